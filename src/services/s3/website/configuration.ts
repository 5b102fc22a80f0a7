/** What a bucket's website configuration may be. Amazon S3 API reference, PutBucketWebsite, and the answers of AWS to what is wrong. */
import type { InputOf } from "../../../kernel/operation.ts";
import type { S3 } from "../../../generated/s3.ts";
import { invalidArgument, invalidRequest, malformedXml } from "../errors.ts";

/** The configuration as it is stored. */
export type WebsiteConfiguration = InputOf<S3, "PutBucketWebsite">["WebsiteConfiguration"];
export type RoutingRule = NonNullable<WebsiteConfiguration["RoutingRules"]>[number];

const maximumRules = 50;
/** AWS knows the codes of HTTP/1.1, and 308. */
const errorCodes = /^(?:40\d|41[0-7]|50[0-5])$/;
const redirectCodes = /^30[1-57-8]$/;

/** Throws for what AWS refuses. */
export function checkWebsite(website: WebsiteConfiguration): void {
  const { RedirectAllRequestsTo: all, IndexDocument: index, ErrorDocument: error, RoutingRules: rules = [] } = website;
  if (website.RoutingRules?.length === 0) throw malformedXml();
  if (all !== undefined) {
    if (index !== undefined || error !== undefined || rules.length > 0) {
      const message = "RedirectAllRequestsTo cannot be provided in conjunction with other Routing Rules.";
      throw invalidArgument(message, "RedirectAllRequestsTo", "not null");
    }
    if (all.HostName === "") throw invalidRequest("A HostName must be provided in RedirectAllRequestsTo.");
    checkProtocol(all.Protocol);
    return;
  }
  checkDocuments(website);
  if (rules.length > maximumRules) {
    throw invalidRequest(
      `${rules.length} routing rules provided, the number of routing rules in a website configuration is limited to ${maximumRules}.`,
    );
  }
  for (const rule of rules) checkRule(rule);
}

function checkDocuments({ IndexDocument: index, ErrorDocument: error }: WebsiteConfiguration): void {
  if (index === undefined) {
    const message = "A value for IndexDocument Suffix must be provided if RedirectAllRequestsTo is empty";
    throw invalidArgument(message, "IndexDocument", "null");
  }
  if (index.Suffix === "" || index.Suffix.includes("/")) {
    throw invalidArgument("The IndexDocument Suffix is not well formed", "IndexDocument", index.Suffix);
  }
  if (error !== undefined && error.Key === "") {
    throw invalidArgument("The ErrorDocument Key is not well formed", "ErrorDocument", error.Key);
  }
}

function checkProtocol(protocol: string | undefined): void {
  if (protocol === undefined || protocol === "http" || protocol === "https") return;
  throw invalidRequest(
    "Invalid protocol, protocol can be http or https. If not defined the protocol will be selected automatically.",
  );
}

function isNumber(code: string | undefined): boolean {
  return code === undefined || /^[+-]?\d{1,9}$/.test(code);
}

function checkRule({ Condition: condition, Redirect: redirect }: RoutingRule): void {
  const { HttpErrorCodeReturnedEquals: errorCode, KeyPrefixEquals: prefix } = condition ?? {};
  if (condition !== undefined && errorCode === undefined && prefix === undefined) {
    throw invalidRequest(
      "Condition cannot be empty. To redirect all requests without a condition, the condition element shouldn't be present.",
    );
  }
  if (!isNumber(errorCode) || !isNumber(redirect.HttpRedirectCode)) throw malformedXml();
  if (errorCode !== undefined && !errorCodes.test(errorCode)) {
    throw invalidRequest(`The provided HTTP error code (${errorCode}) is not valid. Valid codes are 4XX or 5XX.`);
  }
  const { HttpRedirectCode: code, ReplaceKeyWith: key, ReplaceKeyPrefixWith: keyPrefix } = redirect;
  checkProtocol(redirect.Protocol);
  if (code !== undefined && !redirectCodes.test(code)) {
    throw invalidRequest(`The provided HTTP redirect code (${code}) is not valid. Valid codes are 3XX except 300.`);
  }
  if (key !== undefined && keyPrefix !== undefined) {
    throw invalidRequest("You can only define ReplaceKeyPrefix or ReplaceKey but not both.");
  }
  if (Object.values(redirect).every((member) => member === undefined)) {
    throw invalidRequest("Redirect cannot be empty. To redirect requests at least one element should be present.");
  }
}
