/** CloudTrail's errors, in the words of AWS's answers. */
import { awsError, type AwsError } from "../../kernel/errors.ts";

const error = (code: string, message: string): AwsError => awsError(code, message, { status: 400 });

export const trailNotFound = (name: string, accountId: string): AwsError =>
  error("TrailNotFoundException", `Unknown trail: ${name} for the user: ${accountId}`);
export const trailExists = (name: string, accountId: string): AwsError =>
  error("TrailAlreadyExistsException", `Trail ${name} already exists for customer: ${accountId}`);
export const tooManyTrails = (accountId: string, region: string, limit: number): AwsError =>
  error("MaximumNumberOfTrailsExceededException", `User: ${accountId} already has ${limit} trails in ${region}.`);
export const invalidTrailName = (message: string): AwsError => error("InvalidTrailNameException", message);
export const invalidArn = (arn: string): AwsError =>
  error("CloudTrailARNInvalidException", `The ARN ${arn} is not a valid trail ARN.`);
export const bucketMissing = (bucket: string): AwsError =>
  error("S3BucketDoesNotExistException", `S3 bucket ${bucket} does not exist!`);
export const invalidBucketName = (bucket: string): AwsError =>
  error("InvalidS3BucketNameException", `The S3 bucket name ${bucket} is not valid.`);
export const bucketPolicyInsufficient = (bucket: string): AwsError =>
  error("InsufficientS3BucketPolicyException", `Incorrect S3 bucket policy is detected for bucket: ${bucket}`);
export const invalidPrefix = (message: string): AwsError => error("InvalidS3PrefixException", message);
export const invalidCombination = (message: string): AwsError => error("InvalidParameterCombinationException", message);
export const topicMissing = (): AwsError =>
  error("InsufficientSnsTopicPolicyException", "SNS Topic does not exist or the topic policy is incorrect!");
export const invalidTopicName = (topic: string): AwsError =>
  error("InvalidSnsTopicNameException", `The SNS topic name ${topic} is not valid.`);
export const invalidLogGroup = (arn: string): AwsError =>
  error("InvalidCloudWatchLogsLogGroupArnException", `The CloudWatch Logs log group ARN ${arn} is not valid.`);
export const invalidLogsRole = (arn: string): AwsError =>
  error("InvalidCloudWatchLogsRoleArnException", `The CloudWatch Logs role ARN ${arn} is not valid.`);
export const invalidKmsKey = (key: string): AwsError =>
  error("InvalidKmsKeyIdException", `The KMS key ${key} is not valid.`);
export const kmsKeyMissing = (key: string): AwsError =>
  error("KmsKeyNotFoundException", `The KMS key ${key} was not found.`);
export const kmsFailed = (message: string): AwsError => error("KmsException", message);
export const encryptionInsufficient = (bucket: string, key: string): AwsError =>
  error(
    "InsufficientEncryptionPolicyException",
    `Insufficient permissions to access S3 bucket ${bucket} or KMS key ${key}.`,
  );
export const unsupported = (message: string): AwsError => error("UnsupportedOperationException", message);
export const wrongHome = (region: string, name: string): AwsError =>
  error("InvalidHomeRegionException", `Trail ${name} must be changed from its home region ${region}.`);
export const invalidSelectors = (message: string): AwsError => error("InvalidEventSelectorsException", message);
export const noInsights = (name: string): AwsError =>
  error("InsightNotEnabledException", `Trail ${name} does not have Insights enabled.`);
export const resourceMissing = (arn: string): AwsError =>
  error("ResourceNotFoundException", `Resource ${arn} is not found.`);
export const typeNotSupported = (): AwsError =>
  error("ResourceTypeNotSupportedException", "Only trails have tags here.");
export const tooManyTags = (): AwsError =>
  error("TagsLimitExceededException", "The number of tags per trail has exceeded the permitted amount of 50.");
export const invalidTag = (message: string): AwsError => error("InvalidTagParameterException", message);
export const invalidAttributes = (message: string): AwsError => error("InvalidLookupAttributesException", message);
export const invalidTimeRange = (): AwsError =>
  error("InvalidTimeRangeException", "The start time must not be later than the end time.");
export const invalidToken = (): AwsError =>
  error("InvalidNextTokenException", "The value of NextToken is not one that a previous call returned.");
export const invalidKeysToken = (): AwsError =>
  error("InvalidTokenException", "The value of NextToken is not one that a previous call returned.");
export const invalidMaxResults = (): AwsError =>
  error("InvalidMaxResultsException", "MaxResults must be between 1 and 50.");
export const notInOrganization = (): AwsError =>
  error("OrganizationsNotInUseException", "The account is not a member of an organization.");
export const notManagement = (): AwsError =>
  error(
    "NotOrganizationMasterAccountException",
    "Only the management account of an organization may create or change an organization trail.",
  );
export const notAllFeatures = (): AwsError =>
  error("OrganizationNotInAllFeaturesModeException", "All features must be enabled in the organization.");
export const accessNotEnabled = (): AwsError =>
  error(
    "CloudTrailAccessNotEnabledException",
    "Trusted access for CloudTrail (cloudtrail.amazonaws.com) is not enabled in the organization.",
  );
