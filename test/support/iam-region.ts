/** A region and its IAM client, for tests of IAM's operations through the SDK. */
import { IAM } from "@aws-sdk/client-iam";
import { createRegion, type Region } from "../../src/region.ts";

/** A running region with a client of its root key. */
export interface IamRegion {
  readonly region: Region;
  readonly iam: IAM;
  /** A client with other keys. */
  client(key: { readonly accessKeyId: string; readonly secretAccessKey: string }): IAM;
  /** A client of a new user with one inline policy's statements. */
  userClient(name: string, statements: readonly object[]): Promise<IAM>;
  close(): Promise<void>;
}

/** Starts a region in a temporary folder. */
export async function openIamRegion(): Promise<IamRegion> {
  const region = await createRegion({ conductor: false });
  const clients: IAM[] = [];
  const client: IamRegion["client"] = ({ accessKeyId, secretAccessKey }) => {
    const made = new IAM({
      endpoint: region.endpoint,
      region: "us-east-1",
      maxAttempts: 1,
      credentials: { accessKeyId, secretAccessKey },
    });
    clients.push(made);
    return made;
  };
  const iam = client(region.root);
  return {
    region,
    iam,
    client,
    async userClient(UserName, statements) {
      await iam.createUser({ UserName });
      await iam.putUserPolicy({ UserName, PolicyName: "own", PolicyDocument: policyText(statements) });
      const { AccessKey } = await iam.createAccessKey({ UserName });
      return client({
        accessKeyId: AccessKey?.AccessKeyId ?? "",
        secretAccessKey: AccessKey?.SecretAccessKey ?? "",
      });
    },
    async close() {
      for (const each of clients) each.destroy();
      await region.close();
    },
  };
}

/** A policy's text. */
export const policyText = (statements: readonly object[]): string =>
  JSON.stringify({ Version: "2012-10-17", Statement: statements });

/** A trust policy that lets a service in. */
export const trustOf = (service = "ec2.amazonaws.com"): string =>
  policyText([{ Effect: "Allow", Principal: { Service: service }, Action: "sts:AssumeRole" }]);

/** A policy that allows one action everywhere. */
export const allowing = (action: string): string => policyText([{ Effect: "Allow", Action: action, Resource: "*" }]);

/** Code, message and status of the error that a call ends with. */
export async function refusal(call: Promise<unknown>): Promise<[code: string, message: string, status?: number]> {
  try {
    await call;
  } catch (error) {
    const { name, Code, message, $metadata } = error as Error & {
      Code?: string;
      $metadata?: { httpStatusCode?: number };
    };
    const status = $metadata?.httpStatusCode;
    return status === undefined ? [Code ?? name, message] : [Code ?? name, message, status];
  }
  throw new Error("the call succeeded");
}
