/** GetSessionToken, GetFederationToken and who-am-I through the SDK. */
import { S3 } from "@aws-sdk/client-s3";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import {
  accountId,
  inlinePolicy,
  openStsRegion,
  policyText,
  refusal,
  signerOf,
  type Signer,
  type StsRegion,
} from "../../../../test/support/sts-region.ts";
import { mfaDevices } from "../../../kernel/identity/sign-in.ts";
import { totp } from "../../../kernel/totp.ts";

const serialNumber = `arn:aws:iam::${accountId}:mfa/alice`;
const seed = Buffer.alloc(64, 7);
let opened: StsRegion;

beforeAll(async () => {
  opened = await openStsRegion({
    users: {
      alice: { inlinePolicies: [inlinePolicy(["s3:*", "sts:GetFederationToken"])] },
      bob: { inlinePolicies: [inlinePolicy("sts:GetSessionToken", "Deny")] },
    },
    roles: {
      guarded: {
        trust: {
          Effect: "Allow",
          Principal: { AWS: `arn:aws:iam::${accountId}:user/alice` },
          Action: "sts:AssumeRole",
          Condition: { NumericLessThan: { "aws:MultiFactorAuthAge": "300" } },
        },
      },
    },
    more: (tx, { keys }) =>
      tx.put(mfaDevices, {
        accountId,
        serialNumber,
        sealedSeed: keys.seal(seed),
        createdAt: 0,
        tags: {},
        userName: "alice",
        enabledAt: 0,
      }),
  });
});

afterAll(() => opened.close());

const alice = () => opened.sts(opened.keys["alice"] ?? opened.root);
const secondsLeft = (expiration: Date | undefined): number =>
  Math.round(((expiration?.getTime() ?? 0) - Date.now()) / 1_000);

async function listBuckets(signer: Signer): Promise<unknown> {
  const s3 = new S3({ endpoint: opened.region.endpoint, region: "us-east-1", maxAttempts: 1, credentials: signer });
  try {
    return await s3.listBuckets({});
  } finally {
    s3.destroy();
  }
}

describe("GetSessionToken", () => {
  test("gives a user credentials that are still the user's", async () => {
    const { Credentials } = await alice().getSessionToken({});
    expect(secondsLeft(Credentials?.Expiration)).toBeGreaterThan(43_140);
    const identity = await opened.sts(signerOf(Credentials)).getCallerIdentity({});
    expect(identity.Arn).toBe(`arn:aws:iam::${accountId}:user/alice`);
    await expect(listBuckets(signerOf(Credentials))).resolves.toBeDefined();
  });

  test("cannot be forbidden", async () => {
    await expect(opened.sts(opened.keys["bob"] ?? opened.root).getSessionToken({})).resolves.toBeDefined();
  });

  test("gives the root user an hour at most", async () => {
    const { Credentials } = await opened.sts(opened.root).getSessionToken({ DurationSeconds: 43_200 });
    expect(secondsLeft(Credentials?.Expiration)).toBeLessThanOrEqual(3_600);
    const identity = await opened.sts(signerOf(Credentials)).getCallerIdentity({});
    expect(identity.Arn).toBe(`arn:aws:iam::${accountId}:root`);
  });

  test("wants between a quarter of an hour and a day and a half", async () => {
    for (const DurationSeconds of [899, 129_601]) {
      expect((await refusal(alice().getSessionToken({ DurationSeconds })))[0]).toBe("ValidationError");
    }
    const { Credentials } = await alice().getSessionToken({ DurationSeconds: 129_600 });
    expect(secondsLeft(Credentials?.Expiration)).toBeGreaterThan(129_540);
  });

  test("is not for temporary credentials", async () => {
    const sts = opened.sts(signerOf((await alice().getSessionToken({})).Credentials));
    expect(await refusal(sts.getSessionToken({}))).toEqual([
      "AccessDenied",
      403,
      "Cannot call GetSessionToken with session credentials",
    ]);
  });

  test("carries a second factor to where a policy asks for it; a code is good once", async () => {
    const guarded = { RoleArn: `arn:aws:iam::${accountId}:role/guarded`, RoleSessionName: "work" };
    const plain = opened.sts(signerOf((await alice().getSessionToken({})).Credentials));
    expect((await refusal(plain.assumeRole(guarded)))[0]).toBe("AccessDenied");
    const TokenCode = totp(seed, Date.now());
    const { Credentials } = await alice().getSessionToken({ SerialNumber: serialNumber, TokenCode });
    await expect(opened.sts(signerOf(Credentials)).assumeRole(guarded)).resolves.toBeDefined();
    expect(await refusal(alice().getSessionToken({ SerialNumber: serialNumber, TokenCode }))).toEqual([
      "AccessDenied",
      403,
      "MultiFactorAuthentication failed with invalid MFA one time pass code. ",
    ]);
  });
});

