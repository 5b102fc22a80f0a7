/** Events between services: committed with the rows that caused them, delivered at least once. */

/** The job that delivers them; woken by who wants an event known at once. */
export const deliverEventsJob = "platform.deliver-events";

/** A fact that other services may care about. */
export interface Event {
  /** `service.Fact`, for example `s3.ObjectCreated`. */
  readonly type: string;
  readonly account: string;
  readonly region: string;
  /** What it says; stored as a row is. */
  readonly detail: Readonly<Record<string, unknown>>;
}

/** A delivered event: the same id each time it is delivered again. */
export interface DeliveredEvent extends Event {
  /** Unique and increasing in commit order per store. */
  readonly id: string;
  /** Region time of the commit, milliseconds since 1970. */
  readonly time: number;
}
