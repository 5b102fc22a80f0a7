/** Puts tests that did not pass into groups by what they lack. Pure. */
import type { TestResult } from "./pytest.ts";
import { findDifference } from "./s3-tests-differences.ts";

/** Tests that do not pass for one reason. */
export interface FailureGroup {
  readonly reason: string;
  /** AWS itself would not pass them. */
  readonly awsDiffers: boolean;
  readonly tests: readonly { readonly id: string; readonly detail: string }[];
}

const missing = /Haneul does not implement (\w+):(\w+) yet/;

/** What is not there yet: how its tests are told, by name, file or message. */
const notYet: readonly (readonly [RegExp, string])[] = [
  [
    /does not implement s3:\w*Lifecycle|test_lifecycle|requires \d or more storage classes|delete_marker_expiration/,
    "Lifecycle rules",
  ],
  [/test_\w*bucket_logging/, "Server access logging"],
  [/kms/i, "Encryption with KMS keys"],
  [/test_iam\.py|iam root/, "IAM: users, groups, roles"],
  [/test_sns\.py/, "SNS"],
  [/test_sts\.py/, "STS: roles and sessions"],
];

/** Largest group first, what AWS does otherwise last; tests by name. */
export function groupFailures(results: readonly TestResult[]): FailureGroup[] {
  const groups = new Map<string, { awsDiffers: boolean; tests: { id: string; detail: string }[] }>();
  for (const result of results) {
    if (result.outcome === "passed") continue;
    const { reason, awsDiffers, known } = reasonOf(result);
    const group = groups.get(reason) ?? { awsDiffers, tests: [] };
    groups.set(reason, group);
    group.tests.push({ id: result.id.replace("s3tests/functional/", ""), detail: known ? "" : shorten(result.reason) });
  }
  return [...groups]
    .map(([reason, { awsDiffers, tests }]) => ({
      reason,
      awsDiffers,
      tests: tests.toSorted((a, b) => a.id.localeCompare(b.id)),
    }))
    .toSorted((a, b) => Number(a.awsDiffers) - Number(b.awsDiffers) || b.tests.length - a.tests.length);
}

function reasonOf({ id, reason }: TestResult): { reason: string; awsDiffers: boolean; known: boolean } {
  const difference = findDifference(id);
  if (difference !== undefined) return { reason: difference, awsDiffers: true, known: true };
  const text = `${id} ${reason}`;
  const found = notYet.find(([pattern]) => pattern.test(text));
  if (found) return { reason: found[1], awsDiffers: false, known: true };
  const [, service, operation] = missing.exec(reason) ?? [];
  if (service !== undefined) return { reason: `${service}:${operation}`, awsDiffers: false, known: true };
  return { reason: "To be mended", awsDiffers: false, known: false };
}

function shorten(text: string): string {
  const plain = text.replaceAll("|", "\\|").replaceAll("`", "'");
  return plain.length > 200 ? `${plain.slice(0, 200)}…` : plain;
}
