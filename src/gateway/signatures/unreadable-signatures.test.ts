/** Signatures that services other than S3 cannot read: what is wrong with them, in AWS's words. */
import { describe, expect, test } from "vitest";
import { authenticate as authenticateNow } from "../stages/authenticate.ts";
import { exampleKey, identifiedAs, optionsWith, refusalOf, sha256, wireRequest } from "./test-requests.ts";

const authenticate = async (...asked: Parameters<typeof authenticateNow>) => authenticateNow(...asked);

const host = "localhost:4566";
const amzDate = "20260102T030405Z";
const now = optionsWith("2026-01-02T03:04:05Z");
const iam = identifiedAs("iam", "awsQuery");
const kms = identifiedAs("kms", "awsJson1_1");
const scope = "20260102/us-east-1/iam/aws4_request";

const dateMissing = "Authorization header requires existence of either a 'X-Amz-Date' or a 'Date' header. ";
const noPair = (authorization: string) =>
  `Invalid key=value pair (missing equal-sign) in Authorization header (hashed with SHA-256 and encoded with Base64): '${hashOf(authorization)}'.`;

function hashOf(authorization: string): string {
  return Buffer.from(sha256(authorization), "hex").toString("base64");
}

function lacks(authorization: string, ...names: string[]): string {
  const list = names.map((name) => `Authorization header requires '${name}' parameter. `).join("");
  return `${list}(Hashed with SHA-256 and encoded with Base64) Authorization=${hashOf(authorization)}`;
}

function asked(authorization: string, headers: Record<string, string> = { "x-amz-date": amzDate }) {
  return refusalOf(authenticate(wireRequest("POST", "/", { host, authorization, ...headers }), iam, now));
}

describe("a header", () => {
  const three = ["Credential", "Signature", "SignedHeaders"];
  const whole = `Credential=${exampleKey}/${scope}, SignedHeaders=host, Signature=00`;
  test.each<[what: string, authorization: string, message: string]>([
    ["of another scheme with one word", "Bearer secret", noPair("Bearer secret")],
    ["of another scheme with padding", "Basic c2VjcmV0cw==", lacks("Basic c2VjcmV0cw==", ...three)],
    ["of nothing but the algorithm", "AWS4-HMAC-SHA256", lacks("AWS4-HMAC-SHA256", ...three)],
    [
      "without a signature",
      "AWS4-HMAC-SHA256 Credential=a/b, SignedHeaders=host",
      lacks("AWS4-HMAC-SHA256 Credential=a/b, SignedHeaders=host", "Signature"),
    ],
    [
      "whose key came with a space before it",
      `AWS4-HMAC-SHA256 ${whole.replace("=", "= ")}`,
      noPair(`AWS4-HMAC-SHA256 ${whole.replace("=", "= ")}`),
    ],
    [
      "whose key came with a space behind it",
      `AWS4-HMAC-SHA256 ${whole.replace("/", " /")}`,
      noPair(`AWS4-HMAC-SHA256 ${whole.replace("/", " /")}`),
    ],
  ])("%s", async (_what, authorization, message) => {
    expect(await asked(authorization)).toMatchObject({ code: "IncompleteSignature", status: 400, message });
  });

  test("that is one word, or of another algorithm, is no token at all", async () => {
    for (const authorization of ["secret", `OTHER-HMAC-SHA256 ${whole}`]) {
      expect(await asked(authorization)).toMatchObject({ code: "MissingAuthenticationToken", status: 403 });
    }
  });

  test("needs a date, which is asked for with what else is missing", async () => {
    const authorization = `AWS4-HMAC-SHA256 ${whole}`;
    expect((await asked(authorization, {})).message).toBe(dateMissing + lacks(authorization));
    const list = lacks("Basic YQ==", ...three);
    expect((await asked("Basic YQ==", {})).message).toBe(list.replace("(Hashed", `${dateMissing}(Hashed`));
    expect(await asked(authorization, { "x-amz-date": "03032006x" })).toMatchObject({
      code: "IncompleteSignature",
      message: "Date must be in ISO-8601 'basic format'. Got '03032006x'. See http://en.wikipedia.org/wiki/ISO_8601",
    });
  });

  test("has to sign the host, or the signature does not match", async () => {
    const authorization = `AWS4-HMAC-SHA256 ${whole.replace("=host", "=x-amz-date")}`;
    const message = "'Host' or ':authority' must be a 'SignedHeader' in the AWS Authorization.";
    expect(await asked(authorization)).toMatchObject({ code: "SignatureDoesNotMatch", status: 403, message });
  });

  test("does not go with a signature in the query", async () => {
    const authorization = `AWS4-HMAC-SHA256 ${whole}`.replace("/iam/", "/kms/");
    const request = wireRequest("POST", "/?X-Amz-Algorithm=AWS4-HMAC-SHA256", { host, authorization });
    expect(await refusalOf(authenticate(request, kms, now))).toMatchObject({
      code: "InvalidSignatureException",
      message: "Found both 'X-Amz-Algorithm' as a query-string param and 'Authorization' as HTTP header.",
    });
  });
});

describe("a query", () => {
  function query(changes: Record<string, string | undefined>, at = now) {
    const parameters: Record<string, string | undefined> = {
      "X-Amz-Algorithm": "AWS4-HMAC-SHA256",
      "X-Amz-Credential": `${exampleKey}/${scope}`,
      "X-Amz-Date": amzDate,
      "X-Amz-SignedHeaders": "host",
      "X-Amz-Signature": "0".repeat(64),
      ...changes,
    };
    const given = Object.entries(parameters).filter((entry) => entry[1] !== undefined);
    const text = given.map(([name, value]) => `${name}=${encodeURIComponent(value ?? "")}`).join("&");
    return refusalOf(authenticate(wireRequest("GET", `/?${text}`, { host }), iam, at));
  }

  test("is told all that it lacks", async () => {
    const message = (...names: string[]) =>
      `${names.map((name) => `AWS query-string parameters must include '${name}'. `).join("")}Re-examine the query-string parameters.`;
    const none = { "X-Amz-Credential": undefined, "X-Amz-Date": undefined, "X-Amz-Signature": "" };
    expect(await query(none)).toMatchObject({
      code: "IncompleteSignature",
      message: message("X-Amz-Credential", "X-Amz-Signature", "X-Amz-Date"),
    });
    expect((await query({ "X-Amz-Algorithm": "" })).message).toBe(message("X-Amz-Algorithm"));
  });

  test("of another algorithm or date is refused", async () => {
    expect((await query({ "X-Amz-Algorithm": "OTHER" })).code).toBe("MissingAuthenticationToken");
    expect((await query({ "X-Amz-Date": "2026-01-02" })).message).toBe(
      "Date must be in ISO-8601 'basic format'. Got '2026-01-02'. See http://en.wikipedia.org/wiki/ISO_8601",
    );
  });

  test.each([undefined, "60", "soon", "-5", "9999999"])(
    "is good for a quarter of an hour, whatever life it states (%s)",
    async (life) => {
      const mismatch = /^The request signature we calculated/;
      const soon = await query({ "X-Amz-Expires": life }, optionsWith("2026-01-02T03:19:05Z"));
      expect(soon).toMatchObject({ code: "SignatureDoesNotMatch", message: expect.stringMatching(mismatch) });
      const late = await query({ "X-Amz-Expires": life }, optionsWith("2026-01-02T03:19:06Z"));
      expect(late.message).toBe(
        "Signature expired: 20260102T030405Z is now earlier than 20260102T030406Z (20260102T031906Z - 15 min.)",
      );
    },
  );
});
