/** BitTorrent was taken out of S3: the request is refused as AWS refuses it. */
import type { S3 } from "../../../generated/s3.ts";
import type { Operation } from "../../../kernel/operation.ts";
import { methodNotAllowed } from "../object-errors.ts";

export const getObjectTorrent: Operation<S3, "GetObjectTorrent"> = async () => {
  throw methodNotAllowed("GET", "TORRENT");
};
