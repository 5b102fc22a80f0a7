/** Settings of buckets through the SDK: what is there from the start, what is taken and what is refused. */
import {
  CreateBucketCommand,
  DeleteBucketCorsCommand,
  DeleteBucketEncryptionCommand,
  DeleteBucketLifecycleCommand,
  DeleteBucketOwnershipControlsCommand,
  DeleteBucketPolicyCommand,
  DeleteBucketReplicationCommand,
  DeleteBucketTaggingCommand,
  DeleteBucketWebsiteCommand,
  DeletePublicAccessBlockCommand,
  GetBucketAccelerateConfigurationCommand,
  GetBucketAclCommand,
  GetBucketCorsCommand,
  GetBucketEncryptionCommand,
  GetBucketInventoryConfigurationCommand,
  GetBucketLifecycleConfigurationCommand,
  GetBucketLoggingCommand,
  GetBucketNotificationConfigurationCommand,
  GetBucketOwnershipControlsCommand,
  GetBucketPolicyCommand,
  GetBucketPolicyStatusCommand,
  GetBucketReplicationCommand,
  GetBucketRequestPaymentCommand,
  GetBucketTaggingCommand,
  GetBucketVersioningCommand,
  GetBucketWebsiteCommand,
  GetObjectLockConfigurationCommand,
  GetPublicAccessBlockCommand,
  ListBucketMetricsConfigurationsCommand,
  PutBucketAclCommand,
  PutBucketCorsCommand,
  PutBucketEncryptionCommand,
  PutBucketLoggingCommand,
  PutBucketNotificationConfigurationCommand,
  PutBucketOwnershipControlsCommand,
  PutBucketPolicyCommand,
  PutBucketRequestPaymentCommand,
  PutBucketTaggingCommand,
  PutBucketVersioningCommand,
  PutObjectLockConfigurationCommand,
  PutPublicAccessBlockCommand,
  S3Client,
  type CreateBucketCommandInput,
} from "@aws-sdk/client-s3";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createRegion, type Region } from "../../../region.ts";

let region: Region;
let client: S3Client;

beforeAll(async () => {
  region = await createRegion({ conductor: false });
  const { accessKeyId, secretAccessKey } = region.root;
  client = new S3Client({
    endpoint: region.endpoint,
    region: "us-east-1",
    forcePathStyle: true,
    maxAttempts: 1,
    credentials: { accessKeyId, secretAccessKey },
  });
});

afterAll(async () => {
  client.destroy();
  await region.close();
});

let count = 0;

async function newBucket(more: Partial<CreateBucketCommandInput> = {}): Promise<string> {
  const Bucket = `settings-${++count}`;
  await client.send(new CreateBucketCommand({ Bucket, ...more }));
  return Bucket;
}

