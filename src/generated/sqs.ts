/** The types of AmazonSQS's operations: generated from its API model, not to be edited. */

/** Operation → input and output. */
export interface Sqs {
  AddPermission: { input: AddPermissionRequest; output: {} };
  CancelMessageMoveTask: { input: CancelMessageMoveTaskRequest; output: CancelMessageMoveTaskResult };
  ChangeMessageVisibility: { input: ChangeMessageVisibilityRequest; output: {} };
  ChangeMessageVisibilityBatch: { input: ChangeMessageVisibilityBatchRequest; output: ChangeMessageVisibilityBatchResult };
  CreateQueue: { input: CreateQueueRequest; output: CreateQueueResult };
  DeleteMessage: { input: DeleteMessageRequest; output: {} };
  DeleteMessageBatch: { input: DeleteMessageBatchRequest; output: DeleteMessageBatchResult };
  DeleteQueue: { input: DeleteQueueRequest; output: {} };
  GetQueueAttributes: { input: GetQueueAttributesRequest; output: GetQueueAttributesResult };
  GetQueueUrl: { input: GetQueueUrlRequest; output: GetQueueUrlResult };
  ListDeadLetterSourceQueues: { input: ListDeadLetterSourceQueuesRequest; output: ListDeadLetterSourceQueuesResult };
  ListMessageMoveTasks: { input: ListMessageMoveTasksRequest; output: ListMessageMoveTasksResult };
  ListQueueTags: { input: ListQueueTagsRequest; output: ListQueueTagsResult };
  ListQueues: { input: ListQueuesRequest; output: ListQueuesResult };
  PurgeQueue: { input: PurgeQueueRequest; output: {} };
  ReceiveMessage: { input: ReceiveMessageRequest; output: ReceiveMessageResult };
  RemovePermission: { input: RemovePermissionRequest; output: {} };
  SendMessage: { input: SendMessageRequest; output: SendMessageResult };
  SendMessageBatch: { input: SendMessageBatchRequest; output: SendMessageBatchResult };
  SetQueueAttributes: { input: SetQueueAttributesRequest; output: {} };
  StartMessageMoveTask: { input: StartMessageMoveTaskRequest; output: StartMessageMoveTaskResult };
  TagQueue: { input: TagQueueRequest; output: {} };
  UntagQueue: { input: UntagQueueRequest; output: {} };
}

export interface AddPermissionRequest {
  QueueUrl: string;
  Label: string;
  AWSAccountIds: readonly string[];
  Actions: readonly string[];
}

export interface BatchResultErrorEntry {
  Id?: string | undefined;
  SenderFault?: boolean | undefined;
  Code?: string | undefined;
  Message?: string | undefined;
}

export interface CancelMessageMoveTaskRequest {
  TaskHandle: string;
}

export interface CancelMessageMoveTaskResult {
  ApproximateNumberOfMessagesMoved?: number | undefined;
}

export interface ChangeMessageVisibilityBatchRequest {
  QueueUrl: string;
  Entries: readonly ChangeMessageVisibilityBatchRequestEntry[];
}

export interface ChangeMessageVisibilityBatchRequestEntry {
  Id: string;
  ReceiptHandle: string;
  VisibilityTimeout?: number | undefined;
}

export interface ChangeMessageVisibilityBatchResult {
  Successful?: readonly ChangeMessageVisibilityBatchResultEntry[] | undefined;
  Failed?: readonly BatchResultErrorEntry[] | undefined;
}

export interface ChangeMessageVisibilityBatchResultEntry {
  Id?: string | undefined;
}

export interface ChangeMessageVisibilityRequest {
  QueueUrl: string;
  ReceiptHandle: string;
  VisibilityTimeout: number;
}

export interface CreateQueueRequest {
  QueueName: string;
  Attributes?: { [key: string]: string } | undefined;
  tags?: { [key: string]: string } | undefined;
}

export interface CreateQueueResult {
  QueueUrl?: string | undefined;
}

