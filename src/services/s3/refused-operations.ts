/** Operations that are there to be refused, and what each answers: README's table says so. */

const noDirectoryBucket = "directory buckets only: `MethodNotAllowed` (405)";
const noMetadata = "`MetadataConfigurationNotFound` (404)";
const noTables = "metadata tables are not in the region: `MethodNotAllowed` (405)";

/** Operation → what the table says of it. */
export const refusedOperations: Readonly<Record<string, string>> = {
  CreateSession: noDirectoryBucket,
  RenameObject: "directory buckets only: `NotImplemented` (501)",
  WriteGetObjectResponse: "no Object Lambda waits for it: `ValidationError` (400)",
  CreateBucketMetadataConfiguration: noTables,
  CreateBucketMetadataTableConfiguration: noTables,
  GetBucketMetadataConfiguration: noMetadata,
  GetBucketMetadataTableConfiguration: noMetadata,
  UpdateBucketMetadataAnnotationTableConfiguration: noMetadata,
  UpdateBucketMetadataInventoryTableConfiguration: noMetadata,
  UpdateBucketMetadataJournalTableConfiguration: noMetadata,
  DeleteBucketMetadataConfiguration: "there is none, which is no error (204)",
  DeleteBucketMetadataTableConfiguration: "there is none, which is no error (204)",
};
