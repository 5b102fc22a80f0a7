/** Values of enumerations are listed as AWS lists them. */
import { expect, test } from "vitest";
import { asListed } from "./enum-order.ts";

test.each([
  ["HMAC_SHA_224 HMAC_SHA_256 HMAC_SHA_384 HMAC_SHA_512", "HMAC_SHA_384 HMAC_SHA_256 HMAC_SHA_224 HMAC_SHA_512"],
  [
    "RSA_2048 RSA_3072 RSA_4096 ECC_NIST_P256 ECC_NIST_P384 ECC_NIST_P521 ECC_SECG_P256K1 SYMMETRIC_DEFAULT HMAC_224 HMAC_256 HMAC_384 HMAC_512",
    "RSA_2048 ECC_NIST_P384 ECC_NIST_P256 ECC_NIST_P521 HMAC_384 RSA_3072 ECC_SECG_P256K1 RSA_4096 SYMMETRIC_DEFAULT HMAC_256 HMAC_224 HMAC_512",
  ],
  ["OK ALARM INSUFFICIENT_DATA", "INSUFFICIENT_DATA ALARM OK"],
  ["ALL", "ALL"],
])("%s", (modelled, listed) => {
  expect(asListed(modelled.split(" ")).join(" ")).toBe(listed);
});
