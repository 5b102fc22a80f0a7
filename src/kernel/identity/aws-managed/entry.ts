/** The short form in which AWS's managed policies are written down, and what it stands for. */
import { hash } from "node:crypto";
import type { AwsManagedPolicy } from "../aws-managed-policies.ts";

/** A statement: actions on all resources, or one in full. */
export type StatementEntry = readonly string[] | Readonly<Record<string, unknown>>;

/** One policy of AWS's. */
export interface PolicyEntry {
  readonly name: string;
  /** Default "/". */
  readonly path?: string;
  readonly description: string;
  /** Day of creation; default 2015-02-06, when managed policies began. */
  readonly created?: string;
  readonly updated?: string;
  /** Number of the default version; default 1. */
  readonly version?: number;
  /** AWS's id without `ANPA`, where it is known. */
  readonly id?: string;
  readonly statements: readonly StatementEntry[];
}

const firstDay = "2015-02-06";
const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

/** The policy that an entry stands for. */
export function policyFrom(entry: PolicyEntry): AwsManagedPolicy {
  const { name, path = "/", created = firstDay, updated = created } = entry;
  return {
    arn: `arn:aws:iam::aws:policy${path}${name}`,
    policyName: name,
    path,
    policyId: `ANPA${entry.id ?? derivedId(name)}`,
    defaultVersionId: `v${entry.version ?? 1}`,
    createdAt: Date.parse(created),
    updatedAt: Date.parse(updated),
    description: entry.description,
    text: JSON.stringify({ Version: "2012-10-17", Statement: entry.statements.map(statementFrom) }, null, 4),
  };
}

function statementFrom(entry: StatementEntry): object {
  if (!Array.isArray(entry)) return { Effect: "Allow", ...entry };
  const actions = entry as readonly string[];
  return { Effect: "Allow", Action: actions.length === 1 ? actions[0] : actions, Resource: "*" };
}

/** Seventeen characters that are the same in every region for ever. */
function derivedId(name: string): string {
  const digest = hash("sha256", name, "buffer");
  return Array.from(digest.subarray(0, 17), (byte) => alphabet[byte % 32]).join("");
}
