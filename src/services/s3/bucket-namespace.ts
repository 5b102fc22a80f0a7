/** Account regional namespaces: names of buckets that one account alone may use, in one region. AWS docs: "Namespaces for general purpose buckets". */
import { awsError, type AwsError } from "../../kernel/errors.ts";
import { invalidArgument } from "./errors.ts";

const header = "x-amz-bucket-namespace";
const isNamed = "The requested bucket is an account-regional namespace bucket, but";

/** What a bucket is to be called, and who makes it where. */
export interface Naming {
  readonly name: string;
  /** The request's header: `global`, `account-regional`, or nothing. */
  readonly stated: string | undefined;
  readonly accountId: string;
  /** The region of the bucket, from its location constraint. */
  readonly region: string;
}

/**
 * Throws unless name and header agree: `prefix-111122223333-us-east-1-an` is taken with the header, by its account, in its
 * region. No other name may end in `-an`.
 */
export function checkNamespace({ name, stated, accountId, region }: Naming): void {
  if (stated !== undefined && stated !== "global" && stated !== "account-regional") {
    throw invalidArgument(`Invalid ${header} header: ${stated}`, header, stated);
  }
  if (!name.endsWith("-an")) {
    if (stated === "account-regional") throw withoutSuffix(accountId, region);
    return;
  }
  if (stated === undefined) {
    const message = `${isNamed} your request is missing the required ${header} header.`;
    throw awsError("MissingNamespaceHeader", message, { status: 400, fields: { Header: header } });
  }
  if (stated === "global") throw invalidHeader(`${isNamed} the provided ${header} header value is global.`);
  const own = namespaceOf(name);
  if (own === undefined) {
    throw foreignName(
      name,
      `the bucket name does not end with -${accountId}-${region}-an. Specify the caller's AWS Account ID and the targeted region in the bucket name.`,
    );
  }
  if (own.accountId !== accountId) {
    throw foreignName(
      name,
      `the requested AWS Account ID '${own.accountId}' does not match the caller's AWS Account ID '${accountId}'. Specify the caller's AWS Account ID in the bucket name.`,
    );
  }
  if (own.region !== region) {
    throw foreignName(
      name,
      `the requested region '${own.region}' does not match the current region '${region}'. Specify the targeted region in the bucket name.`,
    );
  }
}

function namespaceOf(name: string): { accountId: string; region: string } | undefined {
  const [, accountId, region] = /^.+-(\d{12})-([a-z0-9-]+)-an$/.exec(name) ?? [];
  return accountId !== undefined && region !== undefined ? { accountId, region } : undefined;
}

function withoutSuffix(accountId: string, region: string): AwsError {
  return invalidHeader(
    `The requested bucket name did not include the account-regional namespace suffix, but the provided ${header} header value is account-regional. Specify -${accountId}-${region}-an as the bucket name suffix to create a bucket in your account-regional namespace, or remove the header.`,
  );
}

function invalidHeader(message: string): AwsError {
  return awsError("InvalidNamespaceHeader", message, { status: 400, fields: { Header: header } });
}

function foreignName(name: string, what: string): AwsError {
  const fields = { BucketNamespace: name };
  return awsError("InvalidBucketNamespace", `${isNamed} ${what}`, { status: 400, fields });
}
