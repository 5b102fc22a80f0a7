/** What AWS refuses in a notification configuration before it looks at any destination. AWS docs: "Configuring event notifications using object key name filtering". */
import { invalidArgument, malformedXml } from "../errors.ts";
import { eventRules, keyFilter, type EventRule, type NotificationConfiguration } from "./configuration.ts";
import { isEventPattern, shareEvents } from "./event-names.ts";
import { checkTargetArn } from "./target-arn.ts";

/** AWS docs, quotas: event notifications in a bucket. */
const maximumRules = 100;
const maximumIdLength = 255;
const maximumFilterBytes = 1024;

/** Throws InvalidArgument and MalformedXML in AWS's words; `region` is the bucket's. */
export function checkConfiguration(configuration: NotificationConfiguration, region: string): void {
  const rules = eventRules(configuration);
  if (rules.length > maximumRules) {
    throw invalidArgument(`The maximum number of event notification configurations is ${maximumRules}`);
  }
  const ids = new Set<string>();
  for (const rule of rules) {
    checkId(rule.id, ids);
    checkEvents(rule.events);
    checkFilter(rule);
    checkTargetArn(rule, region);
  }
  checkOverlaps(rules);
}

function checkId(id: string | undefined, seen: Set<string>): void {
  if (id === undefined || id === "") return;
  if (id.length > maximumIdLength) throw invalidArgument("The ID must not be longer than 255 characters", "Id", id);
  if (seen.has(id)) throw invalidArgument("Same ID used for multiple configurations. IDs must be unique", "Id", id);
  seen.add(id);
}

function checkEvents(events: readonly string[]): void {
  if (events.length === 0) throw malformedXml();
  const unknown = events.find((name) => !isEventPattern(name));
  if (unknown !== undefined) {
    throw invalidArgument("A specified event is not supported for notifications.", "Event", unknown);
  }
}

function checkFilter({ filter }: EventRule): void {
  const seen = new Set<string>();
  for (const { Name: name, Value: value } of filter?.Key?.FilterRules ?? []) {
    if (name === undefined) throw malformedXml();
    const kind = name.toLowerCase();
    if (kind !== "prefix" && kind !== "suffix") {
      throw invalidArgument("filter rule name must be either prefix or suffix", "FilterRule.Name", name);
    }
    if (seen.has(kind)) {
      throw invalidArgument(`Cannot specify more than one ${kind} rule in a filter.`, "FilterRule.Name", kind);
    }
    seen.add(kind);
    if (value === undefined) throw malformedXml();
    if (Buffer.byteLength(value) > maximumFilterBytes) {
      const message = "Size of filter rule value cannot exceed 1024 bytes in UTF-8 representation";
      throw invalidArgument(message, "FilterRule.Value", value);
    }
  }
}

/** No event of a key may match two configurations. */
function checkOverlaps(rules: readonly EventRule[]): void {
  for (const [index, one] of rules.entries()) {
    for (const other of rules.slice(index + 1)) {
      if (!one.events.some((event) => other.events.some((its) => shareEvents(event, its)))) continue;
      const [a, b] = [keyFilter(one.filter), keyFilter(other.filter)];
      const prefixes = a.prefix.startsWith(b.prefix) || b.prefix.startsWith(a.prefix);
      const suffixes = a.suffix.endsWith(b.suffix) || b.suffix.endsWith(a.suffix);
      if (prefixes && suffixes) throw overlapping(`${a.prefix}${a.suffix}${b.prefix}${b.suffix}` === "");
    }
  }
}

function overlapping(unfiltered: boolean): Error {
  return invalidArgument(
    unfiltered
      ? "Configurations overlap. Configurations on the same bucket cannot share a common event type."
      : "Configuration is ambiguously defined. Cannot have overlapping suffixes in two rules if the prefixes are overlapping for the same event type.",
  );
}
