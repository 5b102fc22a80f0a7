/** Signatures of headers that come more than once, beside headers that hold a comma themselves. */
import { createHash, createHmac } from "node:crypto";
import { request as httpRequest } from "node:http";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openS3Region, type S3Region } from "../../../test/support/s3-region.ts";

let at: S3Region;
let bucket: string;

beforeAll(async () => {
  at = await openS3Region();
  bucket = await at.newBucket();
});
afterAll(() => at.close());

const key = { id: "test", secret: "test" };
const expires = "Tue, 01 Jan 2030 00:00:00 GMT";

/** Puts an object whose `headers` were signed as `canonical` says, by name; the answer's status. */
function put(
  headers: Record<string, string | string[]>,
  canonical: Record<string, string>,
): Promise<number | undefined> {
  const { host } = new URL(at.region.endpoint);
  const amzDate = new Date().toISOString().replace(/[-:]|\.\d+/g, "");
  const always = { host, "x-amz-content-sha256": "UNSIGNED-PAYLOAD", "x-amz-date": amzDate };
  const lines = Object.entries({ ...canonical, ...always }).toSorted(([a], [b]) => (a < b ? -1 : 1));
  const names = lines.map(([name]) => name).join(";");
  const text = lines.map(([name, value]) => `${name}:${value}\n`).join("");
  const request = `PUT\n/${bucket}/k\n\n${text}\n${names}\nUNSIGNED-PAYLOAD`;
  const scope = [amzDate.slice(0, 8), "us-east-1", "s3", "aws4_request"];
  const digest = createHash("sha256").update(request).digest("hex");
  let signing: Buffer | string = `AWS4${key.secret}`;
  for (const part of [...scope, ["AWS4-HMAC-SHA256", amzDate, scope.join("/"), digest].join("\n")]) {
    signing = createHmac("sha256", signing).update(part).digest();
  }
  const signature = (signing as Buffer).toString("hex");
  const authorization = `AWS4-HMAC-SHA256 Credential=${key.id}/${scope.join("/")}, SignedHeaders=${names}, Signature=${signature}`;
  return new Promise((resolve, reject) => {
    const { port } = at.region;
    const sent = { ...headers, ...always, authorization };
    const outgoing = httpRequest({ port, method: "PUT", path: `/${bucket}/k`, headers: sent }, (answer) => {
      answer.resume().on("end", () => resolve(answer.statusCode));
    });
    outgoing.on("error", reject).end("bytes");
  });
}

test("lines of one name are signed joined by a comma alone, and a header with a comma of its own as it is", async () => {
  const twice = { "content-encoding": ["gzip", "br"] };
  expect(await put({ ...twice, expires }, { "content-encoding": "gzip,br", expires })).toBe(200);
  expect((await at.s3.headObject({ Bucket: bucket, Key: "k" })).ExpiresString).toBe(expires);
});

test("a line that was made of several on its way is signed so, too", async () => {
  const sent = { "content-encoding": "gzip, br", "cache-control": "public, no-cache" };
  expect(await put(sent, { "content-encoding": "gzip,br", "cache-control": "public,no-cache" })).toBe(200);
});

test("lines of metadata are signed so, too", async () => {
  const sent = { "x-amz-meta-colour": ["red", "green, blue"], "cache-control": "public, max-age=60" };
  const signed = { "x-amz-meta-colour": "red,green, blue", "cache-control": "public, max-age=60" };
  expect(await put(sent, signed)).toBe(200);
});

test("a header is not signed by the values of only some of its lines", async () => {
  expect(await put({ "content-encoding": ["gzip", "br"], expires }, { "content-encoding": "gzip", expires })).toBe(403);
  const swapped = { "content-encoding": "br,gzip", expires };
  expect(await put({ "content-encoding": ["gzip", "br"], expires }, swapped)).toBe(403);
});
