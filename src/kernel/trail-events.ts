/** Reads batches of events: each event's facts, its CloudTrail record and its explanation, made when they are asked for. */
import { eventIdOf, type ExplainedStatement, type RequestExplanation, type TrailBatchRow } from "./trail.ts";
import type {
  Line,
  LineUse,
  OtherLine,
  RequestLine,
  Shared,
  SharedCaller,
  SharedClient,
  SharedOperation,
} from "./trail-line.ts";
import { mayHoldRequest, unpackedLines } from "./trail-unpacked.ts";
import { recordedResources, type RecordedResource } from "./trail-resources.ts";

/** What a batch is read from. */
export type StoredBatch = Pick<TrailBatchRow, "accountId" | "region" | "at" | "seed" | "shared" | "lines" | "packed">;

/** One event of one account's history. */
export interface TrailEvent {
  readonly accountId: string;
  /** As the record says. */
  readonly region: string;
  /** Region time, milliseconds. */
  readonly at: number;
  readonly id: string;
  /** "" when it is no request. */
  readonly requestId: string;
  /** `iam.amazonaws.com`. */
  readonly source: string;
  readonly name: string;
  readonly readOnly: boolean;
  /** Data events are kept only when they were denied, for who asks why; the event history does not show them. */
  readonly isData: boolean;
  /** Of a service without regions. */
  readonly isGlobal: boolean;
  readonly eventType: string;
  /** User name, session name, `root`; "" where nobody has a name. */
  readonly userName: string;
  readonly accessKeyId: string;
  readonly identityArn: string;
  readonly fromConsole: boolean;
  readonly resources: readonly RecordedResource[];
  /** CloudTrail's record, as JSON. */
  readonly record: () => string;
  /** Why the request was answered so; undefined where another account's event tells it. */
  readonly explanation: () => RequestExplanation | undefined;
}

/** The batch's events, oldest first. */
export function eventsOfBatch(batch: StoredBatch): TrailEvent[] {
  const shared = JSON.parse(batch.shared) as readonly Shared[];
  return linesOf(batch, shared).map((line) =>
    line.length === 3 ? otherEvent(batch, line) : requestEvent({ batch, shared, line }),
  );
}

function linesOf({ lines, packed }: StoredBatch, shared: readonly Shared[]): readonly Line[] {
  if (packed !== undefined) return unpackedLines(packed, shared);
  return JSON.parse(`[${lines.replaceAll("\n", ",")}]`) as readonly Line[];
}

/** The batch's explanation of that request. */
export function explanationIn(batch: StoredBatch, requestId: string): RequestExplanation | undefined {
  // Most batches that are looked at are of other requests.
  const { lines, packed } = batch;
  if (!(packed === undefined ? lines.includes(`"${requestId}"`) : mayHoldRequest(packed, requestId))) return undefined;
  for (const event of eventsOfBatch(batch)) {
    const explanation = event.requestId === requestId ? event.explanation() : undefined;
    if (explanation) return explanation;
  }
  return undefined;
}

function otherEvent(
  { accountId, region, at: start, seed }: StoredBatch,
  [number, after, facts]: OtherLine,
): TrailEvent {
  const at = start + after;
  const { source, name, eventType, userName, identityArn } = facts;
  const id = eventIdOf(at, number, seed);
  const record = (): string =>
    JSON.stringify({
      eventVersion,
      eventTime: eventTime(at),
      eventSource: source,
      eventName: name,
      awsRegion: region,
      ...facts.record,
      eventID: id,
      readOnly: false,
      eventType,
      managementEvent: true,
      recipientAccountId: accountId,
      eventCategory: "Management",
    });
  const kind = { readOnly: false, isData: false, isGlobal: true, eventType, fromConsole: false };
  const who = { accountId, region, userName, identityArn, accessKeyId: "", requestId: "" };
  return { ...who, ...kind, at, id, source, name, resources: [], record, explanation: () => undefined };
}

/** A request's line, with what it refers to. */
interface StoredRequest {
  readonly batch: StoredBatch;
  readonly shared: readonly Shared[];
  readonly line: RequestLine;
}

function requestEvent(stored: StoredRequest): TrailEvent {
  const { batch, shared, line } = stored;
  const [number, after, operationAt, callerAt, clientAt, requestId] = line;
  const { source, name, readOnly, isData, isGlobal, service } = shared[operationAt] as SharedOperation;
  const caller = shared[callerAt] as SharedCaller;
  const { region } = shared[clientAt] as SharedClient;
  const at = batch.at + after;
  const id = eventIdOf(at, number, batch.seed);
  const asked = line[12].map(([, resource, , , owner]) =>
    owner === "" ? { resource } : { resource, resourceAccount: owner },
  );
  const resources = recordedResources(asked, caller.accountId);
  return {
    accountId: batch.accountId,
    region: batch.region,
    at,
    id,
    requestId,
    source,
    name,
    readOnly,
    isData,
    isGlobal: isGlobal && (service !== "sts" || region === "us-east-1"),
    eventType: "AwsApiCall",
    userName: caller.userName,
    accessKeyId: batch.accountId === caller.accountId ? (caller.accessKeyId ?? "") : "",
    identityArn: caller.arn,
    fromConsole: caller.fromConsole,
    resources,
    record: () => JSON.stringify(recordOf(stored, { at, id, resources })),
    explanation: () => (caller.isForeign ? undefined : explanationOf(stored, at)),
  };
}