describe("GetFederationToken", () => {
  test("gives another name's credentials, which may what both user and policy allow", async () => {
    const { Credentials, FederatedUser, PackedPolicySize } = await alice().getFederationToken({
      Name: "guest",
      Policy: policyText("s3:ListAllMyBuckets"),
    });
    const Arn = `arn:aws:sts::${accountId}:federated-user/guest`;
    expect(FederatedUser).toEqual({ FederatedUserId: `${accountId}:guest`, Arn });
    expect(PackedPolicySize).toBeGreaterThan(0);
    expect(await opened.sts(signerOf(Credentials)).getCallerIdentity({})).toMatchObject({
      UserId: `${accountId}:guest`,
      Arn,
    });
    await expect(listBuckets(signerOf(Credentials))).resolves.toBeDefined();
  });

  test("without a policy gives nothing but a name", async () => {
    const { Credentials, PackedPolicySize } = await alice().getFederationToken({ Name: "guest" });
    expect(PackedPolicySize).toBe(0);
    await expect(opened.sts(signerOf(Credentials)).getCallerIdentity({})).resolves.toBeDefined();
    expect((await refusal(listBuckets(signerOf(Credentials))))[0]).toBe("AccessDenied");
  });

  test("of the root user may what its policy allows", async () => {
    const { Credentials } = await opened.sts(opened.root).getFederationToken({
      Name: "guest",
      Policy: policyText("s3:*"),
    });
    await expect(listBuckets(signerOf(Credentials))).resolves.toBeDefined();
  });

  test("is not for temporary credentials, nor for users whom no policy lets", async () => {
    const sts = opened.sts(signerOf((await alice().getSessionToken({})).Credentials));
    expect((await refusal(sts.getFederationToken({ Name: "guest" })))[2]).toBe(
      "Cannot call GetFederationToken with session credentials",
    );
    const bob = opened.sts(opened.keys["bob"] ?? opened.root);
    expect((await refusal(bob.getFederationToken({ Name: "guest" })))[0]).toBe("AccessDenied");
  });
});

describe("a key", () => {
  test("of a user names the user", async () => {
    expect(await alice().getCallerIdentity({})).toMatchObject({
      UserId: "AIDAALICE000000000000",
      Account: accountId,
      Arn: `arn:aws:iam::${accountId}:user/alice`,
    });
  });

  test("tells its account to GetAccessKeyInfo, temporary ones and AWS's too", async () => {
    const accountOf = async (AccessKeyId: string) =>
      (await opened.sts(opened.root).getAccessKeyInfo({ AccessKeyId })).Account;
    const { Credentials } = await alice().getSessionToken({});
    expect(await accountOf(Credentials?.AccessKeyId ?? "")).toBe(accountId);
    expect(await accountOf(opened.root.accessKeyId)).toBe(accountId);
    expect(await accountOf("ASIAQNZGKIQY56JQ7WML")).toBe("029608264753");
    expect((await refusal(accountOf("AKIA0000000000000000")))[0]).toBe("ValidationError");
  });

  test("that is temporary needs its own whole token", async () => {
    const first = signerOf((await alice().getSessionToken({})).Credentials);
    const second = signerOf((await alice().getSessionToken({})).Credentials);
    const { accessKeyId, secretAccessKey } = first;
    const invalid = ["InvalidClientTokenId", 403, "The security token included in the request is invalid."];
    expect(await refusal(opened.sts({ accessKeyId, secretAccessKey }).getCallerIdentity({}))).toEqual(invalid);
    for (const sessionToken of [second.sessionToken ?? "", "nonsense", (first.sessionToken ?? "").slice(0, -8)]) {
      const sts = opened.sts({ accessKeyId, secretAccessKey, sessionToken });
      expect(await refusal(sts.getCallerIdentity({}))).toEqual(invalid);
    }
    expect((await refusal(listBuckets({ accessKeyId, secretAccessKey })))[0]).toBe("InvalidAccessKeyId");
    const broken = { accessKeyId, secretAccessKey, sessionToken: "nonsense" };
    expect(await refusal(listBuckets(broken))).toEqual([
      "InvalidToken",
      400,
      "The provided token is malformed or otherwise invalid.",
    ]);
  });
});

test("a sealed message that is none is refused", async () => {
  expect(await refusal(opened.sts(opened.root).decodeAuthorizationMessage({ EncodedMessage: "nonsense" }))).toEqual([
    "InvalidAuthorizationMessageException",
    400,
    "Message is not valid",
  ]);
});
