/** Condition keys that sessions have because of the service that began them. */
import type { Caller } from "../../kernel/caller.ts";
import type { Session } from "../../kernel/identity/session.ts";

/** S3's access grants: policies of roles ask which instance gave the credentials (S3 user guide, "Register a location"). */
const accessGrants = "access-grants.s3.amazonaws.com";

/** Nothing for callers that are no service, or one whose sessions have no keys of their own. */
export function serviceKeys({ kind, arn, sessionKeys }: Caller): Pick<Session, "keys"> {
  const source = sessionKeys?.["aws:SourceArn"];
  if (kind !== "service" || arn !== accessGrants || source === undefined) return {};
  return { keys: { "s3:AccessGrantsInstanceArn": source } };
}
