/** Browser upload forms: their policies, signatures, sizes and hostile shapes. */
import { createHmac } from "node:crypto";
import { describe, expect, test } from "vitest";
import type { Member, OperationModel } from "../model/model.ts";
import { deriveSigningKey } from "../signatures/signing-keys.ts";
import { parseCredential } from "../signatures/credential-scope.ts";
import {
  bodyOf,
  exampleKey,
  exampleSecret,
  identifiedAs,
  optionsWith,
  refusalOf,
  wireRequest,
} from "../signatures/test-requests.ts";
import type { Identified } from "../wire.ts";
import { readPostForm } from "./read-post-form.ts";

const boundary = "----WebKitFormBoundary7MA4YWxkTrZu0gW";
const credential = `${exampleKey}/20151229/us-east-1/s3/aws4_request`;
const now = optionsWith("2015-12-29T12:00:00Z");

function headerMember(name: string, httpHeader: string, kind = "string"): Member {
  return { name, required: false, traits: { httpHeader }, shape: { kind, name, traits: {} } } as unknown as Member;
}

/** PutObject with the members these tests look at. */
function bucketNamed(bucket: string): Identified {
  const members = [
    headerMember("ACL", "x-amz-acl"),
    headerMember("ContentType", "Content-Type"),
    headerMember("Expires", "Expires", "timestamp"),
    headerMember("ObjectLockRetainUntilDate", "x-amz-object-lock-retain-until-date", "timestamp"),
    headerMember("StorageClass", "x-amz-storage-class"),
    headerMember("BucketKeyEnabled", "x-amz-server-side-encryption-bucket-key-enabled", "boolean"),
  ];
  const identified = identifiedAs("s3", "restXml", { labels: { Bucket: bucket } });
  const putObject = { name: "PutObject", input: { members } } as unknown as OperationModel;
  return { ...identified, service: { ...identified.service, operations: new Map([["PutObject", putObject]]) } };
}

function formOf(fields: Record<string, string>, file: string | Buffer | undefined, fileName = "photo.jpg"): Buffer {
  const parts: (string | Buffer)[] = [];
  for (const [name, value] of Object.entries(fields)) {
    parts.push(`--${boundary}\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`);
  }
  if (file !== undefined) {
    const disposition = `form-data; name="file"; filename="${fileName}"`;
    parts.push(
      `--${boundary}\r\nContent-Disposition: ${disposition}\r\nContent-Type: image/jpeg\r\n\r\n`,
      file,
      "\r\n",
    );
  }
  parts.push(`--${boundary}--\r\n`);
  return Buffer.concat(parts.map((part) => Buffer.from(part as string)));
}

function send(bytes: readonly Buffer[], options = now, bucket = "sigv4examplebucket") {
  const headers = { host: `${bucket}.s3.amazonaws.com`, "content-type": `multipart/form-data; boundary=${boundary}` };
  return readPostForm(wireRequest("POST", "/", headers, bodyOf(...bytes)), bucketNamed(bucket), options);
}

function policyOf(conditions: readonly unknown[], expiration = "2015-12-30T12:00:00.000Z"): string {
  return Buffer.from(JSON.stringify({ expiration, conditions })).toString("base64");
}

/** Fields signed with version 4, its own fields covered by the policy. */
function signedFields(conditions: readonly unknown[], fields: Record<string, string>, expiration?: string) {
  const own = {
    "x-amz-algorithm": "AWS4-HMAC-SHA256",
    "x-amz-credential": credential,
    "x-amz-date": "20151229T000000Z",
  };
  const all = [
    ...conditions,
    { bucket: "sigv4examplebucket" },
    ...Object.entries(own).map(([name, value]) => ({ [name]: value })),
  ];
  const policy = policyOf(all, expiration);
  const { key } = deriveSigningKey(exampleSecret, parseCredential(credential)!);
  const signature = createHmac("sha256", key).update(policy).digest("hex");
  return { ...fields, ...own, policy, "x-amz-signature": signature };
}

const anyKey = ["starts-with", "$key", ""];

