/** The destinations of a bucket's events: S3 keeps a list for each kind, people see one. */
import type { Event, NotificationConfiguration, NotificationConfigurationFilter } from "@aws-sdk/client-s3";

/** A queue, a topic or a function that is told. */
export interface EventTarget {
  readonly Id?: string | undefined;
  readonly arn: string;
  readonly Events: Event[];
  readonly prefix: string;
  readonly suffix: string;
}

/** All destinations, one after the other. */
export function targetsOf(value: NotificationConfiguration): readonly EventTarget[] {
  const { QueueConfigurations = [], TopicConfigurations = [], LambdaFunctionConfigurations = [] } = value;
  return [
    ...QueueConfigurations.map((one) => ({ ...one, arn: one.QueueArn })),
    ...TopicConfigurations.map((one) => ({ ...one, arn: one.TopicArn })),
    ...LambdaFunctionConfigurations.map((one) => ({ ...one, arn: one.LambdaFunctionArn })),
  ].map(({ Id, arn = "", Events = [], Filter }) => ({
    Id,
    arn,
    Events: [...Events],
    prefix: ruleOf(Filter, "prefix"),
    suffix: ruleOf(Filter, "suffix"),
  }));
}

/** The configuration of destinations: the ARN says which kind each is. */
export function configurationOf(
  targets: readonly EventTarget[],
  { EventBridgeConfiguration }: NotificationConfiguration,
): NotificationConfiguration {
  const of = (isIt: (arn: string) => boolean) => targets.filter(({ arn }) => isIt(arn));
  const isTopic = (arn: string): boolean => /^arn:[^:]*:sns:/.test(arn);
  const isFunction = (arn: string): boolean => /^arn:[^:]*:lambda:/.test(arn);
  const queues = of((arn) => !isTopic(arn) && !isFunction(arn)).map((one) => ({ QueueArn: one.arn, ...restOf(one) }));
  const topics = of(isTopic).map((one) => ({ TopicArn: one.arn, ...restOf(one) }));
  const functions = of(isFunction).map((one) => ({ LambdaFunctionArn: one.arn, ...restOf(one) }));
  return {
    ...(queues.length === 0 ? {} : { QueueConfigurations: queues }),
    ...(topics.length === 0 ? {} : { TopicConfigurations: topics }),
    ...(functions.length === 0 ? {} : { LambdaFunctionConfigurations: functions }),
    ...(EventBridgeConfiguration ? { EventBridgeConfiguration } : {}),
  };
}

function restOf({ Id, Events, prefix, suffix }: EventTarget) {
  const rules = [
    ...(prefix === "" ? [] : [{ Name: "prefix" as const, Value: prefix }]),
    ...(suffix === "" ? [] : [{ Name: "suffix" as const, Value: suffix }]),
  ];
  return {
    ...(Id === undefined ? {} : { Id }),
    Events,
    ...(rules.length === 0 ? {} : { Filter: { Key: { FilterRules: rules } } }),
  };
}

function ruleOf(filter: NotificationConfigurationFilter | undefined, name: "prefix" | "suffix"): string {
  // S3 gives names back as "Prefix" and "Suffix".
  return filter?.Key?.FilterRules?.find((rule) => rule.Name?.toLowerCase() === name)?.Value ?? "";
}
