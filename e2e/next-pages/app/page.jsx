import {
  CreateOrgLink,
  LoginLink,
  LogoutLink,
  RegisterLink,
} from '@kinde-oss/kinde-auth-nextjs/components';
import { SessionPage } from './session';

export const dynamic = 'force-dynamic';

const { E2E_ORG_CODE, E2E_OTHER_ORG_CODE, E2E_CLOSED_ORG_CODE, E2E_DENIED_LOGOUT_URL } = process.env;

export default function Home() {
  return (
    <>
      <SessionPage name="home" />
      <nav>
        <LoginLink id="login">Sign in</LoginLink>
        <LoginLink id="login-org" orgCode={E2E_ORG_CODE}>Sign in to the organization</LoginLink>
        <LoginLink id="login-other-org" orgCode={E2E_OTHER_ORG_CODE}>Sign in to the other organization</LoginLink>
        <LoginLink id="login-closed-org" orgCode={E2E_CLOSED_ORG_CODE}>Sign in to the closed organization</LoginLink>
        <LoginLink id="login-to-welcome" postLoginRedirectURL="/welcome">Sign in, then welcome</LoginLink>
        <RegisterLink id="register">Register</RegisterLink>
        <RegisterLink
          id="register-utm"
          authUrlParams={{ utm_source: 'reddit', utm_medium: 'social', utm_campaign: 'redjune23' }}
          postLoginRedirectURL="/welcome"
        >
          Register from a campaign
        </RegisterLink>
        <CreateOrgLink id="create-org" orgName="Hurlstone">Create Hurlstone</CreateOrgLink>
        <CreateOrgLink id="create-unnamed-org">Create an organization</CreateOrgLink>
        <LogoutLink id="logout">Sign out</LogoutLink>
        <LogoutLink id="logout-denied" postLogoutRedirectURL={E2E_DENIED_LOGOUT_URL}>
          Sign out to elsewhere
        </LogoutLink>
      </nav>
    </>
  );
}
