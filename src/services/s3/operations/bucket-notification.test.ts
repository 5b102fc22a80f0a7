/** Notification configurations through the SDK: what is taken, how it is answered, what is refused and in which words. */
import type { NotificationConfiguration, QueueConfiguration } from "@aws-sdk/client-s3";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openS3Region, type S3Region } from "../../../../test/support/s3-region.ts";

let opened: S3Region;
let Bucket: string;
let account: string;

beforeAll(async () => {
  opened = await openS3Region();
  Bucket = await opened.newBucket();
  account = opened.region.root.accountId;
});

afterAll(() => opened.close());

function queue(name: string, more: Partial<QueueConfiguration> = {}): QueueConfiguration {
  return { QueueArn: `arn:aws:sqs:us-east-1:${account}:${name}`, Events: ["s3:ObjectCreated:*"], ...more };
}

function filter(...rules: [name: string, value: string][]): Pick<QueueConfiguration, "Filter"> {
  const FilterRules = rules.map(([Name, Value]) => ({ Name: Name as "prefix", Value }));
  return { Filter: { Key: { FilterRules } } };
}

function put(NotificationConfiguration: NotificationConfiguration): Promise<unknown> {
  return opened.s3.putBucketNotificationConfiguration({ Bucket, NotificationConfiguration });
}

async function get(): Promise<NotificationConfiguration> {
  const { $metadata: _, ...configuration } = await opened.s3.getBucketNotificationConfiguration({ Bucket });
  return configuration;
}

test("a configuration of every kind of destination is answered as it was put, with ids", async () => {
  const TopicArn = `arn:aws:sns:us-east-1:${account}:topic`;
  const LambdaFunctionArn = `arn:aws:lambda:us-east-1:${account}:function:made`;
  await put({
    QueueConfigurations: [queue("first", { Id: "mine", ...filter(["prefix", "in/"], ["suffix", ".jpg"]) })],
    TopicConfigurations: [{ TopicArn, Events: ["s3:ObjectRemoved:Delete"] }],
    LambdaFunctionConfigurations: [{ LambdaFunctionArn, Events: ["s3:ObjectTagging:*", "s3:ObjectAcl:Put"] }],
    EventBridgeConfiguration: {},
  });
  expect(await get()).toEqual({
    QueueConfigurations: [queue("first", { Id: "mine", ...filter(["Prefix", "in/"], ["Suffix", ".jpg"]) })],
    TopicConfigurations: [{ Id: expect.any(String), TopicArn, Events: ["s3:ObjectRemoved:Delete"] }],
    LambdaFunctionConfigurations: [
      { Id: expect.any(String), LambdaFunctionArn, Events: ["s3:ObjectTagging:*", "s3:ObjectAcl:Put"] },
    ],
    EventBridgeConfiguration: {},
  });
});

test("an empty configuration takes everything away", async () => {
  await put({ EventBridgeConfiguration: {} });
  await put({});
  expect(await get()).toEqual({});
});

test("another account's destination is taken, one of another region is not", async () => {
  await put({ QueueConfigurations: [queue("q", { QueueArn: "arn:aws:sqs:us-east-1:222222222222:theirs" })] });
  const far = put({ QueueConfigurations: [queue("q", { QueueArn: `arn:aws:sqs:eu-west-1:${account}:far` })] });
  await expect(far).rejects.toMatchObject({
    name: "InvalidArgument",
    message: "The notification destination service region is not valid for the bucket location constraint",
    $metadata: { httpStatusCode: 400 },
  });
});

describe("refused", () => {
  const overlap =
    "Configuration is ambiguously defined. Cannot have overlapping suffixes in two rules if the prefixes are overlapping for the same event type.";
  const cases: [string, () => NotificationConfiguration, message: string][] = [
    [
      "two configurations without filters for one event",
      () => ({ QueueConfigurations: [queue("a"), queue("b", { Events: ["s3:ObjectCreated:Put"] })] }),
      "Configurations overlap. Configurations on the same bucket cannot share a common event type.",
    ],
    [
      "overlapping prefixes",
      () => ({ QueueConfigurations: [queue("a", filter(["prefix", "a/"])), queue("b", filter(["prefix", "a/b/"]))] }),
      overlap,
    ],
    [
      "a prefix beside a suffix",
      () => ({ QueueConfigurations: [queue("a", filter(["prefix", "a"])), queue("b", filter(["suffix", "z"]))] }),
      overlap,
    ],
    [
      "one id twice",
      () => ({
        QueueConfigurations: [queue("a", { Id: "x" }), queue("b", { Id: "x", Events: ["s3:ObjectRemoved:*"] })],
      }),
      "Same ID used for multiple configurations. IDs must be unique",
    ],
    [
      "an event that there is not",
      () => ({ QueueConfigurations: [queue("a", { Events: ["s3:ObjectEaten:*" as "s3:ObjectCreated:*"] })] }),
      "A specified event is not supported for notifications.",
    ],
    [
      "an ARN of another service",
      () => ({ QueueConfigurations: [queue("a", { QueueArn: `arn:aws:sns:us-east-1:${account}:a` })] }),
      "The ARN is not well formed",
    ],
    [
      "an ARN of another partition",
      () => ({ QueueConfigurations: [queue("a", { QueueArn: `arn:aws-cn:sqs:us-east-1:${account}:a` })] }),
      "The ARN is not well formed",
    ],
    ["no ARN", () => ({ QueueConfigurations: [queue("a", { QueueArn: "queue" })] }), "The ARN is not well formed"],
    [
      "a FIFO queue",
      () => ({ QueueConfigurations: [queue("a.fifo")] }),
      "Unable to validate the following destination configurations",
    ],
    [
      "a filter of another kind",
      () => ({ QueueConfigurations: [queue("a", filter(["infix", "a"]))] }),
      "filter rule name must be either prefix or suffix",
    ],
    [
      "two prefixes in one filter",
      () => ({ QueueConfigurations: [queue("a", filter(["prefix", "a"], ["Prefix", "b"]))] }),
      "Cannot specify more than one prefix rule in a filter.",
    ],
    [
      "a filter's value beyond 1,024 bytes",
      () => ({ QueueConfigurations: [queue("a", filter(["prefix", "é".repeat(513)]))] }),
      "Size of filter rule value cannot exceed 1024 bytes in UTF-8 representation",
    ],
  ];
  test.each(cases)("%s", async (_what, configuration, message) => {
    await expect(put(configuration())).rejects.toMatchObject({ name: "InvalidArgument", message });
  });

  test("a configuration without events", async () => {
    await expect(put({ QueueConfigurations: [queue("a", { Events: [] })] })).rejects.toMatchObject({
      name: "MalformedXML",
    });
  });

  test.each([[{}], [{ Name: "prefix" as const }], [{ Value: "a" }]])(
    "a filter's rule that is %j alone",
    async (rule) => {
      const Filter = { Key: { FilterRules: [rule] } };
      await expect(put({ QueueConfigurations: [queue("a", { Filter })] })).rejects.toMatchObject({
        name: "MalformedXML",
      });
    },
  );
});

test("one event may go to two places when no key matches both", async () => {
  await put({
    QueueConfigurations: [
      queue("a", filter(["prefix", "a/"], ["suffix", ".jpg"])),
      queue("b", filter(["prefix", "b/"])),
      queue("c", filter(["prefix", "a/"], ["suffix", ".png"])),
      queue("d", { Events: ["s3:ObjectRemoved:*"] }),
    ],
  });
  expect((await get()).QueueConfigurations).toHaveLength(4);
});
