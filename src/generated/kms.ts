/** The types of TrentService's operations: generated from its API model, not to be edited. */

/** Operation → input and output. */
export interface Kms {
  CancelKeyDeletion: { input: CancelKeyDeletionRequest; output: CancelKeyDeletionResponse };
  ConnectCustomKeyStore: { input: ConnectCustomKeyStoreRequest; output: ConnectCustomKeyStoreResponse };
  CreateAlias: { input: CreateAliasRequest; output: {} };
  CreateCustomKeyStore: { input: CreateCustomKeyStoreRequest; output: CreateCustomKeyStoreResponse };
  CreateGrant: { input: CreateGrantRequest; output: CreateGrantResponse };
  CreateKey: { input: CreateKeyRequest; output: CreateKeyResponse };
  Decapsulate: { input: DecapsulateRequest; output: DecapsulateResponse };
  Decrypt: { input: DecryptRequest; output: DecryptResponse };
  DeleteAlias: { input: DeleteAliasRequest; output: {} };
  DeleteCustomKeyStore: { input: DeleteCustomKeyStoreRequest; output: DeleteCustomKeyStoreResponse };
  DeleteImportedKeyMaterial: { input: DeleteImportedKeyMaterialRequest; output: DeleteImportedKeyMaterialResponse };
  DeriveSharedSecret: { input: DeriveSharedSecretRequest; output: DeriveSharedSecretResponse };
  DescribeCustomKeyStores: { input: DescribeCustomKeyStoresRequest; output: DescribeCustomKeyStoresResponse };
  DescribeKey: { input: DescribeKeyRequest; output: DescribeKeyResponse };
  DisableKey: { input: DisableKeyRequest; output: {} };
  DisableKeyRotation: { input: DisableKeyRotationRequest; output: {} };
  DisconnectCustomKeyStore: { input: DisconnectCustomKeyStoreRequest; output: DisconnectCustomKeyStoreResponse };
  EnableKey: { input: EnableKeyRequest; output: {} };
  EnableKeyRotation: { input: EnableKeyRotationRequest; output: {} };
  Encapsulate: { input: EncapsulateRequest; output: EncapsulateResponse };
  Encrypt: { input: EncryptRequest; output: EncryptResponse };
  GenerateDataKey: { input: GenerateDataKeyRequest; output: GenerateDataKeyResponse };
  GenerateDataKeyPair: { input: GenerateDataKeyPairRequest; output: GenerateDataKeyPairResponse };
  GenerateDataKeyPairWithoutPlaintext: { input: GenerateDataKeyPairWithoutPlaintextRequest; output: GenerateDataKeyPairWithoutPlaintextResponse };
  GenerateDataKeyWithoutPlaintext: { input: GenerateDataKeyWithoutPlaintextRequest; output: GenerateDataKeyWithoutPlaintextResponse };
  GenerateMac: { input: GenerateMacRequest; output: GenerateMacResponse };
  GenerateRandom: { input: GenerateRandomRequest; output: GenerateRandomResponse };
  GetKeyLastUsage: { input: GetKeyLastUsageRequest; output: GetKeyLastUsageResponse };
  GetKeyPolicy: { input: GetKeyPolicyRequest; output: GetKeyPolicyResponse };
  GetKeyRotationStatus: { input: GetKeyRotationStatusRequest; output: GetKeyRotationStatusResponse };
  GetParametersForImport: { input: GetParametersForImportRequest; output: GetParametersForImportResponse };
  GetPublicKey: { input: GetPublicKeyRequest; output: GetPublicKeyResponse };
  ImportKeyMaterial: { input: ImportKeyMaterialRequest; output: ImportKeyMaterialResponse };
  ListAliases: { input: ListAliasesRequest; output: ListAliasesResponse };
  ListGrants: { input: ListGrantsRequest; output: ListGrantsResponse };
  ListKeyPolicies: { input: ListKeyPoliciesRequest; output: ListKeyPoliciesResponse };
  ListKeyRotations: { input: ListKeyRotationsRequest; output: ListKeyRotationsResponse };
  ListKeys: { input: ListKeysRequest; output: ListKeysResponse };
  ListResourceTags: { input: ListResourceTagsRequest; output: ListResourceTagsResponse };
  ListRetirableGrants: { input: ListRetirableGrantsRequest; output: ListGrantsResponse };
  PutKeyPolicy: { input: PutKeyPolicyRequest; output: {} };
  ReEncrypt: { input: ReEncryptRequest; output: ReEncryptResponse };
  ReplicateKey: { input: ReplicateKeyRequest; output: ReplicateKeyResponse };
  RetireGrant: { input: RetireGrantRequest; output: {} };
  RevokeGrant: { input: RevokeGrantRequest; output: {} };
  RotateKeyOnDemand: { input: RotateKeyOnDemandRequest; output: RotateKeyOnDemandResponse };
  ScheduleKeyDeletion: { input: ScheduleKeyDeletionRequest; output: ScheduleKeyDeletionResponse };
  Sign: { input: SignRequest; output: SignResponse };
  TagResource: { input: TagResourceRequest; output: {} };
  UntagResource: { input: UntagResourceRequest; output: {} };
  UpdateAlias: { input: UpdateAliasRequest; output: {} };
  UpdateCustomKeyStore: { input: UpdateCustomKeyStoreRequest; output: UpdateCustomKeyStoreResponse };
  UpdateKeyDescription: { input: UpdateKeyDescriptionRequest; output: {} };
  UpdatePrimaryRegion: { input: UpdatePrimaryRegionRequest; output: {} };
  Verify: { input: VerifyRequest; output: VerifyResponse };
  VerifyMac: { input: VerifyMacRequest; output: VerifyMacResponse };
}

