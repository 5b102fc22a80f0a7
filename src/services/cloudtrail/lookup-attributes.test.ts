/** Which batches a lookup may skip. */
import { expect, test } from "vitest";
import { filterOf } from "./lookup-attributes.ts";

const batch = {
  accountId: "000000000000",
  region: "us-east-1",
  at: 0,
  seed: "0".repeat(15),
  shared: JSON.stringify([
    { source: "iam.amazonaws.com", name: "CreateUser", readOnly: false },
    { userName: 'a"b', accessKeyId: "AKIA1" },
  ]),
  lines: "",
  packed: Buffer.from("…arn:aws:iam::000000000000:user/team/found…"),
};
const may = (AttributeKey: string, AttributeValue: string): boolean =>
  filterOf([{ AttributeKey, AttributeValue }]).mayMatch(batch);

test("a batch that holds the attribute's value is read", () => {
  expect(may("EventName", "CreateUser")).toBe(true);
  expect(may("EventSource", "iam.amazonaws.com")).toBe(true);
  expect(may("Username", 'a"b')).toBe(true);
  expect(may("AccessKeyId", "AKIA1")).toBe(true);
  expect(may("ReadOnly", "false")).toBe(true);
  expect(may("ResourceName", "found")).toBe(true);
  expect(may("ResourceType", "AWS::IAM::User")).toBe(true);
  expect(may("ResourceType", "AWS::ResourceExplorer2::View")).toBe(true);
});

test("a batch that cannot hold it is skipped", () => {
  expect(may("EventName", "DeleteUser")).toBe(false);
  expect(may("Username", "a")).toBe(false);
  expect(may("ReadOnly", "true")).toBe(false);
  expect(may("ResourceName", "lost")).toBe(false);
  expect(may("ResourceType", "AWS::S3::Bucket")).toBe(false);
});

test("more than one attribute, and one that events do not have, are refused", () => {
  const one = { AttributeKey: "EventName", AttributeValue: "a" } as const;
  expect(() => filterOf([one, one])).toThrow("only one");
  expect(() => filterOf([{ AttributeKey: "Color", AttributeValue: "a" }])).toThrow("Color");
});
