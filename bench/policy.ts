/** How many policy decisions a second one core makes: no region, no store, the pure function alone. */
import { decide, type DecisionRequest } from "../src/kernel/policy/decide.ts";
import type { Caller } from "../src/kernel/caller.ts";
import type { PolicyDocument, PolicyUse } from "../src/kernel/policy/document.ts";
import { parsePolicy } from "../src/kernel/policy/parse.ts";

/** One line of the report. */
export interface PolicyRow {
  readonly name: string;
  /** Statements of all policies in force. */
  readonly statements: number;
  readonly decisionsPerSecond: number;
  readonly microsecondsPerDecision: number;
}

const account = "111122223333";

const root: Caller = {
  kind: "root",
  accountId: account,
  arn: `arn:aws:iam::${account}:root`,
  userId: account,
  canonicalId: "a".repeat(64),
  displayName: "",
  accessKeyId: "AKIAEXAMPLE",
};

const user: Caller = {
  ...root,
  kind: "user",
  arn: `arn:aws:iam::${account}:user/bob`,
  userId: "AIDAEXAMPLE",
  userName: "bob",
};

function policy(use: PolicyUse, statements: readonly object[]): PolicyDocument {
  return parsePolicy(JSON.stringify({ Version: "2012-10-17", Statement: statements }), use);
}

const everything = { Effect: "Allow", Action: "*", Resource: "*" };
const last = {
  Effect: "Allow",
  Action: ["s3:Get*", "s3:PutObject"],
  Resource: "arn:aws:s3:::photos/${aws:username}/*",
};

/** Nineteen statements about the same service that do not match, and one that does. */
const twenty = policy("identity", [
  ...Array.from({ length: 19 }, (_, index) => ({
    Effect: "Allow",
    Action: ["s3:Get*", "s3:PutObject"],
    Resource: [`arn:aws:s3:::bucket-${index}`, `arn:aws:s3:::bucket-${index}/*`],
    Condition: { StringEquals: { "aws:RequestedRegion": "us-east-1" } },
  })),
  last,
]);

/** The same about nineteen services. */
const manyServices = policy("identity", [
  ...Array.from({ length: 19 }, (_, index) => ({ Effect: "Allow", Action: `service${index}:*`, Resource: "*" })),
  last,
]);

const bucketPolicy = policy("bucket", [
  {
    Effect: "Deny",
    Principal: "*",
    Action: "s3:*",
    Resource: "*",
    Condition: { Bool: { "aws:SecureTransport": "false" } },
  },
  { Effect: "Allow", Principal: { AWS: account }, Action: "s3:*", Resource: "arn:aws:s3:::photos/*" },
]);

const denyByCondition = policy("identity", [
  everything,
  {
    Effect: "Deny",
    Action: "*",
    Resource: "*",
    Condition: { NotIpAddress: { "aws:SourceIp": ["192.0.2.0/24", "203.0.113.0/24"] } },
  },
]);

const control = policy("serviceControl", [everything, { Effect: "Deny", Action: "organizations:*", Resource: "*" }]);

type Situation = Omit<DecisionRequest, "action" | "resource" | "keys" | "caller"> & { readonly caller?: Caller };

const situations: readonly (readonly [name: string, situation: Situation])[] = [
  ["root without policies", { caller: root }],
  ["user with 20 statements, the last matches", { identityPolicies: [twenty] }],
  ["user with 20 statements of 20 services", { identityPolicies: [manyServices] }],
  [
    "user with boundary, SCPs of 3 levels and a bucket policy",
    {
      identityPolicies: [twenty],
      boundary: policy("boundary", [everything]),
      serviceControlPolicies: [[control], [control], [control]],
      resourcePolicy: bucketPolicy,
    },
  ],
  ["deny by condition", { identityPolicies: [denyByCondition] }],
];

/** A request as the gateway asks it: new records of keys, and keys that are computed. */
function newRequest(situation: Situation, count: number): DecisionRequest {
  return {
    caller: user,
    action: "s3:GetObject",
    resource: `arn:aws:s3:::photos/bob/${count % 100}.jpg`,
    resourceAccount: account,
    keys: [
      { "s3:signatureversion": "AWS4-HMAC-SHA256" },
      {
        "aws:SourceIp": () => "198.51.100.7",
        "aws:SecureTransport": "true",
        "aws:RequestedRegion": "us-east-1",
        "aws:UserAgent": "bench",
      },
    ],
    ...situation,
  };
}

/**
 * Measures every situation for `seconds`, after a warm-up, and reports the best of three rounds. Time is the process's CPU
 * time, garbage collection included, so that a busy machine does not count.
 */
export function benchPolicy({ seconds, onRow }: { readonly seconds: number; onRow(row: PolicyRow): void }): void {
  for (const [name, situation] of situations) {
    microsecondsEach(situation, seconds / 4);
    const best = Math.min(...[1, 2, 3].map(() => microsecondsEach(situation, seconds / 3)));
    onRow({
      name,
      statements: countStatements(situation),
      decisionsPerSecond: Math.round(1e6 / best),
      microsecondsPerDecision: Number(best.toFixed(2)),
    });
  }
}

function microsecondsEach(situation: Situation, seconds: number): number {
  const before = process.cpuUsage();
  let count = 0;
  for (;;) {
    for (let batch = 0; batch < 1_000; batch += 1) decide(newRequest(situation, count + batch));
    count += 1_000;
    const { user: own, system } = process.cpuUsage(before);
    if (own + system >= seconds * 1e6) return (own + system) / count;
  }
}

function countStatements(situation: Situation): number {
  const documents = [
    ...(situation.identityPolicies ?? []),
    ...(situation.serviceControlPolicies ?? []).flat(),
    ...[situation.boundary, situation.resourcePolicy].filter((each) => each !== undefined),
  ];
  return documents.reduce((sum, { statements }) => sum + statements.length, 0);
}
