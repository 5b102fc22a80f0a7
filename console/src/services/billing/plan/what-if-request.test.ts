/** What-if questions. */
import { expect, test } from "vitest";
import { whatIfLine, whatIfRequest } from "./what-if-request.ts";

const fields = { month: "2026-11", region: "", storageClass: "", scale: "1", reserved: "", plans: "" };

test("what is left as it is is not asked", () => {
  expect(whatIfRequest(fields)).toEqual({ month: "2026-11" });
});

test("the command line asks the same", () => {
  const request = whatIfRequest({
    ...fields,
    region: "ap-northeast-2",
    scale: "10",
    plans: " compute:0.5:1yr:No Upfront \n\n",
  });
  expect(request).toEqual({
    month: "2026-11",
    region: "ap-northeast-2",
    scale: 10,
    savingsPlans: ["compute:0.5:1yr:No Upfront"],
  });
  expect(whatIfLine(request)).toBe(
    'haneul bill what-if --month 2026-11 --region ap-northeast-2 --scale 10 --savings-plan "compute:0.5:1yr:No Upfront"',
  );
});
