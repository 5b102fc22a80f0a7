/** The ledger of one process: opens the books for requests and jobs, and writes what they leave behind. */
import { meteredStore } from "./metered-store.ts";
import { RequestMeter, type MeterParts } from "./request-meter.ts";
import { SeriesCache } from "./series.ts";
import { UsageBuffer } from "./usage-buffer.ts";
import type { Clock } from "../../kernel/clock.ts";
import type { Log } from "../../kernel/log.ts";
import type { Meter, Usage } from "../../kernel/meter.ts";
import type { Store } from "../../kernel/store.ts";

/** What the ledger stands on. `store` may be bound to any account: the ledger's tables are partition-wide. */
export interface LedgerOptions {
  readonly store: Store;
  readonly clock: Clock;
  readonly log: Log;
}

/** A request's meter, and the store whose first commit carries what was metered until then. */
export interface RequestBooks {
  readonly meter: Meter;
  /** Bound to the request's account and region. */
  readonly store: Store;
  /** What was metered so far, in order. */
  readonly used: readonly Usage[];
  /** Hands what no commit carried to the process's buffer. Call it when the answer is out; again after later uses. */
  finish(): void;
}

/** The ledger of one process. */
export class Ledger {
  readonly #store: Store;
  readonly #parts: MeterParts;

  constructor({ store, clock, log }: LedgerOptions) {
    this.#store = store;
    this.#parts = { clock, cache: new SeriesCache(), buffer: new UsageBuffer(store, log) };
  }

  /** Opens the books for one request of a caller in a region. */
  openRequest({
    account,
    region,
    serviceCode,
  }: {
    account: string;
    region: string;
    serviceCode: string;
  }): RequestBooks {
    const meter = new RequestMeter(this.#parts, { account, region, service: serviceCode });
    const store = meteredStore(this.#store.scoped(account, region), meter);
    return { meter, store, used: meter.used, finish: () => meter.finish() };
  }

  /** A meter for jobs, whose uses and level changes name their account, region and service themselves. */
  openJobs(): Meter {
    const meter = new RequestMeter(this.#parts, { account: "", region: "", service: "" });
    return {
      use: (usage) => {
        meter.use(usage);
        meter.finish();
        // Jobs go on for ever, and nobody asks what one of their uses was for.
        meter.forget();
      },
      useIn: (tx, usage) => meter.useIn(tx, usage),
      level: (tx, change) => meter.level(tx, change),
    };
  }

  /** Writes everything that finished requests left. */
  flush(): Promise<void> {
    return this.#parts.buffer.flush();
  }

  /** Writes the rest; call it before the store closes. */
  close(): Promise<void> {
    return this.flush();
  }
}
