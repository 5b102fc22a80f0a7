/** What IAM accepts of an OpenID Connect provider: URL, thumbprints, audiences. */
import { invalidInput, limitExceeded, validationError } from "../errors.ts";

const clientIdsPerProvider = 100;
const thumbprintsPerProvider = 5;
const clientIdLength = 255;
const thumbprintLength = 40;

/** The URL without `https://`, as rows and ARNs have it. Throws ValidationError. */
export function parseProviderUrl(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  const plain = url !== undefined && url.search === "" && url.hash === "" && url.username === "" && url.port === "";
  if (url?.protocol !== "https:" || !plain || url.hostname === "") {
    throw validationError("Invalid Open ID Connect Provider URL");
  }
  return text.slice("https://".length);
}

/** Audiences without repetition. Throws ValidationError for their length, LimitExceeded for their number. */
export function checkClientIds(ids: readonly string[]): readonly string[] {
  const unique = [...new Set(ids)];
  checkLengths("clientIDList", ids, { min: 1, max: clientIdLength });
  if (unique.length > clientIdsPerProvider) {
    throw limitExceeded("ClientIdsPerOpenIdConnectProvider", clientIdsPerProvider);
  }
  return unique;
}

/** Throws ValidationError for what is no SHA-1 in hex, InvalidInput for more than five. */
export function checkThumbprints(thumbprints: readonly string[]): void {
  checkLengths("thumbprintList", thumbprints, { min: thumbprintLength, max: thumbprintLength });
  if (thumbprints.length > thumbprintsPerProvider) {
    throw invalidInput(`Thumbprint list must contain fewer than ${thumbprintsPerProvider} entries.`);
  }
  if (!thumbprints.every((thumbprint) => /^[0-9a-fA-F]+$/.test(thumbprint))) {
    throw invalidInput("Thumbprint must be a hexadecimal SHA-1 fingerprint.");
  }
}

/** The words of the model's own checks, which cannot see into lists of plain strings. */
function checkLengths(
  path: string,
  values: readonly string[],
  { min, max }: { readonly min: number; readonly max: number },
): void {
  const long = values.some((value) => value.length > max);
  if (!long && !values.some((value) => value.length < min)) return;
  const bound = long ? `less than or equal to ${max}` : `greater than or equal to ${min}`;
  throw validationError(
    `1 validation error detected: Value at '${path}' failed to satisfy constraint: ` +
      `Member must satisfy constraint: [Member must have length ${bound}]`,
  );
}
