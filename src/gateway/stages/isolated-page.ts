/** Keeps pages that are stored as objects from acting as the region's own pages, with which they share a host. */
import type { Exchange } from "../exchange.ts";
import type { WireResponse } from "../wire.ts";

/** A page without an origin: its scripts run, but to the own routes it is a page of another place. */
const isolated = "sandbox allow-downloads allow-forms allow-modals allow-popups allow-scripts";

/**
 * Marks objects that a browser is given under the region's own name; those of buckets' hosts have origins of their own.
 * Only browsers say which languages they want.
 */
export function isolatePage(exchange: Exchange, response: WireResponse): void {
  const { request, identified } = exchange;
  if (request.headers["accept-language"] === undefined || identified?.operation.name !== "GetObject") return;
  if (request.path.startsWith(`/${identified.labels["Bucket"]}/`))
    response.headers["content-security-policy"] = isolated;
}
