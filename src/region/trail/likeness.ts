/** Requests that are like one before: what is the same of them is stored once, and told by comparing. */
import type { DecisionRecord } from "../../gateway/stages/authorize.ts";
import { policyOf } from "../../gateway/stages/trail-explain.ts";
import { shownMembersOf } from "../../gateway/stages/trail-parameters.ts";
import type { Exchange } from "../../gateway/exchange.ts";
import type { OperationModel } from "../../gateway/model/model.ts";
import type { Answered } from "../../gateway/stages/trail.ts";
import type { Caller } from "../../kernel/caller.ts";
import type { Decision, MatchedStatement } from "../../kernel/policy/decide.ts";
import type { SharedParameter } from "../../kernel/trail-line.ts";
import { requestIdNumbers } from "../../kernel/trail.ts";
import { likeLimits } from "../../kernel/trail-packed-form.ts";
import type { TrailBatch } from "./batch.ts";
import type { HeldRequest } from "./held.ts";
import { isSameWire, type KnownClient, type KnownOperation } from "./shared.ts";

/** What requests have in common that are alike: what is looked at for each of them first. */
export interface Likeness {
  readonly model: OperationModel;
  readonly caller: Caller;
  readonly client: KnownClient;
  /** The batch that took the last one, and the place of what is shared there. */
  batch: TrailBatch | undefined;
  place: number;
  /** Until when the use of the key is noted: monotonic milliseconds. */
  useNotedUntil: number;
  readonly status: number;
  /** Of the one question that they ask. */
  readonly action: string;
  readonly resourceAccount: string | undefined;
  readonly decision: Decision;
  /** What their resources begin with. */
  readonly resourceStart: string;
  /** The input's members, in its own order. */
  readonly names: readonly string[];
  /** The value of each of them; undefined: a text, and each request has its own. */
  readonly values: readonly (number | boolean | undefined)[];
  /** The place of the text that is the rest of the resource, too; −1: none is. */
  readonly ownAt: number;
  readonly operation: KnownOperation;
  /** Where their events belong. */
  readonly accountId: string;
  readonly region: string;
  /** What the policies of its statements are called. */
  readonly policyNames: DecisionRecord["names"];
  readonly parameters: readonly SharedParameter[];
}

/** What later requests may be like; undefined where they are better told in full. Nothing that holds secrets is like anything. */
export function likenessOf(request: HeldRequest): Likeness | undefined {
  const { operation, caller, client, status, decisions } = request;
  const [question] = decisions;
  if (question === undefined || decisions.length !== 1 || !isPlain(request)) return undefined;
  const { action, resource, resourceAccount, decision, names: policyNames } = question;
  const { accountId } = caller;
  const isOwn = resourceAccount === undefined || resourceAccount === accountId;
  // Nobody has no account.
  if (!isOwn || accountId.length !== 12) return undefined;
  const resourceStart = startOf(resource);
  const input = likeInput(request, resource.slice(resourceStart.length));
  if (input === undefined) return undefined;
  // All of one form: code that reads these is the fastest then.
  return {
    model: operation.operation,
    caller,
    client,
    batch: undefined,
    place: 0,
    useNotedUntil: 0,
    status,
    action,
    resourceAccount,
    decision,
    resourceStart,
    names: input.names,
    values: input.values,
    ownAt: input.ownAt,
    operation,
    accountId,
    region: operation.region ?? request.region,
    policyNames,
    parameters: input.parameters,
  };
}

/** Whether there is no more to tell of it than of most: what only reads a little, by POST, without failure or charge. */
function isPlain({ operation, failure, used, invokedBy, requestId, ...wire }: HeldRequest): boolean {
  if (operation.isS3 || operation.hasElements || wire.method !== "POST" || wire.path !== "/") return false;
  const isUuid = requestIdNumbers(requestId) !== undefined;
  return isUuid && failure === undefined && used.length === 0 && invokedBy === undefined;
}

