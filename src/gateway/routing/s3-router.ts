/** Picks S3's operation: path level → fixed query → required query and header members → `x-id` last. */
import { awsError, type AwsError } from "../../kernel/errors.ts";
import { loadServiceModel } from "../model/load.ts";
import type { OperationModel } from "../model/model.ts";
import type { WireRequest } from "../wire.ts";
import { queryNames } from "./query-names.ts";
import type { S3Address } from "./s3-address.ts";
import { signingName } from "./signing-name.ts";

type Level = "service" | "bucket" | "object";

/** An operation as the router compares it with a request. */
interface Candidate {
  readonly operation: OperationModel;
  /** Query parameters of its URI: name → value, "" for any. */
  readonly fixed: readonly (readonly [name: string, value: string])[];
  readonly requiredQuery: readonly string[];
  /** Lower case. */
  readonly requiredHeaders: readonly string[];
  /** Every query parameter it knows. */
  readonly bound: ReadonlySet<string>;
}

/** The operations of one method at one level, by their first fixed parameter ("" for none), most demanding first. */
type Group = ReadonlyMap<string, readonly Candidate[]>;

interface Router {
  readonly groups: ReadonlyMap<string, Group>;
  /** Per level: parameters that choose an operation, with whether they alone do (`acl`) or are a member (`uploadId`). */
  readonly choosing: Readonly<Record<Level, ReadonlyMap<string, "fixed" | "member">>>;
}

/** Operations that cannot be told by method and path: a form upload, and two of other endpoints. */
const apart = new Set(["PostObject", "ListDirectoryBuckets", "WriteGetObjectResponse"]);
/** Parameters that choose an operation, yet are passed over where they do not: too common a word (`page.html?id=7`), and lists of any type but 2. */
const harmless = new Set(["id", "list-type"]);

let router: Router | undefined;

/** The operation a request means. Throws MethodNotAllowed or InvalidArgument, as S3 does. */
export function routeS3(request: WireRequest, address: S3Address): OperationModel {
  router ??= compile();
  const level: Level = address.key !== undefined ? "object" : address.bucket !== undefined ? "bucket" : "service";
  if (request.method !== "PUT" && request.headers["x-amz-copy-source"] !== undefined) throw noCopy(request, level);
  if (request.method === "POST" && level === "bucket" && isForm(request)) return apartOperation("PostObject");
  if (request.method === "POST" && level === "bucket" && request.query === "") throw noEnclosure();
  const group = router.groups.get(`${request.method} ${level}`);
  if (!group) throw methodNotAllowed(request.method, level);
  // The commonest requests have no query but perhaps the SDK's hint.
  const bare = request.query === "" || (request.query.startsWith("x-id=") && request.query.indexOf("&") < 0);
  if (bare && level !== "service") return bareCandidate(request, group, level).operation;
  const query = queryNames(request.query);
  if (level === "service" && asksForDirectoryBuckets(request, query.get("x-id")))
    return apartOperation("ListDirectoryBuckets");
  if (level === "object") refuseOfKeys(request.method, query);
  else refuseOfBuckets(request.method, query);
  const candidate = pick(request, query, group);
  refuseUnbound(request, query, candidate, router.choosing[level], level);
  return (candidate as Candidate).operation;
}

/** Both lists of buckets are `GET /`: the SDK's hint tells them apart, or without one what the request is signed for. */
function asksForDirectoryBuckets(request: WireRequest, hint: string | undefined): boolean {
  if (hint !== undefined) return hint === "ListDirectoryBuckets";
  return request.method === "GET" && signingName(request) === "s3express";
}

function isForm(request: WireRequest): boolean {
  return /^multipart\/form-data/i.test(request.headers["content-type"] ?? "");
}

function apartOperation(name: string): OperationModel {
  return loadServiceModel("s3").operations.get(name) as OperationModel;
}

const noQuery: ReadonlyMap<string, string> = new Map();

function bareCandidate(request: WireRequest, group: Group, level: Level): Candidate {
  const candidate = group.get("")?.find((one) => satisfied(one, request, noQuery));
  if (!candidate) throw methodNotAllowed(request.method, level);
  return candidate;
}

/** Operations with a fixed parameter go first; one whose required members are missing is still meant when nothing else fits. */
function pick(request: WireRequest, query: ReadonlyMap<string, string>, group: Group): Candidate | undefined {
  let incomplete: Candidate | undefined;
  for (const name of query.keys()) {
    if (name === "") continue;
    for (const candidate of group.get(name) ?? []) {
      if (!candidate.fixed.every(([fixed, value]) => query.has(fixed) && (value === "" || query.get(fixed) === value)))
        continue;
      if (satisfied(candidate, request, query)) return candidate;
      incomplete = candidate;
    }
  }
  return incomplete ?? group.get("")?.find((candidate) => satisfied(candidate, request, query));
}

function satisfied(candidate: Candidate, request: WireRequest, query: ReadonlyMap<string, string>): boolean {
  for (const name of candidate.requiredQuery) if (!query.has(name)) return false;
  for (const name of candidate.requiredHeaders) if (request.headers[name] === undefined) return false;
  return true;
}

/** A parameter that would choose an operation, but not this one, must not be ignored: a PUT with `uploadId` is no PutObject. */
function refuseUnbound(
  request: WireRequest,
  query: ReadonlyMap<string, string>,
  candidate: Candidate | undefined,
  choosing: ReadonlyMap<string, "fixed" | "member">,
  level: Level,
): void {
  for (const name of query.keys()) {
    const kind = choosing.get(name);
    if (kind === undefined || candidate?.bound.has(name)) continue;
    const chosen = candidate?.fixed[0]?.[0];
    if (chosen !== undefined) throw conflicting(chosen, name);
    if (kind === "fixed") throw methodNotAllowed(request.method, level);
    const fields = { ArgumentName: name, ArgumentValue: query.get(name) ?? "" };
    throw awsError("InvalidArgument", "This operation does not accept a query-string.", { status: 400, fields });
  }
  if (!candidate) throw methodNotAllowed(request.method, level);
}

