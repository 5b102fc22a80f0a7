/** What a configuration may be. Pure. AWS: S3 API reference, "PutStorageLensConfiguration" and its error codes. */
import { invalidRequest } from "../errors.ts";
import { emptyContainer, lensNotImplemented, lensRefusal } from "./errors.ts";
import type { LensConfiguration } from "./tables.ts";

/** The configuration that every account has. */
export const defaultLensId = "default-account-dashboard";
/** Where it is at home. */
export const defaultLensRegion = "us-east-1";

/** Buckets, regions, or groups that one container names at most. */
const most = 50;

/** Where a configuration is put. */
interface Place {
  readonly id: string;
  readonly region: string;
  readonly accountId: string;
}

/** Throws what AWS answers to a configuration that cannot be so. */
export function checkConfiguration(configuration: LensConfiguration, place: Place): void {
  const { Id: id, StorageLensArn: arn } = configuration;
  if (!/^[\w.-]{1,64}$/.test(place.id) || id !== place.id) throw lensRefusal("InvalidConfigId");
  if (arn !== undefined) throw lensRefusal("InvalidStorageLensArn");
  checkScope(configuration);
  if (id === defaultLensId) checkDefault(configuration, place.region);
  checkLevels(configuration);
  checkGroups(configuration, place.accountId);
  checkExport(configuration);
}

function checkScope({ Include: include, Exclude: exclude, AwsOrg: organization }: LensConfiguration): void {
  if (include && exclude) throw lensRefusal("InvalidIncludeExcludeContainers");
  if (include) checkContainer("Include", include);
  if (exclude) checkContainer("Exclude", exclude);
  if (organization === undefined) return;
  if (!/^arn:[a-z-]+:organizations::\d{12}:organization\/o-[a-z0-9]{10,32}$/.test(organization.Arn)) {
    throw lensRefusal("InvalidAWSOrgArn");
  }
  if (include?.Buckets || exclude?.Buckets) throw lensRefusal("InvalidBucketFilter");
}

function checkContainer(name: "Include" | "Exclude", container: NonNullable<LensConfiguration["Include"]>): void {
  const { Buckets: buckets, Regions: regions } = container;
  if (buckets === undefined && regions === undefined) throw emptyContainer(name, "");
  if (buckets?.length === 0) throw emptyContainer(name, "buckets");
  if (regions?.length === 0) throw emptyContainer(name, "Regions");
  if ((buckets?.length ?? 0) > most) throw lensRefusal("TooManyBuckets");
  if ((regions?.length ?? 0) > most) throw lensRefusal("TooManyRegions");
  if (regions?.some((region) => !/^[a-z]{2,4}(-[a-z]+)+-\d$/.test(region))) throw lensRefusal("InvalidRegionName");
  if (buckets?.some((arn) => bucketOfArn(arn) === undefined)) throw invalidRequest("The S3 bucket ARN is malformed.");
}

/** AWS docs: the default dashboard's scope cannot be changed. */
function checkDefault({ Include: include, Exclude: exclude, AwsOrg: organization }: LensConfiguration, region: string) {
  if (region !== defaultLensRegion) throw lensRefusal("InvalidRegionForDefaultConfiguration");
  if (include || exclude) throw lensRefusal("InvalidFilterForDefaultConfiguration");
  if (organization) throw lensRefusal("InvalidOrganizationForDefaultConfiguration");
}

