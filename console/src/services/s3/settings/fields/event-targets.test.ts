/** Destinations of events. */
import type { NotificationConfiguration } from "@aws-sdk/client-s3";
import { expect, test } from "vitest";
import { configurationOf, targetsOf } from "./event-targets.ts";

const queue = "arn:aws:sqs:us-east-1:000000000000:q";
const topic = "arn:aws:sns:us-east-1:000000000000:t";

test("every destination is kept with its name, its events and its filters", () => {
  const value: NotificationConfiguration = {
    QueueConfigurations: [
      {
        Id: "one",
        QueueArn: queue,
        Events: ["s3:ObjectCreated:*"],
        Filter: { Key: { FilterRules: [{ Name: "prefix", Value: "in/" }] } },
      },
    ],
    TopicConfigurations: [{ Id: "two", TopicArn: topic, Events: ["s3:ObjectRemoved:*"] }],
    EventBridgeConfiguration: {},
  };
  expect(configurationOf(targetsOf(value), value)).toEqual(value);
});

test("a destination changes its kind with its ARN", () => {
  const [target] = targetsOf({ QueueConfigurations: [{ QueueArn: queue, Events: [] }] });
  expect(configurationOf([{ ...target!, arn: topic }], {})).toEqual({
    TopicConfigurations: [{ TopicArn: topic, Events: [] }],
  });
});
