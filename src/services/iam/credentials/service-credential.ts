/** Service-specific credentials: which services take them, how they are called, what answers show. */
import type { Context } from "../../../kernel/context.ts";
import type { UserRow } from "../../../kernel/identity/principals.ts";
import type { OutputOf } from "../../../kernel/operation.ts";
import type { Iam } from "../../../generated/iam.ts";
import { invalidInput, notFound } from "../errors.ts";
import type { ServiceCredentialRow } from "./tables.ts";

type ApiCredential = NonNullable<OutputOf<Iam, "CreateServiceSpecificCredential">["ServiceSpecificCredential"]>;
type ApiMetadata = NonNullable<OutputOf<Iam, "ListServiceSpecificCredentials">["ServiceSpecificCredentials"]>[number];

/** `password`: a user name and a password; `key`: an API key with an alias, which may expire. */
const services: Readonly<Record<string, "password" | "key">> = {
  "codecommit.amazonaws.com": "password",
  "cassandra.amazonaws.com": "password",
  "bedrock.amazonaws.com": "key",
};

/** Whether the service takes keys; the others take passwords. */
const takesKeys = (serviceName: string): boolean => services[serviceName] === "key";

const dayMilliseconds = 86_400_000;
const secretBytes = 33;

/**
 * Throws NoSuchEntity for services without such credentials (AWS's answer, though its reference has NotSupportedService
 * for it), InvalidInput for an age where none can be.
 */
export function checkService(serviceName: string, ageDays?: number): void {
  if (!Object.hasOwn(services, serviceName)) {
    throw notFound(`No such service ${serviceName} is supported for Service Specific Credentials`);
  }
  if (ageDays !== undefined && !takesKeys(serviceName)) {
    throw invalidInput(`CredentialAgeDays is not supported for service ${serviceName}.`);
  }
}

/** A secret that is shown once: 44 characters of base 64. */
export function newServiceSecret(context: Context): string {
  return Buffer.from(context.ids.bytes(secretBytes)).toString("base64");
}

/** The row of a new credential; `present` are those of the same user and service. */
export function newServiceCredential(
  context: Context,
  user: UserRow,
  given: {
    readonly id: string;
    readonly serviceName: string;
    readonly secret: string;
    readonly ageDays: number | undefined;
    readonly present: readonly ServiceCredentialRow[];
  },
): ServiceCredentialRow {
  const { accountId, userId } = user;
  const createdAt = context.clock.now();
  return {
    accountId,
    userId,
    id: given.id,
    status: "Active",
    createdAt,
    serviceName: given.serviceName,
    serviceUserName: freeName(user, given.present),
    sealedSecret: context.secrets.seal(Buffer.from(given.secret)),
    ...(given.ageDays === undefined ? {} : { expiresAt: createdAt + given.ageDays * dayMilliseconds }),
  };
}

/** `bob-at-111111111111`; the next one `bob+1-at-…`. */
function freeName(user: UserRow, present: readonly ServiceCredentialRow[]): string {
  const taken = new Set(present.map((row) => row.serviceUserName));
  for (let count = 0; ; count += 1) {
    const name = `${user.userName}${count === 0 ? "" : `+${count}`}-at-${user.accountId}`;
    if (!taken.has(name)) return name;
  }
}

/** What lists show: never a secret. */
export function apiServiceMetadata(row: ServiceCredentialRow, userName: string): ApiMetadata {
  return {
    UserName: userName,
    Status: row.status,
    ...(takesKeys(row.serviceName)
      ? { ServiceCredentialAlias: row.serviceUserName }
      : { ServiceUserName: row.serviceUserName }),
    CreateDate: new Date(row.createdAt),
    ...(row.expiresAt === undefined ? {} : { ExpirationDate: new Date(row.expiresAt) }),
    ServiceSpecificCredentialId: row.id,
    ServiceName: row.serviceName,
  };
}

/** What is shown once, when the secret is new. */
export function apiServiceCredential(row: ServiceCredentialRow, userName: string, secret: string): ApiCredential {
  const shown = takesKeys(row.serviceName) ? { ServiceCredentialSecret: secret } : { ServicePassword: secret };
  return { ...apiServiceMetadata(row, userName), ...shown };
}
