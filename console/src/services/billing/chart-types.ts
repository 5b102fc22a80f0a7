/** How costs over time may be drawn. */

export const chartTypes = ["bar", "stacked", "line"] as const;
export type ChartType = (typeof chartTypes)[number];
