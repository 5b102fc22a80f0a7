/** Ways to find a service before its model is read: by target prefix, API version, signing name, host label. */
import type { ServiceEntry } from "../model/format.ts";
import { loadModelIndex } from "../model/load.ts";
import type { ProtocolName } from "../model/model.ts";

/** The services by what requests say of them. */
export interface ServiceIndex {
  /** `X-Amz-Target` without the operation. */
  readonly byTarget: ReadonlyMap<string, ServiceEntry>;
  /** Query services by API version: no two share one. */
  readonly byQueryVersion: ReadonlyMap<string, ServiceEntry>;
  /** All services that sign with this name. */
  readonly bySigningName: ReadonlyMap<string, readonly ServiceEntry[]>;
  /** All services that a host label names (`elasticloadbalancing` names two). */
  readonly byHostPrefix: ReadonlyMap<string, readonly ServiceEntry[]>;
}

let index: ServiceIndex | undefined;

/** The index, built on first use. */
export function serviceIndex(): ServiceIndex {
  return (index ??= build(loadModelIndex().services));
}

function build(services: readonly ServiceEntry[]): ServiceIndex {
  const byTarget = new Map<string, ServiceEntry>();
  const byQueryVersion = new Map<string, ServiceEntry>();
  for (const entry of services) {
    if (entry.targetPrefix !== undefined) byTarget.set(entry.targetPrefix, entry);
    if (queryProtocol(entry)) byQueryVersion.set(entry.version, entry);
  }
  return {
    byTarget,
    byQueryVersion,
    bySigningName: group(services, (entry) => [entry.signingName]),
    byHostPrefix: group(services, (entry) => entry.hostPrefixes),
  };
}

function group(
  services: readonly ServiceEntry[],
  keys: (entry: ServiceEntry) => readonly string[],
): Map<string, ServiceEntry[]> {
  const groups = new Map<string, ServiceEntry[]>();
  for (const entry of services) {
    for (const key of keys(entry)) groups.set(key, [...(groups.get(key) ?? []), entry]);
  }
  return groups;
}

/** The query protocol the service speaks, if any. */
export function queryProtocol(entry: ServiceEntry): "awsQuery" | "ec2Query" | undefined {
  return entry.protocols.find((protocol) => protocol === "awsQuery" || protocol === "ec2Query");
}

/** The JSON-with-target protocol the service speaks, if any. */
export function jsonProtocol(entry: ServiceEntry): ProtocolName | undefined {
  return entry.protocols.find((protocol) => protocol === "awsJson1_0" || protocol === "awsJson1_1");
}

/** The REST protocol the service speaks, if any. */
export function restProtocol(entry: ServiceEntry): "restXml" | "restJson1" | undefined {
  return entry.protocols.find((protocol) => protocol === "restXml" || protocol === "restJson1");
}
