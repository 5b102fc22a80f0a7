/** Tests of websites, as visitors see them. */
import { request as httpRequest } from "node:http";
import type { WebsiteConfiguration } from "@aws-sdk/client-s3";
import { afterAll, beforeAll, expect, test } from "vitest";
import { failure, openS3Region, type S3Region } from "../../../../test/support/s3-region.ts";

let opened: S3Region;
beforeAll(async () => void (opened = await openS3Region()));
afterAll(() => opened.close());

interface Page {
  readonly status: number | undefined;
  readonly headers: Record<string, string | string[] | undefined>;
  readonly body: string;
}

/** Fetches as a browser would that resolves the website's host to this machine. */
function visit(bucket: string, path: string, more: { method?: string; host?: string; headers?: object } = {}) {
  const host = more.host ?? `${bucket}.s3-website-us-east-1.localhost:${opened.region.port}`;
  const headers = { host, ...more.headers };
  return new Promise<Page>((resolve, reject) => {
    const { port } = opened.region;
    const options = { host: "127.0.0.1", port, path, method: more.method ?? "GET", headers };
    const sent = httpRequest(options, (answer) => {
      const pieces: Buffer[] = [];
      answer.on("data", (piece: Buffer) => pieces.push(piece));
      answer.on("end", () =>
        resolve({ status: answer.statusCode, headers: answer.headers, body: Buffer.concat(pieces).toString() }),
      );
    });
    sent.on("error", reject).end();
  });
}

async function newSite(configuration: WebsiteConfiguration, files: Record<string, string>): Promise<string> {
  const { s3 } = opened;
  const Bucket = await opened.newBucket();
  await s3.putBucketWebsite({ Bucket, WebsiteConfiguration: configuration });
  await s3.deletePublicAccessBlock({ Bucket });
  const Statement = [
    { Effect: "Allow", Principal: "*", Action: "s3:GetObject", Resource: `arn:aws:s3:::${Bucket}/*` },
    { Effect: "Deny", Principal: "*", Action: "s3:GetObject", Resource: `arn:aws:s3:::${Bucket}/secret` },
  ];
  await s3.putBucketPolicy({ Bucket, Policy: JSON.stringify({ Version: "2012-10-17", Statement }) });
  for (const [Key, Body] of Object.entries(files)) await s3.putObject({ Bucket, Key, Body, ContentType: "text/html" });
  return Bucket;
}

const plain = { IndexDocument: { Suffix: "index.html" } };

test("the root and folders show their index document, to anybody", async () => {
  const site = await newSite(plain, { "index.html": "home", "docs/index.html": "docs" });
  expect(await visit(site, "/")).toMatchObject({ status: 200, body: "home", headers: { "content-type": "text/html" } });
  expect(await visit(site, "/docs/")).toMatchObject({ status: 200, body: "docs" });
  expect(await visit(site, "/docs")).toMatchObject({
    status: 302,
    headers: { location: "/docs/", "x-amz-error-code": "Found", "x-amz-error-message": "Resource Found" },
  });
  const dotted = `${site}.s3-website.us-east-1.localhost`;
  expect(await visit(site, "/", { host: dotted, method: "HEAD" })).toMatchObject({ status: 200, body: "" });
  expect(await visit(site, "/", { headers: { range: "bytes=1-2" } })).toMatchObject({ status: 206, body: "om" });
});

test("what is missing or closed is told by a page, and in headers", async () => {
  const site = await newSite(plain, { secret: "x" });
  const gone = await visit(site, "/gone");
  expect(gone).toMatchObject({
    status: 404,
    headers: {
      "content-type": "text/html; charset=utf-8",
      "x-amz-error-code": "NoSuchKey",
      "x-amz-error-detail-key": "gone",
    },
  });
  expect(gone.body).toContain("<h1>404 Not Found</h1>");
  expect(gone.body).toContain("<li>Code: NoSuchKey</li>\n<li>Message: The specified key does not exist.</li>");
  expect(await visit(site, "/secret")).toMatchObject({ status: 403, headers: { "x-amz-error-code": "AccessDenied" } });
  expect(await visit(site, "/", { method: "PUT" })).toMatchObject({ status: 405 });
  expect(await visit("no-such-site", "/")).toMatchObject({
    status: 404,
    headers: { "x-amz-error-code": "NoSuchBucket" },
  });
  const bucket = await opened.newBucket();
  const headers = { "x-amz-error-code": "NoSuchWebsiteConfiguration" };
  expect(await visit(bucket, "/")).toMatchObject({ status: 404, headers });
});

test("the error document is shown with the error's status; when it is missing the page says so", async () => {
  const site = await newSite({ ...plain, ErrorDocument: { Key: "error.html" } }, { "error.html": "<b>oops</b>" });
  const range = { range: "bytes=0-0" };
  expect(await visit(site, "/gone", { headers: range })).toMatchObject({ status: 404, body: "<b>oops</b>" });
  await opened.s3.deleteObject({ Bucket: site, Key: "error.html" });
  const page = await visit(site, "/gone");
  expect(page.body).toContain("An Error Occurred While Attempting to Retrieve a Custom Error Document");
});

