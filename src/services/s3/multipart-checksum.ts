/** Checksum algorithm and type of an upload, as CreateMultipartUpload takes them. */
import { requireChecksumAlgorithm } from "./checksum-request.ts";
import { invalidRequest } from "./errors.ts";

/** What parts will carry and how the whole is made of them. */
export interface UploadChecksum {
  readonly algorithm: string | undefined;
  readonly type: "FULL_OBJECT" | "COMPOSITE" | undefined;
}

/** Throws InvalidRequest for what is no type. */
export function requireChecksumType(type: string): "FULL_OBJECT" | "COMPOSITE" {
  if (type === "FULL_OBJECT" || type === "COMPOSITE") return type;
  throw invalidRequest("Value for x-amz-checksum-type header is invalid.");
}

/** Reads the request's wish; throws InvalidRequest in AWS's words. */
export function requestedChecksum(input: {
  readonly ChecksumAlgorithm?: string | undefined;
  readonly ChecksumType?: string | undefined;
}): UploadChecksum {
  const { ChecksumAlgorithm: name } = input;
  const type = input.ChecksumType?.toUpperCase();
  if (type !== undefined) requireChecksumType(type);
  if (name === undefined) {
    if (type === undefined) return { algorithm: undefined, type: undefined };
    throw invalidRequest("The x-amz-checksum-type header can only be used with the x-amz-checksum-algorithm header.");
  }
  const algorithm = requireChecksumAlgorithm(name);
  const cyclic = algorithm.crc !== undefined;
  // CRC64NVME knows no composite form, the others but CRCs no whole one (AWS docs: "Checking object integrity").
  const usual = algorithm.name === "CRC64NVME" ? "FULL_OBJECT" : "COMPOSITE";
  const wanted = requireChecksumType(type ?? usual);
  const possible = wanted === "FULL_OBJECT" ? cyclic : algorithm.name !== "CRC64NVME";
  if (possible) return { algorithm: algorithm.name, type: wanted };
  throw invalidRequest(
    `The ${wanted} checksum type cannot be used with the ${algorithm.name.toLowerCase()} checksum algorithm.`,
  );
}
