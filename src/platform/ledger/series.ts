/** The lines of the running hour's books, found again without building keys for each use. */
import { hourMilliseconds } from "./tables.ts";
import { prefixedUsageType } from "./region-prefix.ts";
import type { Key } from "../../kernel/table.ts";

/** What a line is about. */
export interface SeriesName {
  readonly account: string;
  readonly region: string;
  readonly service: string;
  /** Without the region's prefix. */
  readonly usageType: string;
  readonly operation: string;
  readonly resource: string;
}

/** One line of one hour, with its keys ready. */
export interface Series extends SeriesName {
  /** Start of the hour, milliseconds of region time. */
  readonly hourStart: number;
  readonly hourKey: Key;
  readonly levelKey: Key;
}

const limit = 50_000;

/** All lines in use in the running hour. */
export class SeriesCache {
  #hourStart = -1;
  #size = 0;
  #byResource = new Map<string, Map<string, Series[]>>();

  /** The line for a name in the hour of `now` (milliseconds). */
  find(now: number, name: SeriesName): Series {
    const hourStart = now - (now % hourMilliseconds);
    if (hourStart !== this.#hourStart || this.#size >= limit) this.#begin(hourStart);
    const { account, region, service, usageType, operation, resource } = name;
    let byType = this.#byResource.get(resource);
    if (byType === undefined) this.#byResource.set(resource, (byType = new Map()));
    let candidates = byType.get(usageType);
    if (candidates === undefined) byType.set(usageType, (candidates = []));
    for (const series of candidates) {
      if (series.operation !== operation || series.account !== account) continue;
      if (series.region === region && series.service === service) return series;
    }
    const series = newSeries(hourStart, { account, region, service, usageType, operation, resource });
    candidates.push(series);
    this.#size += 1;
    return series;
  }

  #begin(hourStart: number): void {
    this.#hourStart = hourStart;
    this.#size = 0;
    this.#byResource = new Map();
  }
}

function newSeries(hourStart: number, name: SeriesName): Series {
  const { account, region, service, operation, resource } = name;
  const levelKey = [account, region, service, prefixedUsageType(region, name.usageType), operation, resource];
  // Frozen keys are encoded once, however often they are written.
  return {
    ...name,
    hourStart,
    levelKey: Object.freeze(levelKey),
    hourKey: Object.freeze([hourStart / 1000, ...levelKey]),
  };
}
