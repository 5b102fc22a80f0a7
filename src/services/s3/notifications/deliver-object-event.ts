/** Delivers events that jobs and restores tell of objects: the configuration says when they are delivered who gets them. */
import type { DeliveredEvent } from "../../../kernel/events.ts";
import type { JobContext } from "../../../kernel/jobs.ts";
import type { ObjectEvent } from "../events.ts";
import { bucketConfigurations, buckets } from "../tables.ts";
import type { NotificationConfiguration } from "./configuration.ts";
import { deliverChange } from "./deliver.ts";
import type { EventName } from "./event-names.ts";
import { receiversOf, type StoredChange } from "./object-event.ts";

/** Subscription: brings the event into the form of a request's, and sends it. */
export async function deliverObjectEvent(context: JobContext, event: DeliveredEvent): Promise<void> {
  const told = event.detail as unknown as ObjectEvent;
  const name = told.eventName.replace(/^s3:/, "") as EventName;
  const { bucket, configuration } = await context.store.read(async (reader) => ({
    bucket: await reader.get(buckets, [told.bucket]),
    configuration: await reader.get(bucketConfigurations, [told.bucket, "notification"]),
  }));
  if (!bucket || !configuration) return;
  const found = receiversOf(configuration.document as NotificationConfiguration, name, told.key);
  if (!found) return;
  // Deletes tell of no content, as those of requests.
  const hasContent = !name.endsWith(":Delete") && !name.endsWith(":DeleteMarkerCreated");
  const detail: StoredChange = {
    ...found,
    name,
    bucket: told.bucket,
    owner: bucket.owner.canonicalId,
    key: told.key,
    versionId: bucket.versioning === "" ? undefined : told.versionId,
    size: hasContent ? told.size : undefined,
    etag: hasContent ? told.etag : undefined,
    requestId: told.requestId ?? "",
    principalId: told.principal,
    requester: told.principal === "s3.amazonaws.com" ? told.principal : (event.account ?? ""),
    sourceAddress: told.sourceAddress ?? "s3.amazonaws.com",
    reason: undefined,
    more: told.data,
  };
  await deliverChange(context, { ...event, detail: { ...detail } });
}
