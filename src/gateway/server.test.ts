import { request, type IncomingMessage } from "node:http";
import { once } from "node:events";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createRegion, type Region } from "../region.ts";

let region: Region;

beforeAll(async () => {
  region = await createRegion();
});

afterAll(() => region.close());

test.each(["200", ""])("the expectation %j is passed over", async (expect_) => {
  const outgoing = request(region.endpoint, { method: "GET", headers: { expect: expect_ } });
  outgoing.end();
  const [answer] = (await once(outgoing, "response")) as [IncomingMessage];
  answer.resume();
  expect(answer.statusCode).toBe(403);
});
