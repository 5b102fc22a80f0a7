/** The certificate is made once and is good for the region's hosts. */
import { X509Certificate } from "node:crypto";
import { mkdtemp, readFile, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { openCertificate } from "./certificate.ts";

let directory = "";
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), "haneul-tls-"));
});
afterEach(() => rm(directory, { recursive: true, force: true }));

test("a certificate covers the hosts, their subdomains and the loopback addresses, signed by the region's authority", async () => {
  const { cert } = await openCertificate(directory, ["localhost", "s3.localhost"]);
  const server = new X509Certificate(cert.slice(cert.indexOf("-----BEGIN CERTIFICATE")));
  expect(server.checkHost("bucket.s3.localhost")).toBeDefined();
  expect(server.checkHost("localhost")).toBeDefined();
  expect(server.checkIP("127.0.0.1")).toBe("127.0.0.1");
  const authority = new X509Certificate(await readFile(join(directory, "ca.pem")));
  expect(server.verify(authority.publicKey)).toBe(true);
});

test("the certificate is kept, and its key is only its owner's to read", async () => {
  const first = await openCertificate(directory, ["localhost"]);
  expect(await openCertificate(directory, ["localhost"])).toEqual(first);
  expect((await stat(join(directory, "server.pem"))).mode & 0o777).toBe(0o600);
});
