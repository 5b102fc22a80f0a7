/** Builds what an operation can reach from the region's parts and the request at hand. */
import type { Blobs } from "../../kernel/blobs.ts";
import type { Caller } from "../../kernel/caller.ts";
import type { Clock } from "../../kernel/clock.ts";
import type { Costs } from "../../kernel/costs.ts";
import type { Context, HttpFacts, RegionSettings, ResponseControls } from "../../kernel/context.ts";
import type { Heat } from "../../kernel/heat.ts";
import type { Ids } from "../../kernel/ids.ts";
import type { Jobs, ServiceIdentity } from "../../kernel/jobs.ts";
import type { Log } from "../../kernel/log.ts";
import type { Meter, Usage } from "../../kernel/meter.ts";
import type { AccessQuestion, Service } from "../../kernel/operation.ts";
import type { Secrets } from "../../kernel/secrets.ts";
import type { Store } from "../../kernel/store.ts";
import type { Exchange } from "../exchange.ts";
import type { Authenticated } from "../signatures/authenticated.ts";
import type { DecisionRecord } from "./authorize.ts";

const nobodyBetween: readonly string[] = [];

/** A request's meter, and the store whose first commit carries what was metered until then. */
export interface RequestLedger {
  readonly meter: Meter;
  readonly store: Store;
  /** What was metered so far, in order. */
  readonly used: readonly Usage[];
  /** Hands what no commit carried to the process's buffer; called once the answer is out. */
  finish(): void;
}

/** The region's parts that contexts are made of. */
export interface ContextParts {
  readonly clock: Clock;
  readonly ids: Ids;
  readonly blobs: Blobs;
  readonly jobs: Jobs;
  readonly log: Log;
  readonly secrets: Secrets;
  readonly costs: Costs;
  readonly settings: RegionSettings;
  readonly heat?: Heat | undefined;
  /** Opens the books for one request of a caller in a region. */
  readonly openLedger: (request: { account: string; region: string; serviceCode: string }) => RequestLedger;
  /** Answers a question of access for a context. */
  readonly isAllowed: (context: Context, question: AccessQuestion) => Promise<boolean>;
  /** Runs an operation of another service for a context. */
  readonly callService: (context: Context, service: string, operation: string, input: object) => Promise<object>;
  /** Whether a service might run an operation on its own account; throws when not. */
  readonly checkAccess: Context["checkAccess"];
  /** Runs an operation on a service's own account. */
  readonly callAs: Context["callAs"];
}

/** A context with its books. */
export class RequestContext implements Context {
  readonly caller: Caller;
  readonly region: string;
  readonly requestId: string;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly store: Store;
  readonly blobs: Blobs;
  readonly jobs: Jobs;
  readonly meter: Meter;
  readonly log: Log;
  readonly secrets: Secrets;
  readonly settings: RegionSettings;
  readonly http: HttpFacts;
  readonly response: ResponseControls = { status: undefined, headers: {} };
  readonly ledger: RequestLedger;
  readonly calledVia: readonly string[];
  /** What was asked of authorization so far and how it answered, for the trail and for who asks why. */
  readonly decisions: DecisionRecord[];
  readonly #service: Service;
  readonly #parts: ContextParts;
  readonly #leaving: { readonly signal: AbortSignal };

  constructor(
    parts: ContextParts,
    facts: {
      caller: Caller;
      region: string;
      requestId: string;
      http: HttpFacts;
      leaving: { readonly signal: AbortSignal };
      service: Service;
      calledVia?: readonly string[];
      decisions?: DecisionRecord[];
    },
  ) {
    this.#parts = parts;
    this.caller = facts.caller;
    this.region = facts.region;
    this.requestId = facts.requestId;
    this.http = facts.http;
    this.#leaving = facts.leaving;
    this.#service = facts.service;
    this.calledVia = facts.calledVia ?? nobodyBetween;
    this.decisions = facts.decisions ?? [];
    this.clock = parts.clock;
    this.ids = parts.ids;
    this.blobs = parts.blobs;
    this.jobs = parts.jobs;
    this.log = parts.log;
    this.secrets = parts.secrets;
    this.settings = parts.settings;
    this.ledger = parts.openLedger({
      account: facts.caller.accountId,
      region: facts.region,
      serviceCode: facts.service.serviceCode,
    });
    this.meter = this.ledger.meter;
    this.store = this.ledger.store;
  }

  get costs(): Costs {
    return this.#parts.costs;
  }

  get heat(): Heat | undefined {
    return this.#parts.heat;
  }

  get signal(): AbortSignal {
    return this.#leaving.signal;
  }

  isAllowed(question: AccessQuestion): Promise<boolean> {
    return this.#parts.isAllowed(this, question);
  }

  call(service: string, operation: string, input: object): Promise<object> {
    return this.#parts.callService(this, service, operation, input);
  }

  checkAccess(service: string, operation: string, input: object, as: ServiceIdentity): Promise<void> {
    return this.#parts.checkAccess(service, operation, input, as);
  }

  callAs(service: string, operation: string, input: object, as: ServiceIdentity): Promise<object> {
    return this.#parts.callAs(service, operation, input, as);
  }

  /** The same request seen by another service that this one calls. */
  forService(service: Service): RequestContext {
    const { caller, region, requestId, http, decisions } = this;
    const calledVia = [...this.calledVia, `${this.#service.name}.amazonaws.com`];
    const leaving = this.#leaving;
    return new RequestContext(this.#parts, { caller, region, requestId, http, leaving, service, calledVia, decisions });
  }
}

/** The context of a request that came over HTTP. */
export function newContext(
  parts: ContextParts,
  exchange: Exchange,
  authenticated: Omit<Authenticated, "body" | "signedHeaders">,
  service: Service,
): RequestContext {
  const { request } = exchange;
  return new RequestContext(parts, {
    caller: authenticated.caller,
    region: authenticated.region || parts.settings.defaultRegion,
    requestId: exchange.ids.requestId,
    leaving: exchange.leaving,
    service,
    http: {
      method: request.method,
      path: request.path,
      query: request.query,
      headers: request.headers,
      host: request.headers["host"] ?? request.host,
      sourceAddress: request.sourceAddress,
      secure: request.secure,
      tls: request.tls,
      authType: authenticated.authType,
      signatureVersion: authenticated.signatureVersion,
      signatureAge: authenticated.signatureAge,
    },
  });
}
