/** Which columns of its records a query looks at, so that no others need be read. Pure. */
import type { Query, Step } from "./expression.ts";

/** Names in lower case; undefined: it may be any of them. */
export function columnsUsed({ items, where, path, alias }: Query): ReadonlySet<string> | undefined {
  if (items === "*" || path.length > 1) return undefined;
  if (items.some(({ expression }) => expression === undefined)) return undefined;
  const used = new Set<string>();
  for (const steps of pathsIn([items.map(({ expression }) => expression), where])) {
    const [first, second] = steps.map((step) => (typeof step === "object" ? step.name.toLowerCase() : undefined));
    const name = first === "s3object" || first === alias?.toLowerCase() ? second : first;
    // The record as a whole, or a column by its place.
    if (name === undefined || /^_\d+$/.test(name)) return undefined;
    used.add(name);
  }
  return used;
}

function* pathsIn(part: unknown): Generator<readonly Step[]> {
  if (typeof part !== "object" || part === null) return;
  if ("kind" in part && part.kind === "path") yield (part as unknown as { steps: readonly Step[] }).steps;
  else for (const inner of Object.values(part)) yield* pathsIn(inner);
}
