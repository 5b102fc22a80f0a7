/** The global condition keys of a request, each computed only when a policy asks for it. */
import type { Context } from "../../kernel/context.ts";
import type { ConditionKeys } from "../../kernel/policy/keys.ts";

/** AWS's "global condition context keys" of the request itself; those of its principal come with the decision. */
export function globalConditionKeys(context: Context, resourceAccount: string | undefined): ConditionKeys {
  const { caller, http, calledVia = [] } = context;
  return {
    "aws:SourceIp": () => http.sourceAddress.replace(/^::ffff:/, ""),
    "aws:SecureTransport": String(http.secure),
    "aws:CurrentTime": () => new Date(context.clock.now()).toISOString(),
    "aws:EpochTime": () => String(Math.floor(context.clock.now() / 1000)),
    "aws:UserAgent": http.headers["user-agent"],
    "aws:Referer": http.headers["referer"],
    "aws:RequestedRegion": context.region,
    "aws:ResourceAccount": resourceAccount ?? caller.accountId,
    "aws:ViaAWSService": String(calledVia.length > 0),
    "aws:CalledVia": calledVia.length === 0 ? undefined : calledVia,
    "aws:CalledViaFirst": calledVia[0],
    "aws:CalledViaLast": calledVia.at(-1),
  };
}
