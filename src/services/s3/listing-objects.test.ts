/** Listings over the real store against a plain model of what S3 lists. */
import * as fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { compareKeys } from "./listing-order.ts";
import { listCurrentObjects } from "./listing-objects.ts";
import { openTestBucket, type TestBucket } from "../../../test/support/s3-bucket.ts";

let bucket: TestBucket;

beforeAll(async () => {
  bucket = await openTestBucket();
});
afterAll(() => bucket.close());

interface Entry {
  readonly name: string;
  readonly common: boolean;
}

/** What a listing without paging gives: keys and common prefixes in order. */
function modelEntries(keys: readonly string[], prefix: string, delimiter: string, marker: string): Entry[] {
  const entries: Entry[] = [];
  for (const key of [...keys].sort(compareKeys)) {
    if (!key.startsWith(prefix) || compareKeys(key, marker) <= 0) continue;
    const at = delimiter === "" ? -1 : key.indexOf(delimiter, prefix.length);
    const common = at < 0 ? undefined : key.slice(0, at + delimiter.length);
    if (common === undefined) entries.push({ name: key, common: false });
    else if (marker === "" || !marker.startsWith(common)) {
      if (entries.at(-1)?.name !== common) entries.push({ name: common, common: true });
    }
  }
  return entries;
}

async function pagedEntries(walk: {
  prefix: string;
  delimiter: string;
  marker: string;
  maximum: number;
}): Promise<Entry[]> {
  const entries: Entry[] = [];
  let { marker } = walk;
  for (;;) {
    const page = await listCurrentObjects(bucket.context, bucket.name, { ...walk, marker });
    const listed = [
      ...page.rows.map((row) => ({ name: row.key, common: false })),
      ...page.commonPrefixes.map((name) => ({ name, common: true })),
    ].sort((left, right) => compareKeys(left.name, right.name));
    expect(listed.length).toBeLessThanOrEqual(walk.maximum);
    entries.push(...listed);
    if (!page.truncated) return entries;
    expect(listed).toHaveLength(walk.maximum);
    marker = typeof page.last === "string" ? page.last : (page.last?.key ?? "");
  }
}

const key = fc.string({
  unit: fc.constantFrom("a", "b", "/", "//", "é", "\u{1f600}", "\uffff", "."),
  minLength: 1,
  maxLength: 6,
});

test("pages of any size give what one sorted list gives, for any prefix, delimiter and marker", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.uniqueArray(key, { maxLength: 25 }),
      fc.record({
        prefix: fc.oneof(fc.constant(""), key),
        delimiter: fc.constantFrom("", "/", "//", "a", "\u{1f600}"),
        marker: fc.oneof(fc.constant(""), key),
        maximum: fc.integer({ min: 1, max: 7 }),
      }),
      async (keys, walk) => {
        await bucket.replaceObjects(keys);
        expect(await pagedEntries(walk)).toEqual(modelEntries(keys, walk.prefix, walk.delimiter, walk.marker));
      },
    ),
    { numRuns: 150 },
  );
});

test("a page of nothing is never truncated", async () => {
  await bucket.replaceObjects(["a", "b"]);
  const page = await listCurrentObjects(bucket.context, bucket.name, {
    prefix: "",
    delimiter: "",
    marker: "",
    maximum: 0,
  });
  expect(page).toMatchObject({ rows: [], truncated: false });
});

test("a delimiter jumps over what a common prefix holds", async () => {
  const keys = Array.from({ length: 3000 }, (_, index) => `d${index % 3}/${index}`);
  await bucket.replaceObjects(keys);
  bucket.rowsRead = 0;
  const walk = { prefix: "", delimiter: "/", marker: "", maximum: 1000 };
  const page = await listCurrentObjects(bucket.context, bucket.name, walk);
  expect(page.commonPrefixes).toEqual(["d0/", "d1/", "d2/"]);
  expect(bucket.rowsRead).toBeLessThan(200);
});
