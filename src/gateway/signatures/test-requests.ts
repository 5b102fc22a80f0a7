/** Builds requests, keys and services for the tests of signatures. */
import { createHash, createHmac } from "node:crypto";
import type { Caller } from "../../kernel/caller.ts";
import { AwsError } from "../../kernel/errors.ts";
import type { OperationModel, ProtocolName, ServiceModel } from "../model/model.ts";
import type { Identified, RawBody, WireRequest } from "../wire.ts";
import type { AuthenticateOptions } from "./authenticate-options.ts";

export const exampleKey = "AKIAIOSFODNN7EXAMPLE";
export const exampleSecret = "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY";
export const emptySha256 = sha256("");

/** What the first chunk's signature follows. */
export const chunkSeed = {
  key: Buffer.from("k".repeat(32)),
  signature: "0".repeat(64),
  amzDate: "20130524T000000Z",
  scope: "20130524/us-east-1/s3/aws4_request",
  accessKeyId: exampleKey,
  canonicalRequest: () => "PUT",
};

export function sha256(bytes: string | Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}

/** A body that arrives in the given pieces. */
export function bodyOf(...pieces: (string | Uint8Array)[]): RawBody {
  const bytes = pieces.map((piece) => Buffer.from(piece as Uint8Array));
  const whole = Buffer.concat(bytes);
  return {
    length: whole.length,
    async *stream() {
      yield* bytes;
    },
    async buffer() {
      return whole;
    },
  };
}

/** A request line, headers and body; `target` is path and query. */
export function wireRequest(
  method: string,
  target: string,
  headers: Record<string, string>,
  raw: RawBody = bodyOf(),
): WireRequest {
  const mark = target.indexOf("?");
  const host = headers["host"] ?? "";
  return {
    method,
    path: mark < 0 ? target : target.slice(0, mark),
    query: mark < 0 ? "" : target.slice(mark + 1),
    headers,
    host: host.replace(/:\d+$/, "").toLowerCase(),
    sourceAddress: "127.0.0.1",
    secure: false,
    raw,
  };
}

/** What identification would have found; only what signatures look at is filled in. */
export function identifiedAs(
  signingName: string,
  protocol: ProtocolName,
  more: Partial<Identified> & { queryCompatible?: boolean; name?: string; operationName?: string } = {},
): Identified {
  const service = {
    name: more.name ?? signingName,
    signingName,
    queryCompatible: more.queryCompatible ?? false,
  } as ServiceModel;
  const input = { members: [{ name: "Body", traits: { httpPayload: 1, streaming: 1 } }] };
  const operation = { name: more.operationName ?? "Anything", service, input } as unknown as OperationModel;
  return { service, operation, protocol, labels: more.labels ?? {}, formBytes: more.formBytes };
}

/** One key whose caller is a root; everything else is unknown. */
export function optionsWith(now: string, key = exampleKey, secret = exampleSecret): AuthenticateOptions {
  const caller = { kind: "root", accountId: "000000000000", accessKeyId: key } as Caller;
  return {
    now: () => Date.parse(now),
    credentials: {
      find: async (accessKeyId) =>
        accessKeyId === key ? { secretAccessKey: secret, caller, active: true } : undefined,
    },
  };
}

/** The error a promise rejects with; fails when it does not. */
export async function refusalOf(promise: Promise<unknown>): Promise<AwsError> {
  const failure: unknown = await promise.then(
    () => new Error("nothing was refused"),
    (error: unknown) => error,
  );
  if (failure instanceof AwsError) return failure;
  throw failure;
}

/** All pieces of a stream in one. */
export async function collected(stream: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const pieces: Uint8Array[] = [];
  for await (const piece of stream) pieces.push(Buffer.from(piece));
  return Buffer.concat(pieces);
}

/** A signer of requests, written apart from the verifier: canonical parts are given by the test. */
export function signV4(parts: { secret?: string; amzDate: string; scope: string; canonicalRequest: string }): string {
  const [date = "", region = "", service = "", terminator = ""] = parts.scope.split("/");
  let key: Buffer | string = `AWS4${parts.secret ?? exampleSecret}`;
  for (const part of [date, region, service, terminator]) key = createHmac("sha256", key).update(part).digest();
  const text = `AWS4-HMAC-SHA256\n${parts.amzDate}\n${parts.scope}\n${sha256(parts.canonicalRequest)}`;
  return createHmac("sha256", key).update(text).digest("hex");
}
