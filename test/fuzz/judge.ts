/** What is wrong with an answer: statuses that blame the region, and errors without AWS's form. */
import { parseXml } from "../../src/gateway/protocols/xml-parse.ts";
import { splitAnswers, type Answer, type Received } from "./raw-client.ts";

/** First byte of a TLS record that says what was wrong. */
const tlsAlertByte = 0x15;

/** A sentence, or undefined when the answer is right. A connection that ended without an answer is. */
export function problemOf(received: Received, isHead: boolean): string | undefined {
  if (received.isHung) return "neither an answer nor an end in 30 s";
  // Garbage that begins as a TLS handshake does is refused in TLS's form.
  if (received.bytes[0] === tlsAlertByte) return undefined;
  for (const answer of splitAnswers(received.bytes, isHead)) {
    const problem = problemOfAnswer(answer, isHead);
    if (problem !== undefined) return problem;
  }
  return undefined;
}

function problemOfAnswer({ status, headers, body }: Answer, isHead: boolean): string | undefined {
  if (status === 0) return `bytes that are no answer: ${body}`;
  if (status >= 500 && status !== 501 && status !== 503) return `answered with ${status}: ${body.slice(0, 300)}`;
  if (status < 400 || isHead || body === "") return undefined;
  const type = headers.get("content-type") ?? "";
  if (type.includes("xml")) return problemOfXml(body);
  if (type.includes("json")) return isJsonError(body) ? undefined : `an error without code: ${body}`;
  return type.includes("cbor") ? undefined : `an error of type "${type}": ${body.slice(0, 300)}`;
}

/** What XML 1.0 does not have stands there as a reference no more than as it is: parsers give up on it. */
const impossible = /&#x(?:[0-8bcef]|1[0-9a-f]|fff[ef]);/i;

function problemOfXml(body: string): string | undefined {
  if (!/<Code>[^<]+<\/Code>/.test(body)) return `an error without code: ${body}`;
  if (impossible.test(body)) return `a character that XML cannot hold: ${body}`;
  try {
    parseXml(Buffer.from(body));
    return undefined;
  } catch (error) {
    return `an error that is no XML (${String(error)}): ${body}`;
  }
}

function isJsonError(body: string): boolean {
  const value: unknown = JSON.parse(body);
  if (typeof value !== "object" || value === null) return false;
  return "__type" in value || "error" in value || "code" in value || "message" in value;
}