/** What S3 says of parameters that mean something for keys alone, or not beside another one. */
function refuseOfBuckets(method: string, query: ReadonlyMap<string, string>): void {
  if (query.has("uploads") && query.has("uploadId")) throw conflicting("uploads", "uploadId");
  if (method === "GET" && query.has("torrent")) {
    const message = "Requesting the torrent file of a bucket is not permitted.";
    throw awsError("RequestTorrentOfBucketError", message, { status: 400 });
  }
}

/** What S3 says of parameters that mean something for buckets alone, or not without another one. */
function refuseOfKeys(method: string, query: ReadonlyMap<string, string>): void {
  if (method === "GET" && query.has("versions")) {
    throw awsError("InvalidRequest", "There is no such thing as the ?versions sub-resource for a key", { status: 400 });
  }
  if (method === "GET" && query.has("uploads")) {
    throw awsError("InvalidRequest", "Key is not expected for the GET method ?uploads subresource", { status: 400 });
  }
  if (method === "PUT" && query.has("uploadId") && !query.has("partNumber")) {
    const fields = { Method: method, ResourceType: "UPLOAD" };
    const message = "The specified method is not allowed against this resource.";
    throw awsError("MethodNotAllowed", message, { status: 405, fields, headers: { allow: "DELETE, POST, GET" } });
  }
  if (method === "PUT" && query.has("partNumber") && !query.has("uploadId")) {
    // AWS repeats the name where the value would be expected.
    const fields = { ArgumentName: "partNumber", ArgumentValue: "partNumber" };
    const message = "This operation does not accept partNumber without uploadId";
    throw awsError("InvalidArgument", message, { status: 400, fields });
  }
}

function conflicting(first: string, second: string): AwsError {
  const [one, two] = [first, second].toSorted();
  const fields = { ArgumentName: "ResourceType", ArgumentValue: one ?? first };
  return awsError("InvalidArgument", `Conflicting query string parameters: ${one}, ${two}`, { status: 400, fields });
}

/** Copies are puts; of posts, S3 says so only where an upload is named. */
function noCopy({ method, query, headers }: WireRequest, level: Level): AwsError {
  if (method === "POST" && !queryNames(query).has("uploadId")) return methodNotAllowed(method, level);
  const name = "x-amz-copy-source";
  return awsError("InvalidArgument", "You can only specify a copy source header for copy requests.", {
    status: 400,
    fields: { ArgumentName: name, ArgumentValue: headers[name] ?? "" },
  });
}

/** A bucket takes a POST without a query from browsers' forms only. */
function noEnclosure(): AwsError {
  return awsError("PreconditionFailed", "At least one of the pre-conditions you specified did not hold", {
    status: 412,
    fields: { Condition: "Bucket POST must be of the enclosure-type multipart/form-data" },
  });
}

function methodNotAllowed(method: string, level: Level): AwsError {
  return awsError("MethodNotAllowed", "The specified method is not allowed against this resource.", {
    status: 405,
    fields: { Method: method, ResourceType: level.toUpperCase() },
  });
}

function compile(): Router {
  const groups = new Map<string, Map<string, Candidate[]>>();
  const choosing = { service: new Map(), bucket: new Map(), object: new Map() } satisfies Router["choosing"];
  for (const operation of loadServiceModel("s3").operations.values()) {
    if (!operation.http || apart.has(operation.name)) continue;
    const level = levelOf(operation);
    const candidate = candidateOf(operation);
    for (const [name, value] of candidate.fixed) {
      if (!harmless.has(name)) choosing[level].set(name, value === "" ? "fixed" : "member");
    }
    for (const name of candidate.requiredQuery) {
      if (!harmless.has(name) && !choosing[level].has(name)) choosing[level].set(name, "member");
    }
    const group = groups.get(`${operation.http.method} ${level}`) ?? new Map<string, Candidate[]>();
    groups.set(`${operation.http.method} ${level}`, group);
    const first = candidate.fixed[0]?.[0] ?? "";
    group.set(
      first,
      [...(group.get(first) ?? []), candidate].toSorted((a, b) => demands(b) - demands(a)),
    );
  }
  return { groups, choosing };
}

function levelOf(operation: OperationModel): Level {
  if (operation.http?.uri.startsWith("/{Key+}")) return "object";
  return operation.input.member("Bucket")?.traits["httpLabel"] ? "bucket" : "service";
}

function demands(candidate: Candidate): number {
  return candidate.fixed.length * 10 + candidate.requiredQuery.length + candidate.requiredHeaders.length;
}

function candidateOf(operation: OperationModel): Candidate {
  const pairs = [...queryNames(operation.http?.uri.split("?")[1] ?? "")];
  const fixed = pairs.filter(([name]) => name !== "x-id");
  const { members } = operation.input;
  const names = (trait: string, onlyRequired: boolean): string[] =>
    members
      .filter((member) => member.required || !onlyRequired)
      .flatMap((member) => (typeof member.traits[trait] === "string" ? [member.traits[trait]] : []));
  return {
    operation,
    fixed,
    requiredQuery: names("httpQuery", true),
    requiredHeaders: names("httpHeader", true).map((name) => name.toLowerCase()),
    bound: new Set([...fixed.map(([name]) => name), ...names("httpQuery", false)]),
  };
}
