/** Attempts to get more than one was given, by who has a little or nothing. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { KMS } from "@aws-sdk/client-kms";
import { request as httpRequest } from "node:http";
import { openIdentityRegion, allow, outcome, policyOf, type IdentityRegion } from "../support/identity-region.ts";
import { newControlClient } from "../support/s3-control-client.ts";

const owner = "111111111111";
const other = "222222222222";
let world: IdentityRegion;

beforeAll(async () => {
  world = await openIdentityRegion();
});
afterAll(() => world.close());

const loopback = (accountId: string) => ({ accessKeyId: accountId, secretAccessKey: "test" });

test("another account cannot tag an access point by its ARN, nor read its tags", async () => {
  const mine = newControlClient({ endpoint: world.region.endpoint, credentials: loopback(owner) });
  const theirs = newControlClient({ endpoint: world.region.endpoint, credentials: loopback(other) });
  await world.root(owner).s3.createBucket({ Bucket: "tagged-door" });
  const point = { AccountId: owner, Bucket: "tagged-door", Name: "door" };
  const { AccessPointArn: ResourceArn = "" } = await mine.createAccessPoint(point);
  const Tags = [{ Key: "owned", Value: "yes" }];
  expect(await outcome(theirs.tagResource({ AccountId: other, ResourceArn, Tags }))).toContain("Access Denied");
  expect(await outcome(theirs.untagResource({ AccountId: other, ResourceArn, TagKeys: ["a"] }))).not.toBe("allowed");
  expect(await outcome(theirs.listTagsForResource({ AccountId: other, ResourceArn }))).not.toBe("allowed");
  expect((await mine.listTagsForResource({ AccountId: owner, ResourceArn })).Tags).toEqual([]);
  mine.destroy();
  theirs.destroy();
});

test("a session's tag takes the place of its role's, in whatever case it is written", async () => {
  const { iam } = world.root(owner);
  const trust = { Principal: { AWS: owner }, Action: ["sts:AssumeRole", "sts:TagSession"] };
  const onSecret = allow("s3:ListAllMyBuckets", "*", {
    Condition: { StringEquals: { "aws:PrincipalTag/project": "secret" } },
  });
  const role = await world.newRole(owner, "tagged", trust, onSecret);
  await iam.tagRole({ RoleName: "tagged", Tags: [{ Key: "Project", Value: "secret" }] });
  const user = await world.newUser(owner, "tagger", allow("sts:*"));
  const plain = await world.assume(user, role);
  expect(await outcome(plain.s3.listBuckets({}))).toBe("allowed");
  const tagged = await world.assume(user, role, { Tags: [{ Key: "pROJECT", Value: "open" }] });
  expect(await outcome(tagged.s3.listBuckets({}))).toContain("s3:ListAllMyBuckets");
});

test("a federated user does not reach IAM by naming a root task's policy", async () => {
  const user = await world.newUser(owner, "federator", allow("*"));
  const arn = "arn:aws:iam::aws:policy/root-task/IAMAuditRootUserCredentials";
  const { Credentials: key } = await user.sts.getFederationToken({ Name: "auditor", PolicyArns: [{ arn }] });
  const session = world.as({
    accessKeyId: key?.AccessKeyId ?? "",
    secretAccessKey: key?.SecretAccessKey ?? "",
    sessionToken: key?.SessionToken ?? "",
  });
  await expect(session.iam.getAccountSummary({})).rejects.toMatchObject({ name: "InvalidClientTokenId" });
});

test("who may rename users within a path only does not rename one in another", async () => {
  const { iam } = world.root(owner);
  await iam.createUser({ UserName: "old", Path: "/protected/" });
  const may = allow("iam:UpdateUser", [`arn:aws:iam::${owner}:user/protected/old`, `arn:aws:iam::${owner}:user/new`]);
  const user = await world.newUser(owner, "renamer", may);
  const renamed = user.iam.updateUser({ UserName: "old", NewUserName: "new" });
  expect(await outcome(renamed)).toContain("iam:UpdateUser");
});

test("a principal nested deeper than any stack is refused as malformed", async () => {
  const deep = "[".repeat(9_000) + "]".repeat(9_000);
  const text = (principal: string) =>
    `{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"s3:*","Resource":"*","Principal":${principal}}}`;
  const { s3, iam } = world.root(owner);
  await s3.createBucket({ Bucket: "deep-policy" });
  for (const principal of [deep, `{"AWS":${deep}}`, `{"":${deep}}`]) {
    const put = s3.putBucketPolicy({ Bucket: "deep-policy", Policy: text(principal) });
    await expect(put).rejects.toMatchObject({ name: "MalformedPolicy" });
    const role = iam.createRole({ RoleName: "deep", AssumeRolePolicyDocument: text(principal) });
    await expect(role).rejects.toMatchObject({ $metadata: { httpStatusCode: 400 } });
  }
});

test("grants that services may retire are listed to their key's account alone", async () => {
  const clientOf = (accountId: string) =>
    new KMS({ endpoint: world.region.endpoint, region: "us-east-1", credentials: loopback(accountId) });
  const mine = clientOf(owner);
  const theirs = clientOf(other);
  const { KeyMetadata: key } = await mine.createKey({});
  const service = "s3.us-east-1.amazonaws.com";
  const { Arn: GranteePrincipal } = await world.root(owner).sts.getCallerIdentity({});
  const grant = { KeyId: key?.KeyId, GranteePrincipal, Operations: ["Decrypt" as const], RetiringPrincipal: service };
  await mine.createGrant(grant);
  expect((await mine.listRetirableGrants({ RetiringPrincipal: service })).Grants).toHaveLength(1);
  expect((await theirs.listRetirableGrants({ RetiringPrincipal: service })).Grants).toEqual([]);
  mine.destroy();
  theirs.destroy();
});

test("who may pass roles of a path does not pass one outside of it by writing the path before its name", async () => {
  const s3Job = { Principal: { Service: "batchoperations.s3.amazonaws.com" } };
  await world.newRole(owner, "Powerful", s3Job, allow("*"));
  const control = newControlClient({ endpoint: world.region.endpoint, credentials: loopback(owner) });
  const { s3 } = world.root(owner);
  await s3.createBucket({ Bucket: "batch-loot" });
  await s3.putObject({ Bucket: "batch-loot", Key: "one", Body: "1" });
  const jobWith = async (RoleArn: string) => {
    const { JobId } = await control.createJob({
      AccountId: owner,
      RoleArn,
      Priority: 1,
      ConfirmationRequired: false,
      ClientRequestToken: RoleArn,
      Operation: { S3PutObjectTagging: { TagSet: [{ Key: "by", Value: "job" }] } },
      Report: { Enabled: false },
      ManifestGenerator: {
        S3JobManifestGenerator: { SourceBucket: "arn:aws:s3:::batch-loot", EnableManifestOutput: false },
      },
    });
    for (let runs = 0; runs < 4; runs += 1) await world.region.runJob("s3control.run-batch-jobs");
    return (await control.describeJob({ AccountId: owner, JobId })).Job?.Status;
  };
  expect(await jobWith(`arn:aws:iam::${owner}:role/harmless/Powerful`)).toBe("Failed");
  expect(await jobWith(`arn:aws:iam::${owner}:role/powerful`)).toBe("Failed");
  expect(await jobWith(`arn:aws:iam::${owner}:role/Powerful`)).toBe("Complete");
  control.destroy();
});

/** What a client that may state any host is answered. */
function ask(path: string, headers: Record<string, string>): Promise<{ status: number | undefined; text: string }> {
  const { port } = new URL(world.region.endpoint);
  return new Promise((resolve, reject) => {
    const sent = httpRequest({ host: "127.0.0.1", port, path, headers }, (answer) => {
      let text = "";
      answer.on("data", (chunk: Buffer) => (text += chunk.toString()));
      answer.on("end", () => resolve({ status: answer.statusCode, text }));
    });
    sent.on("error", reject);
    sent.end();
  });
}

