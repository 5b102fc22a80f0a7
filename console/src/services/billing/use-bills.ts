/** Bills of months, by the own route; it answers people of other accounts with their own. */
import type { BillAnswer } from "../../../../src/kernel/bill-control.ts";
import { callOwnRoute } from "../../aws/own-route.ts";
import { useRequest, type Requested } from "../../requests/use-request.ts";
import { lastMonths } from "./months.ts";

/** The last months' bills by service, the oldest first; the running month is the last. */
export function useLastBills(today: string | undefined, count: number): Requested<readonly BillAnswer[]> {
  const month = today?.slice(0, 7);
  return useRequest(
    async (signal): Promise<readonly BillAnswer[]> => {
      if (month === undefined) return [];
      const months = lastMonths(month, count).toReversed();
      return Promise.all(months.map((each) => callOwnRoute<BillAnswer>(billAddress(each, "service"), { signal })));
    },
    [month, count],
  );
}

/** `/_haneul/bill?month=2026-11&by=service`. */
export function billAddress(month: string, by: string): string {
  return `/_haneul/bill?${new URLSearchParams({ month, by })}`;
}
