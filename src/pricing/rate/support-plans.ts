/** What AWS's support plans cost. AWS site: "AWS Support plan pricing"; gross charges, before discounts and credits. */

/** Plans as AWS names them. */
export const supportPlanNames = [
  "Basic",
  "Developer",
  "Business",
  "Enterprise On-Ramp",
  "Enterprise",
  "Business Support+",
  "Unified Operations",
] as const;
export type SupportPlanName = (typeof supportPlanNames)[number];

/** A share of the charges between two amounts of dollars. */
export interface SupportBand {
  /** Dollars that it begins at. */
  readonly from: string;
  readonly ratePercent: string;
}

/** A plan's price. */
export interface SupportPlan {
  readonly name: SupportPlanName;
  /** As in the cost report. */
  readonly serviceCode: string;
  /** Dollars a month, by the date from which they hold; the oldest first. */
  readonly minimums: readonly { readonly since: number; readonly amount: string }[];
  readonly bands: readonly SupportBand[];
  /** Enterprise plans are reckoned over all accounts that have them, the others for each. */
  readonly isAggregated: boolean;
  /** False: the bands' limits were not confirmed. */
  readonly isConfirmed: boolean;
}

const businessBands: readonly SupportBand[] = [
  { from: "0", ratePercent: "10" },
  { from: "10000", ratePercent: "7" },
  { from: "80000", ratePercent: "5" },
  { from: "250000", ratePercent: "3" },
];

const enterpriseBands: readonly SupportBand[] = [
  { from: "0", ratePercent: "10" },
  { from: "150000", ratePercent: "7" },
  { from: "500000", ratePercent: "5" },
  { from: "1000000", ratePercent: "3" },
];

/** Every plan by name. */
export const supportPlans: Readonly<Record<SupportPlanName, SupportPlan>> = {
  Basic: plan("Basic", "AWSSupportBasic", [], { minimum: "0" }),
  Developer: plan("Developer", "AWSDeveloperSupport", [{ from: "0", ratePercent: "3" }], { minimum: "29" }),
  Business: plan("Business", "AWSSupportBusiness", businessBands, { minimum: "100" }),
  "Enterprise On-Ramp": plan("Enterprise On-Ramp", "AWSEnterpriseOnRamp", [{ from: "0", ratePercent: "10" }], {
    minimum: "5500",
    isAggregated: true,
  }),
  Enterprise: {
    ...plan("Enterprise", "AWSSupportEnterprise", enterpriseBands, { minimum: "15000", isAggregated: true }),
    minimums: [
      { since: 0, amount: "15000" },
      { since: Date.UTC(2025, 11), amount: "5000" },
    ],
  },
  // The percentages are AWS's; where they change was not confirmed, and is taken to be where Business's do.
  "Business Support+": plan(
    "Business Support+",
    "AWSBusinessSupportPlus",
    businessBands.map((band, index) => (index === 0 ? { ...band, ratePercent: "9" } : band)),
    { minimum: "29", isConfirmed: false },
  ),
  "Unified Operations": plan(
    "Unified Operations",
    "AWSUnifiedOperations",
    [
      { from: "0", ratePercent: "10" },
      { from: "1000000", ratePercent: "6" },
      { from: "5000000", ratePercent: "5" },
    ],
    { minimum: "50000", isAggregated: true, isConfirmed: false },
  ),
};

function plan(
  name: SupportPlanName,
  serviceCode: string,
  bands: readonly SupportBand[],
  {
    minimum,
    isAggregated = false,
    isConfirmed = true,
  }: { minimum: string; isAggregated?: boolean; isConfirmed?: boolean },
): SupportPlan {
  return { name, serviceCode, minimums: [{ since: 0, amount: minimum }], bands, isAggregated, isConfirmed };
}
