/** The store's engine in memory: commits take turns of the event loop, and a crash finds the last ones done or not. */
import { awsError } from "../../src/kernel/errors.ts";
import { addVector, decodeCounters, encodeCounters, isZeroVector } from "../../src/platform/store/counter-codec.ts";
import type {
  Changes,
  Decode,
  DecodeEntry,
  Engine,
  Snapshot,
  TrackedSnapshot,
} from "../../src/platform/store/engine.ts";
import type { KeyRange } from "../../src/platform/store/key-range.ts";
import type { Random } from "../support/random.ts";

interface Entry {
  readonly bytes: Buffer;
  readonly version: number;
}

/** One committed state; never changed once it is there. */
class State {
  readonly version: number;
  readonly entries: ReadonlyMap<string, Entry>;
  #keys: string[] | undefined;

  constructor(version: number, entries: ReadonlyMap<string, Entry>) {
    this.version = version;
    this.entries = entries;
  }

  keysIn({ start, end, limit, reverse }: KeyRange): string[] {
    this.#keys ??= [...this.entries.keys()].toSorted((a, b) => (a < b ? -1 : 1));
    const within = this.#keys.filter((key) => key >= start && key < end);
    return (reverse ? within.toReversed() : within).slice(0, limit);
  }
}

class MemorySnapshot implements TrackedSnapshot {
  readonly state: State;
  readonly keys = new Map<string, number>();
  readonly ranges: { readonly range: KeyRange; readonly seen: string }[] = [];

  constructor(state: State) {
    this.state = state;
  }

  get<T>(key: string, decode: Decode<T>): T | undefined {
    const entry = this.state.entries.get(key);
    this.keys.set(key, entry?.version ?? 0);
    return entry && decode(entry.bytes);
  }

  scan<T>(range: KeyRange, decode: DecodeEntry<T>): T[] {
    this.ranges.push({ range, seen: footprint(this.state, range) });
    return this.scanUntracked(range, decode);
  }

  scanUntracked<T>(range: KeyRange, decode: DecodeEntry<T>): T[] {
    return this.state.keysIn(range).map((key) => decode(key, this.state.entries.get(key)!.bytes));
  }

  release(): void {}

  /** A key that it read and that has changed since. */
  conflictIn(state: State): string | undefined {
    for (const [key, version] of this.keys) if ((state.entries.get(key)?.version ?? 0) !== version) return key;
    return this.ranges.find(({ range, seen }) => footprint(state, range) !== seen)?.range.start;
  }
}

function footprint(state: State, range: KeyRange): string {
  return JSON.stringify(state.keysIn(range).map((key) => [key, state.entries.get(key)!.version]));
}

interface Waiting {
  readonly read: MemorySnapshot;
  readonly changes: Changes;
}

/** Rows that outlive the processes. */
export class MemoryRows {
  readonly #random: Random;
  #state = new State(1, new Map());
  #life = 0;
  #waiting: Waiting[] = [];

  constructor(random: Random) {
    this.#random = random;
  }

  /** The engine of the present life; after the next crash it refuses all. */
  engine(): Engine {
    const life = this.#life;
    const present = (): State => {
      if (life !== this.#life) throw unavailable();
      return this.#state;
    };
    return {
      snapshot: (): Snapshot => new MemorySnapshot(present()),
      stateNow: present,
      begin: () => new MemorySnapshot(present()),
      commit: (read, changes) => this.#commit({ read: read as MemorySnapshot, changes }, present),
      close: async () => {},
    };
  }

  /** Of the commits under way some are done, the earlier ones first; nobody is told. */
  crash(): void {
    const done = this.#random.below(this.#waiting.length + 1);
    for (const waiting of this.#waiting.slice(0, done)) this.#apply(waiting);
    this.#waiting = [];
    this.#life += 1;
  }

  async #commit(waiting: Waiting, present: () => State): Promise<string | undefined> {
    present();
    this.#waiting.push(waiting);
    for (let turns = 1 + this.#random.below(4); turns > 0; turns -= 1) await turn();
    // In the order they came: whoever waits behind another one goes after it.
    while (this.#waiting.includes(waiting) && this.#waiting[0] !== waiting) await turn();
    present();
    this.#waiting.shift();
    return this.#apply(waiting);
  }

  #apply({ read, changes }: Waiting): string | undefined {
    const conflict = read.conflictIn(this.#state);
    if (conflict !== undefined) return conflict;
    const version = this.#state.version + 1;
    const entries = new Map(this.#state.entries);
    for (const [key, bytes] of changes.writes) {
      if (bytes) entries.set(key, { bytes: Buffer.from(bytes), version });
      else entries.delete(key);
    }
    for (const [key, deltas] of changes.additions) {
      const stored = entries.get(key);
      const values = stored ? decodeCounters(stored.bytes) : [];
      addVector(values, deltas);
      if (isZeroVector(values)) entries.delete(key);
      else entries.set(key, { bytes: encodeCounters(values), version });
    }
    this.#state = new State(version, entries);
    return undefined;
  }
}

function turn(): Promise<void> {
  return new Promise((resolve) => {
    setImmediate(resolve);
  });
}

function unavailable(): Error {
  return awsError("ServiceUnavailable", "This process has ended.", { status: 503 });
}
