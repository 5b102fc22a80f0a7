/** STS tells who asks, and who a role is assumed as, in the order of the API reference's sample responses. */
import { expect, test } from "vitest";
import { codecFor } from "../../src/gateway/protocols/codec.ts";
import { ids, operationOf } from "./wire.ts";

const Credentials = { AccessKeyId: "A", SecretAccessKey: "s", SessionToken: "t", Expiration: new Date(0) };
const AssumedRoleUser = { AssumedRoleId: "AROA:ann", Arn: "arn:aws:sts::123456789012:assumed-role/r/ann" };

/** The elements right inside of the result, in order. */
function elements(operation: string, output: object): string {
  const { body } = codecFor("awsQuery").serializeResponse(operationOf("sts", operation), output, ids);
  const [, result = ""] = new RegExp(`<${operation}Result>(.*)</${operation}Result>`).exec(body as string) ?? [];
  return Array.from(result.matchAll(/<(\w+)>.*?<\/\1>/g), ([, name]) => name).join(" ");
}

test.each([
  ["GetCallerIdentity", { UserId: "u", Account: "a", Arn: "arn" }, "Arn UserId Account"],
  [
    "AssumeRole",
    { Credentials, AssumedRoleUser, PackedPolicySize: 6, SourceIdentity: "ann" },
    "SourceIdentity AssumedRoleUser Credentials PackedPolicySize",
  ],
  [
    "AssumeRoleWithWebIdentity",
    { Credentials, SubjectFromWebIdentityToken: "s", AssumedRoleUser, Provider: "p", Audience: "a" },
    "SubjectFromWebIdentityToken Audience AssumedRoleUser Credentials Provider",
  ],
  [
    "AssumeRoleWithSAML",
    { Credentials, AssumedRoleUser, Subject: "s", SubjectType: "t", Issuer: "i", Audience: "a", NameQualifier: "n" },
    "Issuer AssumedRoleUser Credentials Audience SubjectType NameQualifier Subject",
  ],
])("%s", (operation, output, order) => {
  expect(elements(operation, output)).toBe(order);
});
