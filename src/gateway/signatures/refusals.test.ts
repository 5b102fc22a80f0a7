/** How each service words its refusal of a signature. */
import { describe, expect, test } from "vitest";
import type { ProtocolName } from "../model/model.ts";
import { awsError } from "../../kernel/errors.ts";
import type { Identified } from "../wire.ts";
import { authenticate as authenticateNow } from "../stages/authenticate.ts";
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

/** What throws at once is refused as well. */
const authenticate = async (...asked: Parameters<typeof authenticateNow>) => authenticateNow(...asked);

const amzDate = "20260102T030405Z";
const now = optionsWith("2026-01-02T03:04:05Z");
const host = "localhost:4566";

interface Changes {
  readonly scope?: string;
  readonly signedHeaders?: string;
  readonly headers?: Record<string, string>;
  readonly method?: string;
  readonly target?: string;
  readonly body?: string;
  readonly key?: string;
  readonly secret?: string;
}

/** A request signed right and then changed. */
function signed(identified: Identified, changes: Changes = {}) {
  const scope = changes.scope ?? `20260102/us-east-1/${identified.service.signingName}/aws4_request`;
  const payload = sha256("payload");
  const names = changes.signedHeaders ?? "host;x-amz-content-sha256;x-amz-date";
  const values: Record<string, string> = { host, "x-amz-content-sha256": payload, "x-amz-date": amzDate };
  const canonicalHeaders = names
    .split(";")
    .map((name) => `${name}:${values[name] ?? ""}\n`)
    .join("");
  const canonicalRequest = `PUT\n/bucket/key\na=1&b=2\n${canonicalHeaders}\n${names}\n${payload}`;
  const signature = signV4({ amzDate, scope, canonicalRequest, secret: changes.secret ?? exampleSecret });
  const authorization = `AWS4-HMAC-SHA256 Credential=${changes.key ?? exampleKey}/${scope}, SignedHeaders=${names}, Signature=${signature}`;
  const headers = { ...values, authorization, ...changes.headers };
  return wireRequest(
    changes.method ?? "PUT",
    changes.target ?? "/bucket/key?b=2&a=1",
    headers,
    bodyOf(changes.body ?? "payload"),
  );
}

const s3 = identifiedAs("s3", "restXml");
const families: [name: string, identified: Identified][] = [
  ["s3", s3],
  ["dynamodb", identifiedAs("dynamodb", "awsJson1_0")],
  ["lambda", identifiedAs("lambda", "restJson1")],
  ["sqs", identifiedAs("sqs", "awsJson1_0", { queryCompatible: true })],
  ["iam", identifiedAs("iam", "awsQuery")],
  ["ec2", identifiedAs("ec2", "ec2Query")],
];

test.each(families)("%s accepts a signature that is right", async (_name, identified) => {
  const { caller, body } = await authenticate(signed(identified), identified, now);
  expect(caller.accessKeyId).toBe(exampleKey);
  expect(Buffer.from(await body.buffer(100)).toString()).toBe("payload");
});

function expired(): Promise<never> {
  return Promise.reject(awsError("ExpiredToken", "whatever"));
}

