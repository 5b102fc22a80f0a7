/** Whether a trail wants an event (CloudTrail user guide, "Logging management events" and "Logging data events"). */
import type { AdvancedFieldSelector, EventSelector } from "../../generated/cloudtrail.ts";
import type { TrailRow } from "./tables.ts";

/** What selectors look at. */
export interface SelectableEvent {
  /** The account that gets the record, and its organization. */
  readonly accountId: string;
  readonly organizationId: string | undefined;
  readonly region: string;
  /** Of a service without regions. */
  readonly isGlobal: boolean;
  readonly isData: boolean;
  readonly readOnly: boolean;
  readonly source: string;
  readonly name: string;
  /** `AwsApiCall`, `AwsConsoleSignIn`. */
  readonly eventType: string;
  readonly resources: readonly { readonly type: string; readonly arn: string }[];
  readonly identityArn: string;
  readonly fromConsole: boolean;
}

/** Whether the trail is to deliver the event. */
export function isWanted(trail: TrailRow, event: SelectableEvent): boolean {
  return isOfTrail(trail, event) && isSelected(trail, event);
}

function isOfTrail(trail: TrailRow, event: SelectableEvent): boolean {
  const isMember = trail.organizationId !== undefined && trail.organizationId === event.organizationId;
  if (trail.accountId !== event.accountId && !isMember) return false;
  if (event.isGlobal) return trail.globalEvents;
  return trail.multiRegion || trail.homeRegion === event.region;
}

function isSelected({ selectors, advancedSelectors }: TrailRow, event: SelectableEvent): boolean {
  if (advancedSelectors) {
    return advancedSelectors.some(({ FieldSelectors }) => FieldSelectors.every((field) => fieldMatches(field, event)));
  }
  if (selectors) return selectors.some((selector) => selectorMatches(selector, event));
  return !event.isData;
}

function selectorMatches(selector: EventSelector, event: SelectableEvent): boolean {
  const { ReadWriteType = "All", IncludeManagementEvents = true, ExcludeManagementEventSources = [] } = selector;
  if (ReadWriteType !== "All" && (ReadWriteType === "ReadOnly") !== event.readOnly) return false;
  if (!event.isData) return IncludeManagementEvents && !ExcludeManagementEventSources.includes(event.source);
  return (selector.DataResources ?? []).some(({ Type = "", Values = [] }) =>
    Values.some((value) => event.resources.some((resource) => isBelow(resource, Type, value))),
  );
}

/** A bucket counts as the folder of all its objects: `arn:aws:s3:::bucket/` asks for its listings, too. */
function isBelow(resource: { type: string; arn: string }, type: string, value: string): boolean {
  if (resource.type === type) return resource.arn.startsWith(value);
  return type === "AWS::S3::Object" && resource.type === "AWS::S3::Bucket" && `${resource.arn}/`.startsWith(value);
}

function fieldMatches(field: AdvancedFieldSelector, event: SelectableEvent): boolean {
  return valuesOf(field.Field, event).some((value) => operatorsMatch(field, value));
}

/** What the field is of this event; several for resources. */
function valuesOf(field: string, event: SelectableEvent): readonly string[] {
  if (field === "eventCategory") return [event.isData ? "Data" : "Management"];
  if (field === "readOnly") return [String(event.readOnly)];
  if (field === "eventSource") return [event.source];
  if (field === "eventName") return [event.name];
  if (field === "eventType") return [event.eventType];
  if (field === "userIdentity.arn") return [event.identityArn];
  if (field === "sessionCredentialFromConsole") return [String(event.fromConsole)];
  // All data events here are of S3's objects, whichever of the two a request names.
  if (field === "resources.type") return event.isData ? ["AWS::S3::Object"] : event.resources.map(({ type }) => type);
  const [first] = event.resources;
  return first === undefined ? [] : [first.type === "AWS::S3::Bucket" ? `${first.arn}/` : first.arn];
}

/** One of the positive operators has to hold, and all the negative ones. */
function operatorsMatch(field: AdvancedFieldSelector, value: string): boolean {
  const { Equals = [], StartsWith = [], EndsWith = [], NotEquals = [], NotStartsWith = [], NotEndsWith = [] } = field;
  if (NotEquals.includes(value)) return false;
  if (NotStartsWith.some((text) => value.startsWith(text)) || NotEndsWith.some((text) => value.endsWith(text))) {
    return false;
  }
  if (Equals.length + StartsWith.length + EndsWith.length === 0) return true;
  return (
    Equals.includes(value) ||
    StartsWith.some((text) => value.startsWith(text)) ||
    EndsWith.some((text) => value.endsWith(text))
  );
}
