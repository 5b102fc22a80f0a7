/** Operations on what nobody can have here, and what each answers: README's table says so. */

const empty = "an empty list";
const noMultiRegion = "`NoSuchMultiRegionAccessPoint` (404)";
const noPoint = "`NoSuchAccessPoint` (404)";
const noScope = "directory buckets only: `InvalidRequest` (400)";

/** Operation → what the table says of it. */
export const refusedOperations: Readonly<Record<string, string>> = {
  ListMultiRegionAccessPoints: empty,
  ListAccessPointsForObjectLambda: empty,
  GetMultiRegionAccessPoint: noMultiRegion,
  GetMultiRegionAccessPointPolicy: noMultiRegion,
  GetMultiRegionAccessPointPolicyStatus: noMultiRegion,
  GetMultiRegionAccessPointRoutes: noMultiRegion,
  GetAccessPointForObjectLambda: noPoint,
  GetAccessPointConfigurationForObjectLambda: noPoint,
  GetAccessPointPolicyForObjectLambda: noPoint,
  GetAccessPointPolicyStatusForObjectLambda: noPoint,
  DeleteAccessPointForObjectLambda: noPoint,
  DeleteAccessPointPolicyForObjectLambda: noPoint,
  GetAccessPointScope: noScope,
  PutAccessPointScope: noScope,
  DeleteAccessPointScope: noScope,
};
