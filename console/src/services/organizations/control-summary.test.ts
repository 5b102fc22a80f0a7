/** Control policies in short. */
import { expect, test } from "vitest";
import { controlSummary } from "./control-summary.ts";

const summaryOf = (...statements: object[]) =>
  controlSummary(JSON.stringify({ Version: "2012-10-17", Statement: statements }));

test("actions are told by what happens to them", () => {
  expect(
    summaryOf(
      { Effect: "Allow", Action: "*", Resource: "*" },
      { Effect: "Deny", Action: ["s3:*", "iam:CreateUser"], Resource: "*" },
    ),
  ).toEqual({ allows: ["*"], denies: ["s3:*", "iam:CreateUser"] });
});

test("what is narrowed by a resource or a condition is marked", () => {
  expect(
    summaryOf(
      { Effect: "Deny", Action: "s3:*", Resource: "arn:aws:s3:::logs/*" },
      {
        Effect: "Deny",
        NotAction: ["iam:*", "sts:*"],
        Resource: "*",
        Condition: { StringNotEquals: { "aws:RequestedRegion": "us-east-1" } },
      },
    ).denies,
  ).toEqual(["s3:* (…)", "NotAction iam:*, sts:* (…)"]);
});

test("what is no policy says nothing", () => {
  expect(controlSummary("{")).toEqual({ allows: [], denies: [] });
});