export interface AliasListEntry {
  AliasName?: string | undefined;
  AliasArn?: string | undefined;
  TargetKeyId?: string | undefined;
  CreationDate?: Date | undefined;
  LastUpdatedDate?: Date | undefined;
}

export interface CancelKeyDeletionRequest {
  KeyId: string;
}

export interface CancelKeyDeletionResponse {
  KeyId?: string | undefined;
}

export interface ConnectCustomKeyStoreRequest {
  CustomKeyStoreId: string;
}

export interface ConnectCustomKeyStoreResponse {}

export interface CreateAliasRequest {
  AliasName: string;
  TargetKeyId: string;
}

export interface CreateCustomKeyStoreRequest {
  CustomKeyStoreName: string;
  CloudHsmClusterId?: string | undefined;
  TrustAnchorCertificate?: string | undefined;
  KeyStorePassword?: string | undefined;
  CustomKeyStoreType?: string | undefined;
  XksProxyUriEndpoint?: string | undefined;
  XksProxyUriPath?: string | undefined;
  XksProxyVpcEndpointServiceName?: string | undefined;
  XksProxyVpcEndpointServiceOwner?: string | undefined;
  XksProxyAuthenticationCredential?: XksProxyAuthenticationCredentialType | undefined;
  XksProxyConnectivity?: string | undefined;
}

export interface CreateCustomKeyStoreResponse {
  CustomKeyStoreId?: string | undefined;
}

export interface CreateGrantRequest {
  KeyId: string;
  Operations: readonly string[];
  GranteePrincipal?: string | undefined;
  RetiringPrincipal?: string | undefined;
  Constraints?: GrantConstraints | undefined;
  GrantTokens?: readonly string[] | undefined;
  Name?: string | undefined;
  DryRun?: boolean | undefined;
  GranteeServicePrincipal?: string | undefined;
  RetiringServicePrincipal?: string | undefined;
}

export interface CreateGrantResponse {
  GrantToken?: string | undefined;
  GrantId?: string | undefined;
}

export interface CreateKeyRequest {
  Policy?: string | undefined;
  Description?: string | undefined;
  KeyUsage?: string | undefined;
  CustomerMasterKeySpec?: string | undefined;
  KeySpec?: string | undefined;
  Origin?: string | undefined;
  CustomKeyStoreId?: string | undefined;
  BypassPolicyLockoutSafetyCheck?: boolean | undefined;
  Tags?: readonly Tag[] | undefined;
  MultiRegion?: boolean | undefined;
  XksKeyId?: string | undefined;
}

export interface CreateKeyResponse {
  KeyMetadata?: KeyMetadata | undefined;
}

export interface CustomKeyStoresListEntry {
  CustomKeyStoreId?: string | undefined;
  CustomKeyStoreName?: string | undefined;
  CloudHsmClusterId?: string | undefined;
  TrustAnchorCertificate?: string | undefined;
  ConnectionState?: string | undefined;
  ConnectionErrorCode?: string | undefined;
  CreationDate?: Date | undefined;
  CustomKeyStoreType?: string | undefined;
  XksProxyConfiguration?: XksProxyConfigurationType | undefined;
}

export interface DecapsulateRequest {
  KeyId: string;
  SharedSecretCiphertextBlob: Uint8Array;
  EncapsulationAlgorithm: string;
  GrantTokens?: readonly string[] | undefined;
  DryRun?: boolean | undefined;
}

export interface DecapsulateResponse {
  KeyId?: string | undefined;
  SharedSecret?: Uint8Array | undefined;
  EncapsulationAlgorithm?: string | undefined;
}

