/** What temporary credentials of users may never do, whatever policies say. */
import type { Caller } from "../../kernel/caller.ts";
import type { Session } from "../../kernel/identity/session.ts";
import { awsError } from "../../kernel/errors.ts";

/** What one AssumeRole may ask for. */
const partsOfAssumeRole: ReadonlySet<string> = new Set(["sts:AssumeRole", "sts:TagSession", "sts:SetSourceIdentity"]);

/**
 * GetSessionToken's credentials call IAM only when MFA was given, and of STS only AssumeRole and GetCallerIdentity;
 * GetFederationToken's call neither but GetCallerIdentity (STS API reference of both). GetCallerIdentity asks nothing.
 */
export function refuseLimitedSession(caller: Caller, action: string): void {
  const { session } = caller;
  if (!session || session.signedIn === true || session.kind === "assumed-role" || isRootTask(session)) return;
  if (action.startsWith("iam:")) {
    if (session.kind === "federated-user" || session.mfaAt === undefined) throw invalidToken();
  } else if (action.startsWith("sts:")) {
    const isOpen = session.kind !== "federated-user" && partsOfAssumeRole.has(action);
    if (!isOpen)
      throw awsError("AccessDenied", `Cannot call ${action.slice(4)} with session credentials`, { status: 403 });
  }
}

/** AssumeRoot's sessions of a member's root user are cut to one task, some of which are IAM's. */
function isRootTask({ kind, policyArns = [] }: Session): boolean {
  // Others may pass the same policies to sessions that they ask for.
  return kind === "root" && policyArns.some((arn) => arn.startsWith("arn:aws:iam::aws:policy/root-task/"));
}

function invalidToken(): Error {
  return awsError("InvalidClientTokenId", "The security token included in the request is invalid", { status: 403 });
}
