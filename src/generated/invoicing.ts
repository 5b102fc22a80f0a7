/** The types of Invoicing's operations: generated from its API model, not to be edited. */

/** Operation → input and output. */
export interface Invoicing {
  BatchGetInvoiceProfile: { input: BatchGetInvoiceProfileRequest; output: BatchGetInvoiceProfileResponse };
  CreateInvoiceUnit: { input: CreateInvoiceUnitRequest; output: CreateInvoiceUnitResponse };
  CreateProcurementPortalPreference: { input: CreateProcurementPortalPreferenceRequest; output: CreateProcurementPortalPreferenceResponse };
  DeleteInvoiceUnit: { input: DeleteInvoiceUnitRequest; output: DeleteInvoiceUnitResponse };
  DeleteProcurementPortalPreference: { input: DeleteProcurementPortalPreferenceRequest; output: DeleteProcurementPortalPreferenceResponse };
  GetInvoicePDF: { input: GetInvoicePDFRequest; output: GetInvoicePDFResponse };
  GetInvoiceUnit: { input: GetInvoiceUnitRequest; output: GetInvoiceUnitResponse };
  GetProcurementPortalPreference: { input: GetProcurementPortalPreferenceRequest; output: GetProcurementPortalPreferenceResponse };
  ListInvoiceSummaries: { input: ListInvoiceSummariesRequest; output: ListInvoiceSummariesResponse };
  ListInvoiceUnits: { input: ListInvoiceUnitsRequest; output: ListInvoiceUnitsResponse };
  ListProcurementPortalPreferences: { input: ListProcurementPortalPreferencesRequest; output: ListProcurementPortalPreferencesResponse };
  ListProcurementPortalSuppliers: { input: ListProcurementPortalSuppliersRequest; output: ListProcurementPortalSuppliersResponse };
  ListProcurementPortals: { input: ListProcurementPortalsRequest; output: ListProcurementPortalsResponse };
  ListTagsForResource: { input: ListTagsForResourceRequest; output: ListTagsForResourceResponse };
  PutProcurementPortalPreference: { input: PutProcurementPortalPreferenceRequest; output: PutProcurementPortalPreferenceResponse };
  SendProcurementPortalValidation: { input: SendProcurementPortalValidationRequest; output: SendProcurementPortalValidationResponse };
  TagResource: { input: TagResourceRequest; output: TagResourceResponse };
  UntagResource: { input: UntagResourceRequest; output: UntagResourceResponse };
  UpdateInvoiceUnit: { input: UpdateInvoiceUnitRequest; output: UpdateInvoiceUnitResponse };
  UpdateProcurementPortalPreferenceStatus: { input: UpdateProcurementPortalPreferenceStatusRequest; output: UpdateProcurementPortalPreferenceStatusResponse };
  VerifyProcurementPortalValidation: { input: VerifyProcurementPortalValidationRequest; output: VerifyProcurementPortalValidationResponse };
}

export interface AmountBreakdown {
  SubTotalAmount?: string | undefined;
  Discounts?: DiscountsBreakdown | undefined;
  Taxes?: TaxesBreakdown | undefined;
  Fees?: FeesBreakdown | undefined;
}

export interface BatchGetInvoiceProfileRequest {
  AccountIds: readonly string[];
}

export interface BatchGetInvoiceProfileResponse {
  Profiles?: readonly InvoiceProfile[] | undefined;
}

export interface BillingPeriod {
  Month: number;
  Year: number;
}

export interface Contact {
  Name?: string | undefined;
  Email?: string | undefined;
}

export interface CreateInvoiceUnitRequest {
  Name: string;
  InvoiceReceiver: string;
  Rule: InvoiceUnitRule;
  Description?: string | undefined;
  TaxInheritanceDisabled?: boolean | undefined;
  ResourceTags?: readonly ResourceTag[] | undefined;
  ClientToken?: string | undefined;
}

export interface CreateInvoiceUnitResponse {
  InvoiceUnitArn?: string | undefined;
}

export interface CreateProcurementPortalPreferenceRequest {
  ProcurementPortalName: string;
  BuyerDomain: string;
  BuyerIdentifier: string;
  SupplierDomain: string;
  SupplierIdentifier: string;
  EinvoiceDeliveryEnabled: boolean;
  PurchaseOrderRetrievalEnabled: boolean;
  Contacts: readonly Contact[];
  Selector?: ProcurementPortalPreferenceSelector | undefined;
  ProcurementPortalSharedSecret?: string | undefined;
  ProcurementPortalInstanceEndpoint?: string | undefined;
  TestEnvPreference?: TestEnvPreferenceInput | undefined;
  EinvoiceDeliveryPreference?: EinvoiceDeliveryPreference | undefined;
  ResourceTags?: readonly ResourceTag[] | undefined;
  ClientToken?: string | undefined;
}

