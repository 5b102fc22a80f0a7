/** Keeps the trail of one process: events to rows, the last requests in memory, and when keys and services were last used. */
import type { Caller } from "../../kernel/caller.ts";
import { AwsError } from "../../kernel/errors.ts";
import { noteKeyUse } from "../../kernel/identity/key-uses.ts";
import { isServiceUseNews, noteServiceUse } from "../../kernel/identity/service-uses.ts";
import { liveRequestOf, type LiveRequest } from "../../kernel/live.ts";
import type { RequestExplanation } from "../../kernel/trail.ts";
import { recordedResources } from "../../kernel/trail-resources.ts";
import type { Exchange } from "../../gateway/exchange.ts";
import { trailedRequest, type Answered, type TrailedRequest, type TrailKeeper } from "../../gateway/stages/trail.ts";
import { explanationOf } from "../../gateway/stages/trail-explain.ts";
import { isDataEvent } from "../../gateway/stages/trail-kind.ts";
import type { OperationModel } from "../../gateway/model/model.ts";
import type { RegionParts } from "../parts.ts";
import type { ControlEvent } from "../../control/control-parts.ts";
import { noticedMilliseconds } from "../../platform/clock/region-clock.ts";
import { TrailBuffer } from "./buffer.ts";
import { heldRequest, type HeldRequest } from "./held.ts";
import { isAlike, likenessOf, type Likeness } from "./likeness.ts";
import { rememberedRequests, RememberedRequests } from "./remembered.ts";
import { KnownClients, knownOperation, type KnownOperation } from "./shared.ts";
import { dataInterest, type DataInterestRow } from "../../services/cloudtrail/tables.ts";

/** Where the region's clock stands or races it is looked up as often as this: less than an answer and the next request take. */
const otherGrainMilliseconds = 2;
/** A process looks up at most this often whether the same key's use is news. */
const useGrainMilliseconds = 1_000;
/** Denials of requests for objects that are written each second: who is refused a million times shall not fill the store. */
const deniedEachSecond = 100;

/** How long another process's change of who wants data events may stay unnoticed. */
const interestMilliseconds = 100;
const interestKey = ["region"] as const;

/** Requests that are put into bytes together. */
const requestsAtOnce = 16;
/** They are so sooner when their bodies together are larger than this: what is held, the collector moves. */
const heldBytes = 64 * 1024;

/** Whose use of what was noted last, and until when that is good. */
interface LastUse {
  readonly accessKeyId: string;
  readonly operation: TrailedRequest["operation"] | undefined;
  readonly until: number;
}

/** The trail of one process. */
export class RegionTrail implements TrailKeeper {
  readonly #parts: RegionParts;
  readonly #buffer: TrailBuffer;
  readonly #clients = new KnownClients();
  #operation: KnownOperation | undefined;
  /** What the next requests may be like, by their operation. */
  readonly #likes = new Map<OperationModel, Likeness>();
  /** The one that was asked for last. */
  #lastLike: Likeness | undefined;
  #held: HeldRequest[] = [];
  /** Of the bodies of what is held. */
  #heldBytes = 0;
  readonly #remembered = new RememberedRequests();
  #lastUse: LastUse = { accessKeyId: "", operation: undefined, until: 0 };
  #interest: DataInterestRow | undefined;
  #interestUntil = 0;
  #denied = { second: 0, count: 0 };
  #regionTime = 0;
  /** When it was looked up: monotonic milliseconds. */
  #regionTimeAt = Number.NEGATIVE_INFINITY;
  /** So long it is counted from there. */
  #regionTimeGrain = 0;
  #isEverydayTime = false;
  /** Of the last event. */
  #latest = 0;

  constructor(parts: RegionParts) {
    this.#parts = parts;
    this.#buffer = new TrailBuffer(parts, { beforeFlush: () => this.#notePending() });
  }

