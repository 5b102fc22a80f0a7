/** Which tags a bucket may have. */
import { awsError, type AwsError } from "../../kernel/errors.ts";

/** A tag as requests give it. */
export interface TagInput {
  readonly Key: string;
  readonly Value: string;
}

const maximumTags = 50;
const maximumKeyLength = 128;
const maximumValueLength = 256;
/** Letters, digits, spaces and a few signs, in any script. AWS docs: "Tag restrictions". */
const allowed = /^[\p{L}\p{Z}\p{N}_.:/=+\-@]*$/u;

/** Throws what AWS says about tags it does not take. */
export function checkBucketTags(tags: readonly Partial<TagInput>[]): void {
  if (tags.length > maximumTags) {
    throw awsError("BadRequest", `Bucket tag count cannot be greater than ${maximumTags}`, { status: 400 });
  }
  const seen = new Set<string>();
  for (const { Key: key = "", Value: value = "" } of tags) {
    if (key === "" || key.length > maximumKeyLength || !allowed.test(key)) throw invalidTag("Key", { key });
    if (value.length > maximumValueLength || !allowed.test(value)) throw invalidTag("Value", { key, value });
    if (key.toLowerCase().startsWith("aws:")) throw systemTag(key);
    if (seen.has(key)) throw duplicateTag(key);
    seen.add(key);
  }
}

/** The same for a bucket that is being made, where AWS has other words for keys of its own. */
export function checkNewBucketTags(tags: readonly Partial<TagInput>[]): void {
  if (tags.some(({ Key: key }) => key?.toLowerCase().startsWith("aws:"))) {
    const message =
      'User-defined tag keys can\'t start with "aws:". This prefix is reserved for system tags. ' +
      'Remove "aws:" from your tag keys and try again.';
    throw awsError("InvalidTag", message, { status: 400 });
  }
  checkBucketTags(tags);
}

function invalidTag(part: "Key" | "Value", tag: { readonly key: string; readonly value?: string }): AwsError {
  return awsError("InvalidTag", `The Tag${part} you have provided is invalid`, {
    status: 400,
    fields: { TagKey: tag.key, ...(tag.value === undefined ? {} : { TagValue: tag.value }) },
  });
}

function systemTag(key: string): AwsError {
  return awsError("InvalidTag", "System tags cannot be added/updated by requester", {
    status: 400,
    fields: { TagKey: key },
  });
}

function duplicateTag(key: string): AwsError {
  return awsError("InvalidTag", "Cannot provide multiple Tags with the same key", {
    status: 400,
    fields: { TagKey: key },
  });
}
