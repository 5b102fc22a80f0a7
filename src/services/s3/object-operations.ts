/** The object operations of S3: what service.ts adds to the bucket operations. */
import { deleteObject } from "./operations/delete-object.ts";
import { getObject } from "./operations/get-object.ts";
import { headObject } from "./operations/head-object.ts";
import { putObject } from "./operations/put-object.ts";

export const objectOperations = {
  DeleteObject: deleteObject,
  GetObject: getObject,
  HeadObject: headObject,
  PutObject: putObject,
};
