/** The types of AWSHealth_20160804's operations: generated from its API model, not to be edited. */

/** Operation → input and output. */
export interface Health {
  DescribeAffectedAccountsForOrganization: { input: DescribeAffectedAccountsForOrganizationRequest; output: DescribeAffectedAccountsForOrganizationResponse };
  DescribeAffectedEntities: { input: DescribeAffectedEntitiesRequest; output: DescribeAffectedEntitiesResponse };
  DescribeAffectedEntitiesForOrganization: { input: DescribeAffectedEntitiesForOrganizationRequest; output: DescribeAffectedEntitiesForOrganizationResponse };
  DescribeEntityAggregates: { input: DescribeEntityAggregatesRequest; output: DescribeEntityAggregatesResponse };
  DescribeEntityAggregatesForOrganization: { input: DescribeEntityAggregatesForOrganizationRequest; output: DescribeEntityAggregatesForOrganizationResponse };
  DescribeEventAggregates: { input: DescribeEventAggregatesRequest; output: DescribeEventAggregatesResponse };
  DescribeEventDetails: { input: DescribeEventDetailsRequest; output: DescribeEventDetailsResponse };
  DescribeEventDetailsForOrganization: { input: DescribeEventDetailsForOrganizationRequest; output: DescribeEventDetailsForOrganizationResponse };
  DescribeEventTypes: { input: DescribeEventTypesRequest; output: DescribeEventTypesResponse };
  DescribeEvents: { input: DescribeEventsRequest; output: DescribeEventsResponse };
  DescribeEventsForOrganization: { input: DescribeEventsForOrganizationRequest; output: DescribeEventsForOrganizationResponse };
  DescribeHealthServiceStatusForOrganization: { input: {}; output: DescribeHealthServiceStatusForOrganizationResponse };
  DisableHealthServiceAccessForOrganization: { input: {}; output: {} };
  EnableHealthServiceAccessForOrganization: { input: {}; output: {} };
}

export interface AccountEntityAggregate {
  accountId?: string | undefined;
  count?: number | undefined;
  statuses?: { [key: string]: number } | undefined;
}

export interface AffectedEntity {
  entityArn?: string | undefined;
  eventArn?: string | undefined;
  entityValue?: string | undefined;
  entityUrl?: string | undefined;
  awsAccountId?: string | undefined;
  lastUpdatedTime?: Date | undefined;
  statusCode?: string | undefined;
  tags?: { [key: string]: string } | undefined;
  entityMetadata?: { [key: string]: string } | undefined;
}

export interface DateTimeRange {
  from?: Date | undefined;
  to?: Date | undefined;
}

export interface DescribeAffectedAccountsForOrganizationRequest {
  eventArn: string;
  nextToken?: string | undefined;
  maxResults?: number | undefined;
}

export interface DescribeAffectedAccountsForOrganizationResponse {
  affectedAccounts?: readonly string[] | undefined;
  eventScopeCode?: string | undefined;
  nextToken?: string | undefined;
}

export interface DescribeAffectedEntitiesForOrganizationRequest {
  organizationEntityFilters?: readonly EventAccountFilter[] | undefined;
  locale?: string | undefined;
  nextToken?: string | undefined;
  maxResults?: number | undefined;
  organizationEntityAccountFilters?: readonly EntityAccountFilter[] | undefined;
}

export interface DescribeAffectedEntitiesForOrganizationResponse {
  entities?: readonly AffectedEntity[] | undefined;
  failedSet?: readonly OrganizationAffectedEntitiesErrorItem[] | undefined;
  nextToken?: string | undefined;
}

export interface DescribeAffectedEntitiesRequest {
  filter: EntityFilter;
  locale?: string | undefined;
  nextToken?: string | undefined;
  maxResults?: number | undefined;
}

export interface DescribeAffectedEntitiesResponse {
  entities?: readonly AffectedEntity[] | undefined;
  nextToken?: string | undefined;
}

export interface DescribeEntityAggregatesForOrganizationRequest {
  eventArns: readonly string[];
  awsAccountIds?: readonly string[] | undefined;
}

export interface DescribeEntityAggregatesForOrganizationResponse {
  organizationEntityAggregates?: readonly OrganizationEntityAggregate[] | undefined;
}

