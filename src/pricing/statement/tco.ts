/** Total cost of ownership: machines of one's own for a use, year by year, beside what AWS would charge. Every number that is assumed is stated. */
import type { TcoAssumptions, TcoDemand, TcoSpan, TcoView, TcoYear } from "../../kernel/tco-control.ts";
import type { PriceBook } from "../book/book.ts";
import type { UsageRecord } from "../rate/usage-record.ts";
import { placeUsageType } from "../rate/usage-type.ts";

/**
 * Middle-of-the-road list prices of 2025; AWS publishes no formula of its own, so these are ours, to be changed to one's own.
 */
export const defaultAssumptions: TcoAssumptions = {
  serverUsd: 9_000,
  serverVcpus: 64,
  serverWatts: 450,
  serverUtilizationPercent: 50,
  requestsPerVcpu: 500,
  storageUsdPerTb: 60,
  storageWattsPerTb: 0.8,
  storageOverhead: 2,
  storageUtilizationPercent: 70,
  networkPercent: 15,
  internetUsdPerMbps: 1,
  peakFactor: 4,
  usefulLifeYears: 4,
  maintenancePercent: 10,
  powerUsdPerKwh: 0.12,
  powerUsageEffectiveness: 1.6,
  spaceUsdPerRackUnit: 300,
  rackUnitsPerServer: 1,
  rackTb: 40,
  labourUsdPerYear: 110_000,
  serversPerPerson: 80,
  tbPerPerson: 1_500,
  leastPeople: 0.1,
};

/** What a month of use is, in machines' terms. */
export interface MeasuredUse {
  /** Bytes held, on average. */
  readonly storedBytes: number;
  readonly vcpus: number;
  readonly requestsPerSecond: number;
  /** Sent out to the internet. */
  readonly outBytesPerSecond: number;
}

const gb = 2 ** 30;

/** Reads the demand off a month's records; `seconds` is how long it is. */
export function measureUse(records: readonly UsageRecord[], seconds: number, book: PriceBook): MeasuredUse {
  const use = { storedBytes: 0, vcpus: 0, requestsPerSecond: 0, outBytesPerSecond: 0 };
  for (const { service, region, usageType, operation, quantity } of records) {
    const place = placeUsageType(service, region, usageType);
    if (!("bareType" in place)) continue;
    const { bareType } = place;
    const amount = quantity.toNumber();
    if (/ByteHrs$|VolumeUsage|Storage(Usage)?$/.test(bareType)) use.storedBytes += amount * gb;
    else if (/^DataTransfer-Out-Bytes$/.test(bareType)) use.outBytesPerSecond += (amount * gb) / seconds;
    else if (/^Requests|RequestUnits$/.test(bareType)) use.requestsPerSecond += amount / seconds;
    else if (/Usage:/.test(bareType)) {
      const product = book.find({ serviceCode: service, usageType, operation, region })?.product;
      use.vcpus += Number(product?.attributes["vcpu"] ?? 2) * ((amount * 3_600) / seconds);
    }
  }
  return use;
}

/** The machines that a use needs, grown by a factor. */
export function demandOf(use: MeasuredUse, factor: number, assumed: TcoAssumptions): TcoDemand {
  const vcpus = (use.vcpus + (use.requestsPerSecond * assumed.peakFactor) / assumed.requestsPerVcpu) * factor;
  const storedTb = (use.storedBytes / 1e12) * factor;
  const rawTb = (storedTb * assumed.storageOverhead * 100) / assumed.storageUtilizationPercent;
  const servers = Math.ceil((vcpus * 100) / assumed.serverUtilizationPercent / assumed.serverVcpus);
  const people = Math.max(assumed.leastPeople, servers / assumed.serversPerPerson + rawTb / assumed.tbPerPerson);
  const internetMbps = ((use.outBytesPerSecond * 8) / 1e6) * assumed.peakFactor * factor;
  return {
    storedTb: text(storedTb, 3),
    vcpus: text(vcpus, 3),
    internetMbps: text(internetMbps, 3),
    servers,
    rawTb: text(rawTb, 3),
    people: text(people, 2),
  };
}

