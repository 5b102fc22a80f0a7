/** CloudTrail's limits (CloudTrail user guide, "Quotas in AWS CloudTrail"). */

/** How long the event history goes back: 90 days. */
export const historyMilliseconds = 90 * 86_400_000;
/** How long events that cannot be delivered are kept: 30 days. */
export const redeliveryMilliseconds = 30 * 86_400_000;
export const trailsPerRegion = 5;
export const tagsPerTrail = 50;
export const selectorsPerTrail = 5;
export const dataResourcesPerTrail = 250;
export const advancedValuesPerTrail = 500;
