/** What the owner has: a bucket with an object, a role, a policy …, and how inputs name them. */
import type { Service } from "../../src/kernel/operation.ts";
import type { Known } from "./inputs.ts";
import { ownerId, type World } from "./world.ts";

const bucket = "owners-bucket";

const s3: Known = {
  Bucket: bucket,
  Key: "key",
  CopySource: `${bucket}/key`,
  RenameSource: `/${bucket}/key`,
  UploadId: "upload",
  Delete: { Objects: [{ Key: "key" }] },
};

const keyAlias = "alias/owners-key";
const key = `arn:aws:kms:us-east-1:${ownerId}:${keyAlias}`;

/** Operations that need more than their service's names. */
const special: Readonly<Record<string, Known>> = {
  "s3:CreateBucket": { Bucket: "new-bucket" },
};

const ceThing = (kind: string): string => `arn:aws:ce::${ownerId}:${kind}/11111111-2222-4333-8444-555555555555`;

const dataExport = `arn:aws:bcm-data-exports:us-east-1:${ownerId}:export/all-11111111-2222-4333-8444-555555555555`;

const byService: Readonly<Record<string, Known>> = {
  "bcm-data-exports": { ExportArn: dataExport, ResourceArn: dataExport },
  budgets: {
    AccountId: ownerId,
    BudgetName: "budget",
    Budget: {
      BudgetName: "budget",
      TimeUnit: "MONTHLY",
      BudgetType: "COST",
      BudgetLimit: { Amount: "1", Unit: "USD" },
    },
    ResourceARN: `arn:aws:budgets::${ownerId}:budget/budget`,
  },
  ce: {
    MonitorArn: ceThing("anomalymonitor"),
    SubscriptionArn: ceThing("anomalysubscription"),
    CostCategoryArn: ceThing("costcategory"),
    ResourceArn: ceThing("costcategory"),
  },
  s3,
  kms: {
    KeyId: key,
    SourceKeyId: key,
    DestinationKeyId: key,
    TargetKeyId: key,
    AliasName: keyAlias,
    GranteePrincipal: `arn:aws:iam::${ownerId}:user/stranger`,
    GrantId: "0".repeat(64),
  },
  s3control: { AccountId: ownerId },
  sts: { RoleArn: `arn:aws:iam::${ownerId}:role/role` },
  iam: {
    UserName: "stranger",
    RoleName: "role",
    PolicyArn: `arn:aws:iam::${ownerId}:policy/policy`,
    PermissionsBoundary: `arn:aws:iam::${ownerId}:policy/policy`,
    PolicySourceArn: `arn:aws:iam::${ownerId}:user/stranger`,
    OpenIDConnectProviderArn: `arn:aws:iam::${ownerId}:oidc-provider/example.com`,
    SAMLProviderArn: `arn:aws:iam::${ownerId}:saml-provider/name`,
    Url: "https://example.com",
  },
};

/** Values of members by name, for one operation. */
export function knownOf(service: string, operation: string): Known {
  return { ...byService[service], ...special[`${service}:${operation}`] };
}

/** Makes the things, as their owner. */
export async function makeThings(world: World, services: readonly Service[]): Promise<void> {
  const run = async (serviceName: string, operation: string, input: object): Promise<object> => {
    const service = services.find((one) => one.name === serviceName);
    const definition = service?.operations[operation];
    if (!service || !definition) throw new Error(`there is ${serviceName}:${operation}`);
    return world.call(world.callers.owner, service, definition, input);
  };
  await run("s3", "CreateBucket", { Bucket: bucket });
  await run("s3", "PutObject", { Bucket: bucket, Key: "key" });
  const made = (await run("kms", "CreateKey", {})) as { KeyMetadata: { KeyId: string } };
  await run("kms", "CreateAlias", { AliasName: keyAlias, TargetKeyId: made.KeyMetadata.KeyId });
}
