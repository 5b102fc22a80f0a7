/** The condition keys of one request: names without regard to case, values computed when first asked for. */

/** A key's value, or how to find it out. */
export type ConditionValue = string | readonly string[] | undefined | (() => string | readonly string[] | undefined);

/** Condition keys by name; `undefined` means that the key is not in the request. */
export type ConditionKeys = Readonly<Record<string, ConditionValue>>;

/** Looks keys up in several records; the first record that has a key wins. */
export class KeyLookup {
  readonly #sources: readonly ConditionKeys[];
  #byName: Map<string, ConditionValue> | undefined;

  constructor(sources: readonly ConditionKeys[]) {
    this.#sources = sources;
  }

  /** The key's values, or undefined when the request does not have it. `name` is in lower case. */
  find(name: string): readonly string[] | undefined {
    const byName = (this.#byName ??= collect(this.#sources));
    let value = byName.get(name);
    if (value === undefined) return undefined;
    if (typeof value === "function") {
      value = value();
      byName.set(name, value);
    }
    return typeof value === "string" ? [value] : value;
  }

  /** The key's value where exactly one is wanted, as in a policy variable. */
  findOne(name: string): string | undefined {
    const values = this.find(name);
    return values?.length === 1 ? values[0] : undefined;
  }
}

function collect(sources: readonly ConditionKeys[]): Map<string, ConditionValue> {
  const byName = new Map<string, ConditionValue>();
  for (const source of sources) {
    for (const name in source) {
      const lower = lowerCased(name);
      const value = source[name];
      if (value !== undefined && !byName.has(lower)) byName.set(lower, value);
    }
  }
  return byName;
}

const lowerCase = new Map<string, string>();

/** Names come from a small vocabulary (tag keys apart), so their lower case is remembered. */
function lowerCased(name: string): string {
  const known = lowerCase.get(name);
  if (known !== undefined) return known;
  const lower = name.toLowerCase();
  if (lowerCase.size < 1_000) lowerCase.set(name, lower);
  return lower;
}
