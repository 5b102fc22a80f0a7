/** How much S3 takes in headers. User guide, "Object metadata": the header of a request is limited to 8 KB. */
import { awsError } from "../../kernel/errors.ts";
import type { WireRequest } from "../wire.ts";

const limitBytes = 8_192;
/** What stands between a name and its value, and behind that. */
const betweenBytes = ": \r\n".length;

/** Throws RequestHeaderSectionTooLarge. A session's token does not count: its length is this region's doing. */
export function checkHeaderSection({ headers }: WireRequest): void {
  let bytes = 0;
  for (const name in headers) bytes += name.length + (headers[name]?.length ?? 0) + betweenBytes;
  if (bytes <= limitBytes) return;
  bytes -= headers["x-amz-security-token"]?.length ?? 0;
  if (bytes <= limitBytes) return;
  throw awsError("RequestHeaderSectionTooLarge", "Your request header section exceeds the maximum allowed size.", {
    status: 400,
    fields: { MaxSizeAllowed: limitBytes },
  });
}
