/** Where a website sends its visitors. Amazon S3 user guide, "Configuring a webpage redirect". Pure. */
import type { RoutingRule, WebsiteConfiguration } from "./configuration.ts";

/** What is known of a request when rules are looked at. */
export interface Visited {
  readonly key: string;
  /** Undefined before the object was looked for. */
  readonly errorStatus: number | undefined;
}

/** The first rule that speaks of the request. */
export function findRule(website: WebsiteConfiguration, { key, errorStatus }: Visited): RoutingRule | undefined {
  return website.RoutingRules?.find(({ Condition: condition }) => {
    const { KeyPrefixEquals: prefix, HttpErrorCodeReturnedEquals: error } = condition ?? {};
    const wanted = error === undefined ? undefined : Number(error);
    return wanted === errorStatus && (prefix === undefined || key.startsWith(prefix));
  });
}

/** Where a redirect leads. */
export interface Place {
  readonly protocol: "http" | "https";
  readonly host: string;
}

/** Status and target of a rule's redirect. */
export function redirectOf(rule: RoutingRule, key: string, here: Place): { status: number; location: string } {
  const { Redirect: redirect, Condition: condition } = rule;
  const { ReplaceKeyWith: whole, ReplaceKeyPrefixWith: prefix } = redirect;
  const rest = key.slice((condition?.KeyPrefixEquals ?? "").length);
  const target = whole ?? (prefix === undefined ? key : prefix + rest);
  const protocol = redirect.Protocol ?? here.protocol;
  const location = `${protocol}://${redirect.HostName ?? here.host}/${encodedPath(target)}`;
  return { status: Number(redirect.HttpRedirectCode ?? "301"), location };
}

/** Target of a website that sends everybody elsewhere. */
export function redirectAll(
  { HostName: host, Protocol: protocol }: NonNullable<WebsiteConfiguration["RedirectAllRequestsTo"]>,
  key: string,
  here: Place,
): string {
  return `${protocol ?? here.protocol}://${host}/${encodedPath(key)}`;
}

/** A key as the path of an address; what a key can hold is made harmless for a header. */
export function encodedPath(key: string): string {
  return encodeURI(key).replaceAll("?", "%3F").replaceAll("#", "%23");
}