describe("what nobody has set", () => {
  let Bucket: string;
  beforeAll(async () => {
    Bucket = await newBucket();
  });

  test.each([
    ["tags", () => new GetBucketTaggingCommand({ Bucket }), "NoSuchTagSet"],
    ["a policy", () => new GetBucketPolicyCommand({ Bucket }), "NoSuchBucketPolicy"],
    ["a policy's status", () => new GetBucketPolicyStatusCommand({ Bucket }), "NoSuchBucketPolicy"],
    ["cross-origin rules", () => new GetBucketCorsCommand({ Bucket }), "NoSuchCORSConfiguration"],
    ["lifecycle rules", () => new GetBucketLifecycleConfigurationCommand({ Bucket }), "NoSuchLifecycleConfiguration"],
    ["replication", () => new GetBucketReplicationCommand({ Bucket }), "ReplicationConfigurationNotFoundError"],
    ["a website", () => new GetBucketWebsiteCommand({ Bucket }), "NoSuchWebsiteConfiguration"],
    ["object lock", () => new GetObjectLockConfigurationCommand({ Bucket }), "ObjectLockConfigurationNotFoundError"],
    ["an inventory", () => new GetBucketInventoryConfigurationCommand({ Bucket, Id: "x" }), "NoSuchConfiguration"],
  ])("%s: 404 with a code of its own", async (_what, command, name) => {
    await expect(client.send(command() as GetBucketCorsCommand)).rejects.toMatchObject({
      name,
      $metadata: { httpStatusCode: 404 },
    });
  });

  test("versioning, logging, notifications and acceleration answer empty", async () => {
    const commands = [
      new GetBucketVersioningCommand({ Bucket }),
      new GetBucketLoggingCommand({ Bucket }),
      new GetBucketNotificationConfigurationCommand({ Bucket }),
      new GetBucketAccelerateConfigurationCommand({ Bucket }),
    ];
    for (const command of commands) {
      const { $metadata, ...answer } = await client.send(command);
      expect($metadata.httpStatusCode).toBe(200);
      expect(Object.values(answer).filter((value) => value !== undefined)).toEqual([]);
    }
    const metrics = await client.send(new ListBucketMetricsConfigurationsCommand({ Bucket }));
    expect(metrics.IsTruncated).toBe(false);
  });

  test("removing it succeeds", async () => {
    const commands = [
      new DeleteBucketTaggingCommand({ Bucket }),
      new DeleteBucketPolicyCommand({ Bucket }),
      new DeleteBucketCorsCommand({ Bucket }),
      new DeleteBucketLifecycleCommand({ Bucket }),
      new DeleteBucketReplicationCommand({ Bucket }),
      new DeleteBucketWebsiteCommand({ Bucket }),
      new DeleteBucketEncryptionCommand({ Bucket }),
    ];
    for (const command of commands) {
      const { $metadata } = await client.send(command);
      expect($metadata.httpStatusCode).toBe(204);
    }
  });

  test("turning logging and notifications off where they are off succeeds", async () => {
    await client.send(new PutBucketLoggingCommand({ Bucket, BucketLoggingStatus: {} }));
    await client.send(new PutBucketNotificationConfigurationCommand({ Bucket, NotificationConfiguration: {} }));
  });
});

test("a bucket of today has no ACLs, blocks public access and encrypts with AES256", async () => {
  const Bucket = await newBucket();
  const { OwnershipControls } = await client.send(new GetBucketOwnershipControlsCommand({ Bucket }));
  expect(OwnershipControls?.Rules).toEqual([{ ObjectOwnership: "BucketOwnerEnforced" }]);
  const block = await client.send(new GetPublicAccessBlockCommand({ Bucket }));
  expect(Object.values(block.PublicAccessBlockConfiguration ?? {})).toEqual([true, true, true, true]);
  const { ServerSideEncryptionConfiguration } = await client.send(new GetBucketEncryptionCommand({ Bucket }));
  expect(ServerSideEncryptionConfiguration?.Rules).toEqual([
    { ApplyServerSideEncryptionByDefault: { SSEAlgorithm: "AES256" }, BucketKeyEnabled: false },
  ]);
  const acl = await client.send(new GetBucketAclCommand({ Bucket }));
  expect(acl.Owner?.DisplayName).toBeUndefined();
  expect(acl.Grants).toEqual([{ Grantee: { ID: acl.Owner?.ID, Type: "CanonicalUser" }, Permission: "FULL_CONTROL" }]);
  await expect(client.send(new PutBucketAclCommand({ Bucket, ACL: "private" }))).rejects.toMatchObject({
    name: "AccessControlListNotSupported",
  });
});

test("public ACLs cannot be asked for when a bucket of today is made", async () => {
  await expect(newBucket({ ACL: "public-read" })).rejects.toMatchObject({
    name: "InvalidBucketAclWithObjectOwnership",
  });
  await expect(newBucket({ ACL: "public-read", ObjectOwnership: "ObjectWriter" })).rejects.toMatchObject({
    name: "InvalidBucketAclWithBlockPublicAccessError",
  });
  await newBucket({ ACL: "private" });
});

