/** What the decision cases are made of: rules and examples of AWS's guides, and requests decided by them. */
import type { DecisionRequest } from "../decide.ts";
import type { ConditionKeys } from "../keys.ts";
import { identity, type Answer } from "../sample-questions.ts";

/** A sentence that says why, changes to the group's situation, the answer. */
export type PolicyCase = readonly [sentence: string, asked: Partial<DecisionRequest>, expected: Answer];

/** Cases that follow from one chapter. The policies are written for the purpose, after what the chapter shows. */
export interface CaseGroup {
  /** Guide and chapter. */
  readonly source: string;
  /** Changes to the question whether bob may read an object of his account. */
  readonly situation: Partial<DecisionRequest>;
  readonly cases: readonly PolicyCase[];
}

export const yes = "allowed by identity";
export const no = "implicitDeny by identity";
export const never = "explicitDeny by identity";

/** A request in short. */
export function does(action: string, resource = "*", keys: ConditionKeys = {}): Partial<DecisionRequest> {
  return { action, resource, keys: [keys] };
}

/** A request with these keys, and an identity policy that allows it on a condition. */
export function when(Condition: object, keys: ConditionKeys): Partial<DecisionRequest> {
  return { identityPolicies: [identity({ Condition })], keys: [keys] };
}

/** One that allows everything, but denies on a condition. */
export function unless(Condition: object, keys: ConditionKeys): Partial<DecisionRequest> {
  return { identityPolicies: [identity({}, { Effect: "Deny", Condition })], keys: [keys] };
}
