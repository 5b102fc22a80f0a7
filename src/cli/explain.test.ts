/** `haneul explain`: why requests were allowed or denied, by each kind of policy, and what they cost. */
import { Organizations } from "@aws-sdk/client-organizations";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openTrailRegion, type TrailRegion, type TrailSigner } from "../../test/support/trail-region.ts";
import type { RequestExplanation } from "../kernel/trail.ts";
import { runCommandLine } from "./run.ts";

const accountId = "000000000000";
let trail: TrailRegion;

beforeAll(async () => {
  trail = await openTrailRegion();
});
afterAll(() => trail.close());

async function run(...words: string[]): Promise<{ code: number; out: string; err: string }> {
  let out = "";
  let err = "";
  const code = await runCommandLine(["explain", ...words], {
    environment: { AWS_ENDPOINT_URL: trail.region.endpoint },
    print: (text) => (out += text),
    printError: (text) => (err += text),
  });
  return { code, out, err };
}

/** The explanation of a call, whether it was answered or failed. */
async function explained(
  call: Promise<{ $metadata: { requestId?: string | undefined } }>,
): Promise<RequestExplanation> {
  const { $metadata } = await call.catch((error: unknown) => error as Awaited<typeof call>);
  const { code, out, err } = await run($metadata.requestId ?? "", "--json");
  expect([code, err]).toEqual([0, ""]);
  return JSON.parse(out) as RequestExplanation;
}

const allow = (Action: string | string[], Resource = "*") => ({ Effect: "Allow", Action, Resource });
const text = (...statements: object[]): string => JSON.stringify({ Version: "2012-10-17", Statement: statements });

test("a root user's request is explained by being root's, with its facts of HTTP", async () => {
  const answer = await explained(trail.root.iam.listUsers({}));
  expect(answer).toMatchObject({
    service: "iam",
    operation: "ListUsers",
    caller: { kind: "root", arn: `arn:aws:iam::${accountId}:root`, accountId },
    questions: [{ action: "iam:ListUsers", allowed: true, by: "root", statements: [] }],
    http: { method: "POST", path: "/", status: 200, sourceAddress: "127.0.0.1" },
  });
});

test("an identity policy's statement is named with its place and its text", async () => {
  const alice = await trail.newUser("alice", [{ Sid: "Lists", ...allow("iam:List*") }]);
  const answer = await explained(trail.as(alice).iam.listUsers({}));
  expect(answer.questions[0]).toMatchObject({
    allowed: true,
    by: "identity",
    statements: [
      {
        kind: "identity",
        policy: "user/alice/own",
        sid: "Lists",
        index: 0,
        statement: { Sid: "Lists", Effect: "Allow", Action: ["iam:List*"], Resource: ["*"] },
      },
    ],
  });
});

test("an implicit and an explicit denial differ, in words too", async () => {
  const deny = { Sid: "NoGroups", Effect: "Deny", Action: "iam:CreateGroup", Resource: "*" };
  const bob = trail.as(await trail.newUser("bob", [allow("iam:CreateGroup"), deny]));
  const implicit = await explained(bob.iam.createUser({ UserName: "x" }));
  expect(implicit.questions[0]).toMatchObject({ allowed: false, reason: "implicitDeny", by: "identity" });
  expect(implicit.error).toMatchObject({ code: "AccessDenied" });
  const call = await bob.iam.createGroup({ GroupName: "x" }).catch((error: unknown) => error);
  const { $metadata } = call as { $metadata: { requestId: string } };
  const { out } = await run($metadata.requestId);
  expect(out).toContain("iam:CreateGroup in us-east-1");
  expect(out).toContain("AccessDenied");
  expect(out).toContain("denies it explicitly, which nothing outweighs:");
  expect(out).toContain("statement 2 (NoGroups) of user/bob/own");
});

test("a permissions boundary is named when it is what does not allow", async () => {
  const carol = await trail.newUser("carol", [allow("iam:*")]);
  const { Policy } = await trail.root.iam.createPolicy({ PolicyName: "bound", PolicyDocument: text(allow("s3:*")) });
  await trail.root.iam.putUserPermissionsBoundary({ UserName: "carol", PermissionsBoundary: Policy?.Arn });
  const answer = await explained(trail.as(carol).iam.listUsers({}));
  expect(answer.questions[0]).toMatchObject({ allowed: false, by: "boundary", reason: "implicitDeny" });
});

