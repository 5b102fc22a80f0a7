/** What kinds of history can be lived through: how many accounts and buckets, and what goes on in them on a day. */

/** A way of using a region. Numbers a day are averages. */
export interface HistoryProfile {
  readonly name: string;
  readonly summary: string;
  /** The payer among them. */
  readonly accounts: number;
  readonly buckets: number;
  /** Over all buckets. */
  readonly putsPerDay: number;
  readonly getsPerDay: number;
  /** Of the objects put, the share that is removed again, the oldest first. */
  readonly deleteShare: number;
  readonly leastBytes: number;
  readonly mostBytes: number;
  /** By how much a month has more than the one before. */
  readonly monthlyGrowth: number;
  /** Saturdays and Sundays beside the other days. */
  readonly weekendFactor: number;
  /** One day in so many has three times the use: something for anomaly detection to find. */
  readonly spikeEveryDays: number;
  readonly storageClass: string;
}

export const historyProfiles: readonly HistoryProfile[] = [
  {
    name: "small",
    summary: "one account with a handful of buckets",
    accounts: 1,
    buckets: 5,
    putsPerDay: 6,
    getsPerDay: 12,
    deleteShare: 0.2,
    leastBytes: 1_000,
    mostBytes: 40_000,
    monthlyGrowth: 0.02,
    weekendFactor: 0.5,
    spikeEveryDays: 120,
    storageClass: "STANDARD",
  },
  {
    name: "startup",
    summary: "three accounts with 200 buckets, growing, quiet at weekends",
    accounts: 3,
    buckets: 200,
    putsPerDay: 14,
    getsPerDay: 24,
    deleteShare: 0.15,
    leastBytes: 500,
    mostBytes: 16_000,
    monthlyGrowth: 0.06,
    weekendFactor: 0.4,
    spikeEveryDays: 75,
    storageClass: "STANDARD",
  },
  {
    name: "archive",
    summary: "two accounts that put aside much and read little",
    accounts: 2,
    buckets: 12,
    putsPerDay: 8,
    getsPerDay: 1,
    deleteShare: 0,
    leastBytes: 50_000,
    mostBytes: 250_000,
    monthlyGrowth: 0,
    weekendFactor: 1,
    spikeEveryDays: 200,
    storageClass: "STANDARD_IA",
  },
];
