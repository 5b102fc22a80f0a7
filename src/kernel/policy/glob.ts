/** Patterns with `*` and `?` that never backtrack further than the last star. */

/** A stretch between two stars: its text, and where in it a `?` stands for any one character. */
export interface GlobSegment {
  readonly text: string;
  readonly wild: readonly number[];
}

/** A compiled pattern: segments with a star between each two. */
export class Glob {
  readonly #first: GlobSegment;
  readonly #middle: readonly GlobSegment[];
  /** Undefined: no star, the first segment is the whole text. */
  readonly #last: GlobSegment | undefined;
  readonly #minimumLength: number;

  constructor(segments: readonly GlobSegment[]) {
    this.#first = segments[0] ?? { text: "", wild: [] };
    this.#last = segments.length > 1 ? segments[segments.length - 1] : undefined;
    this.#middle = segments.slice(1, -1).filter((segment) => segment.text !== "");
    this.#minimumLength = segments.reduce((sum, segment) => sum + segment.text.length, 0);
  }

  /** Whether the pattern covers the whole of `text`. */
  matches(text: string): boolean {
    const last = this.#last;
    if (text.length < this.#minimumLength) return false;
    if (last === undefined) return text.length === this.#minimumLength && isAt(this.#first, text, 0);
    const end = text.length - last.text.length;
    if (!isAt(this.#first, text, 0) || !isAt(last, text, end)) return false;
    let position = this.#first.text.length;
    for (const segment of this.#middle) {
      const found = find(segment, text, position, end);
      if (found < 0) return false;
      position = found + segment.text.length;
    }
    return true;
  }
}

/** Compiles plain text in which `*` and `?` are wildcards. */
export function newGlob(pattern: string): Glob {
  return new Glob(pattern.split("*").map(newSegment));
}

function newSegment(text: string): GlobSegment {
  const wild: number[] = [];
  for (let at = text.indexOf("?"); at >= 0; at = text.indexOf("?", at + 1)) wild.push(at);
  return { text, wild };
}

function isAt(segment: GlobSegment, text: string, position: number): boolean {
  if (segment.wild.length === 0) return text.startsWith(segment.text, position);
  let next = 0;
  for (let index = 0; index < segment.text.length; index += 1) {
    if (segment.wild[next] === index) next += 1;
    else if (segment.text.charCodeAt(index) !== text.charCodeAt(position + index)) return false;
  }
  return true;
}

/** Where the segment first stands in `text` between `position` and `end`, or -1. */
function find(segment: GlobSegment, text: string, position: number, end: number): number {
  const last = end - segment.text.length;
  if (segment.wild.length === 0) {
    const found = text.indexOf(segment.text, position);
    return found <= last ? found : -1;
  }
  for (let at = position; at <= last; at += 1) if (isAt(segment, text, at)) return at;
  return -1;
}
