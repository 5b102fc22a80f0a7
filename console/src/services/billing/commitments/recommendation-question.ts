/** What is asked for purchase recommendations, as the address keeps it. */
import { useQueryState } from "../../../frame/router.ts";

const terms = ["ONE_YEAR", "THREE_YEARS"] as const;
const payments = ["NO_UPFRONT", "PARTIAL_UPFRONT", "ALL_UPFRONT"] as const;
const lookbacks = ["SEVEN_DAYS", "THIRTY_DAYS", "SIXTY_DAYS"] as const;
const planTypes = ["COMPUTE_SP", "EC2_INSTANCE_SP"] as const;
const kinds = ["SavingsPlans", "Reservation"] as const;

/** The values that each part may have, the first one at first. */
export const choices = { kind: kinds, planType: planTypes, term: terms, payment: payments, lookback: lookbacks };

type Choices = typeof choices;
export type QuestionPart = keyof Choices;
/** One value of every part. */
export type RecommendationQuestion = { readonly [Part in QuestionPart]: Choices[Part][number] };

/** The question of the address (`?kind=Reservation&term=THREE_YEARS`), and what changes a part of it. */
export function useRecommendationQuestion(): readonly [
  RecommendationQuestion,
  (part: QuestionPart, value: string) => void,
] {
  const states = {
    kind: useQueryState("kind", kinds[0]),
    planType: useQueryState("planType", planTypes[0]),
    term: useQueryState("term", terms[0]),
    payment: useQueryState("payment", payments[0]),
    lookback: useQueryState("lookback", lookbacks[0]),
  };
  const valueOf = <Value extends string>(values: readonly Value[], text: string): Value =>
    values.find((value) => value === text) ?? (values[0] as Value);
  const question = {
    kind: valueOf(kinds, states.kind[0]),
    planType: valueOf(planTypes, states.planType[0]),
    term: valueOf(terms, states.term[0]),
    payment: valueOf(payments, states.payment[0]),
    lookback: valueOf(lookbacks, states.lookback[0]),
  };
  return [question, (part, value) => states[part][1](value)];
}
