/** The region's own routes: `/_haneul/…` for its command line and console, and those that LocalStack's and moto's users expect. */
import { controlPrefix } from "../kernel/control.ts";
import { AwsError } from "../kernel/errors.ts";
import type { WireRequest, WireResponse } from "../gateway/wire.ts";
import { listAccountsRoute, createAccountRoute } from "./account-routes.ts";
import {
  billForecastRoute,
  billLinesRoute,
  billRoute,
  billSettingsRoute,
  changeBillSettingsRoute,
  correctInvoiceRoute,
  invoiceRoute,
  invoicesRoute,
  priceListRoute,
  rateRowsRoute,
  tcoRoute,
  whatIfRoute,
} from "./bill-routes.ts";
import { answerConsole, isConsoleRequest } from "./console-route.ts";
import type { ControlParts } from "./control-parts.ts";
import { durabilityRoute } from "./durability-route.ts";
import { explainRoute } from "./explain-route.ts";
import { controlError } from "./json.ts";
import { identityKeysRoute } from "./identity-keys-route.ts";
import { keysRoute, replaceRootKeyRoute, rotateKeysRoute } from "./keys-routes.ts";
import { levelsRoute } from "./levels-route.ts";
import { requestsRoute, seriesRoute } from "./live-routes.ts";
import { localstackRoutes } from "./localstack-routes.ts";
import { mailboxRoute } from "./mail-route.ts";
import { metricsRoute } from "./metrics-route.ts";
import { outboundKeysRoute } from "./outbound-keys-route.ts";
import { bucketPartitionsRoute, changePartitionsRoute, partitionsRoute } from "./partitions-route.ts";
import { replicationRoute } from "./replication-route.ts";
import { admit, onlyAccountOf } from "./own-access.ts";
import { placementRoute } from "./placement-route.ts";
import { rateLinesRoute } from "./rate-lines-route.ts";
import { resetRoute } from "./reset-route.ts";
import { jobsRoute, statusRoute } from "./status-routes.ts";
import { setTimeRoute, timeRoute } from "./time-routes.ts";
import { usageRoute } from "./usage-route.ts";
import type { Route } from "./route.ts";
import { rootPasswordRoute, rotateRootKeysRoute } from "./session-root-routes.ts";
import { signInRoute } from "./session-routes.ts";
import { supportCasesRoute, supportReplyRoute } from "./support-routes.ts";
import { changeZoneRoute, scrubRoute, zonesRoute } from "./zone-routes.ts";

const bodyLimitBytes = 1024 * 1024;

const routes: Readonly<Record<string, Route>> = {
  [`GET ${controlPrefix}/status`]: statusRoute,
  [`GET ${controlPrefix}/jobs`]: jobsRoute,
  [`GET ${controlPrefix}/explain/*`]: explainRoute,
  [`GET ${controlPrefix}/mailbox`]: mailboxRoute,
  [`GET ${controlPrefix}/metrics`]: metricsRoute,
  [`GET ${controlPrefix}/metrics/series`]: seriesRoute,
  [`GET ${controlPrefix}/requests`]: requestsRoute,
  [`GET ${controlPrefix}/usage`]: usageRoute,
  [`GET ${controlPrefix}/usage/levels`]: levelsRoute,
  [`GET ${controlPrefix}/bill`]: billRoute,
  [`GET ${controlPrefix}/bill/lines`]: billLinesRoute,
  [`GET ${controlPrefix}/bill/forecast`]: billForecastRoute,
  [`POST ${controlPrefix}/bill/rate`]: rateRowsRoute,
  [`POST ${controlPrefix}/bill/what-if`]: whatIfRoute,
  [`GET ${controlPrefix}/bill/settings`]: billSettingsRoute,
  [`POST ${controlPrefix}/bill/settings`]: changeBillSettingsRoute,
  [`GET ${controlPrefix}/invoices`]: invoicesRoute,
  [`GET ${controlPrefix}/invoices/*`]: invoiceRoute,
  [`POST ${controlPrefix}/invoices/*`]: correctInvoiceRoute,
  [`POST ${controlPrefix}/rate`]: rateLinesRoute,
  [`POST ${controlPrefix}/tco`]: tcoRoute,
  [`GET ${controlPrefix}/support/cases`]: supportCasesRoute,
  [`POST ${controlPrefix}/support/cases/*`]: supportReplyRoute,
  [`GET ${controlPrefix}/pricing/*`]: priceListRoute,
  [`GET ${controlPrefix}/s3/placement`]: placementRoute,
  [`GET ${controlPrefix}/s3/replication`]: replicationRoute,
  [`GET ${controlPrefix}/partitions`]: partitionsRoute,
  [`GET ${controlPrefix}/partitions/*`]: bucketPartitionsRoute,
  [`POST ${controlPrefix}/partitions/*`]: changePartitionsRoute,
  [`GET ${controlPrefix}/time`]: timeRoute,
  [`POST ${controlPrefix}/time`]: setTimeRoute,
  [`GET ${controlPrefix}/zones`]: zonesRoute,
  [`POST ${controlPrefix}/zones/*`]: changeZoneRoute,
  [`POST ${controlPrefix}/scrub`]: scrubRoute,
  [`GET ${controlPrefix}/durability`]: durabilityRoute,
  [`GET ${controlPrefix}/accounts`]: listAccountsRoute,
  [`POST ${controlPrefix}/accounts`]: createAccountRoute,
  [`POST ${controlPrefix}/session`]: signInRoute,
  [`POST ${controlPrefix}/root-password`]: rootPasswordRoute,
  [`POST ${controlPrefix}/root-keys`]: rotateRootKeysRoute,
  [`POST ${controlPrefix}/identity-keys`]: identityKeysRoute,
  [`GET ${controlPrefix}/web-identity-keys/*`]: outboundKeysRoute,
  [`GET ${controlPrefix}/keys`]: keysRoute,
  [`POST ${controlPrefix}/keys/rotate`]: rotateKeysRoute,
  [`POST ${controlPrefix}/keys/replace-root`]: replaceRootKeyRoute,
  "POST /moto-api/reset": resetRoute,
  "POST /_localstack/state/reset": resetRoute,
  ...localstackRoutes,
};

