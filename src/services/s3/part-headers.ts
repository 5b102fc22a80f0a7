/** Headers that say something of an object, sent with a part of one. */
import type { Context } from "../../kernel/context.ts";
import { invalidArgument } from "./errors.ts";

const ofObjects = ["x-amz-acl", "x-amz-metadata-directive", "x-amz-storage-class", "x-amz-tagging"] as const;

/** They belong to the request that begins the upload. Throws InvalidArgument in AWS's words. */
export function refuseObjectHeaders({ http }: Pick<Context, "http">): void {
  for (const name of ofObjects) {
    const value = http.headers[name];
    if (value !== undefined) throw invalidArgument("The specified header is not valid in this context", name, value);
  }
  for (const name in http.headers) {
    if (!name.startsWith("x-amz-meta-")) continue;
    throw invalidArgument("Metadata cannot be specified in this context.", name, http.headers[name]);
  }
}
