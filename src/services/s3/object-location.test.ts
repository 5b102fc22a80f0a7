/** Where a new object is said to be. */
import { expect, test } from "vitest";
import { objectLocation } from "./object-location.ts";

const at = (host: string, key: string, secure = false) =>
  objectLocation({ http: { host, secure } as Parameters<typeof objectLocation>[0]["http"] }, "photos", key);

test("the key is encoded as forms encode it, slashes too", () => {
  expect(at("127.0.0.1:4566", "2026/a b+ü.jpg")).toBe("http://127.0.0.1:4566/photos/2026%2Fa+b%2B%C3%BC.jpg");
});

test("the bucket is in the host or in the path, as the request had it", () => {
  expect(at("photos.s3.amazonaws.com", "a/b", true)).toBe("https://photos.s3.amazonaws.com/a%2Fb");
  expect(at("s3.amazonaws.com", "a", true)).toBe("https://s3.amazonaws.com/photos/a");
});
