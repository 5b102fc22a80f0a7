/** Storage Lens's errors. AWS: S3 API reference, "List of Amazon S3 Storage Lens error codes". */
import { awsError, type AwsError } from "../../../kernel/errors.ts";

/** Codes of what a configuration cannot be, with AWS's words. */
const refusals = {
  ActivityMetricsMustEnabled: "Activity metrics must be enabled.",
  DuplicateStorageLensGroupARN:
    "There are two or more entries of the same Storage Lens group ARN in this configuration.",
  EmptyExcludeElement: "You must specify a Storage Lens group with your Exclude element.",
  EmptyIncludeElement: "You must specify a Storage Lens group with your Include element.",
  InvalidAWSOrgArn: "There is a malformed AWS Organizations ARN in the configuration.",
  InvalidBucketFilter: "Organization-level configurations do not support bucket filters.",
  InvalidConfigId: "The configuration ID is not valid.",
  InvalidDestination: "The S3 bucket ARN is malformed.",
  InvalidEncryptionMethod: "Only one encryption method can be specified.",
  InvalidFilterForDefaultConfiguration: "The default configuration must not include any filters.",
  InvalidIncludeExcludeContainers:
    "You can specify either an Include container or an Exclude container in a configuration. You cannot specify both in a configuration.",
  InvalidIncludeExcludeElements:
    "Only one Include or Exclude element is allowed. At least one Include or Exclude element must be present.",
  InvalidKMSEncryptionKeyId: "The KMS key ID ARN is not valid.",
  InvalidMaximumPrefixDepth: "MaxDepth must be within the range [1,10].",
  InvalidMinimumStorageBytesPercentage: "MinStorageBytesPercentage must be within the range [1.00,100.00].",
  InvalidOrganizationARN: "The AWS Organizations ARN in the configuration is not valid.",
  InvalidOrganizationForDefaultConfiguration: "The default configuration does not support organization-level metrics.",
  InvalidRegionForDefaultConfiguration: "The specified Region is not supported for default configuration.",
  InvalidRegionName: "The Region name is not valid.",
  InvalidStorageLensArn: "The S3 Storage Lens ARN is not required in input.",
  InvalidStorageLensGroupARN:
    "This Storage Lens group ARN isn't valid or only Storage Lens groups in your account are allowed.",
  MissingAccountLevelActivityMetrics:
    "Activity metrics must be enabled at the account level when activity metrics are enabled at the bucket level.",
  MissingBucketLevelActivityMetrics:
    "Activity metrics must be enabled at the bucket level when activity metrics are enabled at the account level.",
  MissingEncryptionMethod: "The encryption method cannot be blank. Specify either SSE-KMS or SSE-S3.",
  MissingPrefixLevelStorageMetrics:
    "Storage metrics at the prefix level are mandatory when the prefix level is enabled.",
  StorageMetricsMustEnabled: "Prefix-level storage metrics must be enabled.",
  TooManyBuckets: "The buckets container cannot have more than 50 buckets.",
  TooManyRegions: "The Regions container cannot have more than 50 Regions.",
  TooManyStorageLensGroups: "You can't attach more than 50 Storage Lens groups to your Storage Lens dashboard.",
} as const;

/** Codes of what a group cannot be. */
const groupRefusals = {
  InvalidAge: "DaysLessThan and DaysGreaterThan must be positive numbers.",
  InvalidFilter:
    "A filter must include one of the following elements: And, Or, MatchAnyTag, MatchAnyPrefix, MatchAnySuffix, MatchObjectAge, MatchObjectSize.",
  InvalidLogicalOperator: "At least two sub elements must be present in the logical operators And or Or.",
  InvalidMatchAnyPrefix: "The MatchAnyPrefix parameter can't be empty.",
  InvalidMatchAnySuffix: "The MatchAnySuffix parameter can't be empty.",
  InvalidMatchAnyTag: "The MatchAnyTag parameter can't be empty.",
  InvalidMatchObjectAge: "The MatchObjectAge parameter can't be empty.",
  InvalidMatchObjectSize: "The MatchObjectSize parameter can't be empty.",
  InvalidName:
    "Storage Lens group Name parameter must be between 1 and 64 characters and use the ^[a-zA-Z0-9\\-_]+$ pattern.",
  InvalidNumericCombination: "This object age or object size combination isn't valid.",
  InvalidPrefix: "The prefix string can't be empty and its maximum length is 1,024 characters.",
  InvalidSuffix: "The suffix string can't be empty and its maximum length is 1,024 characters.",
  InvalidSize:
    "BytesLessThan and BytesGreaterThan must be positive numbers. The maximum object size can't exceed 50 TB. The minimum object size can't be greater than or equal to 50 TB.",
  MismatchedName: "The name specified in the request doesn't match the Storage Lens group name.",
  TooManyElements: "Only 10 prefixes, suffixes, or tags are allowed.",
} as const;

/** An error of a configuration or a group that cannot be so, in the words of AWS's list. */
export function lensRefusal(code: keyof typeof refusals | keyof typeof groupRefusals): AwsError {
  return awsError(code, { ...refusals, ...groupRefusals }[code], { status: 400 });
}

/** An empty Include or Exclude: of itself, of buckets or of regions. */
export function emptyContainer(container: "Include" | "Exclude", of: "" | "buckets" | "Regions"): AwsError {
  const what = of === "" ? "cannot be empty" : `cannot have zero ${of}`;
  return awsError(`Empty${container}Container`, `The ${container.toLowerCase()} container ${what}.`, { status: 400 });
}

export function noSuchLens(): AwsError {
  return awsError("NoSuchConfiguration", "The specified configuration does not exist.", { status: 404 });
}

export function lensGroupExists(): AwsError {
  return awsError("ConfigurationAlreadyExists", "The specified configuration already exists.", { status: 409 });
}

export function defaultLensStays(): AwsError {
  return awsError("DefaultConfigurationDeleteForbidden", "The Default configuration cannot be deleted.", {
    status: 403,
  });
}

export function tooManyLenses(what: string): AwsError {
  return awsError("TooManyConfigurations", `You have attempted to create more ${what} than the 50 allowed.`, {
    status: 400,
  });
}

export function duplicateElement(message: string): AwsError {
  return awsError("DuplicateElement", message, { status: 400 });
}

export function invalidTag(message: string): AwsError {
  return awsError("InvalidTag", message, { status: 400 });
}

/** Errors about an account's standing in its organization. */
export function organizationRefusal(
  code: "AWSOrganizationsNotInUseException" | "AccountNotAuthorized" | "ServiceNotEnabledForOrg",
): AwsError {
  const messages = {
    AWSOrganizationsNotInUseException: "This account is not part of your organization.",
    AccountNotAuthorized:
      "This account not authorized to use AWS Organizations. Use your management account or delegated administrator account.",
    ServiceNotEnabledForOrg: "The S3 Storage Lens service-linked role is not enabled for the organization.",
  };
  return awsError(code, messages[code], { status: 403 });
}

/** What AWS has and is not here: it is refused, so that nobody waits for it. */
export function lensNotImplemented(what: string): AwsError {
  return awsError("NotImplemented", `Haneul does not implement ${what} of Storage Lens yet.`, { status: 501 });
}
