/** Requests that come while many are under way begin together, so that what they have in common is done once. */

/** From so many requests under way on, those that come wait for each other; so many waiting begin at the end of the turn. */
const enough = 16;
/** The longest that a request waits for others. */
const waitMilliseconds = 1;

/**
 * Begins requests. Bodies that are there at once are hashed side by side, and their writes share batches and commits: sixteen puts that begin
 * in one turn of the event loop take a fifteenth less CPU each than eleven do (docs/performance.md). Who is nearly alone waits for nobody. What is
 * answered in the turn in which it comes is never under way for others.
 */
export class Gathering {
  #underWay = 0;
  #waiting: (() => Promise<void>)[] = [];
  #timer: NodeJS.Timeout | undefined;
  #isTurnEnding = false;

  /** Calls `serve` now or within a millisecond or so. The request is under way until what it gives resolves; it must not reject. */
  begin(serve: () => Promise<void>): void {
    if (this.#underWay + this.#waiting.length < enough) return this.#serve(serve);
    this.#waiting.push(serve);
    if (this.#waiting.length < enough) {
      this.#timer ??= setTimeout(this.#beginAll, waitMilliseconds);
    } else if (!this.#isTurnEnding) {
      this.#isTurnEnding = true;
      // Others that this turn brings are still to join.
      setImmediate(this.#beginAll);
    }
  }

  readonly #beginAll = (): void => {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#isTurnEnding = false;
    const all = this.#waiting;
    this.#waiting = [];
    for (const serve of all) this.#serve(serve);
  };

  #serve(serve: () => Promise<void>): void {
    this.#underWay += 1;
    void serve().then(this.#ended);
  }

  readonly #ended = (): void => {
    this.#underWay -= 1;
  };
}
