/** One thing to send at a region, by a seed: from bytes that mean nothing to signed requests that nearly do. */
import type { Random } from "../support/random.ts";
import { broken, looselyEncoded, nastyText, randomBytes } from "./nasty.ts";
import type { Sending } from "./raw-client.ts";
import { requestBytes, sign, type RequestText } from "./request-text.ts";
import { fuzzBuckets, s3Request } from "./s3-requests.ts";

/** A case, ready to send. */
export interface FuzzCase {
  readonly kind: string;
  readonly sending: Sending;
}

type Maker = (random: Random) => Sending;

const makers = {
  garbage,
  brokenRequest,
  anonymousRequest,
  signedRequest,
  wrongLength,
  awsChunks,
  httpChunks,
  manyHeaders,
  postForm,
  otherService,
  ownRoute,
  slow,
  pipelined,
} satisfies Readonly<Record<string, Maker>>;

const weights: Readonly<Record<keyof typeof makers, number>> = {
  garbage: 3,
  brokenRequest: 6,
  anonymousRequest: 6,
  signedRequest: 40,
  wrongLength: 6,
  awsChunks: 8,
  httpChunks: 4,
  manyHeaders: 1,
  postForm: 6,
  otherService: 8,
  ownRoute: 4,
  slow: 2,
  pipelined: 3,
};

/** The case of that stream. */
export function fuzzCase(random: Random): FuzzCase {
  const kind = random.weighted(weights);
  return { kind, sending: makers[kind](random) };
}

/** Whole, and waiting for the answer. */
function whole(request: RequestText): Sending {
  const isHead = request.method === "HEAD";
  return { pieces: [requestBytes(request)], pauseMilliseconds: 0, ending: "answer", isHead };
}

/** Perhaps cut: an answer to a part of it is right, and so is an end. */
function unfinished(bytes: Buffer, random: Random): Sending {
  return { pieces: [bytes], pauseMilliseconds: 0, ending: random.oneIn(5) ? "reset" : "finish", isHead: isHead(bytes) };
}

function isHead(bytes: Buffer): boolean {
  return bytes.subarray(0, 5).toString("latin1") === "HEAD ";
}

function signed(request: RequestText, service?: string): RequestText {
  sign(request, service);
  return request;
}

function garbage(random: Random): Sending {
  const bytes = randomBytes(random, 1 + random.below(2_000));
  // The first byte of a TLS handshake.
  return unfinished(random.oneIn(3) ? Buffer.concat([Buffer.of(0x16), bytes]) : bytes, random);
}

function brokenRequest(random: Random): Sending {
  return unfinished(broken(random, requestBytes(signed(s3Request(random)))), random);
}

function anonymousRequest(random: Random): Sending {
  const request = s3Request(random);
  if (random.oneIn(3)) request.headers.push(["authorization", nastyAuthorization(random)]);
  if (random.oneIn(5)) request.query += `&X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Expires=${nastyNumber(random)}`;
  if (random.oneIn(8)) request.query += "&AWSAccessKeyId=test&Expires=99999999999999999999&Signature=x";
  if (random.oneIn(5)) request.headers.push(["origin", random.pick(["null", "x", "http://[", "https://example.com"])]);
  return whole(request);
}

function nastyAuthorization(random: Random): string {
  const scope = random.pick(["20260101/us-east-1/s3/aws4_request", "////", "", "a/b", "20269999/x/s3/aws4_request"]);
  return random.pick([
    "",
    "AWS",
    "AWS test:",
    "AWS test:AAAA",
    "AWS4-HMAC-SHA256",
    "AWS4-HMAC-SHA256 ,,,",
    "Basic dGVzdDp0ZXN0",
    "Bearer x",
    `AWS4-HMAC-SHA256 Credential=test/${scope}, SignedHeaders=host;x-amz-date, Signature=00`,
    `AWS4-HMAC-SHA256 Credential=__proto__/${scope}, SignedHeaders=;;;, Signature=${"f".repeat(64)}`,
    `AWS4-ECDSA-P256-SHA256 Credential=test/${scope}, SignedHeaders=host, Signature=00`,
  ]);
}

function nastyNumber(random: Random): string {
  return random.pick(["-1", "0", "1e9", "604801", "NaN", "99999999999999999999", "", "%00"]);
}

function signedRequest(random: Random): Sending {
  return whole(signed(s3Request(random)));
}

