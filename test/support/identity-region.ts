/** A region and clients of whoever calls, for stories that lead through IAM, STS, Organizations and S3. */
import { IAM } from "@aws-sdk/client-iam";
import { Organizations } from "@aws-sdk/client-organizations";
import { S3 } from "@aws-sdk/client-s3";
import { STS } from "@aws-sdk/client-sts";
import { createRegion, type Region } from "../../src/region.ts";
import { signerOf, type Signer } from "./sts-region.ts";

/** One caller's clients. */
export interface Clients {
  readonly iam: IAM;
  readonly sts: STS;
  readonly s3: S3;
  readonly organizations: Organizations;
}

/** A running region. */
export interface IdentityRegion {
  readonly region: Region;
  as(signer: Signer): Clients;
  /** The account's root, as the keys of the loopback interface have it. */
  root(accountId: string): Clients;
  /** A user with an inline policy of these statements and a key. */
  newUser(accountId: string, name: string, ...statements: readonly object[]): Promise<Clients>;
  /** A role with that trust policy's statement and an inline policy of these statements; resolves to its ARN. */
  newRole(accountId: string, name: string, trust: object, ...statements: readonly object[]): Promise<string>;
  /** The clients of a role's session. */
  assume(caller: Clients, roleArn: string, more?: object): Promise<Clients>;
  close(): Promise<void>;
}

/** Starts a region in a temporary folder. */
export async function openIdentityRegion(): Promise<IdentityRegion> {
  const region = await createRegion({ conductor: false });
  const opened: Clients[] = [];
  const as = (signer: Signer): Clients => {
    const options = { endpoint: region.endpoint, region: "us-east-1", maxAttempts: 1, credentials: signer };
    const clients = {
      iam: new IAM(options),
      sts: new STS(options),
      s3: new S3({ ...options, forcePathStyle: true }),
      organizations: new Organizations(options),
    };
    opened.push(clients);
    return clients;
  };
  const root = (accountId: string): Clients => as({ accessKeyId: accountId, secretAccessKey: "test" });
  return {
    region,
    as,
    root,
    async newUser(accountId, UserName, ...statements) {
      const { iam } = root(accountId);
      await iam.createUser({ UserName });
      if (statements.length > 0) {
        await iam.putUserPolicy({ UserName, PolicyName: "may", PolicyDocument: policyOf(...statements) });
      }
      const { AccessKey: key } = await iam.createAccessKey({ UserName });
      return as({ accessKeyId: key?.AccessKeyId ?? "", secretAccessKey: key?.SecretAccessKey ?? "" });
    },
    async newRole(accountId, RoleName, trust, ...statements) {
      const { iam } = root(accountId);
      const AssumeRolePolicyDocument = policyOf({ Effect: "Allow", Action: "sts:AssumeRole", ...trust });
      const { Role } = await iam.createRole({ RoleName, AssumeRolePolicyDocument });
      if (statements.length > 0) {
        await iam.putRolePolicy({ RoleName, PolicyName: "may", PolicyDocument: policyOf(...statements) });
      }
      return Role?.Arn ?? "";
    },
    async assume(caller, RoleArn, more = {}) {
      const { Credentials } = await caller.sts.assumeRole({ RoleArn, RoleSessionName: "visit", ...more });
      return as(signerOf(Credentials));
    },
    async close() {
      for (const clients of opened)
        for (const client of Object.values(clients) as { destroy(): void }[]) client.destroy();
      await region.close();
    },
  };
}

/** A policy's text. */
export const policyOf = (...statements: readonly object[]): string =>
  JSON.stringify({ Version: "2012-10-17", Statement: statements });

/** A statement that allows. */
export const allow = (
  Action: string | readonly string[],
  Resource: string | readonly string[] = "*",
  more = {},
): object => ({
  Effect: "Allow",
  Action,
  Resource,
  ...more,
});

/** A statement that denies. */
export const deny = (
  Action: string | readonly string[],
  Resource: string | readonly string[] = "*",
  more = {},
): object => ({
  ...allow(Action, Resource, more),
  Effect: "Deny",
});

/** "allowed", or the message of AccessDenied; anything else is thrown on. */
export async function outcome(call: Promise<unknown>): Promise<string> {
  try {
    await call;
    return "allowed";
  } catch (error) {
    const { name, Code, message } = error as Error & { Code?: string };
    if (!/^AccessDenied(Exception)?$/.test(Code ?? name)) throw error;
    return message;
  }
}