  noteAlike(exchange: Exchange, answered: Answered): boolean {
    const { identified, startedAt, ids } = exchange;
    // Events are in the order of their times.
    if (this.#held.length > 0 || identified === undefined || ids.drawnAt === undefined) return false;
    const { operation } = identified;
    let like = this.#lastLike;
    if (like?.model !== operation) {
      like = this.#likes.get(operation);
      if (like === undefined) return false;
      this.#lastLike = like;
    }
    if (!isAlike(like, exchange, answered)) return false;
    try {
      const at = this.#now(startedAt + answered.milliseconds);
      if (startedAt >= like.useNotedUntil) {
        like.useNotedUntil = Math.floor(startedAt) + useGrainMilliseconds;
        this.#noteUse(trailedRequest(exchange, operation, answered));
      }
      const { batch } = like;
      if (batch !== undefined && batch.isOpen && batch.takes(at)) return batch.addAlike(like, exchange, answered, at);
      const { accountId, region } = like;
      const next = this.#buffer.batchFor({ accountId, region, at, isKept: true });
      return next !== undefined && next.addAlike(like, exchange, answered, at);
    } catch (error) {
      this.#logMissing(ids.requestId, error);
      return true;
    }
  }

  note(request: TrailedRequest): void {
    try {
      this.#noteUse(request);
      const { exchange, milliseconds } = request;
      const at = this.#now(exchange.startedAt + milliseconds);
      // Whose signature does not hold is nobody's event; who asks why gets to know.
      if (!exchange.authenticated) this.#remembered.add(request, at);
      else if (isDataEvent(request.operation)) this.#noteData(request, at);
      else this.#noteLater(request, at);
      if (request.operation.service.name === "cloudtrail") this.#interestUntil = 0;
    } catch (error) {
      this.#logMissing(request.exchange.ids.requestId, error);
    }
  }

  #logMissing(requestId: string, error: unknown): void {
    this.#parts.log.error("a request is missing on the trail", { error, requestId });
  }

  /** Adds an event that is no request of a service: a sign-in. */
  noteEvent({ accountId, ...facts }: ControlEvent): void {
    const at = this.#now();
    this.#notePending();
    // People sign in to the one console: such events are those of us-east-1.
    const batch = this.#buffer.batchFor({ accountId, region: "us-east-1", at, isKept: true });
    if (batch) batch.addOther(at, facts);
    else this.#parts.log.error("the trail loses an event: the store takes none", { name: facts.name });
  }

  /** Why a request that this process remembers was answered as it was. */
  explain(requestId: string): RequestExplanation | undefined {
    const facts = this.#remembered.find(requestId);
    return facts && explanationOf(facts);
  }

  /** The requests for objects, and those nobody signed, that ended at that wall time or later, the newest first. */
  recent({ since, limit }: { readonly since: number; readonly limit: number }): LiveRequest[] {
    const found: LiveRequest[] = [];
    for (let back = 1; back <= rememberedRequests && found.length < limit; back += 1) {
      const facts = this.#remembered.at(back);
      if (!facts) break;
      const request = liveRequestOf(explanationOf(facts));
      if (request.endedAt < since) break;
      found.push(request);
    }
    return found;
  }

  /** Writes all events so far. */
  flush(): Promise<void> {
    return this.#buffer.flush();
  }

  /** Region time, looked up now and then: it is a row, and such a look-up costs more than all else that is noted of a request. */
  #now(monotonic = performance.now()): number {
    let after = monotonic - this.#regionTimeAt;
    if (after >= this.#regionTimeGrain) {
      const { clock } = this.#parts;
      after = 0;
      this.#regionTimeAt = monotonic;
      this.#regionTime = clock.now();
      this.#isEverydayTime = clock.rate() === 1;
      // Who moves the clock is not answered before that time is over.
      this.#regionTimeGrain = this.#isEverydayTime ? noticedMilliseconds : otherGrainMilliseconds;
    }
    const time = Math.floor(this.#isEverydayTime ? this.#regionTime + after : this.#regionTime);
    // Two clocks do not count the same milliseconds.
    if (time > this.#latest) this.#latest = time;
    return this.#latest;
  }

  #noteData(request: TrailedRequest, at: number): void {
    this.#remembered.add(request, at);
    if (this.#isWantedData(request) || (request.status === 403 && this.#mayKeepDenial())) {
      this.#noteLater(request, at);
    }
  }

