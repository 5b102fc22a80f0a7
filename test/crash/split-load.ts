/** Puts and gets across splits: what each request said and how long it took, and whether every key is there once. */
import { Agent, request } from "node:http";
import { presign } from "../../bench/s3/presign.ts";
import type { BucketPartitions, PartitionsAnswer } from "../../src/kernel/partitions-control.ts";

/** Where, and how much. */
export interface SplitLoadOptions {
  readonly port: number;
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly requests: number;
  /** Requests go on until ranges were split so often, however fast they are. */
  readonly leastSplits?: number;
  readonly clients: number;
  /** Nobody splits or merges: to compare with. */
  readonly still?: boolean;
  /** Processes die meanwhile: requests may be broken off, and are counted. */
  readonly mayBreak?: boolean;
}

/** What came of it. */
export interface SplitLoadResult {
  readonly puts: number;
  readonly gets: number;
  /** Answers that should not have been, and bytes that were not those put. */
  readonly errors: readonly string[];
  /** Requests without an answer. */
  readonly broken: number;
  readonly seconds: number;
  readonly longestMilliseconds: number;
  /** The longest time in which no request at all was answered. */
  readonly longestPauseMilliseconds: number;
  readonly splits: number;
  readonly merges: number;
  readonly splitMilliseconds: number;
  /** Acknowledged keys that the listing lacks, and keys that it names twice. */
  readonly lost: number;
  readonly doubled: number;
}

interface Answer {
  readonly status: number;
  readonly body: string;
}

const bucket = "split-load";
const letters = "0123456789abcdef";

/** One run. */
export class SplitLoad {
  readonly #options: SplitLoadOptions;
  readonly #agent: Agent;
  readonly #acknowledged: string[] = [];
  readonly #errors: string[] = [];
  #sent = 0;
  #puts = 0;
  #gets = 0;
  #broken = 0;
  #longest = 0;
  #longestPause = 0;
  #answeredAt = 0;
  #splits = 0;
  #splitMilliseconds = 0;

  constructor(options: SplitLoadOptions) {
    this.#options = options;
    this.#agent = new Agent({ keepAlive: true, maxSockets: options.clients + 4 });
  }

