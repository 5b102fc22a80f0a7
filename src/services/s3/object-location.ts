/** The URL of an object, as answers to browsers' forms and completed uploads give it. */
import type { Context } from "../../kernel/context.ts";

/**
 * Path-style or virtual-host, as the request itself came. S3 encodes the key as forms do: a slash is `%2F`, a space `+`;
 * SDKs decode it.
 */
export function objectLocation(context: Pick<Context, "http">, bucket: string, key: string): string {
  const { host, secure } = context.http;
  const encoded = new URLSearchParams([["", key]]).toString().slice(1);
  const origin = `${secure ? "https" : "http"}://${host}`;
  return host.startsWith(`${bucket}.`) ? `${origin}/${encoded}` : `${origin}/${bucket}/${encoded}`;
}
