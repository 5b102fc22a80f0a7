/** Finds out which service and operation a request means, and in which protocol it speaks: the first stage. */
import type { ServiceEntry } from "../model/format.ts";
import { loadServiceModel } from "../model/load.ts";
import type { OperationModel, ProtocolName } from "../model/model.ts";
import type { Soon } from "../soon.ts";
import type { Identified, WireRequest } from "../wire.ts";
import { actionOfForm, actionOfQuery, readForm, type FormAction } from "./form-action.ts";
import { hostParts } from "./host.ts";
import { routeRest } from "./rest-router.ts";
import { s3Address, type RoutingOptions, type S3Address } from "./s3-address.ts";
import { routeS3 } from "./s3-router.ts";
import { jsonProtocol, queryProtocol, restProtocol, serviceIndex } from "./service-index.ts";
import { hasWholeScope, signingName } from "./signing-name.ts";
import { missingAction, unknownOperation, unknownService } from "./unidentified.ts";

const noLabels: Readonly<Record<string, string>> = Object.freeze({});

/**
 * Identifies a request: target header, CBOR header, form or query with an action, REST by the signature's service or the
 * host, and S3 for the rest. Throws `Unidentified` (it knows the protocol of the answer) or S3's routing errors. A promise only
 * where a form has to be read.
 */
export function identify(request: WireRequest, options: RoutingOptions): Soon<Identified> {
  const target = request.headers["x-amz-target"];
  if (target !== undefined) return identifyTarget(request, target);
  if (request.headers["smithy-protocol"] === "rpc-v2-cbor") return identifyCbor(request);
  const candidates = namedServices(request, options);
  if (!mayBeQuery(request, candidates)) return identifyRest(request, candidates, options, undefined);
  return identifyQuery(request, candidates).then(
    ({ identified, formBytes }) => identified ?? identifyRest(request, candidates, options, formBytes),
  );
}

/** Further names that S3's clients sign some of its operations with. */
const s3SigningNames = new Set(["s3express", "s3-outposts", "s3-object-lambda"]);

/** The services that signature or host name; several share a signing name. Undefined: nothing said; none: nobody we know. */
function namedServices(request: WireRequest, options: RoutingOptions): readonly ServiceEntry[] | undefined {
  const name = signingName(request);
  const { bySigningName, byHostPrefix } = serviceIndex();
  if (name !== undefined) {
    const services = bySigningName.get(name) ?? (s3SigningNames.has(name) ? bySigningName.get("s3") : undefined);
    // A scope that is none names no service: S3 says what is wrong with it.
    if (!services && (name === "" || !hasWholeScope(request))) return undefined;
    return services ?? [];
  }
  const { label } = hostParts(request.host, options.hostSuffixes);
  return label === undefined ? undefined : byHostPrefix.get(label);
}

function restGuess(request: WireRequest): ProtocolName {
  return request.headers["content-type"]?.includes("json") ? "restJson1" : "restXml";
}

function identifyTarget(request: WireRequest, target: string): Identified {
  const dot = target.lastIndexOf(".");
  const prefix = target.slice(0, Math.max(dot, 0));
  const { byTarget } = serviceIndex();
  // Some clients put a package in front of the service (CloudTrail's do).
  const entry = byTarget.get(prefix) ?? byTarget.get(prefix.slice(prefix.lastIndexOf(".") + 1));
  const json = entry && jsonProtocol(entry);
  if (!json) throw unknownTarget(request, prefix);
  return byName(entry, json, target.slice(dot + 1), undefined);
}

/** No service has that target; the one that the request was signed for says so, when it is one of targets. */
function unknownTarget(request: WireRequest, prefix: string): Error {
  const signed = serviceIndex().bySigningName.get(signingName(request) ?? "") ?? [];
  const entry = signed.find((one) => jsonProtocol(one) !== undefined);
  const json = entry && jsonProtocol(entry);
  if (json) return unknownOperation(loadServiceModel(entry.name), json, "");
  return unknownService(prefix, request.headers["content-type"]?.includes("1.0") ? "awsJson1_0" : "awsJson1_1");
}

const cborPath = /\/service\/([^/]+)\/operation\/([^/]+)\/?$/;

function identifyCbor(request: WireRequest): Identified {
  const [, prefix, operation] = cborPath.exec(request.path) ?? [];
  const entry = serviceIndex().byTarget.get(prefix ?? "");
  if (!entry?.protocols.includes("rpcv2Cbor")) throw unknownService(prefix ?? request.path, "rpcv2Cbor");
  return byName(entry, "rpcv2Cbor", operation ?? "", undefined);
}

function byName(
  entry: ServiceEntry,
  protocol: ProtocolName,
  name: string,
  formBytes: Uint8Array | undefined,
): Identified {
  const service = loadServiceModel(entry.name);
  const operation = service.operations.get(name);
  if (!operation) throw unknownOperation(service, protocol, name);
  return { service, operation, protocol, labels: noLabels, formBytes };
}

/** A queue's URL, which takes actions without saying which service it is. */
const queuePath = /^\/(?:queue\/[a-z0-9-]+\/)?\d{12}\/[\w-]{1,80}(?:\.fifo)?\/?$/;

