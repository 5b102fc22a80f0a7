/** Packed events: integers, ids and texts come back, and a selection of events is readable alone. */
import { randomUUID } from "node:crypto";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { eventFlags, PackedWriter } from "./trail-packed.ts";
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
  const start = writer.size;
  for (const part of [0, 7, 20, 0, 1, 2]) writer.integer(part);
  if (writer.uuid(requestId)) writer.patch(start, eventFlags.uuid);
  else writer.text(requestId);
  for (const part of [200, sizeBytes, 0, 1_234]) writer.integer(part);
  writer.text("asked");
  writer.number(-1.5);
  writer.integer(0);
  writer.integer(0);
  return writer;
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
  expect([...writer.packed()].slice(1)).toEqual([0, 1, 0]);
});
