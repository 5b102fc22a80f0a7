/** The bill's commands against a region: what was used through S3 is shown, checked, changed, invoiced and compared. */
import { PutBucketTaggingCommand } from "@aws-sdk/client-s3";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openS3Region, type S3Region } from "../../test/support/s3-region.ts";
import type { BillAnswer, InvoicesAnswer, WhatIfAnswer } from "../kernel/bill-control.ts";
import type { TcoAnswer } from "../kernel/tco-control.ts";
import { decimal, sum } from "../pricing/decimal.ts";
import { runCommandLine } from "./run.ts";

let s3: S3Region;
let folder: string;
let bucket: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "haneul-bill-"));
  s3 = await openS3Region();
  bucket = await s3.newBucket();
  const TagSet = [{ Key: "team", Value: "sky" }];
  await s3.s3.send(new PutBucketTaggingCommand({ Bucket: bucket, Tagging: { TagSet } }));
  for (let index = 0; index < 20; index += 1) {
    await s3.s3.putObject({ Bucket: bucket, Key: `key-${index}`, Body: "x".repeat(10_000) });
  }
});
afterAll(async () => {
  await s3.close();
  rmSync(folder, { recursive: true, force: true });
});

async function haneul(...words: string[]): Promise<{ code: number; text: string; error: string }> {
  const printed: string[] = [];
  const errors: string[] = [];
  const code = await runCommandLine(words, {
    environment: { ...process.env, AWS_ENDPOINT_URL: s3.region.endpoint },
    print: (text) => void printed.push(text),
    printError: (text) => void errors.push(text),
  });
  return { code, text: printed.join(""), error: errors.join("") };
}

async function asked<Answer>(...words: string[]): Promise<Answer> {
  const { text, error } = await haneul(...words, "--json");
  expect(error).toBe("");
  return JSON.parse(text) as Answer;
}

test("the month is shown by service, usage type and tag, each time the same sum", async () => {
  const sums = [];
  for (const by of ["service", "usageType,account", "tag:team", "resource,operation"]) {
    const { groups, total } = await asked<BillAnswer>("bill", "--by", by);
    expect(sum(groups.map(({ cost }) => decimal(cost))).toString()).toBe(total.cost);
    sums.push(total.cost);
  }
  expect(new Set(sums).size).toBe(1);
  const byTag = await asked<BillAnswer>("bill", "--by", "tag:team");
  expect(byTag.groups.map(({ keys }) => keys[0])).toContain("sky");
  expect((await haneul("bill")).text).toContain("Amazon Simple Storage Service");
  expect((await haneul("bill", "--currency", "KRW=1392.5")).text).toMatch(/That is [\d,]+ KRW\./);
  expect((await haneul("bill", "--currency", "won")).code).toBe(2);
});

test("a bill by nothing known, of no month or of no account is refused", async () => {
  expect((await haneul("bill", "--by", "colour")).error).toContain("not by colour");
  expect((await haneul("bill", "--month", "2026-13")).error).toContain("no month");
  expect((await haneul("bill", "--account", "123456789012")).error).toContain("no account");
});

test("the check fails above its limit, and for a command that costs more", async () => {
  expect((await haneul("bill", "check", "--max", "1")).code).toBe(0);
  expect((await haneul("bill", "check", "--max", "0")).code).toBe(1);
  const script = join(folder, "put.mjs");
  writeFileSync(script, `await fetch(process.env.AWS_ENDPOINT_URL + "/${bucket}/key-1");`);
  const run = ["--run", process.execPath];
  expect((await haneul("bill", "check", "--max", "0.000001", ...run, "--", script)).code).toBe(0);
  const { text } = await haneul("bill", ...run, "--scale", "1000", "--", script);
  expect(text).toMatch(/It cost \$\d/);
  expect((await haneul("bill", ...run, "--", join(folder, "missing.mjs"))).code).toBe(1);
});