describe("the example of S3's documentation", () => {
  const policy =
    "eyAiZXhwaXJhdGlvbiI6ICIyMDE1LTEyLTMwVDEyOjAwOjAwLjAwMFoiLA0KICAiY29uZGl0aW9ucyI6IFsNCiAgICB7ImJ1Y2tldCI6ICJzaWd2NGV4YW1wbGVidWNrZXQifSwNCiAgICBbInN0YXJ0cy13aXRoIiwgIiRrZXkiLCAidXNlci91c2VyMS8iXSwNCiAgICB7ImFjbCI6ICJwdWJsaWMtcmVhZCJ9LA0KICAgIHsic3VjY2Vzc19hY3Rpb25fcmVkaXJlY3QiOiAiaHR0cDovL3NpZ3Y0ZXhhbXBsZWJ1Y2tldC5zMy5hbWF6b25hd3MuY29tL3N1Y2Nlc3NmdWxfdXBsb2FkLmh0bWwifSwNCiAgICBbInN0YXJ0cy13aXRoIiwgIiRDb250ZW50LVR5cGUiLCAiaW1hZ2UvIl0sDQogICAgeyJ4LWFtei1tZXRhLXV1aWQiOiAiMTQzNjUxMjM2NTEyNzQifSwNCiAgICB7IngtYW16LXNlcnZlci1zaWRlLWVuY3J5cHRpb24iOiAiQUVTMjU2In0sDQogICAgWyJzdGFydHMtd2l0aCIsICIkeC1hbXotbWV0YS10YWciLCAiIl0sDQoNCiAgICB7IngtYW16LWNyZWRlbnRpYWwiOiAiQUtJQUlPU0ZPRE5ON0VYQU1QTEUvMjAxNTEyMjkvdXMtZWFzdC0xL3MzL2F3czRfcmVxdWVzdCJ9LA0KICAgIHsieC1hbXotYWxnb3JpdGhtIjogIkFXUzQtSE1BQy1TSEEyNTYifSwNCiAgICB7IngtYW16LWRhdGUiOiAiMjAxNTEyMjlUMDAwMDAwWiIgfQ0KICBdDQp9";
  const fields = {
    key: "user/user1/${filename}",
    acl: "public-read",
    success_action_redirect: "http://sigv4examplebucket.s3.amazonaws.com/successful_upload.html",
    "Content-Type": "image/jpeg",
    "x-amz-meta-uuid": "14365123651274",
    "x-amz-server-side-encryption": "AES256",
    "X-Amz-Credential": credential,
    "X-Amz-Algorithm": "AWS4-HMAC-SHA256",
    "X-Amz-Date": "20151229T000000Z",
    "x-amz-meta-tag": "",
    Policy: policy,
    "X-Amz-Signature": "8afdbf4008c03f22c2cd3cdb72e4afbb1f6a588f3255ac628749a66d7f09699e",
  };

  test("verifies, and becomes a PutObject", async () => {
    const form = await send([formOf(fields, "the picture")]);
    expect(form.input).toMatchObject({
      Bucket: "sigv4examplebucket",
      Key: "user/user1/photo.jpg",
      ACL: "public-read",
      ContentType: "image/jpeg",
      Metadata: { uuid: "14365123651274", tag: "" },
    });
    expect(form.successRedirect).toBe(fields.success_action_redirect);
    expect(form.authenticated).toMatchObject({
      authType: "POST",
      region: "us-east-1",
      caller: { accessKeyId: exampleKey },
    });
    expect(Buffer.from(await form.input.Body.buffer(100)).toString()).toBe("the picture");
  });

  test("reads the same when it arrives in two pieces, cut anywhere", async () => {
    const whole = formOf(fields, "a\r\n--picture\r\n");
    for (let cut = 1; cut < whole.length; cut += cut > whole.length - 300 ? 1 : 37) {
      const form = await send([whole.subarray(0, cut), whole.subarray(cut)]);
      expect(Buffer.from(await form.input.Body.buffer(100)).toString(), `cut at ${cut}`).toBe("a\r\n--picture\r\n");
    }
  });

  test.each([
    ["the policy", { Policy: policy.replace("eyAi", "eyAg") }],
    ["the signature", { "X-Amz-Signature": "0".repeat(64) }],
    ["the credential's date", { "X-Amz-Credential": credential.replace("1229", "1228") }],
  ])("fails when %s is changed", async (_what, change) => {
    const refusal = await refusalOf(send([formOf({ ...fields, ...change }, "x")]));
    expect(refusal).toMatchObject({ code: "SignatureDoesNotMatch", status: 403 });
  });

  test.each([
    [{ key: "user/user2/x" }, 'Policy Condition failed: ["starts-with", "$key", "user/user1/"]'],
    [{ acl: "private" }, 'Policy Condition failed: ["eq", "$acl", "public-read"]'],
    [{ "Content-Type": "text/html" }, 'Policy Condition failed: ["starts-with", "$Content-Type", "image/"]'],
    [{ "x-amz-storage-class": "GLACIER" }, "Extra input fields: x-amz-storage-class"],
  ])("holds the form to its policy: %j", async (change, message) => {
    const refusal = await refusalOf(send([formOf({ ...fields, ...change }, "x")]));
    expect(refusal).toMatchObject({
      code: "AccessDenied",
      message: `Invalid according to Policy: ${message}`,
      status: 403,
    });
  });

  test("ends with its expiration", async () => {
    await expect(send([formOf(fields, "x")], optionsWith("2015-12-30T12:00:00Z"))).resolves.toBeDefined();
    const refusal = await refusalOf(send([formOf(fields, "x")], optionsWith("2015-12-30T12:00:00.001Z")));
    expect(refusal.message).toBe("Invalid according to Policy: Policy expired.");
  });
});

