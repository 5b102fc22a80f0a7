/** S3's documents have their elements in the order that S3 sends them in, or else of the API reference's sample responses. */
import { expect, test } from "vitest";
import { codecFor } from "../../src/gateway/protocols/codec.ts";
import { ids, operationOf } from "./wire.ts";

const Owner = { DisplayName: "ann", ID: "75aa57f09aa0c8caeab4f8c24e99d10f8e7faeebf76c078efc7c6caea54ba06a" };
const at = new Date(Date.UTC(2026, 10, 23));
const ETag = '"9b2cf535f27731c974343645a3985328"';
const entry = { LastModified: at, ETag, Size: 1, StorageClass: "STANDARD", Owner };

/** Names of opened elements, in order, without the root. */
function elements(operation: string, output: object): string {
  const { body } = codecFor("restXml").serializeResponse(operationOf("s3", operation), output, ids);
  const names = [
    ...Buffer.from(body as string)
      .toString()
      .matchAll(/<([A-Z]\w*)/g),
  ].map(([, name]) => name);
  return names.slice(1).join(" ");
}

test.each([
  [
    "ListObjects",
    {
      IsTruncated: true,
      Marker: "a",
      NextMarker: "b",
      Name: "b",
      Prefix: "",
      MaxKeys: 1,
      Contents: [{ Key: "b", ...entry }],
    },
    "Name Prefix Marker NextMarker MaxKeys IsTruncated Contents Key LastModified ETag Size Owner ID DisplayName StorageClass",
  ],
  [
    "ListObjectsV2",
    {
      IsTruncated: true,
      NextContinuationToken: "n",
      Name: "b",
      Prefix: "",
      KeyCount: 1,
      MaxKeys: 1,
      StartAfter: "a",
      Delimiter: "/",
      CommonPrefixes: [{ Prefix: "x/" }],
      Contents: [],
    },
    "Name Prefix StartAfter NextContinuationToken KeyCount MaxKeys Delimiter IsTruncated CommonPrefixes Prefix",
  ],
  [
    "ListObjectVersions",
    {
      IsTruncated: false,
      KeyMarker: "",
      VersionIdMarker: "",
      Name: "b",
      Prefix: "",
      MaxKeys: 5,
      Versions: [{ ...entry, Key: "k", VersionId: "v", IsLatest: false }],
      DeleteMarkers: [{ Owner, Key: "k", VersionId: "d", IsLatest: true, LastModified: at }],
    },
    "Name Prefix KeyMarker VersionIdMarker MaxKeys IsTruncated" +
      " Version Key VersionId IsLatest LastModified ETag Size Owner ID DisplayName StorageClass" +
      " DeleteMarker Key VersionId IsLatest LastModified Owner ID DisplayName",
  ],
  [
    "ListMultipartUploads",
    {
      Bucket: "b",
      KeyMarker: "",
      UploadIdMarker: "",
      MaxUploads: 3,
      IsTruncated: false,
      Uploads: [{ UploadId: "u", Key: "k", Initiated: at, StorageClass: "STANDARD", Owner, Initiator: Owner }],
    },
    "Bucket KeyMarker UploadIdMarker MaxUploads IsTruncated" +
      " Upload Key UploadId Initiator ID DisplayName Owner ID DisplayName StorageClass Initiated",
  ],
  [
    "ListParts",
    {
      Bucket: "b",
      Key: "k",
      UploadId: "u",
      PartNumberMarker: "1",
      NextPartNumberMarker: "3",
      MaxParts: 2,
      IsTruncated: true,
      Initiator: Owner,
      Owner,
      StorageClass: "STANDARD",
      Parts: [{ PartNumber: 2, LastModified: at, ETag, Size: 1 }],
    },
    "Bucket Key UploadId Initiator ID DisplayName Owner ID DisplayName StorageClass" +
      " PartNumberMarker NextPartNumberMarker MaxParts IsTruncated Part PartNumber LastModified ETag Size",
  ],
  ["CopyObject", { CopyObjectResult: { ETag, LastModified: at } }, "LastModified ETag"],
  ["UploadPartCopy", { CopyPartResult: { ETag, LastModified: at } }, "LastModified ETag"],
  [
    "GetBucketLifecycleConfiguration",
    {
      Rules: [
        {
          Status: "Enabled",
          Expiration: { Days: 3650 },
          ID: "archive",
          Filter: { Prefix: "docs/" },
          Transitions: [{ Days: 30, StorageClass: "STANDARD_IA" }],
        },
      ],
    },
    "Rule ID Filter Prefix Status Transition Days StorageClass Expiration Days",
  ],
  [
    "GetBucketCors",
    { CORSRules: [{ AllowedMethods: ["GET"], AllowedOrigins: ["*"], ExposeHeaders: ["etag"], MaxAgeSeconds: 3000 }] },
    "CORSRule AllowedOrigin AllowedMethod MaxAgeSeconds ExposeHeader",
  ],
  [
    "GetBucketWebsite",
    {
      IndexDocument: { Suffix: "index.html" },
      RoutingRules: [
        { Redirect: { ReplaceKeyPrefixWith: "new/", Protocol: "https" }, Condition: { KeyPrefixEquals: "old/" } },
      ],
    },
    "IndexDocument Suffix RoutingRules RoutingRule Condition KeyPrefixEquals Redirect Protocol ReplaceKeyPrefixWith",
  ],
])("%s", (operation, output, names) => {
  expect(elements(operation, output)).toBe(names);
});
