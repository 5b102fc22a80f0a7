/** What both simulators take in the same way: actions, resources, context entries, the caller. */
import type { InputOf } from "../../../../kernel/operation.ts";
import type { Iam } from "../../../../generated/iam.ts";
import { parseArn } from "../../../../kernel/arn.ts";
import type { Caller } from "../../../../kernel/caller.ts";
import type { ConditionKeys } from "../../../../kernel/policy/keys.ts";
import { invalidInput } from "../../errors.ts";
import { givenPolicy, type SourcePolicy } from "./source-policy.ts";

type SimulationInput = Pick<
  InputOf<Iam, "SimulatePrincipalPolicy">,
  "ActionNames" | "ResourceArns" | "ResourcePolicy" | "ResourceOwner" | "ContextEntries" | "ResourceHandlingOption"
>;

/** Actions without repetition. Throws InvalidInput. */
export function actionsOf(input: SimulationInput): readonly string[] {
  for (const action of input.ActionNames) {
    if (!/^[A-Za-z0-9-]+:[A-Za-z0-9_-]+$/.test(action)) throw invalidInput(`Invalid action name: ${action}`);
  }
  return [...new Set(input.ActionNames)];
}

/** Resources without repetition; undefined when the request names none. Throws InvalidInput. */
export function resourcesOf(input: SimulationInput): readonly string[] | undefined {
  if (input.ResourceArns === undefined || input.ResourceArns.length === 0) return undefined;
  for (const arn of input.ResourceArns) {
    if (arn !== "*" && parseArn(arn) === undefined) throw invalidInput(`Invalid resource ARN: ${arn}`);
  }
  return [...new Set(input.ResourceArns)];
}

/** The account that owns what does not say whose it is: an id, or the ARN of its root. Throws InvalidInput. */
export function resourceOwnerOf(input: SimulationInput): string | undefined {
  if (input.ResourceOwner === undefined) return undefined;
  const id = /^(?:arn:aws:iam::)?(\d{12})(?::root)?$/.exec(input.ResourceOwner)?.[1];
  if (id === undefined) throw invalidInput(`Invalid ResourceOwner: ${input.ResourceOwner}`);
  return id;
}

/** The resource's policy. Throws InvalidInput. */
export function resourcePolicyOf(input: SimulationInput): SourcePolicy | undefined {
  const text = input.ResourcePolicy;
  return text === undefined ? undefined : givenPolicy("ResourcePolicy", "Resource Policy", text);
}

/** Kinds of resources that each of EC2's scenarios wants to see (IAM API reference, ResourceHandlingOption). */
const scenarios: Readonly<Record<string, readonly string[]>> = {
  "EC2-VPC-InstanceStore": ["instance", "image", "security-group", "network-interface"],
  "EC2-VPC-InstanceStore-Subnet": ["instance", "image", "security-group", "network-interface", "subnet"],
  "EC2-VPC-EBS": ["instance", "image", "security-group", "network-interface", "volume"],
  "EC2-VPC-EBS-Subnet": ["instance", "image", "security-group", "network-interface", "subnet", "volume"],
};

/** Whether all resources are asked for together. Throws InvalidInput for scenarios that lack a resource. */
export function isTogether(input: SimulationInput): boolean {
  const option = input.ResourceHandlingOption;
  if (option === undefined) return false;
  const wanted = Object.hasOwn(scenarios, option) ? scenarios[option] : undefined;
  if (wanted === undefined) throw invalidInput(`Invalid ResourceHandlingOption: ${option}`);
  const given = new Set(input.ResourceArns?.map((arn) => parseArn(arn)?.resource.split("/")[0]));
  const missing = wanted.find((kind) => !given.has(kind));
  if (missing !== undefined)
    throw invalidInput(`ResourceHandlingOption ${option} requires a resource of type ${missing}.`);
  return true;
}

const booleans = /^(true|false)$/i;
const numbers = /^-?\d+(\.\d+)?$/;

/** Condition keys as the request gives them. Throws InvalidInput for values that are not of their type. */
export function contextKeysIn(input: SimulationInput): ConditionKeys {
  const keys: Record<string, string | readonly string[]> = {};
  for (const {
    ContextKeyName: name,
    ContextKeyValues: values = [],
    ContextKeyType: type = "string",
  } of input.ContextEntries ?? []) {
    if (name === undefined) throw invalidInput("ContextKeyName is required.");
    const base = type.replace(/List$/, "");
    const pattern = base === "boolean" ? booleans : base === "numeric" ? numbers : undefined;
    const wrong = values.find((value) => pattern !== undefined && !pattern.test(value));
    if (wrong !== undefined)
      throw invalidInput(`Context key ${name} has a value that is not of type ${type}: ${wrong}`);
    if (!type.endsWith("List") && values.length > 1) {
      throw invalidInput(`Context key ${name} of type ${type} can have only one value.`);
    }
    keys[name.toLowerCase()] = values;
  }
  return keys;
}

/** The user behind `CallerArn`: only users can be simulated as callers. Throws InvalidInput. */
export function callerOfArn(arn: string): Pick<Caller, "kind" | "accountId" | "arn" | "userName"> {
  const match = /^arn:aws:iam::(\d{12}):user\/(?:.*\/)?([^/]+)$/.exec(arn);
  if (!match) throw invalidInput(`Invalid CallerArn: ${arn}. Only the ARN of an IAM user can be a caller.`);
  return { kind: "user", accountId: match[1] ?? "", arn, userName: match[2] ?? "" };
}

/** A caller that stands for `known`, with the request's context entries before what follows from it. */
export function simulatedCaller(
  known: Pick<Caller, "kind" | "accountId" | "arn"> & Partial<Caller>,
  entries: ConditionKeys,
): Caller {
  const stated = Object.entries(entries).filter(([name]) => builtIn[name] !== undefined);
  const sessionKeys = Object.fromEntries(stated.map(([name, value]) => [builtIn[name], value]));
  return {
    userId: known.arn,
    canonicalId: "",
    displayName: "",
    accessKeyId: undefined,
    ...known,
    sessionKeys: sessionKeys as Record<string, string | readonly string[]>,
  };
}

/** Keys that the engine derives from a caller, in its spelling: entries of the same name take their place. */
const builtIn: Readonly<Record<string, string>> = Object.fromEntries(
  [
    "aws:PrincipalType",
    "aws:PrincipalIsAWSService",
    "aws:userid",
    "aws:PrincipalArn",
    "aws:PrincipalAccount",
    "aws:username",
  ].map((name) => [name.toLowerCase(), name]),
);
