/** The `haneul` command against a running region, and clients that work on while processes are killed under them. */
import { createHash, randomBytes } from "node:crypto";
import { GetObjectCommand, PutObjectCommand, type S3Client } from "@aws-sdk/client-s3";
import { Upload } from "@aws-sdk/lib-storage";
import { afterAll, beforeAll, expect, test } from "vitest";
import { haneulCommand, processIds, startRegionProcess, type RegionProcess } from "./region-process.ts";
import { runProgram } from "./run-program.ts";
import { makeBucket, newS3Client } from "./s3-client.ts";

let region: RegionProcess;
let client: S3Client;

beforeAll(async () => {
  region = await startRegionProcess();
  client = newS3Client(region, { maxAttempts: 10 });
  await makeBucket(region, "commands");
});
afterAll(async () => {
  client.destroy();
  await region.stop();
});

function haneul(...words: string[]): Promise<string> {
  const environment = { AWS_ENDPOINT_URL: region.endpoint };
  return runProgram(process.execPath, [haneulCommand, ...words], { environment }).then((ran) => ran.text);
}

test("another account is made, and its key opens only its own buckets", async () => {
  const said = await haneul("account", "create", "--name", "Shop", "--email", "shop@example.com");
  const accessKeyId = /AWS_ACCESS_KEY_ID=(\S+)/.exec(said)?.[1] ?? "";
  const secretAccessKey = /AWS_SECRET_ACCESS_KEY=(\S+)/.exec(said)?.[1] ?? "";
  const shop = newS3Client(region, { credentials: { accessKeyId, secretAccessKey } });
  const put = (Bucket: string) => shop.send(new PutObjectCommand({ Bucket, Key: "a", Body: "b" }));
  await expect(put("commands")).rejects.toMatchObject({ name: "AccessDenied" });
  shop.destroy();
  expect(await haneul("account", "list")).toContain("shop@example.com");
});

test("usage counts what clients did", async () => {
  for (let count = 0; count < 5; count += 1) {
    await client.send(new PutObjectCommand({ Bucket: "commands", Key: "counted", Body: "0123456789" }));
  }
  const { rows } = JSON.parse(await haneul("usage", "--json", "--resource", "commands")) as {
    rows: { usageType: string; operation: string; amount: string }[];
  };
  const puts = rows.filter((row) => row.usageType.endsWith("Requests-Tier1") && row.operation === "PutObject");
  expect(puts.reduce((sum, row) => sum + Number(row.amount), 0)).toBe(5);
});

test("zones are listed, one may fail and heal while clients go on", async () => {
  expect(await haneul("zone", "list")).toMatch(/ZONE +STATE[\s\S]*\ba +up[\s\S]*\bc +up/);
  await haneul("zone", "fail", "b");
  await client.send(new PutObjectCommand({ Bucket: "commands", Key: "meanwhile", Body: "kept" }));
  const { Body } = await client.send(new GetObjectCommand({ Bucket: "commands", Key: "meanwhile" }));
  expect(await Body?.transformToString()).toBe("kept");
  expect(await haneul("zone", "heal", "b")).toMatch(/\bb +(healing|up)/);
});

test("an upload is finished though a worker is killed in its midst", async () => {
  const Body = randomBytes(40 * 1024 * 1024);
  const before = await processIds(region, "worker");
  expect(before).toHaveLength(2);
  const upload = new Upload({ client, params: { Bucket: "commands", Key: "survivor", Body }, queueSize: 4 });
  upload.once("httpUploadProgress", () => void process.kill(before[0] as number, "SIGKILL"));
  await upload.done();
  const got = await client.send(new GetObjectCommand({ Bucket: "commands", Key: "survivor" }));
  const digest = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex");
  expect(digest((await got.Body?.transformToByteArray()) ?? Buffer.alloc(0))).toBe(digest(Body));
  const others = async (): Promise<number[]> => (await processIds(region, "worker")).filter((pid) => pid !== before[0]);
  await expect.poll(others).toHaveLength(2);
});

test("time is moved forward, and clients' signatures hold nevertheless", async () => {
  const monthLater = Date.now() + 29 * 86_400_000;
  expect(await haneul("time", "advance", "30d")).not.toBe("");
  const { now } = JSON.parse(await haneul("time", "--json")) as { now: number };
  expect(now).toBeGreaterThan(monthLater);
  await client.send(new PutObjectCommand({ Bucket: "commands", Key: "later", Body: "x" }));
  const { LastModified } = await client.send(new GetObjectCommand({ Bucket: "commands", Key: "later" }));
  expect(LastModified?.getTime()).toBeGreaterThan(monthLater);
});
