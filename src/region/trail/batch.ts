/** A batch of events while it grows: each event becomes bytes at once, so that nothing of its request is held on to. */
import { explainedStatement, policyOf } from "../../gateway/stages/trail-explain.ts";
import { StructurePacker } from "../../gateway/stages/trail-packed-parameters.ts";
import { requestParameters, responseElements } from "../../gateway/stages/trail-parameters.ts";
import { failureOf, isOutsideIdentity, s3ParametersText } from "../../gateway/stages/trail-record.ts";
import type { DecisionRecord } from "../../gateway/stages/authorize.ts";
import type { RequestContext } from "../../gateway/stages/new-context.ts";
import type { Exchange } from "../../gateway/exchange.ts";
import type { Answered } from "../../gateway/stages/trail.ts";
import type { Usage } from "../../kernel/meter.ts";
import type { MatchedStatement } from "../../kernel/policy/decide.ts";
import type { PolicyStatement } from "../../kernel/policy/document.ts";
import { batchLimit, batchSpanMilliseconds, type RequestIdNumbers, type TrailBatchRow } from "../../kernel/trail.ts";
import type { OtherFacts, SharedLikeness } from "../../kernel/trail-line.ts";
import { PackedWriter } from "../../kernel/trail-packed.ts";
import { eventFlags, likeLimits, packedReasons, packedTags } from "../../kernel/trail-packed-form.ts";
import type { HeldRequest } from "./held.ts";
import { keptQuestions, resourceCharacters } from "./kept-questions.ts";
import { noQuestion, numberOf, type KnownCaller, type KnownQuestion, type LastStatement } from "./last-met.ts";
import { isSameCaller, type Likeness } from "./likeness.ts";
import { sharedCaller, type KnownClient, type KnownOperation } from "./shared.ts";

/**
 * A batch takes no more events once it has so many bytes: what is found by request id is looked for in whole batches. A row
 * costs more than its bytes, and buffers that are used again hold 128 KiB.
 */
const fullBytes = 120 * 1024;
/** An event that is more even so is left out: a row that no store takes would hold up all that come after it. */
const mostCharacters = 300_000;

/** Where the lines of one account's events in one region come together. */
export class TrailBatch {
  readonly accountId: string;
  readonly region: string;
  readonly at: number;
  readonly seed: string;
  /** Whether it goes into the event history, and not to trails alone. */
  readonly isKept: boolean;
  /** Whether the buffer still adds to it. */
  isOpen = true;
  readonly #writer = new PackedWriter();
  readonly #parameterPacker = new StructurePacker(this.#writer, { secrets: "hide" });
  readonly #elementPacker = new StructurePacker(this.#writer, { secrets: "omit" });
  #count = 0;
  /** The last event's milliseconds after the first. */
  #lastAfter = 0;
  readonly #knownPlaces = new Map<KnownOperation | KnownClient, number>();
  readonly #places = new Map<string, number>();
  readonly #statements = new Map<PolicyStatement, LastStatement>();
  #lastOperation: KnownOperation | undefined;
  #lastOperationPlace = 0;
  #lastQuestion: KnownQuestion = noQuestion;
  #lastClient: KnownClient | undefined;
  #lastClientPlace = 0;
  readonly #callers = new Map<string, KnownCaller>();
  #lastCaller: KnownCaller | undefined;

  constructor(row: Pick<TrailBatchRow, "accountId" | "region" | "at" | "seed"> & { readonly isKept: boolean }) {
    this.accountId = row.accountId;
    this.region = row.region;
    this.at = row.at;
    this.seed = row.seed;
    this.isKept = row.isKept;
  }

  get count(): number {
    return this.#count;
  }

