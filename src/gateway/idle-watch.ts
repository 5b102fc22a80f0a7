/** Watches for clients that fall silent in the middle of a body: one coarse timer for all of them, since a timer a request costs as much as a stage. */

/** Someone who waits for a client. */
export interface Waiter {
  /** The client sent nothing for too long. */
  onSilence(): void;
}

/** How many looks there are within one idle time: silence is noticed at most this fraction of it too late. */
const looks = 4;
const watches = new Map<number, IdleWatch>();

/** The watch of everybody who waits that long. */
export function idleWatch(idleMilliseconds: number): IdleWatch {
  let watch = watches.get(idleMilliseconds);
  if (!watch) watches.set(idleMilliseconds, (watch = new IdleWatch(idleMilliseconds)));
  return watch;
}

/** Waiters with the number of looks they have been waiting for. */
export class IdleWatch {
  readonly #waiting = new Map<Waiter, number>();
  readonly #everyMilliseconds: number;
  #timer: NodeJS.Timeout | undefined;

  constructor(idleMilliseconds: number) {
    this.#everyMilliseconds = Math.max(1, idleMilliseconds / looks);
  }

  /** From now on the client's silence counts. */
  begin(waiter: Waiter): void {
    this.#waiting.set(waiter, 0);
    this.#timer ??= setInterval(() => this.#look(), this.#everyMilliseconds);
  }

  /** The client spoke, or nobody waits for it any more. */
  end(waiter: Waiter): void {
    this.#waiting.delete(waiter);
  }

  #look(): void {
    if (this.#waiting.size === 0) {
      clearInterval(this.#timer);
      this.#timer = undefined;
      return;
    }
    for (const [waiter, count] of this.#waiting) {
      if (count < looks) {
        this.#waiting.set(waiter, count + 1);
        continue;
      }
      this.#waiting.delete(waiter);
      waiter.onSilence();
    }
  }
}
