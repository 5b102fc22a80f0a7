/** What services may do to each other's resources when they call on their own account. */
import { afterEach, beforeEach, expect, test } from "vitest";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { roles } from "../../src/kernel/identity/principals.ts";
import type { JobContext, ServiceIdentity } from "../../src/kernel/jobs.ts";
import { createAccount } from "../../src/platform/accounts/accounts.ts";
import { RequestMetrics } from "../../src/platform/metrics/request-metrics.ts";
import { serviceCalls } from "../../src/region/calls.ts";
import { newGatewayParts } from "../../src/region/gateway.ts";
import { openParts, type RegionParts } from "../../src/region/parts.ts";

const account = "111111111111";
const bucket = "logs-of-the-account";
const logging: ServiceIdentity = {
  principal: "logging.s3.amazonaws.com",
  account,
  region: "us-east-1",
  sourceArn: "arn:aws:s3:::source",
};

let parts: RegionParts;
let call: JobContext["call"];

beforeEach(async () => {
  parts = await openParts({ dataDirectory: mkdtempSync(join(tmpdir(), "haneul-calls-")), log: "silent" });
  const gateway = newGatewayParts(parts, { accountParts: parts, metrics: new RequestMetrics() }).parts;
  call = serviceCalls(gateway, parts.store);
  await createAccount(parts, { name: "owner", email: "owner@example.com", id: account });
  const everything = JSON.stringify({
    Version: "2012-10-17",
    Statement: { Effect: "Allow", Action: "s3:*", Resource: "*" },
  });
  await parts.store.transact(async (tx) => {
    tx.put(roles, {
      accountId: account,
      roleName: "replicator",
      roleId: "AROAREPLICATOR0000000",
      path: "/service/",
      createdAt: 0,
      attachedPolicies: [],
      inlinePolicies: [{ name: "everything", text: everything }],
      tags: {},
      maxSessionSeconds: 3600,
      trustPolicy: JSON.stringify({
        Version: "2012-10-17",
        Statement: { Effect: "Allow", Principal: { Service: "s3.amazonaws.com" }, Action: "sts:AssumeRole" },
      }),
    });
  });
  await call("s3", "CreateBucket", { Bucket: bucket }, byRole("s3.amazonaws.com"));
});

afterEach(async () => {
  await parts.close();
  rmSync(parts.dataDirectory, { recursive: true, force: true });
});

function byRole(principal: string): ServiceIdentity {
  return { principal, account, region: "us-east-1", roleArn: `arn:aws:iam::${account}:role/service/replicator` };
}

async function putPolicy(condition: object): Promise<void> {
  const Policy = JSON.stringify({
    Version: "2012-10-17",
    Statement: {
      Effect: "Allow",
      Principal: { Service: "logging.s3.amazonaws.com" },
      Action: "s3:PutObject",
      Resource: `arn:aws:s3:::${bucket}/*`,
      Condition: condition,
    },
  });
  await call("s3", "PutBucketPolicy", { Bucket: bucket, Policy }, byRole("s3.amazonaws.com"));
}

const put = (as: ServiceIdentity): Promise<object> => call("s3", "PutObject", { Bucket: bucket, Key: "log" }, as);

test("a service that no resource policy names is refused", async () => {
  await expect(put(logging)).rejects.toMatchObject({ code: "AccessDenied" });
});

test("a service that the bucket's policy names for its source is let in, for that source only", async () => {
  await putPolicy({
    StringEquals: { "aws:SourceAccount": account },
    ArnLike: { "aws:SourceArn": "arn:aws:s3:::source" },
  });
  await expect(put(logging)).resolves.toMatchObject({});
  await expect(put({ ...logging, sourceArn: "arn:aws:s3:::other" })).rejects.toMatchObject({ code: "AccessDenied" });
});

test("a role's policies decide when the service assumes it, and its trust policy says which service may", async () => {
  await expect(put(byRole("s3.amazonaws.com"))).resolves.toMatchObject({});
  await expect(put(byRole("logging.s3.amazonaws.com"))).rejects.toMatchObject({ code: "AccessDenied" });
});

test("an operation that is not there answers NotImplemented", async () => {
  await expect(call("sqs", "SendMessage", {}, logging)).rejects.toMatchObject({ code: "NotImplemented", status: 501 });
});