function wrongLength(random: Random): Sending {
  const request = s3Request(random);
  const length = request.body.length;
  const stated = random.pick([
    `${length + 1 + random.below(1e6)}`,
    "-1",
    "abc",
    "1e3",
    "99999999999999999999",
    "",
    "0",
  ]);
  request.headers.push(["content-length", stated]);
  if (random.oneIn(6)) request.headers.push(["content-length", "5"]);
  if (random.oneIn(8)) request.headers.push(["expect", random.pick(["100-continue", "the unexpected"])]);
  return unfinished(requestBytes(signed(request)), random);
}

function putOf(random: Random, headers: [string, string][], body: Buffer): RequestText {
  const path = `/${random.pick(fuzzBuckets)}/key${random.below(5)}`;
  return { method: "PUT", path, query: "", headers: [["host", "127.0.0.1"], ...headers], body };
}

function awsChunks(random: Random): Sending {
  const isSigned = random.oneIn(2);
  const pieces: Buffer[] = [];
  let length = 0;
  for (let count = random.below(4); count >= 0; count -= 1) {
    const size = count === 0 ? 0 : 1 + random.below(9_000);
    length += size;
    const extension = isSigned ? `;chunk-signature=${"0".repeat(64)}` : random.oneIn(5) ? `;${nastyText(random)}` : "";
    pieces.push(Buffer.from(`${size.toString(16)}${extension}\r\n`, "latin1"), randomBytes(random, size));
    if (size > 0) pieces.push(Buffer.from("\r\n"));
  }
  const trailer = random.pick(["x-amz-checksum-crc32:AAAAAA==\r\n", "x-amz-checksum-crc32:\r\n", ":\r\n", "a\r\n", ""]);
  const body = Buffer.concat([...pieces, Buffer.from(`${trailer}\r\n`)]);
  const kind = isSigned ? "STREAMING-AWS4-HMAC-SHA256-PAYLOAD" : "STREAMING-UNSIGNED-PAYLOAD-TRAILER";
  const stated = random.oneIn(3) ? nastyText(random).replace(/[^ -~]/g, "") : String(length);
  const headers: [string, string][] = [
    ["x-amz-content-sha256", random.oneIn(4) ? `${kind}-TRAILER` : kind],
    ["x-amz-decoded-content-length", stated],
    [
      "x-amz-trailer",
      random.oneIn(4) ? random.pick(["x-amz-checksum-nothing", "", "__proto__"]) : "x-amz-checksum-crc32",
    ],
    ["content-encoding", "aws-chunked"],
  ];
  const request = putOf(random, headers, random.oneIn(2) ? broken(random, body) : body);
  return whole(signed(request));
}

function httpChunks(random: Random): Sending {
  const size = random.below(300);
  const chunk = Buffer.concat([
    Buffer.from(`${size.toString(16)}\r\n`),
    randomBytes(random, size),
    Buffer.from("\r\n0\r\n\r\n"),
  ]);
  const isBroken = random.oneIn(2);
  const request = putOf(random, [["transfer-encoding", "chunked"]], isBroken ? broken(random, chunk) : chunk);
  if (!isBroken) return whole(signed(request));
  if (random.oneIn(5)) request.headers.push(["content-length", "3"]);
  return unfinished(requestBytes(signed(request)), random);
}

function manyHeaders(random: Random): Sending {
  const request = s3Request(random);
  const size = random.pick([1_000, 100_000, 1_000_000]);
  if (random.oneIn(2)) request.headers.push(["x-amz-meta-large", "x".repeat(size)]);
  else for (let sent = 0; sent < size; sent += 20) request.headers.push([`x-h${sent}`, "0123456789"]);
  return unfinished(requestBytes(random.oneIn(2) ? signed(request) : request), random);
}

function postForm(random: Random): Sending {
  const boundary = random.pick(["b", "-".repeat(60), 'a"b', ""]);
  const names = ["key", "policy", "acl", "x-amz-meta-a", "success_action_status", "success_action_redirect", "tagging"];
  let text = "";
  for (let count = random.below(8); count > 0; count -= 1) {
    const name = random.find(names) ?? "";
    const content = name === "policy" ? nastyPolicy(random) : nastyText(random);
    text += `--${boundary}\r\ncontent-disposition: form-data; name="${name}"\r\n\r\n${content}\r\n`;
  }
  text += `--${boundary}\r\ncontent-disposition: form-data; name="file"; filename="${nastyText(random)}"\r\n\r\n`;
  text += `${nastyText(random)}\r\n--${boundary}--\r\n`;
  const body = Buffer.from(text);
  const request: RequestText = {
    method: "POST",
    path: `/${random.pick(fuzzBuckets)}`,
    query: "",
    headers: [
      ["host", "127.0.0.1"],
      ["content-type", `multipart/form-data; boundary=${boundary}`],
    ],
    body: random.oneIn(2) ? broken(random, body) : body,
  };
  return whole(random.oneIn(3) ? signed(request) : request);
}