test("versioning is enabled and suspended, and never without a status", async () => {
  const Bucket = await newBucket();
  for (const Status of ["Enabled", "Suspended"] as const) {
    await client.send(new PutBucketVersioningCommand({ Bucket, VersioningConfiguration: { Status } }));
    expect((await client.send(new GetBucketVersioningCommand({ Bucket }))).Status).toBe(Status);
  }
  const empty = new PutBucketVersioningCommand({ Bucket, VersioningConfiguration: {} });
  await expect(client.send(empty)).rejects.toMatchObject({ name: "IllegalVersioningConfigurationException" });
  const VersioningConfiguration = { Status: "Enabled", MFADelete: "Enabled" } as const;
  await expect(client.send(new PutBucketVersioningCommand({ Bucket, VersioningConfiguration }))).rejects.toMatchObject({
    name: "AccessDenied",
  });
});

test("tags given at creation or later are kept until they are removed", async () => {
  const Bucket = await newBucket({ CreateBucketConfiguration: { Tags: [{ Key: "a", Value: "1" }] } });
  const tags = async () => (await client.send(new GetBucketTaggingCommand({ Bucket }))).TagSet;
  expect(await tags()).toEqual([{ Key: "a", Value: "1" }]);
  const TagSet = [
    { Key: "b", Value: "2" },
    { Key: "c", Value: "" },
  ];
  await client.send(new PutBucketTaggingCommand({ Bucket, Tagging: { TagSet } }));
  expect(await tags()).toEqual(TagSet);
  await client.send(new DeleteBucketTaggingCommand({ Bucket }));
  await expect(tags()).rejects.toMatchObject({ name: "NoSuchTagSet" });
});

test("cross-origin rules come back as they were put, and browsers are answered by them", async () => {
  const Bucket = await newBucket();
  const CORSRules = [
    { AllowedMethods: ["GET", "PUT"], AllowedOrigins: ["https://*.example"], AllowedHeaders: ["*"], MaxAgeSeconds: 5 },
  ];
  await client.send(new PutBucketCorsCommand({ Bucket, CORSConfiguration: { CORSRules } }));
  expect((await client.send(new GetBucketCorsCommand({ Bucket }))).CORSRules).toEqual(CORSRules);

  const ask = (origin: string) =>
    fetch(`${region.endpoint}/${Bucket}/key`, {
      method: "OPTIONS",
      headers: { origin, "access-control-request-method": "PUT", "access-control-request-headers": "X-Amz-Date" },
    });
  const allowed = await ask("https://a.example");
  expect(allowed.status).toBe(200);
  expect(allowed.headers.get("access-control-allow-origin")).toBe("https://a.example");
  expect(allowed.headers.get("access-control-allow-headers")).toBe("x-amz-date");
  expect(allowed.headers.get("access-control-max-age")).toBe("5");
  const refused = await ask("https://b.test");
  expect(refused.status).toBe(403);
  expect(await refused.text()).toContain("<Code>AccessForbidden</Code>");

  const plain = await fetch(`${region.endpoint}/${Bucket}/key`, { headers: { origin: "https://a.example" } });
  expect(plain.headers.get("access-control-allow-origin")).toBe("https://a.example");
  expect(plain.headers.get("vary")).toContain("Origin");
  const asking = { origin: "https://a.example", "access-control-request-method": "DELETE" };
  const other = await fetch(`${region.endpoint}/${Bucket}/key`, { headers: asking });
  expect(other.headers.get("access-control-allow-origin")).toBeNull();

  await client.send(new DeleteBucketCorsCommand({ Bucket }));
  expect(await (await ask("https://a.example")).text()).toContain("CORS is not enabled for this bucket.");
});

test("who pays for requests is the owner until it is changed", async () => {
  const Bucket = await newBucket();
  const payer = async () => (await client.send(new GetBucketRequestPaymentCommand({ Bucket }))).Payer;
  expect(await payer()).toBe("BucketOwner");
  const RequestPaymentConfiguration = { Payer: "Requester" } as const;
  await client.send(new PutBucketRequestPaymentCommand({ Bucket, RequestPaymentConfiguration }));
  expect(await payer()).toBe("Requester");
});

