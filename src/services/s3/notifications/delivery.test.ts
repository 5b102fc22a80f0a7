/** Delivery of notifications over the real store: kept while a destination is away, in order, bounded, in AWS's form. */
import { afterEach, beforeEach, expect, test } from "vitest";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { awsError } from "../../../kernel/errors.ts";
import type { DeliveredEvent } from "../../../kernel/events.ts";
import type { JobContext } from "../../../kernel/jobs.ts";
import { openParts, type RegionParts } from "../../../region/parts.ts";
import { buckets } from "../tables.ts";
import { keepParcel, maximumWaiting } from "./backlog.ts";
import { deliverChange, deliverTests } from "./deliver.ts";
import type { StoredChange } from "./object-event.ts";
import { deliverNotifications } from "./retry-job.ts";
import { backlog, backlogCounts } from "./tables.ts";

const queueArn = "arn:aws:sqs:us-east-1:111111111111:queue";

let parts: RegionParts;
let context: JobContext;
let received: { operation: string; input: Record<string, unknown> }[];
let refusal: Error | undefined;
let wall: number;

beforeEach(async () => {
  parts = await openParts({ dataDirectory: mkdtempSync(join(tmpdir(), "haneul-s3-events-")), log: "silent" });
  received = [];
  refusal = awsError("NotImplemented", "Haneul does not implement sqs:SendMessage yet.", { status: 501 });
  wall = 1_800_000_000_000;
  const { store, blobs, ids, log, keys } = parts;
  context = {
    store,
    blobs,
    ids,
    log,
    secrets: keys,
    costs: parts.costs,
    clock: { now: () => parts.clock.now(), wall: () => wall },
    meter: parts.ledger.openJobs(),
    signal: new AbortController().signal,
    call: async (service, operation, input, as) => {
      if (refusal) throw refusal;
      expect(as).toMatchObject({ principal: "s3.amazonaws.com", account: "111111111111", region: "us-east-1" });
      expect(as.sourceArn).toBe("arn:aws:s3:::photos");
      received.push({ operation: `${service}:${operation}`, input: input as Record<string, unknown> });
      return {};
    },
  };
});

afterEach(async () => {
  await parts.close();
  rmSync(parts.dataDirectory, { recursive: true, force: true });
});

let count = 0;

function eventOf(more: Partial<StoredChange> = {}): DeliveredEvent {
  const detail: StoredChange = {
    name: "ObjectCreated:Put",
    bucket: "photos",
    owner: "a".repeat(64),
    key: "a b/é(1)+.jpg",
    versionId: "v1",
    size: 3,
    etag: "etag",
    requestId: "REQUEST",
    principalId: "AWS:AIDA",
    requester: "111111111111",
    sourceAddress: "127.0.0.1",
    reason: undefined,
    more: undefined,
    targets: [{ service: "sqs", arn: queueArn, id: "mine" }],
    bridge: false,
    ...more,
  };
  const id = `${String(++count).padStart(16, "0")}-000000`;
  return { id, time: 0, type: "s3.ObjectChanged", account: "111111111111", region: "us-east-1", detail: { ...detail } };
}

function bodies(): Record<string, unknown>[] {
  return received.map(({ input }) => JSON.parse(String(input["MessageBody"])) as Record<string, unknown>);
}

test("a queue gets AWS's record", async () => {
  refusal = undefined;
  await deliverChange(context, eventOf());
  expect(received[0]).toMatchObject({
    operation: "sqs:SendMessage",
    input: { QueueUrl: "https://sqs.us-east-1.amazonaws.com/111111111111/queue" },
  });
  expect(bodies()[0]).toEqual({
    Records: [
      {
        eventVersion: "2.1",
        eventSource: "aws:s3",
        awsRegion: "us-east-1",
        eventTime: "1970-01-01T00:00:00.000Z",
        eventName: "ObjectCreated:Put",
        userIdentity: { principalId: "AWS:AIDA" },
        requestParameters: { sourceIPAddress: "127.0.0.1" },
        responseElements: { "x-amz-request-id": "REQUEST", "x-amz-id-2": expect.any(String) },
        s3: {
          s3SchemaVersion: "1.0",
          configurationId: "mine",
          bucket: {
            name: "photos",
            ownerIdentity: { principalId: expect.stringMatching(/^A[A-Z0-9]{13}$/) },
            arn: "arn:aws:s3:::photos",
          },
          object: {
            key: "a+b/%C3%A9%281%29%2B.jpg",
            size: 3,
            eTag: "etag",
            versionId: "v1",
            sequencer: expect.stringMatching(/^[0-9A-F]{18}$/),
          },
        },
      },
    ],
  });
});

test("topics, functions and the event bus are called as their services want it", async () => {
  refusal = undefined;
  const topic = "arn:aws:sns:us-east-1:111111111111:topic";
  const made = "arn:aws:lambda:us-east-1:111111111111:function:made";
  await deliverChange(
    context,
    eventOf({
      targets: [
        { service: "sns", arn: topic, id: "t" },
        { service: "lambda", arn: made, id: "f" },
      ],
      bridge: true,
    }),
  );
  const [toTopic, toFunction, toBus] = received;
  expect(toTopic).toMatchObject({
    operation: "sns:Publish",
    input: { TopicArn: topic, Subject: "Amazon S3 Notification" },
  });
  expect(toFunction).toMatchObject({
    operation: "lambda:Invoke",
    input: { FunctionName: made, InvocationType: "Event", Payload: expect.any(Uint8Array) },
  });
  const [entry] = (toBus?.input["Entries"] ?? []) as Record<string, unknown>[];
  expect(entry).toMatchObject({ Source: "aws.s3", DetailType: "Object Created", Resources: ["arn:aws:s3:::photos"] });
  expect(entry?.["Time"]).toEqual(new Date(0));
  expect(JSON.parse(String(entry?.["Detail"]))).toEqual({
    version: "0",
    bucket: { name: "photos" },
    object: { key: "a b/é(1)+.jpg", size: 3, etag: "etag", "version-id": "v1", sequencer: expect.any(String) },
    "request-id": "REQUEST",
    requester: "111111111111",
    "source-ip-address": "127.0.0.1",
    reason: "PutObject",
  });
});

