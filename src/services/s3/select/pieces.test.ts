/** Tests that a query finds the same however its object arrives, reads no further than it must, and lets go of what it opened. */
import { mkdtemp, open, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, expect, test } from "vitest";
import { answerEvents, begun, type Asked } from "./answer-events.ts";
import { parseQuery } from "./parse-query.ts";
import { openQueryFile } from "./query-file.ts";

let folder: string;
beforeAll(async () => void (folder = await mkdtemp(join(tmpdir(), "haneul-pieces-"))));
afterAll(() => rm(folder, { recursive: true }));

type Input = Partial<Asked["input"]>;

interface Object {
  readonly content: Uint8Array;
  readonly pieceBytes: number;
}

/** Asks, and tells what was found, what was counted and whether the object was let go. */
function ask({ content, pieceBytes }: Object, Expression: string, more: Input) {
  const seen = { used: [] as object[], open: 0 };
  async function* read({ start, end }: { start: number; end: number }): AsyncGenerator<Uint8Array> {
    seen.open += 1;
    try {
      for (let at = start; at < end; at += pieceBytes) yield content.subarray(at, Math.min(end, at + pieceBytes));
    } finally {
      seen.open -= 1;
    }
  }
  const input = {
    Bucket: "b",
    Key: "k",
    ExpressionType: "SQL" as const,
    Expression,
    InputSerialization: { CSV: {} },
    OutputSerialization: { JSON: {} },
    ...more,
  };
  const queried = { sizeBytes: content.length, read, folder };
  const count = (used: object) => void seen.used.push(used);
  return { seen, events: answerEvents({ input, query: parseQuery(Expression), queried, now: 0, count }) };
}

async function found(object: Object, Expression: string, more: Input): Promise<string> {
  const { seen, events } = ask(object, Expression, more);
  let text = "";
  for await (const { Records } of events) {
    if (Records) text += Buffer.from((Records as { Payload: Uint8Array }).Payload).toString();
  }
  expect(seen.open).toBe(0);
  return text;
}

const quoted = Buffer.from('\ufeffname,note\r\nÄnn,"two\r\nlines ""é"""\r\n#left out\r\nBob,\r\n\r\n"C,c","日本"');
const marked = Buffer.from("a|1<>b|2<><>ü<>c|<3<>");
const lines = Buffer.from('{"a":"ä\\n","b":[1,{"c":2}]}\n\n{"a":null}\n7\n{"a":"}{"} {"a":2}');
const documents = Buffer.from('{"a":"}\\"{ö"}\n[{"a":1},{"a":[2]}] 5 {"a":{"a":"\\\\"}}');
const bzip2 = Buffer.from("QlpoMTFBWSZTWb+HQH8AAANZAAAQAAQwADAAIAAwwAhpsogjJ4u5IpwoSF/DoD+A", "base64");
const header = { FileHeaderInfo: "USE" as const };
const all = "SELECT * FROM S3Object s";

test.each<[string, Uint8Array, Input]>([
  [
    "CSV with quoted delimiters",
    quoted,
    { InputSerialization: { CSV: { ...header, AllowQuotedRecordDelimiter: true, Comments: "#" } } },
  ],
  ["CSV with a delimiter of two characters", marked, { InputSerialization: { CSV: { RecordDelimiter: "<>" } } }],
  ["JSON lines", lines, { InputSerialization: { JSON: { Type: "LINES" } } }],
  ["JSON documents", documents, { InputSerialization: { JSON: { Type: "DOCUMENT" } } }],
  ["GZIP", gzipSync(quoted), { InputSerialization: { CSV: header, CompressionType: "GZIP" } }],
  ["BZIP2", Buffer.concat([bzip2, bzip2]), { InputSerialization: { CSV: {}, CompressionType: "BZIP2" } }],
])("%s is the same in pieces of any size", async (_, content, more) => {
  const whole = await found({ content, pieceBytes: content.length }, all, more);
  expect(whole.split("\n").length).toBeGreaterThan(2);
  for (const pieceBytes of [1, 2, 3, 5, 7, 16]) {
    expect(await found({ content, pieceBytes }, all, more)).toBe(whole);
  }
});

test("each record is in one of two scan ranges that follow each other, wherever they meet", async () => {
  for (const [content, RecordDelimiter] of [
    [Buffer.from("ab\nc\n\nüd\ne"), "\n"],
    [marked, "<>"],
  ] as const) {
    const InputSerialization = { CSV: { RecordDelimiter } };
    const whole = await found({ content, pieceBytes: 100 }, all, { InputSerialization });
    for (const pieceBytes of [1, 4, 100]) {
      for (let cut = 1; cut < content.length; cut += 1) {
        const part = (ScanRange: { Start: number; End: number }) =>
          found({ content, pieceBytes }, all, { InputSerialization, ScanRange });
        const both = [await part({ Start: 0, End: cut - 1 }), await part({ Start: cut, End: content.length - 1 })];
        expect(both.join(""), `cut at ${cut}`).toBe(whole);
      }
    }
  }
});

