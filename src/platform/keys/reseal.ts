/** After a rotation: rows are sealed again under the newest generation, and old generations are forgotten when nothing needs them. */
import type { Job, JobContext } from "../../kernel/jobs.ts";
import type { Key, Table } from "../../kernel/table.ts";
import type { RegionKeys } from "./region-keys.ts";

export const resealJobName = "platform.reseal-secrets";

/**
 * Sealed things that lie in no row live as long as this at most: session tokens 36 hours (GetSessionToken), import tokens of KMS
 * 24, and an hour more for a transaction that was slow to commit what it had sealed.
 */
const travelMilliseconds = 37 * 3_600_000;
const pageRows = 200;

/** The job over the tables that hold sealed bytes. Where it is in a table it keeps in memory: who is killed begins anew. */
export function resealJob(keys: RegionKeys, tables: readonly Table<object>[]): Job {
  let position = { table: 0, after: undefined as Key | undefined };
  let failed = 0;
  let began = 0;
  const restart = (generation: number): void => {
    position = { table: 0, after: undefined };
    failed = 0;
    began = generation;
  };
  return {
    name: resealJobName,
    everySeconds: 3_600,
    run: async (context) => {
      const { current, since } = keys.generations();
      if (since.size === 1) return { more: false, summary: "one generation" };
      if (began !== current) restart(current);
      const table = tables[position.table];
      if (table) {
        const page = await resealPage(keys, table, { context, current, after: position.after });
        failed += page.failed;
        position = page.last ? { ...position, after: page.last } : { table: position.table + 1, after: undefined };
        return { more: true, summary: `sealed ${page.resealed} rows of ${table.name} again` };
      }
      const summary =
        failed > 0 ? `${failed} rows cannot be opened` : retire(keys, { current, since, now: context.clock.wall() });
      restart(current);
      return { more: false, summary };
    },
  };
}

/** Nothing sealed by a generation travels any more when the next one is old enough. */
function retire(
  keys: RegionKeys,
  { current, since, now }: { current: number; since: ReadonlyMap<number, number>; now: number },
): string {
  const numbers = [...since.keys()].sort((a, b) => a - b);
  // The oldest ones only: what follows a generation then is what took its place.
  const firstKept = numbers.findIndex(
    (_, at) => (since.get(numbers[at + 1] ?? current) ?? now) + travelMilliseconds >= now,
  );
  const done = numbers
    .slice(0, firstKept < 0 ? numbers.indexOf(current) : firstKept)
    .filter((number) => number < current);
  if (done.length === 0) return `all rows are sealed by generation ${current}`;
  return keys.retire(done) ? `forgot generations ${done.join(", ")}` : "the keys are being changed";
}

async function resealPage(
  keys: RegionKeys,
  table: Table<object>,
  { context, current, after }: { context: JobContext; current: number; after: Key | undefined },
): Promise<{ readonly resealed: number; readonly failed: number; readonly last: Key | undefined }> {
  const range = after ? { after, limit: pageRows } : { limit: pageRows };
  const rows = await context.store.read((reader) => reader.range(table, range));
  let resealed = 0;
  let failed = 0;
  for (const row of rows.filter((one) => isStale(keys, one, current))) {
    try {
      await context.store.transact(async (tx) => {
        const now = await tx.get(table, table.key(row));
        if (now) tx.put(table, resealedMembers(keys, now, current) as object);
      });
      resealed += 1;
    } catch (error) {
      context.log.error("a sealed row cannot be opened", { error, table: table.name });
      failed += 1;
    }
  }
  const last = rows.at(-1);
  return { resealed, failed, last: last && rows.length === pageRows ? table.key(last) : undefined };
}

const isSealedMember = (name: string, value: unknown): value is Uint8Array =>
  name.startsWith("sealed") && value instanceof Uint8Array;

const isNested = (value: unknown): value is object =>
  typeof value === "object" && value !== null && !(value instanceof Uint8Array);

function isStale(keys: RegionKeys, value: object, current: number): boolean {
  return Object.entries(value).some(([name, member]) =>
    isSealedMember(name, member)
      ? keys.generationOf(member) !== current
      : isNested(member) && isStale(keys, member, current),
  );
}

/** A copy whose sealed members are of the newest generation, lists and objects within it included. */
function resealedMembers(keys: RegionKeys, value: object, current: number): unknown {
  if (Array.isArray(value)) {
    return value.map((member: unknown) => (isNested(member) ? resealedMembers(keys, member, current) : member));
  }
  const entries = Object.entries(value).map(([name, member]): [string, unknown] => {
    if (isSealedMember(name, member)) {
      return [name, keys.generationOf(member) === current ? member : keys.seal(keys.unseal(member))];
    }
    return [name, isNested(member) ? resealedMembers(keys, member, current) : member];
  });
  return Object.fromEntries(entries);
}
