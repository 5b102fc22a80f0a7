/** Parsed policies back to text. */
import type { PolicyCondition, PolicyDocument, PolicyPrincipals, PolicyStatement } from "./document.ts";

/** The policy as JSON that parses to an equal document; lists stay lists. */
export function printPolicy(document: PolicyDocument): string {
  return JSON.stringify({
    Version: document.version,
    Id: document.id,
    Statement: document.statements.map(printedStatement),
  });
}

function printedStatement(statement: PolicyStatement): object {
  return {
    Sid: statement.sid,
    Effect: statement.effect,
    Principal: printedPrincipals(statement.principals),
    NotPrincipal: printedPrincipals(statement.notPrincipals),
    Action: statement.actions,
    NotAction: statement.notActions,
    Resource: statement.resources,
    NotResource: statement.notResources,
    Condition: printedConditions(statement.conditions),
  };
}

function printedPrincipals(principals: PolicyPrincipals | undefined): object | undefined {
  if (principals === undefined) return undefined;
  const { aws, service, federated, canonicalUser } = principals;
  const lists = { AWS: aws, Service: service, Federated: federated, CanonicalUser: canonicalUser };
  return Object.fromEntries(Object.entries(lists).filter(([, list]) => list.length > 0));
}

function printedConditions(conditions: readonly PolicyCondition[]): object | undefined {
  if (conditions.length === 0) return undefined;
  const printed: Record<string, Record<string, readonly string[]>> = {};
  for (const { operator, qualifier, ifExists, key, values } of conditions) {
    const name = `${qualifier === undefined ? "" : `${qualifier}:`}${operator}${ifExists ? "IfExists" : ""}`;
    (printed[name] ??= {})[key] = values;
  }
  return printed;
}
