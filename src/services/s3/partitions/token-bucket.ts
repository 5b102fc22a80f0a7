/** A process's share of one partition's capacity for one kind of request, as a bucket of tokens. */

/** What may come at once after a pause, as time's worth of tokens. */
const burstSeconds = 0.25;

/** Fills at a rate, up to a burst; every admitted request takes one. */
export class TokenBucket {
  #tokens: number;
  #perSecond: number;
  #filledAt: number;

  /** `now` is monotonic, in milliseconds. */
  constructor(perSecond: number, now: number) {
    this.#perSecond = perSecond;
    this.#tokens = this.#most;
    this.#filledAt = now;
  }

  /** From now on it fills at this rate. */
  setRate(perSecond: number, now: number): void {
    this.#fill(now);
    this.#perSecond = perSecond;
    this.#tokens = Math.min(this.#tokens, this.#most);
  }

  /** Whether there was a token. */
  take(now: number): boolean {
    this.#fill(now);
    if (this.#tokens < 1) return false;
    this.#tokens -= 1;
    return true;
  }

  get #most(): number {
    return Math.max(1, this.#perSecond * burstSeconds);
  }

  #fill(now: number): void {
    const more = ((now - this.#filledAt) / 1000) * this.#perSecond;
    this.#filledAt = now;
    this.#tokens = Math.min(this.#most, this.#tokens + more);
  }
}
