/** What S3 checks of a bucket policy beyond its form: that it speaks of this bucket, and of things that exist. */
import { isBucketAction, isObjectAction, s3ActionsMatching } from "./s3-actions.ts";
import { newGlob } from "./glob.ts";
import { PolicyError, type PolicyFault } from "./policy-error.ts";
import type { PolicyDocument, PolicyStatement } from "./document.ts";

/** Throws PolicyError with S3's words unless every statement fits the bucket. */
export function checkBucketPolicy(document: PolicyDocument, bucket: string): void {
  for (const statement of document.statements) checkStatement(statement, bucket);
}

function checkStatement(statement: PolicyStatement, bucket: string): void {
  const resources = statement.resources ?? statement.notResources ?? [];
  for (const resource of resources) if (!isOfBucket(resource, bucket)) fail("resource", resource);
  const actions = statement.actions ?? statement.notActions ?? [];
  const matching = actions.map((action) => {
    const known = s3ActionsMatching(action);
    return known.length === 0 ? fail("action", action) : known;
  });
  // With NotAction or NotResource nearly everything applies.
  if (statement.actions !== undefined && statement.resources !== undefined) {
    for (const known of matching)
      if (!known.some((action) => applies(action, resources, bucket))) fail("actionDoesNotApply");
  }
  checkConditionKeys(statement, matching.flat());
}

function fail(fault: PolicyFault, detail = ""): never {
  throw new PolicyError(fault, detail, "s3");
}

/** The bucket itself, something in it, or a pattern that covers either. */
function isOfBucket(resource: string, bucket: string): boolean {
  return coversBucket(resource, bucket) || coversObjects(resource, bucket);
}

function applies(action: string, resources: readonly string[], bucket: string): boolean {
  return resources.some((resource) => {
    const toBucket = isBucketAction(action) && coversBucket(resource, bucket);
    return toBucket || (isObjectAction(action) && coversObjects(resource, bucket));
  });
}

function coversBucket(resource: string, bucket: string): boolean {
  return newGlob(resource).matches(`arn:${partitionOf(resource)}:s3:::${bucket}`);
}

/** Whether some object of the bucket could match: the text before the first wildcard agrees with the bucket's objects. */
function coversObjects(resource: string, bucket: string): boolean {
  const objects = `arn:${partitionOf(resource)}:s3:::${bucket}/`;
  if (resource.startsWith(objects) && resource.length > objects.length) return true;
  const wildcard = resource.search(/[*?]|\$\{/);
  if (wildcard < 0) return false;
  if (objects.startsWith(resource.slice(0, wildcard)))
    return newGlob(asPattern(resource)).matches(objects) || resource.includes("*");
  return false;
}

/** A variable may stand for any text. */
function asPattern(resource: string): string {
  return resource.replace(/\$\{[^}]*\}/g, "*");
}

function partitionOf(resource: string): string {
  const partition = /^arn:([a-z-]+):/.exec(resource)?.[1];
  return partition ?? "aws";
}

/** Keys of S3 that only some actions have: naming them with none of those is refused. Lower case. */
const keyActions: Readonly<Record<string, RegExp>> = {
  "s3:prefix": /^s3:ListBucket(Versions)?$/,
  "s3:delimiter": /^s3:ListBucket(Versions)?$/,
  "s3:max-keys": /^s3:ListBucket(Versions)?$/,
  "s3:versionid": /^s3:(Get|Delete|Put)Object\w*$/,
  "s3:x-amz-storage-class": /^s3:PutObject$/,
  "s3:x-amz-copy-source": /^s3:PutObject$/,
  "s3:x-amz-metadata-directive": /^s3:PutObject$/,
};

function checkConditionKeys(statement: PolicyStatement, actions: readonly string[]): void {
  for (const { key } of statement.conditions) {
    const name = key.toLowerCase();
    if (!/^[a-z0-9-]+:.+$/.test(name)) fail("conditionKey", key);
    const needed = keyActions[name];
    if (needed !== undefined && statement.actions !== undefined && !actions.some((action) => needed.test(action))) {
      fail("conditionDoesNotApply", key);
    }
  }
}
