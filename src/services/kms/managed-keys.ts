/** AWS managed keys: made by the first use of their alias, usable through their service alone (KMS guide, "AWS managed keys"). */
import type { Context } from "../../kernel/context.ts";
import { newMaterial } from "./key-specs.ts";
import { newMaterialRow } from "./materials.ts";
import { dayMilliseconds } from "./limits.ts";
import { aliases, keys, materials, placeOf, type KeyRow } from "./tables.ts";

/** Name behind `alias/aws/` → the service's name in `kms:ViaService`. */
const services: Readonly<Record<string, string>> = {
  acm: "acm",
  backup: "backup",
  codecommit: "codecommit",
  dynamodb: "dynamodb",
  ebs: "ec2",
  elasticfilesystem: "elasticfilesystem",
  es: "es",
  fsx: "fsx",
  glue: "glue",
  kinesis: "kinesis",
  lambda: "lambda",
  rds: "rds",
  redshift: "redshift",
  s3: "s3",
  secretsmanager: "secretsmanager",
  sns: "sns",
  sqs: "sqs",
  ssm: "ssm",
  xray: "xray",
};

/** Aliases that every account has from the start; their keys come with the first use. */
export const predefinedAliases: readonly string[] = Object.keys(services)
  .map((name) => `alias/aws/${name}`)
  .sort();

/** The key of `alias/aws/NAME` in the caller's account and region, made now if need be; undefined for other names. */
export async function managedKeyOf(context: Context, alias: string): Promise<KeyRow | undefined> {
  const name = /^alias\/aws\/(.+)$/.exec(alias)?.[1] ?? "";
  const service = Object.hasOwn(services, name) ? services[name] : undefined;
  const { accountId, kind } = context.caller;
  if (service === undefined || kind === "anonymous") return undefined;
  const now = context.clock.now();
  const key: KeyRow = {
    accountId,
    region: context.region,
    keyId: context.ids.uuid(),
    createdAt: now,
    description: `Default key that protects my ${name === "s3" ? "S3 objects" : `${name} data`} when no other key is defined`,
    usage: "ENCRYPT_DECRYPT",
    spec: "SYMMETRIC_DEFAULT",
    origin: "AWS_KMS",
    manager: "AWS",
    state: "Enabled",
    policy: managedPolicy(name, service, { accountId, region: context.region }),
    tags: {},
    currentMaterial: 1,
    rotation: { days: 365, nextAt: now + 365 * dayMilliseconds },
  };
  const material = newMaterialRow(context, key, { number: 1, material: await newMaterial(key.spec) });
  return context.store.transact(async (tx) => {
    const there = await tx.get(aliases, [accountId, context.region, alias]);
    // Another request made it meanwhile.
    if (there) return tx.get(keys, placeOf(there));
    tx.put(keys, key);
    tx.put(materials, material);
    tx.put(aliases, {
      accountId,
      region: context.region,
      name: alias,
      keyId: key.keyId,
      createdAt: now,
      updatedAt: now,
    });
    return key;
  });
}

function managedPolicy(
  name: string,
  service: string,
  { accountId, region }: Pick<KeyRow, "accountId" | "region">,
): string {
  return JSON.stringify({
    Version: "2012-10-17",
    Id: `auto-${name}-2`,
    Statement: [
      {
        Sid: `Allow access through ${name.toUpperCase()} for all principals in the account that are authorized to use ${name.toUpperCase()}`,
        Effect: "Allow",
        Principal: { AWS: "*" },
        Action: ["kms:Encrypt", "kms:Decrypt", "kms:ReEncrypt*", "kms:GenerateDataKey*", "kms:DescribeKey"],
        Resource: "*",
        Condition: {
          StringEquals: { "kms:CallerAccount": accountId, "kms:ViaService": `${service}.${region}.amazonaws.com` },
        },
      },
      {
        Sid: "Allow direct access to key metadata to the account",
        Effect: "Allow",
        Principal: { AWS: `arn:aws:iam::${accountId}:root` },
        Action: ["kms:Describe*", "kms:Get*", "kms:List*", "kms:RevokeGrant"],
        Resource: "*",
      },
    ],
  });
}
