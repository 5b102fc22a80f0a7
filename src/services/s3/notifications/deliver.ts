/** Delivers events of objects to the destinations that a bucket's configuration names: at least once, whatever happens in between. */
import { awsError } from "../../../kernel/errors.ts";
import type { DeliveredEvent } from "../../../kernel/events.ts";
import type { JobContext } from "../../../kernel/jobs.ts";
import { s3Arn } from "../bucket.ts";
import { isFailing, keepParcel } from "./backlog.ts";
import type { StoredChange, Target } from "./object-event.ts";
import { bridgeEntry, recordMessage, testMessage } from "./record.ts";
import type { Parcel } from "./tables.ts";
import { targetCall } from "./target-arn.ts";

/** Whom destinations' policies let in. */
export const notifier = "s3.amazonaws.com";

/** What the outbox keeps of a configuration that was made: each queue and topic gets a test. */
export interface StoredTest {
  readonly bucket: string;
  readonly requestId: string;
  readonly targets: readonly Target[];
}

/** The type of the outbox's events that tell of a new configuration. */
export const notificationsConfigured = "s3.NotificationsConfigured";

/** Subscription: sends a change's records. What cannot be delivered waits in the backlog. */
export async function deliverChange(context: JobContext, event: DeliveredEvent): Promise<void> {
  const change = event.detail as unknown as StoredChange;
  const place = { bucket: change.bucket, eventId: event.id, account: event.account, region: event.region };
  const parcels: Parcel[] = change.targets.map(({ service, arn, id }) => ({
    ...place,
    service,
    arn,
    message: recordMessage(event, change, id),
  }));
  const entry = change.bridge ? bridgeEntry(event, change) : undefined;
  if (entry) {
    const arn = `arn:aws:events:${event.region}:${event.account}:event-bus/default`;
    parcels.push({ ...place, service: "events", arn, message: JSON.stringify(entry) });
  }
  await deliverAll(context, parcels);
}

/** Subscription: sends `s3:TestEvent` to the queues and topics of a new configuration. */
export async function deliverTests(context: JobContext, event: DeliveredEvent): Promise<void> {
  const { bucket, requestId, targets } = event.detail as unknown as StoredTest;
  const message = testMessage({ bucket, time: event.time, requestId });
  const place = { bucket, eventId: event.id, account: event.account, region: event.region, message };
  await deliverAll(
    context,
    targets.map(({ service, arn }) => ({ ...place, service, arn })),
  );
}

async function deliverAll(context: JobContext, parcels: readonly Parcel[]): Promise<void> {
  for (const parcel of parcels) {
    if (await isFailing(context, parcel)) {
      await keepParcel(context, parcel, undefined);
      continue;
    }
    try {
      await sendParcel(context, parcel);
    } catch (error) {
      // Whatever it is, the parcel stays until the destination takes it; people see it with the job's status.
      await keepParcel(context, parcel, error);
    }
  }
}

/** Calls the destination's service as S3. Throws its error, NotImplemented while it is not there. */
export async function sendParcel(context: JobContext, parcel: Parcel): Promise<void> {
  const { service, operation, input } = targetCall(parcel.service, parcel.arn, parcel.message);
  const { account, region, bucket } = parcel;
  const output = await context.call(service, operation, input, {
    principal: notifier,
    account,
    region,
    sourceArn: s3Arn(bucket),
  });
  if (service === "events" && ((output as { FailedEntryCount?: number }).FailedEntryCount ?? 0) > 0) {
    throw awsError("InternalFailure", "EventBridge did not take the entry.");
  }
}
