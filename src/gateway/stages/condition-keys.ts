/** The global condition keys of a request, each computed only when a policy asks for it. */
import type { Context } from "../../kernel/context.ts";
import type { AccessQuestion } from "../../kernel/operation.ts";

/** A condition key's value, or how to get it. Undefined: the key is not in the request. */
export type ConditionValue = string | readonly string[] | undefined;
export type ConditionKeys = Readonly<Record<string, ConditionValue | (() => ConditionValue)>>;

/** Global keys (AWS's "global condition context keys"), the session's own, and those of the question, which win. */
export function globalConditionKeys(context: Context, question: AccessQuestion): ConditionKeys {
  const { caller, http } = context;
  const nobody = caller.kind === "anonymous";
  return {
    "aws:SourceIp": http.sourceAddress.replace(/^::ffff:/, ""),
    "aws:SecureTransport": String(http.secure),
    "aws:CurrentTime": () => new Date(context.clock.now()).toISOString(),
    "aws:EpochTime": () => String(Math.floor(context.clock.now() / 1000)),
    "aws:UserAgent": http.headers["user-agent"],
    "aws:Referer": http.headers["referer"],
    "aws:RequestedRegion": context.region,
    "aws:PrincipalType": principalType(caller.kind),
    "aws:PrincipalArn": nobody ? undefined : caller.arn,
    "aws:PrincipalAccount": nobody ? undefined : caller.accountId,
    "aws:PrincipalIsAWSService": "false",
    "aws:userid": caller.userId,
    "aws:username": caller.userName,
    "aws:ResourceAccount": question.resourceAccount ?? caller.accountId,
    ...caller.sessionKeys,
    ...question.conditionKeys,
  };
}

function principalType(kind: Context["caller"]["kind"]): string {
  const names = {
    root: "Account",
    user: "User",
    "assumed-role": "AssumedRole",
    "federated-user": "FederatedUser",
    anonymous: "Anonymous",
    service: "Service",
  } as const;
  return names[kind];
}