/** What to work out. */
export interface TcoQuestion {
  readonly demand: readonly TcoDemand[];
  /** US dollars of each year at AWS's prices. */
  readonly cloud: readonly number[];
  readonly assumptions: TcoAssumptions;
}

/** Machines paid when bought, or over their life. */
export function viewOf(question: TcoQuestion, kind: "cash" | "amortized"): TcoView {
  const years: TcoYear[] = [];
  const fleet = { servers: new Fleet(question.assumptions), tb: new Fleet(question.assumptions) };
  for (const [index, demand] of question.demand.entries()) {
    years.push(yearOf(index, { demand, fleet, kind, cloud: question.cloud[index] ?? 0 }, question.assumptions));
  }
  return { years, spans: ([1, 3, 5] as const).map((count) => spanOf(years.slice(0, count), count)) };
}

/** Things that are bought when they are needed and thrown away at the end of their life. */
class Fleet {
  readonly #life: number;
  readonly #bought: number[] = [];

  constructor({ usefulLifeYears }: TcoAssumptions) {
    this.#life = usefulLifeYears;
  }

  /** Buys what a year needs; tells what was bought and what there is. */
  provide(needed: number): { bought: number; held: number } {
    const year = this.#bought.length;
    const held = this.#bought.reduce((sum, count, from) => (year - from < this.#life ? sum + count : sum), 0);
    const bought = Math.max(0, needed - held);
    this.#bought.push(bought);
    return { bought, held: held + bought };
  }
}

function yearOf(
  index: number,
  {
    demand,
    fleet,
    kind,
    cloud,
  }: { demand: TcoDemand; fleet: { servers: Fleet; tb: Fleet }; kind: "cash" | "amortized"; cloud: number },
  assumed: TcoAssumptions,
): TcoYear {
  const servers = fleet.servers.provide(demand.servers);
  const tb = fleet.tb.provide(Number(demand.rawTb));
  const paid = ({ bought, held }: typeof servers): number =>
    kind === "cash" ? bought : held / Math.max(1, assumed.usefulLifeYears);
  const [serverUsd, storageUsd] = [paid(servers) * assumed.serverUsd, paid(tb) * assumed.storageUsdPerTb];
  const owned = servers.held * assumed.serverUsd + tb.held * assumed.storageUsdPerTb;
  const watts = servers.held * assumed.serverWatts + tb.held * assumed.storageWattsPerTb;
  const units = servers.held * assumed.rackUnitsPerServer + tb.held / assumed.rackTb;
  const costs = {
    servers: serverUsd,
    storage: storageUsd,
    network: ((serverUsd + storageUsd) * assumed.networkPercent) / 100,
    internet: Number(demand.internetMbps) * assumed.internetUsdPerMbps * 12,
    maintenance: (owned * (1 + assumed.networkPercent / 100) * assumed.maintenancePercent) / 100,
    power: (watts / 1_000) * 8_760 * assumed.powerUsageEffectiveness * assumed.powerUsdPerKwh,
    space: units * assumed.spaceUsdPerRackUnit,
    labour: Number(demand.people) * assumed.labourUsdPerYear,
  };
  const onPremises = Object.values(costs).reduce((sum, each) => sum + each, 0);
  return {
    year: index + 1,
    servers: text(costs.servers, 2),
    storage: text(costs.storage, 2),
    network: text(costs.network, 2),
    internet: text(costs.internet, 2),
    maintenance: text(costs.maintenance, 2),
    power: text(costs.power, 2),
    space: text(costs.space, 2),
    labour: text(costs.labour, 2),
    onPremises: text(onPremises, 2),
    cloud: text(cloud, 2),
  };
}

function spanOf(years: readonly TcoYear[], count: TcoSpan["years"]): TcoSpan {
  const onPremises = years.reduce((sum, year) => sum + Number(year.onPremises), 0);
  const cloud = years.reduce((sum, year) => sum + Number(year.cloud), 0);
  const saved = onPremises - cloud;
  return {
    years: count,
    onPremises: text(onPremises, 2),
    cloud: text(cloud, 2),
    saved: text(saved, 2),
    savedPercent: text(onPremises === 0 ? 0 : (saved / onPremises) * 100, 1),
  };
}

function text(value: number, places: number): string {
  return value.toFixed(places);
}