describe("each service refuses in its own words", () => {
  const mismatch: Record<string, [code: string, status: number]> = {
    s3: ["SignatureDoesNotMatch", 403],
    dynamodb: ["InvalidSignatureException", 400],
    lambda: ["InvalidSignatureException", 403],
    sqs: ["SignatureDoesNotMatch", 403],
    iam: ["SignatureDoesNotMatch", 403],
    ec2: ["AuthFailure", 401],
  };
  const unknown: Record<string, [code: string, status: number]> = {
    s3: ["InvalidAccessKeyId", 403],
    dynamodb: ["UnrecognizedClientException", 400],
    lambda: ["UnrecognizedClientException", 403],
    sqs: ["InvalidClientTokenId", 403],
    iam: ["InvalidClientTokenId", 403],
    ec2: ["AuthFailure", 401],
  };

  test.each(families)("%s: a wrong secret", async (name, identified) => {
    const refusal = await refusalOf(authenticate(signed(identified, { secret: "another" }), identified, now));
    expect([refusal.code, refusal.status]).toEqual(mismatch[name]);
  });

  test.each(families)("%s: an unknown key", async (name, identified) => {
    const refusal = await refusalOf(authenticate(signed(identified, { key: "AKIANOBODY" }), identified, now));
    expect([refusal.code, refusal.status]).toEqual(unknown[name]);
  });

  test.each(families)("%s: an inactive key is as good as none", async (name, identified) => {
    const inactive = {
      ...now,
      credentials: {
        find: async (id: string) => {
          const credential = await now.credentials.find(id, undefined, "");
          return credential && { ...credential, active: false };
        },
      },
    };
    const refusal = await refusalOf(authenticate(signed(identified), identified, inactive));
    expect(refusal.code).toBe(unknown[name]?.[0]);
  });

  test.each<[string, ProtocolName, string, number]>([
    ["s3", "restXml", "ExpiredToken", 400],
    ["dynamodb", "awsJson1_0", "ExpiredTokenException", 400],
    ["iam", "awsQuery", "ExpiredToken", 403],
  ])("%s: an expired token", async (name, protocol, code, status) => {
    const identified = identifiedAs(name, protocol);
    const refusal = await refusalOf(
      authenticate(signed(identified), identified, { ...now, credentials: { find: expired } }),
    );
    expect([refusal.code, refusal.status]).toEqual([code, status]);
  });
});

describe("tampering is found", () => {
  test.each<[string, Changes]>([
    ["the method", { method: "GET" }],
    ["the path", { target: "/bucket/key2?b=2&a=1" }],
    ["a query value", { target: "/bucket/key?b=2&a=2" }],
    ["a query parameter more", { target: "/bucket/key?b=2&a=1&acl" }],
    ["a signed header", { headers: { host: "localhost:4567" } }],
    ["the payload's hash", { headers: { "x-amz-content-sha256": sha256("other") } }],
    ["the time", { headers: { "x-amz-date": "20260102T030406Z" } }],
  ])("in %s", async (_what, changes) => {
    const refusal = await refusalOf(authenticate(signed(s3, changes), s3, now));
    expect(refusal).toMatchObject({ code: "SignatureDoesNotMatch", status: 403 });
    expect(refusal.fields["CanonicalRequest"]).toBeTypeOf("string");
    expect(refusal.fields["StringToSign"]).toMatch(/^AWS4-HMAC-SHA256\n/);
    expect(refusal.fields["AWSAccessKeyId"]).toBe(exampleKey);
  });

  test("in the payload, by hash, whole or streamed", async () => {
    const whole = await authenticate(signed(s3, { body: "PAYLOAD" }), s3, now);
    expect(await refusalOf(whole.body.buffer(100))).toMatchObject({
      code: "XAmzContentSHA256Mismatch",
      fields: { ClientComputedContentSHA256: sha256("payload"), S3ComputedContentSHA256: sha256("PAYLOAD") },
    });
    const { body } = await authenticate(signed(s3, { body: "PAYLOAD" }), s3, now);
    const reading = async () => {
      for await (const piece of body.stream()) void piece;
    };
    expect((await refusalOf(reading())).code).toBe("XAmzContentSHA256Mismatch");
  });

  test("in an x-amz header that is not signed", async () => {
    const refusal = await refusalOf(authenticate(signed(s3, { headers: { "x-amz-acl": "public-read" } }), s3, now));
    expect(refusal).toMatchObject({
      code: "AccessDenied",
      message: "There were headers present in the request which were not signed",
      fields: { HeadersNotSigned: "x-amz-acl" },
    });
  });
});

