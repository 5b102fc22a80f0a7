/** Keeps the loopback keys, which everybody knows, from pages of other places that a browser on this machine shows. */
import { awsError } from "../../kernel/errors.ts";
import type { GatewayParts } from "../exchange.ts";
import type { Credentials } from "../signatures/credentials.ts";
import type { Identified, WireRequest } from "../wire.ts";

/** Names that lead nowhere but to this machine. */
const localName = /^([^.:[\]]+|(.+\.)?localhost|(.+\.)?localhost\.localstack\.cloud|127(\.\d{1,3}){3}|\[::1\])$/;
const address = /^(\d{1,3}(\.\d{1,3}){3}|\[.*\])$/;

/**
 * The keys that a request may be signed with. A page can sign with the loopback keys as well as anybody, and a form or an
 * image needs no leave of the browser's to be sent; answers may be read by a page whose name was made to lead here.
 */
export function credentialsFor(parts: GatewayParts, request: WireRequest, identified: Identified): Credentials {
  if (!isForeignPage(request, identified, parts.settings.hostSuffixes)) return parts.credentials;
  return {
    find: (accessKeyId, sessionToken, sourceAddress) => {
      if (accessKeyId !== "test" && !/^\d{12}$/.test(accessKeyId)) {
        return parts.credentials.find(accessKeyId, sessionToken, sourceAddress);
      }
      throw awsError("AccessDenied", "Loopback keys are not for pages of other places: sign with a key of your own.", {
        status: 403,
      });
    },
  };
}

/** Programs are no pages: what only browsers send is looked for first. */
function isForeignPage(
  { headers, host, method }: WireRequest,
  identified: Identified,
  own: readonly string[],
): boolean {
  const { origin } = headers;
  const site = headers["sec-fetch-site"];
  if (origin === undefined && site === undefined && headers["accept-language"] === undefined) return false;
  const isOwnHost =
    localName.test(host) || address.test(host) || own.some((name) => host === name || host.endsWith(`.${name}`));
  if (!isOwnHost) return true;
  if (origin !== undefined) return !isLocalOrigin(origin, headers["host"]);
  // Pictures and downloads of other pages change nothing, and the page cannot read them.
  const isReading = identified.service.name === "s3" && (method === "GET" || method === "HEAD");
  return site === "cross-site" && !isReading;
}

/** Sandboxed pages say `null`; pages of programs (extensions, desktop applications) have schemes of their own. */
function isLocalOrigin(origin: string, ownHost: string | undefined): boolean {
  if (!URL.canParse(origin)) return false;
  const { protocol, hostname, host } = new URL(origin);
  return (protocol !== "http:" && protocol !== "https:") || host === ownHost || localName.test(hostname);
}
