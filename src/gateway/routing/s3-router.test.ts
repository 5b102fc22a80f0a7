/** Which of S3's operations a request means, for every operation of the model. */
import { describe, expect, test } from "vitest";
import { loadServiceModel } from "../model/load.ts";
import type { OperationModel } from "../model/model.ts";
import { requestForTest, type RequestParts } from "./request-for-test.ts";
import { s3Address } from "./s3-address.ts";
import { routeS3 } from "./s3-router.ts";

const options = { hostSuffixes: ["localhost", "s3.localhost.localstack.cloud", "localhost.localstack.cloud"] };
const apart = new Set(["PostObject", "ListDirectoryBuckets", "WriteGetObjectResponse"]);
const operations = [...loadServiceModel("s3").operations.values()].filter((operation) => !apart.has(operation.name));

function route(parts: RequestParts): string {
  const request = requestForTest(parts);
  return routeS3(request, s3Address(request, options)).name;
}

function address(url: string, host = "localhost"): unknown {
  return s3Address(requestForTest({ url, host }), options);
}

function refusal(parts: RequestParts): { code: string; status: number; message: string } {
  try {
    route(parts);
  } catch (error) {
    return error as { code: string; status: number; message: string };
  }
  throw new Error("It was routed.");
}

/** The request an SDK would make with only the required members. */
function requestOf(operation: OperationModel, withHint: boolean): RequestParts {
  const [path, query] = (operation.http?.uri ?? "/").split("?");
  const required = operation.input.members.filter((member) => member.required);
  const bucket = operation.input.member("Bucket") ? "/bucket" : "";
  const fixed = (query ?? "").split("&").filter((pair) => pair !== "" && (withHint || !pair.startsWith("x-id=")));
  const named = required.flatMap((member) =>
    typeof member.traits["httpQuery"] === "string" ? [`${member.traits["httpQuery"]}=1`] : [],
  );
  const headers = required.flatMap((member) => {
    const name = member.traits["httpHeader"];
    return typeof name === "string" ? [[name.toLowerCase(), "value"] as const] : [];
  });
  const all = [...fixed, ...named].join("&");
  return {
    method: operation.http?.method ?? "GET",
    url: `${bucket}${path?.replace("{Key+}", "a/key") ?? ""}${all === "" ? "" : `?${all}`}`,
    headers: Object.fromEntries(headers),
  };
}

describe("every operation of S3", () => {
  test("all of the model are tried", () => expect(operations.length).toBe(110));

  test.each(operations.map((operation) => [operation.name, operation] as const))(
    "%s is found with and without x-id",
    (name, operation) => {
      expect(route(requestOf(operation, true))).toBe(name);
      expect(route(requestOf(operation, false))).toBe(name);
    },
  );
});

test("only a PUT may name the source of a copy", () => {
  const headers = { "x-amz-copy-source": "b/k" };
  for (const [method, url] of [
    ["GET", "/b/k"],
    ["HEAD", "/b"],
    ["DELETE", "/b/k"],
    ["POST", "/b/k?uploadId=1"],
  ] as const) {
    expect(refusal({ method, url, headers })).toMatchObject({ code: "InvalidArgument", status: 400 });
  }
  expect(refusal({ method: "POST", url: "/b/k?uploads", headers })).toMatchObject({
    code: "MethodNotAllowed",
    status: 405,
  });
  expect(route({ method: "PUT", url: "/b/k", headers })).toBe("CopyObject");
});

