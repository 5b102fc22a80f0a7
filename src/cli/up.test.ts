/** What `haneul up` looks at before it starts anything. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { generate } from "selfsigned";
import { expect, test } from "vitest";
import { checkCertificate } from "./up.ts";

test("a certificate that cannot be used is told at once", async () => {
  const folder = mkdtempSync(join(tmpdir(), "haneul-up-"));
  try {
    const [missing, broken, whole] = ["missing.pem", "broken.pem", "whole.pem"].map((name) => join(folder, name));
    const made = await generate([{ name: "commonName", value: "localhost" }]);
    writeFileSync(String(broken), made.cert);
    writeFileSync(String(whole), made.private + made.cert);
    expect(() => checkCertificate(missing)).toThrow("--certificate takes a PEM file with a key and its certificates");
    expect(() => checkCertificate(broken)).toThrow(String(broken));
    checkCertificate(whole);
    checkCertificate(undefined);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
