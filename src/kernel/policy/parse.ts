/** Policy texts to documents, with AWS's checks and in AWS's words. */
import { checkIamGrammar } from "./iam-grammar.ts";
import { parseStatement } from "./parse-statement.ts";
import { PolicyError, wordingOf, type Fail } from "./policy-error.ts";
import type { PolicyDocument, PolicyStatement, PolicyUse } from "./document.ts";

const versions: readonly unknown[] = ["2008-10-17", "2012-10-17"];

/** Parses and checks a policy. Throws PolicyError with AWS's message. */
export function parsePolicy(text: string, use: PolicyUse): PolicyDocument {
  const fail: Fail = (fault, detail = "") => {
    throw new PolicyError(fault, detail, wordingOf(use));
  };
  const object = parseJson(text, fail);
  checkIamGrammar(object, use, fail);
  for (const name of Object.keys(object)) {
    if (name !== "Version" && name !== "Id" && name !== "Statement") fail("unknownField", name);
  }
  const { Version: version = "2008-10-17", Id: id, Statement: statement } = object;
  if (!versions.includes(version)) fail("version", String(version));
  if (id !== undefined && typeof id !== "string") fail("syntax", "Id");
  if (statement === undefined) fail("missing", "Statement");
  const list: readonly unknown[] = Array.isArray(statement) ? statement : [statement];
  if (list.length === 0) fail("emptyStatement");
  const statements = list.map((entry) => parseStatement(entry, use, fail));
  checkSids(statements, use, fail);
  return { version: version as PolicyDocument["version"], id: id, statements };
}

function parseJson(text: string, fail: Fail): Record<string, unknown> {
  if (!/^\s*\{/.test(text)) fail("notJson");
  let value: Record<string, unknown>;
  try {
    value = JSON.parse(text) as Record<string, unknown>;
  } catch {
    // The parser's own message says nothing that AWS would.
    return fail("notJson");
  }
  // What else is wrong with the text AWS says first.
  return text.startsWith("{") ? value : fail("leadingSpace");
}

function checkSids(statements: readonly PolicyStatement[], use: PolicyUse, fail: Fail): void {
  const seen = new Set<string>();
  for (const { sid } of statements) {
    if (sid === undefined || sid === "") continue;
    // Resource policies may have any text there; those of IAM are identifiers.
    if (use === "trust" && !/^[0-9A-Za-z]*$/.test(sid)) fail("sid");
    if (use !== "bucket" && use !== "key" && seen.has(sid)) fail("sidNotUnique");
    seen.add(sid);
  }
}

const cacheLimit = 1_000;
const caches = new Map<PolicyUse, Map<string, PolicyDocument>>();

/**
 * The same, remembered by content: the same text gives the same document, and so its compiled form.
 * Failures are not remembered.
 */
export function parsePolicyCached(text: string, use: PolicyUse): PolicyDocument {
  let cache = caches.get(use);
  if (cache === undefined) caches.set(use, (cache = new Map()));
  const known = cache.get(text);
  if (known !== undefined) return known;
  const document = parsePolicy(text, use);
  // Insertion order stands for age: the oldest goes, which for a cache this size is good enough.
  if (cache.size >= cacheLimit) cache.delete(cache.keys().next().value ?? "");
  cache.set(text, document);
  return document;
}