export interface CreateProcurementPortalPreferenceResponse {
  ProcurementPortalPreferenceArn?: string | undefined;
}

export interface CurrencyExchangeDetails {
  SourceCurrencyCode?: string | undefined;
  TargetCurrencyCode?: string | undefined;
  Rate?: string | undefined;
}

export interface DateInterval {
  StartDate: Date;
  EndDate: Date;
}

export interface DeleteInvoiceUnitRequest {
  InvoiceUnitArn: string;
  ClientToken?: string | undefined;
}

export interface DeleteInvoiceUnitResponse {
  InvoiceUnitArn?: string | undefined;
}

export interface DeleteProcurementPortalPreferenceRequest {
  ProcurementPortalPreferenceArn: string;
  ClientToken?: string | undefined;
}

export interface DeleteProcurementPortalPreferenceResponse {
  ProcurementPortalPreferenceArn?: string | undefined;
}

export interface DiscountsBreakdown {
  Breakdown?: readonly DiscountsBreakdownAmount[] | undefined;
  TotalAmount?: string | undefined;
}

export interface DiscountsBreakdownAmount {
  Description?: string | undefined;
  Amount?: string | undefined;
  Rate?: string | undefined;
}

export interface EinvoiceDeliveryPreference {
  EinvoiceDeliveryDocumentTypes: readonly string[];
  Protocol: string;
  PurchaseOrderDataSources: readonly PurchaseOrderDataSource[];
  ConnectionTestingMethod: string;
  EinvoiceDeliveryActivationDate: Date;
  EinvoiceDeliveryAttachmentTypes?: readonly string[] | undefined;
}

export interface Entity {
  InvoicingEntity?: string | undefined;
  BillingEntity?: string | undefined;
}

export interface FeatureConfigurations {
  InvoiceConfiguration?: InvoiceConfiguration | undefined;
}

export interface FeesBreakdown {
  Breakdown?: readonly FeesBreakdownAmount[] | undefined;
  TotalAmount?: string | undefined;
}

export interface FeesBreakdownAmount {
  Description?: string | undefined;
  Amount?: string | undefined;
  Rate?: string | undefined;
}

export interface Filters {
  Names?: readonly string[] | undefined;
  InvoiceReceivers?: readonly string[] | undefined;
  Accounts?: readonly string[] | undefined;
  BillSourceAccounts?: readonly string[] | undefined;
}

export interface GetInvoicePDFRequest {
  InvoiceId: string;
}

export interface GetInvoicePDFResponse {
  InvoicePDF?: InvoicePDF | undefined;
}

export interface GetInvoiceUnitRequest {
  InvoiceUnitArn: string;
  AsOf?: Date | undefined;
}

export interface GetInvoiceUnitResponse {
  InvoiceUnitArn?: string | undefined;
  InvoiceReceiver?: string | undefined;
  Name?: string | undefined;
  Description?: string | undefined;
  TaxInheritanceDisabled?: boolean | undefined;
  Rule?: InvoiceUnitRule | undefined;
  LastModified?: Date | undefined;
}

export interface GetProcurementPortalPreferenceRequest {
  ProcurementPortalPreferenceArn: string;
}

export interface GetProcurementPortalPreferenceResponse {
  ProcurementPortalPreference?: ProcurementPortalPreference | undefined;
}

export interface InvoiceConfiguration {
  DocumentTypes?: readonly string[] | undefined;
  AttachmentTypes?: readonly string[] | undefined;
}

export interface InvoiceCurrencyAmount {
  TotalAmount?: string | undefined;
  TotalAmountBeforeTax?: string | undefined;
  CurrencyCode?: string | undefined;
  AmountBreakdown?: AmountBreakdown | undefined;
  CurrencyExchangeDetails?: CurrencyExchangeDetails | undefined;
}

export interface InvoicePDF {
  InvoiceId?: string | undefined;
  DocumentUrl?: string | undefined;
  DocumentUrlExpirationDate?: Date | undefined;
  SupplementalDocuments?: readonly SupplementalDocument[] | undefined;
}

export interface InvoiceProfile {
  AccountId?: string | undefined;
  ReceiverName?: string | undefined;
  ReceiverAddress?: ReceiverAddress | undefined;
  ReceiverEmail?: string | undefined;
  Issuer?: string | undefined;
  TaxRegistrationNumber?: string | undefined;
}

