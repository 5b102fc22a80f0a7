/** What a bucket's notification configuration says, in one shape for every kind of destination. */
import type { InputOf } from "../../../kernel/operation.ts";
import type { S3 } from "../../../generated/s3.ts";
import { matchesEvent, type EventName } from "./event-names.ts";

/** The model's configuration. */
export type NotificationConfiguration = InputOf<S3, "PutBucketNotificationConfiguration">["NotificationConfiguration"];

/** Services that records are sent to, by the names of their models. */
export type TargetService = "sqs" | "sns" | "lambda";

type Filter = NonNullable<NotificationConfiguration["QueueConfigurations"]>[number]["Filter"];

/** One configuration: which events of which keys go where. */
export interface EventRule {
  readonly id: string | undefined;
  readonly service: TargetService;
  readonly arn: string;
  readonly events: readonly string[];
  readonly filter: Filter;
}

/** All configurations, in the order of the document. */
export function eventRules(configuration: NotificationConfiguration): EventRule[] {
  const { TopicConfigurations: topics, QueueConfigurations: queues } = configuration;
  const functions = configuration.LambdaFunctionConfigurations;
  return [
    ...(topics ?? []).map((each) => newRule("sns", each.TopicArn, each)),
    ...(queues ?? []).map((each) => newRule("sqs", each.QueueArn, each)),
    ...(functions ?? []).map((each) => newRule("lambda", each.LambdaFunctionArn, each)),
  ];
}

interface Stated {
  readonly Id?: string | undefined;
  readonly Events: readonly string[];
  readonly Filter?: Filter;
}

function newRule(service: TargetService, arn: string, stated: Stated): EventRule {
  return { id: stated.Id, service, arn, events: stated.Events, filter: stated.Filter };
}

/** What a filter wants of a key; empty texts want nothing. */
export function keyFilter(filter: Filter): { readonly prefix: string; readonly suffix: string } {
  let prefix = "";
  let suffix = "";
  for (const { Name: name, Value: value } of filter?.Key?.FilterRules ?? []) {
    if (name?.toLowerCase() === "prefix") prefix = value ?? "";
    else suffix = value ?? "";
  }
  return { prefix, suffix };
}

/** Whether an event of a key goes to the rule's destination. */
export function matchesRule(rule: EventRule, name: EventName, key: string): boolean {
  if (!rule.events.some((pattern) => matchesEvent(pattern, name))) return false;
  const { prefix, suffix } = keyFilter(rule.filter);
  return key.startsWith(prefix) && key.endsWith(suffix);
}
