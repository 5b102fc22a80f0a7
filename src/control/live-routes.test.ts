/** What is seen of a region while it runs: requests, load over time, jobs, the scrub. */
import { CreateUserCommand, CreateAccessKeyCommand, IAMClient, PutUserPolicyCommand } from "@aws-sdk/client-iam";
import { CreateBucketCommand, GetObjectCommand, PutObjectCommand, S3Client } from "@aws-sdk/client-s3";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { JobsAnswer, ZonesAnswer } from "../kernel/control.ts";
import type { PricedRequest, RequestsAnswer, SeriesAnswer } from "../kernel/live.ts";
import { createRegion, type Region } from "../region.ts";

let region: Region;
let root: { s3: S3Client; iam: IAMClient };
const opened: { destroy(): void }[] = [];

beforeAll(async () => {
  region = await createRegion();
  root = clients(region.root);
  await root.s3.send(new CreateBucketCommand({ Bucket: "watched" }));
  await root.s3.send(new PutObjectCommand({ Bucket: "watched", Key: "one", Body: "bytes" }));
});

afterAll(async () => {
  for (const client of opened) client.destroy();
  await region.close();
});

function clients(key: { accessKeyId: string; secretAccessKey: string }): typeof root {
  const { accessKeyId, secretAccessKey } = key;
  const common = { endpoint: region.endpoint, region: "us-east-1", credentials: { accessKeyId, secretAccessKey } };
  const made = { s3: new S3Client({ ...common, forcePathStyle: true }), iam: new IAMClient(common) };
  opened.push(made.s3, made.iam);
  return made;
}

async function ask<T>(path: string): Promise<T> {
  return (await (await fetch(`${region.endpoint}/_haneul${path}`)).json()) as T;
}

const named = (requests: readonly PricedRequest[], operation: string): PricedRequest | undefined =>
  requests.find((request) => request.operation === operation);

test("requests of management and for objects are shown together, the newest first, with what each cost", async () => {
  const { requests } = await ask<RequestsAnswer>("/requests");
  const put = named(requests, "PutObject");
  expect(put).toMatchObject({ service: "s3", status: 200, decision: "allowed", by: "root", costUsd: "0.000005" });
  expect(put?.resource).toBe("arn:aws:s3:::watched/one");
  expect(named(requests, "CreateBucket")?.caller.arn).toBe("arn:aws:iam::000000000000:root");
  expect(requests.indexOf(put!)).toBeLessThan(requests.indexOf(named(requests, "CreateBucket")!));
});

test("who asks with the last cursor gets what came since then", async () => {
  const { cursor } = await ask<RequestsAnswer>("/requests");
  await new Promise((resolve) => setTimeout(resolve, 5));
  await root.s3.send(new GetObjectCommand({ Bucket: "watched", Key: "one" }));
  const { requests } = await ask<RequestsAnswer>(`/requests?after=${cursor}`);
  expect(requests.map(({ operation }) => operation)).toEqual(["GetObject"]);
});

test("a denied request says what kind of policy denied it, and of which resource", async () => {
  await root.iam.send(new CreateUserCommand({ UserName: "reader" }));
  const Statement = [{ Effect: "Deny", Action: "s3:GetObject", Resource: "*" }];
  const PolicyDocument = JSON.stringify({ Version: "2012-10-17", Statement });
  await root.iam.send(new PutUserPolicyCommand({ UserName: "reader", PolicyName: "none", PolicyDocument }));
  const { AccessKey } = await root.iam.send(new CreateAccessKeyCommand({ UserName: "reader" }));
  const reader = clients({ accessKeyId: AccessKey!.AccessKeyId!, secretAccessKey: AccessKey!.SecretAccessKey! });
  await expect(reader.s3.send(new GetObjectCommand({ Bucket: "watched", Key: "one" }))).rejects.toThrow();
  const { requests } = await ask<RequestsAnswer>("/requests?limit=10");
  const denied = requests.filter(({ status }) => status === 403);
  expect(denied).toHaveLength(1);
  expect(denied[0]).toMatchObject({ decision: "explicitDeny", by: "identity", errorCode: "AccessDenied" });
});

test("an explanation says what each use costs", async () => {
  const { requests } = await ask<RequestsAnswer>("/requests");
  const { requestId } = named(requests, "PutObject")!;
  const { uses } = await ask<{ uses: { usageType: string; costUsd?: string }[] }>(`/explain/${requestId}`);
  expect(uses.find(({ usageType }) => usageType === "Requests-Tier1")?.costUsd).toBe("0.000005");
});

test.each(["after=x", "limit=0", "limit=501", "after=-1"])("%s is refused", async (query) => {
  expect((await fetch(`${region.endpoint}/_haneul/requests?${query}`)).status).toBe(400);
});

test("load of the last hour comes in whole steps, and each request is in one of them", async () => {
  const { stepSeconds, points } = await ask<SeriesAnswer>("/metrics/series?step=60");
  expect(stepSeconds).toBe(60);
  expect(points.length).toBeGreaterThanOrEqual(59);
  expect(points.length).toBeLessThanOrEqual(60);
  const now = region.answer({ seriesSince: 0 }).series ?? [];
  expect(now.reduce((sum, { requests }) => sum + requests, 0)).toBeGreaterThanOrEqual(6);
});

test("a job that runs says so, and one that failed once keeps its error", async () => {
  const { jobs } = await ask<JobsAnswer>("/jobs");
  for (const job of jobs) expect(["waiting", "running", "failing"]).toContain(job.state);
});

test("a scrub that was asked for makes every sealed byte due until it was read", async () => {
  const answer = await fetch(`${region.endpoint}/_haneul/scrub`, { method: "POST" });
  const { scrub } = (await answer.json()) as ZonesAnswer;
  expect(answer.status).toBe(200);
  expect(scrub.dueBytes).toBeLessThanOrEqual(scrub.bytes);
  await region.runJob("blobs.scrub");
  expect((await ask<ZonesAnswer>("/zones")).scrub.dueBytes).toBe(0);
});
