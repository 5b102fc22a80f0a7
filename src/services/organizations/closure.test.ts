/** Closures and creations are limited at a time, closures also within thirty days. */
import { expect, test } from "vitest";
import { membershipRow } from "../../../test/support/membership-row.ts";
import type { MembershipRow } from "../../kernel/identity/organization.ts";
import { refuseTooManyClosures } from "./closure.ts";
import { refuseFullCreation } from "./seats.ts";

const day = 86_400_000;

/** The management account, active members, and members that were closed on some days. */
function members(active: number, state: MembershipRow["state"], closedDays: readonly number[]): MembershipRow[] {
  const others = Array.from({ length: active + 1 }, (_, n) => membershipRow(`active-${n}`));
  return [
    ...others,
    ...closedDays.map((closed, n) => ({ ...membershipRow(`closed-${n}`), state, closedAt: closed * day })),
  ];
}

const refusal = (rows: MembershipRow[], today: number): unknown => {
  try {
    refuseTooManyClosures(rows, today * day);
  } catch (error) {
    return (error as { fields: { Reason: string } }).fields.Reason;
  }
  return undefined;
};

test("three may be under way, and not a fourth with them", () => {
  expect(refusal(members(5, "PENDING_CLOSURE", [1, 1]), 1)).toBeUndefined();
  expect(refusal(members(5, "PENDING_CLOSURE", [1, 1, 1]), 1)).toBe("CLOSE_ACCOUNT_REQUESTS_LIMIT_EXCEEDED");
});

test("ten may be closed within thirty days, or a tenth of the members when that is more", () => {
  const ten = Array.from({ length: 10 }, () => 1);
  expect(refusal(members(5, "SUSPENDED", ten.slice(1)), 1)).toBeUndefined();
  expect(refusal(members(5, "SUSPENDED", ten), 30)).toBe("CLOSE_ACCOUNT_QUOTA_EXCEEDED");
  expect(refusal(members(5, "SUSPENDED", ten), 31)).toBeUndefined();
  expect(refusal(members(100, "SUSPENDED", ten), 30)).toBeUndefined();
});

test("five accounts may be made at once", () => {
  const running = Array.from({ length: 5 }, () => ({ state: "IN_PROGRESS" }) as const);
  refuseFullCreation([...running.slice(1), { state: "SUCCEEDED" }]);
  expect(() => refuseFullCreation(running)).toThrow("another request is already in progress");
});
