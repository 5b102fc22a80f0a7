/** Signing in: with a password, or with an access key. */
import type { SessionAnswer } from "../../../src/kernel/control.ts";
import { callOwnRoute } from "../aws/own-route.ts";
import { setSession, type Session } from "./session.ts";

/** What a person types to sign in with a password; the root user gives `email` and no `userName`. */
export interface PasswordSignIn {
  readonly account?: string;
  readonly userName?: string;
  readonly email?: string;
  readonly password: string;
  readonly mfaCode?: string;
  readonly newPassword?: string;
}

/** Signs in with a password. Throws OwnRouteError: `MfaRequired` and `PasswordChangeRequired` ask for more. */
export async function signInWithPassword(given: PasswordSignIn): Promise<void> {
  setSession(sessionOf(await callOwnRoute<SessionAnswer>("/_haneul/session", { body: given, credentials: null })));
}

/** Signs in with an access key: a signed request for a session. The key itself is not kept. */
export async function signInWithKey(
  key: { readonly accessKeyId: string; readonly secretAccessKey: string },
  mfaCode?: string,
): Promise<void> {
  const body = mfaCode === undefined ? {} : { mfaCode };
  setSession(sessionOf(await callOwnRoute<SessionAnswer>("/_haneul/session", { body, credentials: key })));
}

function sessionOf({ arn, accessKeyId, secretAccessKey, sessionToken, expiresAt }: SessionAnswer): Session {
  const [, , , , accountId = "", resource = ""] = arn.split(":");
  const name = resource.split("/").at(-1) ?? resource;
  return { arn, accountId, name, accessKeyId, secretAccessKey, sessionToken, expiresAt };
}
