/** What the credential report says about how safe an account is. */
import { readCsv } from "./csv.ts";

/** A line of the report, by AWS's names of columns. */
export type ReportLine = Readonly<Record<string, string>>;

/** Lines of a report as GetCredentialReport gives it. */
export function reportLines(content: Uint8Array | undefined): readonly ReportLine[] {
  return content === undefined ? [] : readCsv(new TextDecoder().decode(content));
}

/** What is worth a recommendation. */
export interface CredentialFacts {
  /** Users with a password and no device. */
  readonly usersWithoutMfa: readonly string[];
  /** Owners of active keys that were not used for ninety days. */
  readonly unusedKeys: readonly string[];
}

const unusedMilliseconds = 90 * 86_400_000;

/** The facts at a moment of region time. */
export function credentialFacts(lines: readonly ReportLine[], now: number): CredentialFacts {
  const users = lines.filter(({ user }) => user !== "<root_account>");
  const isUnused = (line: ReportLine, number: 1 | 2): boolean => {
    if (line[`access_key_${number}_active`] !== "true") return false;
    const times = ["last_used_date", "last_rotated"].map((name) =>
      Date.parse(line[`access_key_${number}_${name}`] ?? ""),
    );
    const latest = Math.max(...times.filter((time) => !Number.isNaN(time)));
    return now - latest > unusedMilliseconds;
  };
  return {
    usersWithoutMfa: users
      .filter((line) => line["password_enabled"] === "true" && line["mfa_active"] === "false")
      .map(({ user = "" }) => user),
    unusedKeys: users.flatMap((line) =>
      ([1, 2] as const).filter((number) => isUnused(line, number)).map(() => line["user"] ?? ""),
    ),
  };
}