test("a query reads no further than its limit and its range, and counts what it read", async () => {
  const content = Buffer.from("x,1\n".repeat(10_000));
  const limited = ask({ content, pieceBytes: 100 }, "SELECT _1 FROM S3Object LIMIT 2", {});
  for await (const event of limited.events) expect(event).toBeDefined();
  expect(limited.seen).toEqual({ used: [{ scanned: 100, returned: 22 }], open: 0 });
  const ranged = ask({ content, pieceBytes: 100 }, "SELECT COUNT(*) FROM S3Object", {
    ScanRange: { Start: 20_000, End: 20_399 },
  });
  for await (const event of ranged.events) expect(event).toBeDefined();
  expect(ranged.seen).toEqual({ used: [{ scanned: 500, returned: 11 }], open: 0 });
});

test("what is found goes out while the object is read, and who stops reading stops the query", async () => {
  const content = Buffer.from(`${"x".repeat(1_000)}\n`.repeat(2_000));
  const { seen, events } = ask({ content, pieceBytes: 10_000 }, all, {});
  expect(Object.keys((await events.next()).value as object)).toEqual(["Records"]);
  expect(seen.open).toBe(1);
  await events.return(undefined);
  expect(seen.open).toBe(0);
  const [{ scanned }] = seen.used as [{ scanned: number }];
  expect(scanned).toBeLessThan(content.length / 2);
});

test("a record that never ends is refused before the object is through", async () => {
  const content = Buffer.from(`a,b\n"${"x,y\n".repeat(2_000_000)}`);
  const more = { InputSerialization: { CSV: { AllowQuotedRecordDelimiter: true } } };
  const { seen, events } = ask({ content, pieceBytes: 65_536 }, all, more);
  const reading = (async () => {
    for await (const event of events) expect(event).toBeDefined();
  })();
  await expect(reading).rejects.toMatchObject({ code: "OverMaxRecordSize" });
  expect(seen.open).toBe(0);
  expect((seen.used as [{ scanned: number }])[0].scanned).toBeLessThan(1_200_000);
});

test("a query's progress is told as it goes", async () => {
  const content = Buffer.from(`${"x".repeat(999)}\n`.repeat(1_000));
  const packed = gzipSync(Buffer.concat(Array.from({ length: 70 }, () => content)));
  const { events } = ask({ content: packed, pieceBytes: 65_536 }, "SELECT COUNT(*) FROM S3Object", {
    InputSerialization: { CSV: {}, CompressionType: "GZIP" },
    RequestProgress: { Enabled: true },
  });
  const told: number[] = [];
  for await (const { Progress } of events) {
    if (Progress) told.push((Progress as { Details: { BytesProcessed: number } }).Details.BytesProcessed);
  }
  expect(told.length).toBe(2);
  expect(told).toEqual(told.toSorted((a, b) => a - b));
  expect(told.at(-1)).toBe(70_000_000);
});

test("a stream that finds nothing for a while says that it goes on, and one that fails at once throws", async () => {
  let found: (() => void) | undefined;
  async function* slow() {
    await new Promise<void>((resolve) => (found = resolve));
    yield { End: {} };
  }
  const names: string[] = [];
  const { signal } = new AbortController();
  for await (const event of await begun(slow(), signal, { patienceMilliseconds: 1, silenceMilliseconds: 1 })) {
    names.push(...Object.keys(event));
    if (names.length === 3) found?.();
  }
  expect(names.slice(0, 3)).toEqual(["Cont", "Cont", "Cont"]);
  expect(names.at(-1)).toBe("End");
  async function* failing() {
    yield await Promise.reject<Record<string, object>>(new Error("no such column"));
  }
  await expect(begun(failing(), signal)).rejects.toThrow("no such column");
});

test("a query's file leaves no name behind, and a disk without room is too busy for it", async () => {
  const own = join(folder, "files");
  async function* pieces() {
    yield Buffer.from("PAR1");
  }
  const file = await openQueryFile({ pieces: pieces(), sizeBytes: 4, folder: own });
  const reader = await open(file.path);
  await file.close();
  expect((await reader.stat()).size).toBe(0);
  await reader.close();
  expect(await readdir(own)).toEqual([]);
  const refused = openQueryFile({ pieces: pieces(), sizeBytes: 2 ** 60, folder: own });
  await expect(refused).rejects.toMatchObject({ code: "Busy", status: 503 });
  expect(await readdir(own)).toEqual([]);
});