test("neither fields nor conditions depend on the case they are written in", async () => {
  const fields = signedFields([["StArTs-WiTh", "$KeY", "foo"], { AcL: "private" }], { kEy: "foo.txt", aCl: "private" });
  expect((await send([formOf(fields, "x")])).input).toMatchObject({ Key: "foo.txt", ACL: "private" });
});

describe("sizes", () => {
  const fields = signedFields([anyKey, ["content-length-range", 3, 5]], { key: "k" });

  test.each(["abc", "abcde"])("a file of %s is in range", async (file) => {
    const form = await send([formOf(fields, file)]);
    expect((await form.input.Body.buffer(100)).length).toBe(file.length);
  });

  test("a file outside the range is refused while it is read", async () => {
    const large = await send([formOf(fields, "abcdef")]);
    expect(await refusalOf(large.input.Body.buffer(100))).toMatchObject({
      code: "EntityTooLarge",
      fields: { MaxSizeAllowed: 5 },
    });
    const small = await send([formOf(fields, "ab")]);
    expect(await refusalOf(small.input.Body.buffer(100))).toMatchObject({
      code: "EntityTooSmall",
      fields: { ProposedSize: 2, MinSizeAllowed: 3 },
    });
  });

  test("fields beyond 20 KB are refused", async () => {
    const refusal = await refusalOf(send([formOf({ key: "k", "x-ignore-this": "x".repeat(20_480) }, "x")]));
    expect(refusal.code).toBe("MaxPostPreDataLengthExceeded");
  });

  test("a large file streams without being held", async () => {
    const piece = Buffer.alloc(65_536, "\r\n--");
    const [head, tail] = [
      formOf(signedFields([anyKey], { key: "k" }), "@")
        .toString("latin1")
        .split("@"),
    ].flat();
    const pieces = Array.from({ length: 64 }, () => piece);
    const form = await send([Buffer.from(head ?? "", "latin1"), ...pieces, Buffer.from(tail ?? "", "latin1")]);
    let sizeBytes = 0;
    for await (const part of form.input.Body.stream()) sizeBytes += part.length;
    expect(sizeBytes).toBe(64 * 65_536);
  });
});

describe("other signers", () => {
  test("a version 2 form verifies", async () => {
    const policy = policyOf([anyKey, { bucket: "sigv4examplebucket" }]);
    const signature = createHmac("sha1", exampleSecret).update(policy).digest("base64");
    const form = await send([formOf({ key: "k", AWSAccessKeyId: exampleKey, policy, signature }, "x")]);
    expect(form.authenticated).toMatchObject({ signatureVersion: "AWS", region: undefined });
    const wrong = { key: "k", AWSAccessKeyId: exampleKey, policy, signature: `${signature.slice(0, -2)}A=` };
    expect((await refusalOf(send([formOf(wrong, "x")]))).code).toBe("SignatureDoesNotMatch");
  });

  test("a form without policy and signature is nobody's", async () => {
    const form = await send([formOf({ key: "k", success_action_status: "201" }, "x")]);
    expect(form.authenticated.caller.kind).toBe("anonymous");
    expect(form.successStatus).toBe(201);
  });
});

