/** The prices of one service, found by region, usage type and operation. */

/** One priced thing of a list: what is common to shipped rows and imported offers. */
export interface IndexEntry<Value> {
  readonly region: string;
  /** Without the region's prefix; `*` stands for anything. */
  readonly bareType: string;
  /** "": every operation. */
  readonly operation: string;
  readonly value: Value;
}

interface Pattern<Value> {
  readonly expression: RegExp;
  readonly entry: IndexEntry<Value>;
}

/** Keeps entries by key. Those that come first are the plain ones of their usage type. */
export class PriceIndex<Value> {
  private readonly exact = new Map<string, IndexEntry<Value>>();
  private readonly plain = new Map<string, IndexEntry<Value>>();
  private readonly patterns = new Map<string, Pattern<Value>[]>();

  constructor(entries: Iterable<IndexEntry<Value>>) {
    for (const entry of entries) this.add(entry);
  }

  /** The operation's own price, else that of every operation; without an operation, the plain one. */
  find(region: string, bareType: string, operation: string | undefined): IndexEntry<Value> | undefined {
    const place = `${region}\n${bareType}`;
    return (
      (operation ? this.exact.get(`${place}\n${operation}`) : undefined) ??
      this.exact.get(`${place}\n`) ??
      (operation ? undefined : this.plain.get(place)) ??
      this.patterns.get(region)?.find(({ expression }) => expression.test(bareType))?.entry
    );
  }

  /** Everything that has a name of its own. */
  entries(): Iterable<IndexEntry<Value>> {
    return this.exact.values();
  }

  private add(entry: IndexEntry<Value>): void {
    const { region, bareType, operation } = entry;
    if (bareType.includes("*")) return this.addPattern(entry);
    const place = `${region}\n${bareType}`;
    this.exact.set(`${place}\n${operation}`, entry);
    if (!this.plain.has(place)) this.plain.set(place, entry);
  }

  private addPattern(entry: IndexEntry<Value>): void {
    const parts = entry.bareType.split("*").map((part) => part.replace(/[.+?^${}()|[\]\\]/g, "\\$&"));
    const pattern = { expression: new RegExp(`^${parts.join(".*")}$`), entry };
    const known = this.patterns.get(entry.region);
    if (known === undefined) this.patterns.set(entry.region, [pattern]);
    else known.push(pattern);
  }
}
