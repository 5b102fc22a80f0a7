/** Sealed explanations of denials. */
import { createCipheriv, createDecipheriv, randomBytes } from "node:crypto";
import { expect, test } from "vitest";
import { anonymousCaller } from "../caller.ts";
import type { Secrets } from "../secrets.ts";
import { parsePolicy } from "../policy/parse.ts";
import { decodeAuthorizationMessage, encodeAuthorizationMessage, explainDenial } from "./authorization-message.ts";

function newSecrets(): Secrets {
  const key = randomBytes(32);
  return {
    seal: (plain) => {
      const nonce = randomBytes(12);
      const cipher = createCipheriv("aes-256-gcm", key, nonce);
      return Buffer.concat([nonce, cipher.update(plain), cipher.final(), cipher.getAuthTag()]);
    },
    unseal: (sealed) => {
      const decipher = createDecipheriv("aes-256-gcm", key, sealed.subarray(0, 12));
      decipher.setAuthTag(sealed.subarray(-16));
      return Buffer.concat([decipher.update(sealed.subarray(12, -16)), decipher.final()]);
    },
  };
}

const explanation = explainDenial({
  caller: { ...anonymousCaller, arn: "arn:aws:iam::000000000000:user/alice", userId: "AIDA" },
  action: "ec2:RunInstances",
  resource: "arn:aws:ec2:us-east-1:000000000000:instance/*",
  explicitDeny: true,
  conditionKeys: { "ec2:InstanceType": "t3.micro", "aws:TagKeys": ["a", "b"] },
});

test("an explanation comes back as it was sealed, in AWS's form", () => {
  const secrets = newSecrets();
  const message = encodeAuthorizationMessage(secrets, explanation);
  expect(message).toMatch(/^[\w-]+$/);
  expect(JSON.parse(decodeAuthorizationMessage(secrets, message) ?? "")).toEqual({
    allowed: false,
    explicitDeny: true,
    matchedStatements: { items: [] },
    failures: { items: [] },
    context: {
      principal: { id: "AIDA", arn: "arn:aws:iam::000000000000:user/alice" },
      action: "ec2:RunInstances",
      resource: "arn:aws:ec2:us-east-1:000000000000:instance/*",
      conditions: {
        items: [
          { key: "ec2:InstanceType", values: { items: [{ value: "t3.micro" }] } },
          { key: "aws:TagKeys", values: { items: [{ value: "a" }, { value: "b" }] } },
        ],
      },
    },
  });
});

test("a message of another region, or a changed one, says nothing", () => {
  const secrets = newSecrets();
  const message = encodeAuthorizationMessage(secrets, explanation);
  expect(decodeAuthorizationMessage(newSecrets(), message)).toBeUndefined();
  expect(decodeAuthorizationMessage(secrets, `A${message.slice(1)}B`)).toBeUndefined();
  expect(decodeAuthorizationMessage(secrets, "")).toBeUndefined();
});

test("an explanation names users, and shows the statements that denied", () => {
  const { context, matchedStatements } = explainDenial({
    caller: { ...anonymousCaller, kind: "user", userName: "alice" },
    action: "ec2:StopInstances",
    resource: "*",
    explicitDeny: true,
    matched: parsePolicy(
      JSON.stringify({
        Version: "2012-10-17",
        Statement: {
          Sid: "NoStop",
          Effect: "Deny",
          Action: "ec2:Stop*",
          Resource: "*",
          Condition: { StringEquals: { "ec2:Tenancy": "default" } },
        },
      }),
      "identity",
    ).statements,
  });
  expect(context.principal).toMatchObject({ name: "alice" });
  expect(matchedStatements.items).toEqual([
    {
      statementId: "NoStop",
      effect: "DENY",
      principals: { items: [] },
      principalGroups: { items: [] },
      actions: { items: [{ value: "ec2:Stop*" }] },
      resources: { items: [{ value: "*" }] },
      conditions: { items: [{ key: "ec2:Tenancy", values: { items: [{ value: "default" }] } }] },
    },
  ]);
});
