/** Binds labels, query parameters and headers of REST requests to input members, by a plan compiled per operation. */
import type { RequestBody } from "../../kernel/body.ts";
import { awsError } from "../../kernel/errors.ts";
import type { Member, OperationModel, SimpleShape } from "../model/model.ts";
import type { Identified, WireRequest } from "../wire.ts";
import { eachPair } from "./form-parse.ts";
import { contentHeaders, decodeHeaderText, decodeMetadata, splitHeaderList } from "./header-text.ts";
import { parseTimestamp } from "./simple-values.ts";
import { textTrait } from "./xml-names.ts";
import { setOwn, textReader } from "./xml-read.ts";

type Target = Record<string, unknown>;

/** Reads text into a member's value; throws the service's error for text that is not of the member's kind. */
type ReadText = (text: string) => unknown;

interface HeaderBinding {
  readonly name: string;
  readonly header: string;
  readonly read: ReadText;
}

/** The bindings of an operation's headers in the model's order, and where in it each header's are. */
interface HeaderBindings {
  readonly all: readonly HeaderBinding[];
  readonly places: ReadonlyMap<string, readonly number[]>;
}

/** How an operation's input lies in the HTTP request. */
export interface RequestPlan {
  readonly labels: readonly { readonly name: string; readonly read: ReadText }[];
  readonly headers: HeaderBindings;
  readonly prefixes: readonly { readonly name: string; readonly prefix: string }[];
  readonly query: ReadonlyMap<string, (value: string, into: Target) => void>;
  /** The map that takes the parameters that nothing else binds. */
  readonly freeQuery:
    | { readonly name: string; readonly lists: boolean; readonly fixed: ReadonlySet<string> }
    | undefined;
  /** The member that `content-length` binds to: it gets the decoded length. */
  readonly lengthMember: string | undefined;
  readonly payload: Member | undefined;
  readonly body: readonly Member[];
  /** S3: headers that a presigned URL may carry as query parameters. */
  readonly presigned: ReadonlyMap<string, (value: string, into: Target) => void> | undefined;
}

/** Of what presigned URLs carry in their query S3 reads these as headers, and user metadata. */
const presignedHeaders = ["if-match", "if-none-match", "x-amz-acl", "x-amz-storage-class", "x-amz-tagging"];

/** Compiles the plan of an operation. */
export function planRequest(operation: OperationModel): RequestPlan {
  const members = operation.input.members;
  const bound = (trait: string): Member[] => members.filter((member) => member.traits[trait] !== undefined);
  const free = bound("httpQueryParams")[0];
  const headers = bound("httpHeader").map((member) => headerBinding(operation, member));
  return {
    labels: bound("httpLabel").map((member) => ({
      name: member.name,
      read: textBinding(operation, member, member.name),
    })),
    headers: headerBindings(headers.filter((each) => each.header !== "content-length")),
    prefixes: bound("httpPrefixHeaders").map((member) => ({
      name: member.name,
      prefix: String(member.traits["httpPrefixHeaders"]).toLowerCase(),
    })),
    query: new Map(bound("httpQuery").map((member) => queryBinding(operation, member))),
    freeQuery: free === undefined ? undefined : freeBinding(operation, free),
    lengthMember: headers.find((each) => each.header === "content-length")?.name,
    payload: bound("httpPayload")[0],
    body: members.filter((member) => !isBound(member)),
    presigned: operation.service.name === "s3" ? presignedBindings(headers) : undefined,
  };
}

function headerBindings(all: readonly HeaderBinding[]): HeaderBindings {
  const places = new Map<string, number[]>();
  for (const [place, { header }] of all.entries()) places.set(header, [...(places.get(header) ?? []), place]);
  return { all, places };
}

function presignedBindings(headers: readonly HeaderBinding[]): RequestPlan["presigned"] {
  const bindings = headers.filter(({ header }) => presignedHeaders.includes(header));
  return new Map(
    bindings.map(({ header, name, read }) => [
      header,
      (text, into) => {
        if (!Object.hasOwn(into, name)) into[name] = read(text);
      },
    ]),
  );
}

