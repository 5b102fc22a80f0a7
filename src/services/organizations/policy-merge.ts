/** Management policies merged along the tree (Organizations user guide, "Inheritance operators"). Pure. */

/** Operators that set values. */
const settingOperators = ["@@assign", "@@append", "@@remove"] as const;
type SettingOperator = (typeof settingOperators)[number];
export const controlOperator = "@@operators_allowed_for_child_policies";

export type Scalar = string | number | boolean | null;
type Value = Scalar | readonly Scalar[];
/** A policy as JSON gives it, with operators. */
export type SourceNode = { readonly [key: string]: SourceNode | Value };
/** A merged policy, without operators. */
export type MergedNode = { readonly [key: string]: MergedNode | Value };

/** What is known at one place of the merged policy after some levels. */
interface Inherited {
  /** Operators that levels below may still use here. */
  readonly allowed: ReadonlySet<SettingOperator>;
  /** A setting's value; undefined: none was set yet. */
  readonly value?: Value | undefined;
  /** Elements below, by lower-case name; undefined for a setting. */
  readonly children?: ReadonlyMap<string, Inherited>;
}

const everyOperator: ReadonlySet<SettingOperator> = new Set(settingOperators);

/** Merges policies: one list a level, from the root to the account, each in the order of attachment. */
export function mergePolicies(levels: readonly (readonly SourceNode[])[]): MergedNode {
  let merged: Inherited = { allowed: everyOperator, children: new Map() };
  for (const level of levels) if (level.length > 0) merged = mergeNode(merged, level);
  return render(merged) as MergedNode;
}

function mergeNode(inherited: Inherited | undefined, parts: readonly SourceNode[]): Inherited {
  const folded = parts.map(foldKeys);
  const allowed = inherited?.allowed ?? everyOperator;
  const allowedBelow = narrowed(allowed, folded);
  const isSetting =
    (inherited !== undefined && inherited.children === undefined) ||
    (inherited?.children === undefined && folded.some((part) => settingOperators.some((name) => name in part)));
  if (isSetting) return { allowed: allowedBelow, value: settle(inherited?.value, allowed, folded) };
  return { allowed: allowedBelow, children: mergeChildren(inherited, folded) };
}

function mergeChildren(inherited: Inherited | undefined, parts: readonly SourceNode[]): Map<string, Inherited> {
  const children = new Map(inherited?.children);
  const names = new Set(parts.flatMap((part) => Object.keys(part).filter((name) => !name.startsWith("@@"))));
  for (const name of names) {
    const known = children.get(name);
    // Who may use no operator here may add no element either; elements there are have controls of their own.
    if (!known && inherited?.allowed.size === 0) continue;
    const below = parts.map((part) => part[name]).filter(isNode);
    children.set(name, mergeNode(known, below));
  }
  return children;
}

/** The first assignment of a level counts, then all that is appended, then all that is removed. */
function settle(
  before: Value | undefined,
  allowed: ReadonlySet<SettingOperator>,
  parts: readonly SourceNode[],
): Value | undefined {
  const stated = (operator: SettingOperator): Value[] =>
    allowed.has(operator)
      ? parts.map((part) => part[operator]).filter((value): value is Value => value !== undefined && !isNode(value))
      : [];
  let value = stated("@@assign")[0] ?? before;
  for (const added of stated("@@append")) {
    value = [...new Set([...(value === undefined ? [] : listOf(value)), ...listOf(added)])];
  }
  for (const removed of stated("@@remove")) {
    if (value === undefined) break;
    const gone = listOf(removed);
    value = listOf(value).filter((one) => !gone.includes(one));
  }
  return value;
}

/** What all of a level's policies leave allowed; what a level above took away does not come back. */
function narrowed(allowed: ReadonlySet<SettingOperator>, parts: readonly SourceNode[]): ReadonlySet<SettingOperator> {
  let left = allowed;
  for (const part of parts) {
    const control = part[controlOperator];
    if (control === undefined || isNode(control)) continue;
    const named = listOf(control).map((one) => String(one).toLowerCase());
    if (named.includes("@@all")) continue;
    left = new Set([...left].filter((operator) => named.includes(operator)));
  }
  return left;
}

/** Settings with their values; elements in which nothing was set disappear. */
function render(node: Inherited): MergedNode | Value | undefined {
  if (node.children === undefined) return node.value;
  const entries: [string, MergedNode | Value][] = [];
  for (const [name, child] of node.children) {
    const shown = render(child);
    if (shown !== undefined && !(isEmptyNode(shown) && child.children !== undefined)) entries.push([name, shown]);
  }
  return Object.fromEntries(entries);
}

const listOf = (value: Value): readonly Scalar[] => (Array.isArray(value) ? (value as Scalar[]) : [value as Scalar]);

const isEmptyNode = (value: MergedNode | Value): boolean =>
  typeof value === "object" && value !== null && !Array.isArray(value) && Object.keys(value).length === 0;

/** Names are the same in any case, and shown in lower case. */
function foldKeys(node: SourceNode): SourceNode {
  return Object.fromEntries(Object.entries(node).map(([name, value]) => [name.toLowerCase(), value]));
}

/** Whether a JSON value is an object. */
export function isNode(value: unknown): value is SourceNode {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
