/** `/_haneul/console/…`: the console's pages and files, under a strict content policy. Decision 20 says for whom. */
import type { WireRequest, WireResponse } from "../gateway/wire.ts";
import { controlPrefix } from "../kernel/control.ts";
import { findConsoleFile } from "./console-files.ts";

const consolePrefix = `${controlPrefix}/console`;

/**
 * Nothing but the region's own files, no inline script or style, no frame around it. Fonts are in the style sheet of the
 * design system; pictures are previews of objects; PDF previews are frames without scripts.
 */
const contentPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "font-src 'self' data:",
  "img-src 'self' data: blob:",
  "connect-src 'self'",
  "frame-src blob:",
  "manifest-src 'self'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");

const pageHeaders = {
  "content-security-policy": contentPolicy,
  "x-content-type-options": "nosniff",
  "referrer-policy": "no-referrer",
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-resource-policy": "same-origin",
  "permissions-policy": "camera=(), microphone=(), geolocation=()",
};

const notBuilt = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Haneul</title>
<h1>The console is not built</h1><p>This region runs from sources: <code>npm run build</code> builds its console.</p></html>
`;

/** Whether a request is for the console, or for the address that leads a browser there. */
export function isConsoleRequest({ path, method, query, headers }: WireRequest): boolean {
  if (path.length > 1) return path === consolePrefix || path.startsWith(`${consolePrefix}/`);
  // Clients of S3 list buckets here: a browser that somebody points at the region asks for a page, unsigned.
  const isReading = method === "GET" && query === "" && headers["authorization"] === undefined;
  return isReading && (headers["accept"] ?? "").includes("text/html");
}

/** Answers it. */
export async function answerConsole(request: WireRequest): Promise<WireResponse> {
  const { path, method, headers } = request;
  if (path === "/" || path === consolePrefix) {
    return { status: 307, headers: { location: `${consolePrefix}/`, "cache-control": "no-store" }, body: "" };
  }
  if (method !== "GET" && method !== "HEAD") return { status: 405, headers: { allow: "GET, HEAD" }, body: "" };
  const file = await findConsoleFile(path.slice(consolePrefix.length + 1), headers["accept-encoding"] ?? "");
  if (!file) {
    return { status: 404, headers: { ...pageHeaders, "content-type": "text/html; charset=utf-8" }, body: notBuilt };
  }
  return {
    status: 200,
    headers: {
      ...pageHeaders,
      "content-type": file.type,
      vary: "accept-encoding",
      "cache-control": file.isImmutable ? "public, max-age=31536000, immutable" : "no-cache",
      ...(file.encoding === undefined ? {} : { "content-encoding": file.encoding }),
    },
    body: file.bytes,
  };
}
