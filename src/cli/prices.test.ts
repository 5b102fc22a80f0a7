/** The price commands, from words to text. */
import { afterEach, beforeEach, expect, test } from "vitest";
import { ec2Offer } from "../pricing/import/sample-offers.ts";
import { join } from "node:path";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { runCommandLine } from "./run.ts";
import { tmpdir } from "node:os";

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "haneul-prices-"));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

async function run(...words: string[]): Promise<{ code: number; out: string; error: string }> {
  const [out, error]: [string[], string[]] = [[], []];
  const code = await runCommandLine(words, {
    environment: { HANEUL_DATA: folder },
    print: (text) => out.push(text),
    printError: (text) => error.push(text),
  });
  return { code, out: out.join(""), error: error.join("") };
}

test("a price is shown with its tiers, its trust and where it is from", async () => {
  const { code, out } = await run("prices", "show", "AmazonS3", "TimedStorage-ByteHrs", "--region", "ap-northeast-2");
  expect(code).toBe(0);
  expect(out).toContain("AmazonS3 APN2-TimedStorage-ByteHrs in ap-northeast-2\nSKU 3JSN7K7UDDNCYCDM\n");
  expect(out).toMatch(/51200 {2}512000 {2}GB-Mo {2}0\.024/);
  expect(out).toContain("Trust A, 2025-10-22: the feed behind AWS's pricing pages");
});

test("a price is shown in won at the rate that is stated", async () => {
  const { out } = await run("prices", "show", "AmazonSNS", "Requests-Tier1", "--currency", "KRW=1400");
  expect(out).toMatch(/0\.0000005 +1 KRW/);
  const wrong = await run("prices", "show", "AmazonSNS", "Requests-Tier1", "--currency", "won");
  expect(wrong).toMatchObject({ code: 2 });
  expect(wrong.error).toContain("such as KRW=1392.5, not won.");
});

test("a price that is not known is said to be unpriced", async () => {
  const { code, error } = await run("prices", "show", "AmazonSimpleDB", "BoxUsage");
  expect(code).toBe(1);
  expect(error).toBe("haneul: The price of AmazonSimpleDB BoxUsage in us-east-1 is not known: it is unpriced.\n");
});

test("a region's borrowed price says whose it is", async () => {
  const { out } = await run("prices", "show", "AmazonEFS", "TimedStorage-ByteHrs", "--region", "eu-north-1");
  expect(out).toContain("Own SKU (AWS's is not known) ");
  expect(out).toContain("Borrowed from eu-west-1, because the region's own is not known.");
});

test("an imported offer is listed and shown", async () => {
  const path = join(folder, "offer.json");
  writeFileSync(path, ec2Offer());
  const { code, out } = await run("prices", "import", path);
  expect(code).toBe(0);
  expect(out).toBe(
    "Took AmazonEC2 of ap-northeast-2, published 2026-11-05T10:00:00Z: 3 products, 7 prices, 0 savings plan rates.\n",
  );
  const listed = await run("prices", "list");
  expect(listed.out).toMatch(/AmazonEC2 +ap-northeast-2 +2026-11-05 +3 +.*offer\.json/);
  expect(listed.out).toMatch(/AmazonS3 +all +2025-10-22 +\d+ +shipped/);
  const shown = await run("prices", "show", "AmazonEC2", "APN2-BoxUsage:m9.large", "--region", "ap-northeast-2");
  expect(shown.out).toContain("Reserved 1yr standard Partial Upfront: 700 at once and 0.03 an hour (trust A)");
});

test("a file that is no offer ends with a sentence and exit code 2", async () => {
  const path = join(folder, "offer.csv");
  writeFileSync(path, "a,b\n1,2\n");
  const { code, error } = await run("prices", "import", path);
  expect({ code, error }).toEqual({
    code: 2,
    error: "haneul: The file has no line of columns that begins with SKU.\n",
  });
  expect((await run("prices", "import")).code).toBe(2);
  expect((await run("prices", "show", "AmazonS3")).code).toBe(2);
});