function nastyPolicy(random: Random): string {
  const document = random.pick([
    "{}",
    "[]",
    "null",
    '{"expiration":"x","conditions":5}',
    '{"expiration":"2999-01-01T00:00:00Z","conditions":[["content-length-range","a",{}],{"a":{"b":1}},[],null]}',
    "{",
  ]);
  return Buffer.from(document).toString("base64");
}

function otherService(random: Random): Sending {
  const service = random.pick(["sts", "sqs", "iam", "dynamodb", "organizations", "monitoring", "ec2"]);
  const action = random.pick(["GetCallerIdentity", "GetAccessKeyInfo", "SendMessage", "CreateUser", nastyText(random)]);
  const request: RequestText = {
    method: "POST",
    path: random.pick(["/", "//", "/service/GraniteServiceVersion20100801/operation/ListMetrics", "/%2F", "/queue"]),
    query: "",
    headers: [["host", "127.0.0.1"]],
    body: Buffer.from(
      `Action=${looselyEncoded(random, action)}&Version=2011-06-15&AccessKeyId.1.x=${nastyText(random)}`,
    ),
  };
  const types = ["application/x-www-form-urlencoded", "application/x-amz-json-1.0", "application/x-amz-json-1.1"];
  request.headers.push(["content-type", random.find([...types, "application/cbor", "text/plain"]) ?? ""]);
  if (random.oneIn(3))
    request.headers.push(["x-amz-target", random.pick(["AmazonSQS.SendMessage", "X", ".", "a.b.c"])]);
  if (random.oneIn(4)) request.headers.push(["smithy-protocol", "rpc-v2-cbor"]);
  if (random.oneIn(3)) request.body = random.oneIn(2) ? Buffer.from(nastyJson(random)) : randomBytes(random, 200);
  return whole(random.oneIn(5) ? request : signed(request, service));
}

function nastyJson(random: Random): string {
  return random.pick([
    "{",
    "null",
    "[]",
    '"x"',
    "[".repeat(50_000),
    '{"__proto__":{"x":1}}',
    '{"QueueUrl":5,"MessageBody":[]}',
  ]);
}

function ownRoute(random: Random): Sending {
  const path = random.pick([
    "/_haneul/status",
    "/_haneul/usage",
    "/_haneul/usage/levels",
    "/_haneul/accounts",
    "/_haneul/time",
    "/_haneul/zones/nowhere",
    "/_haneul/zones/%zz",
    "/_haneul/",
    "/_localstack/health",
    "/_localstack/info",
  ]);
  const names = ["since", "until", "groupBy", "period", "account"];
  const query = `${random.find(names)}=${looselyEncoded(random, nastyText(random))}`;
  const bodies = ["", "{", "[]", '{"advanceMilliseconds":-1}', '{"advanceMilliseconds":1e400}', '{"rate":"x"}'];
  const wrongAccounts = [
    '{"name":5}',
    '{"name":"a","email":"b","id":"000000000000"}',
    '{"name":"","email":"","id":"1"}',
  ];
  const headers: [string, string][] = [["host", random.pick(["127.0.0.1", "localhost:1", "", "[", "a b"])]];
  if (random.oneIn(3)) headers.push(["origin", random.pick(["null", "http://x", "%", "http://127.0.0.1"])]);
  const body = Buffer.from(random.find([...bodies, ...wrongAccounts]) ?? "");
  return whole({ method: random.pick(["GET", "POST", "HEAD", "PUT", "DELETE"]), path, query, headers, body });
}

function slow(random: Random): Sending {
  const bytes = requestBytes(signed(s3Request(random)));
  const size = Math.ceil(bytes.length / (2 + random.below(20)));
  const pieces: Buffer[] = [];
  for (let at = 0; at < bytes.length; at += size) pieces.push(bytes.subarray(at, at + size));
  return { pieces, pauseMilliseconds: 20 + random.below(60), ending: "finish", isHead: isHead(bytes) };
}

/** Several requests at once; the last may be cut. */
function pipelined(random: Random): Sending {
  const requests = Array.from({ length: 2 + random.below(4) }, () => {
    const request = s3Request(random);
    if (request.method === "HEAD") request.method = "GET";
    return requestBytes(signed(request));
  });
  const bytes = Buffer.concat(requests);
  return unfinished(random.oneIn(2) ? bytes : bytes.subarray(0, random.below(bytes.length)), random);
}
