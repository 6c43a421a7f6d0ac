import { guard } from './guard';

export const middleware = guard;

export const config = { matcher: ['/protected/:path*', '/premium/:path*', '/greeting/:path*'] };
