/** What the actions of a lifecycle rule may be, and how they fit together, in AWS's words. */
import { invalidArgument, invalidRequest, malformedXml } from "../errors.ts";
import type { RuleInput } from "./configuration.ts";
import { scopeOf } from "./configuration-rules.ts";
import type { Rule, RuleTime } from "./rules.ts";
import { isTransitionClass } from "./transitions.ts";

const day = 86_400_000;
const infrequent: ReadonlySet<string> = new Set(["STANDARD_IA", "ONEZONE_IA"]);
/** AWS docs, "Minimum storage duration": days before an object may go to an infrequent class. */
const infrequentDays = 30;
/** Days in a class before a rule may move an object on; AWS answers so, beyond what its documents promise. */
const stayDays: Readonly<Record<string, number>> = { STANDARD_IA: 30, ONEZONE_IA: 30, GLACIER_IR: 90, GLACIER: 90 };
/** Of noncurrent versions only what the documents say of the infrequent classes is known. */
const noncurrentStayDays: Readonly<Record<string, number>> = { STANDARD_IA: 30, ONEZONE_IA: 30 };
const maximumDays = 2_147_483_647;
const maximumNewerKept = 100;

/** Throws MalformedXML, InvalidArgument or InvalidRequest. */
export function checkActions(input: RuleInput, rule: Rule): void {
  const any =
    input.Expiration ??
    input.Transitions?.[0] ??
    input.NoncurrentVersionExpiration ??
    input.NoncurrentVersionTransitions?.[0] ??
    input.AbortIncompleteMultipartUpload;
  if (!any) throw invalidRequest("At least one action needs to be specified in a rule");
  if (input.Expiration) checkExpiration(input.Expiration, rule);
  checkTransitions(input, rule);
  checkNoncurrent(input, rule);
  if (input.AbortIncompleteMultipartUpload) checkAbort(rule);
}

function positive(days: number | undefined, message: string, name = "Days"): void {
  if (days === undefined) return;
  if (!Number.isInteger(days) || days < 1 || days > maximumDays) throw invalidArgument(message, name, String(days));
}

function checkDate(date: number): void {
  if (Number.isNaN(date)) throw malformedXml();
  if (date % day !== 0) throw invalidArgument("'Date' must be at midnight GMT", "Date", new Date(date).toISOString());
}

function checkExpiration(input: NonNullable<RuleInput["Expiration"]>, rule: Rule): void {
  const stated = Object.values(input).filter((value) => value !== undefined).length;
  if (stated !== 1) throw malformedXml();
  positive(input.Days, "'Days' for Expiration action must be a positive integer");
  if (rule.expiration?.date !== undefined) checkDate(rule.expiration.date);
  if (input.ExpiredObjectDeleteMarker !== undefined) checkUntagged(rule, "ExpiredObjectDeleteMarker");
}

/** Delete markers and uploads have neither tags nor sizes. */
function checkUntagged({ filter }: Rule, action: string): void {
  if (Object.keys(filter.tags).length > 0) throw invalidRequest(`${action} cannot be specified with Tags.`);
  if (filter.greaterThan === undefined && filter.lessThan === undefined) return;
  throw invalidRequest(`${action} cannot be specified with Object Size.`);
}

function checkAbort(rule: Rule): void {
  if (rule.abortDays === undefined) throw malformedXml();
  const message = "'DaysAfterInitiation' for AbortIncompleteMultipartUpload action must be a positive integer";
  positive(rule.abortDays, message, "DaysAfterInitiation");
  checkUntagged(rule, "AbortIncompleteMultipartUpload");
}

function checkTransitions({ Transitions: inputs = [] }: RuleInput, rule: Rule): void {
  for (const input of inputs) {
    if ((input.Days === undefined) === (input.Date === undefined)) throw malformedXml();
    checkClass(input.StorageClass);
  }
  for (const { days, date, storageClass } of rule.transitions) {
    if (date !== undefined) checkDate(date);
    else checkTransitionDays(days ?? 0, storageClass, "Days", "Transition");
  }
  checkDifferent(rule, rule.transitions, "Transition");
  checkOneKind(rule);
  checkOrder(rule, rule.transitions, "Transition");
  checkEnd(rule);
}

function checkClass(storageClass: string | undefined): void {
  if (storageClass === undefined || !isTransitionClass(storageClass)) throw malformedXml();
}

function checkTransitionDays(days: number, storageClass: string, name: string, action: string): void {
  if (!Number.isInteger(days) || days < 0 || days > maximumDays) {
    throw invalidArgument(`'${name}' in ${action} action must be nonnegative`, name, String(days));
  }
  if (!infrequent.has(storageClass) || days >= infrequentDays) return;
  const message = `'${name}' in ${action} action must be greater than or equal to ${infrequentDays} for storageClass '${storageClass}'`;
  throw invalidArgument(message, name, String(days));
}

type Move = RuleTime & { readonly storageClass: string };
type MoveAction = "Transition" | "NoncurrentVersionTransition";

