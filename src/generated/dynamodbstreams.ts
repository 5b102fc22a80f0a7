/** The types of DynamoDBStreams_20120810's operations: generated from its API model, not to be edited. */

/** Operation → input and output. */
export interface Dynamodbstreams {
  DescribeStream: { input: DescribeStreamInput; output: DescribeStreamOutput };
  GetRecords: { input: GetRecordsInput; output: GetRecordsOutput };
  GetShardIterator: { input: GetShardIteratorInput; output: GetShardIteratorOutput };
  ListStreams: { input: ListStreamsInput; output: ListStreamsOutput };
}

export interface AttributeValue {
  S?: string | undefined;
  N?: string | undefined;
  B?: Uint8Array | undefined;
  SS?: readonly string[] | undefined;
  NS?: readonly string[] | undefined;
  BS?: readonly Uint8Array[] | undefined;
  M?: { [key: string]: AttributeValue } | undefined;
  L?: readonly AttributeValue[] | undefined;
  NULL?: boolean | undefined;
  BOOL?: boolean | undefined;
}

export interface DescribeStreamInput {
  StreamArn: string;
  Limit?: number | undefined;
  ExclusiveStartShardId?: string | undefined;
  ShardFilter?: ShardFilter | undefined;
}

export interface DescribeStreamOutput {
  StreamDescription?: StreamDescription | undefined;
}

export interface GetRecordsInput {
  ShardIterator: string;
  Limit?: number | undefined;
}

export interface GetRecordsOutput {
  Records?: readonly Record[] | undefined;
  NextShardIterator?: string | undefined;
}

export interface GetShardIteratorInput {
  StreamArn: string;
  ShardId: string;
  ShardIteratorType: string;
  SequenceNumber?: string | undefined;
}

export interface GetShardIteratorOutput {
  ShardIterator?: string | undefined;
}

export interface Identity {
  PrincipalId?: string | undefined;
  Type?: string | undefined;
}

export interface KeySchemaElement {
  AttributeName?: string | undefined;
  KeyType?: string | undefined;
}

export interface ListStreamsInput {
  TableName?: string | undefined;
  Limit?: number | undefined;
  ExclusiveStartStreamArn?: string | undefined;
}

export interface ListStreamsOutput {
  Streams?: readonly Stream[] | undefined;
  LastEvaluatedStreamArn?: string | undefined;
}

export interface Record {
  eventID?: string | undefined;
  eventName?: string | undefined;
  eventVersion?: string | undefined;
  eventSource?: string | undefined;
  awsRegion?: string | undefined;
  dynamodb?: StreamRecord | undefined;
  userIdentity?: Identity | undefined;
}

export interface SequenceNumberRange {
  StartingSequenceNumber?: string | undefined;
  EndingSequenceNumber?: string | undefined;
}

export interface Shard {
  ShardId?: string | undefined;
  SequenceNumberRange?: SequenceNumberRange | undefined;
  ParentShardId?: string | undefined;
}

export interface ShardFilter {
  Type?: string | undefined;
  ShardId?: string | undefined;
}

export interface Stream {
  StreamArn?: string | undefined;
  TableName?: string | undefined;
  StreamLabel?: string | undefined;
}

export interface StreamDescription {
  StreamArn?: string | undefined;
  StreamLabel?: string | undefined;
  StreamStatus?: string | undefined;
  StreamViewType?: string | undefined;
  CreationRequestDateTime?: Date | undefined;
  TableName?: string | undefined;
  KeySchema?: readonly KeySchemaElement[] | undefined;
  Shards?: readonly Shard[] | undefined;
  LastEvaluatedShardId?: string | undefined;
}

export interface StreamRecord {
  ApproximateCreationDateTime?: Date | undefined;
  Keys?: { [key: string]: AttributeValue } | undefined;
  NewImage?: { [key: string]: AttributeValue } | undefined;
  OldImage?: { [key: string]: AttributeValue } | undefined;
  SequenceNumber?: string | undefined;
  SizeBytes?: number | undefined;
  StreamViewType?: string | undefined;
}

export type KeyType =
  | "HASH"
  | "RANGE";

export type ShardFilterType =
  | "CHILD_SHARDS";

export type ShardIteratorType =
  | "AFTER_SEQUENCE_NUMBER"
  | "AT_SEQUENCE_NUMBER"
  | "LATEST"
  | "TRIM_HORIZON";

export type StreamStatus =
  | "DISABLED"
  | "DISABLING"
  | "ENABLED"
  | "ENABLING";

export type StreamViewType =
  | "KEYS_ONLY"
  | "NEW_AND_OLD_IMAGES"
  | "NEW_IMAGE"
  | "OLD_IMAGE";
