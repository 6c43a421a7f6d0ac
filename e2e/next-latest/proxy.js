import { guard } from './guard';

export const proxy = guard;

export const config = { matcher: ['/protected/:path*', '/premium/:path*', '/greeting/:path*'] };
