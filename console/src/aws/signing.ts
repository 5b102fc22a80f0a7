/** Signatures (SigV4) for requests that no published client makes. */
import { Sha256 } from "@aws-crypto/sha256-js";
import { SignatureV4 } from "@smithy/signature-v4";

/** Who signs. */
export interface SigningCredentials {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken?: string;
}

/** A request to this origin. */
export interface SignableRequest {
  readonly method: string;
  /** With its query: `/_haneul/usage?period=day`. */
  readonly address: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** Headers with the signature among them. */
export async function signedHeaders(
  request: SignableRequest,
  options: { readonly credentials: SigningCredentials; readonly service: string; readonly region: string },
): Promise<Record<string, string>> {
  const url = new URL(request.address, location.origin);
  const signer = new SignatureV4({ ...options, sha256: Sha256 });
  const signed = await signer.sign({
    method: request.method,
    protocol: url.protocol,
    hostname: url.hostname,
    path: url.pathname,
    query: Object.fromEntries(url.searchParams),
    headers: { ...request.headers, host: location.host },
    body: request.body,
  });
  const { host: _, ...headers } = signed.headers;
  return headers;
}
