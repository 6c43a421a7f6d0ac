import { withAuth } from '@kinde-oss/kinde-auth-nextjs/middleware';
import { NextResponse } from 'next/server';

const returning = withAuth({ isReturnToCurrentPage: true });

// Without isReturnToCurrentPage: whoever may not enter lands on the page after
// sign-in instead of being sent round in a circle by the single sign-on session.
const premium = withAuth({
  isAuthorized: ({ token }) => token.permissions.includes('premium:enter'),
});

const greeting = withAuth(
  async function middleware(request) {
    const { token, user } = request.kindeAuth;
    return NextResponse.next({
      headers: { 'x-e2e-user': JSON.stringify({ sub: token.sub, ...user }) },
    });
  },
  { isReturnToCurrentPage: true },
);

/** Which check guards which page. */
export function guard(request) {
  const { pathname } = request.nextUrl;
  if (pathname.startsWith('/premium')) return premium(request);
  if (pathname.startsWith('/greeting')) return greeting(request);
  return returning(request);
}