export interface InvoiceSummariesFilter {
  TimeInterval?: DateInterval | undefined;
  BillingPeriod?: BillingPeriod | undefined;
  InvoicingEntity?: string | undefined;
  ReceiverRole?: string | undefined;
}

export interface InvoiceSummariesSelector {
  ResourceType: string;
  Value: string;
}

export interface InvoiceSummary {
  AccountId?: string | undefined;
  InvoiceId?: string | undefined;
  IssuedDate?: Date | undefined;
  DueDate?: Date | undefined;
  BillSourceAccounts?: readonly string[] | undefined;
  BillSourceAccountsTotalCount?: number | undefined;
  ReceiverRole?: string | undefined;
  Entity?: Entity | undefined;
  BillingPeriod?: BillingPeriod | undefined;
  InvoiceFrequency?: string | undefined;
  BillType?: string | undefined;
  InvoiceType?: string | undefined;
  CommercialInvoiceId?: string | undefined;
  OriginalInvoiceId?: string | undefined;
  PurchaseOrderNumber?: string | undefined;
  EinvoiceDeliveryStatus?: string | undefined;
  TaxAuthorityStatus?: string | undefined;
  BaseCurrencyAmount?: InvoiceCurrencyAmount | undefined;
  TaxCurrencyAmount?: InvoiceCurrencyAmount | undefined;
  PaymentCurrencyAmount?: InvoiceCurrencyAmount | undefined;
}

export interface InvoiceUnit {
  InvoiceUnitArn?: string | undefined;
  InvoiceReceiver?: string | undefined;
  Name?: string | undefined;
  Description?: string | undefined;
  TaxInheritanceDisabled?: boolean | undefined;
  Rule?: InvoiceUnitRule | undefined;
  LastModified?: Date | undefined;
}

export interface InvoiceUnitRule {
  LinkedAccounts?: readonly string[] | undefined;
  BillSourceAccounts?: readonly string[] | undefined;
}

export interface ListInvoiceSummariesRequest {
  Selector: InvoiceSummariesSelector;
  Filter?: InvoiceSummariesFilter | undefined;
  NextToken?: string | undefined;
  MaxResults?: number | undefined;
}

export interface ListInvoiceSummariesResponse {
  InvoiceSummaries?: readonly InvoiceSummary[] | undefined;
  NextToken?: string | undefined;
}

export interface ListInvoiceUnitsRequest {
  Filters?: Filters | undefined;
  NextToken?: string | undefined;
  MaxResults?: number | undefined;
  AsOf?: Date | undefined;
}

export interface ListInvoiceUnitsResponse {
  InvoiceUnits?: readonly InvoiceUnit[] | undefined;
  NextToken?: string | undefined;
}

export interface ListProcurementPortalPreferencesRequest {
  NextToken?: string | undefined;
  MaxResults?: number | undefined;
}

export interface ListProcurementPortalPreferencesResponse {
  ProcurementPortalPreferences?: readonly ProcurementPortalPreferenceSummary[] | undefined;
  NextToken?: string | undefined;
}

export interface ListProcurementPortalSuppliersRequest {
  PortalIdentifier: string;
  NextToken?: string | undefined;
  MaxResults?: number | undefined;
}

export interface ListProcurementPortalSuppliersResponse {
  ProcurementPortalSuppliers?: readonly ProcurementPortalSupplier[] | undefined;
  NextToken?: string | undefined;
}

export interface ListProcurementPortalsRequest {
  NextToken?: string | undefined;
  MaxResults?: number | undefined;
}

export interface ListProcurementPortalsResponse {
  ProcurementPortals?: readonly ProcurementPortal[] | undefined;
  NextToken?: string | undefined;
}

export interface ListTagsForResourceRequest {
  ResourceArn: string;
}

export interface ListTagsForResourceResponse {
  ResourceTags?: readonly ResourceTag[] | undefined;
}

export interface ProcurementPortal {
  PortalIdentifier?: string | undefined;
  PortalName?: string | undefined;
  PortalDisplayName?: string | undefined;
  DefaultFeatureConfigurations?: FeatureConfigurations | undefined;
}

