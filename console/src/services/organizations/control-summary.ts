/** What a control policy says, shortly: the actions that it lets through and those that it denies. */
import { isPolicy, readPolicy, type EditedStatement } from "../../components/policy/policy-model.ts";

/** Actions as the policy writes them; `(…)` behind one: resources or conditions narrow the statement. */
export interface ControlSummary {
  readonly allows: readonly string[];
  readonly denies: readonly string[];
}

/** The summary of a document; empty for what is no policy. */
export function controlSummary(document: string): ControlSummary {
  const policy = readPolicy(document);
  if (!isPolicy(policy)) return { allows: [], denies: [] };
  const actionsOf = (effect: EditedStatement["effect"]): readonly string[] => [
    ...new Set(policy.statements.filter((one) => one.effect === effect).flatMap(shortActions)),
  ];
  return { allows: actionsOf("Allow"), denies: actionsOf("Deny") };
}

function shortActions(statement: EditedStatement): readonly string[] {
  const { actions, isNotAction, isNotResource, resources, conditions } = statement;
  const isNarrow = conditions.length > 0 || isNotResource || !resources.includes("*");
  const shown = isNotAction ? [`NotAction ${actions.join(", ")}`] : actions;
  return shown.map((action) => (isNarrow ? `${action} (…)` : action));
}
