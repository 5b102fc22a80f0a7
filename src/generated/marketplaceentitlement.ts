/** The types of AWSMPEntitlementService's operations: generated from its API model, not to be edited. */

/** Operation → input and output. */
export interface Marketplaceentitlement {
  GetEntitlements: { input: GetEntitlementsRequest; output: GetEntitlementsResult };
}

export interface Entitlement {
  ProductCode?: string | undefined;
  Dimension?: string | undefined;
  CustomerIdentifier?: string | undefined;
  CustomerAWSAccountId?: string | undefined;
  Value?: EntitlementValue | undefined;
  ExpirationDate?: Date | undefined;
  LicenseArn?: string | undefined;
}

export interface EntitlementValue {
  IntegerValue?: number | undefined;
  DoubleValue?: number | undefined;
  BooleanValue?: boolean | undefined;
  StringValue?: string | undefined;
}

export interface GetEntitlementsRequest {
  ProductCode: string;
  Filter?: { [key: string]: readonly string[] } | undefined;
  NextToken?: string | undefined;
  MaxResults?: number | undefined;
}

export interface GetEntitlementsResult {
  Entitlements?: readonly Entitlement[] | undefined;
  NextToken?: string | undefined;
}
