import { SessionPage } from '../session';

export const dynamic = 'force-dynamic';

export default function Page() {
  return <SessionPage name="welcome" />;
}
