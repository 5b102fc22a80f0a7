/** AssumeRoleWithWebIdentity: tokens of a provider whose keys are registered, and of one on this machine. */
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { STS } from "@aws-sdk/client-sts";
import { exportJWK, generateKeyPair, SignJWT, type CryptoKey, type JWK } from "jose";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { accountId, openStsRegion, refusal, signerOf, type StsRegion } from "../../../../test/support/sts-region.ts";
import { oidcProviders } from "../../../kernel/identity/providers.ts";

const issuer = "https://id.example.com/sky";
const gitHub = "token.actions.githubusercontent.com";
const roleArn = (name: string): string => `arn:aws:iam::${accountId}:role/${name}`;
let opened: StsRegion;
let nobody: STS;
let keys: { privateKey: CryptoKey; jwk: JWK };
let local: Server;
let localIssuer: string;

const trusting = (
  provider: string,
  condition?: object,
  action: string | string[] = "sts:AssumeRoleWithWebIdentity",
) => ({
  Effect: "Allow",
  Principal: { Federated: `arn:aws:iam::${accountId}:oidc-provider/${provider}` },
  Action: action,
  ...(condition === undefined ? {} : { Condition: condition }),
});

beforeAll(async () => {
  const { publicKey, privateKey } = await generateKeyPair("RS256", { extractable: true });
  keys = { privateKey, jwk: { ...(await exportJWK(publicKey)), kid: "one", alg: "RS256", use: "sig" } };
  local = createServer((request, response) => {
    const answers: Record<string, object> = {
      "/realm/.well-known/openid-configuration": { issuer: localIssuer, jwks_uri: `${localIssuer}/keys` },
      "/realm/keys": { keys: [keys.jwk] },
      "/astray/.well-known/openid-configuration": { jwks_uri: "http://192.0.2.1/keys" },
    };
    const answer = answers[request.url ?? ""];
    response.writeHead(answer === undefined ? 404 : 200, { "content-type": "application/json" });
    response.end(JSON.stringify(answer ?? {}));
  });
  await new Promise<void>((resolve) => void local.listen(0, "127.0.0.1", resolve));
  const host = `localhost:${(local.address() as AddressInfo).port}`;
  localIssuer = `http://${host}/realm`;
  opened = await openStsRegion({
    roles: {
      deploy: { trust: trusting("id.example.com/sky", { StringEquals: { "id.example.com/sky:sub": "repo:sky" } }) },
      tagged: {
        trust: trusting("id.example.com/sky", { StringEquals: { "aws:RequestTag/team": "sky" } }, [
          "sts:AssumeRoleWithWebIdentity",
          "sts:TagSession",
          "sts:SetSourceIdentity",
        ]),
      },
      workflow: {
        trust: trusting(gitHub, {
          StringEquals: { [`${gitHub}:repository_id`]: "42", [`${gitHub}:environment`]: "production" },
        }),
      },
      bound: { trust: trusting("id.example.com/sky", { Bool: { "sts:RoleAuthorizedByIdp": "true" } }) },
      local: { trust: trusting(`${host}/realm`) },
      astray: { trust: trusting(`${host}/astray`) },
      unknown: { trust: trusting("other.example.com") },
      closed: { trust: { Effect: "Allow", Principal: { Service: "ec2.amazonaws.com" }, Action: "sts:AssumeRole" } },
    },
    more: (tx) => {
      for (const url of ["id.example.com/sky", gitHub, "keyless.example.com", `${host}/realm`, `${host}/astray`]) {
        tx.put(oidcProviders, { accountId, url, clientIds: ["haneul"], thumbprints: [], createdAt: 0, tags: {} });
      }
    },
  });
  for (const url of [issuer, `https://${gitHub}`]) {
    const body = JSON.stringify({ url, keys: [keys.jwk] });
    const answer = await fetch(`${opened.region.endpoint}/_haneul/identity-keys`, { method: "POST", body });
    expect(await answer.json()).toEqual({ url: url.replace("https://", ""), keys: 1 });
  }
  nobody = new STS({
    endpoint: opened.region.endpoint,
    region: "us-east-1",
    maxAttempts: 1,
    credentials: { accessKeyId: "none", secretAccessKey: "none" },
  });
});