test("the own routes answer neither proxies nor hosts that are not the region's", async () => {
  const { host } = new URL(world.region.endpoint);
  expect((await ask("/_haneul/accounts", { host })).status).toBe(200);
  expect((await ask("/_haneul/accounts", { host, "x-forwarded-for": "192.0.2.1" })).status).toBe(403);
  expect((await ask("/_haneul/accounts", { host, origin: "https://evil.example" })).status).toBe(403);
  expect((await ask("/_haneul/accounts", { host: "evil.example" })).text).not.toContain(owner);
});

test("a page that is stored as an object has no origin under the region's own name", async () => {
  const { s3 } = world.root(owner);
  await s3.createBucket({ Bucket: "pages" });
  await s3.deletePublicAccessBlock({ Bucket: "pages" });
  const Policy = policyOf({ ...allow("s3:GetObject", "arn:aws:s3:::pages/*"), Principal: "*" });
  await s3.putBucketPolicy({ Bucket: "pages", Policy });
  await s3.putObject({ Bucket: "pages", Key: "a.html", Body: "<script></script>", ContentType: "text/html" });
  const page = await fetch(`${world.region.endpoint}/pages/a.html`, { headers: { "accept-language": "ko" } });
  expect(page.status).toBe(200);
  expect(page.headers.get("content-security-policy")).toMatch(/^sandbox (?!.*allow-same-origin)/);
});
