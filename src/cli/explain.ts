/** `haneul explain`: why a request was allowed or denied, and what it cost, in plain words. */
import type { ExplainedQuestion, ExplainedStatement, RequestExplanation } from "../kernel/trail.ts";
import { clientOf, clientOptions, onlyArgument, present, type Command } from "./command.ts";
import { formatTime } from "./text-table.ts";

export const explainCommand: Command = {
  name: "explain",
  parameters: "REQUEST-ID",
  summary: "Why a request was allowed or denied, by which statements, and what it cost",
  options: clientOptions,
  run: async (invocation) => {
    const requestId = encodeURIComponent(onlyArgument(invocation, "the id of a request"));
    const answer = await clientOf(invocation).get<RequestExplanation>(`/explain/${requestId}`);
    present(invocation, answer, explanationText);
  },
};

/** The whole explanation. */
function explanationText(answer: RequestExplanation): string {
  const { service, operation, region, at, caller, http, error, questions } = answer;
  const key = caller.accessKeyId === undefined ? "" : ` with the key ${caller.accessKeyId}`;
  const who = caller.kind === "anonymous" ? "nobody (no valid signature)" : `${caller.arn}${key}`;
  const outcome = error === undefined ? "was answered" : `failed: ${error.code}: ${error.message}`;
  return [
    `${service}:${operation} in ${region} at ${formatTime(at)} UTC ${outcome}`,
    `  by ${who}`,
    `  from ${http.sourceAddress}${http.secure ? " over TLS" : ""}, ${http.userAgent || "no user agent"}`,
    `  ${http.method} ${http.host}${http.path} → ${http.status}, ${http.bytesIn} bytes in, ${http.bytesOut} out, ${http.milliseconds.toFixed(1)} ms`,
    "",
    ...(questions.length === 0 ? [noQuestions(answer)] : questions.flatMap((question) => questionLines(question))),
    "",
    ...costLines(answer),
    "",
  ].join("\n");
}

function noQuestions({ error }: RequestExplanation): string {
  return error === undefined
    ? "It needs no permission."
    : "It failed before authorization was asked: no policy had a say.";
}

function questionLines({ action, resource, allowed, reason, by, statements }: ExplainedQuestion): string[] {
  const what = `${action} on ${resource}`;
  if (allowed) return [`allowed  ${what}`, `         ${allowedWords(by)}`, ...statements.flatMap(statementLines)];
  const why =
    reason === "explicitDeny"
      ? `${policyWords(by)} denies it explicitly, which nothing outweighs:`
      : `no statement of ${policyWords(by)} allows it, and what is not allowed is denied`;
  return [`denied   ${what}`, `         ${why}`, ...statements.flatMap(statementLines)];
}

function allowedWords(by: string): string {
  if (by === "root") return "by the account's root user, which needs no policy";
  if (by === "acl") return "by an access control list";
  return `by ${policyWords(by)}:`;
}

const words: Readonly<Record<string, string>> = {
  serviceControl: "a service control policy of the organization",
  resourceControl: "a resource control policy of the organization",
  resource: "the resource's policy",
  identity: "an identity policy (the caller's own, its groups' or its role's)",
  boundary: "the permissions boundary",
  session: "the session's policy",
  acl: "an access control list",
  root: "a policy",
};

const policyWords = (kind: string): string => words[kind] ?? kind;

function statementLines({ kind, policy, sid, index, statement }: ExplainedStatement): string[] {
  const named = sid === undefined ? `statement ${index + 1}` : `statement ${index + 1} (${sid})`;
  const place = policy === undefined ? `of ${policyWords(kind)}` : `of ${policy}`;
  return [`         ${named} ${place}`, `           ${JSON.stringify(statement)}`];
}

function costLines({ uses }: RequestExplanation): string[] {
  if (uses.length === 0) return ["It was charged with nothing."];
  const lines = uses.map(({ quantity, usageType, operation, resource, account }) => {
    const payer = account === undefined ? "" : ` to account ${account}`;
    return `  ${quantity} × ${usageType} (${operation}) on ${resource || "–"}${payer}`;
  });
  return ["It was charged with", ...lines];
}
