/** Version 2 signatures of query services (SimpleDB's clients, old tools): parameters `SignatureVersion=2` and `Signature`. */
import { createHmac } from "node:crypto";
import { awsError } from "../../kernel/errors.ts";
import type { Identified, WireRequest } from "../wire.ts";
import type { AuthenticateOptions } from "./authenticate-options.ts";
import type { Authenticated } from "./authenticated.ts";
import {
  canonicalQueryOf,
  hasParameter,
  parameterValue,
  queryParameters,
  type QueryParameter,
} from "./canonical-query.ts";
import { equalSignatures } from "./constant-time.ts";
import { bodyWithoutCheck } from "./payload-v4.ts";
import { refusalFamily, signatureDoesNotMatch } from "./refusals.ts";
import { requireCredential } from "./verify-v4.ts";

const skewMilliseconds = 15 * 60_000;
const nothingSigned: ReadonlySet<string> = new Set();
const algorithms: Readonly<Record<string, string>> = { HmacSHA256: "sha256", HmacSHA1: "sha1" };

/** Whether the request is one of these: parameters in the form, or in the query. */
export function carriesFormV2(request: WireRequest, identified: Identified): boolean {
  if (identified.protocol !== "awsQuery" && identified.protocol !== "ec2Query") return false;
  return hasParameter(signedText(request, identified), "AWSAccessKeyId");
}

/** Authenticates the parameters of a query-protocol request. */
export async function authenticateFormV2(
  request: WireRequest,
  identified: Identified,
  options: AuthenticateOptions,
): Promise<Authenticated> {
  const parameters = queryParameters(signedText(request, identified));
  const accessKeyId = requireParameter(parameters, "AWSAccessKeyId");
  const signature = requireParameter(parameters, "Signature");
  const digest = requireAlgorithm(parameters);
  checkTime(parameters, options.now());
  const sessionToken = parameterValue(parameters, "SecurityToken");
  const credential = await requireCredential(request, identified, { scope: { accessKeyId }, sessionToken }, options);
  const canonical = canonicalQueryOf(parameters, "Signature");
  // Some signers leave the port out of the host.
  const hosts = [(request.headers["host"] ?? request.host).toLowerCase(), request.host];
  const texts = hosts.map((host) => `${request.method}\n${host}\n${request.path}\n${canonical}`);
  const isRight = texts.some((text) =>
    equalSignatures(createHmac(digest, credential.secretAccessKey).update(text, "latin1").digest("base64"), signature),
  );
  if (!isRight) {
    const stringToSign = texts[0] ?? "";
    const details = { accessKeyId, stringToSign, signatureProvided: signature, canonicalRequest: undefined };
    throw signatureDoesNotMatch(refusalFamily(identified), details);
  }
  return {
    caller: credential.caller,
    region: undefined,
    body: bodyWithoutCheck(request, identified),
    signedHeaders: nothingSigned,
    authType: "REST-QUERY-STRING",
    signatureVersion: "AWS",
    signatureAge: undefined,
  };
}

function signedText(request: WireRequest, identified: Identified): string {
  const form = identified.formBytes;
  return form && form.byteLength > 0
    ? Buffer.from(form.buffer, form.byteOffset, form.byteLength).toString("latin1")
    : request.query;
}

function requireParameter(parameters: readonly QueryParameter[], name: string): string {
  const value = parameterValue(parameters, name);
  if (value) return value;
  throw awsError("MissingParameter", `The request must contain the parameter ${name}`, { status: 400 });
}

function requireAlgorithm(parameters: readonly QueryParameter[]): string {
  const version = requireParameter(parameters, "SignatureVersion");
  if (version !== "2") {
    const message = `Value (${version}) for parameter SignatureVersion is invalid. Only signature version 2 is accepted here.`;
    throw awsError("InvalidParameterValue", message, { status: 400 });
  }
  const method = requireParameter(parameters, "SignatureMethod");
  const digest = Object.hasOwn(algorithms, method) ? algorithms[method] : undefined;
  if (digest) return digest;
  const message = `Value (${method}) for parameter SignatureMethod is invalid. Valid methods: HmacSHA1, HmacSHA256.`;
  throw awsError("InvalidParameterValue", message, { status: 400 });
}

/** Either `Timestamp`, within fifteen minutes, or `Expires`, not yet past. */
function checkTime(parameters: readonly QueryParameter[], now: number): void {
  const expires = parameterValue(parameters, "Expires");
  const stated = expires ?? requireParameter(parameters, "Timestamp");
  // A form without a zone means UTC.
  const at = Date.parse(/(Z|[+-]\d\d:?\d\d)$/.test(stated) ? stated : `${stated}Z`);
  if (Number.isNaN(at)) {
    const name = expires === undefined ? "Timestamp" : "Expires";
    const message = `Value (${stated}) for parameter ${name} is invalid. Reason: must be in ISO8601 format.`;
    throw awsError("InvalidParameterValue", message, { status: 400 });
  }
  const isGood = expires === undefined ? Math.abs(now - at) <= skewMilliseconds : now <= at;
  if (isGood) return;
  const name = expires === undefined ? "Timestamp" : "Expires";
  throw awsError("RequestExpired", `Request has expired. ${name} date is ${stated}`, { status: 400 });
}