test("default encryption is AES256 or a key of KMS, and nothing else", async () => {
  const Bucket = await newBucket();
  const put = (SSEAlgorithm: "AES256" | "aws:kms", KMSMasterKeyID?: string) => {
    const ApplyServerSideEncryptionByDefault = { SSEAlgorithm, ...(KMSMasterKeyID ? { KMSMasterKeyID } : {}) };
    const Rules = [{ ApplyServerSideEncryptionByDefault, BucketKeyEnabled: true }];
    return client.send(new PutBucketEncryptionCommand({ Bucket, ServerSideEncryptionConfiguration: { Rules } }));
  };
  await put("AES256");
  const { ServerSideEncryptionConfiguration } = await client.send(new GetBucketEncryptionCommand({ Bucket }));
  expect(ServerSideEncryptionConfiguration?.Rules?.[0]?.BucketKeyEnabled).toBe(true);
  await expect(put("AES256", "key")).rejects.toMatchObject({ name: "InvalidArgument" });
  await put("aws:kms", "alias/mine");
  const { ServerSideEncryptionConfiguration: stored } = await client.send(new GetBucketEncryptionCommand({ Bucket }));
  expect(stored?.Rules?.[0]?.ApplyServerSideEncryptionByDefault).toEqual({
    SSEAlgorithm: "aws:kms",
    KMSMasterKeyID: "alias/mine",
  });
});

test("object lock needs versioning, and keeps it", async () => {
  const Bucket = await newBucket();
  const put = (Days: number) => {
    const Rule = { DefaultRetention: { Mode: "GOVERNANCE", Days } } as const;
    const ObjectLockConfiguration = { ObjectLockEnabled: "Enabled", Rule } as const;
    return client.send(new PutObjectLockConfigurationCommand({ Bucket, ObjectLockConfiguration }));
  };
  await expect(put(1)).rejects.toMatchObject({ name: "InvalidBucketState", $metadata: { httpStatusCode: 409 } });
  const versioning = (Status: "Enabled" | "Suspended") =>
    client.send(new PutBucketVersioningCommand({ Bucket, VersioningConfiguration: { Status } }));
  await versioning("Enabled");
  await expect(put(0)).rejects.toMatchObject({ name: "InvalidArgument", ArgumentName: "Days" });
  await put(1);
  const { ObjectLockConfiguration } = await client.send(new GetObjectLockConfigurationCommand({ Bucket }));
  expect(ObjectLockConfiguration).toEqual({
    ObjectLockEnabled: "Enabled",
    Rule: { DefaultRetention: { Mode: "GOVERNANCE", Days: 1 } },
  });
  await expect(versioning("Suspended")).rejects.toMatchObject({ name: "InvalidBucketState" });
});

test("a bucket made with object lock has it on, and versioning with it", async () => {
  const Bucket = await newBucket({ ObjectLockEnabledForBucket: true });
  expect((await client.send(new GetBucketVersioningCommand({ Bucket }))).Status).toBe("Enabled");
  const { ObjectLockConfiguration } = await client.send(new GetObjectLockConfigurationCommand({ Bucket }));
  expect(ObjectLockConfiguration).toEqual({ ObjectLockEnabled: "Enabled" });
});

test("ownership controls are changed and removed", async () => {
  const Bucket = await newBucket();
  const OwnershipControls = { Rules: [{ ObjectOwnership: "BucketOwnerPreferred" }] } as const;
  await client.send(
    new PutBucketOwnershipControlsCommand({
      Bucket,
      OwnershipControls: { ...OwnershipControls, Rules: [...OwnershipControls.Rules] },
    }),
  );
  const read = () => client.send(new GetBucketOwnershipControlsCommand({ Bucket }));
  expect((await read()).OwnershipControls).toEqual(OwnershipControls);
  await client.send(new DeleteBucketOwnershipControlsCommand({ Bucket }));
  await expect(read()).rejects.toMatchObject({ name: "OwnershipControlsNotFoundError" });
});

