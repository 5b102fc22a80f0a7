/** Decisions taken apart, keys that policies name, and policies back to text. */
import { describe, expect, test } from "vitest";
import { contextKeysOf, missingContextKeys } from "./context-keys.ts";
import { decide, type DecisionRequest } from "./decide.ts";
import { explainDecision } from "./explain.ts";
import { parsePolicy } from "./parse.ts";
import { printPolicy } from "./print.ts";
import { callers, home, policy } from "./sample-callers.ts";
import { all, deny, identity, none, objectArn, resource } from "./sample-questions.ts";
import { statementPositions } from "./statement-positions.ts";

const request: DecisionRequest = {
  caller: callers.bob,
  action: "s3:GetObject",
  resource: objectArn,
  resourceAccount: home,
  keys: [],
};

/** `identity: allowed` and so on, for the kinds in force. */
function layersOf(asked: Partial<DecisionRequest>): string[] {
  return explainDecision({ ...request, ...asked })
    .layers.filter((layer) => layer.result !== "notInForce")
    .map(({ kind, result }) => `${kind}: ${result}`);
}

describe("an explanation", () => {
  test("has the decision itself", () => {
    const asked = { ...request, identityPolicies: [all, deny] };
    expect(explainDecision(asked).decision).toEqual(decide(asked));
  });

  test("has all kinds in AWS's order, and says which are not in force", () => {
    const { layers } = explainDecision(request);
    expect(layers.map(({ kind, result }) => [kind, result])).toEqual([
      ["serviceControl", "notInForce"],
      ["resourceControl", "notInForce"],
      ["resource", "notInForce"],
      ["identity", "implicitDeny"],
      ["boundary", "notInForce"],
      ["session", "notInForce"],
    ]);
  });

  test("says what each kind says, whatever the others say", () => {
    expect(
      layersOf({
        identityPolicies: [all, deny],
        boundary: none,
        sessionPolicies: [all],
        serviceControlPolicies: [[all]],
        resourcePolicy: resource({ Principal: { AWS: callers.bob.arn } }),
      }),
    ).toEqual([
      "serviceControl: allowed",
      "resource: allowed",
      "identity: explicitDeny",
      "boundary: implicitDeny",
      "session: allowed",
    ]);
  });

  test("says which level of the organization lacks an allow", () => {
    const { layers } = explainDecision({ ...request, serviceControlPolicies: [[all], [none], [all, deny]] });
    expect(layers[0]?.levels).toEqual(["allowed", "implicitDeny", "explicitDeny"]);
  });

  test("leaves root out of identity policies and boundaries", () => {
    const root = { caller: callers.root, identityPolicies: [all], boundary: all, serviceControlPolicies: [[all]] };
    expect(layersOf(root)).toEqual(["serviceControl: allowed"]);
  });

  test("leaves control policies out for service-linked roles", () => {
    const caller = {
      ...callers.session,
      sessionKeys: {
        "aws:PrincipalArn": `arn:aws:iam::${home}:role/aws-service-role/x.amazonaws.com/AWSServiceRoleForX`,
      },
    };
    expect(layersOf({ caller, serviceControlPolicies: [[none]], resourceControlPolicies: [[deny]] })).toEqual([
      "identity: implicitDeny",
    ]);
  });

  test("names statements by place and by what the caller calls the document", () => {
    const own = identity({ Action: "sqs:*" }, { Sid: "second" });
    const label = (document: unknown): string | undefined => (document === own ? "bob's own" : undefined);
    const { layers } = explainDecision({ ...request, identityPolicies: [own, all], label });
    const statements = layers.find((layer) => layer.kind === "identity")?.statements;
    expect(statements?.map(({ index, label: name, statement }) => [index, name, statement.sid])).toEqual([
      [1, "bob's own", "second"],
      [0, undefined, undefined],
    ]);
  });
});

describe("condition keys", () => {
  const document = identity(
    { Resource: "arn:aws:s3:::photos/${aws:username}/*", Condition: { StringEquals: { "s3:Prefix": "a" } } },
    { Action: "sqs:*", Condition: { Null: { "aws:TokenIssueTime": "true" }, StringLike: { "AWS:username": "${*}b" } } },
    { Condition: { StringLike: { "aws:Referer": "${aws:PrincipalTag/site, 'none'}" } } },
  );

  test("of policies come with those of variables, each once", () => {
    expect(contextKeysOf([document, document])).toEqual([
      "aws:username",
      "s3:Prefix",
      "aws:TokenIssueTime",
      "aws:Referer",
      "aws:PrincipalTag/site",
    ]);
  });

  test("are no variables before 2012-10-17", () => {
    expect(contextKeysOf([{ ...document, version: "2008-10-17" }])).not.toContain("aws:PrincipalTag/site");
  });

  test("are missing when the statements about the action name them and the request has them not", () => {
    const asked = { ...request, identityPolicies: [document], keys: [{ "aws:referer": "x" }] };
    expect(missingContextKeys(asked)).toEqual(["s3:Prefix", "aws:PrincipalTag/site"]);
    expect(missingContextKeys({ ...asked, action: "sqs:SendMessage" })).toEqual([
      "s3:Prefix",
      "aws:TokenIssueTime",
      "aws:PrincipalTag/site",
    ]);
    expect(missingContextKeys({ ...asked, identityPolicies: [all] })).toEqual([]);
  });
});

describe("statements", () => {
  test("are found in the text, one or many", () => {
    const text = '{\n  "Id": "{",\n  "Statement": [\n    {"Condition": {"Null": {}}},\n    {\n    }]}';
    expect(statementPositions(text)).toEqual([
      { start: { line: 4, column: 5 }, end: { line: 4, column: 32 } },
      { start: { line: 5, column: 5 }, end: { line: 6, column: 6 } },
    ]);
    expect(statementPositions('{"Statement":{"Sid":"\\"}"}}')).toEqual([
      { start: { line: 1, column: 15 }, end: { line: 1, column: 27 } },
    ]);
  });
});

test("a printed policy parses to the same policy", () => {
  const condition = { "ForAnyValue:StringLikeIfExists": { "aws:TagKeys": ["a", "b"] }, Bool: { "aws:Via": true } };
  const principals = { AWS: home, Service: ["sns.amazonaws.com"], CanonicalUser: "a".repeat(64) };
  const document = policy(
    "resource",
    { Sid: "one", Principal: principals, Condition: condition },
    { Effect: "Deny", NotPrincipal: "*", NotAction: ["s3:*"], NotResource: objectArn },
  );
  expect(parsePolicy(printPolicy(document), "resource")).toEqual(document);
});