/** An ARN up to the name: those of one kind begin so. */
const beginning = /^arn:(?:[^:]*:){4}(?:[^:/]*[:/])?/;
const startOf = (resource: string): string => beginning.exec(resource)?.[0] ?? "";

type LikeInput = Pick<Likeness, "names" | "values" | "ownAt" | "parameters">;

/** Of an input that is flat. */
function likeInput({ operation, input }: HeldRequest, own: string): LikeInput | undefined {
  const members = shownMembersOf(operation.operation.input);
  const entries = Object.entries((input ?? {}) as Readonly<Record<string, unknown>>);
  const isFlat = entries.every(([name, value]) => {
    const shown = members.find((member) => member.name === name);
    return shown && !shown.isSecret && isSimple(value) && !compound.has(shown.member.shape.kind);
  });
  const ownAt = entries.findIndex(([, value]) => value === own);
  const texts = entries.filter(([, value], at) => typeof value === "string" && at !== ownAt).map(([name]) => name);
  // The first text is the resource's.
  if (!isFlat || texts.length >= likeLimits.texts) return undefined;
  const given = new Map(entries as [string, string | number | boolean][]);
  const parameters = members.flatMap(({ name, shownName }): SharedParameter[] => {
    const value = given.get(name);
    if (value === undefined) return [];
    if (typeof value === "string") return [{ name: shownName, textAt: texts.indexOf(name) + 1 }];
    return [{ name: shownName, value }];
  });
  const values = [...given.values()].map((value) => (typeof value === "string" ? undefined : value));
  return { names: [...given.keys()], values, ownAt, parameters };
}

/** Whether JSON has it as it is. */
const isSimple = (value: unknown): boolean =>
  typeof value === "string" || typeof value === "boolean" || Number.isFinite(value);
const compound: ReadonlySet<string> = new Set(["structure", "union", "list", "map"]);

/** Whether the request is like those, but for its resource, its id and, which is yet to be seen, its input. */
export function isAlike(like: Likeness, exchange: Exchange, answered: Answered): boolean {
  const { context, authenticated, request } = exchange;
  if (context === undefined || authenticated === undefined || exchange.failure !== undefined) return false;
  const { decisions, ledger } = context;
  if (decisions.length !== 1 || answered.status !== like.status) return false;
  const { action, decision, resourceAccount, names } = decisions[0] as DecisionRecord;
  return (
    action === like.action &&
    resourceAccount === like.resourceAccount &&
    (decision === like.decision || isSameDecision(like, decision, names)) &&
    ledger.used.length === 0 &&
    answered.bytesIn < likeLimits.bytesIn &&
    answered.bytesOut < likeLimits.bytesOut &&
    answered.milliseconds < likeLimits.milliseconds &&
    request.method === "POST" &&
    request.path === "/" &&
    isSameCaller(authenticated.caller, like.caller) &&
    isSameWire(like.client, request, context.region)
  );
}

/** Whether the same statements of the same policies led to the same answer. */
function isSameDecision({ decision, policyNames }: Likeness, other: Decision, names: DecisionRecord["names"]): boolean {
  const { reason, by, matched } = decision;
  if (other.reason !== reason || other.by !== by || other.matched.length !== matched.length) return false;
  for (let at = 0; at < matched.length; at += 1) {
    const [one, another] = [matched[at] as MatchedStatement, other.matched[at] as MatchedStatement];
    if (one.statement !== another.statement || one.kind !== another.kind || one.index !== another.index) return false;
    if (policyOf(one, policyNames) !== policyOf(another, names)) return false;
  }
  return true;
}

/** Whether both are the same principal by the same key. A root user's ARN is told by the account: it is not put together for this. */
export function isSameCaller(one: Caller, other: Caller): boolean {
  if (one === other) return true;
  if (one.accessKeyId !== other.accessKeyId || one.kind !== other.kind) return false;
  return one.kind === "root" ? one.accountId === other.accountId : one.arn === other.arn;
}