export interface ProcurementPortalPreference {
  AwsAccountId?: string | undefined;
  ProcurementPortalPreferenceArn?: string | undefined;
  ProcurementPortalName?: string | undefined;
  BuyerDomain?: string | undefined;
  BuyerIdentifier?: string | undefined;
  SupplierDomain?: string | undefined;
  SupplierIdentifier?: string | undefined;
  EinvoiceDeliveryEnabled?: boolean | undefined;
  PurchaseOrderRetrievalEnabled?: boolean | undefined;
  Version?: number | undefined;
  CreateDate?: Date | undefined;
  LastUpdateDate?: Date | undefined;
  Selector?: ProcurementPortalPreferenceSelector | undefined;
  ProcurementPortalSharedSecret?: string | undefined;
  ProcurementPortalInstanceEndpoint?: string | undefined;
  PurchaseOrderRetrievalEndpoint?: string | undefined;
  TestEnvPreference?: TestEnvPreference | undefined;
  EinvoiceDeliveryPreference?: EinvoiceDeliveryPreference | undefined;
  Contacts?: readonly Contact[] | undefined;
  EinvoiceDeliveryPreferenceStatus?: string | undefined;
  EinvoiceDeliveryPreferenceStatusReason?: string | undefined;
  PurchaseOrderRetrievalPreferenceStatus?: string | undefined;
  PurchaseOrderRetrievalPreferenceStatusReason?: string | undefined;
}

export interface ProcurementPortalPreferenceSelector {
  InvoiceUnitArns?: readonly string[] | undefined;
  SellerOfRecords?: readonly string[] | undefined;
}

export interface ProcurementPortalPreferenceSummary {
  AwsAccountId?: string | undefined;
  ProcurementPortalPreferenceArn?: string | undefined;
  ProcurementPortalName?: string | undefined;
  BuyerDomain?: string | undefined;
  BuyerIdentifier?: string | undefined;
  SupplierDomain?: string | undefined;
  SupplierIdentifier?: string | undefined;
  EinvoiceDeliveryEnabled?: boolean | undefined;
  PurchaseOrderRetrievalEnabled?: boolean | undefined;
  Version?: number | undefined;
  CreateDate?: Date | undefined;
  LastUpdateDate?: Date | undefined;
  Selector?: ProcurementPortalPreferenceSelector | undefined;
  EinvoiceDeliveryPreferenceStatus?: string | undefined;
  EinvoiceDeliveryPreferenceStatusReason?: string | undefined;
  PurchaseOrderRetrievalPreferenceStatus?: string | undefined;
  PurchaseOrderRetrievalPreferenceStatusReason?: string | undefined;
}

export interface ProcurementPortalSupplier {
  SupplierIdentifier?: string | undefined;
  SellerOfRecord?: string | undefined;
  CountryCode?: string | undefined;
  Environment?: string | undefined;
}

export interface PurchaseOrderDataSource {
  EinvoiceDeliveryDocumentType?: string | undefined;
  PurchaseOrderDataSourceType?: string | undefined;
}

export interface PutProcurementPortalPreferenceRequest {
  ProcurementPortalPreferenceArn: string;
  EinvoiceDeliveryEnabled: boolean;
  PurchaseOrderRetrievalEnabled: boolean;
  Contacts: readonly Contact[];
  Selector?: ProcurementPortalPreferenceSelector | undefined;
  ProcurementPortalSharedSecret?: string | undefined;
  ProcurementPortalInstanceEndpoint?: string | undefined;
  TestEnvPreference?: TestEnvPreferenceInput | undefined;
  EinvoiceDeliveryPreference?: EinvoiceDeliveryPreference | undefined;
  ClientToken?: string | undefined;
}

export interface PutProcurementPortalPreferenceResponse {
  ProcurementPortalPreferenceArn?: string | undefined;
}

export interface ReceiverAddress {
  AddressLine1?: string | undefined;
  AddressLine2?: string | undefined;
  AddressLine3?: string | undefined;
  DistrictOrCounty?: string | undefined;
  City?: string | undefined;
  StateOrRegion?: string | undefined;
  CountryCode?: string | undefined;
  CompanyName?: string | undefined;
  PostalCode?: string | undefined;
}

export interface ResourceTag {
  Key: string;
  Value: string;
}

export interface SendProcurementPortalValidationRequest {
  ProcurementPortalPreferenceArn: string;
  ClientToken?: string | undefined;
}

export interface SendProcurementPortalValidationResponse {
  ProcurementPortalPreferenceArn?: string | undefined;
}

export interface SupplementalDocument {
  DocumentType?: string | undefined;
  DocumentId?: string | undefined;
  DocumentUrl?: string | undefined;
  DocumentUrlExpirationDate?: Date | undefined;
}

export interface TagResourceRequest {
  ResourceArn: string;
  ResourceTags: readonly ResourceTag[];
}

export interface TagResourceResponse {}

export interface TaxesBreakdown {
  Breakdown?: readonly TaxesBreakdownAmount[] | undefined;
  TotalAmount?: string | undefined;
}

export interface TaxesBreakdownAmount {
  Description?: string | undefined;
  Amount?: string | undefined;
  Rate?: string | undefined;
}

