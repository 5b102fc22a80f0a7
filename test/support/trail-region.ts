/** A region with clients of CloudTrail and of what it records, for tests of the trail through the SDK. */
import { CloudTrail, type Event, type LookupAttribute } from "@aws-sdk/client-cloudtrail";
import { IAM } from "@aws-sdk/client-iam";
import { S3 } from "@aws-sdk/client-s3";
import { STS } from "@aws-sdk/client-sts";
import { createRegion, type Region, type RegionOptions } from "../../src/region.ts";

/** Who signs. */
export interface TrailSigner {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken?: string;
}

/** Clients of one signer. */
export interface TrailClients {
  readonly cloudtrail: CloudTrail;
  readonly iam: IAM;
  readonly s3: S3;
  readonly sts: STS;
}

/** A CloudTrail record, as far as tests look at it. */
export interface TrailRecord {
  readonly [member: string]: unknown;
  readonly eventName: string;
  readonly userIdentity: Record<string, unknown>;
}

/** A running region. */
export interface TrailRegion {
  readonly region: Region;
  as(signer: TrailSigner, regionName?: string): TrailClients;
  readonly root: TrailClients;
  /** A user of the root's account with one inline policy. */
  newUser(name: string, statements: readonly object[]): Promise<TrailSigner>;
  /** The event history of an account, after everything so far was written. */
  events(clients: TrailClients, ...attributes: LookupAttribute[]): Promise<Event[]>;
  /** The newest record of that name. */
  record(clients: TrailClients, eventName: string): Promise<TrailRecord>;
  close(): Promise<void>;
}

/** Starts a region in a temporary folder. Background jobs run only when a test runs them. */
export async function openTrailRegion(options: RegionOptions = {}): Promise<TrailRegion> {
  const region = await createRegion({ conductor: false, ...options });
  const opened: TrailClients[] = [];
  const as: TrailRegion["as"] = (credentials, regionName = "us-east-1") => {
    const settings = { endpoint: region.endpoint, region: regionName, maxAttempts: 1, credentials };
    const clients = {
      cloudtrail: new CloudTrail(settings),
      iam: new IAM(settings),
      s3: new S3({ ...settings, forcePathStyle: true }),
      sts: new STS(settings),
    };
    opened.push(clients);
    return clients;
  };
  const root = as(region.root);
  const events: TrailRegion["events"] = async ({ cloudtrail }, ...attributes) => {
    await region.flush();
    const { Events = [] } = await cloudtrail.lookupEvents({ LookupAttributes: attributes });
    return Events;
  };
  return {
    region,
    as,
    root,
    async newUser(UserName, statements) {
      await root.iam.createUser({ UserName });
      const PolicyDocument = JSON.stringify({ Version: "2012-10-17", Statement: statements });
      await root.iam.putUserPolicy({ UserName, PolicyName: "own", PolicyDocument });
      const { AccessKey } = await root.iam.createAccessKey({ UserName });
      return { accessKeyId: AccessKey?.AccessKeyId ?? "", secretAccessKey: AccessKey?.SecretAccessKey ?? "" };
    },
    events,
    async record(clients, eventName) {
      const [event] = await events(clients, { AttributeKey: "EventName", AttributeValue: eventName });
      if (event?.CloudTrailEvent === undefined) throw new Error(`there is no event ${eventName}`);
      return JSON.parse(event.CloudTrailEvent) as TrailRecord;
    },
    async close() {
      for (const clients of opened) for (const client of Object.values(clients)) (client as S3).destroy();
      await region.close();
    },
  };
}

/** Lets CloudTrail deliver into a bucket (CloudTrail user guide, "Amazon S3 bucket policy for CloudTrail"). */
export const deliveryPolicy = (bucket: string): string =>
  JSON.stringify({
    Version: "2012-10-17",
    Statement: [
      {
        Effect: "Allow",
        Principal: { Service: "cloudtrail.amazonaws.com" },
        Action: "s3:GetBucketAcl",
        Resource: `arn:aws:s3:::${bucket}`,
      },
      {
        Effect: "Allow",
        Principal: { Service: "cloudtrail.amazonaws.com" },
        Action: "s3:PutObject",
        Resource: `arn:aws:s3:::${bucket}/*`,
        Condition: { StringEquals: { "s3:x-amz-acl": "bucket-owner-full-control" } },
      },
    ],
  });