export interface DecryptRequest {
  CiphertextBlob?: Uint8Array | undefined;
  EncryptionContext?: { [key: string]: string } | undefined;
  GrantTokens?: readonly string[] | undefined;
  KeyId?: string | undefined;
  EncryptionAlgorithm?: string | undefined;
  Recipient?: RecipientInfo | undefined;
  DryRun?: boolean | undefined;
  DryRunModifiers?: readonly string[] | undefined;
}

export interface DecryptResponse {
  KeyId?: string | undefined;
  Plaintext?: Uint8Array | undefined;
  EncryptionAlgorithm?: string | undefined;
  CiphertextForRecipient?: Uint8Array | undefined;
  KeyMaterialId?: string | undefined;
}

export interface DeleteAliasRequest {
  AliasName: string;
}

export interface DeleteCustomKeyStoreRequest {
  CustomKeyStoreId: string;
}

export interface DeleteCustomKeyStoreResponse {}

export interface DeleteImportedKeyMaterialRequest {
  KeyId: string;
  KeyMaterialId?: string | undefined;
}

export interface DeleteImportedKeyMaterialResponse {
  KeyId?: string | undefined;
  KeyMaterialId?: string | undefined;
}

export interface DeriveSharedSecretRequest {
  KeyId: string;
  KeyAgreementAlgorithm: string;
  PublicKey: Uint8Array;
  GrantTokens?: readonly string[] | undefined;
  DryRun?: boolean | undefined;
  Recipient?: RecipientInfo | undefined;
}

export interface DeriveSharedSecretResponse {
  KeyId?: string | undefined;
  SharedSecret?: Uint8Array | undefined;
  CiphertextForRecipient?: Uint8Array | undefined;
  KeyAgreementAlgorithm?: string | undefined;
  KeyOrigin?: string | undefined;
}

export interface DescribeCustomKeyStoresRequest {
  CustomKeyStoreId?: string | undefined;
  CustomKeyStoreName?: string | undefined;
  Limit?: number | undefined;
  Marker?: string | undefined;
}

export interface DescribeCustomKeyStoresResponse {
  CustomKeyStores?: readonly CustomKeyStoresListEntry[] | undefined;
  NextMarker?: string | undefined;
  Truncated?: boolean | undefined;
}

export interface DescribeKeyRequest {
  KeyId: string;
  GrantTokens?: readonly string[] | undefined;
}

export interface DescribeKeyResponse {
  KeyMetadata?: KeyMetadata | undefined;
}

export interface DisableKeyRequest {
  KeyId: string;
}

export interface DisableKeyRotationRequest {
  KeyId: string;
}

export interface DisconnectCustomKeyStoreRequest {
  CustomKeyStoreId: string;
}

export interface DisconnectCustomKeyStoreResponse {}

export interface EnableKeyRequest {
  KeyId: string;
}

export interface EnableKeyRotationRequest {
  KeyId: string;
  RotationPeriodInDays?: number | undefined;
}

export interface EncapsulateRequest {
  KeyId: string;
  EncapsulationAlgorithm: string;
  GrantTokens?: readonly string[] | undefined;
  DryRun?: boolean | undefined;
}

export interface EncapsulateResponse {
  KeyId?: string | undefined;
  SharedSecret?: Uint8Array | undefined;
  SharedSecretCiphertextBlob?: Uint8Array | undefined;
  EncapsulationAlgorithm?: string | undefined;
}

export interface EncryptRequest {
  KeyId: string;
  Plaintext: Uint8Array;
  EncryptionContext?: { [key: string]: string } | undefined;
  GrantTokens?: readonly string[] | undefined;
  EncryptionAlgorithm?: string | undefined;
  DryRun?: boolean | undefined;
}

export interface EncryptResponse {
  CiphertextBlob?: Uint8Array | undefined;
  KeyId?: string | undefined;
  EncryptionAlgorithm?: string | undefined;
}

export interface GenerateDataKeyPairRequest {
  KeyId: string;
  KeyPairSpec: string;
  EncryptionContext?: { [key: string]: string } | undefined;
  GrantTokens?: readonly string[] | undefined;
  Recipient?: RecipientInfo | undefined;
  DryRun?: boolean | undefined;
}

export interface GenerateDataKeyPairResponse {
  PrivateKeyCiphertextBlob?: Uint8Array | undefined;
  PrivateKeyPlaintext?: Uint8Array | undefined;
  PublicKey?: Uint8Array | undefined;
  KeyId?: string | undefined;
  KeyPairSpec?: string | undefined;
  CiphertextForRecipient?: Uint8Array | undefined;
  KeyMaterialId?: string | undefined;
}

export interface GenerateDataKeyPairWithoutPlaintextRequest {
  KeyId: string;
  KeyPairSpec: string;
  EncryptionContext?: { [key: string]: string } | undefined;
  GrantTokens?: readonly string[] | undefined;
  DryRun?: boolean | undefined;
}

