/** Instance sizes: how large each is beside the others, and which reservations fit several sizes. */
import { decimal, type Decimal, zero } from "../decimal.ts";

/** AWS docs: EC2 user guide, "How Reserved Instance discounts are applied", normalization factors. */
const namedFactors: Readonly<Record<string, string>> = {
  nano: "0.25",
  micro: "0.5",
  small: "1",
  medium: "2",
  large: "4",
  xlarge: "8",
};

/** Bare-metal sizes by family, where the name does not tell the size. Same guide, "bare metal instances". */
const metalFactors: Readonly<Record<string, string>> = {
  a1: "32",
  c5: "192",
  c5d: "192",
  c5n: "144",
  c6g: "128",
  c6gd: "128",
  i3: "128",
  i3en: "192",
  m5: "192",
  m5d: "192",
  m5dn: "192",
  m5n: "192",
  m5zn: "96",
  m6g: "128",
  m6gd: "128",
  r5: "192",
  r5b: "192",
  r5d: "192",
  r5dn: "192",
  r5n: "192",
  r6g: "128",
  r6gd: "128",
  x2gd: "128",
  z1d: "96",
};

/** EC2 families without size flexibility. AWS docs: EC2 user guide, "instance size flexibility" limitations. */
const rigidFamilies: ReadonlySet<string> = new Set(["g4ad", "g4dn", "g5", "g5g", "inf1"]);

/** RDS engines whose reservations fit every size: MySQL, Aurora MySQL, Aurora PostgreSQL, MariaDB, PostgreSQL, Oracle with own licence. */
const flexibleEngines: ReadonlySet<string> = new Set(["0002", "0003", "0005", "0014", "0016", "0018", "0019", "0021"]);

/** An instance type found in a usage type. */
export interface InstanceUse {
  /** `BoxUsage`, `DedicatedUsage`, `InstanceUsage`, `Multi-AZUsage`, `NodeUsage` … */
  readonly kind: string;
  /** `m4`, `db.t3`. */
  readonly family: string;
  /** `xlarge`. */
  readonly size: string;
  /** Undefined for sizes that AWS gives no factor. Multi-AZ databases count twice. */
  readonly factor: Decimal | undefined;
}

/** Reads `BoxUsage:m4.large`; plain `BoxUsage` is m1.small. Undefined when it is no instance's usage type. */
export function parseInstanceUse(bareType: string): InstanceUse | undefined {
  const match = /^([A-Za-z-]*(?:Usage|Node|ESInstance))(?::(.+))?$/.exec(bareType);
  if (match === null) return undefined;
  const [, kind = "", type = kind === "BoxUsage" ? "m1.small" : undefined] = match;
  if (type === undefined) return undefined;
  const parts = type.split(".");
  const [family = "", size = ""] = /^(db|cache)$/.test(parts[0] ?? "") ? [`${parts[0]}.${parts[1]}`, parts[2]] : parts;
  const factor = factorOf(family, size);
  return { kind, family, size, factor: kind === "Multi-AZUsage" ? factor?.times(decimal(2)) : factor };
}

function factorOf(family: string, size: string): Decimal | undefined {
  const named = namedFactors[size];
  if (named !== undefined) return decimal(named);
  const times = /^(?:metal-)?(\d+)xl(?:arge)?$/.exec(size)?.[1];
  if (times !== undefined) return decimal(8).times(decimal(times));
  const metal = size === "metal" ? metalFactors[family] : undefined;
  return metal === undefined ? undefined : decimal(metal);
}

/** Whether a regional reservation of this product serves all sizes of its family. */
export function isSizeFlexible(service: string, { kind, family, factor }: InstanceUse, operation: string): boolean {
  if (factor === undefined) return false;
  if (service === "AmazonEC2") {
    return kind === "BoxUsage" && operation === "RunInstances" && !rigidFamilies.has(family);
  }
  if (service !== "AmazonRDS") return false;
  return flexibleEngines.has(operation.split(":")[1] ?? "") && (kind === "InstanceUsage" || kind === "Multi-AZUsage");
}

/** A quantity in normalized units; zero where there is no factor. */
export function normalized(quantity: Decimal, use: InstanceUse | undefined): Decimal {
  return use?.factor === undefined ? zero : quantity.times(use.factor);
}
