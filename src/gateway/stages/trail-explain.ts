/** Why a request was allowed or denied, in a form that outlives it. */
import type { Caller } from "../../kernel/caller.ts";
import type { Usage } from "../../kernel/meter.ts";
import type { MatchedStatement } from "../../kernel/policy/decide.ts";
import type { PolicyDocument, PolicyStatement } from "../../kernel/policy/document.ts";
import { printPolicy } from "../../kernel/policy/print.ts";
import type { ExplainedQuestion, ExplainedStatement, ExplainedUse, RequestExplanation } from "../../kernel/trail.ts";
import type { OperationModel } from "../model/model.ts";
import type { DecisionRecord } from "./authorize.ts";
import type { TrailedRequest } from "./trail.ts";
import { failureOf } from "./trail-record.ts";

/**
 * What explains a request: one flat object of texts and of references to what is kept anyway, so that taking it costs next
 * to nothing and thousands may be kept.
 */
export interface RequestFacts {
  readonly requestId: string;
  /** Region time, milliseconds. */
  readonly at: number;
  readonly operation: OperationModel;
  readonly region: string;
  readonly caller: Caller;
  readonly decisions: readonly DecisionRecord[];
  readonly used: readonly Usage[];
  readonly failure: unknown;
  readonly method: string;
  readonly path: string;
  readonly host: string;
  readonly sourceAddress: string;
  readonly userAgent: string | undefined;
  readonly secure: boolean;
  readonly status: number;
  readonly bytesIn: number;
  readonly bytesOut: number;
  readonly milliseconds: number;
}

const nothingUsed: readonly Usage[] = [];

/** Takes from a finished request what explains it. */
export function factsOf(request: TrailedRequest, at: number): RequestFacts {
  const { exchange, context } = request;
  const wire = exchange.request;
  return {
    requestId: exchange.ids.requestId,
    at,
    operation: request.operation,
    region: request.region,
    caller: request.caller,
    decisions: request.decisions,
    used: context === undefined ? nothingUsed : context.ledger.used,
    failure: exchange.failure,
    method: wire.method,
    path: wire.path,
    host: wire.headers["host"] ?? wire.host,
    sourceAddress: wire.sourceAddress,
    userAgent: wire.headers["user-agent"],
    secure: wire.secure,
    status: request.status,
    bytesIn: request.bytesIn,
    bytesOut: request.bytesOut,
    milliseconds: request.milliseconds,
  };
}

/** The explanation, as JSON has it. */
export function explanationOf(facts: RequestFacts): RequestExplanation {
  const { requestId, at, operation, region, caller, decisions, used, failure } = facts;
  const { method, path, host, status, sourceAddress, userAgent = "", secure, bytesIn, bytesOut, milliseconds } = facts;
  const { kind, arn, accountId, accessKeyId } = caller;
  const explanation = {
    requestId,
    at,
    service: operation.service.name,
    operation: operation.name,
    region,
    caller: accessKeyId === undefined ? { kind, arn, accountId } : { kind, arn, accountId, accessKeyId },
    questions: decisions.map(explainedQuestion),
    uses: used.map(explainedUse),
    http: { method, path, host, status, sourceAddress, userAgent, secure, bytesIn, bytesOut, milliseconds },
  };
  if (failure === undefined) return explanation;
  const { errorCode: code, errorMessage: message } = failureOf(failure);
  return { ...explanation, error: { code, message } };
}

function explainedUse({ usageType, operation, quantity, resource, account }: Usage): ExplainedUse {
  const use = { usageType, operation, quantity: String(quantity), resource };
  return account === undefined ? use : { ...use, account };
}

function explainedQuestion({ action, resource, decision, names }: DecisionRecord): ExplainedQuestion {
  const { allowed, reason, by, matched } = decision;
  return {
    action,
    resource,
    allowed,
    reason,
    by,
    statements: matched.map((match) => explainedStatement(match, names)),
  };
}

/** A statement that spoke, and what its policy is called. */
export function explainedStatement(match: MatchedStatement, names: DecisionRecord["names"]): ExplainedStatement {
  const { kind, document, statement, index } = match;
  const policy = policyOf(match, names);
  return {
    kind,
    ...(policy === undefined ? {} : { policy }),
    ...(statement.sid === undefined ? {} : { sid: statement.sid }),
    index,
    statement: printedStatement(document, statement),
  };
}

/** What the policy that holds the statement is called, if anything. */
export function policyOf({ label, document }: MatchedStatement, names: DecisionRecord["names"]): string | undefined {
  return label ?? names?.get(document) ?? document.id;
}

/** Policies are few and requests many: each statement is printed once. */
const printed = new WeakMap<PolicyStatement, object>();

function printedStatement(document: PolicyDocument, statement: PolicyStatement): object {
  let found = printed.get(statement);
  if (!found) {
    const text = printPolicy({ ...document, statements: [statement] });
    found = (JSON.parse(text) as { Statement: [object] }).Statement[0];
    printed.set(statement, found);
  }
  return found;
}