const ownPrefixes = ["/_haneul/", "/_localstack/", "/moto-api/"];

/** Whether the request is for the region itself: then its answer. Bucket hosts keep these paths as keys. */
export function ownRoutes(
  parts: ControlParts,
  isRegionHost: (host: string) => boolean,
): (request: WireRequest) => Promise<WireResponse> | undefined {
  const toConsole = (request: WireRequest): Promise<WireResponse> | undefined =>
    isConsoleRequest(request) && isRegionHost(request.host) ? answerConsole(request) : undefined;
  return (request) => {
    if (request.path.length === 1) return toConsole(request);
    if (request.path.charCodeAt(1) !== 95 /* _ */ && request.path.charCodeAt(1) !== 109 /* m */) return undefined;
    const own = ownPrefixes.some((prefix) => request.path.startsWith(prefix)) && isRegionHost(request.host);
    return own ? answerOwn(parts, request) : undefined;
  };
}

async function answerOwn(parts: ControlParts, request: WireRequest): Promise<WireResponse> {
  try {
    if (isConsoleRequest(request)) return await answerConsole(request);
    const found = findRoute(request);
    const body = request.method === "POST" ? await request.raw.buffer(bodyLimitBytes) : new Uint8Array();
    const caller = await admit(parts.access, request, { route: found?.name ?? "", body });
    if (!found) return controlError(404, "NotFound", `There is no ${request.method} ${request.path} here.`);
    const query = new URLSearchParams(request.query);
    const only = onlyAccountOf(caller);
    if (only !== undefined) query.set("account", only);
    return await found.route(parts, {
      wire: request,
      rest: found.rest,
      query,
      body: readJson(body),
      caller,
    });
  } catch (error) {
    if (error instanceof AwsError) return controlError(error.status ?? 400, error.code, error.message);
    parts.log.error("an own route failed", { error, path: request.path });
    return controlError(500, "Internal", "The region could not answer; its log says why.");
  }
}

function findRoute(request: WireRequest): { name: string; route: Route; rest: string } | undefined {
  const method = request.method === "HEAD" ? "GET" : request.method;
  const path = request.path.length > 1 && request.path.endsWith("/") ? request.path.slice(0, -1) : request.path;
  const exactName = `${method} ${path}`;
  const exact = routes[exactName];
  if (exact) return { name: exactName, route: exact, rest: "" };
  const slash = path.lastIndexOf("/");
  const name = `${method} ${path.slice(0, slash)}/*`;
  const wild = routes[name];
  return wild && { name, route: wild, rest: decodedName(path.slice(slash + 1)) };
}

/** Broken percent signs stand for themselves: nothing has such a name. */
function decodedName(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function readJson(bytes: Uint8Array): Readonly<Record<string, unknown>> {
  if (bytes.length === 0) return {};
  try {
    const value: unknown = JSON.parse(Buffer.from(bytes).toString());
    if (typeof value === "object" && value !== null && !Array.isArray(value)) return value as Record<string, unknown>;
  } catch {
    // Falls through to the same answer as JSON that is no object.
  }
  throw new AwsError("InvalidRequest", "The body must be a JSON object.", { status: 400 });
}
