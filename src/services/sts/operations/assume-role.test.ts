/** AssumeRole through the SDK: who may, what the session is, what it hands on. */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import {
  accountId,
  inlinePolicy,
  openStsRegion,
  policyText,
  refusal,
  signerOf,
  type StsRegion,
} from "../../../../test/support/sts-region.ts";

const arnOf = (name: string): string => `arn:aws:iam::${accountId}:role/${name}`;
const trusting = (principal: object, action: string | string[] = "sts:AssumeRole", condition?: object) => ({
  Effect: "Allow",
  Principal: principal,
  Action: action,
  ...(condition === undefined ? {} : { Condition: condition }),
});
const wholeAccount = { AWS: `arn:aws:iam::${accountId}:root` };
const all = ["sts:AssumeRole", "sts:TagSession", "sts:SetSourceIdentity"];
const mayAssume = { inlinePolicies: [inlinePolicy("sts:*")] };

let opened: StsRegion;

beforeAll(async () => {
  opened = await openStsRegion({
    users: { alice: { ...mayAssume, path: "/team/" }, bob: {} },
    roles: {
      plain: { trust: trusting(wholeAccount) },
      pathed: { trust: trusting(wholeAccount), path: "/a/b/" },
      "named-alice": { trust: trusting({ AWS: `arn:aws:iam::${accountId}:user/team/alice` }) },
      "named-bob": { trust: trusting({ AWS: `arn:aws:iam::${accountId}:user/bob` }) },
      "of-service": { trust: trusting({ Service: "ec2.amazonaws.com" }) },
      external: { trust: trusting(wholeAccount, "sts:AssumeRole", { StringEquals: { "sts:ExternalId": "shop-7" } }) },
      contextual: { trust: trusting(wholeAccount, ["sts:AssumeRole", "sts:SetContext"]) },
      tagged: { trust: trusting(wholeAccount, all), maxSessionSeconds: 7_200, ...mayAssume },
      chain: { trust: trusting(wholeAccount, all), maxSessionSeconds: 7_200, ...mayAssume },
      "chain-plain": { trust: trusting(wholeAccount, "sts:AssumeRole") },
      "owner-named": {
        trust: trusting(wholeAccount, "sts:AssumeRole", {
          StringEquals: { "sts:RoleSessionName": "${aws:username}" },
        }),
      },
      mfa: { trust: trusting(wholeAccount, "sts:AssumeRole", { Bool: { "aws:MultiFactorAuthPresent": "true" } }) },
    },
  });
});

afterAll(() => opened.close());

const as = (name: string) => opened.sts(opened.keys[name] ?? opened.root);
const assume = (name: string, role: string, more: object = {}) =>
  as(name).assumeRole({ RoleArn: arnOf(role), RoleSessionName: "work", ...more });

describe("a session", () => {
  test("speaks for the role under its own name", async () => {
    const answer = await assume("alice", "a/b/pathed");
    expect(answer.AssumedRoleUser).toEqual({
      AssumedRoleId: "AROAPATHED00000000000:work",
      Arn: `arn:aws:sts::${accountId}:assumed-role/pathed/work`,
    });
    expect(answer.Credentials?.AccessKeyId).toMatch(/^ASIA[A-Z2-7]{16}$/);
    expect(answer.PackedPolicySize).toBeUndefined();
    const identity = await opened.sts(signerOf(answer.Credentials)).getCallerIdentity({});
    expect(identity).toMatchObject({
      UserId: "AROAPATHED00000000000:work",
      Account: accountId,
      Arn: `arn:aws:sts::${accountId}:assumed-role/pathed/work`,
    });
  });

  test("lasts an hour, or as long as was asked for", async () => {
    const secondsOf = (answer: { Credentials?: { Expiration?: Date | undefined } | undefined }) =>
      ((answer.Credentials?.Expiration?.getTime() ?? 0) - Date.now()) / 1_000;
    expect(Math.abs(secondsOf(await assume("alice", "tagged")) - 3_600)).toBeLessThan(60);
    expect(Math.abs(secondsOf(await assume("alice", "tagged", { DurationSeconds: 900 })) - 900)).toBeLessThan(60);
    expect(Math.abs(secondsOf(await assume("alice", "tagged", { DurationSeconds: 7_200 })) - 7_200)).toBeLessThan(60);
  });

  test("is never longer than the role's maximum", async () => {
    expect(await refusal(assume("alice", "plain", { DurationSeconds: 3_601 }))).toEqual([
      "ValidationError",
      400,
      "The requested DurationSeconds exceeds the MaxSessionDuration set for this role.",
    ]);
  });

  test("of a role that was assumed by a role lasts an hour at most", async () => {
    const chained = opened.sts(signerOf((await assume("alice", "tagged")).Credentials));
    const request = { RoleArn: arnOf("chain"), RoleSessionName: "next" };
    expect(await refusal(chained.assumeRole({ ...request, DurationSeconds: 3_601 }))).toEqual([
      "ValidationError",
      400,
      "The requested DurationSeconds exceeds the 1 hour session limit for roles assumed by role chaining.",
    ]);
    const beyondBoth = { ...request, RoleArn: arnOf("chain-plain"), DurationSeconds: 3_601 };
    expect((await refusal(chained.assumeRole(beyondBoth)))[2]).toBe(
      "The requested DurationSeconds exceeds the MaxSessionDuration set for this role.",
    );
    await expect(chained.assumeRole({ ...request, DurationSeconds: 3_600 })).resolves.toBeDefined();
  });

  test("has a token of at least the size that was asked for", async () => {
    const answer = await assume("alice", "plain", { MinimumSessionTokenSize: 3_000 });
    expect(answer.SessionTokenSize).toBeGreaterThanOrEqual(3_000);
    expect(answer.Credentials?.SessionToken).toHaveLength(answer.SessionTokenSize ?? 0);
    await expect(opened.sts(signerOf(answer.Credentials)).getCallerIdentity({})).resolves.toBeDefined();
  });
});