/** The options with a clock this far after the signature. */
function at(milliseconds: number) {
  return { ...now, now: () => Date.parse("2026-01-02T03:04:05Z") + milliseconds };
}

describe("dates", () => {
  test("S3 allows fifteen minutes either way and says the times", async () => {
    await expect(authenticate(signed(s3), s3, at(900_000))).resolves.toBeDefined();
    await expect(authenticate(signed(s3), s3, at(-900_000))).resolves.toBeDefined();
    expect(await refusalOf(authenticate(signed(s3), s3, at(900_001)))).toMatchObject({
      code: "RequestTimeTooSkewed",
      status: 403,
      fields: { RequestTime: amzDate, ServerTime: "2026-01-02T03:19:05Z", MaxAllowedSkewMilliseconds: 900_000 },
    });
    expect((await refusalOf(authenticate(signed(s3), s3, at(-900_001)))).code).toBe("RequestTimeTooSkewed");
  });

  test("IAM says which side it is off", async () => {
    const iam = identifiedAs("iam", "awsQuery");
    const late = await refusalOf(authenticate(signed(iam), iam, at(900_001)));
    expect(late.message).toBe(
      "Signature expired: 20260102T030405Z is now earlier than 20260102T030405Z (20260102T031905Z - 15 min.)",
    );
    const early = await refusalOf(authenticate(signed(iam), iam, at(-900_001)));
    expect(early.message).toContain("Signature not yet current: 20260102T030405Z is still later than");
  });

  test("KMS allows five minutes", async () => {
    const kms = identifiedAs("kms", "awsJson1_1");
    await expect(authenticate(signed(kms), kms, at(300_000))).resolves.toBeDefined();
    expect((await refusalOf(authenticate(signed(kms), kms, at(300_001)))).code).toBe("InvalidSignatureException");
  });

  test("a missing date is refused", async () => {
    const request = signed(s3, { headers: { "x-amz-date": undefined as unknown as string } });
    expect(await refusalOf(authenticate(request, s3, now))).toMatchObject({
      code: "AccessDenied",
      message: "AWS authentication requires a valid Date or x-amz-date header",
    });
  });
});

