import { getKindeServerSession } from '@kinde-oss/kinde-auth-nextjs/server';
import { NextResponse } from 'next/server';

export const dynamic = 'force-dynamic';

/** Asks for new tokens; a route, because only there may cookies be written. */
export async function GET() {
  const refreshed = await getKindeServerSession().refreshTokens();
  return NextResponse.json({ refreshed: Boolean(refreshed) });
}
