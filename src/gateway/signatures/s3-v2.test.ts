/** Signature version 2 against the examples of S3's documentation. */
import { createHmac } from "node:crypto";
import { describe, expect, test } from "vitest";
import { authenticate as authenticateNow } from "../stages/authenticate.ts";
import {
  bodyOf,
  exampleKey,
  exampleSecret,
  identifiedAs,
  optionsWith,
  refusalOf,
  wireRequest,
} from "./test-requests.ts";

/** What throws at once is refused as well. */
const authenticate = async (...asked: Parameters<typeof authenticateNow>) => authenticateNow(...asked);

const johnsmith = identifiedAs("s3", "restXml", { labels: { Bucket: "johnsmith" } });
const host = "johnsmith.s3.amazonaws.com";

describe("version 2 examples of S3's documentation", () => {
  const cases: [what: string, method: string, target: string, headers: Record<string, string>, signature: string][] = [
    [
      "an object GET",
      "GET",
      "/photos/puppy.jpg",
      { host, date: "Tue, 27 Mar 2007 19:36:42 +0000" },
      "bWq2s1WEIj+Ydj0vQ697zp+IXMU=",
    ],
    [
      "an object PUT",
      "PUT",
      "/photos/puppy.jpg",
      { host, date: "Tue, 27 Mar 2007 21:15:45 +0000", "content-type": "image/jpeg" },
      "MyyxeRY7whkBe+bq8fHCL/2kKUg=",
    ],
    [
      "a list",
      "GET",
      "/?prefix=photos&max-keys=50&marker=puppy",
      { host, date: "Tue, 27 Mar 2007 19:42:41 +0000" },
      "htDYFYduRNen8P9ZfE/s9SuKy0U=",
    ],
    [
      "a sub-resource",
      "GET",
      "/?acl",
      { host, date: "Tue, 27 Mar 2007 19:44:46 +0000" },
      "c2WLPFtWHVgbEmeEG93a4cG37dM=",
    ],
    [
      "a path-style request",
      "GET",
      "/dictionary/fran%C3%A7ais/pr%c3%a9f%c3%a8re",
      { host: "s3.amazonaws.com", date: "Wed, 28 Mar 2007 01:49:49 +0000" },
      "DNEZGsoieTZ92F3bUfSPQcbGmlM=",
    ],
  ];

  test.each(cases)("%s verifies", async (what, method, target, headers, signature) => {
    const identified = what.startsWith("a path")
      ? identifiedAs("s3", "restXml", { labels: { Bucket: "dictionary" } })
      : johnsmith;
    const request = wireRequest(method, target, { ...headers, authorization: `AWS ${exampleKey}:${signature}` });
    const now = new Date(Date.parse(headers["date"] ?? "")).toISOString();
    const result = await authenticate(request, identified, optionsWith(now));
    expect(result).toMatchObject({ signatureVersion: "AWS", authType: "REST-HEADER" });
  });

  test("an upload to a bucket that is the host, with a repeated x-amz header, verifies", async () => {
    const request = wireRequest("PUT", "/db-backup.dat.gz", {
      host: "static.johnsmith.net:8080",
      date: "Tue, 27 Mar 2007 21:06:08 +0000",
      "x-amz-acl": "public-read",
      "content-type": "application/x-download",
      "content-md5": "4gJE4saaMU4BqNR0kLY+lw==",
      "x-amz-meta-reviewedby": "joe@johnsmith.net, jane@johnsmith.net",
      "x-amz-meta-filechecksum": "0x02661779",
      "x-amz-meta-checksumalgorithm": "crc32",
      authorization: `AWS ${exampleKey}:ilyl83RwaSoYIEdixDQcA4OnAnc=`,
    });
    const identified = identifiedAs("s3", "restXml", { labels: { Bucket: "static.johnsmith.net" } });
    await expect(authenticate(request, identified, optionsWith("2007-03-27T21:06:08Z"))).resolves.toBeDefined();
  });

  test("a presigned GET verifies until it expires", async () => {
    const query = `AWSAccessKeyId=${exampleKey}&Signature=NpgCjnDzrM%2BWFzoENXmpNDUsSn8%3D&Expires=1175139620`;
    const request = wireRequest("GET", `/photos/puppy.jpg?${query}`, { host });
    const result = await authenticate(request, johnsmith, optionsWith("2007-03-29T03:40:20Z"));
    expect(result).toMatchObject({ signatureVersion: "AWS", authType: "REST-QUERY-STRING" });
    const late = await refusalOf(authenticate(request, johnsmith, optionsWith("2007-03-29T03:40:20.001Z")));
    expect(late).toMatchObject({ code: "AccessDenied", message: "Request has expired", status: 403 });
  });
});

function signedV2(stringToSign: string): string {
  return createHmac("sha1", exampleSecret).update(stringToSign).digest("base64");
}

test("response overrides are signed decoded", async () => {
  const text = "GET\n\n\n1175139620\n/johnsmith/a?response-content-type=text/plain; charset=utf-8";
  const query = `AWSAccessKeyId=${exampleKey}&Expires=1175139620&Signature=${encodeURIComponent(signedV2(text))}&response-content-type=text%2Fplain%3B%20charset%3Dutf-8`;
  const request = wireRequest("GET", `/johnsmith/a?${query}`, { host: "localhost:4566" });
  await expect(authenticate(request, johnsmith, optionsWith("2007-03-29T03:40:00Z"))).resolves.toBeDefined();
});

