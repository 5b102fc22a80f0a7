/** A batch of events while it grows: each event becomes a line at once, so that nothing of its request is held on to. */
import { explainedStatement, policyOf } from "./gateway/stages/trail-explain.ts";
import { elementsText, failureOf, isOutsideIdentity, parametersText } from "./gateway/stages/trail-record.ts";
import type { DecisionRecord } from "./gateway/stages/authorize.ts";
import type { TrailedRequest } from "./gateway/stages/trail.ts";
import type { OperationModel } from "./gateway/model/model.ts";
import { quoted } from "./kernel/json-text.ts";
import type { MatchedStatement } from "./kernel/policy/decide.ts";
import { batchLimit, batchSpanMilliseconds, type TrailBatchRow } from "./kernel/trail.ts";
import type { LineExtra, OtherFacts } from "./kernel/trail-line.ts";
import {
  isS3,
  isSameClient,
  sharedCaller,
  sharedClient,
  sharedOperation,
  type LastClient,
} from "./region-trail-shared.ts";

/** A batch takes no more events once it has so many characters: what is found by request id is looked for in whole batches. */
const fullCharacters = 64 * 1024;
/** Room for lines at first; it grows. UTF-8 has at most three bytes for a character of a string. */
const firstBytes = 16 * 1024;
const mostBytesOfCharacter = 3;
/** Questions of one event that are kept: a row must not become too large over one request for a thousand objects. */
const questionsPerEvent = 100;

/** Where the lines of one account's events in one region come together. */
export class TrailBatch {
  readonly accountId: string;
  readonly region: string;
  readonly at: number;
  readonly seed: string;
  /** Whether it goes into the event history, and not to trails alone. */
  readonly isKept: boolean;
  /** The lines as bytes: kept as strings, each would be some dozen objects that the collector moves about until they are written. */
  #lines = Buffer.allocUnsafeSlow(firstBytes);
  #linesBytes = 0;
  #count = 0;
  readonly #shared: string[] = [];
  readonly #places = new Map<unknown, number>();
  #lastAt: number;
  #characters = 0;
  #lastCaller: LastCaller | undefined;
  #lastClient: LastClient | undefined;

  constructor(row: Pick<TrailBatchRow, "accountId" | "region" | "at" | "seed"> & { readonly isKept: boolean }) {
    this.accountId = row.accountId;
    this.region = row.region;
    this.at = row.at;
    this.seed = row.seed;
    this.isKept = row.isKept;
    this.#lastAt = row.at;
  }

  get count(): number {
    return this.#count;
  }

  /** Whether an event of that time may follow: lines are in the order of their times. */
  takes(at: number): boolean {
    if (at < this.#lastAt || at - this.at > batchSpanMilliseconds) return false;
    return this.#count < batchLimit && this.#characters < fullCharacters;
  }

  addRequest(
    request: TrailedRequest,
    facts: { at: number; isFirst: boolean; sharedEventId: string | undefined },
  ): void {
    const { exchange, operation, status, bytesIn, bytesOut } = request;
    const { requestId } = exchange.ids;
    const places = `${this.#operation(operation)},${this.#caller(request, facts.isFirst)},${this.#client(request)}`;
    const answer = `"${requestId}",${status},${bytesIn},${bytesOut},${thousandths(request.milliseconds)}`;
    const said = `${parametersText(request)},${elementsText(request)}`;
    const why = `${this.#questions(request, facts.isFirst)},${facts.isFirst ? usesOf(request) : "[]"}`;
    this.#add(facts.at, `${places},${answer},${said},${why}${extraOf(request, facts.sharedEventId)}`);
  }

  addOther(at: number, facts: OtherFacts): void {
    this.#add(at, JSON.stringify(facts));
  }

  row(writtenAt: number): TrailBatchRow {
    const { accountId, region, at, seed, count } = this;
    const shared = `[${this.#shared.join(",")}]`;
    const lines = this.#lines.toString("utf8", 0, this.#linesBytes);
    return { accountId, region, at, seed, writtenAt, count, shared, lines };
  }

  #add(at: number, rest: string): void {
    const line = `${this.#count === 0 ? "" : "\n"}[${this.#count},${at - this.at},${rest}]`;
    const enough = this.#linesBytes + line.length * mostBytesOfCharacter;
    if (enough > this.#lines.length) {
      const larger = Buffer.allocUnsafeSlow(Math.max(2 * this.#lines.length, enough));
      this.#lines.copy(larger, 0, 0, this.#linesBytes);
      this.#lines = larger;
    }
    this.#linesBytes += this.#lines.write(line, this.#linesBytes);
    this.#count += 1;
    this.#lastAt = at;
    this.#characters += line.length;
  }

  #share(key: unknown, value: object): number {
    const text = JSON.stringify(value);
    const place = this.#shared.push(text) - 1;
    this.#places.set(key, place);
    this.#characters += text.length;
    return place;
  }

  #operation(operation: OperationModel): number {
    return this.#places.get(operation) ?? this.#share(operation, sharedOperation(operation));
  }

