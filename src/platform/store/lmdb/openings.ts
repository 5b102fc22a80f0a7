/**
 * Keeps commits and openings of a store apart, between all processes on it.
 *
 * LMDB (as of the package 2.9.4) does not: who opens an environment reads which commit was the last one from the file, and a moment later writes that
 * down where all writers take it from, without their lock. A commit that another process ends in between is then overwritten by the next one,
 * although it was acknowledged. It takes an opener that is interrupted for as long as a sync of the disk lasts.
 *
 * Each process has a file that says whether it commits, and leaves a mark while it opens. A writer says that it commits and then looks for marks; an
 * opener leaves its mark and then looks who commits: one of them sees the other. Files of dead processes are removed by who finds them.
 */
import { closeSync, mkdirSync, openSync, readdirSync, readFileSync, rmSync, writeFileSync, writeSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { startTicksOf } from "../../processes/start-ticks.ts";

const waitMilliseconds = 1;
/** Sets apart what this process opens at once, or one after the other. */
let count = 0;
const [committing, idle] = [Buffer.from("1"), Buffer.from("0")];

/** One process's side of it, for one folder. */
export class Openings {
  readonly #marks: string;
  readonly #writers: string;
  readonly #own: string;
  readonly #name = `${process.pid}-${startTicksOf(process.pid) ?? 0}-${(count += 1)}`;
  readonly #fd: number;

  /** `directory` is the store's, and there. */
  constructor(directory: string) {
    this.#marks = join(directory, "opening");
    this.#writers = join(directory, "writing");
    for (const folder of [this.#marks, this.#writers]) mkdirSync(folder, { recursive: true });
    this.#own = join(this.#writers, this.#name);
    this.#fd = openSync(this.#own, "w", 0o600);
    writeSync(this.#fd, idle, 0, 1, 0);
  }

  /** Calls `open` while nobody commits. */
  async whileNobodyCommits<T>(open: () => T): Promise<T> {
    const mark = join(this.#marks, this.#name);
    writeFileSync(mark, "", { mode: 0o600 });
    try {
      for (const name of readdirSync(this.#writers)) while (this.#commits(name)) await sleep(waitMilliseconds);
      return open();
    } finally {
      rmSync(mark, { force: true });
    }
  }

  /** Waits until nobody opens; from then until `ended` nobody does. Undefined: there was nothing to wait for. */
  begin(): Promise<void> | undefined {
    writeSync(this.#fd, committing, 0, 1, 0);
    return this.#isOpened() ? this.#wait() : undefined;
  }

  /** The commit is over. */
  ended(): void {
    writeSync(this.#fd, idle, 0, 1, 0);
  }

  /** This process will commit no more. */
  close(): void {
    closeSync(this.#fd);
    rmSync(this.#own, { force: true });
  }

  async #wait(): Promise<void> {
    do {
      this.ended();
      await sleep(waitMilliseconds);
      writeSync(this.#fd, committing, 0, 1, 0);
    } while (this.#isOpened());
  }

  /** Whether a process that lives has left a mark. */
  #isOpened(): boolean {
    let found = false;
    for (const name of readdirSync(this.#marks)) {
      if (lives(name)) found = true;
      else rmSync(join(this.#marks, name), { force: true });
    }
    return found;
  }

  #commits(name: string): boolean {
    const path = join(this.#writers, name);
    if (!lives(name)) {
      rmSync(path, { force: true });
      return false;
    }
    try {
      return readFileSync(path, "latin1").startsWith("1");
    } catch {
      // It closed the store meanwhile.
      return false;
    }
  }
}

/** Whether the process of that name is there: its number, and when it began. */
function lives(name: string): boolean {
  const [pid, ticks] = name.split("-").map(Number);
  return pid !== undefined && pid > 0 && startTicksOf(pid) === ticks;
}
