/** Block public access. */
import type { PublicAccessBlock } from "./tables.ts";

/** How new buckets start today. */
export const allBlocked: PublicAccessBlock = {
  blockPublicAcls: true,
  ignorePublicAcls: true,
  blockPublicPolicy: true,
  restrictPublicBuckets: true,
};
