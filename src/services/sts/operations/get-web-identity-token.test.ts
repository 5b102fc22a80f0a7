/** GetWebIdentityToken and IAM's switch for it: tokens that others can verify, and whom policies let have one. */
import { IAM } from "@aws-sdk/client-iam";
import { createLocalJWKSet, decodeJwt, jwtVerify, type JSONWebKeySet } from "jose";
import { afterAll, beforeAll, expect, test } from "vitest";
import {
  accountId,
  inlinePolicy,
  openStsRegion,
  refusal as refusalOf,
  signerOf,
  type Signer,
  type StsRegion,
} from "../../../../test/support/sts-region.ts";

const audience = "https://api.example.com";
const request = { Audience: [audience], SigningAlgorithm: "RS256" };

const refusal = async (call: Promise<unknown>) => {
  const [name, status, message] = await refusalOf(call);
  return { name, status, message };
};

let opened: StsRegion;
let iam: IAM;
let issuer: string;

const statement = (text: object) => ({
  name: "inline",
  text: JSON.stringify({ Version: "2012-10-17", Statement: [text] }),
});

beforeAll(async () => {
  opened = await openStsRegion({
    users: {
      ann: { inlinePolicies: [inlinePolicy("sts:*")], tags: { team: "sky" } },
      bob: {},
      // The guide's example: one audience, five minutes at most.
      carol: {
        inlinePolicies: [
          statement({
            Effect: "Allow",
            Action: "sts:GetWebIdentityToken",
            Resource: "*",
            Condition: {
              "ForAllValues:StringEquals": { "sts:IdentityTokenAudience": audience },
              NumericLessThanEquals: { "sts:DurationSeconds": 300 },
              StringEquals: { "sts:SigningAlgorithm": "ES384" },
            },
          }),
        ],
      },
    },
    roles: {
      worker: {
        path: "/jobs/",
        trust: { Effect: "Allow", Principal: { AWS: accountId }, Action: ["sts:AssumeRole", "sts:TagSession"] },
        inlinePolicies: [inlinePolicy("sts:GetWebIdentityToken")],
        tags: { team: "role", stage: "test" },
      },
    },
  });
  iam = new IAM({ endpoint: opened.region.endpoint, region: "us-east-1", credentials: opened.root });
  expect(await refusal(opened.sts(user("ann")).getWebIdentityToken(request))).toMatchObject({
    name: "OutboundWebIdentityFederationDisabledException",
  });
  issuer = (await iam.enableOutboundWebIdentityFederation({})).IssuerIdentifier ?? "";
});

afterAll(async () => {
  iam.destroy();
  await opened.close();
});

const user = (name: string): Signer => opened.keys[name] as Signer;

async function keySet(): Promise<ReturnType<typeof createLocalJWKSet>> {
  const id = new URL(issuer).host.split(".")[0] ?? "";
  const response = await fetch(`${opened.region.endpoint}/_haneul/web-identity-keys/${id}`);
  return createLocalJWKSet((await response.json()) as JSONWebKeySet);
}

test("the switch tells its issuer, and that it is on or off already", async () => {
  expect(issuer).toMatch(/^https:\/\/[0-9a-f-]{36}\.tokens\.sts\.global\.api\.aws$/);
  expect(await refusal(iam.enableOutboundWebIdentityFederation({}))).toMatchObject({ name: "FeatureEnabled" });
  expect(await iam.getOutboundWebIdentityFederationInfo({})).toMatchObject({
    IssuerIdentifier: issuer,
    JwtVendingEnabled: true,
  });
  await iam.disableOutboundWebIdentityFederation({});
  expect(await refusal(iam.disableOutboundWebIdentityFederation({}))).toMatchObject({
    name: "FeatureDisabled",
  });
  expect(await refusal(iam.getOutboundWebIdentityFederationInfo({}))).toMatchObject({
    name: "FeatureDisabled",
  });
  expect((await iam.enableOutboundWebIdentityFederation({})).IssuerIdentifier).toBe(issuer);
});

test.each(["RS256", "ES384"])("a token signed with %s is verified with the published keys", async (algorithm) => {
  const asked = { ...request, SigningAlgorithm: algorithm, DurationSeconds: 900 };
  const { WebIdentityToken, Expiration } = await opened.sts(user("ann")).getWebIdentityToken(asked);
  const { payload } = await jwtVerify(WebIdentityToken ?? "", await keySet(), { issuer, audience });
  expect(payload.sub).toBe(`arn:aws:iam::${accountId}:user/ann`);
  expect((payload.exp ?? 0) - (payload.iat ?? 0)).toBe(900);
  expect(Expiration?.getTime()).toBe((payload.exp ?? 0) * 1_000);
  expect(payload["https://sts.amazonaws.com/"]).toMatchObject({
    aws_account: accountId,
    source_region: "us-east-1",
    principal_tags: { team: "sky" },
  });
});

