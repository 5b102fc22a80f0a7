/** What the tag operations have to know of a kind of thing. */
import type { Context } from "../../../kernel/context.ts";
import type { Tags } from "../../../kernel/identity/principals.ts";
import type { Reader } from "../../../kernel/store.ts";
import type { Table } from "../../../kernel/table.ts";

/** A kind of thing with tags, found by one member of the input. */
export interface TaggedKind<Row extends { readonly tags: Tags }> {
  /** `MFADevice`, as in `TagMFADevice`. */
  readonly name: "MFADevice" | "SAMLProvider" | "OpenIDConnectProvider" | "ServerCertificate";
  readonly table: Table<Row>;
  /** The input's member that names it. */
  readonly member: "SerialNumber" | "SAMLProviderArn" | "OpenIDConnectProviderArn" | "ServerCertificateName";
  find(reader: Reader, context: Context, name: string): Promise<Row | undefined>;
  arnOf(row: Row | undefined, context: Context, name: string): string;
  /** NoSuchEntity. */
  missing(name: string): Error;
}
