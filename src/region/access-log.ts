/** Keeps S3's server access logs of one process (what is answered to a bucket that logs becomes a line), and counts what is asked of buckets. */
import type { AccessLogKeeper } from "../gateway/stages/record.ts";
import type { Exchange } from "../gateway/exchange.ts";
import type { Caller } from "../kernel/caller.ts";
import { AwsError } from "../kernel/errors.ts";
import { accessPointArn } from "../kernel/s3-account.ts";
import type { RegionParts } from "./parts.ts";
import { parseCopySourceName } from "../services/s3/access-copy.ts";
import { accessPointOf } from "../services/s3/access-points/resolve.ts";
import { ActivityCounter } from "../services/s3/activity/activity-counter.ts";
import { add } from "../services/s3/activity/activity-metrics.ts";
import { bucketOfRequest } from "../services/s3/bucket-of-request.ts";
import { logLine, type LogLineFacts } from "../services/s3/logging/log-line.ts";
import { LogLineBuffer } from "../services/s3/logging/line-buffer.ts";
import { logOperationName } from "../services/s3/logging/operation-name.ts";
import type { SelectedBytes } from "../services/s3/select/answer-events.ts";
import { buckets, type BucketRow } from "../services/s3/tables.ts";

/** Members of inputs and outputs that lines speak of. */
interface Members {
  readonly Bucket?: string;
  readonly Key?: string;
  readonly VersionId?: string;
  readonly CopySource?: string;
  readonly ContentLength?: number;
  readonly ContentRange?: string;
  readonly Body?: { readonly length?: number | undefined };
  readonly Deleted?: readonly Members[];
  readonly Errors?: readonly (Members & { readonly Code?: string })[];
  /** The events of a query, which have gone by. */
  readonly Payload?: { readonly used: SelectedBytes };
}

type Answered = Parameters<AccessLogKeeper["note"]>[1];

/** The access logs of one process. */
export class RegionAccessLog implements AccessLogKeeper {
  readonly #parts: RegionParts;
  readonly #buffer: LogLineBuffer;
  readonly #activity: ActivityCounter;

  constructor(parts: RegionParts) {
    this.#parts = parts;
    this.#buffer = new LogLineBuffer(parts);
    this.#activity = new ActivityCounter(parts);
  }

  note(exchange: Exchange, answered: Answered): void {
    const { identified, input, preflight } = exchange;
    if (preflight === undefined && identified?.service.name !== "s3") return;
    try {
      if (identified === undefined) return this.#notePreflight(exchange, answered);
      const bucket = (input && bucketOfRequest(input)?.bucket) ?? this.#bucketNamed(identified.labels["Bucket"]);
      if (bucket !== undefined) this.#count(exchange, answered, bucket);
      if (isLogged(bucket)) this.#noteRequest(exchange, answered, bucket);
      const source = sentWith(exchange)?.CopySource;
      if (source !== undefined) this.#noteCopySource(exchange, answered, source);
    } catch (error) {
      this.#parts.log.error("a request is missing in the access log", { error, requestId: exchange.ids.requestId });
    }
  }

  /** Writes all lines and counts so far. */
  async flush(): Promise<void> {
    await Promise.all([this.#buffer.flush(), this.#activity.flush()]);
  }

  #count(exchange: Exchange, { status, bytesIn, bytesOut }: Answered, bucket: BucketRow): void {
    const operation = exchange.identified?.operation.name ?? "";
    const request = { operation, method: exchange.request.method, status, bytesIn, bytesOut };
    const counts = this.#activity.note(bucket, Math.floor(this.#parts.clock.now()), request);
    if (operation !== "SelectObjectContent") return;
    const { used } = ((exchange.output ?? {}) as Members).Payload ?? {};
    add(counts, "SelectScannedBytes", used?.scanned ?? 0);
    add(counts, "SelectReturnedBytes", used?.returned ?? 0);
  }

  /** Nobody has called an operation: it is a line, and counts as no request of the bucket's. */
  #notePreflight(exchange: Exchange, answered: Answered): void {
    const bucket = this.#bucketNamed(exchange.preflight?.bucket);
    if (isLogged(bucket)) this.#noteRequest(exchange, answered, bucket);
  }