export interface DeleteMessageBatchRequest {
  QueueUrl: string;
  Entries: readonly DeleteMessageBatchRequestEntry[];
}

export interface DeleteMessageBatchRequestEntry {
  Id: string;
  ReceiptHandle: string;
}

export interface DeleteMessageBatchResult {
  Successful?: readonly DeleteMessageBatchResultEntry[] | undefined;
  Failed?: readonly BatchResultErrorEntry[] | undefined;
}

export interface DeleteMessageBatchResultEntry {
  Id?: string | undefined;
}

export interface DeleteMessageRequest {
  QueueUrl: string;
  ReceiptHandle: string;
}

export interface DeleteQueueRequest {
  QueueUrl: string;
}

export interface GetQueueAttributesRequest {
  QueueUrl: string;
  AttributeNames?: readonly string[] | undefined;
}

export interface GetQueueAttributesResult {
  Attributes?: { [key: string]: string } | undefined;
}

export interface GetQueueUrlRequest {
  QueueName: string;
  QueueOwnerAWSAccountId?: string | undefined;
}

export interface GetQueueUrlResult {
  QueueUrl?: string | undefined;
}

export interface ListDeadLetterSourceQueuesRequest {
  QueueUrl: string;
  NextToken?: string | undefined;
  MaxResults?: number | undefined;
}

export interface ListDeadLetterSourceQueuesResult {
  queueUrls?: readonly string[] | undefined;
  NextToken?: string | undefined;
}

export interface ListMessageMoveTasksRequest {
  SourceArn: string;
  MaxResults?: number | undefined;
}

export interface ListMessageMoveTasksResult {
  Results?: readonly ListMessageMoveTasksResultEntry[] | undefined;
}

export interface ListMessageMoveTasksResultEntry {
  TaskHandle?: string | undefined;
  Status?: string | undefined;
  SourceArn?: string | undefined;
  DestinationArn?: string | undefined;
  MaxNumberOfMessagesPerSecond?: number | undefined;
  ApproximateNumberOfMessagesMoved?: number | undefined;
  ApproximateNumberOfMessagesToMove?: number | undefined;
  FailureReason?: string | undefined;
  StartedTimestamp?: number | undefined;
}

export interface ListQueueTagsRequest {
  QueueUrl: string;
}

export interface ListQueueTagsResult {
  Tags?: { [key: string]: string } | undefined;
}

export interface ListQueuesRequest {
  QueueNamePrefix?: string | undefined;
  NextToken?: string | undefined;
  MaxResults?: number | undefined;
}

export interface ListQueuesResult {
  QueueUrls?: readonly string[] | undefined;
  NextToken?: string | undefined;
}

export interface Message {
  MessageId?: string | undefined;
  ReceiptHandle?: string | undefined;
  MD5OfBody?: string | undefined;
  Body?: string | undefined;
  Attributes?: { [key: string]: string } | undefined;
  MD5OfMessageAttributes?: string | undefined;
  MessageAttributes?: { [key: string]: MessageAttributeValue } | undefined;
}

export interface MessageAttributeValue {
  DataType: string;
  StringValue?: string | undefined;
  BinaryValue?: Uint8Array | undefined;
  StringListValues?: readonly string[] | undefined;
  BinaryListValues?: readonly Uint8Array[] | undefined;
}

export interface MessageSystemAttributeValue {
  DataType: string;
  StringValue?: string | undefined;
  BinaryValue?: Uint8Array | undefined;
  StringListValues?: readonly string[] | undefined;
  BinaryListValues?: readonly Uint8Array[] | undefined;
}

export interface PurgeQueueRequest {
  QueueUrl: string;
}

export interface ReceiveMessageRequest {
  QueueUrl: string;
  AttributeNames?: readonly string[] | undefined;
  MessageSystemAttributeNames?: readonly string[] | undefined;
  MessageAttributeNames?: readonly string[] | undefined;
  MaxNumberOfMessages?: number | undefined;
  VisibilityTimeout?: number | undefined;
  WaitTimeSeconds?: number | undefined;
  ReceiveRequestAttemptId?: string | undefined;
}

