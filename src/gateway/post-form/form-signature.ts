/** Who signed a browser form: version 4 and version 2 signatures over its policy, or nobody. */
import { createHmac } from "node:crypto";
import { anonymousCaller, type Caller } from "../../kernel/caller.ts";
import { awsError } from "../../kernel/errors.ts";
import type { AuthenticateOptions } from "../signatures/authenticate-options.ts";
import { equalSignatures } from "../signatures/constant-time.ts";
import { isRegionName, isScopeDate, parseCredential, type CredentialScope } from "../signatures/credential-scope.ts";
import { invalidArgument, signatureDoesNotMatch } from "../signatures/refusals.ts";
import { deriveSigningKey } from "../signatures/signing-keys.ts";
import { parseAmzDate } from "../signatures/amz-date.ts";
import { requireCredential } from "../signatures/verify-v4.ts";
import type { Identified, WireRequest } from "../wire.ts";

/** The form's author. */
export interface FormSigner {
  readonly caller: Caller;
  readonly region: string | undefined;
  readonly signatureVersion: "AWS4-HMAC-SHA256" | "AWS" | undefined;
}

/** By their names in errors. */
const fieldsV4 = ["policy", "X-Amz-Algorithm", "X-Amz-Credential", "X-Amz-Date", "X-Amz-Signature"] as const;
const fieldsV2 = ["AWSAccessKeyId", "Signature"] as const;

/** Checks the form's signature; a form with no field of any signature is nobody's. Throws AccessDenied for a policy that nobody signed. */
export async function requireFormSigner(
  request: WireRequest,
  identified: Identified,
  fields: ReadonlyMap<string, string>,
  options: AuthenticateOptions,
): Promise<FormSigner> {
  const isV4 = fieldsV4.some((name) => name !== "policy" && fields.has(name.toLowerCase()));
  if (isV4) return signerV4(request, identified, fields, options);
  if (fieldsV2.some((name) => fields.has(name.toLowerCase()))) return signerV2(request, identified, fields, options);
  if (fields.has("policy")) throw awsError("AccessDenied", "Access Denied", { status: 403 });
  return { caller: anonymousCaller, region: undefined, signatureVersion: undefined };
}

async function signerV4(
  request: WireRequest,
  identified: Identified,
  fields: ReadonlyMap<string, string>,
  options: AuthenticateOptions,
): Promise<FormSigner> {
  const [policy, algorithm, credentialText, amzDate, signature] = fieldsV4.map((name) => requireField(fields, name));
  if (algorithm !== "AWS4-HMAC-SHA256") {
    throw invalidArgument("Only AWS4-HMAC-SHA256 is supported", "X-Amz-Algorithm", algorithm ?? "");
  }
  if (parseAmzDate(amzDate ?? "") === undefined) {
    throw invalidArgument("X-Amz-Date must be formated via ISO8601 Long format", "X-Amz-Date", amzDate ?? "");
  }
  const scope = requireFormScope(credentialText ?? "", options);
  const sessionToken = fields.get("x-amz-security-token");
  const credential = await requireCredential(request, identified, { scope, sessionToken }, options);
  const { key } = deriveSigningKey(credential.secretAccessKey, scope);
  const computed = createHmac("sha256", key)
    .update(policy ?? "")
    .digest("hex");
  requireEqual(computed, signature ?? "", { accessKeyId: scope.accessKeyId, policy: policy ?? "" });
  return { caller: credential.caller, region: scope.region, signatureVersion: "AWS4-HMAC-SHA256" };
}

async function signerV2(
  request: WireRequest,
  identified: Identified,
  fields: ReadonlyMap<string, string>,
  options: AuthenticateOptions,
): Promise<FormSigner> {
  const policy = requireField(fields, "policy");
  const accessKeyId = requireField(fields, "AWSAccessKeyId");
  const signature = requireField(fields, "Signature");
  const sessionToken = fields.get("x-amz-security-token");
  const credential = await requireCredential(request, identified, { scope: { accessKeyId }, sessionToken }, options);
  const computed = createHmac("sha1", credential.secretAccessKey).update(policy).digest("base64");
  requireEqual(computed, signature, { accessKeyId, policy });
  return { caller: credential.caller, region: undefined, signatureVersion: "AWS" };
}

function requireEqual(computed: string, signature: string, form: { accessKeyId: string; policy: string }): void {
  if (equalSignatures(computed, signature)) return;
  throw signatureDoesNotMatch("s3", {
    accessKeyId: form.accessKeyId,
    stringToSign: form.policy,
    signatureProvided: signature,
    canonicalRequest: undefined,
  });
}

/** The value of a field that must be there; `shown` is its name as errors have it, whatever the case in the form. */
export function requireField(fields: ReadonlyMap<string, string>, shown: string): string {
  const value = fields.get(shown.toLowerCase());
  if (value !== undefined && value !== "") return value;
  const message = `Bucket POST must contain a field named '${shown}'.  If it is specified, please check the order of the fields.`;
  throw awsError("InvalidArgument", message, { status: 400, fields: { ArgumentName: shown, ArgumentValue: "" } });
}

function requireFormScope(text: string, options: AuthenticateOptions): CredentialScope {
  const refuse = (what: string): Error => invalidArgument(what, "x-amz-credential", text);
  const scope = parseCredential(text);
  if (!scope) {
    throw refuse('the Credential is mal-formed; expecting "<YOUR-AKID>/YYYYMMDD/REGION/SERVICE/aws4_request".');
  }
  if (!isScopeDate(scope.date)) {
    throw refuse(
      `incorrect date format "${scope.date}". This date in the credential must be in the format "yyyyMMdd".`,
    );
  }
  if (scope.service !== "s3") throw refuse(`incorrect service "${scope.service}". This endpoint belongs to "s3".`);
  if (scope.terminator !== "aws4_request") {
    throw refuse(`incorrect terminal "${scope.terminator}". This endpoint uses "aws4_request".`);
  }
  if (!(options.isRegion ?? isRegionName)(scope.region)) {
    throw refuse(`the region '${scope.region}' is wrong; expecting 'us-east-1'`);
  }
  return scope;
}
