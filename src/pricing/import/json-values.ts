/** Reads JSON of any size in pieces: whole values below the depths that are asked for, one after the other. */
import Assembler from "stream-json/assembler.js";
import { jsonParser, type Token } from "stream-json/parser.js";
import { OfferError } from "./offer-events.ts";

/** A value and the keys that lead to it; elements of arrays are keyed by their number. */
export interface JsonValue {
  readonly path: readonly string[];
  readonly value: unknown;
}

interface Level {
  key: string;
  /** The next element's number; undefined in objects. */
  element: number | undefined;
}

/**
 * Yields every value for whose path `isWhole` says yes, and every string, number and literal above. Text comes in chunks.
 * Throws an OfferError for what is no JSON.
 */
export async function* readJsonValues(
  chunks: AsyncIterable<string>,
  isWhole: (path: readonly string[]) => boolean,
): AsyncGenerator<JsonValue> {
  const walk = new JsonWalk(isWhole);
  const parse = jsonParser({ streamValues: false });
  for await (const chunk of chunks) {
    for (const token of tokensOf(parse, chunk)) {
      const found = walk.take(token);
      if (found !== undefined) yield found;
    }
  }
  if (!walk.isDone) throw new OfferError("The file ends in the middle.");
}

function tokensOf(parse: ReturnType<typeof jsonParser>, chunk: string): readonly Token[] {
  try {
    const answer = parse(chunk) as { readonly values?: readonly Token[] };
    return answer.values ?? [];
  } catch (error) {
    throw new OfferError(`The file is no JSON: ${error instanceof Error ? error.message : String(error)}`, {
      cause: error,
    });
  }
}

/** Knows where it is, and assembles what is wanted whole. */
class JsonWalk {
  isDone = false;
  private readonly levels: Level[] = [];
  private readonly isWhole: (path: readonly string[]) => boolean;
  private assembler: Assembler | undefined;

  constructor(isWhole: (path: readonly string[]) => boolean) {
    this.isWhole = isWhole;
  }

  take(token: Token): JsonValue | undefined {
    if (this.assembler !== undefined) return this.assemble(this.assembler, token);
    if (token.name === "startObject" || token.name === "startArray") return this.enter(token);
    if (token.name === "endObject" || token.name === "endArray") return this.leave();
    if (token.name === "keyValue") return this.atKey(token.value);
    const value = "value" in token ? token.value : undefined;
    this.countElement();
    return { path: this.path(), value };
  }

  private enter(token: Token): undefined {
    this.countElement();
    if (this.levels.length > 0 && this.isWhole(this.path())) {
      this.assembler = new Assembler();
      this.assembler.consume(token);
      return;
    }
    this.levels.push({ key: "", element: token.name === "startArray" ? 0 : undefined });
  }

  private leave(): undefined {
    this.levels.pop();
    this.isDone = this.levels.length === 0;
  }

  private atKey(key: string): undefined {
    const level = this.levels.at(-1);
    if (level !== undefined) level.key = key;
  }

  private countElement(): void {
    const level = this.levels.at(-1);
    if (level?.element === undefined) return;
    level.key = String(level.element);
    level.element += 1;
  }

  private assemble(assembler: Assembler, token: Token): JsonValue | undefined {
    assembler.consume(token);
    if (!assembler.done) return undefined;
    this.assembler = undefined;
    return { path: this.path(), value: assembler.current };
  }

  private path(): readonly string[] {
    return this.levels.map(({ key }) => key);
  }
}
