/** What is wrong with a customer's key, and which of it S3 says first. */
import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { customerKeyOf } from "./encryption-customer-key.ts";

type Http = Parameters<typeof customerKeyOf>[0]["http"];

function brought(key: Buffer, digested: Buffer, method = "PUT") {
  const SSECustomerKeyMD5 = createHash("md5").update(digested).digest("base64");
  const input = { SSECustomerAlgorithm: "AES256", SSECustomerKey: key.toString("base64"), SSECustomerKeyMD5 };
  return customerKeyOf({ http: { method, secure: true } as Http }, input);
}

const short = Buffer.alloc(24, 1);
const right = Buffer.alloc(32, 1);

test("a key is held to its MD5 before its length is looked at", () => {
  expect(() => brought(short, right)).toThrow("The calculated MD5 hash of the key did not match");
  expect(() => brought(short, short)).toThrow("The secret key was invalid for the specified algorithm.");
  expect(brought(right, right)?.key).toEqual(right);
});

test("a read tells no more of a short key than of any other wrong one", () => {
  expect(() => brought(short, short, "GET")).toThrow("must provide the correct secret key");
});
