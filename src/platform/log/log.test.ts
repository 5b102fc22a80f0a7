/** Log lines: levels, forms, cause chains. */
import { expect, test } from "vitest";
import type { LogOptions } from "./log.ts";
import { createLog } from "./log.ts";

function logged(options: Partial<LogOptions>, use: (log: ReturnType<typeof createLog>) => void): string[] {
  const lines: string[] = [];
  use(createLog({ format: "json", now: () => 0, write: (line) => void lines.push(line), ...options }));
  return lines;
}

test("lines below the level are not written", () => {
  const lines = logged({ level: "warn" }, (log) => {
    log.debug("a");
    log.info("b");
    log.warn("c");
    log.error("d");
  });
  expect(lines.map((line) => JSON.parse(line).message)).toEqual(["c", "d"]);
});

test("a JSON line carries facts and the whole chain of causes", () => {
  const error = new Error("outer", { cause: Object.assign(new Error("inner"), { code: "ENOSPC" }) });
  const [line] = logged({ facts: { process: "worker" } }, (log) =>
    log.error("failed", { bytes: 3n, body: new Uint8Array(4), error }),
  );
  const parsed = JSON.parse(line as string);
  expect(parsed).toMatchObject({
    time: "1970-01-01T00:00:00.000Z",
    level: "error",
    message: "failed",
    process: "worker",
    bytes: "3",
  });
  expect(parsed.body).toBe("<4 bytes>");
  expect(parsed.error).toMatchObject([{ message: "outer" }, { message: "inner", code: "ENOSPC" }]);
});

test("a fact cannot replace the message, and circles do not throw", () => {
  const circle: Record<string, unknown> = { a: 1 };
  circle["self"] = circle;
  const [line] = logged({}, (log) => log.info("real", { message: "fact", circle, twice: [circle, circle] }));
  expect(JSON.parse(line as string)).toMatchObject({
    message: "real",
    "fact.message": "fact",
    circle: { a: 1, self: "<circular>" },
  });
});

test("a pretty line reads like a sentence with its facts, errors follow indented", () => {
  const [line] = logged({ format: "pretty" }, (log) =>
    log.warn("slow commit", {
      milliseconds: 40,
      table: "s3.objects",
      why: "two words",
      error: new Error("x", { cause: "disk" }),
    }),
  );
  const [first, second] = (line as string).split("\n") as [string, string];
  expect(first).toBe('00:00:00.000 WARN  slow commit  milliseconds=40  table=s3.objects  why="two words"');
  expect(second).toBe("    Error: x");
  expect(line).toMatch(/caused by: .*disk\n$/);
});