export interface TestEnvPreference {
  BuyerDomain?: string | undefined;
  BuyerIdentifier?: string | undefined;
  SupplierDomain?: string | undefined;
  SupplierIdentifier?: string | undefined;
  ProcurementPortalSharedSecret?: string | undefined;
  ProcurementPortalInstanceEndpoint?: string | undefined;
  PurchaseOrderRetrievalEndpoint?: string | undefined;
}

export interface TestEnvPreferenceInput {
  BuyerDomain: string;
  BuyerIdentifier: string;
  SupplierDomain: string;
  SupplierIdentifier: string;
  ProcurementPortalSharedSecret?: string | undefined;
  ProcurementPortalInstanceEndpoint?: string | undefined;
}

export interface UntagResourceRequest {
  ResourceArn: string;
  ResourceTagKeys: readonly string[];
}

export interface UntagResourceResponse {}

export interface UpdateInvoiceUnitRequest {
  InvoiceUnitArn: string;
  Description?: string | undefined;
  TaxInheritanceDisabled?: boolean | undefined;
  Rule?: InvoiceUnitRule | undefined;
  ClientToken?: string | undefined;
}

export interface UpdateInvoiceUnitResponse {
  InvoiceUnitArn?: string | undefined;
}

export interface UpdateProcurementPortalPreferenceStatusRequest {
  ProcurementPortalPreferenceArn: string;
  EinvoiceDeliveryPreferenceStatus?: string | undefined;
  EinvoiceDeliveryPreferenceStatusReason?: string | undefined;
  PurchaseOrderRetrievalPreferenceStatus?: string | undefined;
  PurchaseOrderRetrievalPreferenceStatusReason?: string | undefined;
  ClientToken?: string | undefined;
}

export interface UpdateProcurementPortalPreferenceStatusResponse {
  ProcurementPortalPreferenceArn?: string | undefined;
}

export interface VerifyProcurementPortalValidationRequest {
  ProcurementPortalPreferenceArn: string;
  Code: string;
  ClientToken?: string | undefined;
}

export interface VerifyProcurementPortalValidationResponse {
  ProcurementPortalPreferenceArn?: string | undefined;
}

export type BillType =
  | "ANNIVERSARY"
  | "PURCHASE"
  | "REFUND";

export type BillingEntity =
  | "AWS"
  | "AWS_MARKETPLACE";

export type BuyerDomain =
  | "NetworkID";

export type ConnectionTestingMethod =
  | "PROD_ENV_DOLLAR_TEST"
  | "TEST_ENV_REPLAY_TEST";

export type EinvoiceDeliveryAttachmentType =
  | "INVOICE_PDF"
  | "RFP_PDF";

export type EinvoiceDeliveryDocumentType =
  | "AWS_CLOUD_CREDIT_MEMO"
  | "AWS_CLOUD_INVOICE"
  | "AWS_MARKETPLACE_CREDIT_MEMO"
  | "AWS_MARKETPLACE_INVOICE"
  | "AWS_REQUEST_FOR_PAYMENT";

export type EinvoiceDeliveryStatus =
  | "DELIVERED"
  | "NOT_DELIVERED";

export type InvoiceFrequency =
  | "ONE_TIME"
  | "RECURRING";

export type InvoiceType =
  | "CREDIT_MEMO"
  | "INVOICE"
  | "PAYMENT_RECEIPT";

export type ListInvoiceSummariesResourceType =
  | "ACCOUNT_ID"
  | "INVOICE_ID";

export type ProcurementPortalEnv =
  | "PROD"
  | "TEST";

export type ProcurementPortalName =
  | "COUPA"
  | "SAP_BUSINESS_NETWORK";

export type ProcurementPortalPreferenceStatus =
  | "ACTIVE"
  | "PENDING_VERIFICATION"
  | "SUSPENDED"
  | "TEST_FAILED"
  | "TEST_INITIALIZATION_FAILED"
  | "TEST_INITIALIZED"
  | "VALIDATED";

export type Protocol =
  | "CXML";

export type PurchaseOrderDataSourceType =
  | "ASSOCIATED_PURCHASE_ORDER_REQUIRED"
  | "PURCHASE_ORDER_NOT_REQUIRED";

export type ReceiverRole =
  | "BUYER"
  | "RESELLER"
  | "SELLER";

export type SupplementalDocumentType =
  | "GOVERNMENT_INVOICE"
  | "PAYMENT_RECEIPT"
  | "SUPPLEMENT"
  | "TAX_E_INVOICE";

export type SupplierDomain =
  | "NetworkID";

export type TaxAuthorityStatus =
  | "CANCELLED"
  | "ISSUED";
