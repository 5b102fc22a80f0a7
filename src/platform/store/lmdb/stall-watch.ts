/**
 * Notices a commit that waits and waits. LMDB's write lock is a robust mutex: when its owner is killed the kernel passes it on by waking one of those
 * that wait. When that one is killed, too, before it has taken the lock, nobody wakes another: the lock is free, and who waited for it sleeps on
 * (a C program of seven processes shows it once in forty rounds of kills; Linux 6.18, glibc 2.36). Sleepers that a signal interrupts look again and take it.
 * Whoever supervises the processes is told of what lasts all the same: the lock is made anew once no process has the store open.
 */
import { wakeThreads } from "./wake-threads.ts";

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

  /** `onStall` is called every twenty seconds of a commit, with the seconds so far; `wake` every second of one after the first. */
  constructor(
    onStall: ((seconds: number) => void) | undefined,
    tick = tickMilliseconds,
    wake: () => unknown = wakeThreads,
  ) {
    this.#timer = setInterval(() => {
      const same = this.#running && this.#seen === this.#group;
      this.#seen = this.#group;
      this.#ticks = same ? this.#ticks + 1 : 0;
      if (this.#ticks === 0) return;
      void wake();
      if (this.#ticks % patientTicks === 0) onStall?.((this.#ticks * tick) / 1000);
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
