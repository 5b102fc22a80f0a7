/** Trails as answers show them. */
import type { EventSelector, Trail } from "../../generated/cloudtrail.ts";
import { trailArn, type TrailRow } from "./tables.ts";

/** What CreateTrail and UpdateTrail answer. */
export function trailSettings(row: TrailRow) {
  return {
    Name: row.name,
    S3BucketName: row.bucket,
    ...(row.prefix === undefined ? {} : { S3KeyPrefix: row.prefix }),
    IncludeGlobalServiceEvents: row.globalEvents,
    IsMultiRegionTrail: row.multiRegion,
    TrailARN: trailArn(row),
    ...(row.kmsKey === undefined ? {} : { KmsKeyId: row.kmsKey }),
    LogFileValidationEnabled: row.logFileValidation ?? false,
    IsOrganizationTrail: row.organizationId !== undefined,
  };
}

/** What GetTrail and DescribeTrails answer. */
export function trailOutput(row: TrailRow): Trail {
  return {
    ...trailSettings(row),
    HomeRegion: row.homeRegion,
    HasCustomEventSelectors: row.selectors !== undefined || row.advancedSelectors !== undefined,
    HasInsightSelectors: false,
  };
}

/** What a trail without selectors of its own has. */
export const defaultSelectors: readonly EventSelector[] = [
  { ReadWriteType: "All", IncludeManagementEvents: true, DataResources: [], ExcludeManagementEventSources: [] },
];
