/** Runs pytest over lists of tests, some lists side by side, and reads how each test went. */
import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** Where and with what pytest runs. */
export interface PytestPlace {
  readonly python: string;
  readonly checkout: string;
  /** Folder for lists, logs and reports. */
  readonly folder: string;
  readonly environment: Readonly<Record<string, string>>;
}

/** How one test went. */
export interface TestResult {
  readonly id: string;
  readonly outcome: "passed" | "failed" | "skipped";
  /** The test's markers and names. */
  readonly keywords: readonly string[];
  /** Last line of the failure; empty when it passed. */
  readonly reason: string;
  readonly durationSeconds: number;
}

const testSeconds = 180;

/** The ids of the tests that a marker expression and a name filter select, in the files' order. */
export function collectTests(place: PytestPlace, markers: string, filter: string | undefined): string[] {
  const words = ["-m", "pytest", "--collect-only", "-q", "-m", markers, "s3tests/functional"];
  if (filter !== undefined) words.push("-k", filter);
  const text = execFileSync(place.python, words, {
    cwd: place.checkout,
    env: { ...process.env, ...place.environment },
    encoding: "utf8",
    maxBuffer: 1 << 26,
  });
  return text.split("\n").filter((line) => line.includes("::"));
}

/** Runs tests one after the other in one process of pytest; a test that it never reported counts as failed. */
export async function runTests(place: PytestPlace, name: string, ids: readonly string[]): Promise<TestResult[]> {
  if (ids.length === 0) return [];
  const list = join(place.folder, `${name}.list`);
  const report = join(place.folder, `${name}.jsonl`);
  writeFileSync(list, `${ids.join("\n")}\n`);
  const limits = ["--timeout", String(testSeconds), "--report-log", report];
  const child = spawn(place.python, ["-m", "pytest", "-q", "-p", "no:cacheprovider", ...limits, `@${list}`], {
    cwd: place.checkout,
    env: { ...process.env, ...place.environment },
    stdio: ["ignore", "ignore", "inherit"],
  });
  await once(child, "exit");
  const results = existsSync(report) ? readReport(readFileSync(report, "utf8")) : new Map<string, TestResult>();
  return ids.map((id) => results.get(id) ?? notReported(id));
}

function notReported(id: string): TestResult {
  return { id, outcome: "failed", keywords: [], reason: "pytest ended before this test", durationSeconds: 0 };
}

interface ReportLine {
  readonly $report_type: string;
  readonly nodeid?: string;
  readonly outcome?: TestResult["outcome"];
  readonly keywords?: Readonly<Record<string, unknown>>;
  readonly longrepr?: { readonly reprcrash?: { readonly message?: string } } | readonly unknown[] | string | null;
  readonly duration?: number;
}

/** A test is as bad as the worst of its phases: setup, call, teardown. */
function readReport(text: string): Map<string, TestResult> {
  const results = new Map<string, TestResult>();
  for (const line of text.split("\n")) {
    if (line === "") continue;
    const entry = JSON.parse(line) as ReportLine;
    if (entry.$report_type !== "TestReport" || entry.nodeid === undefined) continue;
    const before = results.get(entry.nodeid);
    const worse = before === undefined || (before.outcome === "passed" && entry.outcome !== "passed");
    results.set(entry.nodeid, {
      id: entry.nodeid,
      outcome: worse ? (entry.outcome ?? "failed") : before.outcome,
      keywords: Object.keys(entry.keywords ?? {}),
      reason: worse ? reasonOf(entry) : before.reason,
      durationSeconds: (before?.durationSeconds ?? 0) + (entry.duration ?? 0),
    });
  }
  return results;
}

function reasonOf({ longrepr }: ReportLine): string {
  if (longrepr === null || longrepr === undefined) return "";
  if (typeof longrepr === "string") return oneLine(longrepr.trim().split("\n").at(-1) ?? "");
  if (Array.isArray(longrepr)) return oneLine(String(longrepr.at(-1)));
  return oneLine((longrepr as { reprcrash?: { message?: string } }).reprcrash?.message ?? "");
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, " ").trim();
}