describe("members", () => {
  test("tags, dates and flags are converted", async () => {
    const tagging = "<Tagging><TagSet><Tag><Key>a b</Key><Value>1&amp;2</Value></Tag></TagSet></Tagging>";
    const fields = {
      key: "k",
      tagging,
      "x-amz-object-lock-retain-until-date": "2026-10-21T07:28:00Z",
      "x-amz-server-side-encryption-bucket-key-enabled": "true",
    };
    const { input } = await send([formOf(fields, "x")]);
    expect(input).toMatchObject({
      Tagging: "a%20b=1%262",
      ObjectLockRetainUntilDate: new Date("2026-10-21T07:28:00Z"),
      BucketKeyEnabled: true,
    });
  });

  test.each(["Wed, 21 Oct 2026 07:28:00 GMT", "0", "-1", "next week"])(
    "%s as Expires is kept as sent",
    async (Expires) => {
      const { input } = await send([formOf({ key: "k", Expires }, "x")]);
      expect(input).toMatchObject({ ExpiresText: Expires });
      expect(input).not.toHaveProperty("Expires");
    },
  );

  test("the file's name loses its folders", async () => {
    const { input } = await send([formOf({ key: "up/${filename}" }, "x", "C:\\\\pictures\\\\a.png")]);
    expect(input.Key).toBe("up/a.png");
  });
});

describe("forms that are not in order", () => {
  test.each([
    [
      "no key",
      { acl: "private" },
      "x",
      "InvalidArgument",
      "Bucket POST must contain a field named 'key'.  If it is specified, please check the order of the fields.",
    ],
    ["no file", { key: "k" }, undefined, "InvalidArgument", "POST requires exactly one file upload per request."],
    [
      "a signature without its algorithm",
      { key: "k", policy: "e30=", "x-amz-signature": "00" },
      "x",
      "InvalidArgument",
      "Bucket POST must contain a field named 'X-Amz-Algorithm'.  If it is specified, please check the order of the fields.",
    ],
    [
      "a bad tag document",
      { key: "k", tagging: "<Tagging>" },
      "x",
      "MalformedXML",
      "The XML you provided was not well-formed or did not validate against our published schema",
    ],
  ])("%s", async (_what, fields, file, code, message) => {
    expect(await refusalOf(send([formOf(fields as Record<string, string>, file)]))).toMatchObject({
      code,
      message,
      status: 400,
    });
  });

  test("a policy nobody signed is denied", async () => {
    const form = formOf({ key: "k", policy: "e30=" }, "x");
    expect(await refusalOf(send([form]))).toMatchObject({ code: "AccessDenied", status: 403 });
  });

  test.each<[string, Buffer[]]>([
    ["nothing", []],
    ["no boundary", [Buffer.from("hello")]],
    ["an end in the middle of a field", [formOf({ key: "k" }, "x").subarray(0, 60)]],
    [
      "a part without a name",
      [Buffer.from(`--${boundary}\r\nContent-Type: text/plain\r\n\r\nx\r\n--${boundary}--\r\n`)],
    ],
  ])("%s is no form", async (_what, pieces) => {
    expect((await refusalOf(send(pieces))).code).toBe("MalformedPOSTRequest");
  });

  test("a file that never ends is refused when it is read", async () => {
    const form = await send([formOf({ key: "k" }, "the file").subarray(0, -10)]);
    expect((await refusalOf(form.input.Body.buffer(100))).code).toBe("MalformedPOSTRequest");
  });

  test.each([
    ["", "Expecting '{' but found End-of-Input"],
    ["%%%", "invalid Base64 encoding."],
    [Buffer.from("[]").toString("base64"), "Invalid JSON."],
    [Buffer.from('{"conditions":[]}').toString("base64"), "Policy missing expiration."],
    [Buffer.from('{"expiration":"2030-01-01T00:00:00Z"}').toString("base64"), "Policy missing conditions."],
    [policyOf([], "tomorrow"), "Invalid 'expiration' value: 'tomorrow'"],
    [policyOf([["like", "$key", "a"]]), "Invalid Condition: unknown operation 'like'."],
    [
      policyOf([{ a: "1", b: "2" }]),
      "Invalid Simple-Condition: Simple-Conditions must have exactly one property specified.",
    ],
    [policyOf([["eq", "$key"]]), "Invalid eq: wrong number of arguments."],
  ])("a broken policy is named as AWS names it: %s", async (policy, message) => {
    const { parsePostPolicy } = await import("./post-policy.ts");
    expect(() => parsePostPolicy(policy)).toThrow(`Invalid Policy: ${message}`);
  });
});