  #caller(request: TrailedRequest, isFirst: boolean): number {
    const { caller, exchange } = request;
    const { arn, accessKeyId } = caller;
    const isOutside = isOutsideIdentity(request);
    const last = isOutside ? undefined : this.#lastCaller;
    if (last && last.arn === arn && last.accessKeyId === accessKeyId && last.isFirst === isFirst) return last.place;
    const outside = isOutside ? exchange.ids.requestId : "";
    const key = `caller ${arn} ${accessKeyId ?? ""} ${isFirst ? "" : "foreign"}${outside}`;
    const place =
      this.#places.get(key) ?? this.#share(key, sharedCaller(request, { recipient: this.accountId, isFirst }));
    if (!isOutside) this.#lastCaller = { arn, accessKeyId, isFirst, place };
    return place;
  }

  #client(request: TrailedRequest): number {
    const last = this.#lastClient;
    if (last && isSameClient(last, request)) return last.place;
    const client = sharedClient(request);
    const { region, sourceAddress, userAgent, host, cipherSuite, signatureVersion, authenticationMethod } = client;
    const signed = `${signatureVersion ?? ""} ${authenticationMethod ?? ""} ${client.hostPart}`;
    const key = `client ${region} ${sourceAddress} ${host} ${cipherSuite ?? ""} ${client.secure} ${signed} ${userAgent ?? ""}`;
    const place = this.#places.get(key) ?? this.#share(key, client);
    const wire = request.exchange.request;
    this.#lastClient = {
      request: wire,
      isS3: isS3(request),
      authenticated: request.exchange.authenticated,
      region,
      place,
    };
    return place;
  }

  #questions({ decisions }: TrailedRequest, isFirst: boolean): string {
    if (decisions.length === 0) return "[]";
    const count = Math.min(decisions.length, questionsPerEvent);
    let text = "[";
    for (let at = 0; at < count; at += 1) {
      if (at > 0) text += ",";
      text += this.#question(decisions[at] as DecisionRecord, isFirst);
    }
    return `${text}]`;
  }

  /** A `LineQuestion`. */
  #question({ action, resource, resourceAccount = "", decision, names }: DecisionRecord, isFirst: boolean): string {
    let text = `[${quoted(action)},${quoted(resource)},"${decision.reason}",${quoted(decision.by)},${quoted(resourceAccount)}`;
    if (isFirst) for (const match of decision.matched) text += `,${this.#statement(match, names)}`;
    return `${text}]`;
  }

  #statement(match: MatchedStatement, names: Parameters<typeof policyOf>[1]): number {
    // The same text may be a policy of several: its statements are then the same, but not its name.
    const key = `statement ${match.kind} ${match.index} ${policyOf(match, names) ?? ""} ${numberOf(match.statement)}`;
    return this.#places.get(key) ?? this.#share(key, explainedStatement(match, names));
  }
}

/** Who called last: most requests that follow are its own. */
interface LastCaller {
  readonly arn: string;
  readonly accessKeyId: string | undefined;
  readonly isFirst: boolean;
  readonly place: number;
}

/** A number with three decimals. */
function thousandths(value: number): string {
  const whole = Math.round(value * 1_000);
  const rest = String(whole % 1_000);
  return `${Math.trunc(whole / 1_000)}.${"000".slice(rest.length)}${rest}`;
}

const numbers = new WeakMap<object, number>();
let lastNumber = 0;

/** A number that stands for the object in keys. */
function numberOf(object: object): number {
  let number = numbers.get(object);
  if (number === undefined) numbers.set(object, (number = lastNumber += 1));
  return number;
}

function usesOf({ context }: TrailedRequest): string {
  const used = context?.ledger.used;
  if (used === undefined || used.length === 0) return "[]";
  // Each a `LineUse`.
  const uses = used.map(({ usageType, operation, quantity, resource, account = "" }) => {
    return `[${quoted(usageType)},${quoted(operation)},"${quantity}",${quoted(resource)},${quoted(account)}]`;
  });
  return `[${uses.join(",")}]`;
}

/** With a comma before it; "" for the usual request. */
function extraOf({ exchange }: TrailedRequest, sharedEventId: string | undefined): string {
  const { method, path } = exchange.request;
  const isUsual = method === "POST" && path === "/";
  if (isUsual && exchange.failure === undefined && sharedEventId === undefined) return "";
  const extra: { -readonly [Name in keyof LineExtra]: LineExtra[Name] } = {};
  if (!isUsual) extra.http = [method, path];
  if (exchange.failure !== undefined) {
    const { errorCode, errorMessage } = failureOf(exchange.failure);
    extra.error = [errorCode, errorMessage];
  }
  if (sharedEventId !== undefined) extra.sharedEventId = sharedEventId;
  return `,${JSON.stringify(extra)}`;
}
