/** What the simulator is asked, and how: by a principal's ARN, or `custom` for a policy that is not stored. */
import {
  GetContextKeysForCustomPolicyCommand,
  GetContextKeysForPrincipalPolicyCommand,
  paginateSimulateCustomPolicy,
  paginateSimulatePrincipalPolicy,
  SimulateCustomPolicyCommand,
  SimulatePrincipalPolicyCommand,
  type ContextEntry,
  type IAMClient,
} from "@aws-sdk/client-iam";
import { allItems } from "../../aws/all-items.ts";
import type { SdkCommand } from "../../aws/line-of-command.ts";
import { verdictsOf, type Verdict } from "./verdict.ts";

/** What is asked. */
export interface Question {
  readonly principal: string;
  /** For `custom`. */
  readonly policy: string;
  readonly actions: readonly string[];
  readonly resources: readonly string[];
  readonly keys: readonly ContextEntry[];
}

/** Names of condition keys that the policies ask for; none while they cannot be read. */
export async function contextKeys(iam: IAMClient, principal: string, policy: string): Promise<readonly string[]> {
  if (principal === "") return [];
  const command =
    principal === "custom"
      ? new GetContextKeysForCustomPolicyCommand({ PolicyInputList: [policy] })
      : new GetContextKeysForPrincipalPolicyCommand({ PolicySourceArn: principal });
  try {
    return (await iam.send(command as GetContextKeysForCustomPolicyCommand)).ContextKeyNames ?? [];
  } catch {
    // The simulation itself says what is wrong with the policy or the principal.
    return [];
  }
}

/** A condition key with what was typed for it; several values are separated by commas. */
export function contextEntry(name: string, value: string): ContextEntry[] {
  if (value === "") return [];
  const values = value.split(",").map((one) => one.trim());
  const ContextKeyType = values.length > 1 ? "stringList" : "string";
  return [{ ContextKeyName: name, ContextKeyValues: values, ContextKeyType }];
}

function inputOf({ actions, resources, keys }: Question) {
  return {
    ActionNames: [...actions],
    ...(resources.length === 0 ? {} : { ResourceArns: [...resources] }),
    ...(keys.length === 0 ? {} : { ContextEntries: [...keys] }),
  };
}

/** The question as a command. */
export function questionCommand(question: Question): SdkCommand {
  const { principal, policy } = question;
  return principal === "custom"
    ? new SimulateCustomPolicyCommand({ PolicyInputList: [policy], ...inputOf(question) })
    : new SimulatePrincipalPolicyCommand({ PolicySourceArn: principal, ...inputOf(question) });
}

/** Asks it. */
export function simulate(client: IAMClient, question: Question): Promise<readonly Verdict[]> {
  const { principal, policy } = question;
  const pages =
    principal === "custom"
      ? paginateSimulateCustomPolicy({ client }, { PolicyInputList: [policy], ...inputOf(question) })
      : paginateSimulatePrincipalPolicy({ client }, { PolicySourceArn: principal, ...inputOf(question) });
  return allItems(pages, (page) => verdictsOf(page.EvaluationResults ?? []));
}