test("a session policy is named when it is what does not allow", async () => {
  const trust = text({ Effect: "Allow", Principal: { AWS: accountId }, Action: "sts:AssumeRole" });
  const { Role } = await trail.root.iam.createRole({ RoleName: "wide", AssumeRolePolicyDocument: trust });
  await trail.root.iam.putRolePolicy({ RoleName: "wide", PolicyName: "all", PolicyDocument: text(allow("*")) });
  const dave = trail.as(await trail.newUser("dave", [allow("sts:AssumeRole")]));
  const Policy = text(allow("s3:*"));
  const { Credentials } = await dave.sts.assumeRole({ RoleArn: Role?.Arn, RoleSessionName: "narrow", Policy });
  const signer: TrailSigner = {
    accessKeyId: Credentials?.AccessKeyId ?? "",
    secretAccessKey: Credentials?.SecretAccessKey ?? "",
    sessionToken: Credentials?.SessionToken ?? "",
  };
  const answer = await explained(trail.as(signer).iam.listUsers({}));
  expect(answer.caller).toMatchObject({ kind: "assumed-role", arn: expect.stringContaining("wide/narrow") as string });
  expect(answer.questions[0]).toMatchObject({ allowed: false, by: "session" });
});

test("a bucket's policy explains requests for objects, with what they cost", async () => {
  const { s3 } = trail.root;
  await s3.createBucket({ Bucket: "explained" });
  await s3.putObject({ Bucket: "explained", Key: "key", Body: "content" });
  const frank = await trail.newUser("frank", [allow("sts:*")]);
  const Principal = { AWS: `arn:aws:iam::${accountId}:user/frank` };
  const Policy = text({ Sid: "Frank", ...allow("s3:GetObject", "arn:aws:s3:::explained/*"), Principal });
  await s3.putBucketPolicy({ Bucket: "explained", Policy });
  const read = await explained(trail.as(frank).s3.getObject({ Bucket: "explained", Key: "key" }));
  expect(read.questions[0]).toMatchObject({
    action: "s3:GetObject",
    resource: "arn:aws:s3:::explained/key",
    allowed: true,
    by: "resource",
    statements: [{ kind: "resource", sid: "Frank", index: 0 }],
  });
  expect(read.uses).toContainEqual(
    expect.objectContaining({ usageType: "Requests-Tier2", operation: "GetObject", quantity: "1" }) as object,
  );
  const written = await explained(trail.as(frank).s3.putObject({ Bucket: "explained", Key: "key", Body: "x" }));
  expect(written.questions[0]).toMatchObject({ allowed: false, action: "s3:PutObject" });
  expect(written.http).toMatchObject({ method: "PUT", path: "/explained/key", status: 403 });
});

test("a service control policy is named by its id", async () => {
  const management = { accessKeyId: "444444444444", secretAccessKey: "test" };
  const settings = { endpoint: trail.region.endpoint, region: "us-east-1", credentials: management };
  const organizations = new Organizations(settings);
  const { Organization } = await organizations.createOrganization({ FeatureSet: "ALL" });
  expect(Organization?.Id).toBeDefined();
  const { Roots = [] } = await organizations.listRoots({});
  await organizations.enablePolicyType({ RootId: Roots[0]?.Id, PolicyType: "SERVICE_CONTROL_POLICY" });
  await organizations.createAccount({ AccountName: "member", Email: "member-of-4@example.com" });
  await trail.region.runJob("organizations.create-accounts");
  const { Accounts = [] } = await organizations.listAccounts({});
  const memberId = Accounts.find(({ Name }) => Name === "member")?.Id ?? "";
  const { Policy } = await organizations.createPolicy({
    Name: "no-users",
    Description: "",
    Type: "SERVICE_CONTROL_POLICY",
    Content: text({ Sid: "NoUsers", Effect: "Deny", Action: "iam:CreateUser", Resource: "*" }),
  });
  await organizations.attachPolicy({ PolicyId: Policy?.PolicySummary?.Id, TargetId: memberId });
  organizations.destroy();
  const member = trail.as({ accessKeyId: memberId, secretAccessKey: "test" });
  const answer = await explained(member.iam.createUser({ UserName: "x" }));
  expect(answer.questions[0]).toMatchObject({
    allowed: false,
    by: "serviceControl",
    reason: "explicitDeny",
    statements: [{ kind: "serviceControl", policy: Policy?.PolicySummary?.Id, sid: "NoUsers" }],
  });
});

test("a request whose signature does not hold is explained as nobody's", async () => {
  const wrong = trail.as({ ...trail.region.root, secretAccessKey: "wrong" });
  const answer = await explained(wrong.iam.listUsers({}));
  expect(answer).toMatchObject({ caller: { kind: "anonymous" }, error: { code: "SignatureDoesNotMatch" } });
});

test("an id that nobody knows is said to be unknown", async () => {
  const { code, err } = await run("NOSUCHREQUEST000");
  expect(code).toBe(1);
  expect(err).toContain("There is no trace of a request NOSUCHREQUEST000");
});
