/** Tests of SelectObjectContent on objects that are larger than what a query holds: its answer begins before it has ended. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { failure, openS3Region, type S3Region } from "../../../../test/support/s3-region.ts";

let opened: S3Region;
let Bucket: string;
beforeAll(async () => {
  opened = await openS3Region();
  Bucket = await opened.newBucket();
});
afterAll(() => opened.close());

const row = `1,${"x".repeat(997)}\n`;
const rows = 24_000;

async function query(Key: string, Expression: string) {
  const { Payload } = await opened.s3.selectObjectContent({
    Bucket,
    Key,
    ExpressionType: "SQL",
    Expression,
    InputSerialization: { CSV: {} },
    OutputSerialization: { CSV: {} },
  });
  return Payload ?? [];
}

async function scannedBytes(): Promise<number> {
  await opened.region.flush();
  const until = Math.ceil(opened.region.clock.now() / 3_600_000) * 3_600_000;
  const path = `/_haneul/usage?resource=${Bucket}&groupBy=usageType&since=0&until=${until}`;
  const answer = await fetch(opened.region.endpoint + path);
  const { rows: found } = (await answer.json()) as { rows: { usageType: string; amount: string }[] };
  return Number(found.find(({ usageType }) => usageType === "Select-Scanned-Bytes")?.amount ?? 0);
}

test("an error after the first records ends the stream; one before them is the answer", async () => {
  await opened.s3.putObject({ Bucket, Key: "late", Body: `${row.repeat(rows)}none,x\n` });
  let bytes = 0;
  const reading = (async () => {
    for await (const { Records } of await query("late", "SELECT CAST(_1 AS INT), _2 FROM S3Object s")) {
      bytes += Records?.Payload?.length ?? 0;
    }
  })();
  await expect(reading).rejects.toMatchObject({ name: "CastFailed" });
  expect(bytes).toBeGreaterThan(1_000_000);
  await opened.s3.putObject({ Bucket, Key: "early", Body: `none,x\n${row.repeat(rows)}` });
  expect(await failure(query("early", "SELECT CAST(_1 AS INT), _2 FROM S3Object s"))).toEqual({
    code: "CastFailed",
    status: 400,
  });
});

test("a query ends when its client goes away, and what it read until then is billed", async () => {
  await opened.s3.putObject({ Bucket, Key: "left", Body: row.repeat(rows) });
  const before = await scannedBytes();
  for await (const event of await query("left", "SELECT * FROM S3Object s")) {
    expect(Object.keys(event)).toEqual(["Records"]);
    break;
  }
  opened.s3.destroy();
  await expect.poll(scannedBytes).toBeGreaterThan(before);
  expect((await scannedBytes()) - before).toBeLessThan((row.length * rows) / 2);
});
