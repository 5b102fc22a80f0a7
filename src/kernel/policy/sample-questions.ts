/** Questions that this folder's tests ask, and answers in short. */
import { callers, home, policy } from "./sample-callers.ts";
import { decide, type Decision, type DecisionRequest } from "./decide.ts";
import type { PolicyDocument } from "./document.ts";

/** Changes to the question whether bob may read an object of his account. */
export type Asked = Partial<DecisionRequest>;

/** Reason and policy: `implicitDeny by boundary`. */
export type Answer = `${Decision["reason"]} by ${Decision["by"]}`;

export const objectArn = "arn:aws:s3:::photos/a.jpg";

/** Asks; throws when the decision contradicts itself. */
export function ask(asked: Asked): Answer {
  const base = { caller: callers.bob, action: "s3:GetObject", resource: objectArn, resourceAccount: home, keys: [] };
  const { allowed, reason, by } = decide({ ...base, ...asked });
  if (allowed !== (reason === "allowed")) throw new Error(`allowed is ${allowed}, and the reason ${reason}`);
  return `${reason} by ${by}`;
}

export function identity(...statements: object[]): PolicyDocument {
  return policy("identity", ...statements);
}

export function resource(...statements: object[]): PolicyDocument {
  return policy("resource", ...statements);
}

/** A resource policy that allows an account everything. */
export function forAccount(id: string): PolicyDocument {
  return resource({ Principal: { AWS: id } });
}

export const all = identity({});
/** Allows, but nothing of what is asked. */
export const none = identity({ Action: "sqs:*" });
export const deny = identity({ Effect: "Deny" });

export const roleArn = { AWS: `arn:aws:iam::${home}:role/reader` };
