/** Parsed policies made ready to be matched; each document is compiled once, when it first counts. */
import { newConditionTest, type ConditionTest } from "./conditions.ts";
import { newPattern, type PatternMatcher } from "./pattern.ts";
import { newPrincipalMatcher, type Naming } from "./principals.ts";
import type { Caller } from "../caller.ts";
import type { KeyLookup } from "./keys.ts";
import type { PolicyDocument, PolicyStatement } from "./document.ts";

/** What a statement is asked. */
export interface StatementQuestion {
  readonly caller: Caller;
  /** Lower case. */
  readonly action: string;
  /** What stands before the action's colon; "" when there is none. */
  readonly service: string;
  readonly resource: string;
  readonly keys: KeyLookup;
  /** Whether the caller has a permissions boundary. */
  readonly bounded: boolean;
}

/** A statement that can be asked. */
export interface CompiledStatement {
  readonly statement: PolicyStatement;
  /** Place in the document, from 0. */
  readonly index: number;
  readonly denies: boolean;
  /** `action` is in lower case. */
  coversAction(action: string): boolean;
  /** Everything but the principal. */
  applies(question: StatementQuestion): boolean;
  /** How the statement names the caller; "direct" when it has no principal element. */
  names(question: StatementQuestion): Naming;
}

/** The statements of a document, found by the service that an action belongs to. */
interface CompiledDocument {
  readonly statements: readonly CompiledStatement[];
  /** Made as services are asked for; a service without statements of its own has those that speak of all. */
  readonly byService: Map<string, readonly CompiledStatement[]>;
}

/** Real services are some hundreds; made-up ones, as the simulator may be asked, do not pile up. */
const serviceLimit = 512;

const compiled = new WeakMap<PolicyDocument, CompiledDocument>();

/** The document's statements that may speak of the service's actions, in the document's order. */
export function compiledStatements(document: PolicyDocument, service: string): readonly CompiledStatement[] {
  let entry = compiled.get(document);
  if (entry === undefined) {
    const statements = document.statements.map((each, index) => newCompiledStatement(each, index, document.version));
    compiled.set(document, (entry = { statements, byService: new Map() }));
  }
  const known = entry.byService.get(service);
  if (known !== undefined) return known;
  const found = entry.statements.filter(({ statement }) => mayCoverService(statement, service));
  if (entry.byService.size >= serviceLimit) entry.byService.clear();
  entry.byService.set(service, found);
  return found;
}

/** The service an action in lower case belongs to. */
export function serviceOf(action: string): string {
  const colon = action.indexOf(":");
  return colon < 0 ? "" : action.slice(0, colon);
}

function mayCoverService({ actions }: PolicyStatement, service: string): boolean {
  if (actions === undefined) return true;
  return actions.some((action) => {
    const prefix = serviceOf(action.toLowerCase());
    return prefix === service || prefix === "" || /[*?]/.test(prefix);
  });
}

function newCompiledStatement(
  statement: PolicyStatement,
  index: number,
  version: PolicyDocument["version"],
): CompiledStatement {
  const coversAction = newActionTest(statement);
  const coversResource = newResourceTest(statement, version);
  const conditions = statement.conditions.map((condition) => newConditionTest(condition, version));
  return {
    statement,
    index,
    denies: statement.effect === "Deny",
    coversAction,
    applies: (question) =>
      coversAction(question.action) &&
      coversResource(question.resource, question.keys) &&
      (conditions.length === 0 || allHold(conditions, question.keys)),
    names: newNamingTest(statement),
  };
}

function allHold(conditions: readonly ConditionTest[], keys: KeyLookup): boolean {
  for (const holds of conditions) if (!holds(keys)) return false;
  return true;
}

function newActionTest({ actions, notActions }: PolicyStatement): (action: string) => boolean {
  const exact = new Set<string>();
  const patterns: ((action: string) => boolean)[] = [];
  for (const action of actions ?? notActions ?? []) {
    const lower = action.toLowerCase();
    if (/[*?]/.test(lower)) patterns.push(newActionPattern(lower));
    else exact.add(lower);
  }
  const covered = (action: string): boolean => {
    if (exact.has(action)) return true;
    for (const matches of patterns) if (matches(action)) return true;
    return false;
  };
  return actions === undefined ? (action) => !covered(action) : covered;
}

/** Actions have no variables, whatever the version. */
function newActionPattern(action: string): (action: string) => boolean {
  return newPattern(action, { version: "2008-10-17", wildcards: true }) as (action: string) => boolean;
}

function newResourceTest(
  { effect, resources, notResources }: PolicyStatement,
  version: PolicyDocument["version"],
): (resource: string, keys: KeyLookup) => boolean {
  // A trust policy has neither element: it speaks of the role it belongs to.
  if (resources === undefined && notResources === undefined) return () => true;
  const patterns = (resources ?? notResources ?? []).map((text) =>
    newPattern(completedArn(text), { version, wildcards: true }),
  );
  if (resources !== undefined) return (resource, keys) => covers(patterns, resource, keys) === true;
  // What a variable without a value leaves out nobody knows: such a statement does not allow, and denies.
  return (resource, keys) => {
    const covered = covers(patterns, resource, keys);
    return covered === undefined ? effect === "Deny" : !covered;
  };
}

/**
 * IAM guide, "Resource": the fields that an ARN lacks stand for anything, so that `arn:aws:sqs` is every queue. Colons in
 * variables are no matter: they are in the last field, or make the ARN complete by themselves.
 */
function completedArn(text: string): string {
  const fields = text.split(":").length;
  return fields >= 6 || !text.startsWith("arn:") ? text : text + ":*".repeat(6 - fields);
}

function covers(patterns: readonly PatternMatcher[], resource: string, keys: KeyLookup): boolean | undefined {
  let answer: boolean | undefined = false;
  for (const matches of patterns) {
    const matched = matches(resource, keys);
    if (matched === true) return true;
    if (matched === undefined) answer = undefined;
  }
  return answer;
}

function newNamingTest({ effect, principals, notPrincipals }: PolicyStatement): CompiledStatement["names"] {
  if (principals !== undefined) {
    const matcher = newPrincipalMatcher(principals);
    return ({ caller, keys }) => matcher.name(caller, keys);
  }
  if (notPrincipals === undefined) return () => "direct";
  const matcher = newPrincipalMatcher(notPrincipals);
  if (effect === "Allow") return ({ caller, keys }) => (matcher.lists(caller, keys) === "none" ? "direct" : "none");
  // IAM guide, "Permissions boundaries": a deny with NotPrincipal always denies who has a boundary.
  return ({ caller, keys, bounded }) => (!bounded && matcher.lists(caller, keys) === "whole" ? "none" : "direct");
}