describe("addresses", () => {
  test("a path is a bucket and a key whose every byte counts", () => {
    expect(address("/")).toEqual({ bucket: undefined, key: undefined });
    expect(address("/b")).toEqual({ bucket: "b", key: undefined });
    expect(address("/b/")).toEqual({ bucket: "b", key: undefined });
    expect(address("/b//a/../c/")).toEqual({ bucket: "b", key: "/a/../c/" });
    expect(address("/b/a%2Fb+c%20d%ED%95%9C")).toEqual({ bucket: "b", key: "a/b+c d한" });
    expect(address(`/b/${Buffer.from("한").toString("latin1")}`)).toEqual({ bucket: "b", key: "한" });
  });

  test("a bucket may stand in the host", () => {
    expect(address("/", "b.localhost")).toEqual({ bucket: "b", key: undefined });
    expect(address("/k/l", "my.b.s3.localhost.localstack.cloud")).toEqual({ bucket: "my.b", key: "k/l" });
    expect(address("//k", "b.s3.eu-west-1.localhost.localstack.cloud")).toEqual({ bucket: "b", key: "/k" });
    expect(address("/b/k", "s3.us-east-1.localhost")).toEqual({ bucket: "b", key: "k" });
    expect(address("/b/k", "s3.localhost.localstack.cloud")).toEqual({ bucket: "b", key: "k" });
    expect(address("/b/k", "elsewhere")).toEqual({ bucket: "b", key: "k" });
    expect(address("/", "logs.localhost")).toEqual({ bucket: "logs", key: undefined });
  });

  test("broken percent-encoding is an invalid URI", () => {
    expect(() => address("/b/%zz")).toThrow(expect.objectContaining({ code: "InvalidURI", status: 400 }));
    expect(() => address("/b/%ff")).toThrow(expect.objectContaining({ code: "InvalidURI" }));
  });
});

describe("requests that are nearly an operation", () => {
  test("a part without its number is not an object", () => {
    expect(refusal({ method: "PUT", url: "/b/k?uploadId=1" })).toMatchObject({ code: "MethodNotAllowed", status: 405 });
    expect(refusal({ method: "PUT", url: "/b/k?partNumber=1" })).toMatchObject({
      code: "InvalidArgument",
      fields: { ArgumentName: "partNumber", ArgumentValue: "partNumber" },
    });
  });

  test("two sub-resources conflict", () => {
    expect(refusal({ url: "/b?tagging&acl" }).message).toBe("Conflicting query string parameters: acl, tagging");
    expect(refusal({ url: "/b?uploads&uploadId=1" })).toMatchObject({
      message: "Conflicting query string parameters: uploadId, uploads",
      fields: { ArgumentName: "ResourceType", ArgumentValue: "uploadId" },
    });
  });

  test("methods that a resource does not have are refused", () => {
    expect(refusal({ method: "POST", url: "/b/k" })).toMatchObject({ code: "MethodNotAllowed", status: 405 });
    expect(refusal({ method: "PUT", url: "/b/k?uploads" })).toMatchObject({ code: "MethodNotAllowed" });
    expect(refusal({ method: "PATCH", url: "/b" })).toMatchObject({ code: "MethodNotAllowed" });
    expect(refusal({ url: "/b?torrent" })).toMatchObject({ code: "RequestTorrentOfBucketError", status: 400 });
    expect(refusal({ method: "DELETE", url: "/" })).toMatchObject({ code: "MethodNotAllowed" });
  });

  test("parameters without a meaning are let through", () => {
    expect(route({ url: "/b/page.html?id=7&session=x&X-Amz-Expires=60" })).toBe("GetObject");
    expect(route({ url: "/b?prefix=a&delimiter=/" })).toBe("ListObjects");
    expect(route({ url: "/b?prefix=a&list-type=2" })).toBe("ListObjectsV2");
    expect(route({ url: "/b?prefix=a&list-type=3" })).toBe("ListObjects");
    expect(route({ url: "/b/k?versionId=1&acl" })).toBe("GetObjectAcl");
  });

  test("an operation that is meant but lacks a required parameter is left to its own checks", () => {
    expect(route({ url: "/b/k?attributes" })).toBe("GetObjectAttributes");
    expect(route({ method: "PUT", url: "/b?inventory" })).toBe("PutBucketInventoryConfiguration");
  });

  test("a form upload is told by its content type", () => {
    const headers = { "content-type": "multipart/form-data; boundary=x" };
    expect(route({ method: "POST", url: "/b", headers })).toBe("PostObject");
    expect(route({ method: "POST", url: "/", host: "b.localhost", headers })).toBe("PostObject");
    const shouted = { "content-type": "Multipart/Form-Data; boundary=x" };
    expect(route({ method: "POST", url: "/b", headers: shouted })).toBe("PostObject");
    expect(route({ method: "POST", url: "/b?delete" })).toBe("DeleteObjects");
  });
});
