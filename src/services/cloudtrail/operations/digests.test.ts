/** Digest files through the SDK: what they say of log files, how they hang together, when a chain begins and ends. */
import { createHash, createPublicKey, verify } from "node:crypto";
import { gunzipSync } from "node:zlib";
import { afterAll, beforeAll, expect, test } from "vitest";
import { deliveryPolicy, openTrailRegion, type TrailRegion } from "../../../../test/support/trail-region.ts";

const hour = 3_600_000;
const minute = 60_000;
let trail: TrailRegion;

beforeAll(async () => {
  trail = await openTrailRegion();
});
afterAll(() => trail.close());

interface LogFile {
  readonly s3Object: string;
  readonly hashValue: string;
  readonly newestEventTime: string;
}
interface Digest {
  readonly [member: string]: unknown;
  readonly digestStartTime: string;
  readonly digestEndTime: string;
  readonly digestS3Object: string;
  readonly logFiles: readonly LogFile[];
}
interface Delivered {
  readonly digest: Digest;
  readonly content: string;
  readonly metadata: Readonly<Record<string, string>>;
}

async function newTrail(Name: string, settings: object = {}): Promise<string> {
  const { s3, cloudtrail } = trail.root;
  const Bucket = `digests-of-${Name}`;
  await s3.createBucket({ Bucket });
  await s3.putBucketPolicy({ Bucket, Policy: deliveryPolicy(Bucket) });
  await cloudtrail.createTrail({ Name, S3BucketName: Bucket, EnableLogFileValidation: true, ...settings });
  await cloudtrail.startLogging({ Name });
  return Bucket;
}

/** Everything due is delivered. */
async function deliver(): Promise<void> {
  await trail.region.flush();
  await trail.region.runJob("cloudtrail.deliver-log-files");
}

async function read(Bucket: string, Key: string): Promise<{ content: string; metadata: Record<string, string> }> {
  const { Body, Metadata = {} } = await trail.root.s3.getObject({ Bucket, Key });
  const content = gunzipSync((await Body?.transformToByteArray()) ?? new Uint8Array()).toString();
  return { content, metadata: Metadata };
}

/** The bucket's digest files, the oldest first. */
async function digestsIn(bucket: string): Promise<Delivered[]> {
  const { Contents = [] } = await trail.root.s3.listObjectsV2({ Bucket: bucket });
  const keys = Contents.map(({ Key = "" }) => Key).filter((key) => key.includes("/CloudTrail-Digest/"));
  const found: Delivered[] = [];
  for (const key of keys.toSorted()) {
    const { content, metadata } = await read(bucket, key);
    found.push({ digest: JSON.parse(content) as Digest, content, metadata });
  }
  return found;
}

const hash = (content: string): string => createHash("sha256").update(content).digest("hex");

async function isSigned(bucket: string, { digest, content, metadata }: Delivered): Promise<boolean> {
  const { PublicKeyList = [] } = await trail.root.cloudtrail.listPublicKeys({
    StartTime: new Date(digest.digestStartTime),
    EndTime: new Date(trail.region.clock.now()),
  });
  const key = PublicKeyList.find(({ Fingerprint }) => Fingerprint === digest["digestPublicKeyFingerprint"]);
  const lines = [
    digest.digestEndTime,
    `${bucket}/${digest.digestS3Object}`,
    hash(content),
    String(digest["previousDigestSignature"]),
  ];
  return verify(
    "sha256",
    Buffer.from(lines.join("\n")),
    createPublicKey({ key: Buffer.from(key?.Value ?? new Uint8Array()), format: "der", type: "pkcs1" }),
    Buffer.from(metadata["signature"] ?? "", "hex"),
  );
}

