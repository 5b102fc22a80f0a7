/** What an effective backup policy needs to be carried out (Organizations user guide, "Backup policy syntax"). */
import { isNode, type MergedNode } from "./policy-merge.ts";

/** Something an effective policy lacks or has too much of. */
export interface PolicyFinding {
  readonly code: "ELEMENTS_TOO_FEW" | "ELEMENTS_TOO_MANY" | "KEY_REQUIRED";
  readonly message: string;
  readonly path: string;
}

const maxRules = 10;

/** All findings, in the order of the document. */
export function backupFindings(content: MergedNode): PolicyFinding[] {
  const plans = nodeAt(content, "plans");
  return Object.keys(plans).flatMap((name) => planFindings(`plans/${name}`, nodeAt(plans, name)));
}

function planFindings(path: string, plan: MergedNode): PolicyFinding[] {
  const rules = nodeAt(plan, "rules");
  return [
    ...missing(path, plan, ["regions", "rules", "selections"]),
    ...emptyLists(path, plan, ["regions"]),
    ...(Object.keys(rules).length > maxRules ? [tooMany(`${path}/rules`, "rules", maxRules)] : []),
    ...Object.keys(rules).flatMap((rule) =>
      missing(`${path}/rules/${rule}`, nodeAt(rules, rule), ["target_backup_vault_name"]),
    ),
    ...tagSelectionFindings(`${path}/selections/tags`, nodeAt(nodeAt(plan, "selections"), "tags")),
  ];
}

function tagSelectionFindings(path: string, selections: MergedNode): PolicyFinding[] {
  return Object.keys(selections).flatMap((name) => {
    const selection = nodeAt(selections, name);
    return [
      ...missing(`${path}/${name}`, selection, ["iam_role_arn", "tag_key", "tag_value"]),
      ...emptyLists(`${path}/${name}`, selection, ["tag_value"]),
    ];
  });
}

function missing(path: string, node: MergedNode, keys: readonly string[]): PolicyFinding[] {
  return keys
    .filter((key) => node[key] === undefined)
    .map((key) => ({ code: "KEY_REQUIRED", message: `'${key}' is missing`, path }));
}

function emptyLists(path: string, node: MergedNode, keys: readonly string[]): PolicyFinding[] {
  return keys
    .filter((key) => Array.isArray(node[key]) && (node[key] as readonly unknown[]).length === 0)
    .map((key) => ({
      code: "ELEMENTS_TOO_FEW",
      message: `'${key}' is less than the allowed minimum limit 1`,
      path: `${path}/${key}`,
    }));
}

const tooMany = (path: string, key: string, most: number): PolicyFinding => ({
  code: "ELEMENTS_TOO_MANY",
  message: `'${key}' is greater than the allowed maximum limit ${most}`,
  path,
});

function nodeAt(node: MergedNode, name: string): MergedNode {
  const found = node[name];
  return isNode(found) ? found : {};
}
