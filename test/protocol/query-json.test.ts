/** Who accepts JSON first has the answers of query services as JSON, in the envelope of their XML. */
import { Sha256 } from "@aws-crypto/sha256-js";
import { SignatureV4 } from "@smithy/signature-v4";
import { afterAll, beforeAll, expect, test } from "vitest";
import { codecFor } from "../../src/gateway/protocols/codec.ts";
import { createRegion, type Region } from "../../src/region.ts";
import { failure, ids, operationOf, requestOf, textOf } from "./wire.ts";

const json = { headers: { accept: "application/json" } };
const ResponseMetadata = { RequestId: ids.requestId };
let region: Region;

beforeAll(async () => {
  region = await createRegion({ conductor: false });
});

afterAll(async () => {
  await region.close();
});

function answer(service: string, name: string, output: object, accept = "application/json") {
  const request = requestOf({ headers: { accept } });
  return codecFor("awsQuery").serializeResponse(operationOf(service, name), output, ids, request);
}

/** As Kubernetes' authenticator does it: whoever is handed the address asks STS who signed it. */
async function ask(secretAccessKey: string): Promise<Response> {
  const { hostname, port } = new URL(region.endpoint);
  const signer = new SignatureV4({
    service: "sts",
    region: "us-east-1",
    credentials: { ...region.root, secretAccessKey },
    sha256: Sha256,
  });
  const { headers, query } = await signer.presign({
    method: "GET",
    protocol: "http:",
    hostname,
    path: "/",
    query: { Action: "GetCallerIdentity", Version: "2011-06-15" },
    headers: { host: `${hostname}:${port}`, "x-k8s-aws-id": "cluster" },
  });
  const url = `${region.endpoint}/?${new URLSearchParams(query as Record<string, string>).toString()}`;
  return fetch(url, { headers: { ...headers, accept: "application/json" } });
}

test("a presigned question is answered in JSON", async () => {
  const response = await ask(region.root.secretAccessKey);
  expect(response.status).toBe(200);
  expect(response.headers.get("content-type")).toBe("application/json");
  expect(await response.json()).toEqual({
    GetCallerIdentityResponse: {
      GetCallerIdentityResult: {
        Account: "000000000000",
        Arn: "arn:aws:iam::000000000000:root",
        UserId: "000000000000",
      },
      ResponseMetadata: { RequestId: expect.stringMatching(/.+/) as string },
    },
  });
});

test("a refusal before the operation is JSON, too", async () => {
  const response = await ask("not-the-secret");
  expect(response.status).toBe(403);
  expect(response.headers.get("content-type")).toBe("application/json");
  expect(await response.json()).toMatchObject({ Error: { Code: "SignatureDoesNotMatch", Type: "Sender" } });
});

test("dates are seconds, lists are lists", () => {
  const Credentials = {
    AccessKeyId: "A",
    SecretAccessKey: "s",
    SessionToken: "t",
    Expiration: new Date(1_600_000_000_000),
  };
  expect(JSON.parse(textOf(answer("sts", "AssumeRole", { Credentials })))).toEqual({
    AssumeRoleResponse: {
      AssumeRoleResult: { Credentials: { ...Credentials, Expiration: 1_600_000_000 } },
      ResponseMetadata,
    },
  });
  const groups = textOf(answer("iam", "ListUserPolicies", { PolicyNames: ['"', "b"], IsTruncated: false }));
  expect(JSON.parse(groups)).toEqual({
    ListUserPoliciesResponse: {
      ListUserPoliciesResult: { PolicyNames: ['"', "b"], IsTruncated: false },
      ResponseMetadata,
    },
  });
});

test("an operation without output has no result", () => {
  expect(JSON.parse(textOf(answer("iam", "DeleteUser", {})))).toEqual({ DeleteUserResponse: { ResponseMetadata } });
});

test("errors have code, message, type and the request's id", () => {
  const error = { code: "NoSuchEntity", message: 'no "ann"' };
  expect(JSON.parse(textOf(failure("awsQuery", "iam", error, json)))).toEqual({
    Error: { Code: "NoSuchEntity", Message: 'no "ann"', Type: "Sender" },
    RequestId: ids.requestId,
  });
});

test.each(["*/*", "text/xml, application/json", "application/jsonlines", ""])("accepting %j gets XML", (accept) => {
  const response = answer("sts", "GetCallerIdentity", { Account: "1" }, accept);
  expect(response.headers["content-type"]).toBe("text/xml");
});

test("parameters of the media type do not hide it", () => {
  const response = answer("sts", "GetCallerIdentity", { Account: "1" }, "Application/JSON; charset=utf-8, */*");
  expect(response.headers["content-type"]).toBe("application/json");
});