test("each hour has a signed digest of the log files delivered in it, and names the digest before", async () => {
  const bucket = await newTrail("hourly", { S3KeyPrefix: "audit" });
  await trail.root.iam.createUser({ UserName: "digested" });
  await trail.region.clock.advance(2 * hour + minute);
  await deliver();
  const [first, second, ...more] = (await digestsIn(bucket)) as [Delivered, Delivered];
  expect(more).toEqual([]);
  expect(first.digest.digestS3Object).toMatch(
    /^audit\/AWSLogs\/000000000000\/CloudTrail-Digest\/us-east-1\/\d{4}\/\d\d\/\d\d\/000000000000_CloudTrail-Digest_us-east-1_hourly_us-east-1_\d{8}T\d{6}Z\.json\.gz$/,
  );
  expect(first.digest).toMatchObject({
    awsAccountId: "000000000000",
    digestS3Bucket: bucket,
    digestSignatureAlgorithm: "SHA256withRSA",
    previousDigestS3Object: null,
    previousDigestSignature: null,
    logFiles: [{ s3Bucket: bucket, hashAlgorithm: "SHA-256" }],
  });
  const [log] = first.digest.logFiles;
  expect(first.digest["newestEventTime"]).toBe(log?.newestEventTime);
  expect(hash((await read(bucket, log?.s3Object ?? "")).content)).toBe(log?.hashValue);
  expect(Date.parse(first.digest.digestEndTime) - Date.parse(first.digest.digestStartTime)).toBe(hour);
  expect(first.metadata["signature-algorithm"]).toBe("SHA256withRSA");
  expect(second.digest).toMatchObject({
    digestStartTime: first.digest.digestEndTime,
    newestEventTime: null,
    oldestEventTime: null,
    previousDigestS3Bucket: bucket,
    previousDigestS3Object: first.digest.digestS3Object,
    previousDigestHashValue: hash(first.content),
    previousDigestHashAlgorithm: "SHA-256",
    previousDigestSignature: first.metadata["signature"],
    logFiles: [],
  });
  expect(await isSigned(bucket, first)).toBe(true);
  expect(await isSigned(bucket, second)).toBe(true);
  const status = await trail.root.cloudtrail.getTrailStatus({ Name: "hourly" });
  expect(status.LatestDigestDeliveryTime).toBeInstanceOf(Date);
  await trail.root.cloudtrail.deleteTrail({ Name: "hourly" });
});

test("a trail that stops gets a last digest up to its StopLogging, and begins a new chain when it starts again", async () => {
  const bucket = await newTrail("stops");
  const { cloudtrail } = trail.root;
  await trail.region.clock.advance(10 * minute);
  await cloudtrail.stopLogging({ Name: "stops" });
  await deliver();
  expect(await digestsIn(bucket)).toEqual([]);
  await trail.region.clock.advance(6 * minute);
  await deliver();
  const [last] = (await digestsIn(bucket)) as [Delivered];
  const ended = Date.parse(last.digest.digestEndTime) - Date.parse(last.digest.digestStartTime);
  expect(ended).toBeGreaterThanOrEqual(10 * minute);
  expect(ended).toBeLessThan(11 * minute);
  const contents = await Promise.all(last.digest.logFiles.map(({ s3Object }) => read(bucket, s3Object)));
  expect(contents.some(({ content }) => content.includes('"eventName":"StopLogging"'))).toBe(true);
  await trail.region.clock.advance(3 * hour);
  await deliver();
  expect(await digestsIn(bucket)).toHaveLength(1);
  await cloudtrail.startLogging({ Name: "stops" });
  await trail.region.clock.advance(hour + minute);
  await deliver();
  const [, again] = (await digestsIn(bucket)) as [Delivered, Delivered];
  expect(again.digest).toMatchObject({ previousDigestS3Object: null, previousDigestSignature: null });
  await cloudtrail.deleteTrail({ Name: "stops" });
});

