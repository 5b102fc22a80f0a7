/** The three things to try, and how far somebody is with them. */
import type { BillAnswer } from "../../../src/kernel/bill-control.ts";
import { callJson, type JsonService } from "../aws/json-call.ts";
import { callOwnRoute } from "../aws/own-route.ts";
import { useRequest } from "../requests/use-request.ts";
import { useSession } from "../session/session.ts";

/** In their order. */
export const stepNames = ["store", "identity", "cost"] as const;
export type StepName = (typeof stepNames)[number];

/** Which are done. */
export type StepsDone = Readonly<Record<StepName, boolean>>;

/** The command lines of a step; `start` is the first day of the region's month, `end` the first of the next. */
export function stepLines(name: StepName, { start, end }: { readonly start: string; readonly end: string }): string[] {
  switch (name) {
    case "store":
      return ["aws s3 mb s3://first-bucket", "echo hello | aws s3 cp - s3://first-bucket/hello.txt"];
    case "identity":
      return [
        "aws iam create-user --user-name alice",
        "aws iam attach-user-policy --user-name alice --policy-arn arn:aws:iam::aws:policy/ReadOnlyAccess",
      ];
    case "cost":
      return [
        `aws ce get-cost-and-usage --time-period Start=${start},End=${end} --granularity MONTHLY --metrics UnblendedCost --group-by Type=DIMENSION,Key=SERVICE`,
        "haneul bill",
      ];
  }
}

/** The month that a region time falls in, as Cost Explorer takes it. */
export function monthOf(at: number): { readonly start: string; readonly end: string } {
  const date = new Date(at);
  const day = (month: number) => new Date(Date.UTC(date.getUTCFullYear(), month, 1)).toISOString().slice(0, 10);
  return { start: day(date.getUTCMonth()), end: day(date.getUTCMonth() + 1) };
}

const cloudTrail: JsonService = { signingName: "cloudtrail", target: "CloudTrail_20131101", jsonVersion: "1.1" };

async function wasCalled(eventName: string, signal: AbortSignal): Promise<boolean> {
  const LookupAttributes = [{ AttributeKey: "EventName", AttributeValue: eventName }];
  const input = { LookupAttributes, MaxResults: 1 };
  const { Events } = await callJson<{ Events?: readonly object[] }>(cloudTrail, "LookupEvents", input, signal);
  return (Events ?? []).length > 0;
}

/** What the event history and the bill tell; what one may not see counts as not done. */
async function readSteps(signal: AbortSignal): Promise<{ done: StepsDone; bill: BillAnswer | undefined }> {
  const unknown = () => undefined;
  const [store, identity, bill] = await Promise.all([
    wasCalled("CreateBucket", signal).catch(unknown),
    wasCalled("CreateUser", signal).catch(unknown),
    callOwnRoute<BillAnswer>("/_haneul/bill", { signal }).catch(unknown),
  ]);
  const done = { store: store ?? false, identity: identity ?? false, cost: Number(bill?.total.cost ?? 0) > 0 };
  return { done, bill };
}

/** Follows them. */
export function useFirstSteps() {
  const session = useSession();
  return useRequest(readSteps, [session?.accessKeyId], { everySeconds: 10 });
}
