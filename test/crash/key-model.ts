/** What the load tells a key's model, with or without versions. */
import type { Content } from "./content.ts";

/** A write under way. Without an answer it stays as it is: nobody knows whether it happened. */
export interface PendingWrite {
  /** The region said yes. */
  acknowledge(versionId?: string): void;
  /** It never reached the region. */
  withdraw(): void;
}

/** The model of one key. */
export interface KeyModel {
  /** Whether a write had no answer since the last check: its writer leaves the key alone until the next. */
  readonly isDoubtful: boolean;
  /** Undefined content: a delete. */
  begin(content: Content | undefined): PendingWrite;
}
