/** Inputs as a client may send them, right or wrong: trees whose members come in any order, as often as one likes, with any value. */

/** A structure or map: its members as they are written, some perhaps twice. */
export class Members {
  readonly entries: [string, Tree][];

  constructor(entries: [string, Tree][] = []) {
    this.entries = entries;
  }
}

/** Text that goes into the body as it is: what no value stands for (`NaN`, half a surrogate pair, brackets without end). */
export class Raw {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

/** Any value. Dates and bytes are written as the member's format wants them. */
export type Tree = string | number | boolean | null | Date | Buffer | Raw | Members | Tree[];

/** A place in a tree whose value can be looked at, changed and taken out. */
export interface Place {
  readonly value: Tree;
  set(value: Tree): void;
  remove(): void;
  /** Puts another one of it behind it, under the same name. */
  repeat(value: Tree): void;
}

/** All places below a tree. */
export function placesOf(tree: Tree): Place[] {
  const places: Place[] = [];
  const pending: Tree[] = [tree];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    if (Array.isArray(next)) next.forEach((value, at) => places.push(itemPlace(next, at, value)));
    else if (next instanceof Members) for (const entry of next.entries) places.push(memberPlace(next, entry));
    else continue;
    pending.push(...(Array.isArray(next) ? next : next.entries.map(([, value]) => value)));
  }
  return places;
}

function itemPlace(list: Tree[], at: number, value: Tree): Place {
  return {
    value,
    set: (other) => void (list[at] = other),
    remove: () => void list.splice(at, 1),
    repeat: (other) => void list.splice(at, 0, other),
  };
}

function memberPlace({ entries }: Members, entry: [string, Tree]): Place {
  return {
    value: entry[1],
    set: (other) => void (entry[1] = other),
    remove: () => void entries.splice(entries.indexOf(entry), 1),
    repeat: (other) => void entries.push([entry[0], other]),
  };
}

/** A tree of plain values. */
export function treeOf(value: unknown): Tree {
  if (Array.isArray(value)) return value.map(treeOf);
  if (typeof value !== "object" || value === null || value instanceof Date || value instanceof Buffer)
    return value as Tree;
  return new Members(Object.entries(value).map(([name, held]) => [name, treeOf(held)]));
}

/** Another tree of the same values: one that was put in twice would be its own part before long. */
export function copyOf(tree: Tree): Tree {
  if (Array.isArray(tree)) return tree.map(copyOf);
  return tree instanceof Members ? new Members(tree.entries.map(([name, value]) => [name, copyOf(value)])) : tree;
}
