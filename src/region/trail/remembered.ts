/**
 * The last requests of a process, to explain them. Thousands of objects that are held for a while and then let go are what the
 * collector works hardest at: it moves each of them twice. So what most requests share is held once, and what tells them apart
 * is written over what was there before.
 */
import type { DecisionRecord } from "../../gateway/stages/authorize.ts";
import { factsOf, type RequestFacts } from "../../gateway/stages/trail-explain.ts";
import type { TrailedRequest } from "../../gateway/stages/trail.ts";
import type { OperationModel } from "../../gateway/model/model.ts";
import type { Usage } from "../../kernel/meter.ts";

/** Requests that are remembered. */
export const rememberedRequests = 8_192;
/** Characters of id, path and resource; requests with longer ones are held as they are. */
const mostCharacters = 256;
const bytesOfOne = mostCharacters * 2;
/** Numbers of one request: its time, how long it took, bytes in and out, status, lengths of id and path, and quantities of its uses. */
const numbersOfOne = 12;
const firstQuantity = 7;
/** Kinds of requests of one operation that are told apart: clients, callers, buckets. */
const mostKinds = 8;
const mostUses = numbersOfOne - firstQuantity;

/** A buffer's method beside the documented ones: it skips looking up the encoding. */
interface WideBuffer extends Buffer {
  ucs2Write(text: string, offset: number): number;
}

/** What requests of one operation have in common; the first of them. */
type Shared = Pick<
  RequestFacts,
  | "operation"
  | "region"
  | "caller"
  | "method"
  | "host"
  | "sourceAddress"
  | "userAgent"
  | "secure"
  | "decisions"
  | "used"
>;

const nothingUsed: readonly Usage[] = [];

/** A ring of requests. */
export class RememberedRequests {
  /** What each request shares, or all of it. */
  readonly #slots: (Shared | RequestFacts | undefined)[] = Array.from({ length: rememberedRequests });
  readonly #texts = Buffer.allocUnsafeSlow(rememberedRequests * bytesOfOne) as WideBuffer;
  readonly #numbers = new Float64Array(rememberedRequests * numbersOfOne);
  /** What the next requests may share, by their operation; the latest kinds first. */
  readonly #kinds = new Map<OperationModel, Shared[]>();
  #next = 0;

  /** Remembers a request that ended at that region time. */
  add(request: TrailedRequest, at: number): void {
    const slot = this.#next;
    this.#next = (slot + 1) % rememberedRequests;
    const kinds = this.#kinds.get(request.operation);
    if (kinds !== undefined) {
      for (const shared of kinds) if (this.#write(slot, shared, request, at)) return;
    }
    const facts = factsOf(request, at);
    this.#slots[slot] = facts;
    if (!mayBeShared(facts)) return;
    if (kinds === undefined) this.#kinds.set(request.operation, [sharedOf(facts)]);
    else if (kinds.unshift(sharedOf(facts)) > mostKinds) kinds.pop();
  }

  /** The request with that id, if it is remembered. */
  find(requestId: string): RequestFacts | undefined {
    for (let back = 1; back <= rememberedRequests; back += 1) {
      const facts = this.at(back);
      if (facts === undefined || facts.requestId === requestId) return facts;
    }
    return undefined;
  }

  /** The last request but so many, from one on; undefined when there were not that many. */
  at(back: number): RequestFacts | undefined {
    const slot = (this.#next - back + rememberedRequests) % rememberedRequests;
    const there = this.#slots[slot];
    return there === undefined || "requestId" in there ? there : this.#read(slot, there);
  }

  #write(slot: number, shared: Shared, request: TrailedRequest, at: number): boolean {
    const { exchange, decisions, context } = request;
    const used = context === undefined ? nothingUsed : context.ledger.used;
    if (exchange.failure !== undefined || !isSame(shared, request) || !areSameUses(shared.used, used)) return false;
    const resource = commonResource(shared.decisions, decisions);
    if (resource === undefined) return false;
    const { requestId } = exchange.ids;
    const { path } = exchange.request;
    const text = requestId + path + resource;
    if (text.length > mostCharacters) return false;
    this.#slots[slot] = shared;
    this.#texts.ucs2Write(text, slot * bytesOfOne);
    const numbers = this.#numbers;
    const first = slot * numbersOfOne;
    numbers[first] = at;
    numbers[first + 1] = request.milliseconds;
    numbers[first + 2] = request.bytesIn;
    numbers[first + 3] = request.bytesOut;
    numbers[first + 4] = request.status;
    numbers[first + 5] = requestId.length;
    numbers[first + 6] = path.length + 1024 * resource.length;
    for (let use = 0; use < used.length; use += 1) {
      numbers[first + firstQuantity + use] = (used[use] as Usage).quantity as number;
    }
    return true;
  }

  #read(slot: number, shared: Shared): RequestFacts {
    const start = slot * numbersOfOne;
    const [at = 0, milliseconds = 0, bytesIn = 0, bytesOut = 0, status = 0, idLength = 0, lengths = 0, ...quantities] =
      this.#numbers.subarray(start, start + numbersOfOne);
    const pathEnd = idLength + (lengths % 1024);
    const textStart = slot * bytesOfOne;
    const textEnd = textStart + 2 * (pathEnd + Math.floor(lengths / 1024));
    const text = this.#texts.toString("utf16le", textStart, textEnd);
    const resource = text.slice(pathEnd);
    return {
      ...shared,
      requestId: text.slice(0, idLength),
      path: text.slice(idLength, pathEnd),
      at,
      milliseconds,
      bytesIn,
      bytesOut,
      status,
      failure: undefined,
      decisions: shared.decisions.map((decision) => ({ ...decision, resource })),
      used: shared.used.map((use, index) => ({ ...use, quantity: quantities[index] ?? 0 })),
    };
  }
}

