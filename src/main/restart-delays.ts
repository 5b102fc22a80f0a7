/** How long a process that died waits until it is started again: not at all, unless it dies over and over. */

/** A part that a process plays in the region. */
type Role = "worker" | "conductor";

const delaysMilliseconds = [0, 100, 500, 2000, 5000];
/** A process that lived this long was well: its next restart is immediate again. */
const healthyMilliseconds = 10_000;

/** Counts deaths in a row, for each role. */
export class RestartDelays {
  readonly #quickDeaths = { worker: 0, conductor: 0 };

  /**
   * A process answers. Clients wait for workers alone: as long as workers get as far as that they are started again at once, however soon each of them
   * dies. A conductor that dies of its first job gets as far, too, and would take the cores from the workers.
   */
  ready(role: Role): void {
    if (role === "worker") this.#quickDeaths.worker = 0;
  }

  /** A process died; gives how long to wait, in milliseconds. */
  died(role: Role, livedMilliseconds: number): number {
    this.#quickDeaths[role] = livedMilliseconds > healthyMilliseconds ? 0 : this.#quickDeaths[role] + 1;
    return delaysMilliseconds[Math.min(this.#quickDeaths[role], delaysMilliseconds.length - 1)] ?? 0;
  }
}
