/** Importing S3's things into Terraform: their identifiers, and what a plan may still find different afterwards. */

type Values = Readonly<Record<string, unknown>>;

/** A resource of `terraform show -json`. */
export interface StateResource {
  readonly address: string;
  readonly mode: "managed" | "data";
  readonly type: string;
  readonly values: Values;
}

/** A change of `terraform show -json PLAN`. */
export interface PlannedChange {
  readonly address: string;
  readonly mode: "managed" | "data";
  readonly change: {
    readonly actions: readonly string[];
    readonly before: Values | null;
    readonly after: Values | null;
  };
}

/** Kinds that have no import. */
const notImportable = new Set(["aws_s3_object_copy"]);

/** Objects are named with their bucket, policies of access points by the access point; the rest as Terraform calls it. */
function identifier({ type, values }: StateResource): string {
  if (type === "aws_s3control_access_point_policy") return String(values["access_point_arn"]);
  const isObject = type === "aws_s3_object" || type === "aws_s3_bucket_object";
  return isObject ? `${String(values["bucket"])}/${String(values["key"])}` : String(values["id"]);
}

/** S3's resources that can be imported. */
export function importable(resources: readonly StateResource[]): StateResource[] {
  return resources.filter(
    ({ mode, type }) => mode === "managed" && type.startsWith("aws_s3") && !notImportable.has(type),
  );
}

/** Terraform's text that imports them. */
export function importBlocks(resources: readonly StateResource[]): string {
  const block = (resource: StateResource): string =>
    `import {\n  to = ${resource.address}\n  id = ${JSON.stringify(identifier(resource))}\n}\n`;
  return resources.map(block).join("\n");
}

/** What is Terraform's alone, or what the provider does not read when it imports: content, canned ACLs, its own flags. */
const unread = new Set([
  "acl",
  "checksum_algorithm",
  "content",
  "content_base64",
  "force_destroy",
  "kms_key_id",
  "source",
  "source_hash",
  "tags_all",
]);

/** `ADDRESS ATTRIBUTE` of everything that a plan would change, but for what the provider does not read. */
export function plannedChanges(changes: readonly PlannedChange[]): string[] {
  const managed = changes.filter(({ mode }) => mode === "managed");
  return managed.flatMap(({ address, change: { before, after } }) => {
    const names = Object.keys(after ?? {}).filter((name) => !unread.has(name));
    const differs = (name: string) => JSON.stringify(before?.[name]) !== JSON.stringify(after?.[name]);
    return names.filter(differs).map((name) => `${address} ${name}`);
  });
}
