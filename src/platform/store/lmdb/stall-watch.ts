/**
 * Notices a commit that waits and waits. LMDB's write lock is a robust mutex: when its owner is killed the kernel passes it
 * on, yet under heavy load a killed process was seen to leave it behind for good. The lock is made anew once no process has
 * the store open; whoever supervises them can see to that.
 */

const tickMilliseconds = 1000;
/** No disk that works takes as long for one flush. A process that was itself stopped does not tick meanwhile. */
const patientTicks = 20;

/** Watches one engine's commits. */
export class StallWatch {
  readonly #timer: NodeJS.Timeout;
  #group = 0;
  #running = false;
  #seen = 0;
  #ticks = 0;

  /** `onStall` is called once for each commit that stalls. */
  constructor(onStall: () => void, tick = tickMilliseconds) {
    this.#timer = setInterval(() => {
      const same = this.#running && this.#seen === this.#group;
      this.#seen = this.#group;
      this.#ticks = same ? this.#ticks + 1 : 0;
      if (this.#ticks === patientTicks) onStall();
    }, tick);
    this.#timer.unref();
  }

  begins(): void {
    this.#group += 1;
    this.#running = true;
  }

  ends(): void {
    this.#running = false;
  }

  close(): void {
    clearInterval(this.#timer);
  }
}
