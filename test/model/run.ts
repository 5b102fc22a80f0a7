/** One run of the model: random operations on the store and on the reference, crashes in the middle, and what must hold. */
import { setImmediate as turn } from "node:timers/promises";
import type { Copies } from "../../src/kernel/blobs.ts";
import { bytesOf, Random } from "../support/random.ts";
import type { Lies } from "./memory-disk.ts";
import { Reference } from "./reference.ts";
import { World, zoneNames, type ZoneName } from "./world.ts";

/** What one run did. */
export interface RunResult {
  readonly operations: number;
  readonly crashes: number;
  readonly faults: number;
}

const nameCount = 24;
const minute = 60_000;
const steps = {
  put: 40,
  "put large": 4,
  copy: 8,
  delete: 12,
  read: 20,
  "read range": 10,
  wait: 10,
  jobs: 4,
  "let time pass": 4,
  crash: 3,
  restart: 2,
  fault: 2,
};

/** Runs `stepCount` steps of a seed. Throws what was found wrong, with the last steps. */
export async function runModel(seed: string, stepCount: number, lies: Lies = {}): Promise<RunResult> {
  const run = new Run(seed, lies);
  try {
    return await run.run(stepCount);
  } catch (error) {
    throw new Error(`seed ${seed}: ${String(error)}\n  after: ${run.trace.slice(-40).join(", ")}`, { cause: error });
  }
}

class Run {
  readonly trace: string[] = [];
  readonly #random: Random;
  readonly #world: World;
  readonly #reference = new Reference();
  readonly #under = new Set<Promise<void>>();
  #life = 0;
  #values = 0;
  #operations = 0;
  #crashes = 0;
  #faults = 0;
  /** The zone that was damaged since all copies were whole. Another one may not be: that would lose bytes rightly. */
  #damaged: ZoneName | undefined;
  /** What was found wrong while something else went on. */
  #found: unknown;

  constructor(seed: string, lies: Lies) {
    this.#random = new Random(seed);
    this.#world = new World(this.#random, lies);
  }

  async run(stepCount: number): Promise<RunResult> {
    await this.#world.open();
    for (let step = 0; step < stepCount; step += 1) {
      await this.#step(this.#random.weighted(steps));
      if (this.#found !== undefined) throw this.#found;
    }
    await this.#settleAll();
    await this.#checkEachZoneAlone();
    await this.#checkNothingIsLeft();
    await this.#world.blobs.close();
    return { operations: this.#operations, crashes: this.#crashes, faults: this.#faults };
  }

  async #step(step: keyof typeof steps): Promise<void> {
    this.trace.push(step);
    switch (step) {
      case "put":
        return this.#put(this.#random.below(this.#random.oneIn(3) ? 30_000 : 2_000));
      case "put large":
        return this.#put(70_000 + this.#random.below(700_000));
      case "copy":
        return this.#copy();
      case "delete":
        return this.#delete();
      case "read":
        return this.#read(undefined);
      case "read range": {
        const start = this.#random.below(20_000);
        return this.#read({ start, end: start + this.#random.below(20_000) });
      }
      case "wait":
        for (let turns = this.#random.below(30); turns > 0; turns -= 1) await turn();
        return;
      case "jobs":
        return this.#world.runJobs();
      case "let time pass":
        this.#world.time += this.#random.below(15 * minute);
        return;
      case "crash":
        return this.#crash();
      case "restart":
        await this.#settled();
        return this.#world.restart();
      case "fault":
        return this.#fault();
    }
  }

  /** A name that nothing changes at the moment. */
  #name(): string | undefined {
    const name = `n${this.#random.below(nameCount)}`;
    return this.#reference.isChanging(name) ? undefined : name;
  }

  #put(size: number): void {
    const name = this.#name();
    if (name === undefined) return;
    const copies: Copies = this.#random.pick([3, 3, 3, 2]);
    const bytes = bytesOf(`value ${(this.#values += 1)}`, size);
    this.trace.push(`${name}=${size}x${copies}`);
    this.#reference.ask(name, { bytes, copies });
    this.#start(name, this.#world.put(name, bytes, copies));
  }

