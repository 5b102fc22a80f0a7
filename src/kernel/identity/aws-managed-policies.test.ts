/** AWS's managed policies: all of them are policies, and say what their short form says. */
import { expect, test } from "vitest";
import { parsePolicy } from "../policy/parse.ts";
import { awsManagedPolicies, awsManagedPolicy } from "./aws-managed-policies.ts";
import { policiesFrom } from "./aws-managed/entry.ts";

test("every policy of AWS's is one that IAM would accept, and stands once", () => {
  const policies = awsManagedPolicies();
  expect(policies.length).toBeGreaterThanOrEqual(300);
  expect(new Set(policies.map((policy) => policy.policyName)).size).toBe(policies.length);
  for (const { arn, policyId, path, text } of policies) {
    expect(parsePolicy(text, "identity").statements.length, arn).toBeGreaterThan(0);
    expect(policyId, arn).toMatch(/^ANPA[A-Z0-9]{17}$/);
    expect(["/", "/service-role/", "/aws-service-role/", "/job-function/", "/root-task/"], arn).toContain(path);
  }
});

test("a policy is found by its whole ARN, path included", () => {
  const found = awsManagedPolicy("arn:aws:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole");
  expect(JSON.parse(found?.text ?? "")).toEqual({
    Version: "2012-10-17",
    Statement: [
      {
        Effect: "Allow",
        Action: ["logs:CreateLogGroup", "logs:CreateLogStream", "logs:PutLogEvents"],
        Resource: "*",
      },
    ],
  });
  expect(awsManagedPolicy("arn:aws:iam::aws:policy/AWSLambdaBasicExecutionRole")).toBeUndefined();
});

test.each([
  ["PowerUserAccess", "v12"],
  ["AmazonRDSFullAccess", "v14"],
  ["AWSLambda_FullAccess", "v7"],
  ["CloudWatchReadOnlyAccess", "v24"],
  ["IAMUserChangePassword", "v5"],
  ["job-function/ViewOnlyAccess", "v43"],
  ["job-function/Billing", "v27"],
  ["job-function/SystemAdministrator", "v12"],
])("%s is AWS's version %s of March 2026", (name, version) => {
  expect(awsManagedPolicy(`arn:aws:iam::aws:policy/${name}`)?.defaultVersionId).toBe(version);
});

test("a policy denies everything, and says by which statement", () => {
  const { text = "" } = awsManagedPolicy("arn:aws:iam::aws:policy/AWSDenyAll") ?? {};
  expect(JSON.parse(text)).toMatchObject({
    Statement: [{ Sid: "DenyAll", Effect: "Deny", Action: "*", Resource: "*" }],
  });
});

test("an action of one service is never all actions", () => {
  const wide = awsManagedPolicies().filter(({ text }) => /"(Not)?Action": (\[[^\]]*)?"\*"/.test(text));
  expect(wide.map(({ policyName }) => policyName)).toEqual(["AWSDenyAll", "AdministratorAccess"]);
});

test("the short form has prefixes, denials, exceptions, resources and conditions", () => {
  const [policy] = policiesFrom(
    'Some /job-function/ v3 | Text.\n  deny a: Get* b:Put on arn:aws:a:::x arn:aws:a:::y if {"Bool":{"k":"true"}}\n  except c:*\n',
  );
  expect(policy).toMatchObject({
    policyName: "Some",
    path: "/job-function/",
    defaultVersionId: "v3",
    description: "Text.",
  });
  expect(JSON.parse(policy?.text ?? "")).toMatchObject({
    Statement: [
      {
        Effect: "Deny",
        Action: ["a:Get*", "b:Put"],
        Resource: ["arn:aws:a:::x", "arn:aws:a:::y"],
        Condition: { Bool: { k: "true" } },
      },
      { Effect: "Allow", NotAction: "c:*", Resource: "*" },
    ],
  });
});
