/** QR codes and addresses of authenticator apps. */
import { expect, it } from "vitest";
import { otpAddress, qrPath } from "./qr-path.ts";

it("draws a code with its corner in place and white around", () => {
  const { size, path } = qrPath(otpAddress("A".repeat(64), { account: "000000000000", name: "ann" }));
  expect(size).toBeGreaterThan(40);
  expect(path.startsWith("M4 4h1v1h-1z")).toBe(true);
});

it("names issuer and user", () => {
  expect(otpAddress("ABC", { account: "000000000000", name: "ann" })).toBe(
    "otpauth://totp/Amazon%20Web%20Services%3Aann%40000000000000?secret=ABC&issuer=Amazon%20Web%20Services",
  );
});
