/** Callers and policies that this folder's tests speak of. */
import { anonymousCaller, type Caller } from "../caller.ts";
import { parsePolicy } from "./parse.ts";
import type { PolicyDocument, PolicyUse } from "./document.ts";

export const home = "111122223333";
export const abroad = "444455556666";

const everywhere = { canonicalId: "a".repeat(64), displayName: "", accessKeyId: "AKIAEXAMPLE" } as const;

export const callers = {
  root: { ...everywhere, kind: "root", accountId: home, arn: `arn:aws:iam::${home}:root`, userId: home },
  bob: {
    ...everywhere,
    kind: "user",
    accountId: home,
    arn: `arn:aws:iam::${home}:user/staff/bob`,
    userId: "AIDABOBBOBBOBBOB1",
    userName: "bob",
  },
  session: {
    ...everywhere,
    kind: "assumed-role",
    accountId: home,
    arn: `arn:aws:sts::${home}:assumed-role/reader/monday`,
    userId: "AROAREADERREADER1:monday",
    sessionKeys: { "aws:PrincipalTag/team": "blue" },
  },
  federated: {
    ...everywhere,
    kind: "federated-user",
    accountId: home,
    arn: `arn:aws:sts::${home}:federated-user/fred`,
    userId: `${home}:fred`,
  },
  stranger: {
    ...everywhere,
    kind: "user",
    accountId: abroad,
    canonicalId: "b".repeat(64),
    arn: `arn:aws:iam::${abroad}:user/eve`,
    userId: "AIDAEVEEVEEVEEVE1",
    userName: "eve",
  },
  strangerRoot: {
    ...everywhere,
    kind: "root",
    accountId: abroad,
    canonicalId: "b".repeat(64),
    arn: `arn:aws:iam::${abroad}:root`,
    userId: abroad,
  },
  nobody: anonymousCaller,
  sns: {
    ...everywhere,
    kind: "service",
    accountId: home,
    arn: "sns.amazonaws.com",
    userId: "sns.amazonaws.com",
    accessKeyId: undefined,
  },
} as const satisfies Record<string, Caller>;

/** A policy of statements; what they leave out is allowed to everybody on everything. */
export function policy(use: PolicyUse, ...statements: readonly object[]): PolicyDocument {
  const usual = use === "identity" || use === "serviceControl" ? {} : { Principal: "*" };
  const whole = statements.map((statement) => {
    const names = Object.keys(statement);
    return {
      Effect: "Allow",
      ...(names.includes("NotPrincipal") ? {} : usual),
      ...(names.includes("NotAction") ? {} : { Action: "*" }),
      ...(names.includes("NotResource") || use === "trust" ? {} : { Resource: "*" }),
      ...statement,
    };
  });
  return parsePolicy(JSON.stringify({ Version: "2012-10-17", Statement: whole }), use);
}
