/** What a request says of its body's length before any of it is read. */
import type { RequestBody } from "../../kernel/body.ts";
import type { Context } from "../../kernel/context.ts";
import { notImplementedHeader } from "./errors.ts";
import { missingContentLength } from "./object-errors.ts";

/**
 * A put says how long it is. HTTP's own chunks do not, and S3 takes them only around those of a signature, which come with
 * the length; the file of a form has none. Throws MissingContentLength and NotImplemented.
 */
export function checkLength({ http }: Context, body: RequestBody | undefined): void {
  if (!body || body.length !== undefined || http.method !== "PUT") return;
  if (http.headers["transfer-encoding"] === undefined) throw missingContentLength();
  throw notImplementedHeader("Transfer-Encoding");
}
