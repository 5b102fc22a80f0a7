/** The types of Account's operations: generated from its API model, not to be edited. */

/** Operation → input and output. */
export interface Account {
  AcceptPrimaryEmailUpdate: { input: AcceptPrimaryEmailUpdateRequest; output: AcceptPrimaryEmailUpdateResponse };
  DeleteAlternateContact: { input: DeleteAlternateContactRequest; output: {} };
  DisableRegion: { input: DisableRegionRequest; output: {} };
  EnableRegion: { input: EnableRegionRequest; output: {} };
  GetAccountInformation: { input: GetAccountInformationRequest; output: GetAccountInformationResponse };
  GetAlternateContact: { input: GetAlternateContactRequest; output: GetAlternateContactResponse };
  GetContactInformation: { input: GetContactInformationRequest; output: GetContactInformationResponse };
  GetGovCloudAccountInformation: { input: GetGovCloudAccountInformationRequest; output: GetGovCloudAccountInformationResponse };
  GetPrimaryEmail: { input: GetPrimaryEmailRequest; output: GetPrimaryEmailResponse };
  GetPrimaryEmailUpdateStatus: { input: GetPrimaryEmailUpdateStatusRequest; output: GetPrimaryEmailUpdateStatusResponse };
  GetRegionOptStatus: { input: GetRegionOptStatusRequest; output: GetRegionOptStatusResponse };
  ListRegions: { input: ListRegionsRequest; output: ListRegionsResponse };
  PutAccountName: { input: PutAccountNameRequest; output: {} };
  PutAlternateContact: { input: PutAlternateContactRequest; output: {} };
  PutContactInformation: { input: PutContactInformationRequest; output: {} };
  SendPhoneNumberVerification: { input: SendPhoneNumberVerificationRequest; output: SendPhoneNumberVerificationResponse };
  StartPrimaryEmailUpdate: { input: StartPrimaryEmailUpdateRequest; output: StartPrimaryEmailUpdateResponse };
  VerifyPhoneNumber: { input: VerifyPhoneNumberRequest; output: VerifyPhoneNumberResponse };
}

export interface AcceptPrimaryEmailUpdateRequest {
  AccountId: string;
  PrimaryEmail: string;
  Otp: string;
}

export interface AcceptPrimaryEmailUpdateResponse {
  Status?: string | undefined;
}

export interface AlternateContact {
  Name?: string | undefined;
  Title?: string | undefined;
  EmailAddress?: string | undefined;
  PhoneNumber?: string | undefined;
  AlternateContactType?: string | undefined;
}

export interface ContactInformation {
  FullName: string;
  AddressLine1: string;
  City: string;
  PostalCode: string;
  CountryCode: string;
  PhoneNumber: string;
  AddressLine2?: string | undefined;
  AddressLine3?: string | undefined;
  StateOrRegion?: string | undefined;
  DistrictOrCounty?: string | undefined;
  CompanyName?: string | undefined;
  WebsiteUrl?: string | undefined;
}

export interface DeleteAlternateContactRequest {
  AlternateContactType: string;
  AccountId?: string | undefined;
}

export interface DisableRegionRequest {
  RegionName: string;
  AccountId?: string | undefined;
}

export interface EnableRegionRequest {
  RegionName: string;
  AccountId?: string | undefined;
}

export interface GetAccountInformationRequest {
  AccountId?: string | undefined;
}

export interface GetAccountInformationResponse {
  AccountId?: string | undefined;
  AccountName?: string | undefined;
  AccountCreatedDate?: Date | undefined;
  AccountState?: string | undefined;
}

export interface GetAlternateContactRequest {
  AlternateContactType: string;
  AccountId?: string | undefined;
}

export interface GetAlternateContactResponse {
  AlternateContact?: AlternateContact | undefined;
}

export interface GetContactInformationRequest {
  AccountId?: string | undefined;
}

export interface GetContactInformationResponse {
  ContactInformation?: ContactInformation | undefined;
  VerificationStatus?: string | undefined;
}

export interface GetGovCloudAccountInformationRequest {
  StandardAccountId?: string | undefined;
}

export interface GetGovCloudAccountInformationResponse {
  GovCloudAccountId?: string | undefined;
  AccountState?: string | undefined;
}

export interface GetPrimaryEmailRequest {
  AccountId: string;
}

export interface GetPrimaryEmailResponse {
  PrimaryEmail?: string | undefined;
}

export interface GetPrimaryEmailUpdateStatusRequest {
  AccountId?: string | undefined;
}

export interface GetPrimaryEmailUpdateStatusResponse {
  Status?: string | undefined;
  UpdatedAt?: Date | undefined;
}

export interface GetRegionOptStatusRequest {
  RegionName: string;
  AccountId?: string | undefined;
}

export interface GetRegionOptStatusResponse {
  RegionName?: string | undefined;
  RegionOptStatus?: string | undefined;
}

export interface ListRegionsRequest {
  AccountId?: string | undefined;
  MaxResults?: number | undefined;
  NextToken?: string | undefined;
  RegionOptStatusContains?: readonly string[] | undefined;
}

export interface ListRegionsResponse {
  NextToken?: string | undefined;
  Regions?: readonly Region[] | undefined;
}

export interface PutAccountNameRequest {
  AccountName: string;
  AccountId?: string | undefined;
}

export interface PutAlternateContactRequest {
  Name: string;
  Title: string;
  EmailAddress: string;
  PhoneNumber: string;
  AlternateContactType: string;
  AccountId?: string | undefined;
}

export interface PutContactInformationRequest {
  ContactInformation: ContactInformation;
  AccountId?: string | undefined;
}

export interface Region {
  RegionName?: string | undefined;
  RegionOptStatus?: string | undefined;
}

export interface SendPhoneNumberVerificationRequest {
  AccountId?: string | undefined;
}

export interface SendPhoneNumberVerificationResponse {
  Status?: string | undefined;
}

export interface StartPrimaryEmailUpdateRequest {
  AccountId: string;
  PrimaryEmail: string;
}

export interface StartPrimaryEmailUpdateResponse {
  Status?: string | undefined;
}

export interface VerifyPhoneNumberRequest {
  Otp: string;
  AccountId?: string | undefined;
}

export interface VerifyPhoneNumberResponse {
  Status?: string | undefined;
}

export type AccountState =
  | "ACTIVE"
  | "CLOSED"
  | "PENDING_ACTIVATION"
  | "SUSPENDED";

export type AlternateContactType =
  | "BILLING"
  | "OPERATIONS"
  | "SECURITY";

export type AwsAccountState =
  | "ACTIVE"
  | "CLOSED"
  | "PENDING_ACTIVATION"
  | "SUSPENDED";

export type PhoneNumberVerificationStatus =
  | "NOT_SUPPORTED"
  | "PENDING"
  | "UNVERIFIED"
  | "VERIFIED";

export type PrimaryEmailUpdateStatus =
  | "ACCEPTED"
  | "COMPLETED"
  | "FAILED"
  | "PENDING";

export type RegionOptStatus =
  | "DISABLED"
  | "DISABLING"
  | "ENABLED"
  | "ENABLED_BY_DEFAULT"
  | "ENABLING";
