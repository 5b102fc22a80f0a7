/** What copying asks on its source. */
import type { Context } from "../../kernel/context.ts";
import { assert, AwsError } from "../../kernel/errors.ts";
import type { AccessQuestion } from "../../kernel/operation.ts";
import type { Reader } from "../../kernel/store.ts";
import { factsOfVersion, type ObjectFacts } from "./access-object.ts";
import { accessPointQuestions } from "./access-points/questions.ts";
import { requireSourceBucket, type SourceBucket } from "./access-points/resolve.ts";
import { newListQuestion, newQuestion, newTarget, type AccessTarget } from "./access-question.ts";
import { accessRules, type AccessRule } from "./access-rules.ts";
import { accessDenied } from "./errors.ts";

interface CopyInput {
  readonly CopySource?: string | undefined;
  readonly RenameSource?: string | undefined;
  readonly Bucket?: string | undefined;
  readonly ExpectedSourceBucketOwner?: string | undefined;
  readonly TaggingDirective?: string | undefined;
  readonly AnnotationDirective?: string | undefined;
  /** Of UploadPartCopy, which copies bytes alone. */
  readonly PartNumber?: number | undefined;
}

/** A source as the header names it. */
export interface CopySourceName {
  readonly bucket: string;
  readonly key: string;
  readonly versionId: string | undefined;
}

/** An object by an access point: the point's ARN, `/object/`, the key. */
const objectOfPoint = /^(arn:aws[\w-]*:s3:[\w-]+:\d{12}:accesspoint\/[^/]+)\/object\/(.*)$/s;

/** Reads `bucket/key?versionId=…`, or the ARN of an object behind an access point, percent-encoded; undefined when it is not of that form (the operation says why). */
export function parseCopySourceName(source: string): CopySourceName | undefined {
  const [path, versionId] = splitOnce(source, "?versionId=");
  try {
    // Decoded as a whole: S3 also understands clients that encode the slash after the bucket.
    // A plus is a space, as in forms: some clients write it so.
    const decoded = decodeURIComponent(path.replaceAll("+", "%20")).replace(originOfUrl, "/");
    const [, point, keyOfPoint] = objectOfPoint.exec(decoded) ?? [];
    if (point !== undefined && keyOfPoint !== undefined) return { bucket: point, key: keyOfPoint, versionId };
    const [bucket, key] = splitOnce(decoded.startsWith("/") ? decoded.slice(1) : decoded, "/");
    return key === undefined || bucket === "" ? undefined : { bucket, key, versionId };
  } catch {
    // Not percent-encoded after all: the operation refuses it.
    return undefined;
  }
}

/** AWS takes a source's whole URL as well, of which only the path counts. */
const originOfUrl = /^https?:\/\/[^/]+\//;

function splitOnce(text: string, separator: string): [string, string | undefined] {
  const at = text.indexOf(separator);
  return at < 0 ? [text, undefined] : [text.slice(0, at), text.slice(at + separator.length)];
}

/** The questions about the object that is copied. */
export async function copySourceQuestions(context: Context, input: CopyInput): Promise<AccessQuestion[]> {
  if (input.RenameSource !== undefined) return renameQuestions(context, input);
  const source = input.CopySource === undefined ? undefined : parseCopySourceName(input.CopySource);
  return source === undefined ? [] : questionsOf(context, input, source);
}

async function questionsOf(context: Context, input: CopyInput, source: CopySourceName): Promise<AccessQuestion[]> {
  return context.store.read(async (reader) => {
    const found = await sourceBucket(reader, source.bucket);
    if (found === undefined) return [];
    const { bucket, point } = found;
    const expected = input.ExpectedSourceBucketOwner;
    if (expected !== undefined && expected !== bucket.accountId) throw accessDenied();
    // By which access point the copy is written says nothing of where it is read.
    const target = await newTarget(context, reader, bucket, {
      operation: "GetObject",
      input: sourceInput(source),
      point,
    });
    const facts = await factsOfVersion(reader, bucket, source);
    const asked = sourceQuestions(target, facts, { input, source });
    return point === undefined ? asked : [...asked, ...(await accessPointQuestions(reader, point, asked))];
  });
}

/** Undefined for a bucket that is not there: the operation says so, to callers who may write what they would copy to. */
async function sourceBucket(reader: Reader, named: string): Promise<SourceBucket | undefined> {
  try {
    return await requireSourceBucket(reader, named);
  } catch (error) {
    if (error instanceof AwsError && error.code === "NoSuchBucket") return undefined;
    throw error;
  }
}

function sourceQuestions(
  target: AccessTarget,
  facts: ObjectFacts,
  { input, source }: { readonly input: CopyInput; readonly source: CopySourceName },
): AccessQuestion[] {
  if (facts.missing) return [newListQuestion(target, source.key)];
  const version = source.versionId === undefined ? "" : "Version";
  const rule = readRule("GetObject");
  const questions = [newQuestion(target, facts, { action: `s3:GetObject${version}`, key: source.key, rule })];
  const copiesTags = input.PartNumber === undefined && input.TaggingDirective !== "REPLACE";
  if (facts.tags !== undefined && copiesTags) {
    const tagging = readRule("GetObjectTagging");
    questions.push(
      newQuestion(target, facts, { action: `s3:GetObject${version}Tagging`, key: source.key, rule: tagging }),
    );
  }
  if (facts.annotated === true && input.PartNumber === undefined && input.AnnotationDirective !== "EXCLUDE") {
    const reading = readRule("GetObjectAnnotation");
    const action = `s3:GetObject${version}Annotation`;
    questions.push(newQuestion(target, facts, { action, key: source.key, rule: reading }));
  }
  return questions;
}

function readRule(operation: "GetObject" | "GetObjectTagging" | "GetObjectAnnotation"): AccessRule {
  const rule = accessRules[operation];
  assert(rule !== undefined, `${operation} has an access rule`);
  return rule;
}

function sourceInput({ bucket, key, versionId }: CopySourceName): object {
  return { Bucket: bucket, Key: key, ...(versionId === undefined ? {} : { VersionId: versionId }) };
}

/** Renaming reads the source and removes it; both are in the same bucket. */
async function renameQuestions(context: Context, input: CopyInput): Promise<AccessQuestion[]> {
  const named = (input.RenameSource ?? "").replace(/^\//, "");
  const key = named.startsWith(`${input.Bucket}/`) ? named.slice((input.Bucket ?? "").length + 1) : named;
  const source = parseCopySourceName(`${input.Bucket}/${key}`);
  if (source === undefined) return [];
  const questions = await questionsOf(context, input, source);
  const removal = questions.filter(({ action }) => action === "s3:GetObject");
  return [...questions, ...removal.map((question) => ({ ...question, action: "s3:DeleteObject" }))];
}
