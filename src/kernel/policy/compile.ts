/** Parsed policies made ready to be matched; each document is compiled once, when it first counts. */
import { newConditionTest, type ConditionTest } from "./conditions.ts";
import { newPattern, type PatternMatcher } from "./pattern.ts";
import { newPrincipalMatcher, type Naming, type PrincipalMatcher } from "./principals.ts";
import type { Caller } from "../caller.ts";
import type { KeyLookup } from "./keys.ts";
import type { PolicyDocument, PolicyStatement } from "./document.ts";

/** What a statement is asked. */
export interface StatementQuestion {
  readonly caller: Caller;
  /** Lower case. */
  readonly action: string;
  readonly resource: string;
  readonly keys: KeyLookup;
}

/** A statement that can be asked. */
export interface CompiledStatement {
  readonly statement: PolicyStatement;
  readonly denies: boolean;
  /** Everything but the principal. */
  applies(question: StatementQuestion): boolean;
  /** How the statement names the caller; "direct" when it has no principal element. */
  names(question: StatementQuestion): Naming;
}

const compiled = new WeakMap<PolicyDocument, readonly CompiledStatement[]>();

/** The document's statements, compiled. */
export function compiledStatements(document: PolicyDocument): readonly CompiledStatement[] {
  let statements = compiled.get(document);
  if (statements === undefined) {
    statements = document.statements.map((statement) => newCompiledStatement(statement, document.version));
    compiled.set(document, statements);
  }
  return statements;
}

function newCompiledStatement(statement: PolicyStatement, version: PolicyDocument["version"]): CompiledStatement {
  const coversAction = newActionTest(statement);
  const coversResource = newResourceTest(statement, version);
  const conditions = statement.conditions.map((condition) => newConditionTest(condition, version));
  return {
    statement,
    denies: statement.effect === "Deny",
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
  const patterns = (resources ?? notResources ?? []).map((text) => newPattern(text, { version, wildcards: true }));
  if (resources !== undefined) return (resource, keys) => covers(patterns, resource, keys) === true;
  // What a variable without a value leaves out nobody knows: such a statement does not allow, and denies.
  return (resource, keys) => {
    const covered = covers(patterns, resource, keys);
    return covered === undefined ? effect === "Deny" : !covered;
  };
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

function newNamingTest({ principals, notPrincipals }: PolicyStatement): CompiledStatement["names"] {
  if (principals !== undefined) {
    const matcher: PrincipalMatcher = newPrincipalMatcher(principals);
    return ({ caller, keys }) => matcher.name(caller, keys);
  }
  if (notPrincipals === undefined) return () => "direct";
  const matcher = newPrincipalMatcher(notPrincipals);
  return ({ caller, keys }) => (matcher.lists(caller, keys) ? "none" : "direct");
}
