/** Which condition keys policies speak of, and which of them a request lacks. */
import { compiledStatements } from "./compile.ts";
import { newQuestion } from "./evaluation.ts";
import { variableKeys } from "./pattern.ts";
import type { DecisionRequest } from "./decide.ts";
import type { PolicyDocument, PolicyStatement } from "./document.ts";

/**
 * All keys that the documents' conditions and variables name, in the spelling and order in which they first come
 * (IAM's GetContextKeysForCustomPolicy).
 */
export function contextKeysOf(documents: readonly PolicyDocument[]): readonly string[] {
  const keys = documents.flatMap(({ statements, version }) =>
    statements.flatMap((statement) => statementKeys(statement, version)),
  );
  return unique(keys);
}

/**
 * Keys that the statements about this action name and the request does not have: what the simulator calls missing
 * context values. Costs more than deciding, so that `decide` leaves it out.
 */
export function missingContextKeys(request: DecisionRequest): readonly string[] {
  const asked = newQuestion(request);
  const keys = documentsInForce(request).flatMap((document) =>
    compiledStatements(document, asked.service)
      .filter((compiled) => compiled.coversAction(asked.action) && compiled.names(asked) !== "none")
      .flatMap(({ statement }) => statementKeys(statement, document.version)),
  );
  return unique(keys).filter((key) => asked.keys.find(key.toLowerCase()) === undefined);
}

function documentsInForce(request: DecisionRequest): readonly PolicyDocument[] {
  const { identityPolicies = [], boundary, sessionPolicies = [], resourcePolicy } = request;
  return [
    ...(request.serviceControlPolicies ?? []).flat(),
    ...(request.resourceControlPolicies ?? []).flat(),
    ...(resourcePolicy === undefined ? [] : [resourcePolicy]),
    ...identityPolicies,
    ...(boundary === undefined ? [] : [boundary]),
    ...sessionPolicies,
  ];
}

function statementKeys(statement: PolicyStatement, version: PolicyDocument["version"]): readonly string[] {
  const { resources, notResources, conditions } = statement;
  const variables = (texts: readonly string[]): readonly string[] =>
    version === "2012-10-17" ? texts.flatMap(variableKeys) : [];
  return [
    ...variables(resources ?? notResources ?? []),
    ...conditions.flatMap(({ key, values }) => [key, ...variables(values)]),
  ];
}

/** Without regard to case; the first spelling stays. */
function unique(keys: readonly string[]): readonly string[] {
  const seen = new Map<string, string>();
  for (const key of keys) if (!seen.has(key.toLowerCase())) seen.set(key.toLowerCase(), key);
  return [...seen.values()];
}
