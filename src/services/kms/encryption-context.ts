/** Encryption contexts: pairs that are authenticated with a ciphertext and never stored in it. */
export type EncryptionContext = Readonly<Record<string, string>>;

/** The context in one order, so that pairs in another order are the same context. */
export function contextBytes(context: EncryptionContext | undefined): Buffer {
  const pairs = Object.entries(context ?? {}).sort(([a], [b]) => (a < b ? -1 : 1));
  return Buffer.from(pairs.length === 0 ? "" : JSON.stringify(pairs));
}

/** Condition keys that speak of a context. */
export function contextKeys(context: EncryptionContext | undefined): Record<string, string | readonly string[]> {
  const names = Object.keys(context ?? {});
  if (names.length === 0) return {};
  const keys: Record<string, string | readonly string[]> = { "kms:EncryptionContextKeys": names };
  for (const [name, value] of Object.entries(context ?? {})) keys[`kms:EncryptionContext:${name}`] = value;
  return keys;
}

/**
 * Whether `context` has all pairs of `wanted`, and with `exactly` no others. Names of pairs in grants' constraints are
 * the same in capitals, values are not (KMS API reference, GrantConstraints).
 */
export function contextHas(
  context: EncryptionContext | undefined,
  wanted: EncryptionContext,
  exactly: boolean,
): boolean {
  const names = Object.keys(wanted);
  const stated = Object.entries(context ?? {});
  if (exactly && stated.length !== names.length) return false;
  const values = new Map(stated.map(([name, value]) => [name.toLowerCase(), value]));
  return names.every((name) => values.get(name.toLowerCase()) === wanted[name]);
}
