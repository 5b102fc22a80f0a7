/** `encoding-type=url`: how S3 writes keys that XML could not carry. */
import { invalidArgument } from "./errors.ts";

const plain = /^[A-Za-z0-9\-_.*/]*$/;

/** Percent-encoding that leaves slashes alone. */
function encodeKey(text: string): string {
  if (plain.test(text)) return text;
  return encodeURIComponent(text)
    .replaceAll("%2F", "/")
    .replace(/[!'()~]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
}

/** As forms are encoded, which is how S3 does it. */
function encodeAsForm(text: string): string {
  return encodeKey(text).replaceAll("%20", "+");
}

/**
 * The encoder a listing asked for; throws InvalidArgument for an unknown encoding. In listings of objects a space becomes `%20`
 * where S3 writes `+`: every client's decoder understands it, and the conformance tests for S3 ask for it.
 */
export function keyEncoder(
  encodingType: string | undefined,
  listed: "objects" | "versions and uploads",
): (text: string) => string {
  if (encodingType === undefined) return (text) => text;
  if (encodingType === "url") return listed === "objects" ? encodeKey : encodeAsForm;
  throw invalidArgument("Invalid Encoding Method specified in Request", "encoding-type", encodingType);
}
