/** Bodies of S3's requests whose signatures say nothing of them: what x-amz-content-sha256 says is compared all the same. */
import { createHmac } from "node:crypto";
import { describe, expect, test } from "vitest";
import { authenticate } from "../stages/authenticate.ts";
import {
  bodyOf,
  exampleKey,
  exampleSecret,
  identifiedAs,
  optionsWith,
  refusalOf,
  sha256,
  signV4,
  wireRequest,
} from "./test-requests.ts";

const s3 = identifiedAs("s3", "restXml", { labels: { Bucket: "bucket" } });
const host = "s3.amazonaws.com";
const now = "2013-05-24T00:00:00Z";

/** A request of either kind, correctly signed whatever its headers say. */
const signers = {
  "version 2": (headers: Record<string, string>, body: string) => {
    const date = "Fri, 24 May 2013 00:00:00 GMT";
    const amz = Object.entries(headers).sort(([a], [b]) => (a < b ? -1 : 1));
    const text = `PUT\n\n\n${date}\n${amz.map(([name, value]) => `${name}:${value}\n`).join("")}/bucket/key`;
    const signature = createHmac("sha1", exampleSecret).update(text).digest("base64");
    const authorization = `AWS ${exampleKey}:${signature}`;
    return wireRequest("PUT", "/bucket/key", { host, date, ...headers, authorization }, bodyOf(body));
  },
  "version 4 in the query": (headers: Record<string, string>, body: string) => {
    const amzDate = "20130524T000000Z";
    const scope = "20130524/us-east-1/s3/aws4_request";
    const all: Record<string, string> = { host, ...headers };
    const names = Object.keys(all).sort();
    const query = [
      "X-Amz-Algorithm=AWS4-HMAC-SHA256",
      `X-Amz-Credential=${encodeURIComponent(`${exampleKey}/${scope}`)}`,
      `X-Amz-Date=${amzDate}`,
      "X-Amz-Expires=900",
      `X-Amz-SignedHeaders=${encodeURIComponent(names.join(";"))}`,
    ].join("&");
    const lines = names.map((name) => `${name}:${all[name]}\n`).join("");
    const payload = headers["x-amz-content-sha256"] ?? "UNSIGNED-PAYLOAD";
    const canonicalRequest = `PUT\n/bucket/key\n${query}\n${lines}\n${names.join(";")}\n${payload}`;
    const target = `/bucket/key?${query}&X-Amz-Signature=${signV4({ amzDate, scope, canonicalRequest })}`;
    return wireRequest("PUT", target, all, bodyOf(body));
  },
};

test("a hash that comes along with a presigned URL, unsigned, changes nothing of what was signed, and is compared", async () => {
  const put = async (value: string) => {
    const url = signers["version 4 in the query"]({}, "data");
    const asked = { ...url, headers: { ...url.headers, "x-amz-content-sha256": value } };
    const { body } = await authenticate(asked, s3, optionsWith(now));
    return Buffer.from(await body.buffer(100)).toString();
  };
  expect(await put(sha256("data"))).toBe("data");
  expect((await refusalOf(put(sha256("other")))).code).toBe("XAmzContentSHA256Mismatch");
});

describe.each(["version 2", "version 4 in the query"] as const)("%s", (kind) => {
  const put = async (headers: Record<string, string>, body = "data") => {
    const { body: checked } = await authenticate(signers[kind](headers, body), s3, optionsWith(now));
    return Buffer.from(await checked.buffer(100)).toString();
  };
  const stated = (value: string, more: Record<string, string> = {}) => put({ "x-amz-content-sha256": value, ...more });

  test("a body fits its hash in either case, and UNSIGNED-PAYLOAD fits any", async () => {
    for (const value of [sha256("data"), sha256("data").toUpperCase(), "UNSIGNED-PAYLOAD"]) {
      expect(await stated(value)).toBe("data");
    }
    expect(await put({})).toBe("data");
  });

  test("what does not fit is told as it came, whether it could be a hash or not", async () => {
    for (const value of [sha256("").toUpperCase(), "invalid", "unsigned-payload"]) {
      expect(await refusalOf(stated(value))).toMatchObject({
        code: "XAmzContentSHA256Mismatch",
        status: 400,
        fields: { ClientComputedContentSHA256: value, S3ComputedContentSHA256: sha256("data") },
      });
    }
  });

  test("chunks are not taken apart: their length is asked for, held to, and then their name is no hash that fits", async () => {
    const length = "x-amz-decoded-content-length";
    for (const name of ["STREAMING-UNSIGNED-PAYLOAD-TRAILER", "STREAMING-AWS4-HMAC-SHA256-PAYLOAD"]) {
      expect(await refusalOf(stated(name))).toMatchObject({ code: "MissingContentLength", status: 411 });
      expect(await refusalOf(stated(name, { [length]: "some" }))).toMatchObject({ code: "MissingContentLength" });
      expect(await refusalOf(stated(name, { [length]: "3" }))).toMatchObject({
        code: "IncompleteBody",
        fields: { NumberBytesExpected: 3, NumberBytesProvided: 4 },
      });
      expect(await refusalOf(stated(name, { [length]: "4" }))).toMatchObject({
        code: "XAmzContentSHA256Mismatch",
        fields: { ClientComputedContentSHA256: name },
      });
    }
  });

  test("where no body is read nothing is compared", async () => {
    await expect(
      authenticate(signers[kind]({ "x-amz-content-sha256": "invalid" }, ""), s3, optionsWith(now)),
    ).resolves.toBeDefined();
  });
});