export interface GenerateDataKeyPairWithoutPlaintextResponse {
  PrivateKeyCiphertextBlob?: Uint8Array | undefined;
  PublicKey?: Uint8Array | undefined;
  KeyId?: string | undefined;
  KeyPairSpec?: string | undefined;
  KeyMaterialId?: string | undefined;
}

export interface GenerateDataKeyRequest {
  KeyId: string;
  EncryptionContext?: { [key: string]: string } | undefined;
  NumberOfBytes?: number | undefined;
  KeySpec?: string | undefined;
  GrantTokens?: readonly string[] | undefined;
  Recipient?: RecipientInfo | undefined;
  DryRun?: boolean | undefined;
}

export interface GenerateDataKeyResponse {
  CiphertextBlob?: Uint8Array | undefined;
  Plaintext?: Uint8Array | undefined;
  KeyId?: string | undefined;
  CiphertextForRecipient?: Uint8Array | undefined;
  KeyMaterialId?: string | undefined;
}

export interface GenerateDataKeyWithoutPlaintextRequest {
  KeyId: string;
  EncryptionContext?: { [key: string]: string } | undefined;
  KeySpec?: string | undefined;
  NumberOfBytes?: number | undefined;
  GrantTokens?: readonly string[] | undefined;
  DryRun?: boolean | undefined;
}

export interface GenerateDataKeyWithoutPlaintextResponse {
  CiphertextBlob?: Uint8Array | undefined;
  KeyId?: string | undefined;
  KeyMaterialId?: string | undefined;
}

export interface GenerateMacRequest {
  Message: Uint8Array;
  KeyId: string;
  MacAlgorithm: string;
  GrantTokens?: readonly string[] | undefined;
  DryRun?: boolean | undefined;
}

export interface GenerateMacResponse {
  Mac?: Uint8Array | undefined;
  MacAlgorithm?: string | undefined;
  KeyId?: string | undefined;
}

export interface GenerateRandomRequest {
  NumberOfBytes?: number | undefined;
  CustomKeyStoreId?: string | undefined;
  Recipient?: RecipientInfo | undefined;
}

export interface GenerateRandomResponse {
  Plaintext?: Uint8Array | undefined;
  CiphertextForRecipient?: Uint8Array | undefined;
}

export interface GetKeyLastUsageRequest {
  KeyId: string;
}

export interface GetKeyLastUsageResponse {
  KeyId?: string | undefined;
  KeyLastUsage?: KeyLastUsageData | undefined;
  TrackingStartDate?: Date | undefined;
  KeyCreationDate?: Date | undefined;
}

export interface GetKeyPolicyRequest {
  KeyId: string;
  PolicyName?: string | undefined;
}

export interface GetKeyPolicyResponse {
  Policy?: string | undefined;
  PolicyName?: string | undefined;
}

export interface GetKeyRotationStatusRequest {
  KeyId: string;
}

export interface GetKeyRotationStatusResponse {
  KeyRotationEnabled?: boolean | undefined;
  KeyId?: string | undefined;
  RotationPeriodInDays?: number | undefined;
  NextRotationDate?: Date | undefined;
  OnDemandRotationStartDate?: Date | undefined;
}

export interface GetParametersForImportRequest {
  KeyId: string;
  WrappingAlgorithm: string;
  WrappingKeySpec: string;
}

export interface GetParametersForImportResponse {
  KeyId?: string | undefined;
  ImportToken?: Uint8Array | undefined;
  PublicKey?: Uint8Array | undefined;
  ParametersValidTo?: Date | undefined;
}

export interface GetPublicKeyRequest {
  KeyId: string;
  GrantTokens?: readonly string[] | undefined;
}

export interface GetPublicKeyResponse {
  KeyId?: string | undefined;
  PublicKey?: Uint8Array | undefined;
  CustomerMasterKeySpec?: string | undefined;
  KeySpec?: string | undefined;
  KeyUsage?: string | undefined;
  EncryptionAlgorithms?: readonly string[] | undefined;
  SigningAlgorithms?: readonly string[] | undefined;
  KeyAgreementAlgorithms?: readonly string[] | undefined;
  EncapsulationAlgorithms?: readonly string[] | undefined;
}

export interface GrantConstraints {
  EncryptionContextSubset?: { [key: string]: string } | undefined;
  EncryptionContextEquals?: { [key: string]: string } | undefined;
  SourceArn?: string | undefined;
}

export interface GrantListEntry {
  KeyId?: string | undefined;
  GrantId?: string | undefined;
  Name?: string | undefined;
  CreationDate?: Date | undefined;
  GranteePrincipal?: string | undefined;
  RetiringPrincipal?: string | undefined;
  IssuingAccount?: string | undefined;
  Operations?: readonly string[] | undefined;
  Constraints?: GrantConstraints | undefined;
  GranteeServicePrincipal?: string | undefined;
  RetiringServicePrincipal?: string | undefined;
}

