/** The types of AWSMPMeteringService's operations: generated from its API model, not to be edited. */

/** Operation → input and output. */
export interface Meteringmarketplace {
  BatchMeterUsage: { input: BatchMeterUsageRequest; output: BatchMeterUsageResult };
  MeterUsage: { input: MeterUsageRequest; output: MeterUsageResult };
  RegisterUsage: { input: RegisterUsageRequest; output: RegisterUsageResult };
  ResolveCustomer: { input: ResolveCustomerRequest; output: ResolveCustomerResult };
}

export interface BatchMeterUsageRequest {
  UsageRecords: readonly UsageRecord[];
  ProductCode?: string | undefined;
}

export interface BatchMeterUsageResult {
  Results?: readonly UsageRecordResult[] | undefined;
  UnprocessedRecords?: readonly UsageRecord[] | undefined;
}

export interface MeterUsageRequest {
  ProductCode: string;
  Timestamp: Date;
  UsageDimension: string;
  UsageQuantity?: number | undefined;
  DryRun?: boolean | undefined;
  UsageAllocations?: readonly UsageAllocation[] | undefined;
  ClientToken?: string | undefined;
}

export interface MeterUsageResult {
  MeteringRecordId?: string | undefined;
}

export interface RegisterUsageRequest {
  ProductCode: string;
  PublicKeyVersion: number;
  Nonce?: string | undefined;
}

export interface RegisterUsageResult {
  PublicKeyRotationTimestamp?: Date | undefined;
  Signature?: string | undefined;
}

export interface ResolveCustomerRequest {
  RegistrationToken: string;
}

export interface ResolveCustomerResult {
  CustomerIdentifier?: string | undefined;
  ProductCode?: string | undefined;
  CustomerAWSAccountId?: string | undefined;
  LicenseArn?: string | undefined;
}

export interface Tag {
  Key: string;
  Value: string;
}

export interface UsageAllocation {
  AllocatedUsageQuantity: number;
  Tags?: readonly Tag[] | undefined;
}

export interface UsageRecord {
  Timestamp: Date;
  Dimension: string;
  CustomerIdentifier?: string | undefined;
  Quantity?: number | undefined;
  UsageAllocations?: readonly UsageAllocation[] | undefined;
  CustomerAWSAccountId?: string | undefined;
  LicenseArn?: string | undefined;
}

export interface UsageRecordResult {
  UsageRecord?: UsageRecord | undefined;
  MeteringRecordId?: string | undefined;
  Status?: string | undefined;
}

export type UsageRecordResultStatus =
  | "CustomerNotSubscribed"
  | "DuplicateRecord"
  | "Success";
