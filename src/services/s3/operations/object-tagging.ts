/** Get, put and delete the tags of an object version. */
import type { S3 } from "../../../generated/s3.ts";
import { AwsError } from "../../../kernel/errors.ts";
import type { Operation } from "../../../kernel/operation.ts";
import { noSuchKey } from "../errors.ts";
import { shownVersionId } from "../object-output.ts";
import { newTags, tagSet } from "../object-tagging.ts";
import { readVersion, updateVersion, type AddressedVersion } from "../object-update.ts";

export const getObjectTagging: Operation<S3, "GetObjectTagging"> = async (context, input) => {
  const found = await readVersion(context, input).catch((error: unknown) => {
    throw isNoSuchKey(error) ? noSuchKey(`${input.Bucket}/${input.Key}`) : error;
  });
  return { ...versionOutput(found), TagSet: tagSet(found.row.tags) };
};

/** Of this operation alone AWS tells the key with its bucket. */
function isNoSuchKey(error: unknown): boolean {
  return error instanceof AwsError && error.code === "NoSuchKey";
}

export const putObjectTagging: Operation<S3, "PutObjectTagging"> = async (context, input) => {
  const stated = input.Tagging.TagSet ?? [];
  const tags = newTags(stated.map(({ Key, Value }) => [Key, Value]));
  return versionOutput(await updateVersion(context, input, (row) => ({ ...row, tags }), "ObjectTagging:Put"));
};

export const deleteObjectTagging: Operation<S3, "DeleteObjectTagging"> = async (context, input) => {
  return versionOutput(
    await updateVersion(context, input, (row) => ({ ...row, tags: undefined }), "ObjectTagging:Delete"),
  );
};

function versionOutput({ row, bucket }: AddressedVersion): { VersionId?: string } {
  const versionId = shownVersionId(row, bucket);
  return versionId === undefined ? {} : { VersionId: versionId };
}
