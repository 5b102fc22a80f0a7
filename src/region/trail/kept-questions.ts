/** How much is kept of a request that asked a great many questions. */
import type { DecisionRecord } from "../../gateway/stages/authorize.ts";

/** Questions of one event that are kept: a row must not become too large over one request for a thousand objects. */
const questionsPerEvent = 100;
/** Of what they ask about as much is kept of each (no ARN is longer), and of all. */
export const resourceCharacters = 2_048;
const resourcesCharacters = 48 * 1024;
/** Such a few are never too much. */
const fewQuestions = 20;

/** How many questions of a request are kept. */
export function keptQuestions(decisions: readonly DecisionRecord[]): number {
  if (decisions.length <= fewQuestions) return decisions.length;
  let count = 0;
  let characters = 0;
  while (count < Math.min(decisions.length, questionsPerEvent) && characters <= resourcesCharacters) {
    characters += Math.min(decisions[count]?.resource.length ?? 0, resourceCharacters);
    count += 1;
  }
  return count;
}
