/** The shape of an operation and of a service: the table of contents that the gateway runs. */
import type { Context, SiteAnswer, SiteRequest } from "./context.ts";
import type { Job } from "./jobs.ts";
import type { PolicyDocument } from "./policy/document.ts";
import type { CounterTable, Table } from "./table.ts";
import type { DeliveredEvent } from "./events.ts";
import type { JobContext } from "./jobs.ts";
import type { Usage } from "./meter.ts";

/** `S` is a service's generated types: operation name → input and output. */
export type InputOf<S, N extends keyof S> = S[N] extends { input: infer I } ? I : never;
export type OutputOf<S, N extends keyof S> = S[N] extends { output: infer O } ? O : never;

/** One operation: parsed, validated, authorized input in; output out. It throws AwsError, and never sees a wire format. */
export type Operation<S, N extends keyof S> = (context: Context, input: InputOf<S, N>) => Promise<OutputOf<S, N>>;

/** One thing a request asks to be allowed. All of a request's questions must be answered yes. */
export interface AccessQuestion {
  /** `s3:GetObject`. */
  readonly action: string;
  /** The resource's ARN, or "*". */
  readonly resource: string;
  /** Account that owns the resource; undefined: the caller's own. */
  readonly resourceAccount?: string | undefined;
  /** The resource's own policy, parsed. */
  readonly resourcePolicy?: PolicyDocument | undefined;
  /** An access list (S3 ACL) already lets this caller do it, as a resource policy's allow would. */
  readonly allowedByAcl?: boolean;
  /** Allow statements of `resourcePolicy` that are public, and ACL grants, do not count (block public access). */
  readonly ignorePublicGrants?: boolean;
  /** The resource's policy has to allow even within the account (roles to be assumed, KMS keys). */
  readonly resourcePolicyRequired?: boolean;
  /** Condition keys of this request beyond the global ones: `s3:prefix` → "a/". */
  readonly conditionKeys?: Readonly<Record<string, string | readonly string[]>>;
  /** Which error a denial is, when not the protocol's AccessDenied: for example a 404 for who may not list. */
  readonly deniedAs?: Error;
}

/** What authorization wants to know of an operation before it runs. It may read the store through `context`. */
export type Access<I> = (context: Context, input: I) => Promise<readonly AccessQuestion[]> | readonly AccessQuestion[];

/** An operation with what is said about it. */
export interface OperationDefinition<S, N extends keyof S> {
  readonly invoke: Operation<S, N>;
  /** Default: `service:OperationName` on "*". */
  readonly access?: Access<InputOf<S, N>>;
  /** Uses counted when the operation was called, known before it runs: the request itself. */
  readonly usage?: (context: Context, input: InputOf<S, N>) => readonly Usage[];
}

/** Answers to browsers' cross-origin questions and other matters of HTTP that a service decides (S3 only, so far). */
export interface HttpHooks {
  /** Answers an OPTIONS request; undefined when the service has no opinion. */
  preflight?(
    context: Context,
    address: { bucket: string | undefined; key: string | undefined },
  ): Promise<{ status: number; headers: Record<string, string> } | undefined>;
  /** Headers added to any answer (also errors) of a request that carries `Origin`. */
  responseHeaders?(context: Context, input: object): Promise<Record<string, string>>;
  /** Answers a visitor of a website; it throws bugs only. */
  website?(context: Context, request: SiteRequest): Promise<SiteAnswer>;
  /** Uses counted when the answer was sent: bytes out and in. */
  transferred?(
    context: Context,
    operation: string,
    input: object,
    bytes: { in: number; out: number },
  ): readonly Usage[];
}

/** A service: everything the region knows about it. */
export interface Service {
  /** Name of its model file and folder: `s3`. */
  readonly name: string;
  /** Service code of the cost report: `AmazonS3`. */
  readonly serviceCode: string;
  readonly tables: readonly (Table<never> | CounterTable)[];
  readonly jobs: readonly Job[];
  readonly operations: Readonly<Record<string, OperationDefinition<never, never>>>;
  /** Event type → what to do with it, at least once. */
  readonly subscriptions: Readonly<Record<string, (context: JobContext, event: DeliveredEvent) => Promise<void>>>;
  readonly hooks: HttpHooks;
  /** Removes everything the service holds, what it stores and counts included: the region's reset calls it. */
  readonly empty: ((context: JobContext) => Promise<void>) | undefined;
}

/** What `defineService` takes: S is the service's generated type. */
export interface ServiceOptions<S> {
  readonly name: string;
  readonly serviceCode: string;
  readonly tables?: readonly object[];
  readonly jobs?: readonly Job[];
  readonly operations: { readonly [N in keyof S]?: Operation<S, N> | OperationDefinition<S, N> };
  /** Access rule for operations that state none of their own. */
  readonly access?: Access<object>;
  readonly usage?: (context: Context, operation: string, input: object) => readonly Usage[];
  readonly subscriptions?: Service["subscriptions"];
  readonly hooks?: HttpHooks;
  readonly empty?: (context: JobContext) => Promise<void>;
}

/** Declares a service; plain functions become definitions with the service's defaults. */
export function defineService<S>(options: ServiceOptions<S>): Service {
  const operations: Record<string, OperationDefinition<never, never>> = {};
  for (const [name, entry] of Object.entries(options.operations as Record<string, unknown>)) {
    const stated = (typeof entry === "function" ? { invoke: entry } : entry) as OperationDefinition<never, never>;
    operations[name] = withDefaults(name, stated, options as ServiceOptions<never>);
  }
  return {
    name: options.name,
    serviceCode: options.serviceCode,
    tables: (options.tables ?? []) as Service["tables"],
    jobs: options.jobs ?? [],
    operations,
    subscriptions: options.subscriptions ?? {},
    hooks: options.hooks ?? {},
    empty: options.empty,
  };
}

function withDefaults(
  name: string,
  stated: OperationDefinition<never, never>,
  options: ServiceOptions<never>,
): OperationDefinition<never, never> {
  const access = (stated.access ?? options.access) as OperationDefinition<never, never>["access"];
  const usage =
    stated.usage ??
    (options.usage && ((context: Context, input: object) => options.usage?.(context, name, input) ?? []));
  return {
    invoke: stated.invoke,
    access: access ?? (() => [{ action: `${options.name}:${name}`, resource: "*" }]),
    ...(usage ? { usage: usage as NonNullable<OperationDefinition<never, never>["usage"]> } : {}),
  };
}
