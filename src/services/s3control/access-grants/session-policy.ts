/** What credentials of access grants are cut down to (user guide, "Supported S3 actions in S3 Access Grants"). */
import type { Permission } from "../../../generated/s3control.ts";
import type { Scope } from "./scope.ts";

const actions = {
  read: [
    "s3:GetObject",
    "s3:GetObjectVersion",
    "s3:GetObjectAcl",
    "s3:GetObjectVersionAcl",
    "s3:ListMultipartUploadParts",
  ],
  list: ["s3:ListBucket", "s3:ListBucketVersions", "s3:ListBucketMultipartUploads"],
  write: [
    "s3:PutObject",
    "s3:PutObjectAcl",
    "s3:PutObjectVersionAcl",
    "s3:DeleteObject",
    "s3:DeleteObjectVersion",
    "s3:AbortMultipartUpload",
  ],
} as const;

/** The session policy for a permission on a scope, as a text. */
export function sessionPolicy(scope: Scope, permission: Permission): string {
  const bucket = `arn:aws:s3:::${scope.bucket}`;
  const keys = asLiteral(scope.prefix) + (scope.isObject ? "" : "*");
  const reads = permission !== "WRITE";
  const writes = permission !== "READ";
  const objectActions = [...(reads ? actions.read : []), ...(writes ? actions.write : [])];
  const statements: object[] = [{ Effect: "Allow", Action: objectActions, Resource: `${bucket}/${keys}` }];
  if (reads) statements.push({ Effect: "Allow", Action: actions.list, Resource: bucket, ...withPrefix(keys) });
  // S3 asks for keys of encrypted objects in the caller's name; the role says which.
  const keyActions = ["kms:Decrypt", ...(writes ? ["kms:GenerateDataKey"] : [])];
  const viaS3 = { StringLike: { "kms:ViaService": "s3.*.amazonaws.com" } };
  statements.push({ Effect: "Allow", Action: keyActions, Resource: "*", Condition: viaS3 });
  return JSON.stringify({ Version: "2012-10-17", Statement: statements });
}

/** A whole bucket may be listed in any way. */
function withPrefix(keys: string): object {
  return keys === "*" ? {} : { Condition: { StringLike: { "s3:prefix": keys } } };
}

/** A key as policies write characters that mean something to them. */
function asLiteral(key: string): string {
  return key.replace(/[*?$]/g, (character) => `\${${character}}`);
}