  /** Loads, splits and merges at once, then counts. */
  async run(): Promise<SplitLoadResult> {
    const made = await this.#untilAnswered(() => this.#send("PUT", `/${bucket}`));
    if (made.status !== 200) throw new Error(`the bucket could not be made: ${made.body}`);
    const started = performance.now();
    this.#answeredAt = started;
    const changing = { done: false };
    const changes = this.#options.still === true ? undefined : this.#changeRanges(changing);
    await Promise.all(Array.from({ length: this.#options.clients }, (_, at) => this.#client(at)));
    const seconds = (performance.now() - started) / 1000;
    changing.done = true;
    await changes;
    const { splits, merges } = await this.#untilAnswered(() => this.#partitions());
    const listed = await this.#list();
    const names = new Set(listed);
    this.#agent.destroy();
    return {
      puts: this.#puts,
      gets: this.#gets,
      errors: this.#errors,
      broken: this.#broken,
      seconds,
      longestMilliseconds: Math.round(this.#longest),
      longestPauseMilliseconds: Math.round(this.#longestPause),
      splits,
      merges,
      splitMilliseconds: Math.round(this.#splitMilliseconds),
      lost: this.#acknowledged.filter((key) => !names.has(key)).length,
      doubled: listed.length - names.size,
    };
  }

  async #client(client: number): Promise<void> {
    const { requests, leastSplits = 0 } = this.#options;
    for (let count = 0; this.#sent < requests || this.#splits < leastSplits; count += 1) {
      this.#sent += 1;
      const earlier = this.#acknowledged[Math.floor(Math.random() * this.#acknowledged.length)];
      if (count % 2 === 1 && earlier !== undefined) await this.#get(earlier);
      else await this.#put(`${letters[Math.floor(Math.random() * 16)] as string}/${client}-${count}`);
    }
  }

  async #put(key: string): Promise<void> {
    const answer = await this.#timed("PUT", `/${bucket}/${key}`, key.repeat(50));
    if (answer === undefined) return;
    this.#puts += 1;
    if (answer.status === 200) this.#acknowledged.push(key);
    else this.#errors.push(`put ${key}: ${answer.status} ${answer.body}`);
  }

  async #get(key: string): Promise<void> {
    const answer = await this.#timed("GET", `/${bucket}/${key}`);
    if (answer === undefined) return;
    this.#gets += 1;
    if (answer.status !== 200) this.#errors.push(`get ${key}: ${answer.status} ${answer.body}`);
    else if (answer.body !== key.repeat(50)) this.#errors.push(`get ${key}: other bytes than were put`);
  }

  async #timed(method: string, path: string, body?: string): Promise<Answer | undefined> {
    const started = performance.now();
    try {
      return await this.#send(method, path, body);
    } catch (error) {
      this.#broken += 1;
      if (this.#options.mayBreak !== true) this.#errors.push(`${method} ${path}: ${String(error)}`);
      else await new Promise((resolve) => setTimeout(resolve, 20));
      return undefined;
    } finally {
      const now = performance.now();
      this.#longest = Math.max(this.#longest, now - started);
      this.#longestPause = Math.max(this.#longestPause, now - this.#answeredAt);
      this.#answeredAt = now;
    }
  }

  /** Borders come and go without pause, besides those that heat makes. */
  async #changeRanges(until: { readonly done: boolean }): Promise<void> {
    for (let count = 0; !until.done; count += 1) {
      const key = `${letters[Math.floor(Math.random() * 16)] as string}/${count % 10}`;
      const action = Math.random() < 0.7 ? "split" : "merge";
      const started = performance.now();
      const answer = await this.#own("POST", JSON.stringify({ action, key })).catch(() => undefined);
      if (answer?.ok === true && action === "split") this.#splits += 1;
      if (answer?.ok === true) this.#splitMilliseconds = Math.max(this.#splitMilliseconds, performance.now() - started);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }

  async #partitions(): Promise<BucketPartitions> {
    const { buckets } = (await (await this.#own("GET")).json()) as PartitionsAnswer;
    return buckets[0] as BucketPartitions;
  }

  /** Processes that die may take along what begins and ends a run, too: that is asked again. */
  async #untilAnswered<T>(ask: () => Promise<T>): Promise<T> {
    for (let tries = 1; ; tries += 1) {
      try {
        return await ask();
      } catch (error) {
        if (this.#options.mayBreak !== true || tries === 100) throw error;
        await new Promise((resolve) => setTimeout(resolve, 200));
      }
    }
  }

  #own(method: string, body?: string): Promise<Response> {
    const url = `http://127.0.0.1:${this.#options.port}/_haneul/partitions/${bucket}`;
    return fetch(url, { method, ...(body === undefined ? {} : { body }) });
  }

  async #list(): Promise<string[]> {
    const keys: string[] = [];
    for (let after = ""; ;) {
      const from = after === "" ? [] : [`start-after=${encodeURIComponent(after)}`];
      const query = ["list-type=2", ...from];
      const { status, body } = await this.#untilAnswered(() => this.#send("GET", `/${bucket}`, undefined, query));
      if (status !== 200) throw new Error(`the bucket could not be listed: ${status} ${body}`);
      const page = [...body.matchAll(/<Key>([^<]*)<\/Key>/g)].map((match) => match[1] as string);
      keys.push(...page);
      if (!body.includes("<IsTruncated>true<")) return keys;
      after = page.at(-1) as string;
    }
  }

  #send(method: string, path: string, body?: string, query: readonly string[] = []): Promise<Answer> {
    const { port, accessKeyId, secretAccessKey } = this.#options;
    const host = `127.0.0.1:${port}`;
    const signed = presign({ host, accessKeyId, secretAccessKey }, method, path, query);
    return new Promise((resolve, reject) => {
      const headers = { "content-length": String(Buffer.byteLength(body ?? "")) };
      const sent = request({ host: "127.0.0.1", port, method, path: signed, agent: this.#agent, headers }, (answer) => {
        const chunks: Buffer[] = [];
        answer.on("data", (chunk: Buffer) => chunks.push(chunk));
        answer.on("end", () => resolve({ status: answer.statusCode ?? 0, body: Buffer.concat(chunks).toString() }));
        answer.on("error", reject);
      });
      sent.setTimeout(20_000, () => sent.destroy(new Error("no answer within 20 s")));
      sent.on("error", reject);
      sent.end(body);
    });
  }
}