export interface DescribeEntityAggregatesRequest {
  eventArns?: readonly string[] | undefined;
}

export interface DescribeEntityAggregatesResponse {
  entityAggregates?: readonly EntityAggregate[] | undefined;
}

export interface DescribeEventAggregatesRequest {
  aggregateField: string;
  filter?: EventFilter | undefined;
  maxResults?: number | undefined;
  nextToken?: string | undefined;
}

export interface DescribeEventAggregatesResponse {
  eventAggregates?: readonly EventAggregate[] | undefined;
  nextToken?: string | undefined;
}

export interface DescribeEventDetailsForOrganizationRequest {
  organizationEventDetailFilters: readonly EventAccountFilter[];
  locale?: string | undefined;
}

export interface DescribeEventDetailsForOrganizationResponse {
  successfulSet?: readonly OrganizationEventDetails[] | undefined;
  failedSet?: readonly OrganizationEventDetailsErrorItem[] | undefined;
}

export interface DescribeEventDetailsRequest {
  eventArns: readonly string[];
  locale?: string | undefined;
}

export interface DescribeEventDetailsResponse {
  successfulSet?: readonly EventDetails[] | undefined;
  failedSet?: readonly EventDetailsErrorItem[] | undefined;
}

export interface DescribeEventTypesRequest {
  filter?: EventTypeFilter | undefined;
  locale?: string | undefined;
  nextToken?: string | undefined;
  maxResults?: number | undefined;
}

export interface DescribeEventTypesResponse {
  eventTypes?: readonly EventType[] | undefined;
  nextToken?: string | undefined;
}

export interface DescribeEventsForOrganizationRequest {
  filter?: OrganizationEventFilter | undefined;
  nextToken?: string | undefined;
  maxResults?: number | undefined;
  locale?: string | undefined;
}

export interface DescribeEventsForOrganizationResponse {
  events?: readonly OrganizationEvent[] | undefined;
  nextToken?: string | undefined;
}

export interface DescribeEventsRequest {
  filter?: EventFilter | undefined;
  nextToken?: string | undefined;
  maxResults?: number | undefined;
  locale?: string | undefined;
}

export interface DescribeEventsResponse {
  events?: readonly Event[] | undefined;
  nextToken?: string | undefined;
}

export interface DescribeHealthServiceStatusForOrganizationResponse {
  healthServiceAccessStatusForOrganization?: string | undefined;
}

export interface EntityAccountFilter {
  eventArn: string;
  awsAccountId?: string | undefined;
  statusCodes?: readonly string[] | undefined;
}

export interface EntityAggregate {
  eventArn?: string | undefined;
  count?: number | undefined;
  statuses?: { [key: string]: number } | undefined;
}

export interface EntityFilter {
  eventArns: readonly string[];
  entityArns?: readonly string[] | undefined;
  entityValues?: readonly string[] | undefined;
  lastUpdatedTimes?: readonly DateTimeRange[] | undefined;
  tags?: readonly { [key: string]: string }[] | undefined;
  statusCodes?: readonly string[] | undefined;
}

export interface Event {
  arn?: string | undefined;
  service?: string | undefined;
  eventTypeCode?: string | undefined;
  eventTypeCategory?: string | undefined;
  region?: string | undefined;
  availabilityZone?: string | undefined;
  startTime?: Date | undefined;
  endTime?: Date | undefined;
  lastUpdatedTime?: Date | undefined;
  statusCode?: string | undefined;
  eventScopeCode?: string | undefined;
  actionability?: string | undefined;
  personas?: readonly string[] | undefined;
}

export interface EventAccountFilter {
  eventArn: string;
  awsAccountId?: string | undefined;
}

export interface EventAggregate {
  aggregateValue?: string | undefined;
  count?: number | undefined;
}

export interface EventDescription {
  latestDescription?: string | undefined;
}

export interface EventDetails {
  event?: Event | undefined;
  eventDescription?: EventDescription | undefined;
  eventMetadata?: { [key: string]: string } | undefined;
}

export interface EventDetailsErrorItem {
  eventArn?: string | undefined;
  errorName?: string | undefined;
  errorMessage?: string | undefined;
}

