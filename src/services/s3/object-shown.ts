/** What of an object's answer its reader has no permission to see: tags' number, retention and legal hold. */
import type { Context } from "../../kernel/context.ts";
import { s3Access } from "./access.ts";
import type { ObjectOutput } from "./object-output.ts";

interface ReadInput {
  readonly Bucket: string;
  readonly Key: string;
  readonly VersionId?: string | undefined;
}

/** AWS docs, GetObject and HeadObject: headers that are returned "only if the requester has the permission". */
const guarded = [
  { members: ["TagCount"], access: s3Access("GetObjectTagging") },
  { members: ["ObjectLockMode", "ObjectLockRetainUntilDate"], access: s3Access("GetObjectRetention") },
  { members: ["ObjectLockLegalHoldStatus"], access: s3Access("GetObjectLegalHold") },
] as const;

/** Whether any of the answer's members needs a permission of its own. */
export function isGuarded(output: ObjectOutput): boolean {
  return (
    output.TagCount !== undefined ||
    output.ObjectLockMode !== undefined ||
    output.ObjectLockLegalHoldStatus !== undefined
  );
}

/** Takes out of the answer what its reader may not see. */
export async function hideGuarded(context: Context, input: ReadInput, output: ObjectOutput): Promise<void> {
  const { Bucket, Key, VersionId } = input;
  const object = { Bucket, Key, ...(VersionId === undefined ? {} : { VersionId }) };
  for (const { members, access } of guarded) {
    if (output[members[0]] === undefined || (await mayAsk(context, access, object))) continue;
    for (const member of members) delete output[member];
  }
}

async function mayAsk(context: Context, access: ReturnType<typeof s3Access>, object: object): Promise<boolean> {
  for (const question of await access(context, object)) {
    if (!(await context.isAllowed(question))) return false;
  }
  return true;
}
