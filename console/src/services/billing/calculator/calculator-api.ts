/** The pricing calculator's operations as these pages use them. */
import { cliLine } from "../../../aws/cli-line.ts";
import { callJson, type JsonService } from "../../../aws/json-call.ts";
import { currentSession } from "../../../session/session.ts";
import type { RateLinesAnswer } from "../../../../../src/kernel/estimate-control.ts";
import { changesOf, inBatches, type EditedLine, type UsageItem } from "./estimate-lines.ts";

const service: JsonService = {
  signingName: "bcm-pricing-calculator",
  target: "AWSBCMPricingCalculator",
  jsonVersion: "1.0",
};

/** A workload estimate. Times are seconds, as the protocol has them. */
export interface WorkloadEstimate {
  readonly id: string;
  readonly name: string;
  readonly status: "UPDATING" | "VALID" | "INVALID" | "ACTION_NEEDED";
  readonly totalCost?: number;
  readonly createdAt: number;
  readonly expiresAt: number;
}

/** Runs an operation of the calculator. */
export function calculate<Output>(operation: string, input: Readonly<Record<string, unknown>>, signal?: AbortSignal) {
  return callJson<Output>(service, operation, input, signal);
}

/** The command that does the same. */
export function calculatorCommand(operation: string, input: object = {}): string {
  return cliLine("bcm-pricing-calculator", operation, input);
}

interface Page<Item> {
  readonly items?: readonly Item[];
  readonly nextToken?: string;
}

async function allPages<Item>(
  operation: string,
  input: Readonly<Record<string, unknown>>,
  signal: AbortSignal,
): Promise<readonly Item[]> {
  const items: Item[] = [];
  for (let nextToken: string | undefined; ;) {
    const page = await calculate<Page<Item>>(operation, { ...input, ...(nextToken && { nextToken }) }, signal);
    items.push(...(page.items ?? []));
    nextToken = page.nextToken;
    if (nextToken === undefined) return items;
  }
}

/** All of the account's estimates. */
export function listEstimates(signal: AbortSignal): Promise<readonly WorkloadEstimate[]> {
  return allPages("ListWorkloadEstimates", {}, signal);
}

/** An estimate with its lines. */
export interface StoredEstimate {
  readonly estimate: WorkloadEstimate;
  readonly items: readonly UsageItem[];
}

/** Reads one. */
export async function readEstimate(identifier: string, signal: AbortSignal): Promise<StoredEstimate> {
  const estimate = await calculate<WorkloadEstimate>("GetWorkloadEstimate", { identifier }, signal);
  const items = await allPages<UsageItem>("ListWorkloadEstimateUsage", { workloadEstimateId: identifier }, signal);
  return { estimate, items };
}

/** What is to be kept. */
export interface Draft {
  readonly name: string;
  readonly lines: readonly EditedLine[];
  /** What the lines come to: it tells their usage types with the region's code. */
  readonly answer: RateLinesAnswer | undefined;
}

/** The calls that keep a draft, for an estimate that is there or (without one) for a new one: its id is put in afterwards. */
export function savingCalls(stored: StoredEstimate | undefined, { name, lines, answer }: Draft): readonly SavingCall[] {
  const account = currentSession()?.accountId ?? "";
  const { gone, made } = changesOf(stored?.items ?? [], lines, { account, answer });
  const calls: SavingCall[] = [];
  if (stored === undefined) calls.push(["CreateWorkloadEstimate", () => ({ name, rateType: "BEFORE_DISCOUNTS" })]);
  else if (stored.estimate.name !== name) {
    calls.push(["UpdateWorkloadEstimate", (identifier) => ({ identifier, name })]);
  }
  for (const ids of inBatches(gone)) {
    calls.push(["BatchDeleteWorkloadEstimateUsage", (workloadEstimateId) => ({ workloadEstimateId, ids })]);
  }
  for (const usage of inBatches(made)) {
    calls.push(["BatchCreateWorkloadEstimateUsage", (workloadEstimateId) => ({ workloadEstimateId, usage })]);
  }
  return calls;
}

type SavingCall = readonly [operation: string, input: (id: string) => Readonly<Record<string, unknown>>];

/** Keeps a draft; resolves with the estimate's id. Throws the first line's error when lines are refused. */
export async function saveEstimate(stored: StoredEstimate | undefined, draft: Draft): Promise<string> {
  let id = stored?.estimate.id ?? "";
  for (const [operation, input] of savingCalls(stored, draft)) {
    const output = await calculate<{ id?: string; errors?: readonly { errorMessage?: string }[] }>(
      operation,
      input(id),
    );
    id = output.id ?? id;
    const [error] = output.errors ?? [];
    if (error !== undefined) throw new Error(error.errorMessage);
  }
  return id;
}
