/** HTTP requests as bytes, signed by the loopback key when they should get past the door. */
import { createHash, createHmac } from "node:crypto";
import { normalisedCanonicalPath, s3CanonicalPath } from "../../src/gateway/signatures/canonical-path.ts";
import { canonicalQuery } from "../../src/gateway/signatures/canonical-query.ts";

/** A request before it is bytes. Texts are latin1: one character, one byte. */
export interface RequestText {
  method: string;
  /** Begins with `/`, without query. */
  path: string;
  /** Without `?`. */
  query: string;
  /** Names in lower case. */
  headers: [string, string][];
  body: Buffer;
}

/** A key that signs. */
export interface Signer {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
}

/** The root's, which clients on loopback may use. */
const loopbackKey: Signer = { accessKeyId: "test", secretAccessKey: "test" };

/** Adds a signature over everything S3 wants signed; `service` is the signing name. */
export function sign(request: RequestText, service = "s3", signer = loopbackKey): void {
  const time = new Date().toISOString().replace(/[-:]|\.\d+/g, "");
  const scope = `${time.slice(0, 8)}/us-east-1/${service}/aws4_request`;
  if (!request.headers.some(([name]) => name === "x-amz-content-sha256"))
    request.headers.push(["x-amz-content-sha256", "UNSIGNED-PAYLOAD"]);
  request.headers.push(["x-amz-date", time]);
  const signed = request.headers.filter(([name]) => name === "host" || name.startsWith("x-amz-"));
  const byName = new Map<string, string>();
  for (const [name, value] of signed) byName.set(name, byName.has(name) ? `${byName.get(name)},${value}` : value);
  const names = [...byName.keys()].sort();
  const lines = names.map((name) => `${name}:${trimmed(byName.get(name) ?? "").replaceAll(", ", ",")}\n`);
  const canonical = [
    request.method,
    service === "s3" ? s3CanonicalPath(request.path) : normalisedCanonicalPath(request.path),
    canonicalQuery(request.query),
    lines.join(""),
    names.join(";"),
    byName.get("x-amz-content-sha256") ?? "",
  ].join("\n");
  const digest = createHash("sha256").update(Buffer.from(canonical, "latin1")).digest("hex");
  const text = `AWS4-HMAC-SHA256\n${time}\n${scope}\n${digest}`;
  let key: string | Buffer = `AWS4${signer.secretAccessKey}`;
  for (const part of scope.split("/")) key = createHmac("sha256", key).update(part).digest();
  const signature = createHmac("sha256", key).update(text).digest("hex");
  const credential = `Credential=${signer.accessKeyId}/${scope}, SignedHeaders=${names.join(";")}, Signature=${signature}`;
  request.headers.push(["authorization", `AWS4-HMAC-SHA256 ${credential}`]);
}

function trimmed(value: string): string {
  return value.trim().replace(/[ \t]+/g, " ");
}

/** The bytes; a length is stated unless the headers say something of their own. */
export function requestBytes(request: RequestText): Buffer {
  const { method, path, query, headers, body } = request;
  const stated = headers.some(([name]) => name === "content-length" || name === "transfer-encoding");
  const all: [string, string][] = stated ? headers : [...headers, ["content-length", String(body.length)]];
  const lines = all.map(([name, value]) => `${name}: ${value}\r\n`).join("");
  const target = query === "" ? path : `${path}?${query}`;
  return Buffer.concat([Buffer.from(`${method} ${target} HTTP/1.1\r\n${lines}\r\n`, "latin1"), body]);
}
