/** The model of one multipart upload: one client owns it. */
import type { PendingWrite } from "./key-model.ts";

/** A part as a listing shows it. */
export interface Part {
  /** Without quotes. */
  readonly etag: string;
  readonly sizeBytes: number;
}

/** What is known of an upload. */
export class Upload {
  readonly bucket: string;
  readonly key: string;
  readonly uploadId: string;
  /** The mark of the object it becomes; undefined when the request that began it had no answer. */
  readonly mark: string | undefined;
  /** Bytes of acknowledged parts, for the one who completes it. */
  readonly bytes = new Map<number, Buffer>();
  /** Asked to end so, without an answer. */
  ending: "complete" | "abort" | undefined;
  readonly #parts = new Map<number, Part>();
  readonly #unanswered = new Map<number, Part[]>();

  constructor(address: { bucket: string; key: string; uploadId: string; mark: string | undefined }) {
    this.bucket = address.bucket;
    this.key = address.key;
    this.uploadId = address.uploadId;
    this.mark = address.mark;
  }

  /** Acknowledged parts by number. */
  get parts(): ReadonlyMap<number, Part> {
    return this.#parts;
  }

  get hasDoubtfulParts(): boolean {
    return this.#unanswered.size > 0;
  }

  begin(number: number, part: Part): PendingWrite {
    this.#unanswered.set(number, [...(this.#unanswered.get(number) ?? []), part]);
    const answered = (): void => {
      const rest = (this.#unanswered.get(number) ?? []).filter((each) => each !== part);
      if (rest.length > 0) this.#unanswered.set(number, rest);
      else this.#unanswered.delete(number);
    };
    return {
      withdraw: answered,
      acknowledge: () => {
        answered();
        this.#parts.set(number, part);
      },
    };
  }

  /** What is wrong with these parts. */
  problems(listed: ReadonlyMap<number, Part>): string[] {
    const problems: string[] = [];
    for (const number of new Set([...this.#parts.keys(), ...listed.keys()])) {
      const known = this.#parts.get(number);
      const possible = [known, ...(this.#unanswered.get(number) ?? [])];
      const found = listed.get(number);
      if (possible.some((part) => part?.etag === found?.etag && part?.sizeBytes === found?.sizeBytes)) continue;
      problems.push(`part ${number} is ${found?.etag ?? "not listed"}, and was ${known?.etag ?? "never acknowledged"}`);
    }
    return problems;
  }

  /** No request is under way any more, and these are the parts. */
  settle(listed: ReadonlyMap<number, Part>): void {
    this.ending = undefined;
    for (const number of this.#unanswered.keys()) {
      // Its bytes may be those of either request.
      this.bytes.delete(number);
      this.#parts.delete(number);
      const found = listed.get(number);
      if (found) this.#parts.set(number, found);
    }
    this.#unanswered.clear();
  }
}
