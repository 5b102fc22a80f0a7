/** Statements as trees. */
import { expect, test } from "vitest";
import type { BillLine } from "../../../../src/kernel/costs.ts";
import { billLevels, billTree } from "./bill-tree.ts";

const line = (serviceName: string, region: string, cost: string | undefined): BillLine => ({
  account: "000000000000",
  service: "AmazonS3",
  serviceName,
  region,
  usageType: "Requests-Tier1",
  lineItemType: "Usage",
  description: `of ${region}`,
  unit: "Requests",
  quantity: "1",
  rate: cost,
  rateCode: undefined,
  cost,
  amount: cost,
  unpriced: cost === undefined,
});

test("sums of each level are exact, the most expensive first, and what has no price is counted", () => {
  const lines = [
    line("S3", "us-east-1", "0.1"),
    line("S3", "us-west-2", "0.2"),
    line("EC2", "us-east-1", "1"),
    line("S3", "us-west-2", undefined),
  ];
  const tree = billTree(lines, billLevels.service);
  expect(tree.map(({ name, cost, unpriced }) => [name, cost, unpriced])).toEqual([
    ["EC2", "1", 0],
    ["S3", "0.3", 1],
  ]);
  expect(tree[1]?.children.map(({ name, cost }) => [name, cost])).toEqual([
    ["us-west-2", "0.2"],
    ["us-east-1", "0.1"],
  ]);
  const ids = (nodes: typeof tree): string[] => nodes.flatMap(({ id, children }) => [id, ...ids(children)]);
  expect(new Set(ids(tree)).size).toBe(ids(tree).length);
});
