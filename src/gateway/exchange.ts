/** What goes through the pipeline, and what the pipeline works with. */
import type { Service } from "../kernel/operation.ts";
import type { Authenticated } from "./signatures/authenticated.ts";
import type { Credentials } from "./signatures/credentials.ts";
import type { ContextParts, RequestContext } from "./stages/new-context.ts";
import type { PolicySource } from "./stages/authorize.ts";
import type { Recorder } from "./stages/record.ts";
import type { AnswerIds, Identified, WireRequest } from "./wire.ts";

/** What the pipeline works with; `region.ts` fills it in. */
export interface GatewayParts extends ContextParts {
  /** The services that exist, loaded when first asked for; undefined for the others. */
  readonly services: (name: string) => Service | undefined | Promise<Service | undefined>;
  readonly credentials: Credentials;
  readonly policies: PolicySource;
  readonly recorder: Recorder;
}

/** What a request to a website came to. */
export interface SiteVisit {
  /** The object that was looked for: of a folder its index document. */
  readonly document?: string | undefined;
  /** The error that its visitor was told. */
  readonly errorCode?: string | undefined;
}

/** One request on its way; stages fill it in, in order. */
export interface Exchange {
  readonly request: WireRequest;
  /** S3's until the service is known. */
  ids: AnswerIds;
  /** Its signal is aborted when the client goes away. */
  readonly leaving: { readonly signal: AbortSignal };
  /** Monotonic milliseconds at arrival. */
  readonly startedAt: number;
  identified: Identified | undefined;
  authenticated: Authenticated | undefined;
  service: Service | undefined;
  context: RequestContext | undefined;
  input: object | undefined;
  output: object | undefined;
  /** What lets a page of another origin read the answer, as it was decided when the request came. */
  crossOrigin?: Readonly<Record<string, string>>;
  /** It was sent to a website, which answered so. */
  website?: SiteVisit;
  /** It was a browser's question beforehand, about this. */
  preflight?: { readonly bucket: string | undefined; readonly key: string | undefined };
  /** Why it failed, when it did. */
  failure: unknown;
}
