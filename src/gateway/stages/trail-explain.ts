/** Why a request was allowed or denied, in a form that outlives it. */
import type { Usage } from "../../kernel/meter.ts";
import type { MatchedStatement } from "../../kernel/policy/decide.ts";
import type { PolicyDocument, PolicyStatement } from "../../kernel/policy/document.ts";
import { printPolicy } from "../../kernel/policy/print.ts";
import type { ExplainedQuestion, ExplainedStatement, ExplainedUse, RequestExplanation } from "../../kernel/trail.ts";
import type { DecisionRecord } from "./authorize.ts";
import type { TrailedRequest } from "./trail.ts";
import { failureOf } from "./trail-record.ts";

/** The facts of a request that explain it: small, so that thousands may be kept. */
export interface RequestFacts extends Omit<RequestExplanation, "questions" | "uses"> {
  readonly decisions: readonly DecisionRecord[];
  readonly used: readonly Usage[];
}

const nothingUsed: readonly Usage[] = [];

/** Takes from a finished request what explains it; what it refers to are parsed policies that are kept anyway. */
export function factsOf(request: TrailedRequest, at: number): RequestFacts {
  const { exchange, operation, caller, decisions, context } = request;
  const { method, path, headers, host, sourceAddress, secure } = exchange.request;
  const { kind, arn, accountId, accessKeyId } = caller;
  const facts = {
    requestId: exchange.ids.requestId,
    at,
    service: operation.service.name,
    operation: operation.name,
    region: request.region,
    caller: accessKeyId === undefined ? { kind, arn, accountId } : { kind, arn, accountId, accessKeyId },
    decisions,
    used: context?.ledger.used ?? nothingUsed,
    http: {
      method,
      path,
      host: headers["host"] ?? host,
      status: request.status,
      sourceAddress,
      userAgent: headers["user-agent"] ?? "",
      secure,
      bytesIn: request.bytesIn,
      bytesOut: request.bytesOut,
      milliseconds: request.milliseconds,
    },
  };
  if (exchange.failure === undefined) return facts;
  const { errorCode: code, errorMessage: message } = failureOf(exchange.failure);
  return { ...facts, error: { code, message } };
}

/** The explanation, as JSON has it. */
export function explanationOf({ decisions, used, ...facts }: RequestFacts): RequestExplanation {
  return { ...facts, questions: decisions.map(explainedQuestion), uses: used.map(explainedUse) };
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

function explainedStatement(match: MatchedStatement, names: DecisionRecord["names"]): ExplainedStatement {
  const { kind, document, statement, index } = match;
  const policy = match.label ?? names?.get(document) ?? document.id;
  return {
    kind,
    ...(policy === undefined ? {} : { policy }),
    ...(statement.sid === undefined ? {} : { sid: statement.sid }),
    index,
    statement: printedStatement(document, statement),
  };
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
