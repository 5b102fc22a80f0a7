/** Listings that write themselves against what the model's writer makes of the same entries. */
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { codecFor } from "../../src/gateway/protocols/codec.ts";
import { writtenList } from "../../src/kernel/written-list.ts";
import {
  listedMarker,
  listedObject,
  listedVersion,
  type EntryOptions,
  type ListedRow,
  type VersionRow,
} from "../../src/services/s3/listing-entries.ts";
import { keyEncoder } from "../../src/services/s3/listing-encoding.ts";
import { writeContents, writeVersions } from "../../src/services/s3/listing-text.ts";
import { header, ids, operationOf } from "./wire.ts";

const now = Date.UTC(2026, 10, 23);
const time = fc.oneof(
  fc.date({ noInvalidDate: true }).map((date) => date.getTime()),
  fc.integer({ min: now - 5000, max: now + 5000 }),
);
const text = fc.oneof(
  fc.string({ maxLength: 12 }),
  fc.string({ unit: "binary", maxLength: 12 }),
  fc.string({
    unit: fc.constantFrom("&", "<", "\u0000", "\r", "\ud800", "\udc00", "é", "/", " ", "\uffff"),
    maxLength: 8,
  }),
  fc.constantFrom("a/b", "k".repeat(1024), "\u{1f600}".repeat(256)),
);
const rare = <T>(some: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(some, { nil: undefined });

const row: fc.Arbitrary<ListedRow> = fc.record({
  key: text.filter((key) => key !== ""),
  etag: fc.oneof(fc.constantFrom("d41d8cd98f00b204e9800998ecf8427e", "d41d8cd98f00b204e9800998ecf8427e-12"), text),
  size: fc.oneof(fc.integer({ min: 0, max: 100 }), fc.maxSafeNat()),
  modifiedAt: time,
  storageClass: fc.constantFrom("STANDARD", "GLACIER", "STANDARD_IA"),
  checksum: rare(
    fc.record({
      member: fc.constantFrom("ChecksumCRC32", "ChecksumSHA256", "ChecksumCRC64NVME"),
      value: text,
      type: fc.constantFrom("FULL_OBJECT" as const, "COMPOSITE" as const),
    }),
  ),
  classed: rare(
    fc.record({
      restore: rare(
        fc.record(
          { tier: fc.constant("Bulk" as const), readyAt: time, expiresAt: rare(time) },
          { noNullPrototype: true },
        ),
      ),
    }),
  ),
  owner: fc.constantFrom(
    { canonicalId: "a".repeat(64), displayName: "" },
    { canonicalId: "b".repeat(64), displayName: "<é>" },
  ),
});
const versionRow: fc.Arbitrary<VersionRow> = fc
  .tuple(
    row,
    fc.record({
      versionId: fc.oneof(fc.constant("null"), text),
      sequence: fc.nat(),
      deleteMarker: fc.boolean(),
      isLatest: fc.boolean(),
    }),
  )
  .map(([one, more]) => ({ ...one, ...more }));
const options: fc.Arbitrary<EntryOptions> = fc.record({
  encode: fc.constantFrom(keyEncoder(undefined), (key: string) =>
    keyEncoder("url")(key.replace(/\p{Surrogate}/gu, "?")),
  ),
  withOwner: fc.boolean(),
  withRestores: fc.boolean(),
  era: fc.constantFrom("today" as const, "2023" as const),
  now: fc.constant(now),
});

/** Bytes as text, which is quicker to compare. */
function bytesOf(operation: string, output: object): string {
  const { body } = codecFor("restXml").serializeResponse(operationOf("s3", operation), output, ids);
  return Buffer.from(body as string).toString("latin1");
}

test("contents are the bytes that the model's writer makes of the same objects", () => {
  fc.assert(
    fc.property(fc.array(row, { maxLength: 40 }), options, text, (rows, how, prefix) => {
      const made = (): object[] => rows.map((each) => listedObject(each, how));
      for (const operation of ["ListObjects", "ListObjectsV2"]) {
        const output = { IsTruncated: false, Name: "bucket", Prefix: prefix, CommonPrefixes: [{ Prefix: prefix }] };
        const written = writtenList((append) => writeContents(rows, how, append), made);
        expect(bytesOf(operation, { ...output, Contents: written })).toBe(
          bytesOf(operation, { ...output, Contents: made() }),
        );
      }
    }),
  );
});

test("versions, or delete markers, are the bytes that the model's writer makes of them", () => {
  const bytes = (list: object): string => bytesOf("ListObjectVersions", { IsTruncated: false, ...list });
  fc.assert(
    fc.property(fc.array(versionRow, { maxLength: 40 }), options, fc.boolean(), (rows, some, deleteMarker) => {
      const how = { ...some, withOwner: true };
      const all = rows.map((each) => ({ ...each, deleteMarker }));
      const made = (): object[] => all.map((each) => (deleteMarker ? listedMarker : listedVersion)(each, how));
      const written = bytes({ Versions: writtenList((append) => writeVersions(all, how, append), made) });
      expect(written).toBe(bytes(deleteMarker ? { DeleteMarkers: made() } : { Versions: made() }));
    }),
  );
});

test("versions and delete markers follow each other as their rows do", () => {
  const named = fc.tuple(versionRow, fc.nat()).map(([each, at]) => ({ ...each, key: `k${at}` }));
  fc.assert(
    fc.property(fc.array(named, { maxLength: 12 }), options, (rows, how) => {
      const Versions = writtenList(
        (append) => writeVersions(rows, how, append),
        () => [],
      );
      const sent = bytesOf("ListObjectVersions", { IsTruncated: false, Versions, DeleteMarkers: [] });
      const found = [...sent.matchAll(/<(Version|DeleteMarker)><Key>([^<]*)</g)].map(([, name, key]) => [name, key]);
      expect(found).toEqual(rows.map(({ key, deleteMarker }) => [deleteMarker ? "DeleteMarker" : "Version", key]));
    }),
  );
});

test("an empty list that writes itself leaves no trace", () => {
  const Contents = writtenList(
    (append) => writeContents([], {} as EntryOptions, append),
    () => [],
  );
  expect(bytesOf("ListObjectsV2", { IsTruncated: false, Contents })).toBe(
    `${header}<ListBucketResult xmlns="http://s3.amazonaws.com/doc/2006-03-01/"><IsTruncated>false</IsTruncated></ListBucketResult>`,
  );
});

test("whoever looks into a list that writes itself finds its items", () => {
  let made = 0;
  const list = writtenList(
    () => undefined,
    () => [{ at: (made += 1) }, { at: (made += 1) }],
  );
  expect(made).toBe(0);
  expect(list).toEqual([{ at: 1 }, { at: 2 }]);
  expect([list.length, list.map(({ at }) => at), JSON.stringify(list), Array.isArray(list), made]).toEqual([
    2,
    [1, 2],
    '[{"at":1},{"at":2}]',
    true,
    2,
  ]);
});
