/** One file on its way: its parts go up beside each other, each is tried again by itself, and it can pause, resume and be given up. */
import {
  AbortMultipartUploadCommand,
  CompleteMultipartUploadCommand,
  CreateMultipartUploadCommand,
  PutObjectCommand,
  UploadPartCommand,
  type S3Client,
  type StorageClass,
} from "@aws-sdk/client-s3";
import { isAbort } from "../../../requests/request-error.ts";
import { planParts, singlePutBytes, type PlannedPart } from "./upload-plan.ts";

/** What is sent where. */
export interface UploadTarget {
  readonly bucket: string;
  readonly key: string;
  readonly file: File;
  readonly storageClass: StorageClass;
}

/** How an upload stands. `failed`: a part could not be sent in all its attempts; resuming sends what is missing. */
export type UploadState = "queued" | "running" | "paused" | "failed" | "done" | "cancelled";

interface DonePart {
  readonly ETag: string;
  readonly PartNumber: number;
  readonly ChecksumCRC32?: string;
}

const partsAtOnce = 4;
const attemptsOfPart = 8;
const longestWaitMilliseconds = 8_000;

/** An upload. */
export class Upload {
  readonly target: UploadTarget;
  readonly id: string;
  state: UploadState = "queued";
  error: unknown;
  /** How often parts were tried again. */
  retries = 0;
  startedAt = 0;
  #uploadId: string | undefined;
  readonly #parts: readonly PlannedPart[];
  readonly #done = new Map<number, DonePart>();
  #sentBytes = 0;
  #stopping = new AbortController();
  readonly #s3: () => S3Client;
  readonly #changed: () => void;

  constructor(
    id: string,
    target: UploadTarget,
    options: { readonly s3: () => S3Client; readonly changed: () => void },
  ) {
    this.id = id;
    this.target = target;
    this.#s3 = options.s3;
    this.#changed = options.changed;
    this.#parts = planParts(target.file.size);
  }

  /** Bytes of whole parts that have arrived. */
  get sentBytes(): number {
    return this.#sentBytes;
  }

  get partCounts(): { readonly done: number; readonly all: number } {
    return { done: this.#done.size, all: this.#parts.length };
  }

  /** Sends what has not been sent. Never rejects: `state` and `error` tell how it went. */
  async run(): Promise<void> {
    this.#stopping = new AbortController();
    this.startedAt ||= Date.now();
    this.#become("running");
    try {
      if (this.target.file.size <= singlePutBytes) await this.#putWhole();
      else await this.#putParts();
      this.#become("done");
    } catch (error) {
      // Who stopped it has said what it is now.
      if (this.#stopping.signal.aborted || isAbort(error)) return;
      this.error = error;
      this.#stopping.abort();
      this.#become("failed");
    }
  }

  /** Parts that are on their way are sent again when it is resumed. */
  pause(): void {
    this.#become("paused");
    this.#stopping.abort();
  }

  /** Gives it up; what has arrived of it is thrown away. */
  async cancel(): Promise<void> {
    this.#become("cancelled");
    this.#stopping.abort();
    const { bucket, key } = this.target;
    if (this.#uploadId === undefined) return;
    const input = { Bucket: bucket, Key: key, UploadId: this.#uploadId };
    await this.#s3().send(new AbortMultipartUploadCommand(input));
  }

  async #putWhole(): Promise<void> {
    const { bucket, key, file, storageClass } = this.target;
    await this.#tryOften(async (abortSignal) => {
      const Body = new Uint8Array(await file.arrayBuffer());
      const input = { Bucket: bucket, Key: key, Body, StorageClass: storageClass, ...typeOf(file) };
      await this.#s3().send(new PutObjectCommand(input), { abortSignal });
    });
    this.#sentBytes = file.size;
    this.#done.set(1, { ETag: "", PartNumber: 1 });
  }

  async #putParts(): Promise<void> {
    const { bucket, key, file, storageClass } = this.target;
    const address = { Bucket: bucket, Key: key };
    this.#uploadId ??= await this.#tryOften(async (abortSignal) => {
      const input = { ...address, StorageClass: storageClass, ChecksumAlgorithm: "CRC32" as const, ...typeOf(file) };
      return (await this.#s3().send(new CreateMultipartUploadCommand(input), { abortSignal })).UploadId;
    });
    const waiting = this.#parts.filter(({ number }) => !this.#done.has(number));
    const lane = async (): Promise<void> => {
      for (let part = waiting.shift(); part !== undefined; part = waiting.shift()) await this.#putPart(part);
    };
    await Promise.all(Array.from({ length: partsAtOnce }, lane));
    const Parts = [...this.#done.values()].sort((a, b) => a.PartNumber - b.PartNumber);
    const input = { ...address, UploadId: this.#uploadId, MultipartUpload: { Parts } };
    await this.#tryOften((abortSignal) => this.#s3().send(new CompleteMultipartUploadCommand(input), { abortSignal }));
  }

  async #putPart({ number: PartNumber, start, end }: PlannedPart): Promise<void> {
    const { bucket, key, file } = this.target;
    const part = await this.#tryOften(async (abortSignal) => {
      const Body = new Uint8Array(await file.slice(start, end).arrayBuffer());
      const input = { Bucket: bucket, Key: key, UploadId: this.#uploadId, PartNumber, Body };
      return this.#s3().send(new UploadPartCommand({ ...input, ChecksumAlgorithm: "CRC32" }), { abortSignal });
    });
    const { ETag = "", ChecksumCRC32 } = part;
    this.#done.set(PartNumber, { ETag, PartNumber, ...(ChecksumCRC32 === undefined ? {} : { ChecksumCRC32 }) });
    this.#sentBytes += end - start;
    this.#changed();
  }

  /** A connection that breaks and a busy region are tried again, waiting longer each time; refusals are not. */
  async #tryOften<Output>(send: (signal: AbortSignal) => Promise<Output>): Promise<Output> {
    const { signal } = this.#stopping;
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await send(signal);
      } catch (error) {
        if (signal.aborted || attempt === attemptsOfPart || !isPassing(error)) throw error;
        this.retries += 1;
        this.#changed();
        await pause(Math.min(longestWaitMilliseconds, 250 * 2 ** attempt), signal);
      }
    }
  }

  #become(state: UploadState): void {
    this.state = state;
    if (state === "running") this.error = undefined;
    this.#changed();
  }
}

function typeOf(file: File): { readonly ContentType?: string } {
  return file.type === "" ? {} : { ContentType: file.type };
}

function isPassing(error: unknown): boolean {
  const { $metadata } = error as { $metadata?: { httpStatusCode?: number } };
  const status = $metadata?.httpStatusCode;
  return status === undefined || status >= 500 || status === 408 || status === 429;
}

function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, milliseconds);
    signal.addEventListener("abort", () => (clearTimeout(timer), resolve()), { once: true });
  });
}
