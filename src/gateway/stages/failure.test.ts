/** What of a failed request comes into the log. */
import { expect, test } from "vitest";
import { awsError } from "../../kernel/errors.ts";
import { createLog, type LogLevel } from "../../platform/log/log.ts";
import type { Exchange, GatewayParts } from "../exchange.ts";
import { answerFailure } from "./failure.ts";

/** The answer's status and the lines that a log of this level has of it. */
function failed(error: unknown, level: LogLevel): { status: number; lines: string } {
  let lines = "";
  const log = createLog({ format: "json", level, write: (line) => (lines += line) });
  const request = { method: "GET", path: "/bucket", headers: {} };
  const exchange = { request, ids: { requestId: "REQUEST1", hostId: "HOST" } } as unknown as Exchange;
  const { status } = answerFailure({ log } as unknown as GatewayParts, exchange, error);
  return { status, lines };
}

const cause = new Error("text outside of the root element");

test("what a client sent wrong is kept out of the log, whatever it was", () => {
  const malformed = awsError("MalformedXML", "The XML you provided was not well-formed", { status: 400, cause });
  expect(failed(malformed, "info")).toEqual({ status: 400, lines: "" });
  expect(failed(malformed, "debug").lines).toContain("text outside of the root element");
});

test.each([
  ["ServiceUnavailable", 503],
  // What is answered when an object of reduced redundancy is lost.
  ["MethodNotAllowed", 405],
])("what failed in the region is logged with its cause: %s", (code, status) => {
  const answer = failed(awsError(code, "", { status, cause }), "info");
  expect(answer.status).toBe(status);
  const { lines } = answer;
  expect(lines).toContain("REQUEST1");
  expect(lines).toContain("text outside of the root element");
});

test("a bug is logged and answers InternalError", () => {
  const { status, lines } = failed(new TypeError("x is not a function"), "error");
  expect(status).toBe(500);
  expect(lines).toContain("x is not a function");
});
