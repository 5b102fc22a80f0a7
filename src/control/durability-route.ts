/** `/_haneul/durability`: the nines of the storage classes, from the region's layout, what it measured and what is assumed. */
import type { WireResponse } from "../gateway/wire.ts";
import type { ZoneStatus } from "../kernel/control.ts";
import { durabilityReport, type Assumption, type Assumptions } from "../kernel/durability/report.ts";
import { awsError } from "../kernel/errors.ts";
import type { ControlParts } from "./control-parts.ts";
import { json, type ControlRequest } from "./json.ts";

/** Healing less than this says nothing about speed. */
const tellingBytes = 1 << 20;
const hourMilliseconds = 3_600_000;

/** Reckons durability; each assumption may be given as a query parameter (`afr=1.5%`, `repair-hours=6`, …). */
export async function durabilityRoute(parts: ControlParts, { query }: ControlRequest): Promise<WireResponse> {
  const [zones, scrub] = await Promise.all([parts.zones(), parts.scrub()]);
  const objects = numberIn(query, "objects");
  // A zone that is gone keeps nothing until it is back.
  const zoneDisks = zones.flatMap(({ disk, state }) => (disk === undefined || state === "failed" ? [] : [disk]));
  return json(durabilityReport(assumptionsOf(query, zones, scrub.everyDays), { zoneDisks }, objects));
}

function assumptionsOf(query: URLSearchParams, zones: readonly ZoneStatus[], everyDays: number): Assumptions {
  const pick = (name: string, meaning: string, stated: number): Assumption => {
    const given = numberIn(query, name);
    return { value: given ?? stated, source: given === undefined ? "stated" : "given", meaning };
  };
  const scrubDays = pick("scrub-days", "days within which the scrub reads every byte", everyDays);
  return {
    annualFailureRate: pick("afr", "share of disks that die in a year", 0.015),
    repairHours: repairOf(query, zones),
    zoneLossPerYear: pick("zone-loss", "losses for good per zone and year, besides its disks", 0.001),
    zoneRepairHours: pick("zone-repair-hours", "hours from a zone's loss until its bytes are back", 48),
    latentErrorsPerYear: pick("latent-errors", "times a year that a given copy of an object rots unseen", 1e-6),
    scrubDays: scrubDays.source === "given" ? scrubDays : { ...scrubDays, source: "configured" },
  };
}

/** Given; or from the speed of the last healing; or as is common. */
function repairOf(query: URLSearchParams, zones: readonly ZoneStatus[]): Assumption {
  const given = numberIn(query, "repair-hours");
  const meaning = "hours from a disk's death until its bytes are back";
  if (given !== undefined) return { value: given, source: "given", meaning };
  const heals = zones.flatMap(({ lastHeal }) => (lastHeal && lastHeal.bytes >= tellingBytes ? [lastHeal] : []));
  const last = heals.toSorted((a, b) => b.finishedAt - a.finishedAt)[0];
  if (last === undefined) return { value: 6, source: "stated", meaning: `${meaning}; no healing was measured yet` };
  const hours = Math.max(1, last.finishedAt - last.startedAt) / hourMilliseconds;
  const bytesPerHour = last.bytes / hours;
  const bytes = numberIn(query, "disk-bytes") ?? Math.max(...zones.map((zone) => zone.storedBytes));
  const replaceHours = numberIn(query, "replace-hours") ?? 4;
  const speed = `${(bytesPerHour / 3.6e9).toPrecision(2)} MB/s`;
  const how = `${replaceHours} h until a new disk is in, then ${bytes} bytes at the ${speed} of the last healing`;
  return { value: replaceHours + bytes / bytesPerHour, source: "measured", meaning: `${meaning}: ${how}` };
}

/** What would divide by nothing, or leave nothing to reckon with. */
const positiveNames: ReadonlySet<string> = new Set(["repair-hours", "zone-repair-hours", "afr", "scrub-days"]);

/** A number that is not negative, or a percentage; undefined when it was not given. */
function numberIn(query: URLSearchParams, name: string): number | undefined {
  const text = query.get(name);
  if (text === null) return undefined;
  const match = /^(\d+(?:\.\d*)?(?:e[+-]?\d{1,3})?)(%?)$/i.exec(text);
  const value = match ? Number(match[1]) / (match[2] === "%" ? 100 : 1) : Number.NaN;
  const mayBeZero = !positiveNames.has(name);
  if (Number.isFinite(value) && (mayBeZero || value > 0)) return value;
  throw awsError("InvalidRequest", `${name} takes a ${mayBeZero ? "" : "positive "}number, not ${text}.`, {
    status: 400,
  });
}