  #copy(): void {
    const [from, name] = [this.#name(), this.#name()];
    if (from === undefined || name === undefined || from === name) return;
    const content = this.#reference.settled(from);
    if (!content) return;
    this.trace.push(`${from}>${name}`);
    // Nothing changes the source until the copy is answered.
    this.#reference.ask(from, content);
    this.#reference.ask(name, content);
    const copying = this.#world.copy(from, name).then((isThere) => {
      if (!isThere) throw new Error(`${from} is gone`);
    });
    this.#start(name, copying, () => this.#reference.answer(from, false));
  }

  #delete(): void {
    const name = this.#name();
    if (name === undefined) return;
    this.trace.push(`-${name}`);
    this.#reference.ask(name, undefined);
    this.#start(name, this.#world.delete(name));
  }

  #read(range: { start: number; end: number } | undefined): void {
    const name = this.#name();
    if (name === undefined) return;
    const life = this.#life;
    this.#operations += 1;
    // The name stays as it is until it is read.
    this.#reference.ask(name, this.#reference.settled(name));
    const reading = this.#world.get(name, range).then(
      (found) => {
        if (life !== this.#life) return;
        this.#reference.answer(name, false);
        this.#reference.expect(name, found, range);
      },
      (error: unknown) => {
        if (life === this.#life) throw error;
      },
    );
    this.#follow(reading);
  }

  /** Follows a change to its answer. After a crash its answer is nobody's. */
  #start(name: string, work: Promise<void>, after: () => void = () => {}): void {
    const life = this.#life;
    this.#operations += 1;
    const end = (isDone: boolean): void => {
      if (life !== this.#life) return;
      this.#reference.answer(name, isDone);
      after();
    };
    this.#follow(
      work.then(
        () => end(true),
        // Refused: a zone too many is down, or compaction was faster. What must hold is that nothing came of it.
        () => end(false),
      ),
    );
  }

  #follow(work: Promise<void>): void {
    const followed = work
      .catch((error: unknown) => {
        this.#found ??= error;
      })
      .finally(() => this.#under.delete(followed));
    this.#under.add(followed);
  }

  async #settled(): Promise<void> {
    while (this.#under.size > 0) await Promise.all(this.#under);
    if (this.#found !== undefined) throw this.#found;
  }

  async #crash(): Promise<void> {
    this.#life += 1;
    this.#crashes += 1;
    await this.#world.crash();
    await this.#settled();
    for (const name of this.#reference.names()) this.#reference.settle(name, await this.#world.get(name));
  }

  /** A zone is taken out, loses its folder, or rots; one at a time. */
  async #fault(): Promise<void> {
    if (this.#damaged !== undefined) {
      this.trace.push("healed");
      await this.#makeWhole();
      return;
    }
    const zone = this.#random.pick(zoneNames);
    const kind = this.#random.pick(["fail", "lose", "rot"]);
    this.trace.push(`${kind} ${zone}`);
    this.#faults += 1;
    this.#damaged = zone;
    if (kind === "fail") return this.#world.blobs.failZone(zone);
    if (kind === "lose") {
      // A replaced disk: taken out, emptied, brought back.
      await this.#world.blobs.failZone(zone);
      this.#world.disk.lose(`/${zone}`);
      return;
    }
    for (const path of this.#world.disk.paths(`/${zone}/segments`))
      if (this.#random.oneIn(2)) this.#world.disk.rot(path);
  }

  /** All copies of everything are there again: zones healed, every byte read once. */
  async #makeWhole(): Promise<void> {
    await this.#settled();
    await this.#world.heal();
    // All that was open is ended by now, so that the scrub reads that, too.
    this.#world.time += minute;
    await this.#world.blobs.scrubNow();
    this.#world.time += minute;
    await this.#world.heal();
    this.#damaged = undefined;
  }

  async #settleAll(): Promise<void> {
    await this.#settled();
    await this.#makeWhole();
    for (const name of this.#reference.names()) this.#reference.expect(name, await this.#world.get(name));
  }

  /** What has three copies can be read from each zone. */
  async #checkEachZoneAlone(): Promise<void> {
    for (const zone of zoneNames) {
      this.trace.push(`only ${zone}`);
      for (const other of zoneNames) if (other !== zone) await this.#world.blobs.failZone(other);
      for (const name of this.#reference.names()) {
        if (this.#reference.settled(name)?.copies !== 3) continue;
        this.#reference.expect(name, await this.#world.get(name));
      }
      await this.#world.heal();
    }
  }

  /** Once all names are deleted, nothing but what is open takes space. */
  async #checkNothingIsLeft(): Promise<void> {
    for (const name of this.#reference.names()) await this.#world.delete(name);
    await this.#world.restart();
    const filesLeft = (): string[] => zoneNames.flatMap((zone) => this.#world.disk.paths(`/${zone}/segments`));
    // A segment is weighed, retired and deleted in turn, a number of them at a time.
    for (let round = 0; round < 20 && filesLeft().length > 0; round += 1) {
      this.#world.time += 30 * minute;
      await this.#world.runJobs();
    }
    const left = filesLeft();
    if (left.length > 0) throw new Error(`deleted objects still take space: ${left.join(", ")}`);
  }
}
