/** What is particular to tag policies: their fields, and what an effective one says where nothing was set. */
import { malformedPolicy } from "./errors.ts";
import { isNode, type MergedNode, type Scalar, type SourceNode } from "./policy-merge.ts";

const fields: readonly string[] = ["tag_key", "tag_value", "enforced_for", "report_required_tag_for"];

/** Throws MalformedPolicyDocumentException for unknown fields, and values that the fields cannot have. */
export function checkTagPolicy(document: SourceNode): void {
  for (const rules of namedNodes(document)) {
    for (const [key, rule] of Object.entries(rules)) {
      if (!key.startsWith("@@") && isNode(rule)) checkRule(key, rule);
    }
  }
}

function checkRule(key: string, rule: SourceNode): void {
  for (const [stated, setting] of Object.entries(rule)) {
    const field = stated.toLowerCase();
    if (field.startsWith("@@") || !isNode(setting)) continue;
    if (!fields.includes(field)) throw malformedPolicy();
    for (const [operator, value] of Object.entries(setting)) {
      if (operator.toLowerCase() === "@@operators_allowed_for_child_policies") continue;
      if (field === "tag_key") checkTagKey(key, operator, value);
      else if (!Array.isArray(value)) throw malformedPolicy();
      else if (field === "tag_value") checkTagValues(value as Scalar[]);
      else checkResourceTypes(value as Scalar[]);
    }
  }
}

/** The key may only be written in another case. */
function checkTagKey(key: string, operator: string, value: unknown): void {
  const same = typeof value === "string" && value.toLowerCase() === key.toLowerCase();
  if (operator.toLowerCase() !== "@@assign" || !same) throw malformedPolicy();
}

function checkTagValues(values: readonly Scalar[]): void {
  if (values.some((value) => String(value).split("*").length > 2)) throw malformedPolicy();
}

/** `ec2:instance`, `ec2:*`, `ecs:ALL_SUPPORTED`. */
function checkResourceTypes(values: readonly Scalar[]): void {
  if (!values.every((value) => typeof value === "string" && /^[a-z0-9-]+:[\w*/-]+$/i.test(value))) {
    throw malformedPolicy();
  }
}

function namedNodes(document: SourceNode): SourceNode[] {
  return Object.entries(document)
    .filter(([name]) => !name.startsWith("@@"))
    .map(([, node]) => node)
    .filter(isNode);
}

/**
 * A merged tag policy with its defaults: a key is written in lower case and may have any value. `named` are the keys that
 * any policy speaks of, also those of which nothing is set.
 */
export function withTagDefaults(merged: MergedNode, named: Iterable<string>): MergedNode {
  const found = merged["tags"];
  const rules = isNode(found) ? found : {};
  const shown: Record<string, MergedNode> = {};
  for (const key of named) {
    const rule = rules[key];
    const settings = isNode(rule) ? rule : {};
    const values = settings["tag_value"];
    shown[key] = {
      ...settings,
      tag_value: Array.isArray(values) ? (values as Scalar[]).map(String) : ["*"],
      tag_key: settings["tag_key"] ?? key,
    };
  }
  return Object.keys(shown).length === 0 ? {} : { tags: shown };
}

/** Tag keys that policies speak of, in lower case. */
export function tagKeysOf(documents: readonly SourceNode[]): Set<string> {
  const keys = documents.flatMap(namedNodes).flatMap((rules) => Object.keys(rules));
  return new Set(keys.filter((key) => !key.startsWith("@@")).map((key) => key.toLowerCase()));
}
