import { getKindeServerSession } from '@kinde-oss/kinde-auth-nextjs/server';
import { Json } from './json';

/** A page of its own name, with who is signed in and to which organization. */
export async function SessionPage({ name }) {
  const session = getKindeServerSession();
  const user = await session.getUser();
  const organization = user ? await session.getOrganization() : null;
  return (
    <main>
      <h1 id="page">{name}</h1>
      <Json
        id="session"
        value={{
          isAuthenticated: Boolean(await session.isAuthenticated()),
          email: user?.email ?? null,
          orgCode: organization?.orgCode ?? null,
          orgName: organization?.orgName ?? null,
        }}
      />
    </main>
  );
}
