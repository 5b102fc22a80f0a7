/** CloudTrail's `userIdentity` (CloudTrail user guide, "CloudTrail userIdentity element"). */
import type { Caller } from "../../kernel/caller.ts";
import type { Session } from "../../kernel/identity/session.ts";

/** The identity that a record shows to the caller's own account. */
export function userIdentity(caller: Caller): object {
  if (caller.kind === "service") return { type: "AWSService", invokedBy: caller.arn };
  if (caller.kind === "anonymous") return anonymous;
  const { accountId, arn, userId: principalId, accessKeyId } = caller;
  const shared = { principalId, arn, accountId, ...(accessKeyId === undefined ? {} : { accessKeyId }) };
  const context = caller.session === undefined ? {} : { sessionContext: sessionContext(caller, caller.session) };
  if (caller.kind === "user") return { type: "IAMUser", ...shared, userName: caller.userName, ...context };
  return { type: types[caller.kind], ...shared, ...context };
}

const types = { root: "Root", "assumed-role": "AssumedRole", "federated-user": "FederatedUser" } as const;

/** Nobody, as records of S3 show it. */
const anonymous = { type: "AWSAccount", principalId: "", accountId: "ANONYMOUS_PRINCIPAL" };

/** The identity as the other account of a cross-account call sees it: no more than which account and principal. */
export function foreignIdentity(caller: Caller): object {
  if (caller.kind === "service" || caller.kind === "anonymous") return userIdentity(caller);
  return { type: "AWSAccount", principalId: caller.userId, accountId: caller.accountId };
}

/** Who asks for a role with a token of an outside identity provider. */
export function outsideIdentity(operation: string, output: object | undefined): object {
  const facts = (output ?? {}) as { Provider?: string; Audience?: string; SubjectFromWebIdentityToken?: string };
  if (operation === "AssumeRoleWithSAML") {
    const saml = (output ?? {}) as { Issuer?: string; Subject?: string; NameQualifier?: string };
    const principalId = [saml.NameQualifier, saml.Subject].filter((part) => part !== undefined).join(":");
    return { type: "SAMLUser", principalId, userName: saml.Subject, identityProvider: saml.NameQualifier };
  }
  const { Provider, Audience, SubjectFromWebIdentityToken } = facts;
  const principalId = [Provider, Audience, SubjectFromWebIdentityToken].filter((part) => part !== undefined).join(":");
  return {
    type: "WebIdentityUser",
    principalId,
    userName: SubjectFromWebIdentityToken,
    identityProvider: Provider,
  };
}

/** What LookupEvents calls the user: the user's name, the session's, `root`. */
export function userNameOf(caller: Caller): string {
  if (caller.kind === "root") return "root";
  if (caller.kind === "user") return caller.userName ?? "";
  if (caller.kind === "anonymous") return "";
  return caller.session?.sessionName ?? caller.arn.slice(caller.arn.lastIndexOf("/") + 1);
}

function sessionContext(caller: Caller, session: Session): object {
  const issuer = sessionIssuer(caller, session);
  const { federatedProvider, sourceIdentity } = session;
  return {
    ...(issuer === undefined ? {} : { sessionIssuer: issuer }),
    ...(federatedProvider === undefined ? {} : { webIdFederationData: { federatedProvider, attributes: {} } }),
    attributes: {
      creationDate: `${new Date(session.issuedAt).toISOString().slice(0, 19)}Z`,
      mfaAuthenticated: String(session.mfaAt !== undefined),
    },
    ...(sourceIdentity === undefined ? {} : { sourceIdentity }),
  };
}

/** Who gave the credentials; users and root users that take some for themselves name nobody. */
function sessionIssuer(caller: Caller, session: Session): object | undefined {
  const { accountId } = caller;
  if (caller.kind === "assumed-role") {
    const arn = caller.sessionKeys?.["aws:PrincipalArn"] ?? "";
    return { type: "Role", principalId: session.roleId, arn, accountId, userName: caller.roleName };
  }
  if (caller.kind !== "federated-user") return undefined;
  if (session.userName === undefined) {
    return { type: "Root", principalId: accountId, arn: `arn:aws:iam::${accountId}:root`, accountId };
  }
  const arn = `arn:aws:iam::${accountId}:user/${session.userName}`;
  return { type: "IAMUser", principalId: session.userId, arn, accountId, userName: session.userName };
}
