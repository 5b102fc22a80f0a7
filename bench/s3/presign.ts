/** Presigned S3 paths (SigV4 in the query), so that the load generator signs nothing. */
import { createHash, createHmac } from "node:crypto";

/** Whom and what for to sign. */
export interface Signer {
  /** `host:port`, as the client will send it. */
  readonly host: string;
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
}

const region = "us-east-1";
const expiresSeconds = 86_400;

/** The path with its signed query. `path` needs no escaping, `query` is in sorted order and escaped. */
export function presign(signer: Signer, method: string, path: string, query: readonly string[] = []): string {
  const time = new Date().toISOString().replace(/[-:]|\.\d+/g, "");
  const scope = `${time.slice(0, 8)}/${region}/s3/aws4_request`;
  const parameters = [
    "X-Amz-Algorithm=AWS4-HMAC-SHA256",
    `X-Amz-Credential=${encodeURIComponent(`${signer.accessKeyId}/${scope}`)}`,
    `X-Amz-Date=${time}`,
    `X-Amz-Expires=${expiresSeconds}`,
    "X-Amz-SignedHeaders=host",
    ...query,
  ].sort();
  const canonical = [method, path, parameters.join("&"), `host:${signer.host}`, "", "host", "UNSIGNED-PAYLOAD"].join(
    "\n",
  );
  const hash = createHash("sha256").update(canonical).digest("hex");
  const text = ["AWS4-HMAC-SHA256", time, scope, hash].join("\n");
  const signature = createHmac("sha256", signingKey(signer.secretAccessKey, scope)).update(text).digest("hex");
  return `${path}?${parameters.join("&")}&X-Amz-Signature=${signature}`;
}

const keys = new Map<string, Buffer>();

function signingKey(secret: string, scope: string): Buffer {
  const name = `${secret}/${scope}`;
  let key = keys.get(name);
  if (!key) {
    key = Buffer.from(`AWS4${secret}`);
    for (const part of scope.split("/")) key = createHmac("sha256", key).update(part).digest();
    keys.set(name, key);
  }
  return key;
}
