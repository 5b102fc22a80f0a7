/** Trust policies that the wizard makes. */
import { describe, expect, it } from "vitest";
import { revokePolicy, trustPolicy } from "./trust-policy.ts";

const only = (text: string): unknown => (JSON.parse(text) as { Statement: unknown[] }).Statement[0];

describe("a trust policy", () => {
  it("for an account may ask for an external id and a second factor", () => {
    const entity = { kind: "account", accountId: "111122223333", externalId: "x1", needsMfa: true } as const;
    expect(only(trustPolicy(entity))).toEqual({
      Effect: "Allow",
      Principal: { AWS: "arn:aws:iam::111122223333:root" },
      Action: "sts:AssumeRole",
      Condition: { StringEquals: { "sts:ExternalId": "x1" }, Bool: { "aws:MultiFactorAuthPresent": "true" } },
    });
    expect(only(trustPolicy({ ...entity, externalId: "", needsMfa: false }))).not.toHaveProperty("Condition");
  });

  it("for a web identity names the provider's own keys", () => {
    const providerArn = "arn:aws:iam::111122223333:oidc-provider/login.example.com/tenant";
    expect(only(trustPolicy({ kind: "webIdentity", providerArn, audience: "app", subject: "" }))).toMatchObject({
      Principal: { Federated: providerArn },
      Condition: { StringEquals: { "login.example.com/tenant:aud": "app" } },
    });
  });
});

describe("revoking sessions", () => {
  it("denies everything to what was begun before", () => {
    expect(only(revokePolicy(0))).toMatchObject({
      Effect: "Deny",
      Condition: { DateLessThan: { "aws:TokenIssueTime": "1970-01-01T00:00:00.000Z" } },
    });
  });
});
