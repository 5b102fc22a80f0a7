/** Signature version 4 for the few requests that the command line sends as a client of AWS's APIs. */
import { createHash, createHmac } from "node:crypto";

/** Whose key signs. */
export interface SigningCredentials {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken: string | undefined;
}

/** A POST of a form to a service at `/`. */
export interface FormRequest {
  readonly host: string;
  readonly body: string;
  readonly region: string;
  readonly service: string;
  /** Wall-clock time. */
  readonly now: Date;
}

const contentType = "application/x-www-form-urlencoded; charset=utf-8";

/** The headers to send with the request, its signature among them; `host` is left to the client. */
export function signedHeaders(request: FormRequest, credentials: SigningCredentials): Record<string, string> {
  const amzDate = request.now.toISOString().replace(/[-:]|\.\d{3}/g, "");
  const date = amzDate.slice(0, 8);
  const token = credentials.sessionToken;
  const signed: [string, string][] = [
    ["content-type", contentType],
    ["host", request.host],
    ["x-amz-date", amzDate],
  ];
  if (token !== undefined) signed.push(["x-amz-security-token", token]);
  const names = signed.map(([name]) => name).join(";");
  const lines = signed.map(([name, value]) => `${name}:${value}\n`).join("");
  const canonical = `POST\n/\n\n${lines}\n${names}\n${sha256(request.body)}`;
  const scope = `${date}/${request.region}/${request.service}/aws4_request`;
  const text = `AWS4-HMAC-SHA256\n${amzDate}\n${scope}\n${sha256(canonical)}`;
  let key: string | Buffer = `AWS4${credentials.secretAccessKey}`;
  for (const part of [date, request.region, request.service, "aws4_request"]) key = hmac(key, part);
  const signature = hmac(key, text).toString("hex");
  return {
    "content-type": contentType,
    "x-amz-date": amzDate,
    ...(token === undefined ? {} : { "x-amz-security-token": token }),
    authorization: `AWS4-HMAC-SHA256 Credential=${credentials.accessKeyId}/${scope}, SignedHeaders=${names}, Signature=${signature}`,
  };
}

const sha256 = (text: string): string => createHash("sha256").update(text).digest("hex");
const hmac = (key: string | Buffer, text: string): Buffer => createHmac("sha256", key).update(text).digest();
