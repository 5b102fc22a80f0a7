/** Reads JSON from providers on this machine: a region asks no other network. */
import { request as requestHttp, type IncomingMessage } from "node:http";
import { request as requestHttps } from "node:https";
import type { TLSSocket } from "node:tls";
import { awsError } from "../../../kernel/errors.ts";
import { invalidIdentityToken } from "../errors.ts";

const timeoutMilliseconds = 2_000;
const sizeLimitBytes = 256 * 1024;

/** Whether the address can only be this machine's: names are not looked up, but for localhost. */
export function isLoopbackUrl(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, hostname } = new URL(text);
  if (protocol !== "https:" && protocol !== "http:") return false;
  return hostname === "localhost" || hostname === "[::1]" || /^127(\.\d{1,3}){3}$/.test(hostname);
}

/**
 * The JSON at a loopback address. TLS certificates are held to the provider's thumbprints, as IAM does. Follows no
 * redirection. Throws IDPCommunicationError, InvalidIdentityToken for a certificate of another thumbprint.
 */
export async function fetchLoopbackJson(address: string, thumbprints: readonly string[]): Promise<unknown> {
  if (!isLoopbackUrl(address)) throw unreachable(address);
  let answer: IncomingMessage;
  try {
    answer = await get(new URL(address));
  } catch (cause) {
    throw unreachable(address, cause);
  }
  if (address.startsWith("https:") && !isPinned(answer.socket as TLSSocket, thumbprints)) {
    answer.destroy();
    throw invalidIdentityToken("OpenIDConnect provider's HTTPS certificate doesn't match configured thumbprint");
  }
  try {
    const text = await readText(answer);
    if (answer.statusCode === 200) return JSON.parse(text) as unknown;
  } catch (cause) {
    throw unreachable(address, cause);
  }
  throw unreachable(address);
}

const unreachable = (address: string, cause?: unknown): Error =>
  awsError("IDPCommunicationError", `Error communicating with the identity provider at ${address}`, {
    status: 400,
    cause,
  });

function get(url: URL): Promise<IncomingMessage> {
  const signal = AbortSignal.timeout(timeoutMilliseconds);
  return new Promise((resolve, reject) => {
    const options = { signal, agent: false, headers: { accept: "application/json" } };
    // Certificates on a loopback interface are nobody's but the thumbprint's: it is compared before anything is believed.
    const sent =
      url.protocol === "https:"
        ? requestHttps(url, { ...options, rejectUnauthorized: false }, resolve)
        : requestHttp(url, options, resolve);
    sent.once("error", reject);
    sent.end();
  });
}

async function readText(answer: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let sizeBytes = 0;
  for await (const chunk of answer) {
    sizeBytes += (chunk as Buffer).length;
    if (sizeBytes > sizeLimitBytes) {
      answer.destroy();
      throw new Error("the answer is too large");
    }
    chunks.push(chunk as Buffer);
  }
  return Buffer.concat(chunks).toString();
}

/** Whether any certificate of the chain has one of the thumbprints. */
function isPinned(socket: TLSSocket, thumbprints: readonly string[]): boolean {
  const wanted = new Set(thumbprints.map((one) => one.toLowerCase()));
  const seen = new Set<string>();
  let certificate = socket.getPeerCertificate(true);
  while (certificate?.fingerprint !== undefined && !seen.has(certificate.fingerprint)) {
    if (wanted.has(certificate.fingerprint.replaceAll(":", "").toLowerCase())) return true;
    seen.add(certificate.fingerprint);
    certificate = certificate.issuerCertificate;
  }
  return false;
}