test("validation that is switched off ends the chain, and a deleted trail's last digest is still delivered", async () => {
  const bucket = await newTrail("switched", { EnableLogFileValidation: false });
  const { cloudtrail } = trail.root;
  await trail.region.clock.advance(2 * hour);
  await deliver();
  expect(await digestsIn(bucket)).toEqual([]);
  const { LogFileValidationEnabled } = await cloudtrail.updateTrail({
    Name: "switched",
    EnableLogFileValidation: true,
  });
  expect(LogFileValidationEnabled).toBe(true);
  await trail.region.clock.advance(hour);
  await deliver();
  expect(await digestsIn(bucket)).toHaveLength(1);
  await trail.region.clock.advance(5 * minute);
  await cloudtrail.updateTrail({ Name: "switched", EnableLogFileValidation: false });
  await trail.region.clock.advance(5 * hour);
  await deliver();
  const ended = (await digestsIn(bucket)) as [Delivered, Delivered];
  expect(ended).toHaveLength(2);
  expect(ended[1].digest["previousDigestSignature"]).toBe(ended[0].metadata["signature"]);
  await cloudtrail.updateTrail({ Name: "switched", EnableLogFileValidation: true });
  await trail.region.clock.advance(minute);
  await cloudtrail.deleteTrail({ Name: "switched" });
  await trail.region.clock.advance(hour);
  await deliver();
  expect(await digestsIn(bucket)).toHaveLength(3);
});

test("a trail of all regions has digests of each region that delivered, signed with that region's key", async () => {
  const bucket = await newTrail("regions", { IsMultiRegionTrail: true });
  const seoul = trail.as(trail.region.root, "ap-northeast-2");
  await seoul.s3.listBuckets({});
  await seoul.cloudtrail.listTrails({});
  await trail.region.clock.advance(hour + minute);
  await deliver();
  const digests = await digestsIn(bucket);
  const far = digests.find(({ digest }) => digest.digestS3Object.includes("/CloudTrail-Digest/ap-northeast-2/"));
  expect(far?.digest.digestS3Object).toContain("_ap-northeast-2_regions_us-east-1_");
  expect(far?.digest.logFiles).toHaveLength(1);
  const fingerprints = async (clients: typeof seoul): Promise<(string | undefined)[]> =>
    ((await clients.cloudtrail.listPublicKeys({})).PublicKeyList ?? []).map(({ Fingerprint }) => Fingerprint);
  expect(await fingerprints(seoul)).toContain(far?.digest["digestPublicKeyFingerprint"]);
  expect(await fingerprints(trail.root)).not.toContain(far?.digest["digestPublicKeyFingerprint"]);
  await trail.root.cloudtrail.deleteTrail({ Name: "regions" });
});

test("digests wait while the bucket refuses log files, and miss none of them", async () => {
  const bucket = await newTrail("patient-digests");
  await trail.region.clock.advance(minute);
  await trail.root.s3.deleteBucketPolicy({ Bucket: bucket });
  await trail.region.clock.advance(3 * hour);
  await deliver();
  expect(await digestsIn(bucket)).toEqual([]);
  await trail.root.s3.putBucketPolicy({ Bucket: bucket, Policy: deliveryPolicy(bucket) });
  await deliver();
  const digests = await digestsIn(bucket);
  expect(digests).toHaveLength(3);
  expect(digests.flatMap(({ digest }) => digest.logFiles).length).toBeGreaterThan(0);
  await trail.root.cloudtrail.deleteTrail({ Name: "patient-digests" });
});

test("there is a public key at any time, times the wrong way round are refused, and keys change by the month", async () => {
  const { cloudtrail } = trail.root;
  const keys = async (input: object): Promise<string[]> =>
    ((await cloudtrail.listPublicKeys(input)).PublicKeyList ?? []).map(({ Fingerprint = "" }) => Fingerprint);
  const now = trail.region.clock.now();
  const before = await keys({});
  expect(before[0]).toMatch(/^[0-9a-f]{32}$/);
  await expect(
    cloudtrail.listPublicKeys({ StartTime: new Date(now), EndTime: new Date(now - hour) }),
  ).rejects.toMatchObject({ name: "InvalidTimeRangeException" });
  expect(await keys({ StartTime: new Date(-2 * hour), EndTime: new Date(-hour) })).toEqual([]);
  await expect(cloudtrail.listPublicKeys({ NextToken: "x" })).rejects.toMatchObject({ name: "InvalidTokenException" });
  await trail.region.clock.advance(31 * 24 * hour);
  const after = await keys({});
  expect(after).toHaveLength(1);
  expect(before).not.toContain(after[0]);
  expect(await keys({ StartTime: new Date(now) })).toEqual(expect.arrayContaining([...before, ...after]));
});
