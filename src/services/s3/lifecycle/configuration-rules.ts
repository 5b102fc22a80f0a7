/** How the rules of one lifecycle configuration go together, and how AWS's answers name a rule's filter. */
import { invalidArgument, invalidRequest } from "../errors.ts";
import type { Rule } from "./rules.ts";

/** Throws InvalidArgument for names given twice, InvalidRequest for rules that AWS does not take beside each other. */
export function checkTogether(rules: readonly Rule[]): void {
  if (new Set(rules.map((rule) => rule.id)).size !== rules.length) {
    throw invalidArgument("Rule ID must be unique. Found same ID for more than one rule", "ID");
  }
  // AWS takes the first rule's form for the whole configuration's: a prefix of its own is the first version, a filter the second.
  const first = rules[0]?.form === "prefix";
  for (const { form } of rules) {
    if ((form === "prefix") === first) continue;
    throw invalidRequest(
      first
        ? "Filter element can only be used in Lifecycle V2."
        : "Base level prefix cannot be used in Lifecycle V2, prefixes are only supported in the Filter.",
    );
  }
  if (!first) return;
  checkCounts(rules);
  checkPrefixes(rules);
}

function checkCounts(rules: readonly Rule[]): void {
  for (const { noncurrentExpiration, noncurrentTransitions } of rules) {
    const counted = [noncurrentExpiration, ...noncurrentTransitions].some((time) => time?.newerKept !== undefined);
    if (counted) throw invalidRequest("NewerNoncurrentVersions element can only be used in Lifecycle V2.");
  }
}

/** Configurations of the first version have one rule a prefix, and no two rules that do the same to one object. */
function checkPrefixes(rules: readonly Rule[]): void {
  const sorted = rules.toSorted((a, b) => (a.filter.prefix < b.filter.prefix ? -1 : 1));
  // Whatever a prefix begins comes right behind it, so that the rules it overlaps with end the inner loop early.
  for (const [index, { filter, ...shorter }] of sorted.entries()) {
    for (let next = index + 1; sorted[next]?.filter.prefix.startsWith(filter.prefix) === true; next += 1) {
      const longer = sorted[next] as Rule;
      if (longer.filter.prefix === filter.prefix) {
        throw invalidRequest(`Found two rules with same prefix '${filter.prefix}'`);
      }
      const shared = actionsOf(shorter).find((action) => actionsOf(longer).includes(action));
      if (shared === undefined) continue;
      throw invalidRequest(
        `Found overlapping prefixes '${filter.prefix}' and '${longer.filter.prefix}' for same action type '${shared}'`,
      );
    }
  }
}

type Actions = Omit<Rule, "filter">;

function actionsOf({ expiration, transitions, noncurrentExpiration, noncurrentTransitions }: Actions): string[] {
  return [
    ...(expiration ? ["Expiration"] : []),
    ...(transitions.length > 0 ? ["Transition"] : []),
    ...(noncurrentExpiration ? ["NoncurrentVersionExpiration"] : []),
    ...(noncurrentTransitions.length > 0 ? ["NoncurrentVersionTransition"] : []),
  ];
}

/** What AWS's answers call a rule's objects: `filter '(prefix=logs/)'`, or `prefix 'logs/'` in the first version. */
export function scopeOf({ form, filter }: Rule): string {
  if (form === "prefix") return `prefix '${filter.prefix}'`;
  const { prefix, tags, greaterThan, lessThan } = filter;
  const alone = Object.keys(tags).length === 0 && greaterThan === undefined && lessThan === undefined;
  const parts = [
    ...(greaterThan === undefined ? [] : [`objectsizegreaterthan=${greaterThan}`]),
    ...(lessThan === undefined ? [] : [`objectsizelessthan=${lessThan}`]),
    ...(prefix !== "" || (alone && form === "filter") ? [`prefix=${prefix}`] : []),
    ...(filter.tagOrder ?? Object.keys(tags)).map((key) => `tag: key=${key}, value=${tags[key] ?? ""}`),
  ];
  return `filter '(${parts.join(" and ")})'`;
}
