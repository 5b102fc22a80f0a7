/** What an operation can reach: nothing else exists for it. */
import type { Blobs } from "./blobs.ts";
import type { StreamingBody, UnmeasuredBody } from "./body.ts";
import type { Caller } from "./caller.ts";
import type { Clock } from "./clock.ts";
import type { Costs } from "./costs.ts";
import type { Heat } from "./heat.ts";
import type { Ids } from "./ids.ts";
import type { Jobs, ServiceIdentity } from "./jobs.ts";
import type { Log } from "./log.ts";
import type { Meter } from "./meter.ts";
import type { AccessQuestion } from "./operation.ts";
import type { Secrets } from "./secrets.ts";
import type { Store } from "./store.ts";

/** Facts of the HTTP request that policies, logs and S3's rules may look at; operations take their input from `input`. */
export interface HttpFacts {
  readonly method: string;
  /** Raw path as sent. */
  readonly path: string;
  /** Raw query without `?`. */
  readonly query: string;
  /** Lower-case names. */
  readonly headers: Readonly<Record<string, string | undefined>>;
  /** Host as the client named it, with port. */
  readonly host: string;
  readonly sourceAddress: string;
  readonly secure: boolean;
  /** The connection under a secure request; it says `TLSv1.3`. */
  readonly tls?: { getProtocol(): string | null } | undefined;
  /** How it was authenticated, for the `s3:authType` condition key. */
  readonly authType: "REST-HEADER" | "REST-QUERY-STRING" | "POST" | "NONE";
  /** `AWS4-HMAC-SHA256`, `AWS` (version 2) or undefined. */
  readonly signatureVersion: "AWS4-HMAC-SHA256" | "AWS" | undefined;
  /** Milliseconds since a presigned request was signed, for `s3:signatureAge`. */
  readonly signatureAge: number | undefined;
}

/** What an operation may say about the answer besides its output. */
export interface ResponseControls {
  /** HTTP status when it is not the model's (206 for a range, 204 for a POST form). */
  status: number | undefined;
  /** Headers outside the model, lower case. */
  readonly headers: Record<string, string>;
}

/** A request to a bucket's website. */
export interface SiteRequest {
  readonly method: string;
  readonly bucket: string;
  /** Decoded; "" for the website itself. */
  readonly key: string;
  /** The region that the host names, if it does. */
  readonly region: string | undefined;
  readonly ids: { readonly requestId: string; readonly hostId: string };
  /**
   * Reads an object as nobody, as the request asks for it (conditions, ranges); throws S3's errors. `plain`: whole, whatever
   * the request's headers say.
   */
  read(key: string, options?: { readonly plain: boolean }): Promise<SiteAnswer>;
}

/** What a website answers. */
export interface SiteAnswer {
  readonly status: number;
  /** Lower-case names. */
  readonly headers: Record<string, string>;
  readonly body: string | Uint8Array | StreamingBody | UnmeasuredBody | undefined;
  /** Key of the object that was looked for; undefined when none was. */
  readonly document?: string;
}

/** Settings of the region that operations depend on. */
export interface RegionSettings {
  /** How new S3 buckets start: as AWS's do today, or as before April 2023. */
  readonly s3Era: "today" | "2023";
  /** Quotas of organizations: AWS's of 2026, or those that courses of 2022 teach (1,000 organizational units). */
  readonly organizationQuotas: "2026" | "classic";
  /** Host names S3 answers virtual-host requests for: `localhost`, `s3.localhost.localstack.cloud` … */
  readonly hostSuffixes: readonly string[];
  readonly defaultRegion: string;
  /** Where the region keeps its data: imported prices are read from there. */
  readonly dataDirectory: string;
}

/** What a running operation has. `store` is bound to the caller's account and the request's region. */
export interface Context {
  readonly caller: Caller;
  /** Principals of the services that called on the caller's behalf, first to last, for `aws:CalledVia`. */
  readonly calledVia?: readonly string[];
  readonly region: string;
  readonly requestId: string;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly store: Store;
  readonly blobs: Blobs;
  readonly jobs: Jobs;
  readonly meter: Meter;
  /** What use cost. */
  readonly costs: Costs;
  readonly log: Log;
  /** Seals what must not stand in the store in the clear. */
  readonly secrets: Secrets;
  readonly settings: RegionSettings;
  /** Where requests are counted by their keys; undefined where nobody counts. */
  readonly heat?: Heat | undefined;
  /** Aborted when the client goes away. */
  readonly signal: AbortSignal;
  readonly http: HttpFacts;
  readonly response: ResponseControls;
  /**
   * Answers a question of access for this caller, for operations that decide item by item (DeleteObjects); a denial does
   * not end the request.
   */
  isAllowed(question: AccessQuestion): Promise<boolean>;
  /**
   * Runs another service's operation as this caller, from authorization on; the input and output are the model's.
   * Throws that operation's AWS errors.
   */
  call(service: string, operation: string, input: object): Promise<object>;
  /**
   * Checks that the running service itself, and not the caller, could run another service's operation, and does not run it:
   * what a log is to be delivered to lets the deliverer in. Throws what authorization would answer.
   */
  checkAccess(service: string, operation: string, input: object, as: ServiceIdentity): Promise<void>;
  /**
   * Runs another service's operation as the running service itself, and not as the caller: from authorization on, metered
   * and recorded. Throws that operation's AWS errors.
   */
  callAs(service: string, operation: string, input: object, as: ServiceIdentity): Promise<object>;
}
