/** Packed events: integers, ids and texts come back, and a selection of events is readable alone. */
import { randomUUID } from "node:crypto";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { PackedWriter } from "./trail-packed.ts";
import { eventFlags, idsHeadBytes, packedForms, packedHeadBytes, wordsHeadBytes } from "./trail-packed-form.ts";
import type { Shared, SharedLikeness } from "./trail-line.ts";
import { requestIdOf } from "./trail.ts";
import { mayHoldRequest, packedOf, unpackedLines } from "./trail-unpacked.ts";

/** A batch of sign-ins with these names. */
function batchOf(names: readonly unknown[]): PackedWriter {
  const writer = new PackedWriter();
  for (const [number, name] of names.entries()) {
    writer.byte(eventFlags.other);
    writer.integer(number);
    writer.integer(number * 10);
    writer.json(JSON.stringify({ name }));
  }
  return writer;
}

function requestBytes(requestId: string, sizeBytes: number): PackedWriter {
  const writer = new PackedWriter();
  requestInto(writer, requestId, sizeBytes);
  return writer;
}

function requestInto(writer: PackedWriter, requestId: string, sizeBytes: number): void {
  for (const part of [0, 7, 20, 0, 1, 2]) writer.integer(part);
  writer.text(requestId);
  for (const part of [200, sizeBytes, 0, 1_234]) writer.integer(part);
  writer.text("asked");
  writer.number(-1.5);
  writer.integer(0);
  writer.integer(0);
}

test("sizes, ids and values of a request come back", () => {
  const ids = fc.oneof(
    fc.uuid(),
    fc.string(),
    fc.constantFrom("5XK3VN2D8GQZ1ABC", "0199a8c4-1f20-4b6e-a3d1-9C0e5f7712ab", "0199a8c41-f20-4b6e-a3d1-9c0e5f7712ab"),
  );
  fc.assert(
    fc.property(ids, fc.maxSafeNat(), (id, sizeBytes) => {
      const [line] = unpackedLines(requestBytes(id, sizeBytes).packed(), []);
      expect(line).toEqual([7, 20, 0, 1, 2, id, 200, sizeBytes, 0, 1.234, "asked", -1.5, [], [], {}]);
    }),
  );
});

test("a request's id is found among the bytes", () => {
  for (const id of [randomUUID(), "5XK3VN2D8GQZ1ABC"]) {
    const packed = requestBytes(id, 1).packed();
    expect(mayHoldRequest(packed, id)).toBe(true);
    expect(mayHoldRequest(packed, randomUUID())).toBe(false);
  }
});

test("texts come back whatever they are made of, also in a selection", () => {
  const some = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.constantFrom("한글", "\ud800", "\udc00", "é", "", "x".repeat(2_100), "😀".repeat(700)),
  );
  fc.assert(
    fc.property(fc.array(some, { minLength: 1, maxLength: 6 }), (texts) => {
      const writer = new PackedWriter();
      for (const text of texts) {
        requestInto(writer, text, 1);
        writer.endEvent();
      }
      const packed = Buffer.from(writer.packed());
      expect(unpackedLines(packed, []).map((line) => line[5])).toEqual(texts);
      const wanted = texts.map((_, at) => at % 2 === 0);
      const selected = unpackedLines(packedOf(packed, wanted), []);
      expect(selected.map((line) => line[5])).toEqual(texts.filter((_, at) => wanted[at]));
    }),
  );
});

test("what was written since then is forgotten, texts too", () => {
  const writer = new PackedWriter();
  requestInto(writer, "kept", 1);
  const { size, pendingText } = writer;
  requestInto(writer, "forgotten", 1);
  writer.rewind(size, pendingText);
  requestInto(writer, "after", 1);
  expect(unpackedLines(writer.packed(), []).map((line) => line[5])).toEqual(["kept", "after"]);
});

test("batches of the first form, with texts and ids among the bytes, are read and selected from", () => {
  const id = "0199a8c4-1f20-4b6e-a3d1-9c0e5f7712ab";
  const event = [16, 7, 20, 0, 1, 2, ...Buffer.from(id.replaceAll("-", ""), "hex"), 0xc8, 1, 9, 0, 0xd2, 9];
  const said = [0xa0 + 5, ...Buffer.from("asked"), 0x80, 0, 0];
  const other = [1, 8, 30, 0x86, 2, ...Buffer.from("{}")];
  const packed = Uint8Array.from([packedForms.mixed, ...event, ...said, ...other]);
  const first = [7, 20, 0, 1, 2, id, 200, 9, 0, 1.234, "asked", null, [], [], {}];
  expect(unpackedLines(packed, [])).toEqual([first, [8, 30, {}]]);
  expect(unpackedLines(packedOf(packed, [true, false]), [])).toEqual([first]);
  expect(mayHoldRequest(packed, id)).toBe(true);
  expect(mayHoldRequest(packed, randomUUID())).toBe(false);
});

