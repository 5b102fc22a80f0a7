/** The types of AWSPriceListService's operations: generated from its API model, not to be edited. */

/** Operation → input and output. */
export interface Pricing {
  DescribeServices: { input: DescribeServicesRequest; output: DescribeServicesResponse };
  GetAttributeValues: { input: GetAttributeValuesRequest; output: GetAttributeValuesResponse };
  GetPriceListFileUrl: { input: GetPriceListFileUrlRequest; output: GetPriceListFileUrlResponse };
  GetProducts: { input: GetProductsRequest; output: GetProductsResponse };
  ListPriceLists: { input: ListPriceListsRequest; output: ListPriceListsResponse };
}

export interface AttributeValue {
  Value?: string | undefined;
}

export interface DescribeServicesRequest {
  ServiceCode?: string | undefined;
  FormatVersion?: string | undefined;
  NextToken?: string | undefined;
  MaxResults?: number | undefined;
}

export interface DescribeServicesResponse {
  Services?: readonly Service[] | undefined;
  FormatVersion?: string | undefined;
  NextToken?: string | undefined;
}

export interface Filter {
  Type: string;
  Field: string;
  Value: string;
}

export interface GetAttributeValuesRequest {
  ServiceCode: string;
  AttributeName: string;
  NextToken?: string | undefined;
  MaxResults?: number | undefined;
}

export interface GetAttributeValuesResponse {
  AttributeValues?: readonly AttributeValue[] | undefined;
  NextToken?: string | undefined;
}

export interface GetPriceListFileUrlRequest {
  PriceListArn: string;
  FileFormat: string;
}

export interface GetPriceListFileUrlResponse {
  Url?: string | undefined;
}

export interface GetProductsRequest {
  ServiceCode: string;
  Filters?: readonly Filter[] | undefined;
  FormatVersion?: string | undefined;
  NextToken?: string | undefined;
  MaxResults?: number | undefined;
}

export interface GetProductsResponse {
  FormatVersion?: string | undefined;
  PriceList?: readonly string[] | undefined;
  NextToken?: string | undefined;
}

export interface ListPriceListsRequest {
  ServiceCode: string;
  EffectiveDate: Date;
  CurrencyCode: string;
  RegionCode?: string | undefined;
  NextToken?: string | undefined;
  MaxResults?: number | undefined;
}

export interface ListPriceListsResponse {
  PriceLists?: readonly PriceList[] | undefined;
  NextToken?: string | undefined;
}

export interface PriceList {
  PriceListArn?: string | undefined;
  RegionCode?: string | undefined;
  CurrencyCode?: string | undefined;
  FileFormats?: readonly string[] | undefined;
}

export interface Service {
  ServiceCode?: string | undefined;
  AttributeNames?: readonly string[] | undefined;
}

export type FilterType =
  | "ANY_OF"
  | "CONTAINS"
  | "EQUALS"
  | "NONE_OF"
  | "TERM_MATCH";
