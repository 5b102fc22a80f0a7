/** Estimates: use that nobody has had, at the prices of the bill. */
import { afterAll, beforeAll, expect, test } from "vitest";
import type { EstimateLine, EstimatesAnswer, RateLinesAnswer } from "../kernel/estimate-control.ts";
import { createRegion, type Region } from "../region.ts";

let region: Region;
beforeAll(async () => {
  region = await createRegion({ conductor: false });
});
afterAll(() => region.close());

const storage: EstimateLine = {
  group: "Website",
  description: "Pictures",
  service: "AmazonS3",
  region: "us-east-1",
  usageType: "TimedStorage-ByteHrs",
  operation: "",
  quantity: "100",
};

async function post<Answer>(path: string, body: object, status = 200): Promise<Answer> {
  const answer = await fetch(`${region.endpoint}/_haneul/${path}`, { method: "POST", body: JSON.stringify(body) });
  expect(answer.status).toBe(status);
  return (await answer.json()) as Answer;
}

const list = async (): Promise<EstimatesAnswer> =>
  (await (await fetch(`${region.endpoint}/_haneul/estimates`)).json()) as EstimatesAnswer;

test("a month of S3 storage costs what AWS's price list says", async () => {
  const puts = { ...storage, usageType: "Requests-Tier1", quantity: "2000" };
  const answer = await post<RateLinesAnswer>("rate", { lines: [storage, puts] });
  expect(answer.charges.map(({ cost }) => cost)).toEqual(["2.3", "0.01"]);
  expect(answer.total).toBe("2.31");
});

test("what has no known price has no cost, which is not zero", async () => {
  const { charges } = await post<RateLinesAnswer>("rate", { lines: [{ ...storage, usageType: "Nonsense" }] });
  expect(charges[0]).not.toHaveProperty("cost");
});

test("an estimate is kept by its name, replaced and removed", async () => {
  await post("estimates/one", { name: "Website", lines: [storage] });
  await post("estimates/one", { name: "Website, bigger", lines: [storage, { ...storage, quantity: "5" }] });
  const { estimates } = await list();
  expect(estimates.map(({ name, lines }) => [name, lines.length])).toEqual([["Website, bigger", 2]]);
  await post("estimates/one", { delete: true });
  expect((await list()).estimates).toEqual([]);
  await post("estimates/one", { delete: true }, 404);
});

test("what cannot be meant is refused", async () => {
  for (const lines of [undefined, [7], [{ ...storage, quantity: "-1" }], [{ ...storage, service: "" }]]) {
    expect(await post("rate", { lines }, 400)).toMatchObject({ error: { code: "InvalidRequest" } });
  }
  await post("estimates/a%20b", { name: "x", lines: [] }, 400);
  await post("estimates/two", { name: " ", lines: [] }, 400);
});

test("a reset leaves no estimate behind", async () => {
  await post("estimates/three", { name: "Three", lines: [] });
  await fetch(`${region.endpoint}/moto-api/reset`, { method: "POST" });
  expect((await list()).estimates).toEqual([]);
});
