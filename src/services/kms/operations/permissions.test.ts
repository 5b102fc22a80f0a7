/** Who may use a key: key policies, IAM policies, grants, conditions. */
import type { KMS } from "@aws-sdk/client-kms";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { newKey, openKmsRegion, refusal, type KmsRegion, type KmsSigner } from "../../../../test/support/kms-region.ts";

const account = "000000000000";
const Plaintext = Buffer.from("x");
let opened: KmsRegion;
let kms: KMS;
let count = 0;

beforeAll(async () => {
  opened = await openKmsRegion();
  kms = opened.kms;
});
afterAll(() => opened.close());

const policy = (...Statement: object[]): string => JSON.stringify({ Version: "2012-10-17", Statement });
const root = { AWS: `arn:aws:iam::${account}:root` };
const allowRoot = { Effect: "Allow", Principal: root, Action: "kms:*", Resource: "*" };

interface User {
  readonly name: string;
  readonly arn: string;
  readonly signer: KmsSigner;
  readonly kms: KMS;
}

/** A user with these statements in a policy of its own. */
async function newUser(...statements: object[]): Promise<User> {
  const name = `user-${++count}`;
  const signer = await opened.newUser(name, statements);
  return { name, arn: `arn:aws:iam::${account}:user/${name}`, signer, kms: opened.client(signer) };
}

