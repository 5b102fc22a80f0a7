/** What IAM accepts of an OpenID Connect provider: URL, thumbprints, audiences. */
import { invalidInput, limitExceeded, validationError } from "../errors.ts";

const clientIdsPerProvider = 100;
const thumbprintsPerProvider = 5;

/** The URL without `https://`, as rows and ARNs have it. Throws ValidationError. */
export function parseProviderUrl(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  const plain = url !== undefined && url.search === "" && url.hash === "" && url.username === "" && url.port === "";
  if (url?.protocol !== "https:" || !plain || url.hostname === "") {
    throw validationError("Invalid Open ID Connect Provider URL");
  }
  return text.slice("https://".length);
}

/** Audiences without repetition. Throws LimitExceeded for their number. */
export function checkClientIds(ids: readonly string[]): readonly string[] {
  const unique = [...new Set(ids)];
  if (unique.length > clientIdsPerProvider) {
    throw limitExceeded("ClientIdsPerOpenIdConnectProvider", clientIdsPerProvider);
  }
  return unique;
}

/** Throws InvalidInput for more than five. Their length is the model's; that they are hex, as digests are, AWS does not ask. */
export function checkThumbprints(thumbprints: readonly string[]): void {
  if (thumbprints.length > thumbprintsPerProvider) {
    throw invalidInput(`Thumbprint list must contain fewer than ${thumbprintsPerProvider} entries.`);
  }
}
