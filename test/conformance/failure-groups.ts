/** Puts failed tests into groups by what they lack. Pure. */
import type { TestResult } from "./pytest.ts";

/** Tests that fail for one reason. */
export interface FailureGroup {
  readonly reason: string;
  readonly tests: readonly { readonly id: string; readonly detail: string }[];
}

const missing = /Haneul does not implement (\w+):(\w+) yet/;

/** Largest group first; tests by name. */
export function groupFailures(results: readonly TestResult[]): FailureGroup[] {
  const groups = new Map<string, { id: string; detail: string }[]>();
  for (const result of results) {
    if (result.outcome === "passed") continue;
    const reason = reasonOf(result);
    const detail = missing.test(result.reason) ? "" : shorten(result.reason);
    const tests = groups.get(reason) ?? [];
    groups.set(reason, tests);
    tests.push({ id: result.id.replace("s3tests/functional/", ""), detail });
  }
  return [...groups]
    .map(([reason, tests]) => ({ reason, tests: tests.sort((a, b) => a.id.localeCompare(b.id)) }))
    .sort((a, b) => b.tests.length - a.tests.length || a.reason.localeCompare(b.reason));
}

/** Services that are not there at all name themselves; the rest goes by the operation, or by what the test is about. */
function reasonOf({ reason, outcome, id, keywords }: TestResult): string {
  if (outcome === "skipped") return "Skipped by the suite";
  const [, service, operation] = missing.exec(reason) ?? [];
  if (service !== undefined)
    return service === "s3" ? `Not implemented: s3:${operation}` : `Not implemented: ${service}`;
  if (keywords.includes("lifecycle_expiration") || keywords.includes("lifecycle_transition")) {
    return "Lifecycle rules are not carried out";
  }
  if (/kms/.test(id)) return "Encryption with KMS keys";
  return "Other";
}

function shorten(text: string): string {
  const plain = text.replaceAll("|", "\\|").replaceAll("`", "'");
  return plain.length > 200 ? `${plain.slice(0, 200)}…` : plain;
}
