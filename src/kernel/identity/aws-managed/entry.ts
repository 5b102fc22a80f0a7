/**
 * The short form in which AWS's managed policies are written down, and the policies that it stands for.
 *
 *     AmazonSQSReadOnlyAccess | Provides read only access to Amazon SQS.
 *       sqs: GetQueueAttributes GetQueueUrl ListQueues
 *
 * A line without indentation begins a policy: name, optionally path, version (`v3`) and id (`#…`), then the description.
 * Each indented line is a statement: `[deny] [except] actions [on resources | off resources] [if condition]`, after its
 * identifier in brackets where it is known. A word that ends with a colon is the prefix of the actions that follow it; `except` stands for NotAction, `off` for NotResource;
 * without either the resource is "*"; the condition is JSON. A line indented deeper continues the one before it.
 */
import { hash } from "node:crypto";
import type { AwsManagedPolicy } from "../aws-managed-policies.ts";

const firstDay = Date.parse("2015-02-06T18:39:46Z");
const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

/** The policies of one text. */
export function policiesFrom(text: string): AwsManagedPolicy[] {
  const lines = text.replaceAll(/\n {4,}/g, " ").split("\n");
  const policies: { readonly header: string; readonly statements: string[] }[] = [];
  for (const line of lines) {
    if (line.startsWith(" ")) policies.at(-1)?.statements.push(line.trim());
    else if (line !== "") policies.push({ header: line, statements: [] });
  }
  return policies.map(({ header, statements }) => policyFrom(header, statements));
}

function policyFrom(header: string, lines: readonly string[]): AwsManagedPolicy {
  const [facts = "", description = ""] = header.split(" | ");
  const [policyName = "", ...more] = facts.split(" ");
  const path = more.find((word) => word.startsWith("/")) ?? "/";
  const id = more.find((word) => word.startsWith("#"))?.slice(1);
  return {
    arn: `arn:aws:iam::aws:policy${path}${policyName}`,
    policyName,
    path,
    policyId: `ANPA${id ?? derivedId(policyName)}`,
    defaultVersionId: more.find((word) => /^v\d+$/.test(word)) ?? "v1",
    createdAt: firstDay,
    updatedAt: firstDay,
    description,
    text: JSON.stringify({ Version: "2012-10-17", Statement: lines.map(statementFrom) }, null, 4),
  };
}

/** A statement's elements, in AWS's usual order. */
function statementFrom(line: string): object {
  const [, sid, unnamed = ""] = /^(?:\[(\w+)\] )?(.*)$/s.exec(line) ?? [];
  const [rest = "", condition] = unnamed.split(" if ");
  const [what = "", preposition = "on", resources = "*"] = rest.split(/ (on|off) /);
  const words = what.split(/\s+/);
  const denies = words[0] === "deny" && words.shift() !== undefined;
  const excepts = words[0] === "except" && words.shift() !== undefined;
  return {
    ...(sid === undefined ? {} : { Sid: sid }),
    Effect: denies ? "Deny" : "Allow",
    [excepts ? "NotAction" : "Action"]: oneOrMore(actionsFrom(words)),
    [preposition === "on" ? "Resource" : "NotResource"]: oneOrMore(resources.trim().split(/\s+/)),
    ...(condition === undefined ? {} : { Condition: JSON.parse(condition) as object }),
  };
}

function actionsFrom(words: readonly string[]): string[] {
  const actions: string[] = [];
  let prefix = "";
  for (const word of words) {
    if (word.endsWith(":")) prefix = word;
    else actions.push(word.includes(":") || word === "*" ? word : prefix + word);
  }
  return actions;
}

const oneOrMore = (values: readonly string[]): string | readonly string[] =>
  values.length === 1 ? (values[0] as string) : values;

/** Seventeen characters that are the same in every region for ever. */
function derivedId(name: string): string {
  const digest = hash("sha256", name, "buffer");
  return Array.from(digest.subarray(0, 17), (byte) => alphabet[byte % 32]).join("");
}
