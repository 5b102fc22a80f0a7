/** The lines of the running hour's books, found again without building keys for each use. */
import { hourMilliseconds } from "./tables.ts";
import { prefixedUsageType } from "./region-prefix.ts";
import { assert } from "../../kernel/errors.ts";
import type { Usage } from "../../kernel/meter.ts";
import type { Key } from "../../kernel/table.ts";

/** What a use is charged to when it does not say. */
export interface MeterDefaults {
  readonly account: string;
  readonly region: string;
  readonly service: string;
}

/** What a line is about. */
interface SeriesName extends MeterDefaults {
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
/** Characters; each may take three bytes of a key, which holds the other dimensions, too. */
const maximumResourceLength = 512;

/** All lines in use in the running hour. */
export class SeriesCache {
  #hourStart = -1;
  #hourEnd = -1;
  #size = 0;
  #byResource = new Map<string, Map<string, Series[]>>();

  /** The line that a use is written to in the hour of `now` (milliseconds). Nothing is made for one that is known. */
  find(now: number, usage: Omit<Usage, "quantity">, defaults: MeterDefaults): Series {
    if (now < this.#hourStart || now >= this.#hourEnd || this.#size >= limit) this.#begin(now);
    const { usageType, operation, resource, account = defaults.account } = usage;
    const { region = defaults.region, service = defaults.service } = usage;
    const candidates = this.#byResource.get(resource)?.get(usageType);
    if (candidates !== undefined) {
      for (const series of candidates) {
        if (series.operation !== operation) continue;
        if (series.account === account && series.region === region && series.service === service) return series;
      }
    }
    return this.#add({ account, region, service, usageType, operation, resource });
  }

  #add(name: SeriesName): Series {
    const { account, service, usageType, resource } = name;
    assert(account !== "" && service !== "", "a use says which account pays which service");
    // One line that the store cannot take would keep all others of the buffer from being written.
    assert(resource.length <= maximumResourceLength, "a resource's name fits the books");
    const series = newSeries(this.#hourStart, name);
    let byType = this.#byResource.get(resource);
    if (byType === undefined) this.#byResource.set(resource, (byType = new Map()));
    const known = byType.get(usageType);
    if (known === undefined) byType.set(usageType, [series]);
    else known.push(series);
    this.#size += 1;
    return series;
  }

  #begin(now: number): void {
    this.#hourStart = now - (now % hourMilliseconds);
    this.#hourEnd = this.#hourStart + hourMilliseconds;
    this.#size = 0;
    this.#byResource = new Map();
  }
}

function newSeries(hourStart: number, name: SeriesName): Series {
  const { account, region, service, usageType, operation, resource } = name;
  const levelKey = [account, region, service, prefixedUsageType(region, usageType), operation, resource];
  // Frozen keys are encoded once, however often they are written.
  const hourKey = Object.freeze([hourStart / 1000, ...levelKey]);
  // Named one by one: objects that begin with another one's members are each of a form of their own to V8.
  return {
    account,
    region,
    service,
    usageType,
    operation,
    resource,
    hourStart,
    hourKey,
    levelKey: Object.freeze(levelKey),
  };
}