const eventVersion = "1.11";
const eventTime = (at: number): string => `${new Date(at).toISOString().slice(0, 19)}Z`;

/** CloudTrail's record (CloudTrail user guide, "Record contents", version 1.11); what is undefined JSON leaves out. */
function recordOf(
  { batch, shared, line }: StoredRequest,
  { at, id, resources }: { at: number; id: string; resources: readonly RecordedResource[] },
): object {
  const [, , operationAt, callerAt, clientAt, requestID] = line;
  const operation = shared[operationAt] as SharedOperation;
  const caller = shared[callerAt] as SharedCaller;
  const client = shared[clientAt] as SharedClient;
  const { error, sharedEventId } = line[14] ?? {};
  return {
    eventVersion,
    userIdentity: caller.identity,
    eventTime: eventTime(at),
    eventSource: operation.source,
    eventName: operation.name,
    awsRegion: batch.region,
    sourceIPAddress: client.sourceAddress.replace(/^::ffff:/, ""),
    userAgent: client.userAgent,
    errorCode: error?.[0],
    errorMessage: error?.[1],
    requestParameters: line[10],
    responseElements: line[11],
    additionalEventData: operation.service === "s3" ? s3Data(line, client) : undefined,
    requestID,
    eventID: id,
    readOnly: operation.readOnly,
    resources: resourcesOf(operation, resources),
    eventType: "AwsApiCall",
    managementEvent: !operation.isData,
    recipientAccountId: batch.accountId,
    sharedEventID: sharedEventId,
    eventCategory: operation.isData ? "Data" : "Management",
    tlsDetails: tlsDetails(client),
    sessionCredentialFromConsole: caller.fromConsole ? "true" : undefined,
  };
}

function s3Data(line: RequestLine, client: SharedClient): object {
  return {
    SignatureVersion: client.signatureVersion,
    CipherSuite: client.cipherSuite,
    bytesTransferredIn: line[7],
    AuthenticationMethod: client.authenticationMethod,
    "x-amz-id-2": `${line[5]}${client.hostPart}`,
    bytesTransferredOut: line[8],
  };
}

/** Services that list resources in their records. */
const listing: ReadonlySet<string> = new Set(["s3", "sts", "kms", "sqs", "sns"]);

function resourcesOf({ service }: SharedOperation, resources: readonly RecordedResource[]): object[] | undefined {
  if (!listing.has(service) || resources.length === 0) return undefined;
  return resources.map(({ accountId, type, arn }) => ({ accountId, type, ARN: arn }));
}

function tlsDetails({ secure, tlsVersion, cipherSuite, hostHeader }: SharedClient): object | undefined {
  if (!secure || cipherSuite === undefined) return undefined;
  return { tlsVersion, cipherSuite, clientProvidedHostHeader: hostHeader };
}

function explanationOf({ shared, line }: StoredRequest, at: number): RequestExplanation {
  const [, , operationAt, callerAt, clientAt, requestId, status, bytesIn, bytesOut, milliseconds] = line;
  const { service, operation } = shared[operationAt] as SharedOperation;
  const { kind, arn, accountId, accessKeyId } = shared[callerAt] as SharedCaller;
  const { region, host, sourceAddress, userAgent = "", secure } = shared[clientAt] as SharedClient;
  const { http: [method, path] = ["POST", "/"], error } = line[14] ?? {};
  const explanation = {
    requestId,
    at,
    service,
    operation,
    region,
    caller: accessKeyId === undefined ? { kind, arn, accountId } : { kind, arn, accountId, accessKeyId },
    questions: line[12].map(([action, resource, reason, by, , ...statements]) => ({
      action,
      resource,
      allowed: reason === "allowed",
      reason: reason as RequestExplanation["questions"][number]["reason"],
      by,
      statements: statements.map((place) => shared[place] as ExplainedStatement),
    })),
    uses: line[13].map(explainedUse),
    http: { method, path, host, status, sourceAddress, userAgent, secure, bytesIn, bytesOut, milliseconds },
  };
  return error === undefined ? explanation : { ...explanation, error: { code: error[0], message: error[1] } };
}

function explainedUse([
  usageType,
  operation,
  quantity,
  resource,
  account,
]: LineUse): RequestExplanation["uses"][number] {
  const use = { usageType, operation, quantity, resource };
  return account === "" ? use : { ...use, account };
}
