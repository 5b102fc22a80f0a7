/** Which versions move together, and what becomes of the others when one does not move. */
import { beforeEach, expect, test } from "vitest";
import { BlobLost } from "../../../kernel/blobs.ts";
import { awsError } from "../../../kernel/errors.ts";
import type { ObjectRow } from "../tables.ts";
import type { Pass } from "./pass.ts";
import { moveSideBySide, type DueMove } from "./side-by-side.ts";

const kibibyte = 1024;
let wall: number;
let warnings: string[];
let underWay: number;
let most: number;
let moved: string[];
let pass: Pass;

beforeEach(() => {
  [wall, underWay, most, warnings, moved] = [0, 0, 0, [], []];
  pass = {
    context: {
      clock: { wall: () => wall },
      signal: new AbortController().signal,
      log: { warn: (message: string) => warnings.push(message) },
    },
    bucket: { name: "b" },
    until: 1000,
    done: { expired: 0, moved: 0, looked: 0, left: 0 },
  } as unknown as Pass;
});

/** A move of a version of that size, which takes a few turns; `error` is what comes of it. */
function due(key: string, size = kibibyte, error?: unknown): DueMove {
  const row = { bucket: "b", key, size, partsOf: undefined } as ObjectRow;
  const move = async (): Promise<void> => {
    underWay += 1;
    most = Math.max(most, underWay);
    await new Promise((resolve) => setImmediate(resolve));
    underWay -= 1;
    if (error !== undefined) throw error;
    moved.push(key);
  };
  return { row, move };
}

const many = (count: number): DueMove[] => Array.from({ length: count }, (_, at) => due(`k${at}`));
const keys = (moves: readonly DueMove[]): string[] => moves.map(({ row }) => row.key);

test("small versions move side by side, no more than sixteen at once, and all of them", async () => {
  const moves = many(50);
  expect(await moveSideBySide(pass, moves)).toBeUndefined();
  expect(most).toBe(16);
  expect(moved).toEqual(keys(moves));
});

test("a large version and one of parts each move alone", async () => {
  const large = due("large", 300 * kibibyte);
  const ofParts = due("parts");
  const alone: DueMove[] = [
    large,
    { ...ofParts, row: { ...ofParts.row, partsOf: "upload" } },
    due("large too", 2 ** 30),
  ];
  expect(await moveSideBySide(pass, alone)).toBeUndefined();
  expect(most).toBe(1);
  const mixed = [due("a"), large, due("b")];
  await moveSideBySide(pass, mixed);
  expect(most).toBe(1);
  expect(moved).toEqual([...keys(alone), ...keys(mixed)]);
});

test("when the time is over the last one done is told, and after it nothing was begun", async () => {
  wall = 1000;
  const moves = many(40);
  const last = await moveSideBySide(pass, moves);
  expect(last?.row.key).toBe("k15");
  expect(moved).toEqual(keys(moves.slice(0, 16)));
  expect(await moveSideBySide(pass, moves.slice(16, 20))).toBeUndefined();
});

test("versions whose bytes cannot be had or stored stay, and the rest moves", async () => {
  const full = awsError("ServiceUnavailable", "No space.", { status: 503 });
  const moves = [due("a"), due("lost", 1, new BlobLost("gone")), due("b"), due("full", 1, full), due("c")];
  expect(await moveSideBySide(pass, moves)).toBeUndefined();
  expect(moved).toEqual(["a", "b", "c"]);
  expect(pass.done.left).toBe(2);
  expect(warnings).toHaveLength(1);
});

test("any other failure ends the pass, when those beside it are done", async () => {
  const moves = [due("a"), due("bad", 1, new Error("a bug")), due("b"), ...many(40)];
  await expect(moveSideBySide(pass, moves)).rejects.toThrow("a bug");
  expect(underWay).toBe(0);
  expect(moved).toEqual(["a", "b", ...keys(moves.slice(3, 16))]);
});