describe("who may assume a role", () => {
  const denied = (user: string, role: string, action = "sts:AssumeRole"): [string, number, string] => [
    "AccessDenied",
    403,
    `User: arn:aws:iam::${accountId}:user/${user} is not authorized to perform: ${action} on resource: ${arnOf(role)}`,
  ];

  test("a user whom the role trusts through its account needs a policy of its own", async () => {
    expect(await refusal(assume("bob", "plain"))).toEqual(denied("bob", "plain"));
  });

  test("a user whom the role names needs none", async () => {
    await expect(assume("bob", "named-bob")).resolves.toBeDefined();
  });

  test("a policy of its own does not help a user whom the role does not trust", async () => {
    expect(await refusal(assume("alice", "named-bob"))).toEqual(denied("team/alice", "named-bob"));
    expect(await refusal(assume("alice", "of-service"))).toEqual(denied("team/alice", "of-service"));
  });

  test("a role that is not there is refused in the same words", async () => {
    expect(await refusal(assume("alice", "nowhere"))).toEqual(denied("team/alice", "nowhere"));
    expect(await refusal(assume("alice", "other/pathed"))).toEqual(denied("team/alice", "other/pathed"));
  });

  test("the root user may not", async () => {
    expect(await refusal(assume("root", "plain"))).toEqual([
      "AccessDenied",
      403,
      "Roles may not be assumed by root accounts.",
    ]);
  });

  test("what is no ARN of IAM is invalid", async () => {
    for (const RoleArn of [
      "arn:aws:iam:::role/of-no-account",
      "arn:aws:s3::111111111111:role/x",
      "no-arn-but-long-enough",
    ]) {
      for (const who of ["alice", "root"] as const) {
        const call = as(who).assumeRole({ RoleArn, RoleSessionName: "work" });
        expect(await refusal(call)).toEqual(["ValidationError", 400, `${RoleArn} is invalid`]);
      }
    }
  });

  test("a user's ARN, and one of no possible account, are refused as a role that is not there", async () => {
    const caller = await as("alice").getCallerIdentity({});
    for (const RoleArn of [caller.Arn ?? "", "arn:aws:iam::123456789:role/of-nine-digits"]) {
      const call = as("alice").assumeRole({ RoleArn, RoleSessionName: "work" });
      const message = `User: ${caller.Arn} is not authorized to perform: sts:AssumeRole on resource: ${RoleArn}`;
      expect(await refusal(call)).toEqual(["AccessDenied", 403, message]);
    }
  });

  test("the external id decides where the role asks for one", async () => {
    expect(await refusal(assume("alice", "external"))).toEqual(denied("team/alice", "external"));
    expect((await refusal(assume("alice", "external", { ExternalId: "shop-8" })))[0]).toBe("AccessDenied");
    await expect(assume("alice", "external", { ExternalId: "shop-7" })).resolves.toBeDefined();
  });

  test("the session's name can be tied to the user's", async () => {
    expect((await refusal(assume("alice", "owner-named")))[0]).toBe("AccessDenied");
    await expect(assume("alice", "owner-named", { RoleSessionName: "alice" })).resolves.toBeDefined();
  });

  test("a role that wants MFA refuses who gives no code", async () => {
    expect((await refusal(assume("alice", "mfa")))[0]).toBe("AccessDenied");
  });

  test("a serial number that is not the caller's proves nothing", async () => {
    const mfa = { SerialNumber: `arn:aws:iam::${accountId}:mfa/none`, TokenCode: "123456" };
    expect(await refusal(assume("alice", "mfa", mfa))).toEqual([
      "AccessDenied",
      403,
      "MultiFactorAuthentication failed, unable to validate MFA code.  Please verify your MFA serial number is valid and associated with this user.",
    ]);
    expect((await refusal(assume("alice", "mfa", { TokenCode: "123456" })))[2]).toBe(
      "MultiFactorAuthentication failed, must provide both MFA serial number and one time pass code.",
    );
  });
});

