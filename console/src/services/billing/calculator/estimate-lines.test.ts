/** Lines of estimates. */
import { expect, test } from "vitest";
import {
  changesOf,
  costsOf,
  editedLine,
  groupSums,
  inBatches,
  isComplete,
  presets,
  type EditedLine,
} from "./estimate-lines.ts";

const line = (group: string, quantity = "1"): EditedLine => {
  return { group, region: "us-east-1", ...presets.s3Storage, quantity };
};
const charge = (cost: string) => ({ cost, unit: "GB-Mo", usageType: "TimedStorage-ByteHrs" });

test("only complete lines are rated, and each gets its own cost", () => {
  const lines = [line("a"), line("a", ""), line("b"), line("no spaces")];
  expect(lines.map(isComplete)).toEqual([true, false, true, false]);
  const answer = { charges: [charge("1"), charge("2")], total: "3" };
  expect(costsOf(lines, answer)).toEqual(["1", undefined, "2", undefined]);
  expect(groupSums(lines.slice(0, 3), costsOf(lines, answer))).toEqual([
    { group: "b", cost: "2" },
    { group: "a", cost: "1" },
  ]);
});

test("saving keeps lines that are as they were, and replaces the others", () => {
  const item = (id: string, amount: number) => {
    return { id, serviceCode: "AmazonS3", usageType: "Requests-Tier1", operation: "", quantity: { amount } };
  };
  const stored = [item("one", 1), item("two", 2), item("three", 3)];
  const [one, two] = stored.map(editedLine) as [EditedLine, EditedLine];
  const lines = [one, { ...two, quantity: "5" }, { ...line("web"), region: "ap-northeast-2" }];
  const answer = {
    charges: [charge("1"), charge("2"), { ...charge("3"), usageType: "APN2-TimedStorage-ByteHrs" }],
    total: "6",
  };
  const { gone, made } = changesOf(stored, lines, { account: "000000000000", answer });
  expect(gone).toEqual(["two", "three"]);
  expect(made).toMatchObject([
    { key: "l1", amount: 5 },
    { key: "l2", usageType: "APN2-TimedStorage-ByteHrs", group: "web", amount: 1 },
  ]);
});

test("batches have up to twenty-five", () => {
  expect(inBatches(Array.from({ length: 51 })).map(({ length }) => length)).toEqual([25, 25, 1]);
});
