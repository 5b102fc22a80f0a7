/** Delivers the outbox for as long as the process acts as the conductor. */
import type { JobContext } from "../../kernel/jobs.ts";
import type { RootStore } from "../store/store.ts";
import type { Subscription } from "./outbox.ts";
import { deliverOutbox } from "./outbox.ts";

/** What the pump needs. */
export interface OutboxPumpOptions {
  readonly store: RootStore;
  readonly subscriptions: readonly Subscription[];
  readonly context: Omit<JobContext, "signal">;
  /** Whether this process delivers now; two that do so only cost double deliveries. */
  readonly isActing: () => boolean;
  /** How long to wait when nothing was there, milliseconds of wall time. Default 25. */
  readonly pollMilliseconds?: number;
}

/** A loop of delivery steps. */
export class OutboxPump {
  readonly #options: OutboxPumpOptions;
  readonly #stopping = new AbortController();
  #timer: NodeJS.Timeout | undefined;
  #step: Promise<void> | undefined;

  constructor(options: OutboxPumpOptions) {
    this.#options = options;
  }

  start(): void {
    this.#schedule(0);
  }

  /** Delivers until nothing is waiting: for tests. */
  async settle(): Promise<void> {
    while (await this.#deliver());
  }

  /** Stops after the delivery under way. */
  async stop(): Promise<void> {
    this.#stopping.abort();
    clearTimeout(this.#timer);
    await this.#step;
  }

  #schedule(milliseconds: number): void {
    if (this.#stopping.signal.aborted) return;
    this.#timer = setTimeout(() => {
      this.#step = this.#turn();
    }, milliseconds);
  }

  async #turn(): Promise<void> {
    let again = false;
    try {
      again = this.#options.isActing() && (await this.#deliver());
    } catch (error) {
      // The store may be out of disk for a while: events wait in it until it is not.
      this.#options.context.log.error("the outbox could not be delivered", { error });
    }
    this.#schedule(again ? 0 : (this.#options.pollMilliseconds ?? 25));
  }

  /** One step; true when it found something, so that there may be more. */
  async #deliver(): Promise<boolean> {
    const { store, subscriptions, context } = this.#options;
    const result = await deliverOutbox({
      store,
      subscriptions,
      context: { ...context, signal: this.#stopping.signal },
    });
    return result.delivered > 0 || result.more;
  }
}
