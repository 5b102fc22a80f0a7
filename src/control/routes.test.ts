/** What the own routes answer to requests that are not right. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { createRegion, type Region } from "../region.ts";

let region: Region;

beforeAll(async () => {
  region = await createRegion({ conductor: false });
});

afterAll(() => region.close());

test("pages without an origin of their own are refused", async () => {
  const answer = await fetch(`${region.endpoint}/_haneul/status`, { headers: { origin: "null" } });
  expect(answer.status).toBe(403);
});

test("a zone whose name is not percent-encoded rightly is not there", async () => {
  const answer = await fetch(`${region.endpoint}/_haneul/zones/%zz`, { method: "POST", body: '{"action":"fail"}' });
  expect(answer.status).toBe(404);
});

test("levels are answered, filtered by dimensions", async () => {
  const answer = await fetch(`${region.endpoint}/_haneul/usage/levels?resource=nothing`);
  expect(await answer.json()).toEqual({ levels: [] });
});