test("another region, class, book and scale change the bill, and the ledger stays", async () => {
  const before = (await asked<BillAnswer>("bill")).total.cost;
  const seoul = await asked<WhatIfAnswer>("bill", "what-if", "--region", "ap-northeast-2");
  expect(seoul.before.total.unblended).toBe(before);
  expect(seoul.after.lines.every(({ usageType }) => usageType.startsWith("APN2-") || usageType.startsWith("ap-"))).toBe(
    true,
  );
  const cold = await asked<WhatIfAnswer>("bill", "what-if", "--storage-class", "STANDARD_IA");
  expect(cold.after.lines.map(({ usageType }) => usageType)).toContain("Requests-SIA-Tier1");
  const book = join(folder, "book.json");
  const rate = {
    serviceCode: "AmazonS3",
    usageType: "Requests-Tier1",
    unit: "Requests",
    tiers: [{ from: "0", usd: "1" }],
  };
  writeFileSync(book, JSON.stringify({ rates: [rate] }));
  const dear = await asked<WhatIfAnswer>("bill", "what-if", "--book", book);
  expect(Number(dear.after.total.unblended)).toBeGreaterThan(20);
  const many = await asked<WhatIfAnswer>("bill", "--scale", "1000", "--months", "12");
  expect(many.after.total.unblended).toBe(decimal(before).times(decimal(1000)).toString());
  expect((await asked<BillAnswer>("bill")).total.cost).toBe(before);
  expect((await haneul("bill", "what-if", "--storage-class", "COLD")).error).toContain("not COLD");
});

test("own machines are compared year by year, with every assumption to be set", async () => {
  const answer = await asked<TcoAnswer>("tco", "--growth", "20", "--set", "labourUsdPerYear=50000");
  expect(answer.assumptions.labourUsdPerYear).toBe(50_000);
  expect(answer.cash.spans.map(({ years }) => years)).toEqual([1, 3, 5]);
  expect(answer.amortized.years).toHaveLength(5);
  expect((await haneul("tco", "--set", "cats=3")).error).toContain("no assumption cats");
  expect((await haneul("tco")).text).toContain("Amortized");
});

test("a closed month has an invoice, on paper too, and a correction comes off the next bill", async () => {
  const month = (await asked<BillAnswer>("bill")).month;
  await s3.region.clock.advance(40 * 86_400_000);
  await s3.region.runJob("costs.close-months");
  const { invoices } = await asked<InvoicesAnswer>("invoice", "list");
  const invoice = invoices.find((each) => each.month === month);
  expect(invoice).toBeDefined();
  const id = invoice?.invoiceId ?? "";
  const path = join(folder, "invoice.pdf");
  expect((await haneul("invoice", "get", id, "--pdf", path)).code).toBe(0);
  expect(readFileSync(path).subarray(0, 5).toString()).toBe("%PDF-");
  expect((await haneul("invoice", "get", id)).text).toContain(`Invoice ${id}`);
  expect((await haneul("bill", "--month", month)).text).toContain("final");
  const correction = ["--amount", "0.5", "--service", "AmazonS3", "--reason", "Sorry"];
  expect((await haneul("invoice", "correct", id, ...correction)).code).toBe(0);
  const now = await asked<BillAnswer>("bill", "--by", "usageType");
  expect(now.groups.find(({ keys }) => keys[0] === "Refund")?.cost).toBe("-0.5");
  expect((await haneul("invoice", "get", "1")).code).toBe(1);
});

test("settings of a bill change it from then on", async () => {
  expect((await haneul("bill", "settings", "--tax", "10", "--free-tier", "legacy")).text).toContain("legacy");
  expect((await haneul("bill", "settings", "--free-tier", "some")).code).toBe(1);
  expect((await haneul("bill", "settings", "--promotion", "LAUNCH=100")).code).toBe(0);
  for (const again of ["LAUNCH=5", "OTHER=0", "OTHER"])
    expect((await haneul("bill", "settings", "--promotion", again)).code).toBe(1);
  const { groups } = await asked<BillAnswer>("bill", "--by", "usageType");
  expect(groups.some(({ keys }) => keys[0] === "Tax") || groups.every(({ cost }) => Number(cost) <= 0)).toBe(true);
});
