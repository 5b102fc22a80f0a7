/** A region with KMS clients of an account's root, of its users, of other accounts and other regions. */
import { IAM } from "@aws-sdk/client-iam";
import { KMS } from "@aws-sdk/client-kms";
import { createRegion, type Region } from "../../src/region.ts";

/** Who signs. */
export interface KmsSigner {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
}

/** A running region. */
export interface KmsRegion {
  readonly region: Region;
  /** Root of the first account, in us-east-1. */
  readonly kms: KMS;
  client(signer?: KmsSigner, regionName?: string): KMS;
  /** A new user of the first account with one inline policy's statements. */
  newUser(name: string, statements: readonly object[]): Promise<KmsSigner>;
  close(): Promise<void>;
}

/** Starts a region in a temporary folder. */
export async function openKmsRegion(): Promise<KmsRegion> {
  const region = await createRegion({ conductor: false });
  const clients: { destroy(): void }[] = [];
  const { endpoint, root } = region;
  const client: KmsRegion["client"] = (credentials = root, regionName = "us-east-1") => {
    const made = new KMS({ endpoint, region: regionName, maxAttempts: 1, credentials });
    clients.push(made);
    return made;
  };
  const iam = new IAM({ endpoint, region: "us-east-1", maxAttempts: 1, credentials: root });
  clients.push(iam);
  return {
    region,
    kms: client(),
    client,
    async newUser(UserName, statements) {
      await iam.createUser({ UserName });
      if (statements.length > 0) {
        const PolicyDocument = JSON.stringify({ Version: "2012-10-17", Statement: statements });
        await iam.putUserPolicy({ UserName, PolicyName: "own", PolicyDocument });
      }
      const { AccessKey } = await iam.createAccessKey({ UserName });
      return { accessKeyId: AccessKey?.AccessKeyId ?? "", secretAccessKey: AccessKey?.SecretAccessKey ?? "" };
    },
    async close() {
      for (const each of clients) each.destroy();
      await region.close();
    },
  };
}

/** Makes a symmetric key, or one of another spec; its id. */
export async function newKey(kms: KMS, options: Parameters<KMS["createKey"]>[0] = {}): Promise<string> {
  return (await kms.createKey(options)).KeyMetadata?.KeyId ?? "";
}

/** The error that a call ends with. */
export async function refusal(call: Promise<unknown>): Promise<{ code: string; status: number; message: string }> {
  try {
    await call;
  } catch (error) {
    const { name, message, $metadata } = error as Error & { $metadata?: { httpStatusCode?: number } };
    return { code: name, status: $metadata?.httpStatusCode ?? 0, message };
  }
  throw new Error("the call succeeded");
}
