/** Findings and their places. */
import { describe, expect, it } from "vitest";
import { findingsOf, refusalFinding, type PolicyPurpose } from "./policy-findings.ts";

const catalog = [{ prefix: "s3", actions: ["GetObject", "PutObject"] }];
const policy = (...Statement: object[]): string => JSON.stringify({ Version: "2012-10-17", Statement }, undefined, 2);
const kinds = (text: string, purpose: PolicyPurpose = "identity"): string[] =>
  findingsOf(text, purpose, catalog).map(({ kind }) => kind);

describe("findings", () => {
  it("of a good policy are none", () => {
    expect(kinds(policy({ Effect: "Allow", Action: "s3:GetObject", Resource: "arn:aws:s3:::a/*" }))).toEqual([]);
  });

  it("stand where JSON breaks", () => {
    const [finding] = findingsOf('{\n  "Version": "2012-10-17",\n  "Statement" [\n', "identity");
    expect(finding).toMatchObject({ kind: "notJson", level: "error", place: { line: 3 } });
  });

  it("stand at the action that is not there", () => {
    const text = policy({ Effect: "Allow", Action: ["s3:GetObject", "s3:ReadObject"], Resource: "arn:aws:s3:::a" });
    const [finding] = findingsOf(text, "identity", catalog);
    expect(finding).toMatchObject({ kind: "unknownAction", detail: "s3:ReadObject", place: { line: 8 } });
  });

  it.each([
    ["all actions on everything", { Effect: "Allow", Action: "*", Resource: "*" }, ["everything"]],
    ["passing any role", { Effect: "Allow", Action: "iam:PassRole", Resource: "*" }, ["passRole"]],
    ["allowing all but", { Effect: "Allow", NotAction: "s3:GetObject", Resource: "*" }, ["allowWithNot"]],
    ["no action", { Effect: "Deny", Resource: "*" }, ["noAction"]],
    ["no resource", { Effect: "Deny", Action: "s3:GetObject" }, ["noResource"]],
    ["a principal", { Effect: "Deny", Action: "s3:GetObject", Resource: "*", Principal: "*" }, ["principal"]],
    ["no values", { Effect: "Deny", Action: "s3:*", Resource: "*", Condition: { Null: { a: [] } } }, ["noValue"]],
  ])("tell of %s", (_, statement, expected) => {
    expect(kinds(policy(statement))).toEqual(expected);
  });

  it("want a principal in trust policies, and no resource", () => {
    expect(kinds(policy({ Effect: "Allow", Action: "sts:AssumeRole" }), "trust")).toEqual(["noPrincipal"]);
  });

  it("tell of ids that come twice, old versions and no statements", () => {
    const deny = { Sid: "A", Effect: "Deny", Action: "s3:*", Resource: "*" };
    expect(kinds(policy(deny, deny))).toEqual(["sameSid"]);
    expect(kinds('{"Statement":[]}')).toEqual(["noStatement", "oldVersion"]);
  });
});

describe("a refusal", () => {
  it("stands at what it names", () => {
    const text = policy({ Effect: "Allow", Action: "s3:*", Resource: "photos" });
    const finding = refusalFinding(
      text,
      'Invalid policy document in PolicyInputList.1: Resource photos must be in ARN format or "*".',
    );
    expect(finding).toMatchObject({
      detail: 'Resource photos must be in ARN format or "*".',
      place: { line: 7, column: 19 },
    });
  });

  it("has no place when it names nothing", () => {
    expect(refusalFinding("{}", "Syntax errors in policy.").place).toBeUndefined();
  });
});
