/** A batch of events while it grows: each event becomes bytes at once, so that nothing of its request is held on to. */
import { explainedStatement, policyOf } from "../../gateway/stages/trail-explain.ts";
import { showsElements } from "../../gateway/stages/trail-kind.ts";
import { StructurePacker } from "../../gateway/stages/trail-packed-parameters.ts";
import { elementsText, failureOf, isOutsideIdentity, parametersText } from "../../gateway/stages/trail-record.ts";
import type { DecisionRecord } from "../../gateway/stages/authorize.ts";
import type { TrailedRequest } from "../../gateway/stages/trail.ts";
import type { OperationModel } from "../../gateway/model/model.ts";
import type { Usage } from "../../kernel/meter.ts";
import type { MatchedStatement } from "../../kernel/policy/decide.ts";
import type { PolicyStatement } from "../../kernel/policy/document.ts";
import { batchLimit, batchSpanMilliseconds, type TrailBatchRow } from "../../kernel/trail.ts";
import type { OtherFacts } from "../../kernel/trail-line.ts";
import { eventFlags, packedReasons, packedTags, PackedWriter } from "../../kernel/trail-packed.ts";
import { isSameClient, lastClient, sharedCaller, sharedClient, sharedOperation, type LastClient } from "./shared.ts";

/** A batch takes no more events once it has so many bytes: what is found by request id is looked for in whole batches. */
const fullBytes = 64 * 1024;
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
  readonly #writer = new PackedWriter();
  readonly #parameterPacker = new StructurePacker(this.#writer, { secrets: "hide" });
  readonly #elementPacker = new StructurePacker(this.#writer, { secrets: "omit" });
  #count = 0;
  #lastAt: number;
  readonly #operations = new Map<OperationModel, KnownOperation>();
  readonly #places = new Map<string, number>();
  readonly #callers = new Map<string, LastCaller>();
  readonly #statements = new Map<PolicyStatement, LastStatement>();
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
    return this.#count < batchLimit && this.#writer.size + this.#writer.sharedCharacters < fullBytes;
  }

  addRequest(request: TrailedRequest, { at, isFirst, sharedEventId }: EventFacts): void {
    const writer = this.#writer;
    const start = writer.size;
    try {
      this.#request(request, { at, isFirst, sharedEventId });
    } catch (error) {
      // Half an event would make the others unreadable.
      writer.rewind(start);
      throw error;
    }
    this.#added(at);
  }

  addOther(at: number, facts: OtherFacts): void {
    const writer = this.#writer;
    writer.byte(eventFlags.other);
    writer.integer(this.#count);
    writer.integer(at - this.at);
    writer.json(JSON.stringify(facts));
    this.#added(at);
  }

  row(writtenAt: number): PackedBatchRow {
    const { accountId, region, at, seed, count } = this;
    const packed = this.#writer.packed();
    return { accountId, region, at, seed, writtenAt, count, shared: this.#writer.shared(), lines: "", packed };
  }

  /** Call it when the row is written: its bytes are not the batch's any more. */
  release(): void {
    this.#writer.release();
  }

  #added(at: number): void {
    this.#count += 1;
    this.#lastAt = at;
  }

  #request(request: TrailedRequest, { at, isFirst, sharedEventId }: EventFacts): void {
    const writer = this.#writer;
    const { exchange } = request;
    const { requestId } = exchange.ids;
    const start = writer.size;
    writer.byte(0);
    writer.integer(this.#count);
    writer.integer(at - this.at);
    const operation = this.#operation(request.operation);
    writer.integer(operation.place);
    writer.integer(this.#caller(request, isFirst));
    writer.integer(this.#client(request));
    let flags = 0;
    if (writer.uuid(requestId)) flags |= eventFlags.uuid;
    else writer.text(requestId);
    writer.integer(request.status);
    writer.integer(request.bytesIn);
    writer.integer(request.bytesOut);
    writer.integer(Math.round(request.milliseconds * 1_000));
    this.#parameters(request, operation);
    this.#elements(request, operation);
    this.#questions(request, isFirst);
    this.#uses(request, isFirst);
    flags |= this.#extra(request, sharedEventId);
    writer.patch(start, flags);
  }

  #parameters(request: TrailedRequest, { isS3 }: KnownOperation): void {
    const { exchange, operation } = request;
    // S3's records show some parameters otherwise than requests have them.
    if (!isS3 && this.#parameterPacker.pack(operation.input, exchange.input)) return;
    this.#writer.json(parametersText(request));
  }

  #elements(request: TrailedRequest, { hasElements }: KnownOperation): void {
    const { exchange, operation } = request;
    if (!hasElements || exchange.failure !== undefined) return this.#writer.byte(packedTags.null);
    if (!this.#elementPacker.pack(operation.output, exchange.output)) this.#writer.json(elementsText(request));
  }

  #operation(operation: OperationModel): KnownOperation {
    let known = this.#operations.get(operation);
    if (!known) {
      const place = this.#writer.share(sharedOperation(operation));
      known = { place, isS3: operation.service.name === "s3", hasElements: showsElements(operation) };
      this.#operations.set(operation, known);
    }
    return known;
  }

  #caller(request: TrailedRequest, isFirst: boolean): number {
    const { caller, invokedBy = "" } = request;
    const { arn, accessKeyId } = caller;
    // Who is told by the answer is somebody else each time.
    if (isOutsideIdentity(request)) {
      return this.#writer.share(sharedCaller(request, { recipient: this.accountId, isFirst }));
    }
    const key = accessKeyId ?? arn;
    const last = this.#callers.get(key);
    if (last && last.arn === arn && last.invokedBy === invokedBy && last.isFirst === isFirst) return last.place;
    const place = this.#place(`caller ${arn} ${accessKeyId ?? ""} ${isFirst ? "" : "foreign"} ${invokedBy}`, () =>
      sharedCaller(request, { recipient: this.accountId, isFirst }),
    );
    this.#callers.set(key, { arn, invokedBy, isFirst, place });
    return place;
  }

  #client(request: TrailedRequest): number {
    const last = this.#lastClient;
    if (last && isSameClient(last, request)) return last.place;
    const client = sharedClient(request);
    const { region, sourceAddress, userAgent, host, cipherSuite, signatureVersion, authenticationMethod } = client;
    const signed = `${signatureVersion ?? ""} ${authenticationMethod ?? ""} ${client.hostPart}`;
    const key = `client ${region} ${sourceAddress} ${host} ${cipherSuite ?? ""} ${client.secure} ${signed} ${userAgent ?? ""}`;
    const place = this.#place(key, () => client);
    this.#lastClient = lastClient(request, place);
    return place;
  }

  #questions({ decisions }: TrailedRequest, isFirst: boolean): void {
    const count = Math.min(decisions.length, questionsPerEvent);
    this.#writer.integer(count);
    for (let at = 0; at < count; at += 1) this.#question(decisions[at] as DecisionRecord, isFirst);
  }

  #question({ action, resource, resourceAccount = "", decision, names }: DecisionRecord, isFirst: boolean): void {
    const writer = this.#writer;
    writer.reference(action);
    writer.text(resource);
    writer.byte(packedReasons.indexOf(decision.reason));
    writer.reference(decision.by);
    writer.reference(resourceAccount);
    const { matched } = decision;
    writer.integer(isFirst ? matched.length : 0);
    if (isFirst) for (const match of matched) writer.integer(this.#statement(match, names));
  }

  #statement(match: MatchedStatement, names: Parameters<typeof policyOf>[1]): number {
    const { kind, index, statement } = match;
    const policy = policyOf(match, names) ?? "";
    const last = this.#statements.get(statement);
    if (last && last.policy === policy && last.kind === kind && last.index === index) return last.place;
    // The same text may be a policy of several: its statements are then the same, but not its name.
    const key = `statement ${kind} ${index} ${policy} ${numberOf(statement)}`;
    const place = this.#place(key, () => explainedStatement(match, names));
    this.#statements.set(statement, { kind, index, policy, place });
    return place;
  }

  #uses({ context }: TrailedRequest, isFirst: boolean): void {
    const used = isFirst ? context?.ledger.used : undefined;
    this.#writer.integer(used?.length ?? 0);
    if (used) for (const use of used) this.#use(use);
  }

  #use({ usageType, operation, quantity, resource, account = "" }: Usage): void {
    const writer = this.#writer;
    writer.reference(usageType);
    writer.reference(operation);
    if (typeof quantity === "number") writer.number(quantity);
    else writer.text(String(quantity));
    writer.text(resource);
    writer.reference(account);
  }

  /** What few events have; its flags. */
  #extra({ exchange }: TrailedRequest, sharedEventId: string | undefined): number {
    const writer = this.#writer;
    const { method, path } = exchange.request;
    let flags = 0;
    if (method !== "POST" || path !== "/") {
      flags |= eventFlags.http;
      writer.text(method);
      writer.text(path);
    }
    if (exchange.failure !== undefined) {
      flags |= eventFlags.error;
      const { errorCode, errorMessage } = failureOf(exchange.failure);
      writer.text(errorCode);
      writer.text(errorMessage);
    }
    if (sharedEventId !== undefined) {
      flags |= eventFlags.shared;
      writer.text(sharedEventId);
    }
    return flags;
  }

  /** The number of what has that key; it is made when there is none. */
  #place(key: string, make: () => object): number {
    let place = this.#places.get(key);
    if (place === undefined) this.#places.set(key, (place = this.#writer.share(make())));
    return place;
  }
}

/** A batch that is about to be written. */
export type PackedBatchRow = TrailBatchRow & Required<Pick<TrailBatchRow, "packed">>;

/** What is known of an event beside its request. */
interface EventFacts {
  readonly at: number;
  /** Whether it is the event of the caller's own account. */
  readonly isFirst: boolean;
  readonly sharedEventId: string | undefined;
}

/** What of an operation counts when an event is written. */
interface KnownOperation {
  readonly place: number;
  readonly isS3: boolean;
  readonly hasElements: boolean;
}

/** A statement as it was met last. */
interface LastStatement {
  readonly kind: string;
  readonly index: number;
  readonly policy: string;
  readonly place: number;
}

/** Who called last: most requests that follow are its own. */
interface LastCaller {
  readonly arn: string;
  readonly invokedBy: string;
  readonly isFirst: boolean;
  readonly place: number;
}

const numbers = new WeakMap<object, number>();
let lastNumber = 0;

/** A number that stands for the object in keys. */
function numberOf(object: object): number {
  let number = numbers.get(object);
  if (number === undefined) numbers.set(object, (number = lastNumber += 1));
  return number;
}
