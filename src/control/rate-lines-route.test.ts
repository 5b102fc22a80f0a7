/** The route that rates use that nobody has had. */
import { afterAll, beforeAll, expect, test } from "vitest";
import type { EstimateLine, RateLinesAnswer } from "../kernel/estimate-control.ts";
import { createRegion, type Region } from "../region.ts";

let region: Region;
beforeAll(async () => {
  region = await createRegion({ conductor: false });
});
afterAll(() => region.close());

const storage: EstimateLine = {
  service: "AmazonS3",
  region: "us-east-1",
  usageType: "TimedStorage-ByteHrs",
  operation: "",
  quantity: "100",
};

async function post<Answer>(body: object, status = 200): Promise<Answer> {
  const answer = await fetch(`${region.endpoint}/_haneul/rate`, { method: "POST", body: JSON.stringify(body) });
  expect(answer.status).toBe(status);
  return (await answer.json()) as Answer;
}

test("a month of S3 storage costs what AWS's price list says", async () => {
  const puts = { ...storage, usageType: "Requests-Tier1", quantity: "2000" };
  const answer = await post<RateLinesAnswer>({ lines: [storage, puts] });
  expect(answer.charges.map(({ cost }) => cost)).toEqual(["2.3", "0.01"]);
  expect(answer.total).toBe("2.31");
});

test("usage types are answered with the region's code, as bills show them", async () => {
  const { charges } = await post<RateLinesAnswer>({ lines: [storage, { ...storage, region: "ap-northeast-2" }] });
  expect(charges.map(({ usageType }) => usageType)).toEqual(["TimedStorage-ByteHrs", "APN2-TimedStorage-ByteHrs"]);
});

test("what has no known price has no cost, which is not zero", async () => {
  const { charges } = await post<RateLinesAnswer>({ lines: [{ ...storage, usageType: "Nonsense" }] });
  expect(charges[0]).not.toHaveProperty("cost");
});

test("what cannot be meant is refused", async () => {
  for (const lines of [undefined, [7], [{ ...storage, quantity: "-1" }], [{ ...storage, service: "" }]]) {
    expect(await post({ lines }, 400)).toMatchObject({ error: { code: "InvalidRequest" } });
  }
});
