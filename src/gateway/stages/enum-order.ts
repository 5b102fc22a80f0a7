/** The order in which AWS lists an enumeration's values in validation messages. */

const places = 32;

/**
 * AWS lists them as they lie in a hash table of its own: by the lowest five bits of Java's hash of the text, and where
 * those are the same the later of the model first. Messages recorded of a dozen services have this order.
 */
export function asListed(values: readonly string[]): string[] {
  return values.toReversed().toSorted((one, other) => placeOf(one) - placeOf(other));
}

function placeOf(text: string): number {
  let hash = 0;
  for (let at = 0; at < text.length; at++) hash = (Math.imul(hash, 31) + text.charCodeAt(at)) | 0;
  return hash & (places - 1);
}
