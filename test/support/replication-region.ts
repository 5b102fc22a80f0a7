/** A region with what replication needs: buckets with versions, a role that S3 assumes, rules to put. */
import { IAM } from "@aws-sdk/client-iam";
import { S3, type ReplicationRule } from "@aws-sdk/client-s3";
import { createRegion, type Region } from "../../src/region.ts";

interface Credentials {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
}

/** How a bucket is made. */
export interface BucketOptions {
  readonly client?: S3;
  readonly locked?: boolean;
  readonly acls?: boolean;
}

/** Buckets to replicate between. */
export class ReplicationRegion {
  readonly region: Region;
  readonly s3: S3;
  /** The same root in ap-northeast-2. */
  readonly far: S3;
  private readonly iam: IAM;
  private readonly clients: { destroy(): void }[] = [];
  private count = 0;
  private role = "";

  constructor(region: Region) {
    this.region = region;
    this.s3 = this.s3Of("us-east-1", region.root);
    this.far = this.s3Of("ap-northeast-2", region.root);
    const settings = { endpoint: region.endpoint, region: "us-east-1", maxAttempts: 1 };
    this.iam = new IAM({ ...settings, credentials: region.root });
    this.clients.push(this.iam);
  }

  /** The role that may do everything with S3. */
  async replicator(): Promise<string> {
    this.role ||= await this.newRole(["s3:*"]);
    return this.role;
  }

  s3Of(name: string, credentials: Credentials): S3 {
    const { endpoint } = this.region;
    const client = new S3({ endpoint, region: name, forcePathStyle: true, maxAttempts: 1, credentials });
    this.clients.push(client);
    return client;
  }

  /** A role that a service assumes; resolves to its ARN. */
  async newRole(
    allowed: readonly string[],
    service = "s3.amazonaws.com",
    further: readonly object[] = [],
  ): Promise<string> {
    const policy = (...statements: readonly object[]) =>
      JSON.stringify({ Version: "2012-10-17", Statement: statements.map((each) => ({ Effect: "Allow", ...each })) });
    const RoleName = `role-${++this.count}`;
    const AssumeRolePolicyDocument = policy({ Principal: { Service: service }, Action: "sts:AssumeRole" });
    const made = await this.iam.createRole({ RoleName, AssumeRolePolicyDocument });
    const PolicyDocument = policy({ Action: allowed, Resource: "*" }, ...further);
    await this.iam.putRolePolicy({ RoleName, PolicyName: "allowed", PolicyDocument });
    return made.Role?.Arn ?? "";
  }

  /** A bucket that keeps versions. */
  async newBucket(options: BucketOptions = {}): Promise<string> {
    const { client = this.s3 } = options;
    const Bucket = `replicated-${++this.count}`;
    const isFar = client === this.far;
    await client.createBucket({
      Bucket,
      ...(isFar ? { CreateBucketConfiguration: { LocationConstraint: "ap-northeast-2" } } : {}),
      ...(options.acls ? { ObjectOwnership: "ObjectWriter" } : {}),
      ObjectLockEnabledForBucket: options.locked === true,
    });
    await client.putBucketVersioning({ Bucket, VersioningConfiguration: { Status: "Enabled" } });
    return Bucket;
  }

  /** Puts the rules, under the role that may do everything when none is named. */
  async replicate(Bucket: string, Rules: ReplicationRule[], role?: string): Promise<void> {
    const Role = role ?? (await this.replicator());
    await this.s3.putBucketReplication({ Bucket, ReplicationConfiguration: { Role, Rules } });
  }

  /** Runs the jobs until nothing is pending. */
  async settle(): Promise<string> {
    await this.region.runJob("s3.replicate-existing");
    return this.region.runJob("s3.replicate-objects");
  }

  async statusOf(Bucket: string, Key: string, VersionId?: string): Promise<string | undefined> {
    const versioned = VersionId === undefined ? {} : { VersionId };
    return (await this.s3.headObject({ Bucket, Key, ...versioned })).ReplicationStatus;
  }

  async close(): Promise<void> {
    for (const client of this.clients) client.destroy();
    await this.region.close();
  }
}

/** Starts a region in a temporary folder. */
export async function openReplicationRegion(): Promise<ReplicationRegion> {
  return new ReplicationRegion(await createRegion({ conductor: false }));
}

/** A rule of the second version for everything. */
export function ruleTo(bucket: string, more: Partial<ReplicationRule> = {}): ReplicationRule {
  return {
    ID: `to-${bucket}`,
    Status: "Enabled",
    Priority: 1,
    Filter: {},
    DeleteMarkerReplication: { Status: "Disabled" },
    ...more,
    Destination: { Bucket: `arn:aws:s3:::${bucket}`, ...more.Destination },
  };
}