function checkDifferent(rule: Rule, entries: readonly Move[], action: MoveAction): void {
  if (new Set(entries.map((entry) => entry.storageClass)).size === entries.length) return;
  throw invalidRequest(`'StorageClass' must be different for '${action}' actions in same 'Rule' with ${scopeOf(rule)}`);
}

function checkOneKind(rule: Rule): void {
  const isDated = (time: RuleTime): boolean => time.date !== undefined;
  const [first, ...others] = rule.transitions.map(isDated);
  if (first === undefined) return;
  const message = (actions: string): string =>
    `Found mixed 'Date' and 'Days' based ${actions} actions in lifecycle rule for ${scopeOf(rule)}`;
  if (others.some((dated) => dated !== first)) throw invalidRequest(message("Transition"));
  if (rule.expiration && isDated(rule.expiration) !== first) throw invalidRequest(message("Expiration and Transition"));
}

const waterfall = ["STANDARD_IA", "INTELLIGENT_TIERING", "ONEZONE_IA", "GLACIER_IR", "GLACIER", "DEEP_ARCHIVE"];

/** Colder classes come later. */
function checkOrder(rule: Rule, entries: readonly Move[], action: MoveAction): void {
  const ordered = entries.toSorted((a, b) => waterfall.indexOf(a.storageClass) - waterfall.indexOf(b.storageClass));
  const scope = scopeOf(rule);
  const isCurrent = action === "Transition";
  const name = isCurrent ? nameOf : () => "NoncurrentDays";
  const stay = isCurrent ? stayDays : noncurrentStayDays;
  const told = (entry: Move): string => `in the '${action}' action for StorageClass '${entry.storageClass}'`;
  for (const [index, later] of ordered.entries()) {
    const earlier = ordered[index - 1];
    if (!earlier) continue;
    const gap = stay[earlier.storageClass] ?? 1;
    if (timeOf(later) >= timeOf(earlier) + gap) continue;
    const least = gap > 1 ? `${gap} days more than '${scope}'` : `greater than '${scope}'`;
    throw invalidArgument(
      `'${name(later)}' ${told(later)} for ${scope} must be ${least} ${told(earlier)}`,
      name(later),
    );
  }
}

/** Expiration comes last. */
function checkEnd(rule: Rule): void {
  const { expiration, transitions } = rule;
  if (!expiration || timeOf(expiration) > Math.max(-1, ...transitions.map(timeOf))) return;
  const name = nameOf(expiration);
  const word = name === "Date" ? "later" : "greater";
  throw invalidArgument(
    `'${name}' in the Expiration action for ${scopeOf(rule)} must be ${word} than '${name}' in the Transition action`,
    name,
  );
}

/** Days, or the date in days. */
function timeOf({ days, date }: RuleTime): number {
  return date === undefined ? (days ?? 0) : date / day;
}

function nameOf({ date }: RuleTime): string {
  return date === undefined ? "Days" : "Date";
}

function checkNoncurrent(input: RuleInput, rule: Rule): void {
  const expiration = input.NoncurrentVersionExpiration;
  if (expiration) {
    if (expiration.NoncurrentDays === undefined) throw malformedXml();
    const message = "'NoncurrentDays' for NoncurrentVersionExpiration action must be a positive integer";
    positive(expiration.NoncurrentDays, message, "NoncurrentDays");
    checkNewerKept(expiration.NewerNoncurrentVersions);
  }
  for (const entry of input.NoncurrentVersionTransitions ?? []) {
    if (entry.NoncurrentDays === undefined) throw malformedXml();
    checkClass(entry.StorageClass);
    checkNewerKept(entry.NewerNoncurrentVersions);
  }
  for (const { days, storageClass } of rule.noncurrentTransitions) {
    checkTransitionDays(days, storageClass, "NoncurrentDays", "NoncurrentVersionTransition");
  }
  checkDifferent(rule, rule.noncurrentTransitions, "NoncurrentVersionTransition");
  checkOrder(rule, rule.noncurrentTransitions, "NoncurrentVersionTransition");
  checkNoncurrentEnd(rule);
}

function checkNewerKept(count: number | undefined): void {
  if (count === undefined || (Number.isInteger(count) && count >= 1 && count <= maximumNewerKept)) return;
  const message = `'NewerNoncurrentVersions' must be an integer between 1 and ${maximumNewerKept}`;
  throw invalidArgument(message, "NewerNoncurrentVersions", String(count));
}

/** Where newer versions are kept from expiring they still move: AWS then lets both come at once. */
function checkNoncurrentEnd(rule: Rule): void {
  const { noncurrentExpiration: end, noncurrentTransitions: transitions } = rule;
  if (!end || end.newerKept !== undefined || end.days > Math.max(-1, ...transitions.map((entry) => entry.days))) return;
  throw invalidArgument(
    `'NoncurrentDays' in the NoncurrentVersionExpiration action for ${scopeOf(rule)} must be greater than ` +
      "'NoncurrentDays' in the NoncurrentVersionTransition action",
    "NoncurrentDays",
  );
}
