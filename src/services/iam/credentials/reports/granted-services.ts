/** Which services policies let their owner use at all: the rows of a report of last uses. */
import type { PolicyDocument, PolicyStatement } from "../../../../kernel/policy/document.ts";
import { serviceNames } from "./service-names.ts";

/** Namespaces that any statement of the documents allows something of, sorted. Denials are not looked at, as in AWS. */
export function grantedServices(documents: readonly PolicyDocument[]): readonly string[] {
  const found = new Set<string>();
  for (const document of documents) {
    for (const statement of document.statements) {
      for (const namespace of namespacesOf(statement)) found.add(namespace);
    }
  }
  return [...found].toSorted();
}

/** Whether the document allows anything of one service. */
export function grantsService(document: PolicyDocument, namespace: string): boolean {
  return document.statements.some((statement) => namespacesOf(statement, [namespace]).includes(namespace));
}

function namespacesOf(statement: PolicyStatement, known = Object.keys(serviceNames)): readonly string[] {
  if (statement.effect === "Deny") return [];
  // What is left over by NotAction belongs to every service that is not excepted as a whole.
  if (statement.actions === undefined) {
    const excepted = (statement.notActions ?? []).map((action) => action.toLowerCase());
    return known.filter((namespace) => !excepted.includes(`${namespace}:*`) && !excepted.includes("*"));
  }
  // The vendor of an action has no wildcards: it is one service, or "*" is all of them.
  return statement.actions.flatMap((action) => (action === "*" ? known : [action.toLowerCase().split(":")[0] ?? ""]));
}
