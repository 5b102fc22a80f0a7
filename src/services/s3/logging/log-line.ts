/** One line of a server access log. Amazon S3 user guide, "Amazon S3 server access log format". Pure. */

/** What a line says; undefined members are written as a dash. */
export interface LogLineFacts {
  readonly bucketOwner: string;
  readonly bucket: string;
  /** Region time at which the request came, milliseconds. */
  readonly at: number;
  readonly remoteIp: string | undefined;
  readonly requester: string | undefined;
  readonly requestId: string;
  readonly operation: string;
  readonly key: string | undefined;
  /** Method, and path and query as sent; undefined: nobody asked for it, S3 did it by itself. */
  readonly request: { readonly method: string; readonly target: string } | undefined;
  readonly status: number | undefined;
  readonly errorCode: string | undefined;
  readonly sentBytes: number | undefined;
  readonly objectSizeBytes: number | undefined;
  readonly totalMilliseconds: number | undefined;
  readonly turnAroundMilliseconds: number | undefined;
  readonly referer: string | undefined;
  readonly userAgent: string | undefined;
  readonly versionId: string | undefined;
  readonly hostId: string;
  readonly signatureVersion: string | undefined;
  readonly cipherSuite: string | undefined;
  readonly authenticationType: string | undefined;
  readonly host: string | undefined;
  readonly tlsVersion: string | undefined;
  readonly accessPointArn: string | undefined;
  readonly aclRequired: boolean;
}

/** The line, with its line feed. The last field, the region that a request came from, is never known. */
export function logLine(facts: LogLineFacts): string {
  const fields = [
    facts.bucketOwner,
    facts.bucket,
    logTime(facts.at),
    word(facts.remoteIp),
    word(facts.requester),
    facts.requestId,
    facts.operation,
    facts.key === undefined ? "-" : encodedKey(facts.key),
    quoted(facts.request && `${facts.request.method} ${facts.request.target} HTTP/1.1`),
    word(facts.status),
    word(facts.errorCode),
    word(facts.sentBytes || undefined),
    word(facts.objectSizeBytes),
    word(facts.totalMilliseconds),
    word(facts.turnAroundMilliseconds),
    quoted(facts.referer),
    quoted(facts.userAgent),
    word(facts.versionId),
    facts.hostId,
    word(facts.signatureVersion),
    word(facts.cipherSuite),
    word(facts.authenticationType),
    word(facts.host),
    word(facts.tlsVersion),
    word(facts.accessPointArn),
    facts.aclRequired ? "Yes" : "-",
    "-",
  ];
  return `${fields.join(" ")}\n`;
}

/** A field without spaces: what a client wrote cannot make up fields or lines. */
function word(value: string | number | undefined): string {
  if (value === undefined || value === "") return "-";
  return typeof value === "number" ? String(Math.round(value)) : value.replaceAll(/\s/g, "+");
}

/** Between quotation marks; those of the client are encoded. */
function quoted(value: string | undefined): string {
  if (value === undefined || value === "") return `"-"`;
  return `"${value.replaceAll('"', "%22").replaceAll(/[\r\n]/g, " ")}"`;
}

function encodedKey(key: string): string {
  return encodeURIComponent(key).replaceAll("%2F", "/");
}

const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"] as const;

/** `[06/Feb/2019:00:00:38 +0000]`. */
function logTime(at: number): string {
  const iso = new Date(at).toISOString();
  return `[${iso.slice(8, 10)}/${months[Number(iso.slice(5, 7)) - 1]}/${iso.slice(0, 4)}:${iso.slice(11, 19)} +0000]`;
}
