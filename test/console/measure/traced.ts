/** How long a page's main thread works at one go, in processor time: what else the machine does is not in it. */
import type { Browser, Page } from "playwright-core";

/** What was done meanwhile, and the longest tasks. */
export interface Traced<Answer> {
  readonly answer: Answer;
  /** Processor time, longest first, at most ten. */
  readonly longestTasksMilliseconds: readonly number[];
}

interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  /** Processor time, microseconds. */
  readonly tdur?: number;
  readonly args?: { readonly name?: string };
}

/** Runs a script in the page, and watches. */
export async function traced<Answer>(browser: Browser, page: Page, script: string): Promise<Traced<Answer>> {
  await browser.startTracing(page, { categories: ["toplevel"] });
  const answer = await page.evaluate<Answer>(script);
  const trace = await browser.stopTracing();
  const { traceEvents } = JSON.parse(trace.toString()) as { readonly traceEvents: readonly TraceEvent[] };
  const threads = new Set(
    traceEvents
      .filter(({ name, args }) => name === "thread_name" && args?.name === "CrRendererMain")
      .map(({ pid, tid }) => `${pid} ${tid}`),
  );
  const tasks = traceEvents.flatMap(({ name, pid, tid, tdur }) =>
    name.endsWith("RunTask") && tdur !== undefined && threads.has(`${pid} ${tid}`) ? [tdur / 1000] : [],
  );
  return { answer, longestTasksMilliseconds: tasks.sort((a, b) => b - a).slice(0, 10) };
}
