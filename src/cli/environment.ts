/** What `haneul up` was told: options, HANEUL_* variables and LocalStack's, in this order. Pure. */
import { isLoopback, parseListenAddress, type ListenAddress } from "./listen-address.ts";
import { join, resolve } from "node:path";
import {
  awsPartitionCapacity,
  awsSplitDelaySeconds,
  defaultPartitionSettings,
  type PartitionSettings,
} from "../kernel/heat.ts";
import { parseWholeNumber } from "../kernel/quantity.ts";
import { isKnownRegion } from "../kernel/region-codes.ts";
import type { OptionDeclarations, OptionValues } from "./command.ts";
import { wrongUsage } from "./failure.ts";

/** Everything a region needs to know to start. */
export interface UpSettings {
  /** Addresses to listen on. */
  readonly hosts: readonly string[];
  readonly port: number;
  readonly dataDirectory: string;
  /** The three zones' folders. */
  readonly zones: readonly string[];
  readonly workers: number;
  readonly log: "pretty" | "json";
  readonly debug: boolean;
  readonly s3Era: "today" | "2023";
  readonly organizationQuotas: "2026" | "classic";
  /** How S3's partitions are watched, split and held to a capacity. */
  readonly partitions: PartitionSettings;
  readonly defaultRegion: string;
  /** Further host names under which the region is reached. */
  readonly domains: readonly string[];
  /** A PEM with key and chain. */
  readonly certificatePath: string | undefined;
  /** Whether `test`/`test` and twelve-digit access keys are accepted. */
  readonly loopbackKeys: boolean;
}

/** The settings, and sentences about what was asked for and is not so. */
export interface ReadSettings {
  readonly settings: UpSettings;
  readonly notes: readonly string[];
}

/** What the settings depend on besides options and variables. */
export interface Surroundings {
  readonly workingDirectory: string;
  readonly processors: number;
}

/** Reads the settings. Throws CommandFailure (exit code 2) for what cannot be meant. */
export function readUpSettings(
  options: OptionValues,
  environment: Readonly<Record<string, string | undefined>>,
  surroundings: Surroundings,
): ReadSettings {
  const told = new Told(options, environment);
  const notes: string[] = [];
  const { hosts, port } = readListening(told, notes);
  const dataDirectory = resolve(surroundings.workingDirectory, told.find("data", "DATA_DIR") ?? ".haneul");
  const settings: UpSettings = {
    hosts,
    port,
    dataDirectory,
    zones: readZones(told, surroundings, dataDirectory),
    workers: told.findNumber("workers", 1, 256) ?? surroundings.processors,
    log: told.findChoice("log", ["pretty", "json"]) ?? "pretty",
    debug: readDebug(told),
    s3Era: told.findChoice("s3-era", ["today", "2023"]) ?? "today",
    organizationQuotas: told.findChoice("organization-quotas", ["2026", "classic"]) ?? "2026",
    partitions: readPartitions(told),
    defaultRegion: readRegion(told),
    domains: readDomains(told),
    certificatePath: told.find("certificate", "CUSTOM_SSL_CERT_PATH"),
    loopbackKeys: readLoopbackKeys(told, hosts, notes),
  };
  noteDifferences(told, notes);
  return { settings, notes };
}

/** Looks values up: option, HANEUL_ variable, LocalStack's variable, the same with LOCALSTACK_ in front. */
class Told {
  readonly #options: OptionValues;
  readonly #environment: Readonly<Record<string, string | undefined>>;

  constructor(options: OptionValues, environment: Readonly<Record<string, string | undefined>>) {
    this.#options = options;
    this.#environment = environment;
  }

  find(option: string, ...localstackNames: readonly string[]): string | undefined {
    const value = this.#options[option];
    if (value !== undefined) return String(value);
    return (
      this.#variable(`HANEUL_${option.toUpperCase().replaceAll("-", "_")}`) ?? this.findVariable(...localstackNames)
    );
  }

  /** The first of LocalStack's variables that is set. */
  findVariable(...names: readonly string[]): string | undefined {
    for (const name of names) {
      const value = this.#variable(name) ?? this.#variable(`LOCALSTACK_${name}`);
      if (value !== undefined) return value;
    }
    return undefined;
  }

  findNumber(option: string, least: number, most: number, ...localstackNames: readonly string[]): number | undefined {
    const text = this.find(option, ...localstackNames);
    if (text === undefined) return undefined;
    const value = parseWholeNumber(text);
    if (value === undefined || value < least || value > most) {
      throw wrongUsage(`--${option} takes a whole number from ${least} to ${most}, not ${text}.`);
    }
    return value;
  }

  findChoice<Choice extends string>(option: string, choices: readonly Choice[]): Choice | undefined {
    const text = this.find(option);
    const choice = choices.find((each) => each === text);
    if (text !== undefined && choice === undefined)
      throw wrongUsage(`--${option} takes ${choices.join(" or ")}, not ${text}.`);
    return choice;
  }

  findSwitch(option: string, ...localstackNames: readonly string[]): boolean | undefined {
    const text = this.find(option, ...localstackNames)?.toLowerCase();
    if (text === undefined) return undefined;
    return text === "1" || text === "true" || text === "yes" || text === "on";
  }

  #variable(name: string): string | undefined {
    const value = this.#environment[name];
    return value === "" ? undefined : value;
  }
}