test("batches of the second and third form, without words, are read and selected from", () => {
  for (const [form, texts] of [
    [packedForms.utf8, ["a", "é", "한글"]],
    [packedForms.utf16, ["a", "\ud800", "b"]],
  ] as const) {
    const writer = new PackedWriter();
    for (const text of texts) requestInto(writer, text, 1);
    const now = Buffer.from(writer.packed());
    const before = Buffer.concat([now.subarray(0, packedHeadBytes), now.subarray(idsHeadBytes)]);
    before[0] = form;
    const textsOf = (packed: Uint8Array): unknown[] => unpackedLines(packed, []).map((line) => line[5]);
    expect(textsOf(before)).toEqual(texts);
    const selected = packedOf(before, [true, false, true]);
    expect(selected[0]).toBe(form);
    expect(textsOf(selected)).toEqual([texts[0], texts[2]]);
  }
});

const likeness: SharedLikeness = {
  operation: 1,
  caller: 2,
  client: 3,
  status: 200,
  parameters: [
    { name: "maxItems", value: 0 },
    { name: "pathPrefix", textAt: 1 },
    { name: "marker", textAt: 2 },
  ],
  question: { action: "iam:ListUsers", reason: "allowed", by: "root", owner: "" },
};

/** Events that are like others, and every third in full; as the writer has them, or with ids as the older forms have them. */
function alikeEvents(isOlder: boolean): { packed: Buffer; shared: Shared[]; expected: unknown[]; ids: string[] } {
  const writer = new PackedWriter();
  const place = writer.share(likeness);
  const expected: unknown[] = [];
  const ids: string[] = [];
  for (let number = 0; number < 300; number += 1) {
    if (number % 3 === 1) {
      for (const part of [1, number, number]) writer.integer(part);
      writer.json(JSON.stringify({ name: number }));
      expected.push([number, number, { name: number }]);
      continue;
    }
    const texts = ["*", "é".repeat(number % 256), "x".repeat(255)];
    const numbers = { drawnAt: wallTimes[number % 5] ?? 0, high: number << 12, middle: 0xffffff - number, low: number };
    const id = requestIdOf(numbers);
    ids.push(id);
    expect(writer.takesIdOf(numbers.drawnAt)).toBe(true);
    writer.like(
      (number << 20) | (number << 10) | place,
      (8_191 << 19) | (65_535 << 3) | texts.length,
      (15_999_999 << 8) | (texts[0] as string).length,
    );
    if (isOlder) writer.pendingText += id;
    else writer.likeId(numbers);
    writer.likeMore((texts[1] as string).length | ((texts[2] as string).length << 8));
    writer.pendingText += texts.join("");
    writer.endEvent();
    const asked = { maxItems: 0, pathPrefix: texts[1], marker: texts[2] };
    const answer = [id, 200, 8_191, 65_535, 15_999.999] as const;
    const questions = [["iam:ListUsers", "*", "allowed", "root", ""]];
    expected.push([number, number, 1, 2, 3, ...answer, asked, null, questions, [], {}]);
  }
  const packed = Buffer.from(writer.packed());
  return { packed, shared: JSON.parse(writer.shared()) as Shared[], expected, ids };
}

/** As far apart as a batch takes them. */
const start = 1_790_000_000_000;
const wallTimes = [start, start + 1, start - 500, start + 8_388_607, start - 8_388_607];

test("events that are like others come back between those told in full, also in a selection", () => {
  const { packed, shared, expected, ids } = alikeEvents(false);
  expect(unpackedLines(packed, shared)).toEqual(expected);
  for (const id of ids) expect(mayHoldRequest(packed, id)).toBe(true);
  expect(mayHoldRequest(packed, randomUUID())).toBe(false);
  const wanted = expected.map((_, at) => at % 2 === 0);
  expect(unpackedLines(packedOf(packed, wanted), shared)).toEqual(expected.filter((_, at) => wanted[at]));
});

