/** Comparing signatures without telling by the time how much of one was right. */
import { timingSafeEqual } from "node:crypto";

const longestSignature = 128;
const left = Buffer.alloc(longestSignature);
const right = Buffer.alloc(longestSignature);

/** Whether two short texts are equal; the length is no secret. */
export function equalSignatures(computed: string, provided: string): boolean {
  if (computed.length !== provided.length || computed.length > longestSignature) return false;
  // The rest of the scratch buffers is the same after each call's zeroing, so whole buffers can be compared.
  left.fill(0).write(computed, "latin1");
  right.fill(0).write(provided, "latin1");
  return timingSafeEqual(left, right);
}