afterAll(async () => {
  nobody.destroy();
  await opened.close();
  local.closeAllConnections();
  local.close();
});

interface Claims {
  readonly iss?: string;
  readonly sub?: string;
  readonly aud?: string | string[];
  readonly lifeSeconds?: number;
  readonly more?: Record<string, unknown>;
}

function tokenOf({ iss = issuer, sub = "repo:sky", aud = "haneul", lifeSeconds = 600, more = {} }: Claims = {}) {
  const now = Math.floor(Date.now() / 1_000);
  return new SignJWT({ iss, sub, aud, iat: now - 1_000, exp: now + lifeSeconds, ...more })
    .setProtectedHeader({ alg: "RS256", kid: "one" })
    .sign(keys.privateKey);
}

const assume = (role: string, WebIdentityToken: string, more: object = {}) =>
  nobody.assumeRoleWithWebIdentity({ RoleArn: roleArn(role), RoleSessionName: "ci", WebIdentityToken, ...more });

const refusedAs = async (role: string, claims: Claims, more: object = {}) =>
  (await refusal(assume(role, await tokenOf(claims), more))).slice(0, 3);

describe("a token that the role trusts", () => {
  test("is told apart by GitHub's own claims", async () => {
    const more = { repository_id: "42", environment: "production" };
    const claims = { iss: `https://${gitHub}`, more };
    expect(await assume("workflow", await tokenOf(claims))).toMatchObject({ Audience: "haneul" });
    expect(await refusedAs("workflow", { ...claims, more: { ...more, environment: "test" } })).toEqual([
      "AccessDenied",
      403,
      "Not authorized to perform sts:AssumeRoleWithWebIdentity",
    ]);
  });

  test("opens a session", async () => {
    const answer = await assume("deploy", await tokenOf());
    expect(answer).toMatchObject({
      SubjectFromWebIdentityToken: "repo:sky",
      Audience: "haneul",
      Provider: `arn:aws:iam::${accountId}:oidc-provider/id.example.com/sky`,
      AssumedRoleUser: { Arn: `arn:aws:sts::${accountId}:assumed-role/deploy/ci` },
    });
    const identity = await opened.sts(signerOf(answer.Credentials)).getCallerIdentity({});
    expect(identity.Arn).toBe(`arn:aws:sts::${accountId}:assumed-role/deploy/ci`);
  });

  test("may bring tags and a source identity, which the role has to allow", async () => {
    const more = {
      "https://aws.amazon.com/tags": { principal_tags: { team: ["sky"] }, transitive_tag_keys: ["team"] },
      "https://aws.amazon.com/source_identity": "alice",
    };
    const answer = await assume("tagged", await tokenOf({ more }));
    expect(answer.SourceIdentity).toBe("alice");
    expect(answer.PackedPolicySize).toBeGreaterThan(0);
    expect(await refusedAs("deploy", { more })).toEqual([
      "AccessDenied",
      403,
      "Not authorized to perform sts:TagSession",
    ]);
    expect((await refusedAs("tagged", {}))[0]).toBe("AccessDenied");
  });

  test("opens the roles alone that it names, and a role may want to be named", async () => {
    const naming = (roles: unknown) => ({ more: { "https://aws.amazon.com/roles": roles } });
    await expect(assume("bound", await tokenOf(naming(roleArn("bound"))))).resolves.toBeDefined();
    await expect(assume("bound", await tokenOf(naming([roleArn("x"), roleArn("bound")])))).resolves.toBeDefined();
    expect((await refusedAs("bound", {}))[0]).toBe("AccessDenied");
    for (const roles of [roleArn("bound"), [], "deploy", roleArn("*")]) {
      expect(await refusedAs("deploy", naming(roles))).toEqual([
        "InvalidIdentityToken",
        400,
        "The target role ARN is not present in the roles claim of the identity token",
      ]);
    }
  });

  test("may come from a provider on this machine, which publishes its keys", async () => {
    await expect(assume("local", await tokenOf({ iss: localIssuer }))).resolves.toBeDefined();
  });
});

