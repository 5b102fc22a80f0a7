/** The account's plan, and within how many minutes it promises a first answer. */
import type { BillSettings } from "../../../../src/kernel/bill-control.ts";
import type { SupportCasesAnswer, SupportSeverity } from "../../../../src/kernel/support-control.ts";
import { useOwnRoute } from "../../aws/use-own-route.ts";
import type { Requested } from "../../requests/use-request.ts";
import { useSession } from "../../session/session.ts";

/** What is known; for who may not ask the region's own routes nothing is. */
export interface Targets {
  readonly plan: string | undefined;
  readonly settings: Requested<BillSettings>;
  readonly cases: Requested<SupportCasesAnswer>;
  minutesOf(severity: string): number | undefined;
}

/** Asks both. */
export function useTargets(): Targets {
  const account = useSession()?.accountId ?? "";
  const settings = useOwnRoute<BillSettings>(`/_haneul/bill/settings?account=${account}`);
  const cases = useOwnRoute<SupportCasesAnswer>(`/_haneul/support/cases?account=${account}`, { everySeconds: 10 });
  const plan = settings.value && (settings.value.support ?? "Basic");
  const targets = plan === undefined ? undefined : cases.value?.targetMinutes[plan];
  return { plan, settings, cases, minutesOf: (severity) => targets?.[severity as SupportSeverity] };
}
