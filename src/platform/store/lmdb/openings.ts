/**
 * Keeps commits and openings of a store apart, between all processes on it.
 *
 * LMDB (as of the package 2.9.4) does not: who opens an environment reads which commit was the last one from the file, and a moment later writes that
 * down where all writers take it from, without their lock. A commit that another process ends in between is then overwritten by the next one,
 * although it was acknowledged. It takes an opener that is interrupted for as long as a sync of the disk lasts.
 *
 * Each process has a file that says whether it commits, and leaves a mark while it opens. A writer says that it commits and then looks for marks; an
 * opener leaves its mark and then looks who commits: one of them sees the other. Files of dead processes are removed by who finds them.
 *
 * Commits are many and openings few, so that looking for marks must cost little: an opener that has left its mark makes one file longer, and a writer
 * who finds that file as long as when it last saw no mark need not look for any.
 */
import {
  appendFileSync,
  closeSync,
  fstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
  writeSync,
} from "node:fs";
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
  readonly #openedFile: string;
  /** Open for reading its length, which only grows: a byte an opening. */
  readonly #opened: number;
  /** That length when no mark was there; -1: never yet. */
  #lengthWithoutMarks = -1;
  #saysCommitting = false;

  /** `directory` is the store's, and there. */
  constructor(directory: string) {
    this.#marks = join(directory, "opening");
    this.#writers = join(directory, "writing");
    for (const folder of [this.#marks, this.#writers]) mkdirSync(folder, { recursive: true });
    this.#own = join(this.#writers, this.#name);
    this.#fd = openSync(this.#own, "w", 0o600);
    writeSync(this.#fd, idle, 0, 1, 0);
    this.#openedFile = join(directory, "opened");
    this.#opened = openSync(this.#openedFile, "a", 0o600);
  }

  /** Calls `open` while nobody commits. */
  async whileNobodyCommits<T>(open: () => T): Promise<T> {
    const mark = join(this.#marks, this.#name);
    writeFileSync(mark, "", { mode: 0o600 });
    try {
      // After the mark and before the look at the writers: who does not see it longer says so before that look.
      appendFileSync(this.#openedFile, "1");
      for (const name of readdirSync(this.#writers)) while (this.#commits(name)) await sleep(waitMilliseconds);
      return open();
    } finally {
      rmSync(mark, { force: true });
    }
  }

  /**
   * Waits until nobody opens; from then until `ended` nobody does. Undefined: there was nothing to wait for. To be called before each commit, also
   * of several that follow each other without `ended` between: who wants to open gets its turn here.
   */
  begin(): Promise<void> | undefined {
    if (!this.#saysCommitting) this.#say(true);
    return this.#isOpened() ? this.#wait() : undefined;
  }

  /** The commit is over. */
  ended(): void {
    this.#say(false);
  }

  /** This process will commit no more. */
  close(): void {
    closeSync(this.#fd);
    closeSync(this.#opened);
    rmSync(this.#own, { force: true });
  }

  async #wait(): Promise<void> {
    do {
      this.#say(false);
      await sleep(waitMilliseconds);
      this.#say(true);
    } while (this.#isOpened());
  }

  #say(commits: boolean): void {
    writeSync(this.#fd, commits ? committing : idle, 0, 1, 0);
    this.#saysCommitting = commits;
  }

  /** Whether a process that lives has left a mark. */
  #isOpened(): boolean {
    const length = fstatSync(this.#opened).size;
    if (length === this.#lengthWithoutMarks) return false;
    const found = this.#isMarked();
    // The length from before the look: an opening that began meanwhile changes it.
    if (!found) this.#lengthWithoutMarks = length;
    return found;
  }

  #isMarked(): boolean {
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
