/** The last hour of a process's requests, and all processes' together. */
import { expect, test } from "vitest";
import { RequestSeries } from "./request-series.ts";
import { newSeries } from "./series-points.ts";

const request = { service: "s3", operation: "GetObject", status: 200, milliseconds: 2, bytesIn: 10, bytesOut: 100 };

test("requests of five seconds share a slot, and an hour later it is forgotten", () => {
  let now = 3_600_000;
  const series = new RequestSeries(() => now);
  series.count(request);
  series.count({ ...request, status: 404 });
  series.count({ ...request, status: 503 });
  expect(series.since(0)).toMatchObject([{ slot: 720, requests: 3, clientErrors: 1, serverErrors: 1, sentBytes: 300 }]);
  now += 3_595_000;
  expect(series.since(0)).toHaveLength(1);
  now += 5_000;
  expect(series.since(0)).toEqual([]);
  series.count(request);
  expect(series.since(0)).toMatchObject([{ slot: 1440, requests: 1, latencies: [expect.any(Number), 1] }]);
});

test("steps without requests are there, the one that runs is not, and workers are summed", () => {
  let now = 7_200_000;
  const [one, other] = [new RequestSeries(() => now), new RequestSeries(() => now)];
  one.count(request);
  other.count(request);
  now += 25_000;
  const slots = [...one.since(0), ...other.since(0)];
  const points = newSeries(slots, { stepSeconds: 10, since: 7_200_000, until: now });
  expect(points.map(({ at, requests }) => [at, requests])).toEqual([
    [7_200_000, 2],
    [7_210_000, 0],
  ]);
  expect(points[1]).not.toHaveProperty("p50Milliseconds");
});

test("quantiles are within a fifth of the truth", () => {
  const series = new RequestSeries(() => 0);
  for (let at = 1; at <= 1_000; at += 1) series.count({ ...request, milliseconds: at / 10 });
  const [point] = newSeries(series.since(0), { stepSeconds: 5, since: 0, until: 5_000 });
  expect(point!.p50Milliseconds).toBeGreaterThan(50 / 1.2);
  expect(point!.p50Milliseconds).toBeLessThan(50 * 1.2);
  expect(point!.p99Milliseconds).toBeGreaterThan(99 / 1.2);
  expect(point!.p99Milliseconds).toBeLessThan(99 * 1.2);
});