const locations = ["httpLabel", "httpHeader", "httpPrefixHeaders", "httpQuery", "httpQueryParams", "httpPayload"];

function isBound(member: Member): boolean {
  return locations.some((trait) => member.traits[trait] !== undefined);
}

function headerBinding(operation: OperationModel, member: Member): HeaderBinding {
  const header = String(member.traits["httpHeader"]).toLowerCase();
  const shape = member.shape;
  if (shape.kind === "list") {
    const read = textBinding(operation, shape.element, header);
    const dates = shape.element.shape.kind === "timestamp";
    return { name: member.name, header, read: (text) => listItems(text, dates).map(read) };
  }
  if (shape.kind === "timestamp" && shape.timestampFormat !== "date-time") {
    // A date that cannot be read counts as a header that was not sent, as HTTP has it for conditions and Expires.
    return { name: member.name, header, read: (text) => (/^[0-9.+-]*$/.test(text) ? undefined : parseTimestamp(text)) };
  }
  if (header === "content-encoding" && operation.service.name === "s3") {
    return { name: member.name, header, read: withoutChunking };
  }
  if (contentHeaders.has(header)) return { name: member.name, header, read: (text) => text };
  const read = textBinding(operation, member, header);
  if (shape.kind !== "string")
    return { name: member.name, header, read: (text) => (text === "" ? undefined : read(text)) };
  return {
    name: member.name,
    header,
    read: textTrait(member, "mediaType") === undefined ? decodeHeaderText : decodeBase64,
  };
}

/** HTTP dates hold a comma of their own. */
function listItems(text: string, dates: boolean): string[] {
  return dates ? (text.match(/[^,]+(?:,[^,]+)?/g) ?? []) : splitHeaderList(decodeHeaderText(text));
}

function decodeBase64(text: string): string {
  return Buffer.from(text, "base64").toString("utf8");
}

/** `aws-chunked` is about the transfer and no part of an object's encoding. */
function withoutChunking(text: string): string | undefined {
  if (!text.includes("aws-chunked")) return text;
  const kept = text
    .split(",")
    .map((each) => each.trim())
    .filter((each) => each !== "aws-chunked" && each !== "");
  return kept.length === 0 ? undefined : kept.join(", ");
}

function textBinding(operation: OperationModel, member: Member, wireName: string): ReadText {
  const shape = member.shape as SimpleShape;
  if (shape.kind === "string") return (text) => text;
  const parse = textReader(shape);
  return (text) => {
    const value = parse(text);
    if (value === undefined) throw invalidText(operation, wireName, shape.kind, text);
    return value;
  };
}

function invalidText(operation: OperationModel, wireName: string, kind: string, text: string): Error {
  if (operation.service.name === "s3") {
    if (wireName === "x-amz-mp-object-size") {
      const message = `Value for ${wireName} header is invalid: '${text}'`;
      return awsError("InvalidRequest", message, { status: 400 });
    }
    const wanted = kind === "integer" ? "an integer or within integer range" : `a ${kind}`;
    const fields = { ArgumentName: wireName, ArgumentValue: text };
    const message =
      wireName === "x-amz-object-lock-retain-until-date"
        ? "The retain until date must be provided in ISO 8601 format"
        : `Provided ${wireName} not ${wanted}`;
    return awsError("InvalidArgument", message, { status: 400, fields });
  }
  const code = operation.service.protocols.includes("restXml") ? "InvalidArgument" : "SerializationException";
  return awsError(code, `${wireName} must be a valid ${kind}.`, { status: 400 });
}

function queryBinding(operation: OperationModel, member: Member): [string, (value: string, into: Target) => void] {
  const wireName = String(member.traits["httpQuery"]);
  const { name, shape } = member;
  if (shape.kind === "list") {
    const read = textBinding(operation, shape.element, wireName);
    return [wireName, (value, into) => void ((into[name] ??= []) as unknown[]).push(read(value))];
  }
  const read = textBinding(operation, member, wireName);
  const skipEmpty = shape.kind !== "string";
  return [
    wireName,
    (value, into) => {
      if (into[name] === undefined && !(skipEmpty && value === "")) into[name] = read(value);
    },
  ];
}

