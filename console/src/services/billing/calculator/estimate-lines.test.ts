/** Lines of estimates. */
import { expect, test } from "vitest";
import type { EstimateLine } from "../../../../../src/kernel/estimate-control.ts";
import { costsOf, groupSums, isComplete, presets } from "./estimate-lines.ts";

const line = (group: string, quantity = "1"): EstimateLine => {
  return { group, description: "", region: "us-east-1", ...presets.s3Storage, quantity };
};

test("only complete lines are rated, and each gets its own cost", () => {
  const lines = [line("a"), line("a", ""), line("b")];
  expect(lines.map(isComplete)).toEqual([true, false, true]);
  const answer = {
    charges: [
      { cost: "1", unit: "GB-Mo" },
      { cost: "2", unit: "GB-Mo" },
    ],
    total: "3",
  };
  expect(costsOf(lines, answer)).toEqual(["1", undefined, "2"]);
  expect(groupSums(lines, costsOf(lines, answer))).toEqual([
    { group: "b", cost: "2" },
    { group: "a", cost: "1" },
  ]);
});