function readListening(told: Told, notes: string[]): Pick<UpSettings, "hosts" | "port"> {
  const listen = told.findVariable("GATEWAY_LISTEN")?.split(",").map(requireAddress) ?? [];
  const ports = listen.flatMap(({ port }) => port ?? []);
  const port =
    told.findNumber("port", 0, 65_535) ?? ports[0] ?? told.findNumber("port", 0, 65_535, "EDGE_PORT") ?? 4566;
  const others = ports.filter((each) => each !== port);
  if (others.length > 0) notes.push(`The region listens on one port, ${port}, and not on ${others.join(", ")}.`);
  const stated =
    told.find("host")?.split(",") ?? (listen.length > 0 ? listen.map(({ host }) => host ?? "0.0.0.0") : undefined);
  const hosts = stated ?? told.findVariable("EDGE_BIND_HOST")?.split(",") ?? ["127.0.0.1"];
  return { hosts: [...new Set(hosts.map((host) => host.trim()))], port };
}

function requireAddress(text: string): ListenAddress {
  const address = parseListenAddress(text);
  if (address === undefined) throw wrongUsage(`GATEWAY_LISTEN takes host:port, not ${text}.`);
  return address;
}

function readZones(told: Told, { workingDirectory }: Surroundings, dataDirectory: string): readonly string[] {
  const stated = told
    .find("zones")
    ?.split(",")
    .map((folder) => resolve(workingDirectory, folder.trim()));
  if (stated === undefined) return ["a", "b", "c"].map((name) => join(dataDirectory, "zones", name));
  if (stated.length !== 3 || new Set(stated).size !== 3)
    throw wrongUsage("--zones takes three different folders, separated by commas.");
  return stated;
}

/** `off`, `aws`, or capacities of one's own as WRITES/READS a second. */
function readPartitions(told: Told): PartitionSettings {
  const stated = told.find("partition-capacity") ?? "off";
  const own = /^([1-9]\d{0,6})\/([1-9]\d{0,6})$/.exec(stated);
  const mode = own ? "custom" : stated;
  if (mode !== "off" && mode !== "aws" && mode !== "custom") {
    throw wrongUsage(`--partition-capacity takes off, aws or WRITES/READS a second (350/550), not ${stated}.`);
  }
  const capacity = own ? { writesPerSecond: Number(own[1]), readsPerSecond: Number(own[2]) } : awsPartitionCapacity;
  const usualDelay = mode === "off" ? defaultPartitionSettings.splitDelaySeconds : awsSplitDelaySeconds;
  return {
    ...defaultPartitionSettings,
    mode,
    ...capacity,
    splitAtPercent: told.findNumber("partition-split-at", 1, 100) ?? defaultPartitionSettings.splitAtPercent,
    splitDelaySeconds: told.findNumber("partition-split-delay", 0, 604_800) ?? usualDelay,
  };
}

/** Clients sign for the region they are told, so that one AWS does not have would answer nobody. */
function readRegion(told: Told): string {
  const region = told.find("region") ?? "us-east-1";
  if (isKnownRegion(region)) return region;
  throw wrongUsage(`--region takes the name of one of AWS's regions, such as us-east-1, not ${region}.`);
}

function readDebug(told: Told): boolean {
  const level = told.findVariable("LS_LOG")?.toLowerCase();
  return told.findSwitch("debug", "DEBUG") ?? (level === "debug" || level?.startsWith("trace") === true);
}

/** LOCALSTACK_HOST names the region for its clients; its own prefix makes it an exception among the variables. */
function readDomains(told: Told): readonly string[] {
  const external = told.findVariable("LOCALSTACK_HOST", "HOSTNAME_EXTERNAL", "LOCALSTACK_HOSTNAME");
  const named = [...(told.find("domains")?.split(",") ?? []), ...(external === undefined ? [] : [external])];
  const hosts = named.map((text) => (parseListenAddress(text)?.host ?? text.trim()).toLowerCase());
  return [...new Set(hosts.filter((host) => host !== ""))];
}

function readLoopbackKeys(told: Told, hosts: readonly string[], notes: string[]): boolean {
  const open = hosts.filter((host) => !isLoopback(host));
  const wanted = told.findSwitch("loopback-keys");
  if (open.length === 0) return wanted ?? true;
  if (wanted === true) {
    throw wrongUsage(
      `With the keys test/test everybody who reaches ${open.join(", ")} would be root: leave --loopback-keys out, or listen on 127.0.0.1.`,
    );
  }
  if (wanted === undefined)
    notes.push(`The keys test/test are off, since others reach ${open.join(", ")}; use the root key below.`);
  return false;
}

/** Wishes of LocalStack's users that are not granted, said rather than ignored. */
function noteDifferences(told: Told, notes: string[]): void {
  if (told.findVariable("PERSISTENCE") === "0")
    notes.push("PERSISTENCE=0: what a region acknowledges is always kept; remove its data folder to start afresh.");
  if (told.findVariable("ENFORCE_IAM") === "0")
    notes.push("ENFORCE_IAM=0: permissions are always enforced; root may do everything.");
  if (told.findVariable("S3_SKIP_SIGNATURE_VALIDATION") === "1")
    notes.push("S3_SKIP_SIGNATURE_VALIDATION=1: signatures are always verified.");
}

/** Values of options as `haneul up` declares them. */
export const upOptions = {
  host: { type: "string" },
  port: { type: "string" },
  data: { type: "string" },
  zones: { type: "string" },
  workers: { type: "string" },
  log: { type: "string" },
  debug: { type: "boolean" },
  "s3-era": { type: "string" },
  "organization-quotas": { type: "string" },
  "partition-capacity": { type: "string" },
  "partition-split-at": { type: "string" },
  "partition-split-delay": { type: "string" },
  region: { type: "string" },
  domains: { type: "string" },
  certificate: { type: "string" },
  "loopback-keys": { type: "boolean" },
} as const satisfies OptionDeclarations;
