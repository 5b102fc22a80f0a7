/** Who may ask what of the own routes: programs of this machine all of it, signed-in people what policies let them. */
import { authenticate } from "../gateway/stages/authenticate.ts";
import { signingName } from "../gateway/routing/signing-name.ts";
import type { Credentials } from "../gateway/signatures/credentials.ts";
import type { Identified, WireRequest } from "../gateway/wire.ts";
import type { Caller } from "../kernel/caller.ts";
import { controlPrefix } from "../kernel/control.ts";
import { awsError } from "../kernel/errors.ts";
import { defaultAccountId } from "../platform/accounts/accounts.ts";
import { isLoopback } from "../platform/accounts/credentials.ts";

/** What deciding needs of the region. */
export interface OwnAccess {
  readonly credentials: Credentials;
  /** Wall-clock milliseconds. */
  readonly now: () => number;
  /** Whether policies let the caller take the action (`haneul:GetZones`); throws AccessDenied in AWS's words when not. */
  readonly requireAllowed: (caller: Caller, action: string, request: WireRequest) => Promise<void>;
}

/** The name in the credential scope of signed requests for own routes, and the prefix of their actions. */
const ownSigningName = "haneul";

/** What proxies say of whom they speak for: a proxy on this machine may let anybody in. */
const forwarding = ["x-forwarded-for", "x-forwarded-host", "x-real-ip", "forwarded"];

/** Routes that people of other accounts than the region's own may be let to use, for what is their own account's. */
const sharedRoutes: ReadonlySet<string> = new Set([
  `GET ${controlPrefix}/time`,
  `GET ${controlPrefix}/bill`,
  `GET ${controlPrefix}/bill/lines`,
  `GET ${controlPrefix}/bill/forecast`,
  `GET ${controlPrefix}/explain/*`,
  `GET ${controlPrefix}/usage`,
  `GET ${controlPrefix}/usage/levels`,
  `GET ${controlPrefix}/s3/placement`,
  `GET ${controlPrefix}/support/cases`,
]);
const signInRoute = `POST ${controlPrefix}/session`;

/**
 * Who asks: undefined for a program on this machine. Throws Forbidden for who may not ask, AccessDenied for whom policies
 * keep out. `route` is a key of the table of routes, `body` the whole body.
 */
export async function admit(
  access: OwnAccess,
  request: WireRequest,
  { route, body }: { readonly route: string; readonly body: Uint8Array },
): Promise<Caller | undefined> {
  refuseForeignPage(request);
  if (signingName(request) === ownSigningName) {
    const caller = await signer(access, request, body);
    if (route !== signInRoute) await requireAction(access, request, { caller, route });
    return caller;
  }
  const isNear = isLoopback(request.sourceAddress) && !forwarding.some((name) => request.headers[name] !== undefined);
  if (route === signInRoute && (isNear || request.secure)) return undefined;
  if (!isNear) throw forbidden("Without a signature the own routes answer clients on this machine only.");
  if (isPage(request)) throw forbidden("Pages sign what they ask of the own routes: sign in first.");
  return undefined;
}

/** The one account whose affairs somebody may see; undefined: those of all. */
export function onlyAccountOf(caller: Caller | undefined): string | undefined {
  return caller === undefined || caller.accountId === defaultAccountId ? undefined : caller.accountId;
}

/** `GET /_haneul/bill/settings` is `haneul:GetBillSettings`, `POST /_haneul/zones/*` is `haneul:ChangeZones`. */
export function actionOf(route: string): string {
  const [method = "", path = ""] = route.split(" ");
  const words = path.split(/[/_-]+/).filter((word) => word !== "" && word !== "*" && word !== "haneul");
  const name = words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join("");
  return `${ownSigningName}:${method === "GET" ? "Get" : "Change"}${name}`;
}

/** Pages of other origins never reach the own routes, signed or not. */
function refuseForeignPage({ headers }: WireRequest): void {
  const site = headers["sec-fetch-site"];
  const isForeign = site !== undefined && site !== "same-origin" && site !== "none";
  const { origin } = headers;
  if (isForeign || (origin !== undefined && hostOfOrigin(origin) !== headers["host"])) {
    throw forbidden("The own routes do not answer pages of other origins.");
  }
}

/** Sandboxed pages say `null`, which is nobody's host. */
function hostOfOrigin(origin: string): string {
  return URL.canParse(origin) ? new URL(origin).host : "";
}

/** Whether a page's script asks, and not a program or a person who typed the address (`none`). */
function isPage({ headers, method }: WireRequest): boolean {
  if (headers["sec-fetch-site"] === "none") return method !== "GET" && method !== "HEAD";
  return headers["sec-fetch-site"] !== undefined || headers["origin"] !== undefined;
}

async function signer(access: OwnAccess, request: WireRequest, body: Uint8Array): Promise<Caller> {
  const service = { signingName: ownSigningName, queryCompatible: false } as Identified["service"];
  const operation = { name: "OwnRoute" } as Identified["operation"];
  const identified: Identified = { service, operation, protocol: "restJson1", labels: {}, formBytes: body };
  const { caller } = await authenticate(request, identified, access);
  return caller;
}

async function requireAction(
  access: OwnAccess,
  request: WireRequest,
  { caller, route }: { readonly caller: Caller; readonly route: string },
): Promise<void> {
  const action = actionOf(route);
  if (caller.accountId !== defaultAccountId && !sharedRoutes.has(route)) {
    throw awsError(
      "AccessDenied",
      `User: ${caller.arn} is not authorized to perform: ${action} because only the region's own account ${defaultAccountId} may`,
      { status: 403 },
    );
  }
  await access.requireAllowed(caller, action, request);
}

function forbidden(message: string): Error {
  return awsError("Forbidden", message, { status: 403 });
}
