/** Which rule of a bucket answers a cross-origin request, and with which headers. Pure. AWS docs: "Using CORS". */

/** One rule, as PutBucketCors takes it. */
export interface CorsRule {
  readonly ID?: string | undefined;
  readonly AllowedHeaders?: readonly string[] | undefined;
  readonly AllowedMethods: readonly string[];
  readonly AllowedOrigins: readonly string[];
  readonly ExposeHeaders?: readonly string[] | undefined;
  readonly MaxAgeSeconds?: number | undefined;
}

/** What a browser says of the request it wants to make, or makes. */
export interface CrossOriginRequest {
  readonly origin: string;
  readonly method: string;
  /** Names of the headers a preflight asks about. */
  readonly headers: readonly string[];
}

/** The first rule that allows the request. */
export function findCorsRule(rules: readonly CorsRule[], request: CrossOriginRequest): CorsRule | undefined {
  return rules.find(
    (rule) =>
      rule.AllowedMethods.includes(request.method) &&
      rule.AllowedOrigins.some((pattern) => matches(pattern, request.origin)) &&
      request.headers.every((header) => allowsHeader(rule, header)),
  );
}

function allowsHeader({ AllowedHeaders: patterns = [] }: CorsRule, header: string): boolean {
  const name = header.toLowerCase();
  return patterns.some((pattern) => matches(pattern.toLowerCase(), name));
}

/** Matches text with a pattern of at most one `*`. */
function matches(pattern: string, text: string): boolean {
  const star = pattern.indexOf("*");
  if (star < 0) return pattern === text;
  const end = pattern.length - star - 1;
  return text.length >= star + end && text.startsWith(pattern.slice(0, star)) && text.endsWith(pattern.slice(star + 1));
}

/** Names in an Access-Control-Request-Headers header. */
export function headerNames(header: string | undefined): string[] {
  if (header === undefined) return [];
  return header
    .split(",")
    .map((name) => name.trim())
    .filter((name) => name !== "");
}

/** The headers that tell a browser it may. */
export function corsHeaders(rule: CorsRule, request: CrossOriginRequest): Record<string, string> {
  const anyOrigin = rule.AllowedOrigins.includes("*");
  const headers: Record<string, string> = {
    "access-control-allow-origin": anyOrigin ? "*" : request.origin,
    "access-control-allow-methods": rule.AllowedMethods.join(", "),
    vary: "Origin, Access-Control-Request-Headers, Access-Control-Request-Method",
  };
  if (!anyOrigin) headers["access-control-allow-credentials"] = "true";
  if (request.headers.length > 0) {
    headers["access-control-allow-headers"] = request.headers.map((name) => name.toLowerCase()).join(", ");
  }
  if (rule.ExposeHeaders?.length) headers["access-control-expose-headers"] = rule.ExposeHeaders.join(", ");
  if (rule.MaxAgeSeconds !== undefined) headers["access-control-max-age"] = String(rule.MaxAgeSeconds);
  return headers;
}
