/** What a copy's new object says of itself: the source's settings, the request's, or some of each. */
import type { Context } from "../../kernel/context.ts";
import type { InputOf } from "../../kernel/operation.ts";
import type { S3 } from "../../generated/s3.ts";
import type { FoundSource } from "./copy-source.ts";
import { invalidArgument, invalidRequest } from "./errors.ts";
import { objectSettings, type ObjectSettings } from "./object-settings.ts";
import type { ObjectRow } from "./tables.ts";

type Input = InputOf<S3, "CopyObject">;

/** Throws InvalidArgument for a directive that is neither COPY nor REPLACE. */
function isReplaced(directive: string | undefined, kind: "metadata" | "tagging"): boolean {
  if (directive === undefined || directive === "COPY") return false;
  if (directive === "REPLACE") return true;
  throw invalidArgument(`Unknown ${kind} directive.`, `x-amz-${kind}-directive`, directive);
}

/**
 * Settings of the copy. Class, redirect, ACL and locks never come from the source. Metadata and tags that the request
 * brings without replacing the source's are not looked at, whatever is wrong with them.
 */
export function copySettings(context: Context, input: Input, source: ObjectRow): ObjectSettings {
  const replacesMetadata = isReplaced(input.MetadataDirective, "metadata");
  const replacesTags = isReplaced(input.TaggingDirective, "tagging");
  const requested = objectSettings(context, {
    ...input,
    Metadata: replacesMetadata ? input.Metadata : undefined,
    Tagging: replacesTags ? input.Tagging : undefined,
  });
  const metadata = replacesMetadata ? requested : source;
  const tags = replacesTags ? requested.tags : source.tags;
  return {
    contentType: metadata.contentType,
    headers: metadata.headers,
    metadata: metadata.metadata,
    tags,
    storageClass: requested.storageClass,
    websiteRedirect: requested.websiteRedirect,
  };
}

/** Throws InvalidArgument for an unknown directive. */
export function checkDirectives(input: Input): void {
  isReplaced(input.MetadataDirective, "metadata");
  isReplaced(input.TaggingDirective, "tagging");
}

/**
 * A copy onto itself must change something. Throws InvalidRequest in AWS's words. Encryption counts as changed where the
 * source has a key of its own, or the bucket a default that somebody set.
 */
export function checkSelfCopy(
  input: Input,
  source: { key: string; versionId: string | undefined },
  { row, sourceBucket }: Pick<FoundSource, "row" | "sourceBucket">,
): void {
  // By an access point, too: that is another name for the same place.
  if (sourceBucket.name !== input.Bucket || source.key !== input.Key || source.versionId !== undefined) return;
  const changes =
    input.MetadataDirective === "REPLACE" ||
    input.TaggingDirective === "REPLACE" ||
    input.StorageClass !== undefined ||
    input.WebsiteRedirectLocation !== undefined ||
    input.ServerSideEncryption !== undefined ||
    input.SSECustomerAlgorithm !== undefined ||
    input.CopySourceSSECustomerAlgorithm !== undefined ||
    input.ChecksumAlgorithm !== undefined ||
    row.encryption?.kind.startsWith("aws:kms") === true ||
    sourceBucket.configured.includes("encryption");
  if (changes) return;
  throw invalidRequest(
    "This copy request is illegal because it is trying to copy an object to itself without changing the object's metadata, storage class, website redirect location or encryption attributes.",
  );
}
