/** Cost Explorer's quotas. Billing guide: "Quotas and restrictions"; Cost Explorer API reference. */
export const limits = {
  /** Months before the running one that days are kept for, itself not counted: "the past 14 months". */
  dailyMonths: 13,
  /** With multi-year data, by the month. */
  monthlyMonths: 38,
  hourlyDays: 14,
  resourceDays: 14,
  groupBy: 2,
  /** Groups on a page of GetCostAndUsage. */
  pageGroups: 5_000,
  /** Values on a page of GetDimensionValues, GetTags and GetCostCategories. */
  pageValues: 1_000,
  listPage: 100,
  costCategoryRules: 500,
  splitChargeRules: 10,
  splitChargeTargets: 500,
  tagStatusEntries: 20,
  activeTags: 500,
  customMonitors: 500,
  subscriptions: 1_000,
  emailSubscribers: 10,
  tags: 50,
  dailyForecastDays: 93,
  monthlyForecastMonths: 18,
} as const;