function checkLevels({ AccountLevel: account, PrefixDelimiter: delimiter }: LensConfiguration): void {
  const { BucketLevel: bucket } = account;
  const ofAccount = account.ActivityMetrics?.IsEnabled === true;
  const ofBuckets = bucket.ActivityMetrics?.IsEnabled === true;
  if (ofAccount && !ofBuckets) throw lensRefusal("MissingBucketLevelActivityMetrics");
  if (ofBuckets && !ofAccount) throw lensRefusal("MissingAccountLevelActivityMetrics");
  if (account.AdvancedPerformanceMetrics?.IsEnabled || bucket.AdvancedPerformanceMetrics?.IsEnabled) {
    throw lensNotImplemented("advanced performance metrics");
  }
  if (bucket.PrefixLevel === undefined) return;
  const storage = bucket.PrefixLevel.StorageMetrics as typeof bucket.PrefixLevel.StorageMetrics | undefined;
  if (storage === undefined) throw lensRefusal("MissingPrefixLevelStorageMetrics");
  if (storage.IsEnabled !== true) throw lensRefusal("StorageMetricsMustEnabled");
  if (!ofAccount) throw lensRefusal("ActivityMetricsMustEnabled");
  const {
    MaxDepth: depth = 1,
    MinStorageBytesPercentage: percentage = 1,
    Delimiter = delimiter,
  } = storage.SelectionCriteria ?? {};
  if (!Number.isInteger(depth) || depth < 1 || depth > 10) throw lensRefusal("InvalidMaximumPrefixDepth");
  if (!(percentage >= 1 && percentage <= 100)) throw lensRefusal("InvalidMinimumStorageBytesPercentage");
  if (Delimiter !== undefined && Array.from(Delimiter).length !== 1)
    throw invalidRequest("The delimiter is not valid.");
  if (delimiter !== undefined && Delimiter !== delimiter) {
    throw invalidRequest("The prefix delimiter and the delimiter must be the same.");
  }
}

function checkGroups({ AccountLevel: account }: LensConfiguration, accountId: string): void {
  const level = account.StorageLensGroupLevel;
  const criteria = level?.SelectionCriteria;
  if (criteria === undefined) return;
  const { Include: include, Exclude: exclude } = criteria;
  if ((include === undefined) === (exclude === undefined)) throw lensRefusal("InvalidIncludeExcludeElements");
  if (include?.length === 0) throw lensRefusal("EmptyIncludeElement");
  if (exclude?.length === 0) throw lensRefusal("EmptyExcludeElement");
  const arns = include ?? exclude ?? [];
  if (arns.length > most) throw lensRefusal("TooManyStorageLensGroups");
  if (new Set(arns).size < arns.length) throw lensRefusal("DuplicateStorageLensGroupARN");
  const own = new RegExp(`^arn:aws[\\w-]*:s3:[a-z0-9-]+:${accountId}:storage-lens-group/[a-zA-Z0-9_-]{1,64}$`);
  if (arns.some((arn) => !own.test(arn))) throw lensRefusal("InvalidStorageLensGroupARN");
}

function checkExport(configuration: LensConfiguration): void {
  const { DataExport: wanted, ExpandedPrefixesDataExport: expanded } = configuration;
  if (expanded) throw lensNotImplemented("exports of expanded prefixes");
  if (wanted?.StorageLensTableDestination?.IsEnabled === true) throw lensNotImplemented("exports to S3 tables");
  const destination = wanted?.S3BucketDestination;
  if (destination === undefined) return;
  const { Arn: arn, Encryption: encryption, Format: format, OutputSchemaVersion: version } = destination;
  if (bucketOfArn(arn) === undefined) throw lensRefusal("InvalidDestination");
  if (!/^\d{12}$/.test(destination.AccountId ?? "")) throw invalidRequest("The destination's account ID is not valid.");
  if (format !== "CSV" && format !== "Parquet") throw invalidRequest("The export format is not valid.");
  if (version !== "V_1") throw invalidRequest("The output schema version is not valid.");
  if (encryption === undefined) return;
  const { SSEKMS: kms, SSES3: s3 } = encryption;
  if (kms && s3) throw lensRefusal("InvalidEncryptionMethod");
  if (!kms && !s3) throw lensRefusal("MissingEncryptionMethod");
  if (kms && !/^arn:aws[\w-]*:kms:[a-z0-9-]+:\d{12}:(key|alias)\/.+$/.test(kms.KeyId)) {
    throw lensRefusal("InvalidKMSEncryptionKeyId");
  }
}

/** The name in a bucket's ARN; undefined when it is no bucket's. */
export function bucketOfArn(arn: string): string | undefined {
  return /^arn:aws[\w-]*:s3:::([^/:]+)$/.exec(arn)?.[1];
}
