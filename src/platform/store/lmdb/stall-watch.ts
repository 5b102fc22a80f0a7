/**
 * Notices a commit that waits and waits. LMDB's write lock is a robust mutex: when its owner is killed the kernel passes it
 * on, yet under heavy load a killed process was seen to leave it behind for good. The lock is made anew once no process has
 * the store open; whoever supervises them can see to that.
 */

const tickMilliseconds = 1000;
/** A flush seldom takes as long; whoever is told finds out whether the disk is that slow. A process that was itself stopped does not tick meanwhile. */
const patientTicks = 20;

/** Watches one engine's commits. */
export class StallWatch {
  readonly #timer: NodeJS.Timeout;
  #group = 0;
  #running = false;
  #seen = 0;
  #ticks = 0;

  /** `onStall` is called every twenty seconds of a commit, with the seconds so far. */
  constructor(onStall: (seconds: number) => void, tick = tickMilliseconds) {
    this.#timer = setInterval(() => {
      const same = this.#running && this.#seen === this.#group;
      this.#seen = this.#group;
      this.#ticks = same ? this.#ticks + 1 : 0;
      if (this.#ticks > 0 && this.#ticks % patientTicks === 0) onStall((this.#ticks * tick) / 1000);
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
