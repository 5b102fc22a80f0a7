/** Lets transactions of this process that keep colliding on one key go one after another, in the order they collided. */

/** Called when the holder's run is over. */
export type Leave = () => void;

const nothing: Leave = () => undefined;

/** Queues by key. */
export class ConflictGate {
  readonly #last = new Map<string, Promise<void>>();

  /** Resolves when everyone who entered for `key` before has left. */
  async enter(key: string): Promise<Leave> {
    const before = this.#last.get(key);
    let leave = nothing;
    const mine = new Promise<void>((resolve) => (leave = resolve));
    this.#last.set(key, mine);
    await before;
    return () => {
      if (this.#last.get(key) === mine) this.#last.delete(key);
      leave();
    };
  }
}
