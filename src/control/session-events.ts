/** Sign-ins on the trail (CloudTrail user guide, "AWS Management Console sign-in events"). */
import { accounts } from "../kernel/identity.ts";
import { accountAliases } from "../kernel/identity/account-alias.ts";
import { userArn } from "../kernel/identity/principals.ts";
import type { ControlParts } from "./control-parts.ts";
import type { ControlRequest } from "./json.ts";
import type { SignedIn, SignIn } from "./session-password.ts";

/** Records who signed in. */
export function noteSuccess(parts: ControlParts, request: ControlRequest, signedIn: SignedIn): void {
  const { account, user, isMfaProven } = signedIn;
  const accountId = account.id;
  const arn = user === undefined ? `arn:aws:iam::${accountId}:root` : userArn(user);
  const identity =
    user === undefined
      ? { type: "Root", principalId: accountId, arn, accountId, accessKeyId: "" }
      : { type: "IAMUser", principalId: user.userId, arn, accountId, userName: user.userName };
  note(parts, request, {
    accountId,
    identityArn: arn,
    userName: user?.userName ?? "root",
    more: {
      userIdentity: identity,
      responseElements: { ConsoleLogin: "Success" },
      additionalEventData: { MobileVersion: "No", MFAUsed: isMfaProven ? "Yes" : "No" },
    },
  });
}

/** Records that somebody did not get in, in the account that was named, if there is one. */
export async function noteFailure(parts: ControlParts, request: ControlRequest, given: SignIn): Promise<void> {
  const accountId = await accountOf(parts, given);
  if (accountId === undefined) return;
  const type = given.userName === undefined ? "Root" : "IAMUser";
  // People type their password where their name belongs: what was given as a name is not shown.
  const userName = "HIDDEN_DUE_TO_SECURITY_REASONS";
  note(parts, request, {
    accountId,
    identityArn: "",
    userName,
    more: {
      userIdentity: { type, accountId, accessKeyId: "", userName },
      errorMessage: "Failed authentication",
      responseElements: { ConsoleLogin: "Failure" },
      additionalEventData: { MobileVersion: "No", MFAUsed: given.mfaCode === undefined ? "No" : "Yes" },
    },
  });
}

function note(
  parts: ControlParts,
  { wire }: ControlRequest,
  event: { accountId: string; identityArn: string; userName: string; more: Readonly<Record<string, unknown>> },
): void {
  const { accountId, identityArn, userName, more } = event;
  parts.noteEvent({
    accountId,
    source: "signin.amazonaws.com",
    name: "ConsoleLogin",
    eventType: "AwsConsoleSignIn",
    userName,
    identityArn,
    record: {
      sourceIPAddress: wire.sourceAddress.replace(/^::ffff:/, ""),
      userAgent: wire.headers["user-agent"],
      requestParameters: null,
      ...more,
    },
  });
}

function accountOf({ store }: ControlParts, { account, email }: SignIn): Promise<string | undefined> {
  return store.read(async (reader) => {
    if (account === undefined) {
      const [row] = await reader.indexRange(accounts, "email", { prefix: [(email ?? "").toLowerCase()], limit: 1 });
      return row?.id;
    }
    const id = (await reader.get(accountAliases, [account]))?.accountId ?? account;
    return (await reader.get(accounts, [id]))?.id;
  });
}
