/** The Range header of S3: one range of bytes, or none that counts. */
import type { ByteRange } from "../../kernel/blobs.ts";
import { invalidRange } from "./object-errors.ts";

const pattern = /^bytes=(\d*)-(\d*)$/;

/**
 * The bytes a Range header asks for. Undefined means the whole object: no header, several ranges, or text that is no
 * range, which S3 ignores. Throws InvalidRange (416) for a range that begins beyond the end.
 */
export function parseRange(header: string | undefined, sizeBytes: number): ByteRange | undefined {
  if (header === undefined) return undefined;
  const match = pattern.exec(header);
  const [first, last] = [match?.[1] ?? "", match?.[2] ?? ""];
  if (first === "" && last === "") return undefined;
  if (first === "") {
    const suffix = Number(last);
    if (suffix === 0 || sizeBytes === 0) throw invalidRange(header, sizeBytes);
    return { start: Math.max(0, sizeBytes - suffix), end: sizeBytes };
  }
  const start = Number(first);
  const end = last === "" ? sizeBytes : Math.min(Number(last) + 1, sizeBytes);
  if (last !== "" && Number(last) < start) return undefined;
  if (start >= sizeBytes) throw invalidRange(header, sizeBytes);
  return { start, end };
}

/** `Content-Range` of a part of an object. */
export function contentRange(range: ByteRange, sizeBytes: number): string {
  return `bytes ${range.start}-${range.end - 1}/${sizeBytes}`;
}
