/** Binds output members to status and headers of REST answers, by a plan compiled per operation. */
import type { Member, OperationModel, SimpleShape, StructureShape } from "../model/model.ts";
import {
  contentHeaders,
  encodeContentHeader,
  encodeHeaderText,
  encodeMetadata,
  isHeaderName,
  quoteHeaderItem,
} from "./header-text.ts";
import { formatBase64, formatTimestamp } from "./simple-values.ts";
import { textTrait } from "./xml-names.ts";

type Headers = Record<string, string>;
type SetHeader = (value: unknown, headers: Headers) => void;

/** How a structure lies in an HTTP answer. */
export interface ResponsePlan {
  readonly headers: ReadonlyMap<string, SetHeader>;
  readonly statusMember: string | undefined;
  readonly payload: Member | undefined;
  readonly body: readonly Member[];
}

/** The plan of an operation's output. */
export function planResponse(operation: OperationModel): ResponsePlan {
  return planStructure(operation.output);
}

/** The plan of an output or an error. What binds to the request's line only is a body member here. */
export function planStructure(shape: StructureShape): ResponsePlan {
  let plan = plans.get(shape);
  if (plan === undefined) plans.set(shape, (plan = compilePlan(shape)));
  return plan;
}

const plans = new WeakMap<StructureShape, ResponsePlan>();

function compilePlan(shape: StructureShape): ResponsePlan {
  const headers = new Map<string, SetHeader>();
  const body: Member[] = [];
  let payload: Member | undefined;
  let statusMember: string | undefined;
  for (const member of shape.members) {
    const { httpPayload, httpResponseCode } = member.traits;
    const header = textTrait(member, "httpHeader");
    const prefix = textTrait(member, "httpPrefixHeaders");
    if (httpPayload !== undefined) payload = member;
    else if (header !== undefined) headers.set(member.name, headerSetter(member, header.toLowerCase()));
    else if (prefix !== undefined) headers.set(member.name, prefixSetter(prefix.toLowerCase()));
    else if (httpResponseCode !== undefined) statusMember = member.name;
    else body.push(member);
  }
  // Lists come last, as S3 writes them: AWS's older SDK for Java gives buckets and objects the owner and the name it read before.
  const isList = (member: Member): boolean => member.shape.kind === "list";
  const ordered = [...body.filter((member) => !isList(member)), ...body.filter(isList)];
  return { headers, statusMember, payload, body: ordered };
}

function headerSetter(member: Member, stated: string): SetHeader {
  // S3's model invents this name for the Expires header as it was stored, date or not.
  const header = stated === "expiresstring" ? "expires" : stated;
  const shape = member.shape;
  if (contentHeaders.has(header)) {
    return (value, headers) => {
      headers[header] = encodeContentHeader(String(value));
    };
  }
  if (shape.kind === "list") {
    const text = headerText(shape.element, true);
    return (value, headers) => {
      headers[header] = (value as unknown[]).map(text).join(", ");
    };
  }
  const text = headerText(member, false);
  return (value, headers) => {
    headers[header] = text(value);
  };
}

function headerText(member: Member, inList: boolean): (value: unknown) => string {
  const shape = member.shape as SimpleShape;
  switch (shape.kind) {
    case "string":
      if (textTrait(member, "mediaType") !== undefined) return (value) => Buffer.from(String(value)).toString("base64");
      return inList
        ? (value) => encodeHeaderText(quoteHeaderItem(String(value)))
        : (value) => encodeHeaderText(String(value));
    case "timestamp": {
      const format = shape.timestampFormat ?? "http-date";
      return (value) => formatTimestamp(value as Date, format, true);
    }
    case "blob":
      return (value) => formatBase64(value as Uint8Array);
    default:
      return String;
  }
}

/** Names that cannot stand in a header are counted, as S3 does. */
function prefixSetter(prefix: string): SetHeader {
  return (value, headers) => {
    let missing = 0;
    for (const [name, text] of Object.entries(value as Readonly<Record<string, unknown>>)) {
      if (isHeaderName(name)) headers[prefix + name.toLowerCase()] = encodeMetadata(String(text));
      else missing++;
    }
    if (missing > 0) headers["x-amz-missing-meta"] = String(missing);
  };
}

/** Writes the headers that an output's members make. */
export function bindHeaders(plan: ResponsePlan, output: object, headers: Headers): void {
  if (plan.headers.size === 0) return;
  const values = output as Readonly<Record<string, unknown>>;
  for (const name in values) {
    const value = values[name];
    if (value !== undefined && value !== null) plan.headers.get(name)?.(value, headers);
  }
}
