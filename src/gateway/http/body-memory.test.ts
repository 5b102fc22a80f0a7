/** Memory of bodies: cuts that are held never overlap, and what is given back is used again. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { bodyMemory, giveBack, type BodyMemory } from "./body-memory.ts";

test("cuts that are held keep what was written to them, in whatever order others are given back", () => {
  const action = fc.record({ bytes: fc.integer({ min: 1, max: 70_000 }), giveBack: fc.option(fc.nat()) });
  fc.assert(
    fc.property(fc.array(action, { maxLength: 200 }), (actions) => {
      const held: { memory: BodyMemory; mark: number }[] = [];
      const isIntact = ({ memory, mark }: (typeof held)[number]): boolean => {
        const { bytes } = memory;
        return bytes.at(0) === mark && bytes.at(-1) === mark && bytes[bytes.length >> 1] === mark;
      };
      for (const [at, { bytes, giveBack: which }] of actions.entries()) {
        const memory = bodyMemory(bytes);
        expect(memory.bytes).toHaveLength(bytes);
        memory.bytes.fill(at & 255);
        held.push({ memory, mark: at & 255 });
        if (which === null) continue;
        const [ended] = held.splice(which % held.length, 1);
        expect(ended && isIntact(ended)).toBe(true);
        if (ended) giveBack(ended.memory);
      }
      expect(held.every(isIntact)).toBe(true);
      for (const { memory } of held) giveBack(memory);
    }),
    { numRuns: 30 },
  );
});

test("memory that was given back is used again", () => {
  const round = (): Set<ArrayBufferLike> => {
    const cuts = Array.from({ length: 100 }, () => bodyMemory(16_384));
    for (const cut of cuts) giveBack(cut);
    return new Set(cuts.map(({ bytes }) => bytes.buffer));
  };
  const first = round();
  const later = Array.from({ length: 20 }, round);
  const seen = new Set(later.flatMap((one) => [...one]));
  expect([...seen].filter((buffer) => !first.has(buffer)).length).toBeLessThanOrEqual(1);
});

test("a slab with a cut that is never given back is left alone", () => {
  const kept = bodyMemory(1024);
  kept.bytes.fill(7);
  for (let at = 0; at < 500; at++) {
    const cut = bodyMemory(10_000);
    cut.bytes.fill(1);
    giveBack(cut);
  }
  expect(kept.bytes.every((byte) => byte === 7)).toBe(true);
});
