/** Tests of the lines that visitors of websites and browsers' preflights leave in access logs. */
import { request as httpRequest } from "node:http";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openS3Region, type S3Region } from "../../../../test/support/s3-region.ts";

let opened: S3Region;
beforeAll(async () => void (opened = await openS3Region()));
afterAll(() => opened.close());

/** A bucket that logs to another one; both owned by the region's first account. */
async function newLoggedBucket(): Promise<{ source: string; target: string }> {
  const [source, target] = [await opened.newBucket(), await opened.newBucket()];
  const Statement = {
    Effect: "Allow",
    Principal: { Service: "logging.s3.amazonaws.com" },
    Action: "s3:PutObject",
    Resource: `arn:aws:s3:::${target}/*`,
  };
  await opened.s3.putBucketPolicy({ Bucket: target, Policy: JSON.stringify({ Version: "2012-10-17", Statement }) });
  const LoggingEnabled = { TargetBucket: target, TargetPrefix: "" };
  await opened.s3.putBucketLogging({ Bucket: source, BucketLoggingStatus: { LoggingEnabled } });
  return { source, target };
}

interface Asked {
  readonly method: string;
  readonly path: string;
  readonly headers: Record<string, string>;
}

/** Sends as a browser does; answers the status. */
function send({ method, path, headers }: Asked): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const { port } = opened.region;
    const sent = httpRequest({ host: "127.0.0.1", port, method, path, headers }, (answer) => {
      answer.resume().on("end", () => resolve(answer.statusCode));
    });
    sent.on("error", reject).end();
  });
}

/** From the operation to the error code, of the lines that name an operation of this kind. */
async function linesOf(target: string, kind: string): Promise<string[]> {
  await opened.region.flush();
  await opened.region.runJob("s3.deliver-access-logs");
  const { Contents = [] } = await opened.s3.listObjectsV2({ Bucket: target });
  const texts = await Promise.all(
    Contents.map(async ({ Key }) => (await opened.s3.getObject({ Bucket: target, Key })).Body?.transformToString()),
  );
  const lines = texts.join("").trimEnd().split("\n");
  const told = lines.map((line) => /(\S+ \S* "[^"]*" \d+ \S+) /.exec(line)?.[1] ?? line);
  return told.filter((line) => line.startsWith(kind)).toSorted();
}

test("a website's line names the document that was looked for, and the error that the visitor was told", async () => {
  const { source, target } = await newLoggedBucket();
  const { s3, region } = opened;
  const IndexDocument = { Suffix: "index.html" };
  const RoutingRules = [{ Condition: { KeyPrefixEquals: "old/" }, Redirect: { ReplaceKeyPrefixWith: "new/" } }];
  const WebsiteConfiguration = { IndexDocument, ErrorDocument: { Key: "error.html" }, RoutingRules };
  await s3.putBucketWebsite({ Bucket: source, WebsiteConfiguration });
  await s3.deletePublicAccessBlock({ Bucket: source });
  const Statement = { Effect: "Allow", Principal: "*", Action: "s3:GetObject", Resource: `arn:aws:s3:::${source}/*` };
  await s3.putBucketPolicy({ Bucket: source, Policy: JSON.stringify({ Version: "2012-10-17", Statement }) });
  for (const Key of ["index.html", "docs/index.html", "error.html"]) {
    await s3.putObject({ Bucket: source, Key, Body: Key });
  }
  const headers = { host: `${source}.s3-website-us-east-1.localhost:${region.port}` };
  const visit = (path: string, method = "GET") => send({ method, path, headers });
  expect(await visit("/")).toBe(200);
  expect(await visit("/docs/", "HEAD")).toBe(200);
  expect(await visit("/docs")).toBe(302);
  expect(await visit("/gone")).toBe(404);
  expect(await visit("/old/a")).toBe(301);
  expect(await visit("/gone", "DELETE")).toBe(405);
  expect(await linesOf(target, "WEBSITE.")).toEqual([
    'WEBSITE.DELETE.OBJECT gone "DELETE /gone HTTP/1.1" 405 MethodNotAllowed',
    'WEBSITE.GET.OBJECT docs "GET /docs HTTP/1.1" 302 Found',
    'WEBSITE.GET.OBJECT gone "GET /gone HTTP/1.1" 404 NoSuchKey',
    'WEBSITE.GET.OBJECT index.html "GET / HTTP/1.1" 200 -',
    'WEBSITE.GET.OBJECT old/a "GET /old/a HTTP/1.1" 301 -',
    'WEBSITE.HEAD.OBJECT docs/index.html "HEAD /docs/ HTTP/1.1" 200 -',
  ]);
});

test("the root of a website that has no page is a dash", async () => {
  const { source, target } = await newLoggedBucket();
  const RedirectAllRequestsTo = { HostName: "elsewhere.example" };
  await opened.s3.putBucketWebsite({ Bucket: source, WebsiteConfiguration: { RedirectAllRequestsTo } });
  const headers = { host: `${source}.s3-website-us-east-1.localhost:${opened.region.port}` };
  expect(await send({ method: "GET", path: "/", headers })).toBe(301);
  expect(await linesOf(target, "WEBSITE.")).toEqual(['WEBSITE.GET.OBJECT - "GET / HTTP/1.1" 301 -']);
});

test("a browser's preflight is a line, allowed or not", async () => {
  const { source, target } = await newLoggedBucket();
  const ask = (path: string, method: string) => {
    const headers = { origin: "https://a.example", "access-control-request-method": method };
    return send({ method: "OPTIONS", path: `/${source}${path}`, headers });
  };
  expect(await ask("/k", "GET")).toBe(403);
  const CORSRules = [{ AllowedOrigins: ["*"], AllowedMethods: ["GET"] }];
  await opened.s3.putBucketCors({ Bucket: source, CORSConfiguration: { CORSRules } });
  expect(await ask("/a%20b", "GET")).toBe(200);
  expect(await ask("", "GET")).toBe(200);
  expect(await ask("/k", "PUT")).toBe(403);
  expect(await linesOf(target, "REST.OPTIONS")).toEqual([
    `REST.OPTIONS.PREFLIGHT - "OPTIONS /${source} HTTP/1.1" 200 -`,
    `REST.OPTIONS.PREFLIGHT a%20b "OPTIONS /${source}/a%20b HTTP/1.1" 200 -`,
    `REST.OPTIONS.PREFLIGHT k "OPTIONS /${source}/k HTTP/1.1" 403 AccessForbidden`,
    `REST.OPTIONS.PREFLIGHT k "OPTIONS /${source}/k HTTP/1.1" 403 AccessForbidden`,
  ]);
});
