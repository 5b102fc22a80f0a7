/**
 * What resource policies say of a user that is renamed, or of a user or role that goes. AWS keeps principals by their unique
 * ids: a renamed user stays whom a policy names (IAM user guide, "Rename an IAM user"), and one that is deleted is shown by
 * its id, so that nobody who comes later under the same name is meant ("AWS JSON policy elements: Principal").
 */

/** Event that IAM commits with the change; services that keep policies or grants put the new name into them. */
export const principalChangedEvent = "iam.PrincipalChanged";

/** Detail of the event. */
export interface PrincipalChange {
  /** ARN under which the user or role was named. */
  readonly from: string;
  /** Its new ARN, or the unique id of who was deleted. */
  readonly to: string;
}

interface Statement {
  Principal?: { AWS?: string | string[] };
  NotPrincipal?: { AWS?: string | string[] };
}

/** The policy's text with the principal named anew; the same text when it does not name it. The text has been parsed before. */
export function withPrincipalRenamed(text: string, { from, to }: PrincipalChange): string {
  const policy = JSON.parse(text) as { Statement: Statement | Statement[] };
  let changed = false;
  const renamed = (name: string): string => {
    if (name !== from) return name;
    changed = true;
    return to;
  };
  for (const { Principal, NotPrincipal } of [policy.Statement].flat()) {
    for (const principal of [Principal, NotPrincipal]) {
      if (principal?.AWS === undefined) continue;
      principal.AWS = typeof principal.AWS === "string" ? renamed(principal.AWS) : principal.AWS.map(renamed);
    }
  }
  return changed ? JSON.stringify(policy) : text;
}