describe("malformed headers", () => {
  const cases: [what: string, authorization: string, code: string, message: string][] = [
    ["another scheme", "Bearer x", "InvalidArgument", "Unsupported Authorization Type"],
    [
      "no space",
      "AWS4-HMAC-SHA256",
      "InvalidArgument",
      "Authorization header is invalid -- one and only one ' ' (space) required",
    ],
    [
      "one word alone",
      "nonsense",
      "InvalidArgument",
      "Authorization header is invalid -- one and only one ' ' (space) required",
    ],
    [
      "asymmetric signatures",
      "AWS4-ECDSA-P256-SHA256 Credential=a/b",
      "InvalidRequest",
      "The authorization mechanism you have provided is not supported. Please use AWS4-HMAC-SHA256.",
    ],
    [
      "one part missing",
      "AWS4-HMAC-SHA256 Credential=a/b/c/d/e, SignedHeaders=host",
      "AuthorizationHeaderMalformed",
      "The authorization header is malformed; the authorization header requires three components: Credential, SignedHeaders, and Signature.",
    ],
    [
      "one part by another name",
      "AWS4-HMAC-SHA256 Credential=a/b/c/d/e, SignedHeaders=host, Signatures=c",
      "AuthorizationHeaderMalformed",
      "The authorization header is malformed; missing Signature.",
    ],
    [
      "a short credential",
      "AWS4-HMAC-SHA256 Credential=a/b, SignedHeaders=host, Signature=c",
      "AuthorizationHeaderMalformed",
      'The authorization header is malformed; the Credential is mal-formed; expecting "<YOUR-AKID>/YYYYMMDD/REGION/SERVICE/aws4_request".',
    ],
    [
      "another service",
      "AWS4-HMAC-SHA256 Credential=a/20260102/us-east-1/sqs/aws4_request, SignedHeaders=host, Signature=c",
      "AuthorizationHeaderMalformed",
      'The authorization header is malformed; incorrect service "sqs". This endpoint belongs to "s3".',
    ],
    [
      "no region",
      "AWS4-HMAC-SHA256 Credential=a/20260102/nowhere/s3/aws4_request, SignedHeaders=host, Signature=c",
      "AuthorizationHeaderMalformed",
      "The authorization header is malformed; the region 'nowhere' is wrong; expecting 'us-east-1'",
    ],
  ];

  test.each(cases)("%s", async (_what, authorization, code, message) => {
    const request = wireRequest("GET", "/", { host, "x-amz-date": amzDate, authorization });
    expect(await refusalOf(authenticate(request, s3, now))).toMatchObject({ code, message, status: 400 });
  });

  test("a query service lists everything that is wrong with a scope", async () => {
    const iam = identifiedAs("iam", "awsQuery");
    const request = signed(iam, { scope: "20260103/here/sts/aws5_request" });
    expect((await refusalOf(authenticate(request, iam, now))).message).toBe(
      "Credential should be scoped to a valid region. Credential should be scoped to correct service: 'iam'. Credential should be scoped with a valid terminator: 'aws4_request', not 'aws5_request'. Date in Credential scope does not match YYYYMMDD from ISO-8601 version of date from HTTP: '20260103' != '20260102', from '20260102T030405Z'.",
    );
  });

  test("a query service does not refuse a scope without a region", async () => {
    const iam = identifiedAs("iam", "awsQuery");
    const request = signed(iam, { scope: "20260102//iam/aws4_request" });
    await expect(authenticate(request, iam, now)).resolves.toMatchObject({ region: "" });
  });

  test("a header and a presigned query together", async () => {
    const request = signed(s3, { target: "/bucket/key?X-Amz-Algorithm=AWS4-HMAC-SHA256" });
    const refusal = await refusalOf(authenticate(request, s3, now));
    expect(refusal).toMatchObject({ code: "InvalidArgument", status: 400 });
    expect(refusal.message).toMatch(/^Only one auth mechanism allowed;/);
  });

  test("S3 wants the payload's hash stated, and to be one of its values", async () => {
    const missing = signed(s3, { headers: { "x-amz-content-sha256": undefined as unknown as string } });
    expect((await refusalOf(authenticate(missing, s3, now))).message).toBe(
      "Missing required header for this request: x-amz-content-sha256",
    );
    const other = signed(s3, { headers: { "x-amz-content-sha256": "none" } });
    expect(await refusalOf(authenticate(other, s3, now))).toMatchObject({
      code: "InvalidArgument",
      fields: { ArgumentName: "x-amz-content-sha256", ArgumentValue: "none" },
    });
  });
});

/** A presigned GET whose signature is wrong; undefined takes a parameter away. */
function query(changes: Record<string, string | undefined>) {
  const parameters: Record<string, string | undefined> = {
    "X-Amz-Algorithm": "AWS4-HMAC-SHA256",
    "X-Amz-Credential": `${exampleKey}/20260102/us-east-1/s3/aws4_request`,
    "X-Amz-Date": amzDate,
    "X-Amz-Expires": "60",
    "X-Amz-SignedHeaders": "host",
    "X-Amz-Signature": "0".repeat(64),
    ...changes,
  };
  const given = Object.entries(parameters).filter((entry) => entry[1] !== undefined);
  const text = given.map(([name, value]) => `${name}=${encodeURIComponent(value ?? "")}`).join("&");
  return wireRequest("GET", `/bucket/key?${text}`, { host });
}

