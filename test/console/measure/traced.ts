/** How long pages' main threads work, in processor time: what else the machine does is not in it. */
import type { Page } from "playwright-core";

/** What was done meanwhile, and what it cost the pages. */
export interface Traced<Answer> {
  readonly answer: Answer;
  readonly longestTaskMilliseconds: number;
  readonly allTasksMilliseconds: number;
}

interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  /** Processor time, microseconds. */
  readonly tdur?: number;
  readonly args?: { readonly name?: string };
}

/** Watches the page's browser while something is done. */
export async function traced<Answer>(page: Page, work: () => Promise<Answer>): Promise<Traced<Answer>> {
  const browser = page.context().browser();
  if (!browser) throw new Error("the page has no browser");
  await browser.startTracing(page, { categories: ["toplevel"] });
  const answer = await work();
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
  return {
    answer,
    longestTaskMilliseconds: tasks.reduce((most, one) => Math.max(most, one), 0),
    allTasksMilliseconds: tasks.reduce((sum, one) => sum + one, 0),
  };
}
