/** `encoding-type=url`: how S3 writes keys that XML could not carry. */
import { invalidArgument } from "./errors.ts";

const plain = /^[A-Za-z0-9\-_.*/]*$/;

/** As forms are encoded, spaces as pluses, but for slashes. */
function encodeKey(text: string): string {
  if (plain.test(text)) return text;
  return encodeURIComponent(text)
    .replaceAll("%2F", "/")
    .replaceAll("%20", "+")
    .replace(/[!'()~]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
}

/** The encoder a listing asked for; throws InvalidArgument for an unknown encoding. */
export function keyEncoder(encodingType: string | undefined): (text: string) => string {
  if (encodingType === undefined) return (text) => text;
  if (encodingType === "url") return encodeKey;
  throw invalidArgument("Invalid Encoding Method specified in Request", "encoding-type", encodingType);
}
