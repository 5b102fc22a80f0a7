/** Cost lines as text: what many of them share is written once, and read back into one object that they share. */
import type { CostAmounts, CostFacts, CostLine } from "../../kernel/costs.ts";
import { factsKey, newLine } from "./month-lines.ts";

/** Lines of one piece: a piece is read and written as a whole. */
const pieceLength = 2_000;

/** What lines share. */
type Shared = CostFacts & Pick<CostLine, "billingPeriod">;

/** Facts, tags, start, length, resource, zone, quantity, normalized, public cost, and one or five amounts. */
type StoredLine = [
  facts: number,
  tags: number,
  start: number,
  length: number,
  resource: string,
  zone: string,
  quantity: string,
  normalizedQuantity: string | 0,
  publicCost: string | 0,
  costs: 0 | string | readonly string[],
];

/** A piece, before it is text. */
interface StoredPiece {
  readonly facts: Shared[];
  readonly tags: Readonly<Record<string, string>>[];
  readonly lines: StoredLine[];
}

/** Writes lines as pieces, in order. */
export function writeLines(lines: readonly CostLine[]): string[] {
  const pieces: string[] = [];
  for (let start = 0; start < lines.length; start += pieceLength) {
    pieces.push(writePiece(lines.slice(start, start + pieceLength)));
  }
  return pieces;
}

function writePiece(lines: readonly CostLine[]): string {
  const [facts, tags] = [new Shelf<CostLine>(factsKey), new Shelf<CostLine["tags"]>((each) => JSON.stringify(each))];
  const stored = lines.map((line): StoredLine => {
    const { start, end, resource, zone, quantity, normalizedQuantity, publicCost, costs } = line;
    return [
      facts.place(line),
      tags.place(line.tags),
      start,
      end - start,
      resource,
      zone,
      quantity,
      normalizedQuantity ?? 0,
      publicCost ?? 0,
      costs === undefined ? 0 : storedCosts(costs),
    ];
  });
  const piece: StoredPiece = { facts: facts.items, tags: tags.items, lines: stored };
  return JSON.stringify(piece);
}

/** Things by their number, each once. */
class Shelf<Item extends object> {
  readonly items: Item[] = [];
  readonly #numbers = new Map<string, number>();
  readonly #keyOf: (item: Item) => string;

  constructor(keyOf: (item: Item) => string) {
    this.#keyOf = keyOf;
  }

  place(item: Item): number {
    const key = this.#keyOf(item);
    let number = this.#numbers.get(key);
    if (number === undefined) this.#numbers.set(key, (number = this.items.push(item) - 1));
    return number;
  }
}

function storedCosts({ unblended, blended, amortized, netUnblended, netAmortized }: CostAmounts): StoredLine[9] {
  const all = [unblended, blended, amortized, netUnblended, netAmortized];
  return all.every((amount) => amount === unblended) ? unblended : all;
}

/** Reads pieces back. */
export function readLines(pieces: readonly string[], isFinal: boolean): CostLine[] {
  return pieces.flatMap((text) => {
    const { facts, tags, lines } = JSON.parse(text) as StoredPiece;
    return lines.map((line) => readLine(line, { facts, tags, isFinal }));
  });
}

function readLine(
  [factsAt, tagsAt, start, length, resource, zone, quantity, normalized, publicCost, costs]: StoredLine,
  { facts, tags, isFinal }: Pick<StoredPiece, "facts" | "tags"> & { isFinal: boolean },
): CostLine {
  return newLine(facts[factsAt] as Shared, {
    start,
    end: start + length,
    resource,
    zone,
    tags: tags[tagsAt] ?? {},
    quantity,
    normalizedQuantity: normalized === 0 ? undefined : normalized,
    publicCost: publicCost === 0 ? undefined : publicCost,
    costs: costs === 0 ? undefined : readCosts(costs),
    isFinal,
  });
}

function readCosts(costs: string | readonly string[]): CostAmounts {
  if (typeof costs === "string") {
    return { unblended: costs, blended: costs, amortized: costs, netUnblended: costs, netAmortized: costs };
  }
  const [unblended = "0", blended = "0", amortized = "0", netUnblended = "0", netAmortized = "0"] = costs;
  return { unblended, blended, amortized, netUnblended, netAmortized };
}
