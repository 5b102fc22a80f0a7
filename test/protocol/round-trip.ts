/** Sends random values through one side's serializer and the other side's parser. */
import { isDeepStrictEqual } from "node:util";
import type { ErrorModel, Member, OperationModel, ProtocolName, ServiceModel } from "../../src/gateway/model/model.ts";
import { codecFor } from "../../src/gateway/protocols/codec.ts";
import type { Identified, WireRequest } from "../../src/gateway/wire.ts";
import { Random, randomStructure } from "./random-values.ts";
import { bodyBytes } from "./sdk.ts";
import type { SdkClient, SdkRequest } from "./sdk.ts";
import { bodyOf, ids, requestOf } from "./wire.ts";

/** Undefined when what came out is what went in, else both for people. */
export type Difference = { readonly sent: unknown; readonly got: unknown } | undefined;

/** The SDK writes an input, our parser reads it. */
export async function tryInput(
  client: SdkClient,
  operation: OperationModel,
  protocol: ProtocolName,
  seed: string,
): Promise<Difference> {
  const sent = randomStructure(new Random(seed), operation.input, isUncomparable) as Record<string, unknown>;
  const request = await client.serialize(client.protocol(protocol), operation.name, sent);
  const wire = wireRequest(request);
  const body = bodyOf(bodyBytes(request.body));
  const identified: Identified = {
    service: operation.service,
    operation,
    protocol,
    labels: labelsOf(operation, request.path, sent),
    formBytes: undefined,
  };
  const got = (await codecFor(protocol).parseRequest(identified, wire, body)) as Record<string, unknown>;
  for (const member of operation.input.members) {
    if (isUncomparable(member)) delete got[member.name];
    if (got[member.name] === body) got[member.name] = bodyBytes(request.body);
  }
  return differenceOf(sent, got);
}

/** We write an output, the SDK reads it. */
export async function tryOutput(
  client: SdkClient,
  operation: OperationModel,
  protocol: ProtocolName,
  seed: string,
): Promise<Difference> {
  // What these two answer has whole seconds only.
  const wholeSeconds = operation.service.name === "iam" || operation.service.name === "sts";
  const sent = randomStructure(new Random(seed, wholeSeconds), operation.output, isOurs);
  const response = codecFor(protocol).serializeResponse(operation, sent, ids);
  const got = (await client.deserialize(client.protocol(protocol), operation.name, response)) as Record<
    string,
    unknown
  >;
  for (const member of operation.output.members) {
    const empty = member.traits["httpPrefixHeaders"] !== undefined && Object.keys(got[member.name] ?? {}).length === 0;
    if (empty || isOurs(member)) delete got[member.name];
  }
  return differenceOf(sent, got);
}

/** We write an error, the SDK throws it. */
export async function tryError(
  client: SdkClient,
  service: ServiceModel,
  model: ErrorModel,
  protocol: ProtocolName,
): Promise<Difference> {
  const fields = randomStructure(new Random(`${service.name} ${model.name}`), model.shape, isMessage) as Record<
    string,
    string
  >;
  const error = {
    code: model.name,
    message: "It is <so> & not else",
    status: undefined,
    fields,
    headers: {},
    resource: "",
  };
  const response = codecFor(protocol).serializeError(
    service,
    error,
    ids,
    wireRequest({ method: "POST", path: "/", query: {}, headers: {}, body: "" }),
  );
  const [operation = ""] = client.operations.keys();
  const thrown = await client.deserialize(client.protocol(protocol), operation, response).then(
    () => new Error("nothing was thrown"),
    (caught: unknown) => caught as Error,
  );
  const got: Record<string, unknown> = { name: thrown.name, message: thrown.message };
  for (const name of Object.keys(fields)) got[name] = (thrown as unknown as Record<string, unknown>)[name];
  return differenceOf({ name: model.name, message: error.message, ...fields }, got);
}

function isEventStream(member: Member): boolean {
  return member.traits["streaming"] !== undefined && member.shape.kind !== "blob";
}

/** The length is what the body has, whatever the input says. */
function isUncomparable(member: Member): boolean {
  return isEventStream(member) || headerOf(member) === "content-length";
}

/** Status, type and length of an answer are its own; S3's `ExpiresString` is another reading of `Expires`. */
function isOurs(member: Member): boolean {
  const header = headerOf(member);
  const ours = header === "content-type" || header === "content-length" || header === "expiresstring";
  return ours || isEventStream(member) || member.traits["httpResponseCode"] !== undefined;
}

function headerOf(member: Member): string | undefined {
  return (member.traits["httpHeader"] as string | undefined)?.toLowerCase();
}

function isMessage(member: Member): boolean {
  const envelope = member.name.toLowerCase() === "message" || member.name === "Code" || member.name === "Type";
  return envelope || headerOf(member) === "x-amzn-errortype";
}

function wireRequest(request: SdkRequest): WireRequest {
  const pairs = Object.entries(request.query).flatMap(([name, value]) =>
    (Array.isArray(value) ? value : [value]).map((each) => [name, each ?? ""] as const),
  );
  const query = pairs.map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`).join("&");
  const headers: Record<string, string> = {};
  for (const [name, value] of Object.entries(request.headers)) headers[name.toLowerCase()] = value;
  return requestOf({ method: request.method, path: request.path, query, headers });
}

/** Labels by the modelled path; the bucket of S3 is the endpoint's matter and not in the path. */
function labelsOf(
  operation: OperationModel,
  path: string,
  sent: Readonly<Record<string, unknown>>,
): Record<string, string> {
  const template = operation.http?.uri.split("?")[0];
  const labels: Record<string, string> = {};
  if (template === undefined) return labels;
  const names = [...template.matchAll(/\{([^}+]+)\+?\}/g)].map((match) => match[1] ?? "");
  const pattern = template
    .replace(/[.$]/g, "\\$&")
    .replace(/\{[^}+]+\+\}/g, "(.+)")
    .replace(/\{[^}+]+\}/g, "([^/]+)");
  const values = new RegExp(`^/?${pattern}$`).exec(path)?.slice(1) ?? [];
  for (const [index, name] of names.entries()) labels[name] = decodeURIComponent(values[index] ?? "");
  for (const member of operation.input.members) {
    if (member.traits["httpLabel"] !== undefined) labels[member.name] ??= String(sent[member.name]);
  }
  return labels;
}

function differenceOf(sent: unknown, got: unknown): Difference {
  const before = plain(sent);
  const after = plain(got);
  return isDeepStrictEqual(before, after) ? undefined : { sent: before, got: after };
}

/** Values without classes: bytes as base64, times as numbers, members without a value left out. */
function plain(value: unknown): unknown {
  if (value instanceof Uint8Array) return { base64: Buffer.from(value).toString("base64") };
  if (value instanceof Date) return { time: value.getTime() };
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== "object" || value === null) return value;
  // The SDK gives documents in strings as objects that parse themselves.
  if ("deserializeJSON" in value) return (value as { toString(): string }).toString();
  const held: Record<string, unknown> = {};
  for (const [key, each] of Object.entries(value)) if (each !== undefined && each !== null) held[key] = plain(each);
  return held;
}