describe("a key policy", () => {
  test("by default leaves it to the account's own policies", async () => {
    const KeyId = await newKey(kms);
    const { Policy, PolicyName } = await kms.getKeyPolicy({ KeyId });
    expect(PolicyName).toBe("default");
    expect(JSON.parse(Policy ?? "")).toMatchObject({ Id: "key-default-1", Statement: [{ Principal: root }] });
    expect((await kms.listKeyPolicies({ KeyId })).PolicyNames).toEqual(["default"]);
    const may = await newUser({ Effect: "Allow", Action: "kms:Encrypt", Resource: "*" });
    await may.kms.encrypt({ KeyId, Plaintext });
    expect(await refusal(may.kms.describeKey({ KeyId }))).toEqual({
      code: "AccessDeniedException",
      status: 400,
      message: `User: ${may.arn} is not authorized to perform: kms:DescribeKey on resource: arn:aws:kms:us-east-1:${account}:key/${KeyId} because no identity-based policy allows the kms:DescribeKey action`,
    });
  });

  test("may use an identifier twice, and hold statements without effect for want of an action or a resource", async () => {
    const may = await newUser();
    const named = { Sid: "Enable IAM User Permissions", Effect: "Allow", Principal: { AWS: may.arn } };
    const repeated = { ...allowRoot, Sid: named.Sid };
    const { Action: _action, ...actionless } = { ...repeated, Effect: "Deny" };
    const resourceless = { ...named, Action: "kms:Encrypt" };
    const KeyId = await newKey(kms, { Policy: policy(repeated, actionless, resourceless) });
    await kms.encrypt({ KeyId, Plaintext });
    expect(await refusal(may.kms.encrypt({ KeyId, Plaintext }))).toMatchObject({ code: "AccessDeniedException" });
    await kms.putKeyPolicy({ KeyId, Policy: policy(repeated, { ...resourceless, Resource: "*" }) });
    await may.kms.encrypt({ KeyId, Plaintext });
  });

  test("that does not name the account shuts out even root and its administrators", async () => {
    const admin = await newUser({ Effect: "Allow", Action: "*", Resource: "*" });
    const only = { Effect: "Allow", Principal: { AWS: admin.arn }, Action: "kms:*", Resource: "*" };
    const KeyId = (await admin.kms.createKey({ Policy: policy(only) })).KeyMetadata?.KeyId ?? "";
    await admin.kms.encrypt({ KeyId, Plaintext });
    expect(await refusal(kms.encrypt({ KeyId, Plaintext }))).toMatchObject({ code: "AccessDeniedException" });
    const other = await newUser({ Effect: "Allow", Action: "*", Resource: "*" });
    expect(await refusal(other.kms.encrypt({ KeyId, Plaintext }))).toMatchObject({ code: "AccessDeniedException" });
    await admin.kms.putKeyPolicy({ KeyId, Policy: policy(only, allowRoot) });
    await kms.encrypt({ KeyId, Plaintext });
  });

  test("may not lock its author out, unless that is asked for", async () => {
    const KeyId = await newKey(kms);
    const user = await newUser();
    const Policy = policy({ ...allowRoot, Principal: { AWS: user.arn } });
    expect(await refusal(kms.putKeyPolicy({ KeyId, Policy }))).toMatchObject({
      code: "MalformedPolicyDocumentException",
      message: "The new key policy will not allow you to update the key policy in the future.",
    });
    await kms.putKeyPolicy({ KeyId, Policy, BypassPolicyLockoutSafetyCheck: true });
    expect(await refusal(kms.getKeyPolicy({ KeyId }))).toMatchObject({ code: "AccessDeniedException" });
    expect((await user.kms.getKeyPolicy({ KeyId })).Policy).toBe(Policy);
  });

  test("names principals that exist", async () => {
    const KeyId = await newKey(kms);
    const strangers = [
      { AWS: `arn:aws:iam::${account}:user/nobody` },
      { AWS: "arn:aws:iam::999999999999:root" },
      { Service: "nosuchservice.amazonaws.com" },
    ];
    for (const Principal of strangers) {
      const Policy = policy(allowRoot, { ...allowRoot, Principal });
      expect(await refusal(kms.putKeyPolicy({ KeyId, Policy }))).toMatchObject({
        code: "MalformedPolicyDocumentException",
        message: "Policy contains a statement with one or more invalid principals.",
      });
    }
    expect(await refusal(kms.putKeyPolicy({ KeyId, Policy: "{" }))).toMatchObject({
      code: "MalformedPolicyDocumentException",
    });
  });

  test("lets another account in, whose own policies decide further", async () => {
    const guest = await opened.region.createAccount({ name: "guest", email: "guest@example.com" });
    const KeyId = await newKey(kms);
    const named = { KeyId: `arn:aws:kms:us-east-1:${account}:key/${KeyId}`, Plaintext };
    const outside = opened.client(guest);
    expect(await refusal(outside.encrypt(named))).toMatchObject({ code: "AccessDeniedException" });
    const shared = { ...allowRoot, Principal: { AWS: guest.id } };
    await kms.putKeyPolicy({ KeyId, Policy: policy(allowRoot, shared) });
    await outside.encrypt(named);
    // What changes a key stays with its account, whatever the policy says.
    expect(await refusal(outside.disableKey({ KeyId: named.KeyId }))).toMatchObject({ code: "AccessDeniedException" });
  });

  test.each([
    ["kms:EncryptionContext:tenant", { EncryptionContext: { tenant: "a" } }, { EncryptionContext: { tenant: "b" } }],
    ["kms:EncryptionContextKeys", { EncryptionContext: { a: "1" } }, { EncryptionContext: { b: "1" } }],
  ])("asks for %s", async (key, good, bad) => {
    const KeyId = await newKey(kms);
    const Condition = { StringEquals: { [key]: "a" } };
    const user = await newUser({ Effect: "Allow", Action: "kms:Encrypt", Resource: "*", Condition });
    await user.kms.encrypt({ KeyId, Plaintext, ...good });
    expect(await refusal(user.kms.encrypt({ KeyId, Plaintext, ...bad }))).toMatchObject({
      code: "AccessDeniedException",
    });
  });

  test("knows aliases, tags and key specs as conditions", async () => {
    const KeyId = await newKey(kms, { Tags: [{ TagKey: "team", TagValue: "red" }] });
    await kms.createAlias({ AliasName: "alias/red", TargetKeyId: KeyId });
    const when = (Condition: object) => newUser({ Effect: "Allow", Action: "kms:Encrypt", Resource: "*", Condition });
    const byTag = await when({ StringEquals: { "aws:ResourceTag/team": "red" } });
    await byTag.kms.encrypt({ KeyId, Plaintext });
    const byAlias = await when({ StringEquals: { "kms:RequestAlias": "alias/red" } });
    await byAlias.kms.encrypt({ KeyId: "alias/red", Plaintext });
    expect(await refusal(byAlias.kms.encrypt({ KeyId, Plaintext }))).toMatchObject({ code: "AccessDeniedException" });
    const anyAlias = await when({ "ForAnyValue:StringEquals": { "kms:ResourceAliases": "alias/red" } });
    await anyAlias.kms.encrypt({ KeyId, Plaintext });
    const bySpec = await when({ StringEquals: { "kms:KeySpec": "RSA_2048" } });
    expect(await refusal(bySpec.kms.encrypt({ KeyId, Plaintext }))).toMatchObject({ code: "AccessDeniedException" });
  });
});

