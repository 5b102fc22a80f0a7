/** Requests and responses between the HTTP server and the stages. */
import type { RequestBody, StreamingBody, UnmeasuredBody } from "../kernel/body.ts";
import type { RequestIdNumbers } from "../kernel/trail.ts";
import type { OperationModel, ProtocolName, ServiceModel } from "./model/model.ts";
import type { Soon } from "./soon.ts";

/** The bytes of a request as the socket gives them: lazy, once. */
export interface RawBody {
  /** `content-length`, when sent. */
  readonly length: number | undefined;
  /** Raw bytes with back-pressure. Throws IncompleteBody when the client goes away. */
  stream(): AsyncIterable<Uint8Array>;
  /** All raw bytes; throws EntityTooLarge beyond the limit. */
  buffer(limitBytes: number): Promise<Uint8Array>;
  /** Nobody needs what `buffer` gave any more. */
  release?(): void;
}

/** What a TLS connection agreed on. */
export interface TlsConnection {
  getProtocol(): string | null;
  getCipher(): { readonly name?: string; readonly standardName?: string } | undefined;
}

/** A request before anything was made of it. */
export interface WireRequest {
  readonly method: string;
  /** Raw path before `?`, never decoded or normalised; always begins with "/". */
  readonly path: string;
  /** Raw query after `?`, "" when none. */
  readonly query: string;
  /** Lower-case names; repeated headers joined by ", " (latin1 text as Node gives it). */
  readonly headers: Readonly<Record<string, string | undefined>>;
  /** The values of a header line by line, where headers may have come more than once: joined, they look like one with a comma. */
  readonly headerLines?: ((name: string) => readonly string[] | undefined) | undefined;
  /** `host` header in lower case, without port. */
  readonly host: string;
  readonly sourceAddress: string;
  readonly secure: boolean;
  /** The connection under a secure request. */
  readonly tls?: TlsConnection | undefined;
  readonly raw: RawBody;
}

/** What a request turned out to be. */
export interface Identified {
  readonly service: ServiceModel;
  readonly operation: OperationModel;
  readonly protocol: ProtocolName;
  /** Percent-decoded path (and host) labels by member name: `Bucket`, `Key`. Not for query and JSON protocols. */
  readonly labels: Readonly<Record<string, string>>;
  /** The body when identification had to read it (query protocols): raw bytes. */
  readonly formBytes: Uint8Array | undefined;
}

/** A response ready for the socket. */
export interface WireResponse {
  readonly status: number;
  /** Lower-case names. */
  readonly headers: Record<string, string>;
  /** Undefined: no body (and no content-length for 204 and 304). */
  readonly body: string | Uint8Array | StreamingBody | UnmeasuredBody | undefined;
}

/** Ids that every answer carries; those that are UUIDs come with the numbers that they are made of. */
export interface AnswerIds extends Partial<RequestIdNumbers> {
  readonly requestId: string;
  /** S3's second id (`x-amz-id-2`, HostId). */
  readonly hostId: string;
}

/** An error as the protocols write it. */
export interface WireError {
  readonly code: string;
  readonly message: string;
  readonly status: number | undefined;
  readonly fields: Readonly<Record<string, string | number | boolean>>;
  readonly headers: Readonly<Record<string, string>>;
  /** The bucket or path, for S3's `Resource` element. */
  readonly resource: string;
}

/** One wire protocol, both ways. Implementations compile a closure per shape on first use. */
export interface ProtocolCodec {
  /** Input members typed as modelled (timestamps are Date, blobs Uint8Array, streaming payloads the RequestBody itself). Throws SerializationException, MalformedXML … */
  parseRequest(identified: Identified, request: WireRequest, body: RequestBody): Soon<object>;
  /** `request`: query services answer as it accepts. */
  serializeResponse(operation: OperationModel, output: object, ids: AnswerIds, request?: WireRequest): WireResponse;
  serializeError(service: ServiceModel, error: WireError, ids: AnswerIds, request: WireRequest): WireResponse;
}