  /** Whether an event of that time may follow: lines are in the order of their times. */
  takes(at: number): boolean {
    const after = at - this.at;
    if (after < this.#lastAfter || after > batchSpanMilliseconds) return false;
    return this.#count < batchLimit && this.#writer.weight < fullBytes;
  }

  addRequest(request: HeldRequest, facts: EventFacts): void {
    const writer = this.#writer;
    const { size, pendingText, weight } = writer;
    try {
      this.#request(request, facts);
      if (writer.weight - weight > mostCharacters) throw new Error("the event is too large");
    } catch (error) {
      // Half an event would make the others unreadable.
      writer.rewind(size, pendingText);
      throw error;
    }
    this.#added(request.at);
  }

  /** Adds a request that is like others: a few words and its texts. False when its input is not, or there is no room. */
  addAlike(like: Likeness, { input, ids, context }: Exchange, answered: Answered, at: number): boolean {
    const { names, values, ownAt, resourceStart } = like;
    const { resource } = (context as RequestContext).decisions[0] as DecisionRecord;
    const writer = this.#writer;
    const ownLength = writer.beginTexts(resource, resourceStart);
    if (ownLength < 0) return false;
    let lengths = 0;
    let texts = 1;
    let member = 0;
    for (const name in input) {
      if (name !== names[member]) return false;
      const value = (input as Readonly<Record<string, unknown>>)[name];
      const known = values[member];
      if (known !== undefined) {
        if (value !== known) return false;
      } else if (typeof value !== "string") return false;
      else if (member === ownAt) {
        if (!writer.isOwnText(value, ownLength)) return false;
      } else {
        if (!writer.tryText(value)) return false;
        lengths |= value.length << (8 * (texts - 1));
        texts += 1;
      }
      member += 1;
    }
    if (member !== names.length || !writer.takesIdOf((ids as RequestIdNumbers).drawnAt)) return false;
    if (like.batch !== this) this.#shareLikeness(like);
    if (like.place >= likeLimits.places) return false;
    const after = at - this.at;
    writer.like(
      (this.#count << 20) | (after << 10) | like.place,
      (answered.bytesIn << 19) | (answered.bytesOut << 3) | texts,
      (Math.round(answered.milliseconds * 1_000) << 8) | ownLength,
    );
    writer.likeId(ids as RequestIdNumbers);
    if (texts > 1) writer.likeMore(lengths);
    writer.keepTexts();
    this.#count += 1;
    this.#lastAfter = after;
    return true;
  }

  #shareLikeness(like: Likeness): void {
    const {
      operation,
      caller,
      client,
      status,
      parameters,
      action,
      resourceStart,
      resourceAccount = "",
      decision,
    } = like;
    const { reason, by, matched } = decision;
    const statements = matched.map((match) => this.#statement(match, like.policyNames));
    const shared: SharedLikeness = {
      operation: this.#operation(operation),
      caller: this.#caller({ caller, operation, output: undefined, invokedBy: undefined }, true),
      client: this.#client(client),
      status,
      parameters,
      question: { action, resourceStart, reason, by, owner: resourceAccount, statements },
    };
    like.batch = this;
    like.place = this.#writer.share(shared);
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
    this.#lastAfter = at - this.at;
    this.#writer.endEvent();
  }

  #request(request: HeldRequest, { isFirst, sharedEventId }: EventFacts): void {
    const writer = this.#writer;
    const start = writer.size;
    writer.byte(0);
    writer.integer(this.#count);
    writer.integer(request.at - this.at);
    writer.integer(this.#operation(request.operation));
    writer.integer(this.#caller(request, isFirst));
    writer.integer(this.#client(request.client));
    writer.text(request.requestId);
    writer.integer(request.status);
    writer.integer(request.bytesIn);
    writer.integer(request.bytesOut);
    writer.integer(Math.round(request.milliseconds * 1_000));
    this.#parameters(request);
    this.#elements(request);
    this.#questions(request, isFirst);
    this.#uses(request, isFirst);
    const flags = this.#extra(request, sharedEventId);
    if (flags !== 0) writer.patch(start, flags);
  }

  #parameters({ request, operation: { operation }, input }: HeldRequest): void {
    // S3's records show some parameters otherwise than requests have them.
    if (request !== undefined) return this.#writer.json(s3ParametersText(request));
    if (this.#parameterPacker.pack(operation.input, input)) return;
    this.#writer.json(requestParameters(operation.input, input));
  }

  #elements({ operation: { operation, hasElements }, output, failure }: HeldRequest): void {
    if (!hasElements || failure !== undefined) return this.#writer.byte(packedTags.null);
    if (this.#elementPacker.pack(operation.output, output)) return;
    this.#writer.json(responseElements(operation.output, output));
  }

  #operation(operation: KnownOperation): number {
    if (operation === this.#lastOperation) return this.#lastOperationPlace;
    this.#lastOperation = operation;
    return (this.#lastOperationPlace = this.#knownPlace(operation));
  }

  #client(client: KnownClient): number {
    if (client === this.#lastClient) return this.#lastClientPlace;
    this.#lastClient = client;
    return (this.#lastClientPlace = this.#knownPlace(client));
  }

  #knownPlace(known: KnownOperation | KnownClient): number {
    let place = this.#knownPlaces.get(known);
    if (place === undefined) this.#knownPlaces.set(known, (place = this.#writer.share(known.shared)));
    return place;
  }

  #caller(request: Pick<HeldRequest, "caller" | "invokedBy" | "output" | "operation">, isFirst: boolean): number {
    const { caller, invokedBy } = request;
    const { arn, accessKeyId } = caller;
    let known = this.#lastCaller;
    let isSame = known !== undefined && isSameCaller(known.caller, caller);
    if (!isSame) {
      known = this.#callers.get(accessKeyId ?? arn);
      isSame = known !== undefined && isSameCaller(known.caller, caller);
    }
    if (known && isSame && known.invokedBy === invokedBy && known.isFirst === isFirst) {
      this.#lastCaller = known;
      return known.place;
    }
    const { output, operation } = request;
    const identified = { caller, operation: operation.operation, output, invokedBy };
    const who = { recipient: this.accountId, isFirst };
    // Who is told by the answer is somebody else each time.
    if (isOutsideIdentity(identified)) return this.#writer.share(sharedCaller(identified, who));
    const key = `caller ${arn} ${accessKeyId ?? ""} ${isFirst ? "" : "foreign"} ${invokedBy ?? ""}`;
    const place = this.#place(key, () => sharedCaller(identified, who));
    // Nobody may be somebody of whom the next answer tells.
    if (caller.kind === "anonymous") return place;
    this.#lastCaller = { caller, invokedBy, isFirst, place };
    this.#callers.set(accessKeyId ?? arn, this.#lastCaller);
    return place;
  }

  #questions({ decisions }: HeldRequest, isFirst: boolean): void {
    const count = keptQuestions(decisions);
    this.#writer.integer(count);
    for (let at = 0; at < count; at += 1) this.#question(decisions[at] as DecisionRecord, isFirst);
  }

  #question({ action, resource, resourceAccount = "", decision, names }: DecisionRecord, isFirst: boolean): void {
    const writer = this.#writer;
    const { reason, by, matched } = decision;
    let last = this.#lastQuestion;
    if (
      last.action !== action ||
      last.by !== by ||
      last.resourceAccount !== resourceAccount ||
      last.reason !== reason
    ) {
      last = this.#lastQuestion = {
        action,
        actionPlace: writer.placeOf(action),
        reason,
        reasonPlace: packedReasons.indexOf(reason),
        by,
        byPlace: writer.placeOf(by),
        resourceAccount,
        accountPlace: writer.placeOf(resourceAccount),
      };
    }
    writer.integer(last.actionPlace);
    writer.text(resource.length > resourceCharacters ? resource.slice(0, resourceCharacters) : resource);
    writer.byte(last.reasonPlace);
    writer.integer(last.byPlace);
    writer.integer(last.accountPlace);
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

  #uses({ used }: HeldRequest, isFirst: boolean): void {
    const count = isFirst ? used.length : 0;
    this.#writer.integer(count);
    for (let at = 0; at < count; at += 1) this.#use(used[at] as Usage);
  }

  #use({ usageType, operation, quantity, resource, account = "" }: Usage): void {
    const writer = this.#writer;
    writer.reference(usageType);
    writer.reference(operation);
    if (typeof quantity === "number") writer.number(quantity);
    else writer.text(String(quantity));
    writer.text(resource.length > resourceCharacters ? resource.slice(0, resourceCharacters) : resource);
    writer.reference(account);
  }

  /** What few events have; its flags. */
  #extra({ method, path, failure }: HeldRequest, sharedEventId: string | undefined): number {
    const writer = this.#writer;
    let flags = 0;
    if (method !== "POST" || path !== "/") {
      flags |= eventFlags.http;
      writer.text(method);
      writer.text(path);
    }
    if (failure !== undefined) {
      flags |= eventFlags.error;
      const { errorCode, errorMessage } = failureOf(failure);
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
  /** Whether it is the event of the caller's own account. */
  readonly isFirst: boolean;
  readonly sharedEventId: string | undefined;
}