test.each([
  ["ObjectRemoved:Delete", "2.1"],
  ["Replication:OperationFailedReplication", "2.2"],
  ["LifecycleExpiration:Delete", "2.3"],
  ["ObjectTagging:Put", "2.3"],
  ["ObjectRestore:Completed", "2.1"],
  ["ObjectRestore:Delete", "2.3"],
] as const)("%s has version %s", async (name, eventVersion) => {
  refusal = undefined;
  await deliverChange(context, eventOf({ name }));
  expect(bodies()[0]).toMatchObject({ Records: [{ eventName: name, eventVersion }] });
});

test("what cannot be delivered waits, and comes in order once the destination is there", async () => {
  const keys = ["first", "second", "third"];
  await deliverChange(context, eventOf({ key: keys[0] as string }));
  refusal = undefined;
  // What happens while others wait lines up behind them.
  for (const key of keys.slice(1)) await deliverChange(context, eventOf({ key }));
  expect(received).toEqual([]);
  expect((await deliverNotifications.run(context)).summary).toContain("3 wait");
  wall += 5000;
  expect((await deliverNotifications.run(context)).summary).toBe("delivered 3, gave up 0; 0 wait, 0 given up in all");
  const records = bodies().map(
    ({ Records }) => (Records as { s3: { object: { key: string; sequencer: string } } }[])[0],
  );
  expect(records.map((record) => record?.s3.object.key)).toEqual(keys);
  const sequencers = records.map((record) => record?.s3.object.sequencer ?? "");
  expect(sequencers).toEqual(sequencers.toSorted());
  await deliverChange(context, eventOf({ key: "fourth" }));
  expect(received).toHaveLength(4);
});

test("an event that is delivered again is kept once", async () => {
  const event = eventOf();
  await deliverChange(context, event);
  await deliverChange(context, event);
  expect((await deliverNotifications.run(context)).summary).toContain("1 wait");
});

test("a missing service is waited for however long it takes; the job says for what", async () => {
  await deliverChange(context, eventOf());
  await parts.store.transact(async (tx) => tx.put(buckets, bucketRow));
  for (let day = 0; day < 3; day++) {
    wall += 24 * 3600 * 1000;
    const { summary } = await deliverNotifications.run(context);
    expect(summary).toContain("1 wait");
    expect(summary).toContain(`${queueArn}: Haneul does not implement sqs:SendMessage yet.`);
  }
});

test("a destination that refuses for a day gets nothing of it any more", async () => {
  refusal = awsError("AccessDenied", "No.", { status: 403 });
  await deliverChange(context, eventOf());
  wall += 23 * 3600 * 1000;
  expect((await deliverNotifications.run(context)).summary).toContain("1 wait");
  wall += 2 * 3600 * 1000;
  expect((await deliverNotifications.run(context)).summary).toContain("gave up 1; 0 wait, 1 given up in all");
});

test("beyond the bound the oldest of a bucket are given up, visibly", async () => {
  await deliverChange(context, eventOf({ key: "oldest" }));
  await parts.store.transact(async (tx) => tx.add(backlogCounts, ["photos"], [maximumWaiting - 1, 0]));
  const [oldest] = await parts.store.read((reader) => reader.range(backlog, { limit: 1 }));
  await keepParcel(context, { ...(oldest as NonNullable<typeof oldest>), eventId: "9" }, undefined);
  const left = await parts.store.read((reader) => reader.range(backlog, { limit: 5 }));
  expect(left.map(({ eventId }) => eventId)).toEqual(["9"]);
  const counts = await parts.store.read((reader) => reader.counter(backlogCounts, ["photos"]));
  expect(counts).toEqual([BigInt(maximumWaiting), 1n]);
});

test("a new configuration's queues and topics get a test", async () => {
  refusal = undefined;
  const detail = { bucket: "photos", requestId: "REQUEST", targets: [{ service: "sqs", arn: queueArn, id: "q" }] };
  await deliverTests(context, { ...eventOf(), detail });
  expect(bodies()[0]).toEqual({
    Service: "Amazon S3",
    Event: "s3:TestEvent",
    Time: "1970-01-01T00:00:00.000Z",
    Bucket: "photos",
    RequestId: "REQUEST",
    HostId: expect.any(String),
  });
});

const bucketRow = {
  name: "photos",
  region: "us-east-1",
  accountId: "111111111111",
  owner: { canonicalId: "a".repeat(64), displayName: "owner" },
  createdAt: 0,
  versioning: "",
  objectLock: false,
  objectOwnership: "BucketOwnerEnforced",
  publicAccessBlock: undefined,
  acl: undefined,
  requesterPays: false,
  configured: ["notification"],
} as const;
