/** Random months of a region: organizations that accounts join and leave, use of all kinds, everything that can be agreed on. */
import fc from "fast-check";

export const firstMonth = Date.UTC(2026, 0);
export const months: readonly number[] = [0, 1, 2].map((month) => Date.UTC(2026, month));
export const hourMilliseconds = 3_600_000;
const dayHours = 24;
/** January to March. */
export const worldHours = 90 * dayHours;

/** The first is the payer of the organization, when there is one. */
export const accountIds: readonly string[] = ["111111111111", "222222222222", "333333333333", "444444444444"];
export const regions: readonly string[] = ["us-east-1", "ap-northeast-2", "eu-west-1"];

/** What may be used, and in which of the ledger's two ways. */
export interface Thing {
  readonly service: string;
  readonly usageType: string;
  readonly operation: string;
  readonly kind: "count" | "bytes" | "level" | "instances";
}

export const things: readonly Thing[] = [
  { service: "AmazonS3", usageType: "Requests-Tier1", operation: "PutObject", kind: "count" },
  { service: "AmazonS3", usageType: "Requests-Tier2", operation: "GetObject", kind: "count" },
  { service: "AmazonS3", usageType: "DataTransfer-Out-Bytes", operation: "GetObject", kind: "bytes" },
  { service: "AmazonS3", usageType: "TimedStorage-ByteHrs", operation: "StandardStorage", kind: "level" },
  { service: "AWSQueueService", usageType: "Requests-Tier1", operation: "SendMessage", kind: "count" },
  { service: "awskms", usageType: "KMS-Requests", operation: "Encrypt", kind: "count" },
  { service: "AmazonEC2", usageType: "BoxUsage:t3.medium", operation: "RunInstances", kind: "instances" },
  { service: "AmazonEC2", usageType: "BoxUsage:t3.micro", operation: "RunInstances", kind: "instances" },
  { service: "AmazonEC2", usageType: "BoxUsage:m5.large", operation: "RunInstances", kind: "count" },
  {
    service: "AmazonRDS",
    usageType: "InstanceUsage:db.t3.micro",
    operation: "CreateDBInstance:0002",
    kind: "instances",
  },
  { service: "AmazonNobody", usageType: "Unknown-Thing", operation: "Do", kind: "count" },
];

const hour = fc.integer({ min: 0, max: worldHours - 1 });
const who = fc.integer({ min: 0, max: accountIds.length - 1 });
const amount = fc.oneof(fc.integer({ min: 1, max: 50 }), fc.integer({ min: 1, max: 2 ** 45 }));

const use = fc.record({
  hour,
  minute: fc.integer({ min: 0, max: 59 }),
  who,
  thing: fc.integer({ min: 0, max: things.length - 1 }),
  region: fc.integer({ min: 0, max: regions.length - 1 }),
  resource: fc.integer({ min: 0, max: 3 }),
  amount,
  /** Of what is held: until so many hours later. */
  hours: fc.integer({ min: 1, max: 900 }),
});
export type Use = typeof use extends fc.Arbitrary<infer Value> ? Value : never;

/** When a member is with the payer: never, always since it was made, or between hours; perhaps again later. */
const membership = fc.oneof(
  fc.constant([] as readonly number[]),
  fc.constant([-1] as readonly number[]),
  fc.uniqueArray(hour, { minLength: 1, maxLength: 4 }).map((hours) => hours.toSorted((a, b) => a - b)),
);

const options = fc.constantFrom("No Upfront" as const, "Partial Upfront" as const, "All Upfront" as const);
const reservation = fc.record({
  who,
  start: hour,
  thing: fc.constantFrom(6, 7, 9),
  region: fc.integer({ min: 0, max: 1 }),
  count: fc.integer({ min: 1, max: 3 }),
  term: fc.constantFrom("1yr" as const, "3yr" as const),
  purchaseOption: options,
});
const plan = fc.record({
  who,
  start: hour,
  isFamily: fc.boolean(),
  purchaseOption: options,
  hourlyCommitment: fc.constantFrom("0.003", "0.013", "0.5"),
});
const credit = fc.record({
  who,
  start: hour,
  days: fc.integer({ min: 1, max: 120 }),
  amount: fc.constantFrom("0.01", "3.33", "100000"),
  services: fc.constantFrom(undefined, ["AmazonS3"], ["AmazonEC2", "AmazonS3"]),
});

/** A world. Times are hours since 2026 began. */
export const world = fc.record({
  uses: fc.array(use, { minLength: 5, maxLength: 60 }),
  /** Of the second account and those after it. */
  memberships: fc.array(membership, { minLength: 3, maxLength: 3 }),
  freeTiers: fc.array(fc.constantFrom("none" as const, "legacy" as const, "credits" as const), {
    minLength: 4,
    maxLength: 4,
  }),
  tax: fc.constantFrom("0", "10", "8.875"),
  discount: fc.constantFrom("0", "7.5"),
  reservations: fc.array(reservation, { maxLength: 3 }),
  plans: fc.array(plan, { maxLength: 2 }),
  credits: fc.array(credit, { maxLength: 3 }),
  refunds: fc.array(fc.record({ who, at: hour, amount: fc.constantFrom("0.07", "12") }), { maxLength: 2 }),
  support: fc.array(
    fc.record({
      who,
      since: hour,
      plan: fc.constantFrom("Basic" as const, "Developer" as const, "Business" as const, "Enterprise" as const),
    }),
    { maxLength: 3 },
  ),
  sharing: fc.array(fc.record({ who, since: hour, discounts: fc.boolean(), credits: fc.boolean() }), { maxLength: 2 }),
  tags: fc.array(
    fc.record({ hour, who, resource: fc.integer({ min: 0, max: 3 }), team: fc.integer({ min: 0, max: 2 }) }),
    { maxLength: 6 },
  ),
  /** Moments at which somebody looks at the bill, so that it is rated in between. */
  looks: fc.array(hour, { maxLength: 3 }),
  /** How records are shuffled. */
  shuffle: fc.integer({ min: 1, max: 2 ** 31 - 1 }),
});
export type World = typeof world extends fc.Arbitrary<infer Value> ? Value : never;
