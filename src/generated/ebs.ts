/** The types of Ebs's operations: generated from its API model, not to be edited. */

import type { RequestBody, ResponseBody } from "../kernel/body.ts";

/** Operation → input and output. */
export interface Ebs {
  CompleteSnapshot: { input: CompleteSnapshotRequest; output: CompleteSnapshotResponse };
  GetSnapshotBlock: { input: GetSnapshotBlockRequest; output: GetSnapshotBlockResponse };
  ListChangedBlocks: { input: ListChangedBlocksRequest; output: ListChangedBlocksResponse };
  ListSnapshotBlocks: { input: ListSnapshotBlocksRequest; output: ListSnapshotBlocksResponse };
  PutSnapshotBlock: { input: PutSnapshotBlockRequest; output: PutSnapshotBlockResponse };
  StartSnapshot: { input: StartSnapshotRequest; output: StartSnapshotResponse };
}

export interface Block {
  BlockIndex?: number | undefined;
  BlockToken?: string | undefined;
}

export interface ChangedBlock {
  BlockIndex?: number | undefined;
  FirstBlockToken?: string | undefined;
  SecondBlockToken?: string | undefined;
}

export interface CompleteSnapshotRequest {
  SnapshotId: string;
  ChangedBlocksCount: number;
  Checksum?: string | undefined;
  ChecksumAlgorithm?: string | undefined;
  ChecksumAggregationMethod?: string | undefined;
}

export interface CompleteSnapshotResponse {
  Status?: string | undefined;
}

export interface GetSnapshotBlockRequest {
  SnapshotId: string;
  BlockIndex: number;
  BlockToken: string;
}

export interface GetSnapshotBlockResponse {
  DataLength?: number | undefined;
  BlockData?: ResponseBody | undefined;
  Checksum?: string | undefined;
  ChecksumAlgorithm?: string | undefined;
}

export interface ListChangedBlocksRequest {
  SecondSnapshotId: string;
  FirstSnapshotId?: string | undefined;
  NextToken?: string | undefined;
  MaxResults?: number | undefined;
  StartingBlockIndex?: number | undefined;
}

export interface ListChangedBlocksResponse {
  ChangedBlocks?: readonly ChangedBlock[] | undefined;
  ExpiryTime?: Date | undefined;
  VolumeSize?: number | undefined;
  BlockSize?: number | undefined;
  NextToken?: string | undefined;
}

export interface ListSnapshotBlocksRequest {
  SnapshotId: string;
  NextToken?: string | undefined;
  MaxResults?: number | undefined;
  StartingBlockIndex?: number | undefined;
}

export interface ListSnapshotBlocksResponse {
  Blocks?: readonly Block[] | undefined;
  ExpiryTime?: Date | undefined;
  VolumeSize?: number | undefined;
  BlockSize?: number | undefined;
  NextToken?: string | undefined;
}

export interface PutSnapshotBlockRequest {
  SnapshotId: string;
  BlockIndex: number;
  BlockData: RequestBody;
  DataLength: number;
  Checksum: string;
  ChecksumAlgorithm: string;
  Progress?: number | undefined;
}

export interface PutSnapshotBlockResponse {
  Checksum?: string | undefined;
  ChecksumAlgorithm?: string | undefined;
}

export interface StartSnapshotRequest {
  VolumeSize: number;
  ParentSnapshotId?: string | undefined;
  Tags?: readonly Tag[] | undefined;
  Description?: string | undefined;
  ClientToken?: string | undefined;
  Encrypted?: boolean | undefined;
  KmsKeyArn?: string | undefined;
  Timeout?: number | undefined;
}

export interface StartSnapshotResponse {
  Description?: string | undefined;
  SnapshotId?: string | undefined;
  OwnerId?: string | undefined;
  Status?: string | undefined;
  StartTime?: Date | undefined;
  VolumeSize?: number | undefined;
  BlockSize?: number | undefined;
  Tags?: readonly Tag[] | undefined;
  ParentSnapshotId?: string | undefined;
  KmsKeyArn?: string | undefined;
  SseType?: string | undefined;
}

export interface Tag {
  Key?: string | undefined;
  Value?: string | undefined;
}

export type ChecksumAggregationMethod =
  | "LINEAR";

export type ChecksumAlgorithm =
  | "SHA256";

export type SSEType =
  | "none"
  | "sse-ebs"
  | "sse-kms";

export type Status =
  | "completed"
  | "error"
  | "pending";
