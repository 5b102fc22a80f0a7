/** IAM's own words for what is wrong with an input. */
import type { Failure } from "./validation-checks.ts";

const namePattern = String.raw`[\w+=,.@-]+`;
const nameWords = "It must contain only alphanumeric characters and/or the following: +=,.@_-";

/** Member → what has to be said of it; their patterns differ between operations, the words do not. */
const pathWords: Readonly<Record<string, string>> = {
  Path: "It must begin and end with / and contain only alphanumeric characters and/or / characters.",
  NewPath: "It must begin and end with / and contain only alphanumeric characters and/or / characters.",
  PathPrefix: "It must begin with the / character and contain only alphanumeric characters and/or / characters.",
};

/**
 * The message for the first name or path that does not match its pattern, where nothing else is wrong with the input. IAM checks
 * those after the limits of its model, and names neither value nor pattern; undefined when the model's words stand.
 */
export function iamWords(failures: readonly Failure[]): string | undefined {
  const sentences = failures.map(iamSentence);
  return sentences.includes(undefined) ? undefined : sentences[0];
}

/** A failure as IAM tells it since 2025: of values only numbers are repeated, and what an enumeration allows is not listed. */
export function withoutValue(failure: Failure): Failure {
  const { kind, rule, among } = failure;
  if (kind === "range") return failure;
  return { ...failure, shown: "", rule: unlisted(rule), ...(among && { among: among.map(unlisted) }) };
}

function unlisted(rule: string): string {
  const words = "Member must satisfy enum value set";
  return rule.startsWith(words) ? words : rule;
}

function iamSentence({ kind, member, path, rule, among }: Failure): string | undefined {
  if (kind !== "pattern" || among) return undefined;
  const words = pathWords[member] ?? (rule.endsWith(`pattern: ${namePattern}`) ? nameWords : undefined);
  return words === undefined ? undefined : `The specified value for ${path} is invalid. ${words}`;
}