function freeBinding(operation: OperationModel, member: Member): NonNullable<RequestPlan["freeQuery"]> {
  const fixed = new Set<string>();
  eachPair(operation.http?.uri.split("?")[1] ?? "", (name) => fixed.add(name));
  const lists = member.shape.kind === "map" && member.shape.value.shape.kind === "list";
  return { name: member.name, lists, fixed };
}

/** Fills in what the request line and the headers say. */
export function bindRequest(
  plan: RequestPlan,
  identified: Identified,
  request: WireRequest,
  body: RequestBody,
): Target {
  const input: Target = {};
  for (const label of plan.labels) {
    const text = identified.labels[label.name];
    if (text !== undefined) input[label.name] = label.read(text);
  }
  const received = request.headers;
  bindHeaders(plan.headers, received, input);
  if (plan.prefixes.length > 0) bindPrefixes(plan, received, input);
  if (plan.lengthMember !== undefined && body.length !== undefined) input[plan.lengthMember] = body.length;
  if (request.query !== "" && (plan.query.size > 0 || plan.freeQuery !== undefined || plan.presigned !== undefined))
    bindQuery(plan, request.query, input);
  return input;
}

/** An operation may take forty headers, and a request sends four: those are looked up, and read in the model's order. */
function bindHeaders({ all, places }: HeaderBindings, received: WireRequest["headers"], input: Target): void {
  let sent: number[] | undefined;
  for (const header in received) {
    const found = places.get(header);
    if (found === undefined || received[header] === undefined) continue;
    sent = sent === undefined ? [...found] : [...sent, ...found];
  }
  if (sent === undefined) return;
  if (sent.length > 1) sent.sort((a, b) => a - b);
  for (const place of sent) {
    const { name, header, read } = all[place] as HeaderBinding;
    const value = read(received[header] as string);
    if (value !== undefined) input[name] = value;
  }
}

function bindPrefixes(plan: RequestPlan, received: WireRequest["headers"], input: Target): void {
  for (const { name, prefix } of plan.prefixes) {
    for (const header in received) {
      const text = received[header];
      if (text === undefined || !header.startsWith(prefix)) continue;
      setOwn((input[name] ??= {}) as Target, header.slice(prefix.length), decodeMetadata(text));
    }
  }
}

/** What belongs to a signature binds to no member. */
function bindQuery(plan: RequestPlan, query: string, input: Target): void {
  const isPresigned = plan.presigned !== undefined && query.includes("Signature=");
  eachPair(
    query,
    (name, value) => {
      const set = plan.query.get(name);
      if (set !== undefined) set(value, input);
      else if (plan.presigned !== undefined && isPresigned) bindPresigned(plan, name.toLowerCase(), value, input);
      else if (plan.freeQuery !== undefined) bindFree(plan.freeQuery, name, value, input);
    },
    "X-Amz-",
  );
}

function bindPresigned(plan: RequestPlan, header: string, text: string, input: Target): void {
  plan.presigned?.get(header)?.(text, input);
  for (const { name, prefix } of plan.prefixes) {
    if (!header.startsWith(prefix)) continue;
    const map = (input[name] ??= {}) as Target;
    const key = header.slice(prefix.length);
    if (!Object.hasOwn(map, key)) setOwn(map, key, decodeMetadata(text));
  }
}

function bindFree(free: NonNullable<RequestPlan["freeQuery"]>, name: string, value: string, input: Target): void {
  if (free.fixed.has(name) || name.startsWith("X-Amz-")) return;
  const map = (input[free.name] ??= {}) as Target;
  const held = Object.hasOwn(map, name) ? map[name] : undefined;
  if (free.lists) setOwn(map, name, [...((held as string[] | undefined) ?? []), value]);
  else if (held === undefined) setOwn(map, name, value);
}