export interface ImportKeyMaterialRequest {
  KeyId: string;
  ImportToken: Uint8Array;
  EncryptedKeyMaterial: Uint8Array;
  ValidTo?: Date | undefined;
  ExpirationModel?: string | undefined;
  ImportType?: string | undefined;
  KeyMaterialDescription?: string | undefined;
  KeyMaterialId?: string | undefined;
}

export interface ImportKeyMaterialResponse {
  KeyId?: string | undefined;
  KeyMaterialId?: string | undefined;
}

export interface KeyLastUsageData {
  Operation?: string | undefined;
  Timestamp?: Date | undefined;
  CloudTrailEventId?: string | undefined;
  KmsRequestId?: string | undefined;
}

export interface KeyListEntry {
  KeyId?: string | undefined;
  KeyArn?: string | undefined;
}

export interface KeyMetadata {
  KeyId?: string | undefined;
  AWSAccountId?: string | undefined;
  Arn?: string | undefined;
  CreationDate?: Date | undefined;
  Enabled?: boolean | undefined;
  Description?: string | undefined;
  KeyUsage?: string | undefined;
  KeyState?: string | undefined;
  DeletionDate?: Date | undefined;
  ValidTo?: Date | undefined;
  Origin?: string | undefined;
  CustomKeyStoreId?: string | undefined;
  CloudHsmClusterId?: string | undefined;
  ExpirationModel?: string | undefined;
  KeyManager?: string | undefined;
  CustomerMasterKeySpec?: string | undefined;
  KeySpec?: string | undefined;
  EncryptionAlgorithms?: readonly string[] | undefined;
  SigningAlgorithms?: readonly string[] | undefined;
  KeyAgreementAlgorithms?: readonly string[] | undefined;
  EncapsulationAlgorithms?: readonly string[] | undefined;
  MultiRegion?: boolean | undefined;
  MultiRegionConfiguration?: MultiRegionConfiguration | undefined;
  PendingDeletionWindowInDays?: number | undefined;
  MacAlgorithms?: readonly string[] | undefined;
  XksKeyConfiguration?: XksKeyConfigurationType | undefined;
  CurrentKeyMaterialId?: string | undefined;
}

export interface ListAliasesRequest {
  KeyId?: string | undefined;
  Limit?: number | undefined;
  Marker?: string | undefined;
}

export interface ListAliasesResponse {
  Aliases?: readonly AliasListEntry[] | undefined;
  NextMarker?: string | undefined;
  Truncated?: boolean | undefined;
}

export interface ListGrantsRequest {
  KeyId: string;
  Limit?: number | undefined;
  Marker?: string | undefined;
  GrantId?: string | undefined;
  GranteePrincipal?: string | undefined;
  GranteeServicePrincipal?: string | undefined;
}

export interface ListGrantsResponse {
  Grants?: readonly GrantListEntry[] | undefined;
  NextMarker?: string | undefined;
  Truncated?: boolean | undefined;
}

export interface ListKeyPoliciesRequest {
  KeyId: string;
  Limit?: number | undefined;
  Marker?: string | undefined;
}

export interface ListKeyPoliciesResponse {
  PolicyNames?: readonly string[] | undefined;
  NextMarker?: string | undefined;
  Truncated?: boolean | undefined;
}

export interface ListKeyRotationsRequest {
  KeyId: string;
  IncludeKeyMaterial?: string | undefined;
  Limit?: number | undefined;
  Marker?: string | undefined;
}

export interface ListKeyRotationsResponse {
  Rotations?: readonly RotationsListEntry[] | undefined;
  NextMarker?: string | undefined;
  Truncated?: boolean | undefined;
}

export interface ListKeysRequest {
  Limit?: number | undefined;
  Marker?: string | undefined;
}

export interface ListKeysResponse {
  Keys?: readonly KeyListEntry[] | undefined;
  NextMarker?: string | undefined;
  Truncated?: boolean | undefined;
}

export interface ListResourceTagsRequest {
  KeyId: string;
  Limit?: number | undefined;
  Marker?: string | undefined;
}

export interface ListResourceTagsResponse {
  Tags?: readonly Tag[] | undefined;
  NextMarker?: string | undefined;
  Truncated?: boolean | undefined;
}

export interface ListRetirableGrantsRequest {
  Limit?: number | undefined;
  Marker?: string | undefined;
  RetiringPrincipal?: string | undefined;
  RetiringServicePrincipal?: string | undefined;
}

export interface MultiRegionConfiguration {
  MultiRegionKeyType?: string | undefined;
  PrimaryKey?: MultiRegionKey | undefined;
  ReplicaKeys?: readonly MultiRegionKey[] | undefined;
}