test("a role's session is told by its role, its tags over the role's, and its end", async () => {
  const { Credentials } = await opened.sts(user("ann")).assumeRole({
    RoleArn: `arn:aws:iam::${accountId}:role/jobs/worker`,
    RoleSessionName: "visit",
    DurationSeconds: 900,
    Tags: [{ Key: "team", Value: "session" }],
  });
  const session = opened.sts(signerOf(Credentials));
  const { WebIdentityToken } = await session.getWebIdentityToken({ ...request, Audience: [audience, "other"] });
  const claims = decodeJwt(WebIdentityToken ?? "");
  expect(claims).toMatchObject({
    sub: `arn:aws:iam::${accountId}:role/jobs/worker`,
    aud: [audience, "other"],
    "https://sts.amazonaws.com/": {
      principal_tags: { team: "session", stage: "test" },
      original_session_exp: Credentials?.Expiration?.toISOString().replace(".000Z", "Z"),
    },
  });
  expect(await refusal(session.getWebIdentityToken({ ...request, DurationSeconds: 3_600 }))).toMatchObject({
    name: "SessionDurationEscalationException",
  });
  const Tags = [{ Key: "job", Value: "1" }];
  expect((await refusal(session.getWebIdentityToken({ ...request, Tags }))).message).toContain(
    "sts:TagGetWebIdentityToken",
  );
});

test("policies decide who gets one, for whom and for how long", async () => {
  expect((await refusal(opened.sts(user("bob")).getWebIdentityToken(request))).message).toContain(
    `is not authorized to perform: sts:GetWebIdentityToken on resource: arn:aws:sts::${accountId}:self`,
  );
  const carol = opened.sts(user("carol"));
  const good = { ...request, SigningAlgorithm: "ES384" };
  expect((await carol.getWebIdentityToken(good)).WebIdentityToken).toBeDefined();
  for (const bad of [request, { ...good, DurationSeconds: 301 }, { ...good, Audience: [audience, "other"] }]) {
    expect((await refusal(carol.getWebIdentityToken(bad))).message).toContain("sts:GetWebIdentityToken");
  }
});

test("tags become claims, and what is not asked rightly is refused", async () => {
  const ann = opened.sts(user("ann"));
  const { WebIdentityToken } = await ann.getWebIdentityToken({ ...request, Tags: [{ Key: "job", Value: "1" }] });
  expect(decodeJwt(WebIdentityToken ?? "")["https://sts.amazonaws.com/"]).toMatchObject({ request_tags: { job: "1" } });
  for (const bad of [
    { SigningAlgorithm: "HS256" },
    { DurationSeconds: 59 },
    { DurationSeconds: 3_601 },
    { Audience: [] },
    { Audience: Array.from({ length: 11 }, String) },
    { Audience: ["a".repeat(1_001)] },
  ]) {
    expect(await refusal(ann.getWebIdentityToken({ ...request, ...bad }))).toMatchObject({ status: 400 });
  }
});

test("a role of this region may trust the issuer: its keys are known", async () => {
  const Url = issuer;
  await iam.createOpenIDConnectProvider({ Url, ClientIDList: [audience] });
  const provider = `arn:aws:iam::${accountId}:oidc-provider/${new URL(issuer).host}`;
  await iam.createRole({
    RoleName: "trusting",
    AssumeRolePolicyDocument: JSON.stringify({
      Version: "2012-10-17",
      Statement: { Effect: "Allow", Principal: { Federated: provider }, Action: "sts:AssumeRoleWithWebIdentity" },
    }),
  });
  const sts = opened.sts(user("ann"));
  const { WebIdentityToken } = await sts.getWebIdentityToken(request);
  const { AssumedRoleUser } = await sts.assumeRoleWithWebIdentity({
    RoleArn: `arn:aws:iam::${accountId}:role/trusting`,
    RoleSessionName: "visit",
    WebIdentityToken,
  });
  expect(AssumedRoleUser?.Arn).toBe(`arn:aws:sts::${accountId}:assumed-role/trusting/visit`);
});
