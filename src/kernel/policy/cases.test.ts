/** Decisions by rules and examples of AWS's guides, one sentence a case. */
import { expect, test } from "vitest";
import { accountCases } from "./cases/account-cases.ts";
import { bucketCases } from "./cases/bucket-cases.ts";
import type { CaseGroup } from "./cases/case.ts";
import { conditionCases } from "./cases/condition-cases.ts";
import { dataExamples } from "./cases/data-examples.ts";
import { denyCases } from "./cases/deny-cases.ts";
import { deputyCases } from "./cases/deputy-cases.ts";
import { elementCases } from "./cases/element-cases.ts";
import { globalExamples } from "./cases/global-examples.ts";
import { iamExamples } from "./cases/iam-examples.ts";
import { organizationCases } from "./cases/organization-cases.ts";
import { principalCases } from "./cases/principal-cases.ts";
import { resourceTextCases } from "./cases/resource-text-cases.ts";
import { serviceExamples } from "./cases/service-examples.ts";
import { sessionKeyCases } from "./cases/session-key-cases.ts";
import { tagCases } from "./cases/tag-cases.ts";
import { visitorCases } from "./cases/visitor-cases.ts";
import { explainDecision } from "./explain.ts";
import { ask, objectArn, type Asked } from "./sample-questions.ts";
import { callers, home } from "./sample-callers.ts";

const groups: readonly CaseGroup[] = [
  globalExamples,
  iamExamples,
  dataExamples,
  serviceExamples,
  bucketCases,
  principalCases,
  accountCases,
  organizationCases,
  conditionCases,
  visitorCases,
  denyCases,
  deputyCases,
  sessionKeyCases,
  tagCases,
  resourceTextCases,
  elementCases,
].flat();

const cases = groups.flatMap(({ source, situation, cases: rows }) =>
  rows.map(([sentence, asked, expected]) => ({
    title: `${source}: ${sentence}`,
    asked: { ...situation, ...asked },
    expected,
  })),
);

test("at least three hundred cases are decided as the guides say", () => {
  const findings = cases.flatMap(({ title, asked, expected }) => {
    const answer = ask(asked);
    return answer === expected ? [] : [`${title}: ${expected}, but it was ${answer}`];
  });
  expect(findings).toEqual([]);
  expect(cases.length).toBeGreaterThanOrEqual(300);
});

test("no two cases have the same sentence", () => {
  const titles = cases.map((each) => each.title);
  expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
});

test("explanations agree with decisions in all cases", () => {
  for (const { title, asked, expected } of cases) {
    const { decision, layers } = explainDecision({ ...base, ...asked });
    expect(`${decision.reason} by ${decision.by}`, title).toBe(expected);
    const denying = layers.some((layer) => layer.result === "explicitDeny");
    expect(denying, title).toBe(decision.reason === "explicitDeny");
    const decisive = layers.find((layer) => layer.kind === decision.by);
    if (decisive !== undefined && decision.reason !== "implicitDeny")
      expect(decisive.result, title).toBe(decision.reason);
  }
});

const base = {
  caller: callers.bob,
  action: "s3:GetObject",
  resource: objectArn,
  resourceAccount: home,
  keys: [],
} satisfies Asked;
