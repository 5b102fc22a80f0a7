/** Goes through the tokens of an expression, and says what was expected where it is not there. */
import { selectError, unexpectedToken } from "./errors.ts";
import type { Token } from "./tokens.ts";

export class TokenReader {
  readonly #tokens: readonly Token[];
  #at = 0;

  constructor(tokens: readonly Token[]) {
    this.#tokens = tokens;
  }

  get next(): Token | undefined {
    return this.#tokens[this.#at];
  }

  after(distance: number): Token | undefined {
    return this.#tokens[this.#at + distance];
  }

  take(): Token {
    const token = this.next;
    if (token === undefined) throw unexpectedToken(undefined);
    this.#at += 1;
    return token;
  }

  isWord(...words: readonly string[]): boolean {
    return this.next?.kind === "name" && words.includes(this.next.upper);
  }

  isSign(...signs: readonly string[]): boolean {
    return this.next?.kind === "sign" && signs.includes(this.next.text);
  }

  /** Takes the word when it is next. */
  skipWord(word: string): boolean {
    if (!this.isWord(word)) return false;
    this.#at += 1;
    return true;
  }

  skipSign(sign: string): boolean {
    if (!this.isSign(sign)) return false;
    this.#at += 1;
    return true;
  }

  /** Throws ParseExpectedKeyword. */
  requireWord(word: string): void {
    if (this.skipWord(word)) return;
    throw selectError("ParseExpectedKeyword", "Did not find the expected keyword in the SQL expression.");
  }

  /** Throws ParseExpectedRightParenthesis, or what was found instead of another sign. */
  requireSign(sign: string): void {
    if (this.skipSign(sign)) return;
    if (sign !== ")") throw unexpectedToken(this.next?.text);
    throw selectError(
      "ParseExpectedRightParenthesis",
      "Did not find the expected right parenthesis character in the SQL expression.",
    );
  }
}
