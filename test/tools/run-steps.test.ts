/** What a run of steps repeats at its end of what a failed one said. */
import { expect, test } from "vitest";
import { troubleIn } from "../../tools/run-steps.ts";

test("names of failed tests and their errors are found among colours and traces", () => {
  const said = [
    "\u001b[32m✓\u001b[39m a.test.ts > passes",
    "\u001b[31m FAIL \u001b[39m b.test.ts > a page opens",
    "\u001b[31mTimeoutError: locator.waitFor: Timeout 60000ms exceeded.\u001b[39m",
    "  at b.test.ts:7:3",
    " Test Files  1 failed | 1 passed (2)",
  ].join("\n");
  expect(troubleIn(said)).toBe(
    "  FAIL  b.test.ts > a page opens\n    TimeoutError: locator.waitFor: Timeout 60000ms exceeded.",
  );
});

test("of a command that names no tests its last lines are repeated", () => {
  expect(troubleIn("one\n\ntwo: command not found\n")).toBe("  one\n  two: command not found");
});
