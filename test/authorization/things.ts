/** What the owner has: a bucket with an object, a role, a policy …, and how inputs name them. */
import type { Service } from "../../src/kernel/operation.ts";
import type { Known } from "./inputs.ts";
import { otherId, ownerId, type World } from "./world.ts";

const bucket = "owners-bucket";

const s3: Known = {
  Bucket: bucket,
  Key: "key",
  CopySource: `${bucket}/key`,
  RenameSource: `/${bucket}/key`,
  UploadId: "upload",
  Delete: { Objects: [{ Key: "key" }] },
};

const point = `arn:aws:s3:us-east-1:${ownerId}:accesspoint/owners-door`;

const keyAlias = "alias/owners-key";
/** The owner's key by its ARN, once it is made: most operations take no alias. */
let key = "";

/** Operations that need more than their service's names. */
const special: Readonly<Record<string, Known>> = {
  "s3:CreateBucket": { Bucket: "new-bucket" },
  // S3's own step: no request can name it, and no model describes it.
  "s3:ReplicateVersion": {
    task: { kind: "version", bucket: "owners-source", key: "key", ruleId: "rule", destination: "owners-copies" },
  },
};

const ceThing = (kind: string): string => `arn:aws:ce::${ownerId}:${kind}/11111111-2222-4333-8444-555555555555`;

const dataExport = `arn:aws:bcm-data-exports:us-east-1:${ownerId}:export/all-11111111-2222-4333-8444-555555555555`;

const byService: Readonly<Record<string, Known>> = {
  "bcm-data-exports": { ExportArn: dataExport, ResourceArn: dataExport },
  "bcm-pricing-calculator": {
    arn: `arn:aws:bcm-pricing-calculator::${ownerId}:workload-estimate/11111111-2222-4333-8444-555555555555`,
  },
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
  s3control: { AccountId: ownerId, ResourceArn: point, Name: "owners-door" },
  billing: {
    arn: `arn:aws:billing::${ownerId}:billingview/custom-1`,
    resourceArn: `arn:aws:billing::${ownerId}:billingview/custom-1`,
  },
  invoicing: {
    InvoiceUnitArn: `arn:aws:invoicing::${ownerId}:invoice-unit/0123456789abcdef`,
    ResourceArn: `arn:aws:invoicing::${ownerId}:invoice-unit/0123456789abcdef`,
    ProcurementPortalPreferenceArn: `arn:aws:invoicing::${ownerId}:procurement-portal-preference/0123456789abcdef`,
  },
  ec2: { ReservedInstancesIds: ["11111111-2222-4333-8444-555555555555"] },
  savingsplans: { resourceArn: `arn:aws:savingsplans::${ownerId}:savingsplan/11111111-2222-4333-8444-555555555555` },
  // The token has to be one: {"alg":"none"}, {"iss":"https://example.com"}, and no signature.
  sts: {
    RoleArn: `arn:aws:iam::${ownerId}:role/role`,
    WebIdentityToken: "eyJhbGciOiJub25lIn0.eyJpc3MiOiJodHRwczovL2V4YW1wbGUuY29tIn0.",
  },
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

const trail = `arn:aws:cloudtrail:us-east-1:${ownerId}:trail/owners-trail`;

/** How another account names what the owner has, where the owner needs no more than a plain name. */
const fromOutside: Readonly<Record<string, Known>> = {
  account: { AccountId: ownerId },
  cloudtrail: { Name: trail, TrailName: trail, ResourceId: trail, ResourceIdList: [trail] },
  "cloudtrail:CreateTrail": { Name: "new-trail" },
  "cloudtrail:PutEventSelectors": { EventSelectors: [{ ReadWriteType: "All" }] },
  // In its own account's name: only the ARN says whose it is.
  "s3control:TagResource": { AccountId: otherId },
  "s3control:UntagResource": { AccountId: otherId },
  "s3control:ListTagsForResource": { AccountId: otherId },
};

function kms(): Known {
  return {
    KeyId: key,
    SourceKeyId: key,
    DestinationKeyId: key,
    TargetKeyId: key,
    AliasName: keyAlias,
    GranteePrincipal: `arn:aws:iam::${ownerId}:user/stranger`,
    GrantId: "0".repeat(64),
  };
}

/** Values of members by name, for one operation. */
export function knownOf(service: string, operation: string): Known {
  const things = service === "kms" ? kms() : byService[service];
  return { ...things, ...special[`${service}:${operation}`] };
}

/** The same in the words of another account. */
export function knownFromOutside(service: string, operation: string): Known {
  const outside = { ...fromOutside[service], ...fromOutside[`${service}:${operation}`] };
  return { ...knownOf(service, operation), ...outside };
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
  const made = (await run("kms", "CreateKey", {})) as { KeyMetadata: { Arn: string } };
  key = made.KeyMetadata.Arn;
  await run("kms", "CreateAlias", { AliasName: keyAlias, TargetKeyId: key });
  for (const Bucket of ["owners-source", "owners-copies"]) {
    await run("s3", "CreateBucket", { Bucket });
    await run("s3", "PutBucketVersioning", { Bucket, VersioningConfiguration: { Status: "Enabled" } });
  }
  const rule = { ID: "rule", Status: "Enabled", Prefix: "", Destination: { Bucket: "arn:aws:s3:::owners-copies" } };
  const ReplicationConfiguration = { Role: `arn:aws:iam::${ownerId}:role/role`, Rules: [rule] };
  await run("s3", "PutBucketReplication", { Bucket: "owners-source", ReplicationConfiguration });
  await run("s3", "PutObject", { Bucket: "owners-source", Key: "key" });
  await run("s3control", "CreateAccessPoint", { AccountId: ownerId, Bucket: bucket, Name: "owners-door" });
  await run("s3control", "CreateAccessGrantsInstance", { AccountId: ownerId });
}