test("a session token in a presigned query counts as a header", async () => {
  const text = "GET\n\n\n1175139620\nx-amz-security-token:to/ken\n/johnsmith/a";
  const query = `AWSAccessKeyId=${exampleKey}&Expires=1175139620&Signature=${encodeURIComponent(signedV2(text))}&x-amz-security-token=to%2Fken`;
  const request = wireRequest("GET", `/johnsmith/a?${query}`, { host: "localhost:4566" });
  await expect(authenticate(request, johnsmith, optionsWith("2007-03-29T03:40:00Z"))).resolves.toBeDefined();
});

test.each([
  ["the method", { method: "DELETE" }],
  ["the path", { target: "/johnsmith/b" }],
  ["a sub-resource", { target: "/johnsmith/a?acl" }],
  ["the content type", { type: "text/html" }],
  ["the date", { date: "Tue, 27 Mar 2007 19:36:43 +0000" }],
  ["an x-amz header", { meta: "2" }],
])("changing %s breaks a version 2 signature", async (_what, change: Record<string, string>) => {
  const date = "Tue, 27 Mar 2007 19:36:42 +0000";
  const text = `PUT\n\ntext/plain\n${date}\nx-amz-meta-a:1\n/johnsmith/a`;
  const request = wireRequest(
    change["method"] ?? "PUT",
    change["target"] ?? "/johnsmith/a",
    {
      host: "localhost:4566",
      date: change["date"] ?? date,
      "content-type": change["type"] ?? "text/plain",
      "x-amz-meta-a": change["meta"] ?? "1",
      authorization: `AWS ${exampleKey}:${signedV2(text)}`,
    },
    bodyOf("x"),
  );
  const refusal = await refusalOf(authenticate(request, johnsmith, optionsWith("2007-03-27T19:36:42Z")));
  expect(refusal).toMatchObject({ code: "SignatureDoesNotMatch", status: 403 });
  expect(refusal.fields["StringToSign"]).toContain("2007");
});

describe("version 2 forms of query services", () => {
  const emr = identifiedAs("elasticmapreduce", "awsQuery");
  const query =
    "AWSAccessKeyId=AKIAIOSFODNN7EXAMPLE&Action=DescribeJobFlows&SignatureMethod=HmacSHA256&SignatureVersion=2&Timestamp=2011-10-03T15%3A19%3A30&Version=2009-03-31";
  const signature = "i91nKc4PWAt0JJIdXwz9HxZCJDdiy6cf/Mj6vPxyYIs=";
  const headers = { host: "elasticmapreduce.amazonaws.com" };
  const now = optionsWith("2011-10-03T15:20:00Z");

  test("the documented example verifies", async () => {
    const request = wireRequest("GET", `/?${query}&Signature=${encodeURIComponent(signature)}`, headers);
    await expect(authenticate(request, emr, now)).resolves.toMatchObject({ signatureVersion: "AWS" });
  });

  test("a signed form is read from the body", async () => {
    const text = `POST\nlocalhost:4566\n/\n${query}`;
    const made = createHmac("sha256", exampleSecret).update(text).digest("base64");
    const form = Buffer.from(`Signature=${encodeURIComponent(made)}&${query}`);
    const simpledb = identifiedAs("sdb", "awsQuery", { name: "simpledb", formBytes: form });
    const request = wireRequest("POST", "/", { host: "localhost:4566" });
    const { body } = await authenticate(request, simpledb, now);
    expect(await body.buffer(1_000)).toBe(form);
  });

  function send(parameters: string, options = now) {
    return refusalOf(authenticate(wireRequest("GET", `/?${parameters}`, headers), emr, options));
  }

  test("a wrong signature, an old timestamp and a missing parameter are refused", async () => {
    expect(await send(`${query}&Signature=AAAA`)).toMatchObject({ code: "SignatureDoesNotMatch", status: 403 });
    expect(await send(query)).toMatchObject({
      code: "MissingParameter",
      message: "The request must contain the parameter Signature",
    });
    const late = optionsWith("2011-10-03T16:00:00Z");
    expect(await send(`${query}&Signature=AAAA`, late)).toMatchObject({ code: "RequestExpired", status: 400 });
  });
});

test("a bare bucket may be signed with a slash that is not sent", async () => {
  const date = "Tue, 27 Mar 2007 19:44:46 +0000";
  const authorization = `AWS ${exampleKey}:${signedV2(`GET\n\n\n${date}\n/johnsmith/?acl`)}`;
  const request = wireRequest("GET", "/johnsmith?acl", { host: "localhost:4566", date, authorization });
  await expect(authenticate(request, johnsmith, optionsWith("2007-03-27T19:44:46Z"))).resolves.toBeDefined();
});

test("a parameter without a value may be signed without its equals sign", async () => {
  const date = "Tue, 27 Mar 2007 19:44:46 +0000";
  const signedAs = (resource: string): string => `AWS ${exampleKey}:${signedV2(`GET\n\n\n${date}\n${resource}`)}`;
  const send = (authorization: string) => {
    const request = wireRequest("GET", "/johnsmith/?policy=", { host: "localhost:4566", date, authorization });
    return authenticate(request, johnsmith, optionsWith("2007-03-27T19:44:46Z"));
  };
  await expect(send(signedAs("/johnsmith/?policy"))).resolves.toBeDefined();
  await expect(send(signedAs("/johnsmith/?policy="))).resolves.toBeDefined();
  await expect(send(signedAs("/johnsmith/"))).rejects.toMatchObject({ code: "SignatureDoesNotMatch" });
});
