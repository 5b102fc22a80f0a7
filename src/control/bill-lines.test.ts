/** The routes behind the console's pages about money: lines of a month, and what the month will have cost. */
import { PutObjectCommand, CreateBucketCommand, S3Client } from "@aws-sdk/client-s3";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { BillAnswer, BillForecastAnswer, BillLinesAnswer } from "../kernel/bill-control.ts";
import { decimal, sum } from "../pricing/decimal.ts";
import { createRegion, type Region } from "../region.ts";

let region: Region;

beforeAll(async () => {
  region = await createRegion({ conductor: false });
  const { endpoint, root: credentials } = region;
  const s3 = new S3Client({ endpoint, region: "us-east-1", forcePathStyle: true, credentials });
  await s3.send(new CreateBucketCommand({ Bucket: "bill-lines" }));
  await s3.send(new PutObjectCommand({ Bucket: "bill-lines", Key: "object", Body: "bytes" }));
  s3.destroy();
});

afterAll(() => region.close());

async function ask<Answer>(path: string, status = 200): Promise<Answer> {
  const answer = await fetch(`${region.endpoint}/_haneul/${path}`);
  expect(answer.status).toBe(status);
  return (await answer.json()) as Answer;
}

test("the lines of a month add up to its bill", async () => {
  const { total } = await ask<BillAnswer>("bill");
  const answer = await ask<BillLinesAnswer>("bill/lines");
  expect(answer.lines.map(({ serviceName }) => serviceName)).toContain("Amazon Simple Storage Service");
  expect(sum(answer.lines.map(({ cost }) => decimal(cost ?? "0"))).toString()).toBe(total.cost);
  expect(answer.total?.unblended).toBe(total.cost);
  expect(answer).toMatchObject({ isFinal: false, invoiceIds: [] });
});

test("one account's lines are its own, and an account that is not there has none", async () => {
  const { lines, total } = await ask<BillLinesAnswer>("bill/lines?account=000000000000");
  expect(new Set(lines.map(({ account }) => account))).toEqual(new Set(["000000000000"]));
  expect(total).toBeUndefined();
  expect(await ask("bill/lines?account=999999999999", 400)).toMatchObject({ error: { code: "InvalidRequest" } });
  expect(await ask("bill/lines?month=2026-13", 400)).toMatchObject({ error: { code: "InvalidRequest" } });
});

test("there is no forecast before a month of use, and then one with bounds", async () => {
  expect(await ask<BillForecastAnswer>("bill/forecast")).not.toHaveProperty("forecast");
  await region.clock.advance(40 * 86_400_000);
  const { forecast } = await ask<BillForecastAnswer>("bill/forecast");
  expect(Number(forecast?.mean)).toBeGreaterThan(0);
  expect(Number(forecast?.lower)).toBeLessThanOrEqual(Number(forecast?.mean));
  expect(Number(forecast?.upper)).toBeGreaterThanOrEqual(Number(forecast?.mean));
});
