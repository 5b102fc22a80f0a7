/** Which event selectors a trail may have (CloudTrail API reference, EventSelector and AdvancedEventSelector). */
import type { AdvancedEventSelector, AdvancedFieldSelector, EventSelector } from "../../generated/cloudtrail.ts";
import { invalidSelectors } from "./errors.ts";
import { advancedValuesPerTrail, dataResourcesPerTrail, selectorsPerTrail } from "./limits.ts";

const dataTypes: ReadonlySet<string> = new Set(["AWS::S3::Object", "AWS::Lambda::Function", "AWS::DynamoDB::Table"]);
const excludable: ReadonlySet<string> = new Set(["kms.amazonaws.com", "rdsdata.amazonaws.com"]);

/** Basic selectors with what they leave out filled in. Throws InvalidEventSelectorsException. */
export function checkedSelectors(selectors: readonly EventSelector[]): EventSelector[] {
  if (selectors.length > selectorsPerTrail) throw invalidSelectors("A trail has at most five event selectors.");
  const values = selectors.flatMap(({ DataResources = [] }) => DataResources.flatMap(({ Values = [] }) => Values));
  if (values.length > dataResourcesPerTrail) throw invalidSelectors("A trail has at most 250 data resources.");
  return selectors.map(checkedSelector);
}

function checkedSelector(selector: EventSelector): EventSelector {
  const { ReadWriteType = "All", IncludeManagementEvents = true } = selector;
  const { DataResources = [], ExcludeManagementEventSources = [] } = selector;
  for (const { Type = "", Values = [] } of DataResources) {
    if (!dataTypes.has(Type))
      throw invalidSelectors(`${Type} is not a type of data resources of basic event selectors.`);
    const bad = Type === "AWS::S3::Object" ? Values.find((value) => !isS3Value(value)) : undefined;
    if (bad !== undefined) throw invalidSelectors(`Value ${bad} for DataResources.Values is invalid.`);
  }
  const unknown = ExcludeManagementEventSources.find((source) => !excludable.has(source));
  if (unknown !== undefined) throw invalidSelectors(`Events of ${unknown} cannot be excluded.`);
  return { ReadWriteType, IncludeManagementEvents, DataResources, ExcludeManagementEventSources };
}

/** All buckets, or a bucket with a prefix (which may be empty) behind a slash. */
const isS3Value = (value: string): boolean => /^arn:aws:s3(:::?)?$|^arn:aws:s3:::[^/]+\/.*$/.test(value);

const operators = ["Equals", "StartsWith", "EndsWith", "NotEquals", "NotStartsWith", "NotEndsWith"] as const;

const fields: Readonly<Record<"Management" | "Data", ReadonlySet<string>>> = {
  Management: new Set([
    "eventCategory",
    "eventName",
    "eventSource",
    "eventType",
    "readOnly",
    "sessionCredentialFromConsole",
    "userIdentity.arn",
  ]),
  Data: new Set([
    "eventCategory",
    "eventName",
    "eventSource",
    "eventType",
    "readOnly",
    "resources.ARN",
    "resources.type",
    "sessionCredentialFromConsole",
    "userIdentity.arn",
  ]),
};

/** Advanced selectors as they are. Throws InvalidEventSelectorsException. */
export function checkedAdvanced(selectors: readonly AdvancedEventSelector[]): readonly AdvancedEventSelector[] {
  const all = selectors.flatMap(({ FieldSelectors }) => FieldSelectors.flatMap(valuesOf));
  if (all.length > advancedValuesPerTrail) throw invalidSelectors("A trail has at most 500 values in all selectors.");
  for (const { FieldSelectors } of selectors) checkFields(FieldSelectors);
  return selectors;
}

function checkFields(selected: readonly AdvancedFieldSelector[]): void {
  const category = only(selected, "eventCategory");
  if (category !== "Management" && category !== "Data") {
    throw invalidSelectors("The field eventCategory must equal Management or Data.");
  }
  for (const field of selected) {
    if (!fields[category].has(field.Field)) {
      throw invalidSelectors(`The field ${field.Field} cannot be selected for ${category} events.`);
    }
    if (valuesOf(field).length === 0) throw invalidSelectors(`The field ${field.Field} has no operator.`);
  }
  if (new Set(selected.map(({ Field }) => Field)).size < selected.length) {
    throw invalidSelectors("A field can be used only once in a selector.");
  }
  if (category === "Data") {
    const type = only(selected, "resources.type");
    if (type === undefined) throw invalidSelectors("Data events need the field resources.type with one value.");
  }
  const readOnly = selected.find(({ Field }) => Field === "readOnly");
  if (readOnly && !["true", "false"].includes(only(selected, "readOnly") ?? "")) {
    throw invalidSelectors("The field readOnly must equal true or false.");
  }
}

const valuesOf = (field: AdvancedFieldSelector): string[] => operators.flatMap((operator) => field[operator] ?? []);

/** The one value that the field must equal. */
function only(selected: readonly AdvancedFieldSelector[], name: string): string | undefined {
  const field = selected.find(({ Field }) => Field === name);
  return field?.Equals?.length === 1 && valuesOf(field).length === 1 ? field.Equals[0] : undefined;
}
