/** Ids of answers: in AWS's forms, and beginning with the time. */
import { expect, test } from "vitest";
import { requestIdNumbers, requestIdOf, timeOfRequestId, type RequestIdNumbers } from "../kernel/trail.ts";
import { randomIds } from "../platform/ids/ids.ts";
import { newAnswerIds, newUuidAnswerIds } from "./answer-ids.ts";

test.each([
  [newAnswerIds, /^[0-9A-Z]{16}$/],
  [newUuidAnswerIds, /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/],
])("%o gives ids of AWS's form that tell when they were made", (make, form) => {
  const before = Date.now();
  const { requestId } = make(randomIds());
  expect(requestId).toMatch(form);
  const time = timeOfRequestId(requestId) ?? 0;
  expect(time).toBeGreaterThanOrEqual(before);
  expect(time).toBeLessThanOrEqual(Date.now());
});

test("S3's two ids differ from answer to answer, and neither holds the other", () => {
  const [one, other] = [newAnswerIds(randomIds()), newAnswerIds(randomIds())];
  expect(one.requestId).not.toBe(other.requestId);
  expect(one.hostId).not.toBe(other.hostId);
  expect(one.hostId).not.toContain(one.requestId);
});

test("a UUID comes with the numbers that it is made of", () => {
  const ids = newUuidAnswerIds(randomIds());
  const { drawnAt, high, middle, low, requestId } = ids;
  expect(requestIdOf(ids as RequestIdNumbers)).toBe(requestId);
  expect(requestIdNumbers(requestId)).toEqual({ drawnAt, high, middle, low });
});