export interface MultiRegionKey {
  Arn?: string | undefined;
  Region?: string | undefined;
}

export interface PutKeyPolicyRequest {
  KeyId: string;
  Policy: string;
  PolicyName?: string | undefined;
  BypassPolicyLockoutSafetyCheck?: boolean | undefined;
}

export interface ReEncryptRequest {
  DestinationKeyId: string;
  CiphertextBlob?: Uint8Array | undefined;
  SourceEncryptionContext?: { [key: string]: string } | undefined;
  SourceKeyId?: string | undefined;
  DestinationEncryptionContext?: { [key: string]: string } | undefined;
  SourceEncryptionAlgorithm?: string | undefined;
  DestinationEncryptionAlgorithm?: string | undefined;
  GrantTokens?: readonly string[] | undefined;
  DryRun?: boolean | undefined;
  DryRunModifiers?: readonly string[] | undefined;
}

export interface ReEncryptResponse {
  CiphertextBlob?: Uint8Array | undefined;
  SourceKeyId?: string | undefined;
  KeyId?: string | undefined;
  SourceEncryptionAlgorithm?: string | undefined;
  DestinationEncryptionAlgorithm?: string | undefined;
  SourceKeyMaterialId?: string | undefined;
  DestinationKeyMaterialId?: string | undefined;
}

export interface RecipientInfo {
  KeyEncryptionAlgorithm?: string | undefined;
  AttestationDocument?: Uint8Array | undefined;
}

export interface ReplicateKeyRequest {
  KeyId: string;
  ReplicaRegion: string;
  Policy?: string | undefined;
  BypassPolicyLockoutSafetyCheck?: boolean | undefined;
  Description?: string | undefined;
  Tags?: readonly Tag[] | undefined;
}

export interface ReplicateKeyResponse {
  ReplicaKeyMetadata?: KeyMetadata | undefined;
  ReplicaPolicy?: string | undefined;
  ReplicaTags?: readonly Tag[] | undefined;
}

export interface RetireGrantRequest {
  GrantToken?: string | undefined;
  KeyId?: string | undefined;
  GrantId?: string | undefined;
  DryRun?: boolean | undefined;
}

export interface RevokeGrantRequest {
  KeyId: string;
  GrantId: string;
  DryRun?: boolean | undefined;
}

export interface RotateKeyOnDemandRequest {
  KeyId: string;
}

export interface RotateKeyOnDemandResponse {
  KeyId?: string | undefined;
}

export interface RotationsListEntry {
  KeyId?: string | undefined;
  KeyMaterialId?: string | undefined;
  KeyMaterialDescription?: string | undefined;
  ImportState?: string | undefined;
  KeyMaterialState?: string | undefined;
  ExpirationModel?: string | undefined;
  ValidTo?: Date | undefined;
  RotationDate?: Date | undefined;
  RotationType?: string | undefined;
}

export interface ScheduleKeyDeletionRequest {
  KeyId: string;
  PendingWindowInDays?: number | undefined;
}

export interface ScheduleKeyDeletionResponse {
  KeyId?: string | undefined;
  DeletionDate?: Date | undefined;
  KeyState?: string | undefined;
  PendingWindowInDays?: number | undefined;
}

export interface SignRequest {
  KeyId: string;
  Message: Uint8Array;
  SigningAlgorithm: string;
  MessageType?: string | undefined;
  GrantTokens?: readonly string[] | undefined;
  DryRun?: boolean | undefined;
}

export interface SignResponse {
  KeyId?: string | undefined;
  Signature?: Uint8Array | undefined;
  SigningAlgorithm?: string | undefined;
}

export interface Tag {
  TagKey: string;
  TagValue: string;
}

export interface TagResourceRequest {
  KeyId: string;
  Tags: readonly Tag[];
}

export interface UntagResourceRequest {
  KeyId: string;
  TagKeys: readonly string[];
}

export interface UpdateAliasRequest {
  AliasName: string;
  TargetKeyId: string;
}

export interface UpdateCustomKeyStoreRequest {
  CustomKeyStoreId: string;
  NewCustomKeyStoreName?: string | undefined;
  KeyStorePassword?: string | undefined;
  CloudHsmClusterId?: string | undefined;
  XksProxyUriEndpoint?: string | undefined;
  XksProxyUriPath?: string | undefined;
  XksProxyVpcEndpointServiceName?: string | undefined;
  XksProxyVpcEndpointServiceOwner?: string | undefined;
  XksProxyAuthenticationCredential?: XksProxyAuthenticationCredentialType | undefined;
  XksProxyConnectivity?: string | undefined;
}

export interface UpdateCustomKeyStoreResponse {}

export interface UpdateKeyDescriptionRequest {
  KeyId: string;
  Description: string;
}