describe("a grant", () => {
  test("allows its operations to who has no policy, until it is revoked", async () => {
    const KeyId = await newKey(kms);
    const user = await newUser();
    const made = await kms.createGrant({ KeyId, GranteePrincipal: user.arn, Operations: ["Encrypt", "DescribeKey"] });
    expect(made).toMatchObject({ GrantId: expect.stringMatching(/^[0-9a-f]{64}$/), GrantToken: expect.any(String) });
    await user.kms.encrypt({ KeyId, Plaintext, GrantTokens: [made.GrantToken ?? ""] });
    await user.kms.describeKey({ KeyId });
    expect(await refusal(user.kms.getPublicKey({ KeyId }))).toMatchObject({ code: "AccessDeniedException" });
    expect(await refusal(user.kms.encrypt({ KeyId, Plaintext, GrantTokens: ["x"] }))).toMatchObject({
      code: "InvalidGrantTokenException",
    });
    expect((await kms.listGrants({ KeyId })).Grants).toMatchObject([
      { GrantId: made.GrantId, GranteePrincipal: user.arn, Operations: ["Encrypt", "DescribeKey"] },
    ]);
    await kms.revokeGrant({ KeyId, GrantId: made.GrantId });
    expect(await refusal(user.kms.encrypt({ KeyId, Plaintext }))).toMatchObject({ code: "AccessDeniedException" });
  });

  test("is bound by its encryption context", async () => {
    const KeyId = await newKey(kms);
    const user = await newUser();
    await kms.createGrant({
      KeyId,
      GranteePrincipal: user.arn,
      Operations: ["Encrypt"],
      Constraints: { EncryptionContextSubset: { tenant: "a" } },
    });
    // Capitals of a constraint's names make no difference.
    await user.kms.encrypt({ KeyId, Plaintext, EncryptionContext: { Tenant: "a" } });
    await user.kms.encrypt({ KeyId, Plaintext, EncryptionContext: { tenant: "a", more: "b" } });
    for (const EncryptionContext of [undefined, { tenant: "b" }]) {
      expect(await refusal(user.kms.encrypt({ KeyId, Plaintext, EncryptionContext }))).toMatchObject({
        code: "AccessDeniedException",
      });
    }
  });

  test("can be handed on within what it allows, and no further", async () => {
    const KeyId = await newKey(kms);
    const [first, second] = [await newUser(), await newUser()];
    await kms.createGrant({ KeyId, GranteePrincipal: first.arn, Operations: ["CreateGrant", "Encrypt"] });
    const handOn = (...Operations: ("Encrypt" | "Decrypt")[]) =>
      first.kms.createGrant({ KeyId, GranteePrincipal: second.arn, Operations });
    expect(await refusal(handOn("Encrypt", "Decrypt"))).toMatchObject({ code: "AccessDeniedException" });
    await handOn("Encrypt");
    await second.kms.encrypt({ KeyId, Plaintext });
  });

  test("is retired by its retiring principal, who may retire no other", async () => {
    const KeyId = await newKey(kms);
    const [user, janitor] = [await newUser(), await newUser()];
    const give = (more: { RetiringPrincipal?: string }) =>
      kms.createGrant({ KeyId, GranteePrincipal: user.arn, Operations: ["Encrypt"], ...more });
    const [mine, other] = [await give({ RetiringPrincipal: janitor.arn }), await give({})];
    const { Grants } = await kms.listRetirableGrants({ RetiringPrincipal: janitor.arn });
    expect(Grants?.map(({ GrantId }) => GrantId)).toEqual([mine.GrantId]);
    expect(await refusal(kms.listRetirableGrants({ RetiringPrincipal: "janitor" }))).toMatchObject({
      code: "InvalidArnException",
    });
    expect(await refusal(janitor.kms.retireGrant({ GrantToken: other.GrantToken }))).toMatchObject({
      code: "AccessDeniedException",
    });
    expect(await refusal(user.kms.retireGrant({ GrantToken: mine.GrantToken }))).toMatchObject({
      code: "AccessDeniedException",
    });
    await janitor.kms.retireGrant({ GrantToken: mine.GrantToken });
    expect((await kms.listGrants({ KeyId })).Grants).toHaveLength(1);
  });

  test("may be made for the services and sources only that a policy names", async () => {
    // KMS developer guide, "Controlling access to grants".
    const KeyId = await newKey(kms);
    const Condition = {
      StringEquals: {
        "kms:GranteeServicePrincipal": "rds.amazonaws.com",
        "kms:RetiringServicePrincipal": "rds.amazonaws.com",
      },
      ArnLike: { "kms:GrantConstraintSourceArn": `arn:aws:rds:*:${account}:db:*` },
      Null: { "kms:GranteePrincipal": "true", "kms:RetiringPrincipal": "true" },
    };
    const giver = await newUser({ Effect: "Allow", Action: "kms:CreateGrant", Resource: "*", Condition });
    const give = (service: string, SourceArn: string) =>
      giver.kms.createGrant({
        KeyId,
        Operations: ["Decrypt"],
        GranteeServicePrincipal: service,
        RetiringServicePrincipal: service,
        Constraints: { SourceArn },
      });
    const database = `arn:aws:rds:us-east-1:${account}:db:orders`;
    expect((await give("rds.amazonaws.com", database)).GrantId).toMatch(/^[0-9a-f]{64}$/);
    const denied = { code: "AccessDeniedException" };
    expect(await refusal(give("ec2.amazonaws.com", database))).toMatchObject(denied);
    expect(await refusal(give("rds.amazonaws.com", `arn:aws:rds:us-east-1:${account}:cluster:c`))).toMatchObject(
      denied,
    );
  });

  test("with a name is made once", async () => {
    const KeyId = await newKey(kms);
    const user = await newUser();
    const give = (Name?: string) =>
      kms.createGrant({ KeyId, GranteePrincipal: user.arn, Operations: ["Encrypt"], Name });
    const [one, again] = [await give("one"), await give("one")];
    expect(one.GrantId).toBe(again.GrantId);
    expect(one.GrantToken).not.toBe(again.GrantToken);
    await kms.retireGrant({ GrantToken: again.GrantToken });
    expect((await kms.listGrants({ KeyId })).Grants).toEqual([]);
    expect((await give()).GrantId).not.toBe((await give()).GrantId);
  });

  test.each([
    ["operations of other keys", { Operations: ["Sign"] as const }, "ValidationException"],
    ["public keys of keys that have none", { Operations: ["GetPublicKey"] as const }, "ValidationException"],
    ["names with spaces", { Name: "a b" }, "ValidationException"],
    ["more than ten tokens", { GrantTokens: Array.from({ length: 11 }, () => "t") }, "ValidationException"],
    ["nobody", { GranteePrincipal: "arn:aws:iam::000000000000:user/nobody" }, "InvalidArnException"],
  ])("is refused for %s", async (_what, more, code) => {
    const KeyId = await newKey(kms);
    const given = { GranteePrincipal: root.AWS, Operations: ["Encrypt"] as const, ...more };
    const asked = kms.createGrant({ KeyId, ...given, Operations: [...given.Operations] });
    expect(await refusal(asked)).toMatchObject({ code, status: 400 });
  });
});
