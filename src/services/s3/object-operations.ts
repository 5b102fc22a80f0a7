/** The object operations of S3: what service.ts adds to the bucket operations. */

export const objectOperations = {};