test("a context asks for sts:SetContext, and no assertion is good here", async () => {
  const ProviderArn = "arn:aws:iam::aws:contextProvider/IdentityCenter";
  const more = { ProvidedContexts: [{ ProviderArn, ContextAssertion: "sealed-elsewhere" }] };
  const [code, , message] = await refusal(assume("alice", "plain", more));
  expect([code, message]).toEqual(["AccessDenied", expect.stringContaining("sts:SetContext")]);
  expect((await refusal(assume("alice", "contextual", more))).slice(0, 2)).toEqual(["ExpiredTokenException", 400]);
});

describe("session tags", () => {
  const Tags = [{ Key: "Team", Value: "sky" }];

  test("ask for sts:TagSession", async () => {
    expect((await refusal(assume("alice", "plain", { Tags })))[2]).toBe(
      `User: arn:aws:iam::${accountId}:user/team/alice is not authorized to perform: sts:TagSession on resource: ${arnOf("plain")}`,
    );
    const answer = await assume("alice", "tagged", { Tags });
    expect(answer.PackedPolicySize).toBeGreaterThan(0);
  });

  test("differ in more than their case", async () => {
    const twice = [...Tags, { Key: "TEAM", Value: "sea" }];
    expect(await refusal(assume("alice", "tagged", { Tags: twice }))).toEqual([
      "InvalidParameterValue",
      400,
      "Duplicate tag keys found. Please note that Tag keys are case insensitive.",
    ]);
  });

  test("are there when they are named transitive", async () => {
    expect((await refusal(assume("alice", "tagged", { Tags, TransitiveTagKeys: ["Other"] })))[2]).toBe(
      "The specified transitive tag key must be included in the requested tags.",
    );
  });

  test("that are transitive go down the chain, ask for permission there, and cannot be changed", async () => {
    const first = await assume("alice", "tagged", { Tags, TransitiveTagKeys: ["team"] });
    const sts = opened.sts(signerOf(first.Credentials));
    const chain = (role: string, more: object = {}) =>
      sts.assumeRole({ RoleArn: arnOf(role), RoleSessionName: "next", ...more });
    expect((await refusal(chain("chain-plain")))[2]).toContain("is not authorized to perform: sts:TagSession");
    expect(await refusal(chain("chain", { Tags: [{ Key: "team", Value: "sea" }] }))).toEqual([
      "InvalidParameterValue",
      400,
      "One of the specified transitive tag keys can't be set because it conflicts with a transitive tag key from the calling session.",
    ]);
    const second = await chain("chain");
    expect(second.PackedPolicySize).toBeGreaterThan(0);
  });
});

describe("a source identity", () => {
  test("stays through the chain and cannot be changed", async () => {
    const first = await assume("alice", "tagged", { SourceIdentity: "alice" });
    expect(first.SourceIdentity).toBe("alice");
    const sts = opened.sts(signerOf(first.Credentials));
    const request = { RoleArn: arnOf("chain"), RoleSessionName: "next" };
    expect((await sts.assumeRole(request)).SourceIdentity).toBe("alice");
    expect(await refusal(sts.assumeRole({ ...request, SourceIdentity: "mallory" }))).toEqual([
      "ValidationError",
      400,
      "The source identity is already set for this assume role session",
    ]);
    expect((await refusal(sts.assumeRole({ ...request, RoleArn: arnOf("chain-plain") })))[2]).toContain(
      "sts:SetSourceIdentity",
    );
    const untrusted = assume("alice", "named-bob", { SourceIdentity: "alice" });
    expect((await refusal(untrusted))[2]).toContain("is not authorized to perform: sts:SetSourceIdentity on resource:");
  });
});

describe("session policies", () => {
  test("cut the session down", async () => {
    const answer = await assume("alice", "tagged", { Policy: policyText("s3:*") });
    expect(answer.PackedPolicySize).toBeGreaterThan(0);
    const sts = opened.sts(signerOf(answer.Credentials));
    expect((await refusal(sts.assumeRole({ RoleArn: arnOf("chain"), RoleSessionName: "next" })))[0]).toBe(
      "AccessDenied",
    );
  });

  test("that are not well formed are refused", async () => {
    expect((await refusal(assume("alice", "plain", { Policy: "{}" }))).slice(0, 2)).toEqual([
      "MalformedPolicyDocument",
      400,
    ]);
    const PolicyArns = [{ arn: "arn:aws:iam::aws:nothing/at-all" }];
    expect((await refusal(assume("alice", "plain", { PolicyArns }))).slice(0, 2)).toEqual(["ValidationError", 400]);
  });

  test("that need too much room are refused", async () => {
    const actions = Array.from(
      { length: 400 },
      (_, index) => `s${(index * 7919) % 1009}:Do${(index * 104_729) % 9973}`,
    );
    const [code, status, message] = await refusal(assume("alice", "plain", { Policy: policyText(actions) }));
    expect([code, status]).toEqual(["PackedPolicyTooLarge", 400]);
    expect(message).toMatch(/^Packed policy consumes \d+% of allotted space, please use smaller policy\.$/);
  });
});
