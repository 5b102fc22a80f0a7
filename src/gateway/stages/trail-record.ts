/** What a CloudTrail record says of a request, as it is stored (CloudTrail user guide, "Record contents", version 1.11). */
import { AwsError } from "../../kernel/errors.ts";
import type { Identified } from "../wire.ts";
import type { TrailedRequest } from "./trail.ts";
import { foreignIdentity, outsideIdentity, userIdentity } from "./trail-identity.ts";
import { bounded, requestParameters } from "./trail-parameters.ts";

/** What a record's identity is made of. */
export interface IdentifiedRequest extends Pick<TrailedRequest, "caller" | "operation"> {
  readonly invokedBy: string | undefined;
  /** The answer, where `isOutsideIdentity`. */
  readonly output: object | undefined;
}

/** Whether the identity is told by the answer, and not by the caller alone. */
export const isOutsideIdentity = ({ caller, operation }: Pick<TrailedRequest, "caller" | "operation">): boolean =>
  caller.kind === "anonymous" && operation.service.name === "sts";

/** The identity that the record of that account shows. */
export function identityFor(request: IdentifiedRequest, recipientAccountId: string): object {
  const { operation, caller, output } = request;
  if (isOutsideIdentity(request)) return outsideIdentity(operation.name, output);
  const identity = recipientAccountId === caller.accountId ? userIdentity(caller) : foreignIdentity(caller);
  return request.invokedBy === undefined ? identity : { ...identity, invokedBy: request.invokedBy };
}

/** Records cut what an error says off after 1 KB (CloudTrail user guide, "Record contents"): it may repeat a value of the request. */
const errorMessageCharacters = 1_024;

/** The error's code and message as the trail gives them. */
export function failureOf(failure: unknown): { errorCode: string; errorMessage: string } {
  if (failure instanceof AwsError) {
    return { errorCode: failure.code, errorMessage: failure.message.slice(0, errorMessageCharacters) };
  }
  const errorMessage = "We encountered an internal error. Please try again.";
  return { errorCode: "InternalFailure", errorMessage };
}

/** The parameters of a request to S3 as JSON: its records show some otherwise than requests have them. */
export function s3ParametersText({ exchange, operation }: TrailedRequest): string {
  const text = requestParameters(operation.input, exchange.input);
  const parameters = JSON.parse(text) as object | null;
  const shown = parameters === null ? s3Address(exchange.identified) : s3Parameters(exchange, parameters);
  return bounded(JSON.stringify(shown), "requestParameters");
}

/** S3's records name the bucket and the host otherwise, and hold policies as objects. */
function s3Parameters(exchange: TrailedRequest["exchange"], parameters: object): object {
  const { bucket, policy, ...others } = parameters as { bucket?: string; policy?: string };
  return {
    ...(bucket === undefined ? {} : { bucketName: bucket }),
    Host: exchange.request.headers["host"],
    ...others,
    ...(policy === undefined ? {} : { bucketPolicy: parsed(policy) }),
  };
}

/** Of requests that failed before their input was read: what the address says. */
function s3Address(identified: Identified | undefined): object | null {
  const { Bucket: bucketName, Key: key } = identified?.labels ?? {};
  if (bucketName === undefined) return null;
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

/** How S3 names the signature of a request, and how it came. */
export function signatureFacts({ exchange }: TrailedRequest): { version?: string; method?: string } {
  const { signatureVersion, authType } = exchange.authenticated ?? {};
  const method = authType === undefined ? undefined : methods[authType];
  return {
    ...(signatureVersion === undefined ? {} : { version: signatureVersion === "AWS" ? "SigV2" : "SigV4" }),
    ...(method === undefined ? {} : { method }),
  };
}

const methods = {
  "REST-HEADER": "AuthHeader",
  "REST-QUERY-STRING": "QueryString",
  POST: "HtmlForm",
  NONE: undefined,
} as const;
