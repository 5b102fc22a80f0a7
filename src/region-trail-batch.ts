/** A batch of events while it grows: each event becomes a line at once, so that nothing of its request is held on to. */
import { explainedStatement, policyOf } from "./gateway/stages/trail-explain.ts";
import { userNameOf } from "./gateway/stages/trail-identity.ts";
import { eventName, eventSource, isDataEvent, isGlobalService, isReadOnly } from "./gateway/stages/trail-kind.ts";
import {
  elementsText,
  failureOf,
  identityFor,
  isOutsideIdentity,
  parametersText,
  signatureFacts,
} from "./gateway/stages/trail-record.ts";
import type { TrailedRequest } from "./gateway/stages/trail.ts";
import type { OperationModel } from "./gateway/model/model.ts";
import type { MatchedStatement } from "./kernel/policy/decide.ts";
import { batchLimit, batchSpanMilliseconds, type TrailBatchRow } from "./kernel/trail.ts";
import type {
  LineExtra,
  LineQuestion,
  LineUse,
  OtherFacts,
  SharedCaller,
  SharedClient,
  SharedOperation,
} from "./kernel/trail-line.ts";

/** A batch takes no more events once it has so many characters: what is found by request id is looked for in whole batches. */
const fullCharacters = 64 * 1024;
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
  readonly #lines: string[] = [];
  readonly #shared: string[] = [];
  readonly #places = new Map<unknown, number>();
  #lastAt: number;
  #characters = 0;

  constructor(row: Pick<TrailBatchRow, "accountId" | "region" | "at" | "seed"> & { readonly isKept: boolean }) {
    this.accountId = row.accountId;
    this.region = row.region;
    this.at = row.at;
    this.seed = row.seed;
    this.isKept = row.isKept;
    this.#lastAt = row.at;
  }

  get count(): number {
    return this.#lines.length;
  }

  /** Whether an event of that time may follow: lines are in the order of their times. */
  takes(at: number): boolean {
    if (at < this.#lastAt || at - this.at > batchSpanMilliseconds) return false;
    return this.#lines.length < batchLimit && this.#characters < fullCharacters;
  }

  addRequest(
    request: TrailedRequest,
    facts: { at: number; isFirst: boolean; sharedEventId: string | undefined },
  ): void {
    const { exchange, operation, status, bytesIn, bytesOut } = request;
    const { requestId } = exchange.ids;
    const places = `${this.#operation(operation)},${this.#caller(request, facts.isFirst)},${this.#client(request)}`;
    const milliseconds = Math.round(request.milliseconds * 1_000) / 1_000;
    const answer = `"${requestId}",${status},${bytesIn},${bytesOut},${milliseconds}`;
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
    return { accountId, region, at, seed, writtenAt, count, shared, lines: this.#lines.join("\n") };
  }

  #add(at: number, rest: string): void {
    const line = `[${this.#lines.length},${at - this.at},${rest}]`;
    this.#lines.push(line);
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
    const outside = isOutsideIdentity(request) ? exchange.ids.requestId : "";
    const key = `caller ${caller.arn} ${caller.accessKeyId ?? ""} ${isFirst ? "" : "foreign"}${outside}`;
    return this.#places.get(key) ?? this.#share(key, sharedCaller(request, { recipient: this.accountId, isFirst }));
  }

  #client(request: TrailedRequest): number {
    const client = sharedClient(request);
    const { region, sourceAddress, userAgent, host, cipherSuite, signatureVersion, authenticationMethod } = client;
    const signed = `${signatureVersion ?? ""} ${authenticationMethod ?? ""} ${client.hostPart}`;
    const key = `client ${region} ${sourceAddress} ${host} ${cipherSuite ?? ""} ${client.secure} ${signed} ${userAgent ?? ""}`;
    return this.#places.get(key) ?? this.#share(key, client);
  }

  #questions({ decisions }: TrailedRequest, isFirst: boolean): string {
    if (decisions.length === 0) return "[]";
    const questions = decisions.slice(0, questionsPerEvent).map((record): LineQuestion => {
      const { action, resource, resourceAccount = "", decision, names } = record;
      const matched = isFirst ? decision.matched : [];
      const statements = matched.map((match) => this.#statement(match, names));
      return [action, resource, decision.reason, decision.by, resourceAccount, ...statements];
    });
    return JSON.stringify(questions);
  }

  #statement(match: MatchedStatement, names: Parameters<typeof policyOf>[1]): number {
    // The same text may be a policy of several: its statements are then the same, but not its name.
    const key = `statement ${match.kind} ${match.index} ${policyOf(match, names) ?? ""} ${numberOf(match.statement)}`;
    return this.#places.get(key) ?? this.#share(key, explainedStatement(match, names));
  }
}

const numbers = new WeakMap<object, number>();
let lastNumber = 0;

/** A number that stands for the object in keys. */
function numberOf(object: object): number {
  let number = numbers.get(object);
  if (number === undefined) numbers.set(object, (number = lastNumber += 1));
  return number;
}

function sharedOperation(operation: OperationModel): SharedOperation {
  return {
    service: operation.service.name,
    operation: operation.name,
    source: eventSource(operation),
    name: eventName(operation),
    readOnly: isReadOnly(operation),
    isData: isDataEvent(operation),
    isGlobal: isGlobalService(operation.service.name),
  };
}

function sharedCaller(
  request: TrailedRequest,
  { recipient, isFirst }: { readonly recipient: string; readonly isFirst: boolean },
): SharedCaller {
  const { caller } = request;
  const { kind, arn, accountId, accessKeyId } = caller;
  return {
    identity: identityFor(request, recipient),
    kind,
    arn,
    accountId,
    ...(accessKeyId === undefined ? {} : { accessKeyId }),
    userName: userNameOf(caller),
    fromConsole: caller.session?.signedIn === true,
    isForeign: !isFirst,
  };
}

function sharedClient(request: TrailedRequest): SharedClient {
  const { exchange, region, operation } = request;
  const { sourceAddress, headers, host, secure, tls } = exchange.request;
  const { requestId, hostId } = exchange.ids;
  const client = {
    region,
    sourceAddress,
    host: headers["host"] ?? host,
    secure,
    hostPart: hostId.slice(requestId.length),
    ...(headers["host"] === undefined ? {} : { hostHeader: headers["host"] }),
    ...(headers["user-agent"] === undefined ? {} : { userAgent: headers["user-agent"] }),
  };
  if (!tls && operation.service.name !== "s3") return client;
  const { version, method } = operation.service.name === "s3" ? signatureFacts(request) : {};
  const tlsVersion = tls?.getProtocol() ?? undefined;
  const cipherSuite = tls?.getCipher()?.standardName;
  return {
    ...client,
    ...(tlsVersion === undefined ? {} : { tlsVersion }),
    ...(cipherSuite === undefined ? {} : { cipherSuite }),
    ...(version === undefined ? {} : { signatureVersion: version }),
    ...(method === undefined ? {} : { authenticationMethod: method }),
  };
}

function usesOf({ context }: TrailedRequest): string {
  const used = context?.ledger.used;
  if (used === undefined || used.length === 0) return "[]";
  return JSON.stringify(
    used.map(({ usageType, operation, quantity, resource, account = "" }): LineUse => {
      return [usageType, operation, String(quantity), resource, account];
    }),
  );
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
