/** `POST /_haneul/session`: signs a person in, and gives temporary credentials that any client can use. */
import type { WireResponse } from "../gateway/wire.ts";
import type { SessionAnswer } from "../kernel/control.ts";
import type { Caller } from "../kernel/caller.ts";
import { awsError } from "../kernel/errors.ts";
import { newSession, sealSession } from "../kernel/identity/session.ts";
import { ownSessionCaller } from "../platform/accounts/callers.ts";
import { findText, findWholeNumber, requireText } from "./body-members.ts";
import type { ControlParts } from "./control-parts.ts";
import { json, type ControlRequest } from "./json.ts";
import { countAttempt, forgetAttempts, type Subject } from "./session-attempts.ts";
import { noteFailure, noteSuccess } from "./session-events.ts";
import { requireKeyHolder } from "./session-key.ts";
import { requireSignIn, type SignedIn, type SignIn } from "./session-password.ts";

const defaultSeconds = 12 * 3_600;
const longestSeconds = 36 * 3_600;
/** The root user's sessions are never longer. */
const longestRootSeconds = 12 * 3_600;
/** Passwords have 128 characters at most, everything else fewer. */
const longestText = 128;

/** Signs in with a password, or, when the request is signed, with the access key that signed it. */
export async function signInRoute(parts: ControlParts, request: ControlRequest): Promise<WireResponse> {
  const { body, caller } = request;
  if (caller) return signInWithKey(parts, request, caller);
  const given = readSignIn(body);
  const lengthBounds = { least: 900, most: longestSeconds };
  const seconds = findWholeNumber(body, "durationSeconds", lengthBounds) ?? defaultSeconds;
  const who: Subject = { kind: "user", name: subjectName(given) };
  const from: Subject = { kind: "address", name: request.wire.sourceAddress };
  const { store, clock } = parts.accounts;
  await countAttempt(store, [who, from], clock.wall());
  let signedIn: SignedIn;
  try {
    signedIn = await requireSignIn(parts.accounts, given);
  } catch (error) {
    noteSignIn(parts, request, given, "Failure");
    await noteFailure(parts, request, given);
    throw error;
  }
  await forgetAttempts(store, [who]);
  noteSignIn(parts, request, given, "Success");
  noteSuccess(parts, request, signedIn);
  return json(begin(parts, signedIn, seconds), 201);
}

/**
 * A session for who holds a long-lived key, as a password would give: it can do no more than the key can. Whose account
 * has MFA gives a code, so that a key alone does not pass for a person.
 */
async function signInWithKey(parts: ControlParts, request: ControlRequest, caller: Caller): Promise<WireResponse> {
  const lengthBounds = { least: 900, most: longestSeconds };
  const seconds = findWholeNumber(request.body, "durationSeconds", lengthBounds) ?? defaultSeconds;
  const mfaCode = findText(request.body, "mfaCode");
  const who: Subject = { kind: "user", name: `key/${caller.arn}` };
  const { store, clock } = parts.accounts;
  await countAttempt(store, [who], clock.wall());
  const signedIn = await requireKeyHolder(parts.accounts, caller, mfaCode);
  await forgetAttempts(store, [who]);
  noteSuccess(parts, request, signedIn);
  return json(begin(parts, signedIn, seconds), 201);
}

function readSignIn(body: ControlRequest["body"]): SignIn {
  const given = {
    account: findText(body, "account"),
    userName: findText(body, "userName"),
    email: findText(body, "email"),
    password: requireText(body, "password"),
    mfaCode: findText(body, "mfaCode"),
    newPassword: findText(body, "newPassword"),
  };
  for (const [name, value] of Object.entries(given)) {
    if (value === "" || (value?.length ?? 0) > longestText) {
      throw awsError("InvalidRequest", `${name} has 1 to ${longestText} characters.`, { status: 400 });
    }
  }
  if (given.userName === undefined ? given.email === undefined : given.account === undefined) {
    const message = "A user gives account and userName; the root user gives its email.";
    throw awsError("InvalidRequest", message, { status: 400 });
  }
  return given;
}

/** The root user of an account is one subject, however it names the account. */
function subjectName({ account, userName, email }: SignIn): string {
  return userName === undefined ? `root/${email?.toLowerCase()}` : `${account}/${userName.toLowerCase()}`;
}

function begin(parts: ControlParts, { account, user, isMfaProven }: SignedIn, seconds: number): SessionAnswer {
  const { clock, keys } = parts.accounts;
  const facts = {
    kind: user === undefined ? ("root" as const) : ("user" as const),
    accountId: account.id,
    signedIn: true,
    ...(user === undefined ? {} : { userName: user.userName, userId: user.userId }),
    ...(isMfaProven ? { mfaAt: clock.wall() } : {}),
  };
  const length = user === undefined ? Math.min(seconds, longestRootSeconds) : seconds;
  const session = newSession(parts.accounts, facts, length);
  const { accessKeyId, secretAccessKey, expiresAt } = session;
  const { arn } = ownSessionCaller(account, user, session, clock.wall());
  return { arn, accessKeyId, secretAccessKey, sessionToken: sealSession(keys, session), expiresAt };
}

/** One line for each attempt that was looked at, in the words of AWS's own record of sign-ins. */
function noteSignIn(parts: ControlParts, request: ControlRequest, given: SignIn, outcome: "Success" | "Failure"): void {
  const account = given.account ?? given.email;
  const sourceAddress = request.wire.sourceAddress;
  parts.log.info("ConsoleLogin", { outcome, account, userName: given.userName ?? "root", sourceAddress });
}
