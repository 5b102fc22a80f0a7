/** Whether a credential's scope fits the request: date, region, service, terminator, each in the service's words. */
import type { AwsError } from "../../kernel/errors.ts";
import type { Identified } from "../wire.ts";
import type { AuthenticateOptions } from "./authenticate-options.ts";
import { isRegionName, isScopeDate, parseCredential, type CredentialScope } from "./credential-scope.ts";
import { badSignature, headerMalformed, incompleteSignature, queryParametersError, refusalFamily } from "./refusals.ts";
import { knownSigningKey } from "./signing-keys.ts";

/** Where the credential stood: S3 words its errors by it. */
export type CredentialPlace = "header" | "query";

const malformedCredential =
  'the Credential is mal-formed; expecting "<YOUR-AKID>/YYYYMMDD/REGION/SERVICE/aws4_request".';

/** Parses and judges a credential against the service and the request's date (`amzDate`). */
export function requireScope(
  identified: Identified,
  credential: string,
  amzDate: string,
  place: CredentialPlace,
  options: AuthenticateOptions,
): CredentialScope {
  const known = knownSigningKey(credential)?.scope;
  // A scope that verified before is well formed; only what depends on this request is left to check.
  if (known && known.service === identified.service.signingName && amzDate.startsWith(known.date)) return known;
  const scope = parseCredential(credential);
  if (refusalFamily(identified) === "s3") return requireS3Scope(identified, scope, amzDate, place, options);
  return requireOtherScope(identified, credential, scope, amzDate, options);
}

/** Operations of S3 that AWS has on endpoints of their own, under whose names clients sign them. */
const alsoSignedAs: Readonly<Record<string, string>> = {
  CreateSession: "s3express",
  ListDirectoryBuckets: "s3express",
  WriteGetObjectResponse: "s3-object-lambda",
};

function requireS3Scope(
  identified: Identified,
  scope: CredentialScope | undefined,
  amzDate: string,
  place: CredentialPlace,
  options: AuthenticateOptions,
): CredentialScope {
  const refuse = place === "header" ? headerMalformed : parameterMalformed;
  if (!scope) throw refuse(malformedCredential);
  if (!isScopeDate(scope.date)) {
    throw refuse(
      `incorrect date format "${scope.date}". This date in the credential must be in the format "yyyyMMdd".`,
    );
  }
  const expected = identified.service.signingName;
  if (scope.service !== expected && scope.service !== alsoSignedAs[identified.operation.name]) {
    throw refuse(`incorrect service "${scope.service}". This endpoint belongs to "${expected}".`);
  }
  if (scope.terminator !== "aws4_request") {
    throw refuse(`incorrect terminal "${scope.terminator}". This endpoint uses "aws4_request".`);
  }
  if (!(options.isRegion ?? isRegionName)(scope.region)) {
    throw refuse(`the region '${scope.region}' is wrong; expecting 'us-east-1'`, { fields: { Region: "us-east-1" } });
  }
  if (!amzDate.startsWith(scope.date)) {
    const dates = `Invalid credential date "${scope.date}". This date is not the same as X-Amz-Date: "${amzDate.slice(0, 8)}".`;
    throw place === "header" ? headerMalformed(dates) : queryParametersError(dates);
  }
  return scope;
}

function parameterMalformed(what: string): AwsError {
  return queryParametersError(`Error parsing the X-Amz-Credential parameter; ${what}`);
}

function requireOtherScope(
  identified: Identified,
  credential: string,
  scope: CredentialScope | undefined,
  amzDate: string,
  options: AuthenticateOptions,
): CredentialScope {
  const family = refusalFamily(identified);
  if (!scope) {
    const form = "Credential must have exactly 5 slash-delimited elements, e.g. keyid/date/region/service/term, got";
    throw incompleteSignature(family, `${form} '${credential}'`);
  }
  const wrong: string[] = [];
  // Clients set up for S3 alone often have no region and sign without one for the services that are global.
  if (scope.region !== "" && !(options.isRegion ?? isRegionName)(scope.region)) {
    wrong.push("Credential should be scoped to a valid region. ");
  }
  const expected = identified.service.signingName;
  if (scope.service !== expected) wrong.push(`Credential should be scoped to correct service: '${expected}'. `);
  if (scope.terminator !== "aws4_request") {
    wrong.push(`Credential should be scoped with a valid terminator: 'aws4_request', not '${scope.terminator}'. `);
  }
  if (!amzDate.startsWith(scope.date) || !isScopeDate(scope.date)) {
    wrong.push(
      `Date in Credential scope does not match YYYYMMDD from ISO-8601 version of date from HTTP: '${scope.date}' != '${amzDate.slice(0, 8)}', from '${amzDate}'.`,
    );
  }
  if (wrong.length > 0) throw badSignature(family, wrong.join(""));
  return scope;
}