export interface UpdatePrimaryRegionRequest {
  KeyId: string;
  PrimaryRegion: string;
}

export interface VerifyMacRequest {
  Message: Uint8Array;
  KeyId: string;
  MacAlgorithm: string;
  Mac: Uint8Array;
  GrantTokens?: readonly string[] | undefined;
  DryRun?: boolean | undefined;
}

export interface VerifyMacResponse {
  KeyId?: string | undefined;
  MacValid?: boolean | undefined;
  MacAlgorithm?: string | undefined;
}

export interface VerifyRequest {
  KeyId: string;
  Message: Uint8Array;
  Signature: Uint8Array;
  SigningAlgorithm: string;
  MessageType?: string | undefined;
  GrantTokens?: readonly string[] | undefined;
  DryRun?: boolean | undefined;
}

export interface VerifyResponse {
  KeyId?: string | undefined;
  SignatureValid?: boolean | undefined;
  SigningAlgorithm?: string | undefined;
}

export interface XksKeyConfigurationType {
  Id?: string | undefined;
}

export interface XksProxyAuthenticationCredentialType {
  AccessKeyId: string;
  RawSecretAccessKey: string;
}

export interface XksProxyConfigurationType {
  Connectivity?: string | undefined;
  AccessKeyId?: string | undefined;
  UriEndpoint?: string | undefined;
  UriPath?: string | undefined;
  VpcEndpointServiceName?: string | undefined;
  VpcEndpointServiceOwner?: string | undefined;
}

export type AlgorithmSpec =
  | "RSAES_OAEP_SHA_1"
  | "RSAES_OAEP_SHA_256"
  | "RSAES_PKCS1_V1_5"
  | "RSA_AES_KEY_WRAP_SHA_1"
  | "RSA_AES_KEY_WRAP_SHA_256"
  | "SM2PKE";

export type ConnectionErrorCodeType =
  | "CLUSTER_NOT_FOUND"
  | "INSUFFICIENT_CLOUDHSM_HSMS"
  | "INSUFFICIENT_FREE_ADDRESSES_IN_SUBNET"
  | "INTERNAL_ERROR"
  | "INVALID_CREDENTIALS"
  | "NETWORK_ERRORS"
  | "SUBNET_NOT_FOUND"
  | "USER_LOCKED_OUT"
  | "USER_LOGGED_IN"
  | "USER_NOT_FOUND"
  | "XKS_PROXY_ACCESS_DENIED"
  | "XKS_PROXY_INVALID_CONFIGURATION"
  | "XKS_PROXY_INVALID_RESPONSE"
  | "XKS_PROXY_INVALID_TLS_CONFIGURATION"
  | "XKS_PROXY_NOT_REACHABLE"
  | "XKS_PROXY_TIMED_OUT"
  | "XKS_VPC_ENDPOINT_SERVICE_INVALID_CONFIGURATION"
  | "XKS_VPC_ENDPOINT_SERVICE_NOT_FOUND";

export type ConnectionStateType =
  | "CONNECTED"
  | "CONNECTING"
  | "DISCONNECTED"
  | "DISCONNECTING"
  | "FAILED";

export type CustomKeyStoreType =
  | "AWS_CLOUDHSM"
  | "EXTERNAL_KEY_STORE";

export type CustomerMasterKeySpec =
  | "ECC_NIST_P256"
  | "ECC_NIST_P384"
  | "ECC_NIST_P521"
  | "ECC_SECG_P256K1"
  | "HMAC_224"
  | "HMAC_256"
  | "HMAC_384"
  | "HMAC_512"
  | "RSA_2048"
  | "RSA_3072"
  | "RSA_4096"
  | "SM2"
  | "SYMMETRIC_DEFAULT";

export type DataKeyPairSpec =
  | "ECC_NIST_EDWARDS25519"
  | "ECC_NIST_P256"
  | "ECC_NIST_P384"
  | "ECC_NIST_P521"
  | "ECC_SECG_P256K1"
  | "ML_KEM_1024"
  | "ML_KEM_512"
  | "ML_KEM_768"
  | "RSA_2048"
  | "RSA_3072"
  | "RSA_4096"
  | "SM2";

export type DataKeySpec =
  | "AES_128"
  | "AES_256";

export type DryRunModifierType =
  | "IGNORE_CIPHERTEXT";

export type EncapsulationAlgorithmSpec =
  | "ML_KEM";

export type EncryptionAlgorithmSpec =
  | "RSAES_OAEP_SHA_1"
  | "RSAES_OAEP_SHA_256"
  | "SM2PKE"
  | "SYMMETRIC_DEFAULT";

export type ExpirationModelType =
  | "KEY_MATERIAL_DOES_NOT_EXPIRE"
  | "KEY_MATERIAL_EXPIRES";

