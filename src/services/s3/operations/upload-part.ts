/** Stores one part of an upload; a part of the same number is replaced. */
import type { S3 } from "../../../generated/s3.ts";
import type { Operation } from "../../../kernel/operation.ts";
import { checkLength } from "../body-length.ts";
import { checksumPlan } from "../checksum-request.ts";
import { encryptionOutput, refuseEncryptionHeaders } from "../encryption.ts";
import {
  checkPartAlgorithm,
  checkPartHasChecksum,
  checkPartNumber,
  commitPart,
  keptAlgorithm,
  partKey,
  readUpload,
  uploadAlgorithm,
} from "../multipart-upload.ts";
import { checkPartDigest } from "../object-lock-digest.ts";
import { quoted } from "../object-output.ts";
import { receiveBody } from "../object-receive.ts";
import { refuseObjectHeaders } from "../part-headers.ts";
import type { ObjectChecksum } from "../tables.ts";

export const uploadPart: Operation<S3, "UploadPart"> = async (context, input) => {
  checkPartNumber(input.PartNumber);
  refuseEncryptionHeaders(context);
  refuseObjectHeaders(context);
  checkLength(context, input.Body);
  const upload = await readUpload(context, input);
  const customer = await partKey(context, upload, input);
  const plan = checksumPlan(input, context.http.headers, uploadAlgorithm(upload));
  checkPartAlgorithm(upload, plan.algorithm);
  checkPartHasChecksum(upload, plan);
  checkPartDigest(context, upload);
  const received = await receiveBody(context, {
    body: input.Body,
    contentMd5: input.ContentMD5,
    plan,
    kept: keptAlgorithm(upload),
    storageClass: upload.object.storageClass,
    customer,
    about: { bucket: input.Bucket, key: input.Key, uploadId: input.UploadId, partNumber: input.PartNumber },
  });
  const { member } = keptAlgorithm(upload);
  const checksum: ObjectChecksum = { member, value: received.keptChecksum, type: "FULL_OBJECT" };
  const { etag, size, blob, nonce, packedBytes } = received;
  await commitPart(context, input, { number: input.PartNumber, etag, size, blob, nonce, checksum, packedBytes });
  return {
    ETag: quoted(etag),
    [plan.algorithm.member]: received.checksum,
    ...encryptionOutput(upload.object.encryption),
  };
};
