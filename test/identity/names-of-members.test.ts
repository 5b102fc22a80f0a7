/** Names that objects of the language have by themselves are names like any other in tags, and nothing where they mean nothing. */
import { KMS } from "@aws-sdk/client-kms";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openIdentityRegion, type Clients, type IdentityRegion } from "../support/identity-region.ts";
import { failure } from "../support/s3-region.ts";

let opened: IdentityRegion;
let account: string;
let root: Clients;

beforeAll(async () => {
  opened = await openIdentityRegion();
  account = opened.region.root.accountId;
  root = opened.root(account);
});
afterAll(() => opened.close());

const names = ["__proto__", "constructor"];

test("an object keeps tags of such keys, and policies see them", async () => {
  const at = { Bucket: "odd-names", Key: "a" };
  await root.s3.createBucket({ Bucket: at.Bucket });
  const TagSet = names.map((Key) => ({ Key, Value: "x" }));
  await root.s3.putObject({ ...at, Tagging: "__proto__=x&constructor=x" });
  expect((await root.s3.getObjectTagging(at)).TagSet).toEqual(expect.arrayContaining(TagSet));
  await root.s3.putObjectTagging({ ...at, Tagging: { TagSet } });
  expect((await root.s3.getObjectTagging(at)).TagSet).toEqual(TagSet);
  const Condition = { StringEquals: { "s3:ExistingObjectTag/__proto__": "x" } };
  const reader = await opened.newUser(account, "reader", { Effect: "Allow", Action: "s3:*", Resource: "*", Condition });
  expect((await reader.s3.headObject(at)).TagCount).toBe(2);
});

test("a session's tags may be called so, too", async () => {
  const owned = "arn:aws:s3:::odd-names-${aws:PrincipalTag/__proto__}";
  const trust = { Action: ["sts:AssumeRole", "sts:TagSession"], Principal: { AWS: account } };
  const role = await opened.newRole(account, "tagged", trust, {
    Effect: "Allow",
    Action: "s3:CreateBucket",
    Resource: owned,
  });
  const caller = await opened.newUser(account, "caller", { Effect: "Allow", Action: "sts:*", Resource: "*" });
  const session = await opened.assume(caller, role, { Tags: [{ Key: "__proto__", Value: "mine" }] });
  await session.s3.createBucket({ Bucket: "odd-names-mine" });
  expect(await failure(session.s3.createBucket({ Bucket: "odd-names-theirs" }))).toMatchObject({ status: 403 });
});

test("no scenario of the simulator and no service's key is called so", async () => {
  const simulated = root.iam.simulateCustomPolicy({
    PolicyInputList: [
      JSON.stringify({ Version: "2012-10-17", Statement: { Effect: "Allow", Action: "*", Resource: "*" } }),
    ],
    ActionNames: ["ec2:RunInstances"],
    ResourceHandlingOption: "constructor",
  });
  expect(await failure(simulated)).toMatchObject({ code: "InvalidInputException", status: 400 });
  const credentials = { accessKeyId: account, secretAccessKey: "test" };
  const kms = new KMS({ endpoint: opened.region.endpoint, region: "us-east-1", maxAttempts: 1, credentials });
  try {
    const KeyId = "alias/aws/constructor";
    expect(await failure(kms.describeKey({ KeyId }))).toMatchObject({ code: "NotFoundException" });
    const { KeyMetadata: key } = await kms.createKey({ Tags: names.map((TagKey) => ({ TagKey, TagValue: "x" })) });
    const { Tags = [] } = await kms.listResourceTags({ KeyId: key?.KeyId });
    expect(new Set(Tags.map(({ TagKey }) => TagKey))).toEqual(new Set(names));
  } finally {
    kms.destroy();
  }
});