export type GrantOperation =
  | "CreateGrant"
  | "Decapsulate"
  | "Decrypt"
  | "DeriveSharedSecret"
  | "DescribeKey"
  | "Encapsulate"
  | "Encrypt"
  | "GenerateDataKey"
  | "GenerateDataKeyPair"
  | "GenerateDataKeyPairWithoutPlaintext"
  | "GenerateDataKeyWithoutPlaintext"
  | "GenerateMac"
  | "GetPublicKey"
  | "ReEncryptFrom"
  | "ReEncryptTo"
  | "RetireGrant"
  | "Sign"
  | "Verify"
  | "VerifyMac";

export type ImportState =
  | "IMPORTED"
  | "PENDING_IMPORT";

export type ImportType =
  | "EXISTING_KEY_MATERIAL"
  | "NEW_KEY_MATERIAL";

export type IncludeKeyMaterial =
  | "ALL_KEY_MATERIAL"
  | "ROTATIONS_ONLY";

export type KeyAgreementAlgorithmSpec =
  | "ECDH";

export type KeyEncryptionMechanism =
  | "RSAES_OAEP_SHA_256";

export type KeyLastUsageTrackingOperation =
  | "Decapsulate"
  | "Decrypt"
  | "DeriveSharedSecret"
  | "Encapsulate"
  | "Encrypt"
  | "GenerateDataKey"
  | "GenerateDataKeyPair"
  | "GenerateDataKeyPairWithoutPlaintext"
  | "GenerateDataKeyWithoutPlaintext"
  | "GenerateMac"
  | "ReEncrypt"
  | "Sign"
  | "Verify"
  | "VerifyMac";

export type KeyManagerType =
  | "AWS"
  | "CUSTOMER";

export type KeyMaterialState =
  | "CURRENT"
  | "NON_CURRENT"
  | "PENDING_MULTI_REGION_IMPORT_AND_ROTATION"
  | "PENDING_ROTATION";

export type KeySpec =
  | "ECC_NIST_EDWARDS25519"
  | "ECC_NIST_P256"
  | "ECC_NIST_P384"
  | "ECC_NIST_P521"
  | "ECC_SECG_P256K1"
  | "HMAC_224"
  | "HMAC_256"
  | "HMAC_384"
  | "HMAC_512"
  | "ML_DSA_44"
  | "ML_DSA_65"
  | "ML_DSA_87"
  | "ML_KEM_1024"
  | "ML_KEM_512"
  | "ML_KEM_768"
  | "RSA_2048"
  | "RSA_3072"
  | "RSA_4096"
  | "SM2"
  | "SYMMETRIC_DEFAULT";

export type KeyState =
  | "Creating"
  | "Disabled"
  | "Enabled"
  | "PendingDeletion"
  | "PendingImport"
  | "PendingReplicaDeletion"
  | "Unavailable"
  | "Updating";

export type KeyUsageType =
  | "ENCAPSULATE_DECAPSULATE"
  | "ENCRYPT_DECRYPT"
  | "GENERATE_VERIFY_MAC"
  | "KEY_AGREEMENT"
  | "SIGN_VERIFY";

export type MacAlgorithmSpec =
  | "HMAC_SHA_224"
  | "HMAC_SHA_256"
  | "HMAC_SHA_384"
  | "HMAC_SHA_512";

export type MessageType =
  | "DIGEST"
  | "EXTERNAL_MU"
  | "RAW";

export type MultiRegionKeyType =
  | "PRIMARY"
  | "REPLICA";

export type OriginType =
  | "AWS_CLOUDHSM"
  | "AWS_KMS"
  | "EXTERNAL"
  | "EXTERNAL_KEY_STORE";

export type RotationType =
  | "AUTOMATIC"
  | "ON_DEMAND";

export type SigningAlgorithmSpec =
  | "ECDSA_SHA_256"
  | "ECDSA_SHA_384"
  | "ECDSA_SHA_512"
  | "ED25519_PH_SHA_512"
  | "ED25519_SHA_512"
  | "ML_DSA_SHAKE_256"
  | "RSASSA_PKCS1_V1_5_SHA_256"
  | "RSASSA_PKCS1_V1_5_SHA_384"
  | "RSASSA_PKCS1_V1_5_SHA_512"
  | "RSASSA_PSS_SHA_256"
  | "RSASSA_PSS_SHA_384"
  | "RSASSA_PSS_SHA_512"
  | "SM2DSA";

export type WrappingKeySpec =
  | "RSA_2048"
  | "RSA_3072"
  | "RSA_4096"
  | "SM2";

export type XksProxyConnectivityType =
  | "PUBLIC_ENDPOINT"
  | "VPC_ENDPOINT_SERVICE";