test("a policy comes back as S3 writes it; public ones are refused while they are blocked", async () => {
  const Bucket = await newBucket();
  const policyFor = (Principal: unknown) =>
    JSON.stringify({
      Version: "2012-10-17",
      Statement: [{ Effect: "Allow", Principal, Action: "s3:GetObject", Resource: `arn:aws:s3:::${Bucket}/*` }],
    });
  const put = (Policy: string) => client.send(new PutBucketPolicyCommand({ Bucket, Policy }));
  const own = policyFor({ AWS: `arn:aws:iam::${region.root.accountId}:root` });
  await put(policyFor({ AWS: [region.root.accountId] }));
  const kept = async () => (await client.send(new GetBucketPolicyCommand({ Bucket }))).Policy;
  expect(await kept()).toBe(own);
  expect((await put(own)).$metadata.httpStatusCode).toBe(204);
  expect(await kept()).toBe(own);
  const unversioned = own.replace('"Version":"2012-10-17",', " ");
  await put(unversioned);
  expect(await kept()).toBe(unversioned.replace("{", '{"Version":"2008-10-17",'));
  const status = async () => (await client.send(new GetBucketPolicyStatusCommand({ Bucket }))).PolicyStatus?.IsPublic;
  expect(await status()).toBe(false);

  await expect(put(policyFor("*"))).rejects.toMatchObject({ name: "AccessDenied" });
  await client.send(new DeletePublicAccessBlockCommand({ Bucket }));
  await expect(client.send(new GetPublicAccessBlockCommand({ Bucket }))).rejects.toMatchObject({
    name: "NoSuchPublicAccessBlockConfiguration",
  });
  await put(policyFor("*"));
  expect(await status()).toBe(true);
  await client.send(new DeleteBucketPolicyCommand({ Bucket }));
  await expect(status()).rejects.toMatchObject({ name: "NoSuchBucketPolicy" });
});

test("a policy that is not one is malformed", async () => {
  const Bucket = await newBucket();
  const statement = { Effect: "Allow", Principal: { AWS: region.root.accountId }, Action: "s3:GetObject" };
  const put = (more: object) => {
    const Statement = [{ ...statement, Resource: `arn:aws:s3:::${Bucket}/*`, ...more }];
    const Policy = JSON.stringify({ Version: "2012-10-17", Statement });
    return client.send(new PutBucketPolicyCommand({ Bucket, Policy }));
  };
  const malformed = (message: string) => ({ name: "MalformedPolicy", message, $metadata: { httpStatusCode: 400 } });
  await expect(client.send(new PutBucketPolicyCommand({ Bucket, Policy: "no" }))).rejects.toMatchObject(
    malformed("Policies must be valid JSON and the first byte must be '{'"),
  );
  await expect(put({ Resource: "arn:aws:s3:::another/*" })).rejects.toMatchObject(
    malformed("Policy has invalid resource"),
  );
  await expect(put({ Principal: { AWS: "999999999999" } })).rejects.toMatchObject(
    malformed("Invalid principal in policy"),
  );
  // Load balancers' account in us-east-1, whose logs AWS's guide has a bucket let in.
  await put({ Principal: { AWS: "arn:aws:iam::127311923021:root" } });
  await expect(put({ Principal: { AWS: "arn:aws:iam::127311923021:role/any" } })).rejects.toMatchObject(
    malformed("Invalid principal in policy"),
  );
  await expect(put({ Principal: { AWS: `arn:aws:iam::${region.root.accountId}:user/nobody` } })).rejects.toMatchObject(
    malformed("Invalid principal in policy"),
  );
  await expect(put({ Principal: { Service: "nosuchservice.amazonaws.com" } })).rejects.toMatchObject(
    malformed("Invalid principal in policy"),
  );
  await expect(put({ Action: "s3:ListBucket" })).rejects.toMatchObject(
    malformed("Action does not apply to any resource(s) in statement"),
  );
  await expect(put({ Sid: "x".repeat(21_000) })).rejects.toMatchObject({ name: "PolicyTooLarge" });
});

test("block public access says what it was told", async () => {
  const Bucket = await newBucket();
  const PublicAccessBlockConfiguration = {
    BlockPublicAcls: true,
    IgnorePublicAcls: false,
    BlockPublicPolicy: true,
    RestrictPublicBuckets: false,
  };
  await client.send(new PutPublicAccessBlockCommand({ Bucket, PublicAccessBlockConfiguration }));
  const answer = await client.send(new GetPublicAccessBlockCommand({ Bucket }));
  expect(answer.PublicAccessBlockConfiguration).toEqual(PublicAccessBlockConfiguration);
});