export interface EventFilter {
  actionabilities?: readonly string[] | undefined;
  eventArns?: readonly string[] | undefined;
  eventTypeCodes?: readonly string[] | undefined;
  services?: readonly string[] | undefined;
  regions?: readonly string[] | undefined;
  availabilityZones?: readonly string[] | undefined;
  startTimes?: readonly DateTimeRange[] | undefined;
  endTimes?: readonly DateTimeRange[] | undefined;
  lastUpdatedTimes?: readonly DateTimeRange[] | undefined;
  entityArns?: readonly string[] | undefined;
  entityValues?: readonly string[] | undefined;
  eventTypeCategories?: readonly string[] | undefined;
  tags?: readonly { [key: string]: string }[] | undefined;
  eventStatusCodes?: readonly string[] | undefined;
  personas?: readonly string[] | undefined;
}

export interface EventType {
  service?: string | undefined;
  code?: string | undefined;
  category?: string | undefined;
  actionability?: string | undefined;
  personas?: readonly string[] | undefined;
}

export interface EventTypeFilter {
  eventTypeCodes?: readonly string[] | undefined;
  services?: readonly string[] | undefined;
  eventTypeCategories?: readonly string[] | undefined;
  actionabilities?: readonly string[] | undefined;
  personas?: readonly string[] | undefined;
}

export interface OrganizationAffectedEntitiesErrorItem {
  awsAccountId?: string | undefined;
  eventArn?: string | undefined;
  errorName?: string | undefined;
  errorMessage?: string | undefined;
}

export interface OrganizationEntityAggregate {
  eventArn?: string | undefined;
  count?: number | undefined;
  statuses?: { [key: string]: number } | undefined;
  accounts?: readonly AccountEntityAggregate[] | undefined;
}

export interface OrganizationEvent {
  arn?: string | undefined;
  service?: string | undefined;
  eventTypeCode?: string | undefined;
  eventTypeCategory?: string | undefined;
  eventScopeCode?: string | undefined;
  region?: string | undefined;
  startTime?: Date | undefined;
  endTime?: Date | undefined;
  lastUpdatedTime?: Date | undefined;
  statusCode?: string | undefined;
  actionability?: string | undefined;
  personas?: readonly string[] | undefined;
}

export interface OrganizationEventDetails {
  awsAccountId?: string | undefined;
  event?: Event | undefined;
  eventDescription?: EventDescription | undefined;
  eventMetadata?: { [key: string]: string } | undefined;
}

export interface OrganizationEventDetailsErrorItem {
  awsAccountId?: string | undefined;
  eventArn?: string | undefined;
  errorName?: string | undefined;
  errorMessage?: string | undefined;
}

export interface OrganizationEventFilter {
  actionabilities?: readonly string[] | undefined;
  eventTypeCodes?: readonly string[] | undefined;
  awsAccountIds?: readonly string[] | undefined;
  services?: readonly string[] | undefined;
  regions?: readonly string[] | undefined;
  startTime?: DateTimeRange | undefined;
  endTime?: DateTimeRange | undefined;
  lastUpdatedTime?: DateTimeRange | undefined;
  entityArns?: readonly string[] | undefined;
  entityValues?: readonly string[] | undefined;
  eventTypeCategories?: readonly string[] | undefined;
  eventStatusCodes?: readonly string[] | undefined;
  personas?: readonly string[] | undefined;
}

export type EntityStatusCode =
  | "IMPAIRED"
  | "PENDING"
  | "RESOLVED"
  | "UNIMPAIRED"
  | "UNKNOWN";

export type EventActionability =
  | "ACTION_MAY_BE_REQUIRED"
  | "ACTION_REQUIRED"
  | "INFORMATIONAL";

export type EventAggregateField =
  | "eventTypeCategory";

export type EventPersona =
  | "BILLING"
  | "OPERATIONS"
  | "SECURITY";

export type EventScopeCode =
  | "ACCOUNT_SPECIFIC"
  | "NONE"
  | "PUBLIC";

export type EventStatusCode =
  | "closed"
  | "open"
  | "upcoming";

export type EventTypeActionability =
  | "ACTION_MAY_BE_REQUIRED"
  | "ACTION_REQUIRED"
  | "INFORMATIONAL";

export type EventTypeCategory =
  | "accountNotification"
  | "investigation"
  | "issue"
  | "scheduledChange";

export type EventTypePersona =
  | "BILLING"
  | "OPERATIONS"
  | "SECURITY";
