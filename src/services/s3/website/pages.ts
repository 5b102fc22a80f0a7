/** The pages that S3's website endpoints write themselves. */

/** What a page tells. */
export interface PageFacts {
  readonly status: number;
  readonly code: string;
  readonly message: string;
  readonly fields: Readonly<Record<string, string | number | boolean>>;
  readonly requestId: string;
  readonly hostId: string;
  /** Why the custom error document was not shown. */
  readonly documentFailure?: { readonly code: string; readonly message: string; readonly key: string };
}

const statusTexts: Readonly<Record<number, string>> = {
  301: "Moved Permanently",
  302: "Found",
  303: "See Other",
  304: "Not Modified",
  305: "Use Proxy",
  307: "Temporary Redirect",
  308: "Permanent Redirect",
  400: "Bad Request",
  403: "Forbidden",
  404: "Not Found",
  405: "Method Not Allowed",
  412: "Precondition Failed",
  416: "Requested Range Not Satisfiable",
  500: "Internal Server Error",
  503: "Service Unavailable",
};

/** The page as HTML. */
export function pageOf(facts: PageFacts): string {
  const { status, code, message, fields, requestId, hostId, documentFailure: failed } = facts;
  const title = `${status} ${statusTexts[status] ?? "Error"}`;
  const items: (readonly [string, string])[] = [
    ["Code", code],
    ["Message", message],
    ...Object.entries(fields).map(([name, value]) => [name, String(value)] as const),
    ["RequestId", requestId],
    ["HostId", hostId],
  ];
  const further =
    failed === undefined
      ? ""
      : "<h3>An Error Occurred While Attempting to Retrieve a Custom Error Document</h3>\n" +
        list([
          ["Code", failed.code],
          ["Message", failed.message],
          ["Key", failed.key],
        ]);
  return (
    `<html>\n<head><title>${title}</title></head>\n<body>\n<h1>${title}</h1>\n${list(items)}${further}` +
    "<hr/>\n</body>\n</html>\n"
  );
}

function list(items: readonly (readonly [string, string])[]): string {
  return `<ul>\n${items.map(([name, value]) => `<li>${name}: ${escapeHtml(value)}</li>\n`).join("")}</ul>\n`;
}

function escapeHtml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}
