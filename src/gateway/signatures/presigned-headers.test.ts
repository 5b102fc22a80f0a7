/** Headers that a presigned URL carries as parameters. AWS: "Authenticating Requests: Using Query Parameters". */
import { expect, test } from "vitest";
import { authenticate as authenticateNow } from "../stages/authenticate.ts";
import {
  exampleKey,
  exampleSecret,
  identifiedAs,
  optionsWith,
  refusalOf,
  signV4,
  wireRequest,
} from "./test-requests.ts";

/** What throws at once is refused as well. */
const authenticate = async (...asked: Parameters<typeof authenticateNow>) => authenticateNow(...asked);

const s3 = identifiedAs("s3", "restXml");
const now = optionsWith("2026-01-02T03:04:05Z");
const amzDate = "20260102T030405Z";
const scope = "20260102/us-east-1/s3/aws4_request";
const host = "localhost:4566";

interface Signed {
  /** Of the canonical headers. */
  readonly header: readonly [name: string, value: string];
  /** What the query says of it, in canonical encoding, behind `X-Amz-SignedHeaders` by the sort order; undefined: nothing. */
  readonly parameter?: string;
  readonly sent?: Record<string, string>;
}

/** A presigned PUT whose signature is of `header`, wherever that then is. */
function presigned({ header: [name, value], parameter, sent }: Signed) {
  const query = [
    "X-Amz-Algorithm=AWS4-HMAC-SHA256",
    `X-Amz-Credential=${exampleKey}%2F${scope.replaceAll("/", "%2F")}`,
    `X-Amz-Date=${amzDate}`,
    "X-Amz-Expires=900",
    `X-Amz-SignedHeaders=host%3B${name}`,
    ...(parameter === undefined ? [] : [parameter]),
  ].join("&");
  const headers = `host:${host}\n${name}:${value}\n`;
  const canonicalRequest = `PUT\n/bucket/key\n${query}\n${headers}\nhost;${name}\nUNSIGNED-PAYLOAD`;
  const signature = signV4({ amzDate, scope, canonicalRequest, secret: exampleSecret });
  return wireRequest("PUT", `/bucket/key?${query}&X-Amz-Signature=${signature}`, { host, ...sent });
}

test.each<[what: string, Signed]>([
  ["an ACL", { header: ["x-amz-acl", "public-read"], parameter: "x-amz-acl=public-read" }],
  ["metadata with bytes beyond ASCII", { header: ["x-amz-meta-a", "ä b"], parameter: "x-amz-meta-a=%C3%A4%20b" }],
  [
    "a header that was sent as well",
    { header: ["x-amz-acl", "private"], parameter: "x-amz-acl=private", sent: { "x-amz-acl": "private" } },
  ],
  ["a header that was sent alone", { header: ["x-amz-acl", "private"], sent: { "x-amz-acl": "private" } }],
])("%s may be signed as a header and be a parameter", async (_what, signed) => {
  const { caller } = await authenticate(presigned(signed), s3, now);
  expect(caller.accessKeyId).toBe(exampleKey);
});

test.each<[what: string, Signed]>([
  ["is nowhere", { header: ["x-amz-acl", "private"] }],
  ["says something else", { header: ["x-amz-acl", "private"], parameter: "x-amz-acl=public-read" }],
  [
    "was sent with another value",
    { header: ["x-amz-acl", "private"], parameter: "x-amz-acl=private", sent: { "x-amz-acl": "public-read" } },
  ],
  ["is none of Amazon's", { header: ["content-md5", "abc"], parameter: "content-md5=abc" }],
])("a signed header that %s does not verify", async (_what, signed) => {
  const refused = await refusalOf(authenticate(presigned(signed), s3, now));
  expect(refused.code).toBe("SignatureDoesNotMatch");
});