  #bucketNamed(name: string | undefined): BucketRow | undefined {
    return name === undefined ? undefined : this.#parts.store.getNow(buckets, [name]);
  }

  #noteRequest(exchange: Exchange, answered: Answered, bucket: BucketRow): void {
    const at = Math.max(0, Math.floor(this.#parts.clock.now() - answered.milliseconds));
    const facts = factsOf(exchange, answered, { bucket, at });
    this.#add(facts);
    const { Deleted = [], Errors = [] } = (exchange.output ?? {}) as Members;
    if (exchange.identified?.operation.name !== "DeleteObjects") return;
    for (const one of Deleted) this.#add({ ...ofDeleted(facts, one), status: 204 });
    for (const one of Errors) this.#add({ ...ofDeleted(facts, one), status: 403, errorCode: one.Code });
  }

  /** A copy is a read of the source's bucket as well. */
  #noteCopySource(exchange: Exchange, answered: Answered, copySource: string): void {
    const source = parseCopySourceName(copySource);
    const bucket = this.#bucketNamed(source?.bucket);
    if (source === undefined || !isLogged(bucket)) return;
    const at = Math.max(0, Math.floor(this.#parts.clock.now() - answered.milliseconds));
    const facts = factsOf(exchange, answered, { bucket, at });
    const { key, versionId } = source;
    this.#add({ ...facts, operation: `${facts.operation}_GET`, key, versionId, sentBytes: undefined });
  }

  #add(facts: LogLineFacts): void {
    this.#buffer.add(facts.bucket, facts.at, logLine(facts));
  }
}

function isLogged(bucket: BucketRow | undefined): bucket is BucketRow {
  return bucket !== undefined && bucket.configured.includes("logging");
}

function ofDeleted(facts: LogLineFacts, { Key: key, VersionId: versionId }: Members): LogLineFacts {
  return { ...facts, operation: "BATCH.DELETE.OBJECT", key, versionId, sentBytes: undefined };
}

const signatureVersions = { "AWS4-HMAC-SHA256": "SigV4", AWS: "SigV2" } as const;
const authenticationTypes = {
  "REST-HEADER": "AuthHeader",
  "REST-QUERY-STRING": "QueryString",
  POST: "-",
  NONE: undefined,
} as const;

function factsOf(
  exchange: Exchange,
  answered: Answered,
  { bucket, at }: { readonly bucket: BucketRow; readonly at: number },
): LogLineFacts {
  const { request, ids, context } = exchange;
  const { http } = context ?? {};
  const point = context && accessPointOf(context);
  const output = (exchange.output ?? {}) as Members;
  const key = keyOf(exchange);
  return {
    bucketOwner: bucket.owner.canonicalId,
    bucket: bucket.name,
    at,
    remoteIp: request.sourceAddress.replace(/^::ffff:/, ""),
    requester: requesterOf(exchange.authenticated?.caller),
    requestId: ids.requestId,
    operation: operationOf(exchange),
    key,
    request: {
      method: request.method,
      target: request.query === "" ? request.path : `${request.path}?${request.query}`,
    },
    status: answered.status || undefined,
    errorCode: exchange.website?.errorCode ?? errorCodeOf(exchange.failure),
    sentBytes: answered.bytesOut,
    objectSizeBytes: key === undefined ? undefined : objectSize(exchange),
    totalMilliseconds: answered.milliseconds,
    turnAroundMilliseconds: answered.bytesOut === 0 ? undefined : answered.milliseconds,
    referer: request.headers["referer"],
    userAgent: request.headers["user-agent"],
    versionId: output.VersionId ?? sentWith(exchange)?.VersionId,
    hostId: ids.hostId,
    signatureVersion: http?.signatureVersion && signatureVersions[http.signatureVersion],
    cipherSuite: request.tls?.getCipher()?.name,
    authenticationType: http && authenticationTypes[http.authType],
    host: request.headers["host"],
    tlsVersion: request.tls?.getProtocol() ?? undefined,
    accessPointArn: point && accessPointArn(point),
    aclRequired: context?.decisions.some(({ decision }) => decision.by === "acl") ?? false,
  };
}

function operationOf({ request, identified, preflight, website }: Exchange): string {
  if (preflight) return "REST.OPTIONS.PREFLIGHT";
  return website
    ? `WEBSITE.${request.method}.OBJECT`
    : logOperationName(request.method, identified?.operation.name ?? "");
}

/** Of a website's folder the key of its index document. */
function keyOf(exchange: Exchange): string | undefined {
  const { identified, preflight, website } = exchange;
  const key = preflight ? preflight.key : (website?.document ?? identified?.labels["Key"] ?? sentWith(exchange)?.Key);
  return key === "" ? undefined : key;
}

/** The canonical id of a root user, the ARN of everybody else; nobody is a dash. */
function requesterOf(caller: Caller | undefined): string | undefined {
  if (caller === undefined || caller.kind === "anonymous") return undefined;
  return caller.kind === "root" ? caller.canonicalId : caller.arn;
}

function errorCodeOf(failure: unknown): string | undefined {
  if (failure === undefined) return undefined;
  return failure instanceof AwsError ? failure.code : "InternalError";
}

/** The members of a request, if it could be read. */
function sentWith({ input }: Exchange): Members | undefined {
  return input;
}

/** Of a read the object's whole size, whatever range was asked for; of a write what was sent. */
function objectSize(exchange: Exchange): number | undefined {
  const output = (exchange.output ?? {}) as Members;
  const total = output.ContentRange === undefined ? undefined : /\/(\d+)$/.exec(output.ContentRange)?.[1];
  return total === undefined ? (output.ContentLength ?? sentWith(exchange)?.Body?.length) : Number(total);
}
