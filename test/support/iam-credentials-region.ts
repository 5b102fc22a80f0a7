/** A region and its IAM client, for tests of credentials through the SDK. */
import { IAM } from "@aws-sdk/client-iam";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll } from "vitest";
import type { Transaction } from "../../src/kernel/store.ts";
import { openParts } from "../../src/region/parts.ts";
import { createRegion, type Region } from "../../src/region.ts";

/** A running region with a client of its root key. */
export interface IamCredentialsRegion {
  readonly region: Region;
  readonly iam: IAM;
  /** A client with other credentials. */
  clientOf(credentials: { accessKeyId: string; secretAccessKey: string; sessionToken?: string }): IAM;
  /** Makes a user with an access key and a client of it; a policy gives it everything unless `allowed` says what. */
  newUser(userName: string, allowed?: readonly string[]): Promise<IAM>;
  close(): Promise<void>;
}

/** Starts a region in a temporary folder; `seed` writes rows before it begins. */
export async function openIamCredentialsRegion(seed?: (tx: Transaction) => void): Promise<IamCredentialsRegion> {
  const dataDirectory = mkdtempSync(join(tmpdir(), "haneul-iam-"));
  if (seed) await plant(dataDirectory, seed);
  const region = await createRegion({ dataDirectory, conductor: false });
  const clients: IAM[] = [];
  const clientOf: IamCredentialsRegion["clientOf"] = (credentials) => {
    const client = new IAM({ endpoint: region.endpoint, region: "us-east-1", maxAttempts: 1, credentials });
    clients.push(client);
    return client;
  };
  const iam = clientOf(region.root);
  return {
    region,
    iam,
    clientOf,
    async newUser(UserName, allowed = ["*"]) {
      await iam.createUser({ UserName });
      if (allowed.length > 0) {
        const Statement = { Effect: "Allow", Action: allowed, Resource: "*" };
        const PolicyDocument = JSON.stringify({ Version: "2012-10-17", Statement });
        await iam.putUserPolicy({ UserName, PolicyName: "allowed", PolicyDocument });
      }
      const { AccessKey } = await iam.createAccessKey({ UserName });
      return clientOf({
        accessKeyId: AccessKey?.AccessKeyId ?? "",
        secretAccessKey: AccessKey?.SecretAccessKey ?? "",
      });
    },
    async close() {
      for (const client of clients) client.destroy();
      await region.close();
      rmSync(dataDirectory, { recursive: true, force: true });
    },
  };
}

/** The region of a whole file of tests: there from the first test to the last. */
export function iamCredentialsRegionOfTests(): Omit<IamCredentialsRegion, "close"> {
  let opened: IamCredentialsRegion;
  beforeAll(async () => {
    opened = await openIamCredentialsRegion();
  });
  afterAll(() => opened.close());
  return {
    get region() {
      return opened.region;
    },
    get iam() {
      return opened.iam;
    },
    clientOf: (credentials) => opened.clientOf(credentials),
    newUser: (userName, allowed) => opened.newUser(userName, allowed),
  };
}

async function plant(dataDirectory: string, seed: (tx: Transaction) => void): Promise<void> {
  const parts = await openParts({ dataDirectory, log: "silent" });
  await parts.store.transact(async (tx) => seed(tx));
  await parts.close();
}

/** Code, status and message of the error that a call ends with. */
export async function refusal(
  call: Promise<unknown>,
): Promise<[code: string, status: number | undefined, message: string]> {
  try {
    await call;
  } catch (error) {
    const { Code, name, message, $metadata } = error as Error & {
      Code?: string;
      $metadata?: { httpStatusCode?: number };
    };
    return [Code ?? name, $metadata?.httpStatusCode, message];
  }
  throw new Error("the call succeeded");
}
