/** Settings of which a bucket has many, each with an id: inventories, analytics, metrics. */
import type { Context } from "../../../kernel/context.ts";
import { awsError } from "../../../kernel/errors.ts";
import type { Reader } from "../../../kernel/store.ts";
import { requireBucket } from "../bucket.ts";
import { invalidArgument, malformedXml, notConfigured } from "../errors.ts";
import { bucketConfigurations, type NamedConfigurationKind } from "../tables.ts";

/** What all these settings have. */
export interface Named {
  readonly Id: string;
}

/** The kinds of such settings. */
export type NamedKind = "inventory" | "analytics" | "metrics";

const maximumConfigurations = 1000;
const pageSize = 100;

function rowKind(kind: NamedKind, id: string): NamedConfigurationKind {
  return `${kind}#${id}`;
}

/** Reads one; throws NoSuchConfiguration. */
export function requireNamed<T extends Named>(
  context: Context,
  named: { readonly bucket: string; readonly kind: NamedKind; readonly id: string },
): Promise<T> {
  const { bucket, kind, id } = named;
  return context.store.read(async (reader) => {
    await requireBucket(reader, bucket);
    const row = await reader.get(bucketConfigurations, [bucket, rowKind(kind, id)]);
    if (row === undefined) {
      throw notConfigured("NoSuchConfiguration", "The specified configuration does not exist.");
    }
    return row.document as T;
  });
}

/** Stores one, and answers without content (204), as AWS does; `check` may refuse it after a look at other rows. */
export async function putNamed(
  context: Context,
  named: { readonly bucket: string; readonly kind: NamedKind; readonly id: string; readonly document: Named },
  check: (reader: Reader) => Promise<void> = async () => {},
): Promise<void> {
  const { bucket, kind, id, document } = named;
  checkId(kind, id, document.Id);
  await context.store.transact(async (tx) => {
    await requireBucket(tx, bucket);
    await check(tx);
    const existing = await tx.get(bucketConfigurations, [bucket, rowKind(kind, id)]);
    if (existing === undefined && (await countNamed(tx, bucket, kind)) >= maximumConfigurations) {
      throw awsError(
        "TooManyConfigurations",
        `You are attempting to create a new configuration but have already reached the ${maximumConfigurations.toLocaleString("en")}-configuration limit.`,
        { status: 400 },
      );
    }
    tx.put(bucketConfigurations, { bucket, kind: rowKind(kind, id), document });
  });
  context.response.status = 204;
}

const invalidId = (id: string): Error => invalidArgument("The configuration ID is not valid.", "id", id);

/** Requests are routed by their names alone: the model says that there is an id, and there may be none. */
export function requireConfigurationId(id: string | undefined): void {
  if (id === undefined) throw invalidId("");
}

/** AWS has an error of its own for inventories alone. */
function checkId(kind: NamedKind, id: string, stated: string): void {
  requireConfigurationId(id);
  if (!/^[\w.-]{1,64}$/.test(id)) throw invalidId(id);
  if (id === stated) return;
  if (kind !== "inventory") throw malformedXml();
  throw awsError("IdMismatch", "Document ID does not match the specified configuration ID.", { status: 400 });
}

async function countNamed(reader: Reader, bucket: string, kind: NamedKind): Promise<number> {
  const range = { prefix: [bucket], stringPrefix: `${kind}#`, limit: maximumConfigurations };
  return (await reader.range(bucketConfigurations, range)).length;
}

/** Removes one; throws NoSuchConfiguration. */
export async function removeNamed(
  context: Context,
  named: { readonly bucket: string; readonly kind: NamedKind; readonly id: string },
): Promise<void> {
  const { bucket, kind, id } = named;
  requireConfigurationId(id);
  await context.store.transact(async (tx) => {
    await requireBucket(tx, bucket);
    const key = [bucket, rowKind(kind, id)];
    if ((await tx.get(bucketConfigurations, key)) === undefined) {
      throw notConfigured("NoSuchConfiguration", "The specified configuration does not exist.");
    }
    tx.delete(bucketConfigurations, key);
  });
}

/** A page of one kind. */
export interface NamedPage<T> {
  readonly documents: readonly T[];
  readonly IsTruncated: boolean;
  readonly NextContinuationToken?: string;
}

/** Lists by id, a hundred at a time. */
export function listNamed<T extends Named>(
  context: Context,
  listed: { readonly bucket: string; readonly kind: NamedKind; readonly token: string | undefined },
): Promise<NamedPage<T>> {
  const { bucket, kind, token } = listed;
  const after = token === undefined ? undefined : idOfToken(token);
  return context.store.read(async (reader) => {
    await requireBucket(reader, bucket);
    const from = after === undefined ? {} : { after: [bucket, rowKind(kind, after)] };
    const range = { prefix: [bucket], stringPrefix: `${kind}#`, ...from, limit: pageSize + 1 };
    const rows = await reader.range(bucketConfigurations, range);
    const documents = rows.slice(0, pageSize).map((row) => row.document as T);
    const last = documents.at(-1);
    if (rows.length <= pageSize || last === undefined) return { documents, IsTruncated: false };
    return { documents, IsTruncated: true, NextContinuationToken: Buffer.from(last.Id).toString("base64url") };
  });
}

function idOfToken(token: string): string {
  const id = Buffer.from(token, "base64url").toString();
  if (Buffer.from(id).toString("base64url") === token && id !== "") return id;
  throw invalidArgument("The continuation token provided is incorrect", "continuation-token", token);
}
