/** Sends requests through the SDK, once each, and sorts what comes back: done, never reached the region, or nobody knows. */
import { S3, type S3ServiceException } from "@aws-sdk/client-s3";
import { setTimeout as pause } from "node:timers/promises";
import type { PendingWrite } from "./key-model.ts";
import type { RegionProcess } from "./region-process.ts";
import type { World } from "./world.ts";

const requestMilliseconds = 15_000;

/** Sends a request of the check at most this often. */
const checkAttempts = 5;

/** A client that asks again when the answer is 503, as all clients of AWS do; `noted` hears of each time. */
export function newPatientClient(region: Pick<RegionProcess, "endpoint">, noted: () => void): S3 {
  const s3 = newClient(region);
  s3.middlewareStack.add(
    (next) => async (args) => {
      for (let attempt = 1; ; attempt += 1) {
        try {
          return await next(args);
        } catch (error) {
          if ((error as S3ServiceException).$metadata?.httpStatusCode !== 503 || attempt === checkAttempts) throw error;
          noted();
          await pause(100 * 2 ** attempt);
        }
      }
    },
    { step: "initialize", name: "asksAgain" },
  );
  return s3;
}

/** Makes the SDK's client with the loopback key. */
export function newClient(region: Pick<RegionProcess, "endpoint">): S3 {
  return new S3({
    endpoint: region.endpoint,
    region: "us-east-1",
    forcePathStyle: true,
    maxAttempts: 1,
    credentials: { accessKeyId: "test", secretAccessKey: "test" },
    requestHandler: { requestTimeout: requestMilliseconds, throwOnRequestTimeout: true, connectionTimeout: 5_000 },
  });
}

/** One client's connection to a region that comes and goes. */
export class Sender {
  readonly s3: S3;
  readonly #region: RegionProcess;
  readonly #world: World;

  constructor(region: RegionProcess, world: World) {
    this.#region = region;
    this.#world = world;
    this.s3 = newClient(region);
  }

  /** Sends a write and tells its model; undefined without an answer. */
  async write<Output>(
    what: string,
    pending: PendingWrite,
    call: () => Promise<Output & { VersionId?: string | undefined }>,
  ): Promise<Output | undefined> {
    const outcome = await this.send(what, call);
    if (outcome === "unreached") pending.withdraw();
    if (outcome === "unreached" || outcome === "unanswered") return undefined;
    this.#world.acknowledged += 1;
    pending.acknowledge(outcome.value.VersionId);
    return outcome.value;
  }

  /** Sends a request when the region answers. */
  async send<Output>(
    what: string,
    call: () => Promise<Output>,
  ): Promise<{ readonly value: Output } | "unreached" | "unanswered"> {
    await this.#region.ready().catch(() => pause(20));
    const startedAt = Date.now();
    try {
      return { value: await call() };
    } catch (error) {
      const { code, $metadata, name, message } = error as S3ServiceException & { code?: string };
      if (code === "ECONNREFUSED") return "unreached";
      const status = $metadata?.httpStatusCode;
      const isSlow = Date.now() - startedAt >= requestMilliseconds;
      // A body cut off by a death has a status, too.
      const isCut = status !== undefined && status < 300;
      // A region that hangs as a whole fails the check, where nobody dies.
      if (isSlow) this.#world.hung += 1;
      else if (status === 503) this.#world.refused += 1;
      else if (status !== undefined && !isCut)
        this.#world.unexpected.push(`${what} was answered with ${status} ${name}: ${message}`);
      return "unanswered";
    }
  }
}