describe("presigned queries", () => {
  test.each<[string, Record<string, string | undefined>, string]>([
    [
      "more than a week",
      { "X-Amz-Expires": "604801" },
      "X-Amz-Expires must be less than a week (in seconds); that is, the given X-Amz-Expires must be less than 604800 seconds",
    ],
    ["a negative life", { "X-Amz-Expires": "-1" }, "X-Amz-Expires must be non-negative"],
    ["no number", { "X-Amz-Expires": "soon" }, "X-Amz-Expires should be a number"],
    [
      "another date form",
      { "X-Amz-Date": "2026-01-02" },
      "X-Amz-Date must be in the ISO8601 Long Format \"yyyyMMdd'T'HHmmss'Z'\"",
    ],
    [
      "a missing parameter",
      { "X-Amz-Signature": undefined },
      "Query-string authentication version 4 requires the X-Amz-Algorithm, X-Amz-Credential, X-Amz-Signature, X-Amz-Date, X-Amz-SignedHeaders, and X-Amz-Expires parameters.",
    ],
  ])("%s is refused", async (_what, changes, message) => {
    const refusal = await refusalOf(authenticate(query(changes), s3, now));
    expect(refusal).toMatchObject({ code: "AuthorizationQueryParametersError", message, status: 400 });
  });

  test("one from the future is not yet valid", async () => {
    const early = optionsWith("2026-01-02T02:49:04Z");
    expect(await refusalOf(authenticate(query({}), s3, early))).toMatchObject({
      code: "AccessDenied",
      message: "Request is not yet valid",
    });
  });

  test("the longest life is accepted as far as the signature", async () => {
    const refusal = await refusalOf(authenticate(query({ "X-Amz-Expires": "604800" }), s3, now));
    expect(refusal.code).toBe("SignatureDoesNotMatch");
  });
});

describe("nobody", () => {
  test("may ask S3, SQS and SNS, whose policies decide", async () => {
    for (const name of ["s3", "sqs", "sns"]) {
      const identified = identifiedAs(name, name === "s3" ? "restXml" : "awsQuery");
      const result = await authenticate(wireRequest("GET", "/", { host }), identified, now);
      expect(result).toMatchObject({ authType: "NONE", caller: { kind: "anonymous" }, region: undefined });
    }
  });

  test("may assume a role with a web identity", async () => {
    const sts = identifiedAs("sts", "awsQuery", { operationName: "AssumeRoleWithWebIdentity" });
    await expect(authenticate(wireRequest("POST", "/", { host }), sts, now)).resolves.toBeDefined();
  });

  test.each<[string, ProtocolName, string, number]>([
    ["iam", "awsQuery", "MissingAuthenticationToken", 403],
    ["dynamodb", "awsJson1_0", "MissingAuthenticationTokenException", 400],
    ["lambda", "restJson1", "MissingAuthenticationTokenException", 403],
    ["ec2", "ec2Query", "MissingParameter", 400],
  ])("is refused by %s", async (name, protocol, code, status) => {
    const refusal = await refusalOf(
      authenticate(wireRequest("POST", "/", { host }), identifiedAs(name, protocol), now),
    );
    expect([refusal.code, refusal.status]).toEqual([code, status]);
  });
});

test("the session token and the client's address reach the lookup of the key", async () => {
  const asked: unknown[] = [];
  const find = async (...question: unknown[]) => {
    asked.push(question);
    return undefined;
  };
  const token = { "x-amz-security-token": "tok" };
  const iam = identifiedAs("iam", "awsQuery");
  await refusalOf(authenticate(signed(iam, { headers: token }), iam, { ...now, credentials: { find } }));
  expect(asked).toEqual([[exampleKey, "tok", "127.0.0.1"]]);
});

test("a body that identification had to read is not read again", async () => {
  const bytes = Buffer.from("payload");
  const identified = { ...s3, formBytes: bytes };
  const request = signed(s3);
  const spent = { ...request, raw: { ...request.raw, buffer: () => Promise.reject(new Error("read twice")) } };
  const { body } = await authenticate(spent, identified, now);
  expect(await body.buffer(100)).toBe(bytes);
});
