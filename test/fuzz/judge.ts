/** What is wrong with an answer: statuses that blame the region, and errors without AWS's form. */
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
  if (type.includes("xml")) return /<Code>[^<]+<\/Code>/.test(body) ? undefined : `an error without code: ${body}`;
  if (type.includes("json")) return isJsonError(body) ? undefined : `an error without code: ${body}`;
  return type.includes("cbor") ? undefined : `an error of type "${type}": ${body.slice(0, 300)}`;
}

function isJsonError(body: string): boolean {
  const value: unknown = JSON.parse(body);
  if (typeof value !== "object" || value === null) return false;
  return "__type" in value || "error" in value || "code" in value || "message" in value;
}
