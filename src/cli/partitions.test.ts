/** `haneul partitions`: shows ranges and changes, makes borders come and go, says what is wrong with a question. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { openS3Region, type S3Region } from "../../test/support/s3-region.ts";
import type { PartitionsAnswer } from "../kernel/partitions-control.ts";
import { runCommandLine } from "./run.ts";

let opened: S3Region;
let bucket: string;

beforeAll(async () => {
  opened = await openS3Region();
  bucket = await opened.newBucket();
});
afterAll(() => opened.close());

async function run(...words: string[]): Promise<{ code: number; out: string; err: string }> {
  let [out, err] = ["", ""];
  const code = await runCommandLine(["partitions", ...words], {
    environment: { AWS_ENDPOINT_URL: opened.region.endpoint },
    print: (text) => (out += text),
    printError: (text) => (err += text),
  });
  return { code, out, err };
}

test("a bucket begins with one partition, and people split and merge it", async () => {
  expect((await run(bucket)).out).toContain(`${bucket}: 1 partition, 0 splits, 0 merges`);
  const split = await run("split", bucket, "m");
  expect(split.out).toContain(`${bucket}: 2 partitions, 1 split, 0 merges`);
  expect(split.out).toMatch(/p1a +start +m +0 +0 +0 +0 % +cold +local/);
  expect(split.out).toMatch(/split +m +asked +p0 +p1a p1b/);
  const { buckets } = JSON.parse((await run("--json")).out) as PartitionsAnswer;
  expect(buckets.map(({ partitions }) => partitions.map(({ low }) => low))).toEqual([["", "m"]]);
  expect((await run("merge", bucket, "m")).out).toContain(`${bucket}: 1 partition, 1 split, 1 merge`);
});

test("what cannot be is said in a sentence", async () => {
  expect(await run("nobodys")).toMatchObject({ code: 1, err: "haneul: There is no bucket nobodys.\n" });
  expect(await run("merge", bucket, "x")).toMatchObject({ code: 1 });
  expect((await run("split", bucket)).err).toContain("It needs a bucket and a key.");
});
