/** Requests of AWS's query protocol, signed beforehand (SigV4 in a header): the load generator signs nothing. */
import { createHash, createHmac } from "node:crypto";

/** Whom to ask, and as whom. */
export interface PostSigner {
  /** `host:port`, as the client will send it. */
  readonly host: string;
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
}

const region = "us-east-1";

/** A request as the load generator reads it: date, authorization and body in one line, tabs between them. */
export function signedPost(signer: PostSigner, service: string, parameters: Readonly<Record<string, string>>): string {
  const time = new Date().toISOString().replace(/[-:]|\.\d+/g, "");
  const body = new URLSearchParams(parameters).toString();
  const scope = [time.slice(0, 8), region, service, "aws4_request"];
  const hashOf = (text: string): string => createHash("sha256").update(text).digest("hex");
  const headers = `host:${signer.host}\nx-amz-date:${time}\n`;
  const canonical = ["POST", "/", "", headers, "host;x-amz-date", hashOf(body)].join("\n");
  const text = ["AWS4-HMAC-SHA256", time, scope.join("/"), hashOf(canonical)].join("\n");
  let key: string | Buffer = `AWS4${signer.secretAccessKey}`;
  for (const part of scope) key = createHmac("sha256", key).update(part).digest();
  const signature = createHmac("sha256", key).update(text).digest("hex");
  const credential = `${signer.accessKeyId}/${scope.join("/")}`;
  const authorization = `AWS4-HMAC-SHA256 Credential=${credential}, SignedHeaders=host;x-amz-date, Signature=${signature}`;
  return [time, authorization, body].join("\t");
}