test("an error document may send its visitors elsewhere", async () => {
  const site = await newSite({ ...plain, ErrorDocument: { Key: "error.html" } }, {});
  await opened.s3.putObject({ Bucket: site, Key: "error.html", WebsiteRedirectLocation: "/sorry" });
  expect(await visit(site, "/gone")).toMatchObject({
    status: 301,
    headers: { location: "/sorry", "x-amz-error-code": "NoSuchKey" },
  });
});

test("what visitors could not read is closed to them, whether it is there or not", async () => {
  const site = await newSite(plain, { secret: "x", "docs/index.html": "docs" });
  const Statement = [
    { Effect: "Allow", Principal: "*", Action: "s3:GetObject", Resource: `arn:aws:s3:::${site}/docs/*` },
    { Effect: "Deny", Principal: "*", Action: "s3:GetObject", Resource: `arn:aws:s3:::${site}/docs/closed/*` },
  ];
  await opened.s3.putBucketPolicy({ Bucket: site, Policy: JSON.stringify({ Version: "2012-10-17", Statement }) });
  const statusOf = async (path: string) => (await visit(site, path)).status;
  expect(await statusOf("/docs/none")).toBe(404);
  expect(await statusOf("/docs/none/")).toBe(404);
  for (const path of ["/", "/secret", "/none", "/docs/closed/none"]) expect(await statusOf(path)).toBe(403);
  await opened.s3.deleteBucketPolicy({ Bucket: site });
  expect(await statusOf("/docs/none")).toBe(403);
});

test("a website may send everybody elsewhere, and an object its visitors", async () => {
  const all = { RedirectAllRequestsTo: { HostName: "example.com", Protocol: "https" as const } };
  const site = await newSite(all, {});
  expect(await visit(site, "/a/b%20c")).toMatchObject({
    status: 301,
    headers: { location: "https://example.com/a/b%20c", "content-length": "0" },
  });
  const other = await newSite(plain, {});
  await opened.s3.putObject({ Bucket: other, Key: "old", WebsiteRedirectLocation: "/new" });
  expect(await visit(other, "/old")).toMatchObject({ status: 301, headers: { location: "/new" } });
});

test("routing rules go by prefix before the object is looked for, and by error after", async () => {
  const RoutingRules = [
    { Condition: { KeyPrefixEquals: "docs/" }, Redirect: { ReplaceKeyPrefixWith: "documents/" } },
    {
      Condition: { HttpErrorCodeReturnedEquals: "404", KeyPrefixEquals: "img/" },
      Redirect: {
        HostName: "img.example.com",
        HttpRedirectCode: "307",
        Protocol: "https" as const,
        ReplaceKeyWith: "none.png",
      },
    },
  ];
  const site = await newSite({ ...plain, RoutingRules }, { "img/there": "x" });
  const { location } = (await visit(site, "/docs/a.html")).headers;
  expect(location).toBe(`http://${site}.s3-website-us-east-1.localhost:${opened.region.port}/documents/a.html`);
  expect(await visit(site, "/img/there")).toMatchObject({ status: 200 });
  const elsewhere = { status: 307, headers: { location: "https://img.example.com/none.png" } };
  expect(await visit(site, "/img/gone")).toMatchObject(elsewhere);
});

test("a website of another region is not answered, and what is stored comes back", async () => {
  const { s3 } = opened;
  const site = await newSite(plain, { "index.html": "home" });
  const host = `${site}.s3-website.eu-central-1.localhost`;
  expect(await visit(site, "/", { host })).toMatchObject({ status: 400 });
  expect(await s3.getBucketWebsite({ Bucket: site })).toMatchObject(plain);
  await s3.deleteBucketWebsite({ Bucket: site });
  expect(await failure(s3.getBucketWebsite({ Bucket: site }))).toEqual({
    code: "NoSuchWebsiteConfiguration",
    status: 404,
  });
});

test.each<[string, WebsiteConfiguration, string]>([
  ["without an index document", {}, "InvalidArgument"],
  ["with a path as its suffix", { IndexDocument: { Suffix: "a/b" } }, "InvalidArgument"],
  ["with both kinds of redirects", { ...plain, RedirectAllRequestsTo: { HostName: "a" } }, "InvalidArgument"],
  [
    "with an impossible redirect",
    { ...plain, RoutingRules: [{ Redirect: { HttpRedirectCode: "200" } }] },
    "InvalidRequest",
  ],
  [
    "with a redirect nobody makes",
    { ...plain, RoutingRules: [{ Redirect: { HttpRedirectCode: "306" } }] },
    "InvalidRequest",
  ],
  [
    "with a redirect by a word",
    { ...plain, RoutingRules: [{ Redirect: { HttpRedirectCode: "found" } }] },
    "MalformedXML",
  ],
  [
    "with an error of no HTTP/1.1",
    { ...plain, RoutingRules: [{ Condition: { HttpErrorCodeReturnedEquals: "418" }, Redirect: { HostName: "a" } }] },
    "InvalidRequest",
  ],
  [
    "with an impossible error",
    { ...plain, RoutingRules: [{ Condition: { HttpErrorCodeReturnedEquals: "200" }, Redirect: { HostName: "a" } }] },
    "InvalidRequest",
  ],
])("a configuration %s is refused", async (_what, WebsiteConfiguration, code) => {
  const Bucket = await opened.newBucket();
  expect(await failure(opened.s3.putBucketWebsite({ Bucket, WebsiteConfiguration }))).toEqual({ code, status: 400 });
});