describe("a token", () => {
  test("of another subject is refused", async () => {
    expect(await refusedAs("deploy", { sub: "repo:sea" })).toEqual([
      "AccessDenied",
      403,
      "Not authorized to perform sts:AssumeRoleWithWebIdentity",
    ]);
  });

  test("is not verified for a role that trusts no provider, or is not there", async () => {
    const forged = `${await tokenOf({ iss: "https://other.example.com" })}x`;
    for (const role of ["closed", "nowhere"]) {
      expect((await refusal(assume(role, forged)))[2]).toBe("Not authorized to perform sts:AssumeRoleWithWebIdentity");
      expect((await refusal(assume(role, "nonsense")))[2]).toContain("is not a valid JWT");
    }
  });

  test("is not read for what is no role", async () => {
    for (const RoleArn of ["no-arn-but-long-enough", roleArn("closed").replace(":role/", ":user/")]) {
      const invalid = ["ValidationError", 400, "Request ARN is invalid"];
      expect(await refusal(assume("closed", await tokenOf(), { RoleArn }))).toEqual(invalid);
      expect(await refusal(assume("closed", "nonsense", { RoleArn }))).toEqual(invalid);
    }
  });

  test("for somebody else, of an unknown provider, or too old is told so", async () => {
    expect(await refusedAs("deploy", { aud: "other" })).toEqual([
      "InvalidIdentityToken",
      400,
      "Incorrect token audience",
    ]);
    expect(await refusedAs("deploy", { iss: "https://other.example.com" })).toEqual([
      "InvalidIdentityToken",
      400,
      "No OpenIDConnect provider found in your account for https://other.example.com",
    ]);
    const [code, status, message] = await refusedAs("deploy", { lifeSeconds: -10 });
    expect([code, status]).toEqual(["ExpiredTokenException", 400]);
    expect(message).toMatch(/^Token expired: current date\/time \d+ must be before the expiration date\/time \d+$/);
  });

  test("that is none, or was changed, or is signed by another key proves nothing", async () => {
    expect((await refusal(assume("deploy", "not-a-token")))[2]).toContain("is not a valid JWT");
    const token = await tokenOf();
    const [head = "", , signature = ""] = token.split(".");
    const claims = Buffer.from(JSON.stringify({ iss: issuer, sub: "repo:sky", aud: "haneul", iat: 1, exp: 9e9 }));
    const forged = `${head}.${claims.toString("base64url")}.${signature}`;
    expect((await refusal(assume("deploy", forged))).slice(0, 2)).toEqual(["InvalidIdentityToken", 400]);
    const unsigned = `${Buffer.from('{"alg":"none"}').toString("base64url")}.${claims.toString("base64url")}.`;
    expect((await refusal(assume("deploy", unsigned)))[0]).toBe("InvalidIdentityToken");
    const { privateKey } = await generateKeyPair("RS256");
    const foreign = await new SignJWT(JSON.parse(claims.toString()) as Record<string, unknown>)
      .setProtectedHeader({ alg: "RS256", kid: "one" })
      .sign(privateKey);
    expect((await refusal(assume("deploy", foreign)))[0]).toBe("InvalidIdentityToken");
  });

  test("of a provider whose keys nobody registered, or that leads elsewhere, is refused with the reason", async () => {
    const [code, , message] = await refusal(assume("unknown", await tokenOf({ iss: "https://keyless.example.com" })));
    expect(code).toBe("IDPCommunicationError");
    expect(message).toContain("haneul identity keys https://keyless.example.com FILE");
    const astray = localIssuer.replace("/realm", "/astray");
    expect((await refusedAs("astray", { iss: astray }))[0]).toBe("InvalidIdentityToken");
  });
});

test("private keys cannot be registered", async () => {
  const { privateKey } = await generateKeyPair("ES256", { extractable: true });
  for (const list of [[await exportJWK(privateKey)], [], [{ kty: "oct", k: "AAAA" }], "keys"]) {
    const answer = await fetch(`${opened.region.endpoint}/_haneul/identity-keys`, {
      method: "POST",
      body: JSON.stringify({ url: issuer, keys: list }),
    });
    expect(answer.status).toBe(400);
  }
});
