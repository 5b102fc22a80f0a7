/** The types of SimpleDB's operations: generated from its API model, not to be edited. */

/** Operation → input and output. */
export interface Simpledb {
  BatchDeleteAttributes: { input: BatchDeleteAttributesRequest; output: {} };
  BatchPutAttributes: { input: BatchPutAttributesRequest; output: {} };
  CreateDomain: { input: CreateDomainRequest; output: {} };
  DeleteAttributes: { input: DeleteAttributesRequest; output: {} };
  DeleteDomain: { input: DeleteDomainRequest; output: {} };
  DomainMetadata: { input: DomainMetadataRequest; output: DomainMetadataResult };
  GetAttributes: { input: GetAttributesRequest; output: GetAttributesResult };
  ListDomains: { input: ListDomainsRequest; output: ListDomainsResult };
  PutAttributes: { input: PutAttributesRequest; output: {} };
  Select: { input: SelectRequest; output: SelectResult };
}

export interface Attribute {
  Name: string;
  AlternateNameEncoding?: string | undefined;
  Value: string;
  AlternateValueEncoding?: string | undefined;
}

export interface BatchDeleteAttributesRequest {
  DomainName: string;
  Items: readonly DeletableItem[];
}

export interface BatchPutAttributesRequest {
  DomainName: string;
  Items: readonly ReplaceableItem[];
}

export interface CreateDomainRequest {
  DomainName: string;
}

export interface DeletableItem {
  Name: string;
  Attributes?: readonly Attribute[] | undefined;
}

export interface DeleteAttributesRequest {
  DomainName: string;
  ItemName: string;
  Attributes?: readonly Attribute[] | undefined;
  Expected?: UpdateCondition | undefined;
}

export interface DeleteDomainRequest {
  DomainName: string;
}

export interface DomainMetadataRequest {
  DomainName: string;
}

export interface DomainMetadataResult {
  ItemCount?: number | undefined;
  ItemNamesSizeBytes?: number | undefined;
  AttributeNameCount?: number | undefined;
  AttributeNamesSizeBytes?: number | undefined;
  AttributeValueCount?: number | undefined;
  AttributeValuesSizeBytes?: number | undefined;
  Timestamp?: number | undefined;
}

export interface GetAttributesRequest {
  DomainName: string;
  ItemName: string;
  AttributeNames?: readonly string[] | undefined;
  ConsistentRead?: boolean | undefined;
}

export interface GetAttributesResult {
  Attributes?: readonly Attribute[] | undefined;
}

export interface Item {
  Name?: string | undefined;
  AlternateNameEncoding?: string | undefined;
  Attributes?: readonly Attribute[] | undefined;
}

export interface ListDomainsRequest {
  MaxNumberOfDomains?: number | undefined;
  NextToken?: string | undefined;
}

export interface ListDomainsResult {
  DomainNames?: readonly string[] | undefined;
  NextToken?: string | undefined;
}

export interface PutAttributesRequest {
  DomainName: string;
  ItemName: string;
  Attributes: readonly ReplaceableAttribute[];
  Expected?: UpdateCondition | undefined;
}

export interface ReplaceableAttribute {
  Name: string;
  Value: string;
  Replace?: boolean | undefined;
}

export interface ReplaceableItem {
  Name: string;
  Attributes: readonly ReplaceableAttribute[];
}

export interface SelectRequest {
  SelectExpression: string;
  NextToken?: string | undefined;
  ConsistentRead?: boolean | undefined;
}

export interface SelectResult {
  Items?: readonly Item[] | undefined;
  NextToken?: string | undefined;
}

export interface UpdateCondition {
  Name?: string | undefined;
  Value?: string | undefined;
  Exists?: boolean | undefined;
}
