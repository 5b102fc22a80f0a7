/** One delete of one key, as DeleteObject and DeleteObjects both do it. */
import { checkDelete, type DeleteConditions } from "./conditions.ts";
import { noteRemoval, type EventCause } from "./notifications/object-event.ts";
import type { Owner } from "./tables.ts";
import { findVersion } from "./version-find.ts";
import type { Removal, VersionWriter } from "./version-writer.ts";

/** What to delete. */
export interface DeleteTarget {
  readonly key: string;
  readonly versionId: string | undefined;
  /** Who will own the delete marker. */
  readonly owner: Owner;
  readonly bypassGovernance: boolean;
  readonly conditions: DeleteConditions;
  /** Who deletes, for notifications. */
  readonly cause: EventCause;
}

/** Deletes within the writer's transaction. Throws PreconditionFailed, and AccessDenied for what a lock protects. */
export async function deleteVersion(writer: VersionWriter, target: DeleteTarget): Promise<Removal> {
  const { key, versionId, conditions } = target;
  if (conditions.etag !== undefined || conditions.modifiedAt || conditions.sizeBytes !== undefined) {
    checkDelete(conditions, await findVersion(writer.tx, writer.bucket.name, key, versionId), key);
  }
  const removal =
    versionId === undefined
      ? await writer.remove(key, target.owner)
      : await writer.removeVersion(key, versionId, target.bypassGovernance);
  const noted = noteRemoval(writer.tx, writer.bucket, { key, versionId, removal, cause: target.cause });
  if (noted) await noted;
  return removal;
}
