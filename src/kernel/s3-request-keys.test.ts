/** Tests of the condition keys that all requests to S3 have. */
import { expect, test } from "vitest";
import type { HttpFacts } from "./context.ts";
import { s3RequestKeys } from "./s3-request-keys.ts";

const plain: HttpFacts = {
  method: "GET",
  path: "/",
  query: "",
  headers: {},
  host: "localhost",
  sourceAddress: "127.0.0.1",
  secure: false,
  authType: "NONE",
  signatureVersion: undefined,
  signatureAge: undefined,
};

function tlsVersion(protocol: string | null): unknown {
  return s3RequestKeys({ ...plain, secure: true, tls: { getProtocol: () => protocol } })["s3:TlsVersion"];
}

test("a request that nobody signed over plain HTTP has none", () => {
  expect(s3RequestKeys(plain)).toEqual({});
});

test("a signed request tells how", () => {
  const signed = {
    authType: "REST-QUERY-STRING",
    signatureVersion: "AWS4-HMAC-SHA256",
    signatureAge: 5_000,
    headers: { "x-amz-content-sha256": "UNSIGNED-PAYLOAD" },
  } as const;
  expect(s3RequestKeys({ ...plain, ...signed })).toEqual({
    "s3:authType": "REST-QUERY-STRING",
    "s3:signatureversion": "AWS4-HMAC-SHA256",
    "s3:signatureAge": "5000",
    "s3:x-amz-content-sha256": "UNSIGNED-PAYLOAD",
  });
});

test("the version of TLS is a number", () => {
  expect(["TLSv1.3", "TLSv1.2", "TLSv1", "SSLv3", null].map(tlsVersion)).toEqual([
    "1.3",
    "1.2",
    "1",
    undefined,
    undefined,
  ]);
});