export interface ReceiveMessageResult {
  Messages?: readonly Message[] | undefined;
}

export interface RemovePermissionRequest {
  QueueUrl: string;
  Label: string;
}

export interface SendMessageBatchRequest {
  QueueUrl: string;
  Entries: readonly SendMessageBatchRequestEntry[];
}

export interface SendMessageBatchRequestEntry {
  Id: string;
  MessageBody: string;
  DelaySeconds?: number | undefined;
  MessageAttributes?: { [key: string]: MessageAttributeValue } | undefined;
  MessageSystemAttributes?: { [key: string]: MessageSystemAttributeValue } | undefined;
  MessageDeduplicationId?: string | undefined;
  MessageGroupId?: string | undefined;
}

export interface SendMessageBatchResult {
  Successful?: readonly SendMessageBatchResultEntry[] | undefined;
  Failed?: readonly BatchResultErrorEntry[] | undefined;
}

export interface SendMessageBatchResultEntry {
  Id?: string | undefined;
  MessageId?: string | undefined;
  MD5OfMessageBody?: string | undefined;
  MD5OfMessageAttributes?: string | undefined;
  MD5OfMessageSystemAttributes?: string | undefined;
  SequenceNumber?: string | undefined;
}

export interface SendMessageRequest {
  QueueUrl: string;
  MessageBody: string;
  DelaySeconds?: number | undefined;
  MessageAttributes?: { [key: string]: MessageAttributeValue } | undefined;
  MessageSystemAttributes?: { [key: string]: MessageSystemAttributeValue } | undefined;
  MessageDeduplicationId?: string | undefined;
  MessageGroupId?: string | undefined;
}

export interface SendMessageResult {
  MD5OfMessageBody?: string | undefined;
  MD5OfMessageAttributes?: string | undefined;
  MD5OfMessageSystemAttributes?: string | undefined;
  MessageId?: string | undefined;
  SequenceNumber?: string | undefined;
}

export interface SetQueueAttributesRequest {
  QueueUrl: string;
  Attributes: { [key: string]: string };
}

export interface StartMessageMoveTaskRequest {
  SourceArn: string;
  DestinationArn?: string | undefined;
  MaxNumberOfMessagesPerSecond?: number | undefined;
}

export interface StartMessageMoveTaskResult {
  TaskHandle?: string | undefined;
}

export interface TagQueueRequest {
  QueueUrl: string;
  Tags: { [key: string]: string };
}

export interface UntagQueueRequest {
  QueueUrl: string;
  TagKeys: readonly string[];
}

export type MessageSystemAttributeName =
  | "AWSTraceHeader"
  | "All"
  | "ApproximateFirstReceiveTimestamp"
  | "ApproximateReceiveCount"
  | "DeadLetterQueueSourceArn"
  | "MessageDeduplicationId"
  | "MessageGroupId"
  | "SenderId"
  | "SentTimestamp"
  | "SequenceNumber";

export type MessageSystemAttributeNameForSends =
  | "AWSTraceHeader";

export type QueueAttributeName =
  | "All"
  | "ApproximateNumberOfMessages"
  | "ApproximateNumberOfMessagesDelayed"
  | "ApproximateNumberOfMessagesNotVisible"
  | "ContentBasedDeduplication"
  | "CreatedTimestamp"
  | "DeduplicationScope"
  | "DelaySeconds"
  | "FifoQueue"
  | "FifoThroughputLimit"
  | "KmsDataKeyReusePeriodSeconds"
  | "KmsMasterKeyId"
  | "LastModifiedTimestamp"
  | "MaximumMessageSize"
  | "MessageRetentionPeriod"
  | "Policy"
  | "QueueArn"
  | "ReceiveMessageWaitTimeSeconds"
  | "RedriveAllowPolicy"
  | "RedrivePolicy"
  | "SqsManagedSseEnabled"
  | "VisibilityTimeout";
