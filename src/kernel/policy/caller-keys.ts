/** The condition keys that follow from who calls. */
import { principalArn } from "./principals.ts";
import type { Caller, CallerKind } from "../caller.ts";
import type { ConditionKeys } from "./keys.ts";

const principalTypes: Readonly<Record<CallerKind, string>> = {
  root: "Account",
  user: "User",
  "assumed-role": "AssumedRole",
  "federated-user": "FederatedUser",
  anonymous: "Anonymous",
  service: "Service",
};

const known = new WeakMap<Caller, ConditionKeys>();

/** `aws:PrincipalArn`, `aws:userid` and their like; what the session carries comes first. */
export function callerKeys(caller: Caller): ConditionKeys {
  let keys = known.get(caller);
  if (keys === undefined) known.set(caller, (keys = newCallerKeys(caller)));
  return keys;
}

function newCallerKeys(caller: Caller): ConditionKeys {
  const keys: Record<string, string | readonly string[]> = {
    "aws:PrincipalType": principalTypes[caller.kind],
    "aws:PrincipalIsAWSService": String(caller.kind === "service"),
    "aws:userid": caller.userId,
  };
  if (caller.kind === "service") keys["aws:PrincipalServiceName"] = caller.arn;
  else if (caller.kind !== "anonymous") {
    keys["aws:PrincipalArn"] = principalArn(caller);
    keys["aws:PrincipalAccount"] = caller.accountId;
  }
  if (caller.kind === "user" && caller.userName !== undefined) keys["aws:username"] = caller.userName;
  return { ...keys, ...caller.sessionKeys };
}