  /**
   * Events are put into bytes some at a time: what does it is in the processor's caches then, and for the other requests
   * the caches stay theirs. Sixty-four would cost half a microsecond more each: what they are made of has left the caches.
   */
  #noteLater(request: TrailedRequest, at: number): void {
    let operation = this.#operation;
    if (operation?.operation !== request.operation) this.#operation = operation = knownOperation(request.operation);
    const held = this.#held;
    held.push(heldRequest(request, { at, operation, client: this.#clients.of(request) }));
    this.#heldBytes += request.bytesIn + request.bytesOut;
    if (held.length === 1) this.#buffer.flushSoon();
    if (held.length >= requestsAtOnce || this.#heldBytes > heldBytes) this.#notePending();
  }

  #notePending(): void {
    const held = this.#held;
    if (held.length === 0) return;
    this.#held = [];
    this.#heldBytes = 0;
    for (const request of held) {
      try {
        this.#noteEvent(request);
      } catch (error) {
        this.#logMissing(request.requestId, error);
      }
    }
    const last = held.at(-1) as HeldRequest;
    const like = likenessOf(last);
    if (like) this.#likes.set(like.model, like);
    this.#lastLike = undefined;
  }

  #mayKeepDenial(): boolean {
    const second = Math.floor(this.#parts.clock.wall() / 1_000);
    if (second !== this.#denied.second) this.#denied = { second, count: 0 };
    return (this.#denied.count += 1) <= deniedEachSecond;
  }

  #isWantedData({ caller, decisions, exchange }: TrailedRequest): boolean {
    const interest = this.#interestAt(exchange.startedAt);
    if (interest === undefined || interest.accounts.length === 0) return false;
    if (interest.organizations.length > 0 || interest.accounts.includes(caller.accountId)) return true;
    return decisions.some(({ resourceAccount = "" }) => interest.accounts.includes(resourceAccount));
  }

  /** Looked up a few times a second, and after each change of a trail in this process. */
  #interestAt(time: number): DataInterestRow | undefined {
    if (time >= this.#interestUntil) {
      this.#interestUntil = time + interestMilliseconds;
      this.#interest = this.#parts.store.getNow(dataInterest, interestKey);
    }
    return this.#interest;
  }

  /** One event for each account that it concerns. */
  #noteEvent(request: HeldRequest): void {
    const { operation, requestId, at } = request;
    const recipients = recipientsOf(request);
    const sharedEventId = recipients.length > 1 ? this.#parts.ids.uuid() : undefined;
    const { isData, region = request.region } = operation;
    for (const accountId of recipients) {
      const isFirst = accountId === recipients[0];
      // Data events are not part of the event history; denials are kept for who asks why.
      const isKept = !isData || (isFirst && request.status === 403);
      const batch = this.#buffer.batchFor({ accountId, region, at, isKept });
      if (batch) batch.addRequest(request, { isFirst, sharedEventId });
      else this.#parts.log.error("the trail loses an event: the store takes none", { requestId });
    }
  }

  #isUseNoted(operation: OperationModel, accessKeyId: string | undefined, startedAt: number): boolean {
    const last = this.#lastUse;
    // Of management events each action's use is noted, of data events the service's.
    const isNoted =
      operation === last.operation || (operation.service === last.operation?.service && isDataEvent(operation));
    return isNoted && accessKeyId === last.accessKeyId && startedAt < last.until;
  }

  #noteUse({ caller, operation, region, exchange, decisions, invokedBy }: TrailedRequest): void {
    const { accessKeyId } = caller;
    // What a service does for somebody is no use of the key.
    if (accessKeyId === undefined || invokedBy !== undefined) return;
    if (this.#isUseNoted(operation, accessKeyId, exchange.startedAt)) return;
    this.#lastUse = { accessKeyId, operation, until: exchange.startedAt + useGrainMilliseconds };
    const service = operation.service.name;
    const { store } = this.#parts;
    const at = this.#now();
    const serviceNamespace = decisions[0]?.action.split(":")[0] ?? service;
    const { roleId } = caller.session ?? {};
    const isKept = roleId !== undefined || caller.session === undefined;
    if (isKept) {
      const use = { accessKeyId, service: serviceNamespace, region, at };
      noteKeyUse(store, roleId === undefined ? use : { ...use, roleId });
    }
    const principalArn = principalOf(caller);
    if (principalArn === undefined) return;
    const action = decisions[0]?.action;
    const named = action === undefined ? {} : { action };
    const principalId = caller.userId.split(":")[0] ?? "";
    const use = { accountId: caller.accountId, principalArn, principalId, serviceNamespace, at, region, ...named };
    // The next use tries again.
    if (isServiceUseNews(use)) noteServiceUse(store, use).catch(() => undefined);
  }
}

/** ARN of the user, the role (not its session) or the root user. */
function principalOf({ kind, arn, sessionKeys }: Caller): string | undefined {
  if (kind === "root" || kind === "user") return arn;
  const role = kind === "assumed-role" ? sessionKeys?.["aws:PrincipalArn"] : undefined;
  return typeof role === "string" ? role : undefined;
}

function isAllOf(decisions: TrailedRequest["decisions"], accountId: string): boolean {
  for (const { resourceAccount } of decisions) {
    if (resourceAccount !== undefined && resourceAccount !== accountId) return false;
  }
  return true;
}

/** The caller's account first, then those whose resources were used; nobody hears of what was denied to others. */
function recipientsOf({ caller, decisions, failure }: HeldRequest): readonly string[] {
  const { accountId } = caller;
  // Nearly all requests are for what is the caller's own.
  if (accountId.length === 12 && isAllOf(decisions, accountId)) return [accountId];
  const resources = recordedResources(decisions, accountId);
  const owners = resources.map((resource) => resource.accountId).filter((id) => /^\d{12}$/.test(id));
  if (!/^\d{12}$/.test(accountId)) return [...new Set(owners)];
  const isDenied = failure instanceof AwsError && failure.code.startsWith("AccessDenied");
  return isDenied ? [accountId] : [...new Set([accountId, ...owners])];
}
