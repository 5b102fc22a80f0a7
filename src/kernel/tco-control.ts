/** What `POST /_haneul/tco` takes and answers: one's own machines against the measured use at AWS's prices. Money is decimal strings, US dollars. */

/** Every assumption about one's own machines; each may be changed. */
export interface TcoAssumptions {
  /** One server with its share of racks and switches, bought. */
  readonly serverUsd: number;
  readonly serverVcpus: number;
  readonly serverWatts: number;
  /** vCPUs that are used of those bought. */
  readonly serverUtilizationPercent: number;
  /** Raw disk space, bought, with controllers and enclosures. */
  readonly storageUsdPerTb: number;
  readonly storageWattsPerTb: number;
  /** Raw bytes for each byte stored: copies, parity, spare. */
  readonly storageOverhead: number;
  /** Room kept free. */
  readonly storageUtilizationPercent: number;
  /** Switches, routers and cables, of what servers and storage cost. */
  readonly networkPercent: number;
  /** The line to the internet, a month for each Mbit/s at the 95th percentile. */
  readonly internetUsdPerMbps: number;
  /** Requests a second that one vCPU serves. */
  readonly requestsPerVcpu: number;
  /** Peak of traffic and requests over their average. */
  readonly peakFactor: number;
  readonly usefulLifeYears: number;
  /** Of the purchase price, a year. */
  readonly maintenancePercent: number;
  readonly powerUsdPerKwh: number;
  /** Power of the whole room for each watt of its machines. */
  readonly powerUsageEffectiveness: number;
  /** Space, a year for each unit of rack. */
  readonly spaceUsdPerRackUnit: number;
  readonly rackUnitsPerServer: number;
  readonly rackTb: number;
  /** IT labour, a year for one person, with everything. */
  readonly labourUsdPerYear: number;
  readonly serversPerPerson: number;
  readonly tbPerPerson: number;
  /** Parts of a person that are needed however little there is. */
  readonly leastPeople: number;
}

export interface TcoRequest {
  /** `2026-01`; the last 30 days of use when left out. */
  readonly month?: string;
  readonly payer?: string;
  /** Use grows by so much a year. */
  readonly growthPercent?: number;
  readonly assumptions?: Partial<TcoAssumptions>;
}

/** What the use asks of machines. */
export interface TcoDemand {
  readonly storedTb: string;
  readonly vcpus: string;
  readonly internetMbps: string;
  readonly servers: number;
  readonly rawTb: string;
  readonly people: string;
}

/** One year, under one view. */
export interface TcoYear {
  readonly year: number;
  readonly servers: string;
  readonly storage: string;
  readonly network: string;
  readonly internet: string;
  readonly maintenance: string;
  readonly power: string;
  readonly space: string;
  readonly labour: string;
  readonly onPremises: string;
  readonly cloud: string;
}

/** Sums over some years. */
export interface TcoSpan {
  readonly years: 1 | 3 | 5;
  readonly onPremises: string;
  readonly cloud: string;
  /** Positive: the cloud costs less. */
  readonly saved: string;
  readonly savedPercent: string;
}

/** Machines paid when they are bought (`cash`), or over their useful life (`amortized`). */
export interface TcoView {
  readonly years: readonly TcoYear[];
  readonly spans: readonly TcoSpan[];
}

export interface TcoAnswer {
  readonly measured: { readonly from: number; readonly until: number; readonly monthlyCloudUsd: string };
  readonly unpricedLines: number;
  readonly demand: readonly TcoDemand[];
  readonly assumptions: TcoAssumptions;
  readonly growthPercent: number;
  readonly cash: TcoView;
  readonly amortized: TcoView;
}