test("batches of the fourth and fifth form, with such events' ids among the texts, are read and selected from", () => {
  const { packed, shared, expected, ids } = alikeEvents(true);
  const before = Buffer.concat([packed.subarray(0, wordsHeadBytes), packed.subarray(idsHeadBytes)]);
  before[0] = packedForms.wordsUtf8;
  expect(unpackedLines(before, shared)).toEqual(expected);
  for (const id of ids) expect(mayHoldRequest(before, id)).toBe(true);
  const wanted = expected.map((_, at) => at % 2 === 0);
  const selected = packedOf(before, wanted);
  expect(selected[0]).toBe(packedForms.wordsUtf8);
  expect(unpackedLines(selected, shared)).toEqual(expected.filter((_, at) => wanted[at]));
});

const likeTexts: SharedLikeness = {
  ...likeness,
  parameters: [
    { name: "userName", textAt: 0 },
    { name: "marker", textAt: 1 },
  ],
  question: { ...likeness.question, resourceStart: "arn:aws:iam::000000000000:user/" },
};

const resourceStart = "arn:aws:iam::000000000000:user/";

test("texts that are tried come back behind those of events before them, and none of events that were given up", () => {
  const writer = new PackedWriter();
  const place = writer.share(likeTexts);
  const said: unknown[] = [];
  const tried = ["alice", "é", "", "x".repeat(255), "y".repeat(256), "bob"];
  for (const [number, name] of tried.entries()) {
    expect(writer.takesIdOf(start)).toBe(true);
    expect(writer.beginTexts("*", "")).toBe(1);
    const resource = `${resourceStart}${name}`;
    const length = writer.beginTexts(resource, resourceStart);
    const marker = `after ${name.length}`;
    if (length === name.length && writer.isOwnText(name, length) && writer.tryText(marker)) {
      writer.like((number << 20) | place, 2, name.length);
      writer.likeId({ drawnAt: start, high: 0, middle: 0, low: 0 });
      writer.likeMore(marker.length);
      writer.keepTexts();
      said.push([{ userName: name, marker }, null, [["iam:ListUsers", resource, "allowed", "root", ""]], [], {}]);
    } else {
      for (const part of [1, number, number]) writer.integer(part);
      writer.json(JSON.stringify({ name }));
      said.push([number, number, { name }]);
    }
    writer.endEvent();
  }
  expect(said.filter((one) => (one as unknown[]).length === 3)).toHaveLength(2);
  const lines = unpackedLines(writer.packed(), JSON.parse(writer.shared()) as Shared[]);
  expect(lines.map((line) => (line.length === 3 ? line : line.slice(10)))).toEqual(said);
});

test("a text is an event's own when it is all that the resource has behind what it begins with", () => {
  const writer = new PackedWriter();
  expect(writer.beginTexts(`${resourceStart}alice`, resourceStart)).toBe(5);
  expect(["alice", "alic", "alicf", "alice "].map((text) => writer.isOwnText(text, 5))).toEqual([
    true,
    false,
    false,
    false,
  ]);
  expect(writer.beginTexts(resourceStart.replace("user", "role"), resourceStart)).toBe(-1);
  expect(writer.beginTexts(resourceStart.slice(0, -1), resourceStart)).toBe(-1);
});

test("no texts are tried where those before them have no UTF-8", () => {
  const writer = new PackedWriter();
  requestInto(writer, "\ud800", 1);
  expect(writer.beginTexts("*", "")).toBe(-1);
  expect(unpackedLines(writer.packed(), []).map((line) => line[5])).toEqual(["\ud800"]);
});

test("an id of another time than the batch's has no room in words", () => {
  const writer = new PackedWriter();
  expect(writer.takesIdOf(start)).toBe(true);
  writer.like(0, 1, 1);
  writer.likeId({ drawnAt: start, high: 0, middle: 0, low: 0 });
  expect(writer.takesIdOf(start + 8_388_608)).toBe(false);
  expect(writer.takesIdOf(start - 8_388_608)).toBe(false);
});

test("a selection of events is a batch of its own, with the numbers they had", () => {
  const { length } = Array.from({ length: 6 });
  const writer = batchOf(Array.from({ length }, (_, at) => `name-${at}`.repeat(at * 40)));
  const wanted = [false, true, true, false, true, false];
  const selected = unpackedLines(packedOf(writer.packed(), wanted), []);
  expect(selected.map(([number]) => number)).toEqual([1, 2, 4]);
  expect(selected).toEqual(unpackedLines(writer.packed(), []).filter((_, at) => wanted[at]));
});

test("what is shared is written once and referred to by number", () => {
  const writer = new PackedWriter();
  for (const text of ["a", "b", "a"]) writer.reference(text);
  expect(JSON.parse(writer.shared())).toEqual(["a", "b"]);
  expect([...writer.packed()].slice(idsHeadBytes)).toEqual([0, 1, 0]);
});
