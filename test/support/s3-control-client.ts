/** An S3 Control client that reaches a region at an address: the SDK would put the account before the host name. */
import { S3Control } from "@aws-sdk/client-s3-control";

/** Where and as whom. */
export interface ControlClientOptions {
  readonly endpoint: string;
  readonly credentials: { readonly accessKeyId: string; readonly secretAccessKey: string };
  readonly region?: string;
}

export function newControlClient({ endpoint, credentials, region = "us-east-1" }: ControlClientOptions): S3Control {
  const { hostname, port } = new URL(endpoint);
  // An address takes no account in front of it; the name that the SDK makes is connected to by the address.
  const client = new S3Control({ endpoint: `http://localhost:${port}`, region, credentials, maxAttempts: 1 });
  client.middlewareStack.add(
    (next) => (args) => {
      const request = args.request as { hostname: string; headers: Record<string, string> };
      request.hostname = hostname;
      return next(args);
    },
    { step: "build", priority: "low", name: "keepHost" },
  );
  return client;
}
