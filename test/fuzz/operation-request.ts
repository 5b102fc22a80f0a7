/** Requests to one operation from an input tree, in the protocol of its service, with a fault of the envelope now and then. */
import { createHash } from "node:crypto";
import type { Member, OperationModel } from "../../src/gateway/model/model.ts";
import { documentName, elementName } from "../../src/gateway/protocols/xml-names.ts";
import type { Random } from "../support/random.ts";
import { formBody, jsonBody, leafText, xmlElement } from "./input-body.ts";
import { Members, type Tree } from "./input-tree.ts";
import { broken, nastyText } from "./nasty.ts";
import type { RequestText } from "./request-text.ts";

/** The request, unsigned. */
export function operationRequest(operation: OperationModel, input: Members): RequestText {
  const { service } = operation;
  const protocol = service.protocols[0];
  const request: RequestText = { method: "POST", path: "/", query: "", headers: [["host", "127.0.0.1"]], body: empty };
  if (protocol === "awsJson1_0" || protocol === "awsJson1_1") {
    request.headers.push(["content-type", `application/x-amz-json-${protocol === "awsJson1_0" ? "1.0" : "1.1"}`]);
    request.headers.push(["x-amz-target", `${service.targetPrefix}.${operation.name}`]);
    request.body = Buffer.from(jsonBody(input, operation.input, false));
  } else if (protocol === "awsQuery" || protocol === "ec2Query") {
    request.headers.push(["content-type", "application/x-www-form-urlencoded"]);
    const form = formBody(input, operation.input, protocol === "ec2Query");
    request.body = Buffer.from(`Action=${operation.name}&Version=${service.version}&${form}`);
  } else bindRest(request, operation, input);
  return request;
}

const empty = Buffer.alloc(0);

function bindRest(request: RequestText, operation: OperationModel, input: Members): void {
  const [path = "/", fixed = ""] = (operation.http?.uri ?? "/").split("?");
  request.method = operation.http?.method ?? "POST";
  request.path = operation.service.name === "s3" && operation.input.member("Bucket") ? `/{Bucket}${path}` : path;
  const query = fixed === "" ? [] : [fixed];
  const rest: [string, Tree][] = [];
  for (const [name, value] of input.entries) {
    const member = operation.input.member(name);
    if (member === undefined || !bindMember({ request, query, member, value })) rest.push([name, value]);
  }
  // A label that is not there leaves its place empty.
  request.path = request.path.replaceAll(/\{\w+\+?\}/g, "").replace(/^\/\/$/, "/") || "/";
  request.query = query.join("&");
  const isXml = operation.service.protocols[0] === "restXml";
  const modelled = operation.input.members.some((member) => !isBound(member));
  if (request.body.length > 0 || !modelled || request.method === "GET") return;
  const body = new Members(rest);
  request.body = Buffer.from(
    isXml
      ? xmlElement(documentName(operation.input), body, { shape: operation.input })
      : jsonBody(body, operation.input, true),
  );
  request.headers.push(["content-type", isXml ? "application/xml" : "application/json"]);
}

const locations = ["httpLabel", "httpQuery", "httpHeader", "httpPrefixHeaders", "httpQueryParams", "httpPayload"];
const isBound = ({ traits }: Member): boolean => locations.some((name) => traits[name] !== undefined);

/** Whether the member's place is not the body's. */
function bindMember(one: { request: RequestText; query: string[]; member: Member; value: Tree }): boolean {
  const { request, query, member, value } = one;
  const { httpLabel, httpQuery, httpHeader, httpPrefixHeaders, httpPayload } = member.traits;
  const each = (): string[] => (Array.isArray(value) ? value : [value]).map((item) => leafText(item, member.shape));
  if (httpLabel !== undefined) {
    // A plain label's slashes are encoded; a key's are not.
    const text = encodeURIComponent(wellFormed(leafText(value)));
    request.path = request.path.replace(new RegExp(`\\{${member.name}\\}`), () => text);
    request.path = request.path.replace(new RegExp(`\\{${member.name}\\+\\}`), () => text.replaceAll("%2F", "/"));
  } else if (typeof httpQuery === "string") {
    query.push(...each().map((text) => `${httpQuery}=${encodeURIComponent(wellFormed(text))}`));
  } else if (typeof httpHeader === "string") {
    // Wrong lengths are a case of their own: the region waits for what is stated.
    if (httpHeader.toLowerCase() !== "content-length")
      request.headers.push([httpHeader.toLowerCase(), headerText(each().join(","))]);
  } else if (typeof httpPrefixHeaders === "string") {
    for (const [name, held] of value instanceof Members ? value.entries : [])
      request.headers.push([
        `${httpPrefixHeaders}${name.replaceAll(/[^\w-]/g, "")}`.toLowerCase(),
        headerText(leafText(held)),
      ]);
  } else if (httpPayload === undefined) return false;
  else bindPayload(request, member, value);
  return true;
}

function bindPayload(request: RequestText, member: Member, value: Tree): void {
  if (value instanceof Members) request.body = Buffer.from(xmlElement(elementName(member), value, member));
  else request.body = value instanceof Buffer ? value : Buffer.from(leafText(value));
}

function wellFormed(text: string): string {
  return Buffer.from(text).toString();
}

// oxlint-disable-next-line no-control-regex -- what ends a header would make another request of it: that is what broken requests are for
const unsendable = /[\0-\x08\x0a-\x1f\x7f]/g;

function headerText(text: string): string {
  return Buffer.from(text).toString("latin1").replace(unsendable, "").slice(0, 4_000);
}

/** Spoils what is around the input: its type, its form, another protocol's. */
export function spoilEnvelope(random: Random, request: RequestText, other: RequestText): void {
  const setHeader = (name: string, value: string): void => {
    request.headers = request.headers.filter(([held]) => held !== name);
    request.headers.push([name, headerText(value)]);
  };
  random.pick<() => unknown>([
    () => (request.body = broken(random, request.body)),
    () => (request.body = broken(random, request.body)),
    () => (request.body = other.body),
    () =>
      (request.body = Buffer.from(
        random.pick(["", "null", "[]", "5", '""', "{", "<a/>", "a=b", "\uFEFF{}", "[".repeat(100_000)]),
      )),
    () =>
      setHeader(
        "content-type",
        random.pick([
          "text/plain",
          "application/json",
          "application/cbor",
          "application/xml",
          "multipart/form-data",
          "",
          'a;b="c',
        ]),
      ),
    () => setHeader("content-type", "application/x-www-form-urlencoded"),
    () => setHeader("x-amz-target", nastyText(random)),
    () => setHeader("x-amz-account-id", nastyText(random)),
    () => (request.method = random.pick(["GET", "PUT", "DELETE", "PATCH", "HEAD"])),
    () => (request.path += nastyText(random).replaceAll(/[^\w/.~-]/g, "%")),
    () =>
      (request.query += `${request.query === "" ? "" : "&"}${encodeURIComponent(nastyText(random).replaceAll(/[^ -~]/g, ""))}=1`),
  ])();
}

/** S3's documents want a digest. */
export function addDigest(request: RequestText): void {
  if (request.headers.some(([name]) => name === "content-md5")) return;
  request.headers.push(["content-md5", createHash("md5").update(request.body).digest("base64")]);
}
