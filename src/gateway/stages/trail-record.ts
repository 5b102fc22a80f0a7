/** Makes CloudTrail's record of a request (CloudTrail user guide, "CloudTrail record contents", version 1.11). */
import { AwsError } from "../../kernel/errors.ts";
import type { Identified } from "../wire.ts";
import type { TrailedRequest } from "./trail.ts";
import { foreignIdentity, outsideIdentity, userIdentity } from "./trail-identity.ts";
import { eventName, eventRegion, eventSource, isDataEvent, isReadOnly } from "./trail-kind.ts";
import { requestParameters, responseElements } from "./trail-parameters.ts";
import type { RecordedResource } from "./trail-resources.ts";

/** What differs between the accounts that get a record of the same request. */
export interface RecordFacts {
  readonly eventId: string;
  /** Region time, milliseconds. */
  readonly at: number;
  readonly recipientAccountId: string;
  /** Of requests that two accounts get a record of. */
  readonly sharedEventId: string | undefined;
  readonly resources: readonly RecordedResource[];
}

/** The record, ready to be written as JSON; members that are undefined are left out by that. */
export function trailRecord(request: TrailedRequest, facts: RecordFacts): object {
  const { exchange, operation, caller } = request;
  const { headers, sourceAddress } = exchange.request;
  const isData = isDataEvent(operation);
  const failure = exchange.failure === undefined ? {} : failureOf(exchange.failure);
  return {
    eventVersion: "1.11",
    userIdentity: identityFor(request, facts),
    eventTime: `${new Date(facts.at).toISOString().slice(0, 19)}Z`,
    eventSource: eventSource(operation),
    eventName: eventName(operation),
    awsRegion: eventRegion(operation, request.region),
    sourceIPAddress: sourceAddress.replace(/^::ffff:/, ""),
    userAgent: headers["user-agent"],
    ...failure,
    requestParameters: parametersOf(request),
    responseElements: elementsOf(request),
    additionalEventData: additionalData(request),
    requestID: exchange.ids.requestId,
    eventID: facts.eventId,
    readOnly: isReadOnly(operation),
    resources: resourcesOf(request, facts),
    eventType: "AwsApiCall",
    managementEvent: !isData,
    recipientAccountId: facts.recipientAccountId,
    sharedEventID: facts.sharedEventId,
    eventCategory: isData ? "Data" : "Management",
    tlsDetails: tlsDetails(request),
    sessionCredentialFromConsole: caller.session?.signedIn === true ? "true" : undefined,
  };
}

function identityFor({ operation, caller, exchange }: TrailedRequest, facts: RecordFacts): object {
  if (caller.kind === "anonymous" && operation.service.name === "sts") {
    return outsideIdentity(operation.name, exchange.output);
  }
  return facts.recipientAccountId === caller.accountId ? userIdentity(caller) : foreignIdentity(caller);
}

/** The error's code and message as the trail gives them. */
export function failureOf(failure: unknown): { errorCode: string; errorMessage: string } {
  if (failure instanceof AwsError) return { errorCode: failure.code, errorMessage: failure.message };
  const errorMessage = "We encountered an internal error. Please try again.";
  return { errorCode: "InternalFailure", errorMessage };
}

function parametersOf({ exchange, operation }: TrailedRequest): unknown {
  const parameters = requestParameters(operation.input, exchange.input);
  if (operation.service.name !== "s3" || parameters === null) return s3Address(exchange.identified, parameters);
  const { bucket, policy, ...others } = parameters as { bucket?: string; policy?: string };
  return {
    ...(bucket === undefined ? {} : { bucketName: bucket }),
    Host: exchange.request.headers["host"],
    ...others,
    ...(policy === undefined ? {} : { bucketPolicy: parsed(policy) }),
  };
}

/** Of requests that failed before their input was read: what the address says. */
function s3Address(identified: Identified | undefined, parameters: unknown): unknown {
  const { Bucket: bucketName, Key: key } = identified?.labels ?? {};
  if (parameters !== null || identified?.service.name !== "s3" || bucketName === undefined) return parameters;
  return key === undefined ? { bucketName } : { bucketName, key };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    // A policy that was refused may be no JSON: it is shown as it came.
    return text;
  }
}

/** Only what changed something has elements, and what gave credentials. */
function elementsOf({ exchange, operation }: TrailedRequest): unknown {
  const gives = operation.service.name === "sts" && /^(Assume|GetFederationToken|GetSessionToken)/.test(operation.name);
  if (exchange.failure !== undefined || (isReadOnly(operation) && !gives)) return null;
  return responseElements(operation.output, exchange.output);
}

function additionalData({ exchange, operation, bytesIn, bytesOut }: TrailedRequest): object | undefined {
  if (operation.service.name !== "s3") return undefined;
  const { signatureVersion, authType } = exchange.authenticated ?? {};
  const version = signatureVersion === undefined ? undefined : signatureVersion === "AWS" ? "SigV2" : "SigV4";
  return {
    SignatureVersion: version,
    CipherSuite: exchange.request.tls?.getCipher()?.standardName,
    bytesTransferredIn: bytesIn,
    AuthenticationMethod: authType === undefined ? undefined : methods[authType],
    "x-amz-id-2": exchange.ids.hostId,
    bytesTransferredOut: bytesOut,
  };
}

const methods = {
  "REST-HEADER": "AuthHeader",
  "REST-QUERY-STRING": "QueryString",
  POST: "HtmlForm",
  NONE: undefined,
} as const;

/** Services that list resources in their records. */
const listing: ReadonlySet<string> = new Set(["s3", "sts", "kms", "sqs", "sns"]);

function resourcesOf({ operation }: TrailedRequest, { resources }: RecordFacts): object[] | undefined {
  if (!listing.has(operation.service.name) || resources.length === 0) return undefined;
  return resources.map(({ accountId, type, arn }) => ({ accountId, type, ARN: arn }));
}

function tlsDetails({ exchange }: TrailedRequest): object | undefined {
  const { tls, headers } = exchange.request;
  if (!tls) return undefined;
  return {
    tlsVersion: tls.getProtocol() ?? undefined,
    cipherSuite: tls.getCipher()?.standardName,
    clientProvidedHostHeader: headers["host"],
  };
}