function mayBeQuery(request: WireRequest, candidates: readonly ServiceEntry[] | undefined): boolean {
  if (candidates?.some((entry) => queryProtocol(entry) !== undefined)) return !isObject(request);
  // Signed for another kind of service; its action and version may tell all the same whom it means.
  if (candidates && request.path !== "/") return false;
  if (request.query.indexOf("Action=") >= 0) return true;
  // Whoever sends S3 a form as the body of an object addresses the object; queries go to the root or to a queue.
  return request.method === "POST" && isForm(request) && (request.path === "/" || queuePath.test(request.path));
}

function isForm(request: WireRequest): boolean {
  return request.headers["content-type"]?.startsWith("application/x-www-form-urlencoded") === true;
}

/** Identifies a query request. When it is none after all, its body, if that had to be read, is handed on. */
async function identifyQuery(
  request: WireRequest,
  candidates: readonly ServiceEntry[] | undefined,
): Promise<{ identified?: Identified; formBytes: Uint8Array | undefined }> {
  let stated: FormAction = actionOfQuery(request.query);
  let formBytes: Uint8Array | undefined;
  if (request.method === "POST" && (isForm(request) || (candidates && stated.action === undefined))) {
    formBytes = await readForm(request);
    const inForm = actionOfForm(request, formBytes);
    stated = { action: inForm.action ?? stated.action, version: inForm.version ?? stated.version };
  }
  const entry = queryService(request, stated, candidates);
  const protocol = entry && queryProtocol(entry);
  if (!protocol) return { formBytes };
  if (stated.action === undefined) throw missingAction(loadServiceModel(entry.name), protocol);
  if (ofOneVersion.has(entry.name) && stated.version !== entry.version) {
    throw unknownOperation(loadServiceModel(entry.name), protocol, stated.action, stated.version ?? noVersion);
  }
  return { identified: byName(entry, protocol, stated.action, formBytes), formBytes };
}

/** Query services that never had but one version, and want it stated; others answer requests of older ones. */
const ofOneVersion = new Set(["iam", "sts"]);
/** What those call a request without one. */
const noVersion = "NO_VERSION_SPECIFIED";

/** The version says most; without one the only service that signature or host leave, or SQS for a queue's URL. */
function queryService(
  request: WireRequest,
  stated: FormAction,
  candidates: readonly ServiceEntry[] | undefined,
): ServiceEntry | undefined {
  const { byQueryVersion, byTarget } = serviceIndex();
  const byVersion = stated.version === undefined ? undefined : byQueryVersion.get(stated.version);
  const signed = candidates?.find((entry) => queryProtocol(entry) !== undefined);
  if (byVersion && (!signed || candidates?.includes(byVersion))) return byVersion;
  if (candidates) return signed;
  return stated.action !== undefined && queuePath.test(request.path) ? byTarget.get("AmazonSQS") : undefined;
}

function identifyRest(
  request: WireRequest,
  candidates: readonly ServiceEntry[] | undefined,
  options: RoutingOptions,
  formBytes: Uint8Array | undefined,
): Identified {
  if (candidates?.length === 0) throw unknownService(signingName(request) ?? "", restGuess(request));
  if (isS3Control(request, options)) return identifyRestService("s3control", request);
  const entry = candidates?.find((one) => restProtocol(one) !== undefined);
  if (entry && entry.name !== "s3") return identifyRestService(entry.name, request);
  if (candidates?.[0] && !entry && !isObject(request)) throw withoutAction(candidates[0]);
  const address = s3Address(request, options);
  return identifiedS3(routeS3(request, address), address, formBytes);
}

/** Addressed as an object and signed for a service that has no paths: S3 says that the scope is not its own. */
function isObject(request: WireRequest): boolean {
  if (request.method === "POST" || request.path === "/" || queuePath.test(request.path)) return false;
  return request.query.indexOf("Action=") < 0 && signingName(request) !== undefined;
}

/** Its requests are signed for S3 and name the account in a header; paths begin with its version. */
function isS3Control(request: WireRequest, options: RoutingOptions): boolean {
  if (!request.path.startsWith("/v20180820/")) return false;
  if (request.headers["x-amz-account-id"] !== undefined) return true;
  return hostParts(request.host, options.hostSuffixes).label === "s3-control";
}

function identifyRestService(name: string, request: WireRequest): Identified {
  const service = loadServiceModel(name);
  const protocol = service.protocols[0] as ProtocolName;
  const match = routeRest(service, request);
  if (!match) throw unknownOperation(service, protocol, `${request.method} ${request.path}`);
  return { service, operation: match.operation, protocol, labels: match.labels, formBytes: undefined };
}

/** Signed for a service of actions or targets, but naming neither. */
function withoutAction(entry: ServiceEntry): Error {
  const service = loadServiceModel(entry.name);
  const json = jsonProtocol(entry);
  return json ? unknownOperation(service, json, "") : missingAction(service, queryProtocol(entry) ?? "awsQuery");
}

function identifiedS3(
  operation: OperationModel,
  { bucket, key }: S3Address,
  formBytes: Uint8Array | undefined,
): Identified {
  const labels =
    bucket === undefined ? noLabels : key === undefined ? { Bucket: bucket } : { Bucket: bucket, Key: key };
  return { service: operation.service, operation, protocol: "restXml", labels, formBytes };
}
