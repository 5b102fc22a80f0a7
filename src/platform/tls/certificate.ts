/** The region's own certificate authority and server certificate, made when the first TLS client comes. */
import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";

/** A key with its chain, PEM. */
export interface Certificate {
  readonly key: string;
  readonly cert: string;
}

const years = 10;

/**
 * Reads `<directory>/server.pem` and `server.key` (those of CUSTOM_SSL_CERT_PATH when given: one PEM with key and
 * chain), or makes an authority (`ca.pem`, to be trusted by clients) and a certificate for the region's host names.
 */
export async function openCertificate(
  directory: string,
  hosts: readonly string[],
  custom?: string,
): Promise<Certificate> {
  if (custom !== undefined) {
    const pem = await readFile(custom, "utf8");
    return { key: pem, cert: pem };
  }
  const made = await readMade(directory);
  if (made) return made;
  await makeCertificate(directory, hosts);
  return (await readMade(directory)) as Certificate;
}

async function readMade(directory: string): Promise<Certificate | undefined> {
  try {
    const both = await readFile(join(directory, "server.pem"), "utf8");
    return { key: both, cert: both };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw error;
  }
}

/** Key and chain are in one file, put in place by one rename: of two workers that come first together one wins whole. */
async function makeCertificate(directory: string, hosts: readonly string[]): Promise<void> {
  const { generate } = await import("selfsigned");
  const notBeforeDate = new Date(Date.now() - 24 * 3600 * 1000);
  const notAfterDate = new Date(notBeforeDate);
  notAfterDate.setFullYear(notAfterDate.getFullYear() + years);
  const shared = { keyType: "ec", algorithm: "sha256", notBeforeDate, notAfterDate } as const;
  const authority = await generate([{ name: "commonName", value: "Haneul region authority" }], {
    ...shared,
    extensions: [
      { name: "basicConstraints", cA: true, critical: true },
      { name: "keyUsage", keyCertSign: true, cRLSign: true, critical: true },
    ],
  });
  const server = await generate([{ name: "commonName", value: "localhost" }], {
    ...shared,
    ca: { key: authority.private, cert: authority.cert },
    extensions: [
      { name: "basicConstraints", cA: false },
      { name: "keyUsage", digitalSignature: true, critical: true },
      { name: "extKeyUsage", serverAuth: true },
      { name: "subjectAltName", altNames: alternativeNames(hosts) },
    ],
  });
  await mkdir(directory, { recursive: true, mode: 0o700 });
  await put(join(directory, "ca.pem"), authority.cert, 0o644);
  await put(join(directory, "server.pem"), `${server.private}\n${server.cert}\n${authority.cert}`, 0o600);
}

function alternativeNames(hosts: readonly string[]): ({ type: 2; value: string } | { type: 7; ip: string })[] {
  const names = hosts.flatMap((host) => [host, `*.${host}`]);
  return [
    ...[...new Set(names)].map((value) => ({ type: 2 as const, value })),
    { type: 7, ip: "127.0.0.1" },
    { type: 7, ip: "::1" },
  ];
}

async function put(path: string, text: string, mode: number): Promise<void> {
  const draft = `${path}.${process.pid}`;
  await writeFile(draft, text, { mode });
  await rename(draft, path);
}
