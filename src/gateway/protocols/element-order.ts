/**
 * The order of S3's and STS's XML elements where it is not the model's: as they are sent, or else as the API references' samples have it.
 * Elements have no meaning by their order, but older clients read on as they come, and people compare texts.
 */
import type { Member, StructureShape } from "../model/model.ts";

const orders: Readonly<Record<string, string>> = {
  ListObjectsOutput: "Name Prefix Marker NextMarker MaxKeys Delimiter EncodingType IsTruncated",
  ListObjectsV2Output:
    "Name Prefix StartAfter ContinuationToken NextContinuationToken KeyCount MaxKeys Delimiter EncodingType IsTruncated",
  ListObjectVersionsOutput:
    "Name Prefix KeyMarker VersionIdMarker NextKeyMarker NextVersionIdMarker MaxKeys Delimiter EncodingType IsTruncated",
  Object: "Key LastModified ETag ChecksumAlgorithm ChecksumType Size Owner StorageClass",
  ObjectVersion: "Key VersionId IsLatest LastModified ETag ChecksumAlgorithm ChecksumType Size Owner StorageClass",
  DeleteMarkerEntry: "Key VersionId IsLatest LastModified Owner",
  Owner: "ID DisplayName",
  Grantee: "ID DisplayName",
  ListMultipartUploadsOutput:
    "Bucket KeyMarker UploadIdMarker NextKeyMarker NextUploadIdMarker Delimiter Prefix EncodingType MaxUploads IsTruncated",
  MultipartUpload: "Key UploadId Initiator Owner StorageClass Initiated",
  ListPartsOutput:
    "Bucket Key UploadId Initiator Owner StorageClass PartNumberMarker NextPartNumberMarker MaxParts IsTruncated",
  CopyObjectResult: "LastModified ETag",
  CopyPartResult: "LastModified ETag",
  LifecycleRule: "ID Prefix Filter Status Transitions Expiration",
  CORSRule: "ID AllowedOrigins AllowedMethods AllowedHeaders MaxAgeSeconds ExposeHeaders",
  ReplicationRule: "ID Status Priority DeleteMarkerReplication Prefix Filter SourceSelectionCriteria",
  InventoryConfiguration: "Id IsEnabled Filter Destination Schedule IncludedObjectVersions OptionalFields",
  InventoryS3BucketDestination: "Format AccountId Bucket Prefix Encryption",
  AnalyticsConfiguration: "Id Filter StorageClassAnalysis",
  AnalyticsS3BucketDestination: "Format BucketAccountId Bucket Prefix",
  IntelligentTieringConfiguration: "Id Filter Status Tierings",
  TopicConfiguration: "Id",
  QueueConfiguration: "Id",
  LambdaFunctionConfiguration: "Id",
  RoutingRule: "Condition Redirect",
  Redirect: "Protocol HostName ReplaceKeyPrefixWith ReplaceKeyWith HttpRedirectCode",
  GetCallerIdentityResponse: "Arn UserId Account",
  AssumeRoleResponse: "SourceIdentity AssumedRoleUser Credentials PackedPolicySize",
  AssumeRoleWithSAMLResponse:
    "Issuer AssumedRoleUser Credentials Audience SubjectType PackedPolicySize NameQualifier SourceIdentity Subject",
  AssumeRoleWithWebIdentityResponse:
    "SubjectFromWebIdentityToken Audience AssumedRoleUser Credentials SourceIdentity Provider",
};

/** Members in the order of their elements: those that are named first, the others as they come. */
export function inElementOrder(shape: StructureShape, members: readonly Member[]): readonly Member[] {
  const order = orders[shape.name]?.split(" ");
  if (order === undefined) return members;
  const place = ({ name }: Member): number => (order.includes(name) ? order.indexOf(name) : order.length);
  return members.toSorted((one, other) => place(one) - place(other));
}