/** Whether others may be like it: nothing failed, no statement spoke. */
function mayBeShared({ failure, decisions, used }: RequestFacts): boolean {
  if (failure !== undefined || used.length > mostUses) return false;
  if (commonResource(decisions, decisions) === undefined) return false;
  return decisions.every(({ decision }) => decision.matched.length === 0);
}

/** Nothing of the one request's own is held with it. */
function sharedOf(facts: RequestFacts): Shared {
  const { operation, region, caller, method, host, sourceAddress, userAgent, secure, decisions, used } = facts;
  return { operation, region, caller, method, host, sourceAddress, userAgent, secure, decisions, used };
}

function isSame(shared: Shared, { exchange, region, caller }: TrailedRequest): boolean {
  const wire = exchange.request;
  return (
    caller === shared.caller &&
    region === shared.region &&
    wire.method === shared.method &&
    (wire.headers["host"] ?? wire.host) === shared.host &&
    wire.sourceAddress === shared.sourceAddress &&
    wire.headers["user-agent"] === shared.userAgent &&
    wire.secure === shared.secure
  );
}

function areSameUses(known: readonly Usage[], used: readonly Usage[]): boolean {
  if (used.length !== known.length) return false;
  for (let at = 0; at < used.length; at += 1) {
    const [one, other] = [used[at] as Usage, known[at] as Usage];
    if (
      one.usageType !== other.usageType ||
      one.operation !== other.operation ||
      one.resource !== other.resource ||
      one.account !== other.account ||
      one.region !== other.region ||
      one.service !== other.service ||
      typeof one.quantity !== "number"
    ) {
      return false;
    }
  }
  return true;
}

/** The one resource that all questions were about ("" when there was none), if but for it they were the same; else undefined. */
function commonResource(known: readonly DecisionRecord[], asked: readonly DecisionRecord[]): string | undefined {
  if (asked.length !== known.length) return undefined;
  const resource = asked.length === 0 ? "" : (asked[0] as DecisionRecord).resource;
  for (let at = 0; at < asked.length; at += 1) {
    const [one, other] = [asked[at] as DecisionRecord, known[at] as DecisionRecord];
    // The decision that all such requests share: one that was made for this request alone says more.
    const isSameDecision = one.decision === other.decision && one.names === undefined;
    if (!isSameDecision || one.action !== other.action || one.resourceAccount !== other.resourceAccount) {
      return undefined;
    }
    if (one.resource !== resource) return undefined;
  }
  return resource;
}
