/** Tests of Storage Lens's configurations and groups through the SDK. */
import type { S3Control, StorageLensConfiguration } from "@aws-sdk/client-s3-control";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { newControlClient } from "../../../../test/support/s3-control-client.ts";
import { failure } from "../../../../test/support/s3-region.ts";
import { createRegion, type Region } from "../../../region.ts";

let region: Region;
let control: S3Control;
let AccountId: string;

beforeAll(async () => {
  region = await createRegion({ conductor: false });
  AccountId = region.root.accountId;
  control = newControlClient({ endpoint: region.endpoint, credentials: region.root });
});
afterAll(async () => {
  control.destroy();
  await region.close();
});

const plain = { AccountLevel: { BucketLevel: {} }, IsEnabled: true };
const active = { ActivityMetrics: { IsEnabled: true } };

function put(Id: string, more: Partial<StorageLensConfiguration> = {}, Tags?: { Key: string; Value: string }[]) {
  return control.putStorageLensConfiguration({
    AccountId,
    ConfigId: Id,
    StorageLensConfiguration: { Id, ...plain, ...more },
    ...(Tags === undefined ? {} : { Tags }),
  });
}

const arnOf = (id: string) => `arn:aws:s3:us-east-1:${AccountId}:storage-lens/${id}`;
const groupArn = (name: string) => `arn:aws:s3:us-east-1:${AccountId}:storage-lens-group/${name}`;

test("a configuration reads back as it was put, with its ARN, and is gone when it is removed", async () => {
  const wanted: StorageLensConfiguration = {
    Id: "all.of_it-1",
    IsEnabled: false,
    AccountLevel: {
      ...active,
      AdvancedCostOptimizationMetrics: { IsEnabled: true },
      BucketLevel: {
        ...active,
        PrefixLevel: {
          StorageMetrics: {
            IsEnabled: true,
            SelectionCriteria: { Delimiter: "/", MaxDepth: 10, MinStorageBytesPercentage: 1.25 },
          },
        },
      },
      StorageLensGroupLevel: { SelectionCriteria: { Include: [groupArn("one"), groupArn("two")] } },
    },
    Exclude: { Buckets: ["arn:aws:s3:::a", "arn:aws:s3:::b"], Regions: ["eu-west-1"] },
    DataExport: {
      CloudWatchMetrics: { IsEnabled: true },
      S3BucketDestination: {
        AccountId,
        Arn: "arn:aws:s3:::reports",
        Format: "CSV",
        OutputSchemaVersion: "V_1",
        Prefix: "lens",
        Encryption: { SSES3: {} },
      },
    },
  };
  await put(wanted.Id ?? "", wanted);
  const { StorageLensConfiguration: found } = await control.getStorageLensConfiguration({
    AccountId,
    ConfigId: "all.of_it-1",
  });
  expect(found).toEqual({ ...wanted, StorageLensArn: arnOf("all.of_it-1") });
  const named = { AccountId, ConfigId: "all.of_it-1" };
  await control.deleteStorageLensConfiguration(named);
  const gone = { code: "NoSuchConfiguration", status: 404 };
  expect(await failure(control.getStorageLensConfiguration(named))).toEqual(gone);
  expect(await failure(control.deleteStorageLensConfiguration(named))).toEqual(gone);
  expect(await failure(control.getStorageLensConfigurationTagging(named))).toEqual(gone);
});

test("every account has a default dashboard, which can be changed and disabled, but not narrowed or removed", async () => {
  const named = { AccountId, ConfigId: "default-account-dashboard" };
  const { StorageLensConfiguration: found } = await control.getStorageLensConfiguration(named);
  expect(found).toMatchObject({ Id: named.ConfigId, IsEnabled: true, StorageLensArn: arnOf(named.ConfigId) });
  expect(await failure(control.deleteStorageLensConfiguration(named))).toEqual({
    code: "DefaultConfigurationDeleteForbidden",
    status: 403,
  });
  const narrowed = put(named.ConfigId, { Include: { Regions: ["us-east-1"] } });
  expect(await failure(narrowed)).toMatchObject({ code: "InvalidFilterForDefaultConfiguration" });
  await put(named.ConfigId, { IsEnabled: false });
  const { StorageLensConfigurationList: list = [] } = await control.listStorageLensConfigurations({ AccountId });
  expect(list).toContainEqual({
    Id: named.ConfigId,
    StorageLensArn: arnOf(named.ConfigId),
    HomeRegion: "us-east-1",
    IsEnabled: false,
  });
});

test("tags come with a configuration, stay when it is put without any, are replaced and removed", async () => {
  const named = { AccountId, ConfigId: "tagged" };
  const tags = async () => (await control.getStorageLensConfigurationTagging(named)).Tags;
  await put("tagged", {}, [{ Key: "team", Value: "blue" }]);
  await put("tagged", { IsEnabled: false });
  expect(await tags()).toEqual([{ Key: "team", Value: "blue" }]);
  await control.putStorageLensConfigurationTagging({ ...named, Tags: [{ Key: "cost", Value: "1" }] });
  expect(await tags()).toEqual([{ Key: "cost", Value: "1" }]);
  const twice = [
    { Key: "a", Value: "1" },
    { Key: "a", Value: "2" },
  ];
  const refused = control.putStorageLensConfigurationTagging({ ...named, Tags: twice });
  expect(await failure(refused)).toEqual({ code: "InvalidTag", status: 400 });
  await control.deleteStorageLensConfigurationTagging(named);
  expect(await tags()).toEqual([]);
});

describe("a configuration is refused in AWS's words", () => {
  const destination = { AccountId: "000000000000", Arn: "arn:aws:s3:::d", Format: "CSV", OutputSchemaVersion: "V_1" };
  const withPrefixes = (criteria: object, metrics: object = active) => ({
    AccountLevel: {
      ...metrics,
      BucketLevel: {
        ...metrics,
        PrefixLevel: { StorageMetrics: { IsEnabled: true, SelectionCriteria: criteria } },
      },
    },
  });
  const inGroups = (SelectionCriteria: object) => ({
    AccountLevel: { BucketLevel: {}, StorageLensGroupLevel: { SelectionCriteria } },
  });
  const exporting = (more: object) => ({ DataExport: { S3BucketDestination: { ...destination, ...more } } });
  const many = (count: number) => Array.from({ length: count }, (_, index) => `arn:aws:s3:::bucket-${index}`);
  const cases: readonly [string, string, object][] = [
    [
      "with both containers",
      "InvalidIncludeExcludeContainers",
      { Include: { Regions: ["us-east-1"] }, Exclude: { Regions: ["us-east-2"] } },
    ],
    ["with 51 buckets", "TooManyBuckets", { Include: { Buckets: many(51) } }],
    ["with an empty container", "EmptyIncludeContainer", { Include: {} }],
    ["with a region that is none", "InvalidRegionName", { Exclude: { Regions: ["mars"] } }],
    [
      "with activity of the account alone",
      "MissingBucketLevelActivityMetrics",
      { AccountLevel: { ...active, BucketLevel: {} } },
    ],
    ["with activity of buckets alone", "MissingAccountLevelActivityMetrics", { AccountLevel: { BucketLevel: active } }],
    ["with prefixes without activity", "ActivityMetricsMustEnabled", withPrefixes({}, {})],
    ["with prefixes eleven deep", "InvalidMaximumPrefixDepth", withPrefixes({ MaxDepth: 11 })],
    [
      "with prefixes of half a percent",
      "InvalidMinimumStorageBytesPercentage",
      withPrefixes({ MinStorageBytesPercentage: 0.5 }),
    ],
    [
      "with an ARN that is its own",
      "InvalidStorageLensArn",
      { StorageLensArn: "arn:aws:s3:us-east-1:1:storage-lens/x" },
    ],
    ["with a group's ARN that is none", "InvalidStorageLensGroupARN", inGroups({ Include: ["arn:aws:s3:::group"] })],
    ["with neither in nor out", "InvalidIncludeExcludeElements", inGroups({})],
    ["with a bucket's name for its ARN", "InvalidDestination", exporting({ Arn: "arn:aws:s3:us-east-1::d/x" })],
    [
      "with two encryptions",
      "InvalidEncryptionMethod",
      exporting({ Encryption: { SSES3: {}, SSEKMS: { KeyId: "k" } } }),
    ],
    ["with no encryption", "MissingEncryptionMethod", exporting({ Encryption: {} })],
    ["with a key's id for its ARN", "InvalidKMSEncryptionKeyId", exporting({ Encryption: { SSEKMS: { KeyId: "k" } } })],
    ["of an organization's malformed ARN", "InvalidAWSOrgArn", { AwsOrg: { Arn: "arn:aws:organizations::1:o" } }],
  ];
  test.each(cases)("%s", async (_words, code, more) => {
    expect(await failure(put("refused", more))).toEqual({ code, status: 400 });
  });

  test("by an account that is in no organization", async () => {
    const Arn = "arn:aws:organizations::111111111111:organization/o-abcdefghij";
    expect(await failure(put("refused", { AwsOrg: { Arn } }))).toEqual({
      code: "AWSOrganizationsNotInUseException",
      status: 403,
    });
  });

  test("under another name than its own", async () => {
    const StorageLensConfiguration = { Id: "other", ...plain };
    const call = control.putStorageLensConfiguration({ AccountId, ConfigId: "this", StorageLensConfiguration });
    expect(await failure(call)).toMatchObject({ code: "InvalidConfigId" });
  });
});

test("the fifty-first configuration is refused, changing one of the fifty is not", async () => {
  const client = newControlClient({ endpoint: region.endpoint, credentials: region.root, region: "eu-west-1" });
  const StorageLensConfiguration = (Id: string) => ({
    AccountId,
    ConfigId: Id,
    StorageLensConfiguration: { Id, ...plain },
  });
  for (let index = 0; index < 50; index += 1) {
    await client.putStorageLensConfiguration(StorageLensConfiguration(`c-${index}`));
  }
  await client.putStorageLensConfiguration(StorageLensConfiguration("c-0"));
  const refused = client.putStorageLensConfiguration(StorageLensConfiguration("c-50"));
  expect(await failure(refused)).toEqual({ code: "TooManyConfigurations", status: 400 });
  const { StorageLensConfigurationList: list = [] } = await client.listStorageLensConfigurations({ AccountId });
  expect(list).toHaveLength(50);
  client.destroy();
});

test("a group is made, changed, tagged, listed and removed", async () => {
  const Filter = { And: { MatchAnyPrefix: ["a/"], MatchObjectSize: { BytesGreaterThan: 5 } } };
  const made = { AccountId, StorageLensGroup: { Name: "mine", Filter }, Tags: [{ Key: "k", Value: "v" }] };
  await control.createStorageLensGroup(made);
  expect(await failure(control.createStorageLensGroup(made))).toEqual({
    code: "ConfigurationAlreadyExists",
    status: 409,
  });
  const named = { AccountId, Name: "mine" };
  const { StorageLensGroup: found } = await control.getStorageLensGroup(named);
  expect(found).toEqual({ Name: "mine", Filter, StorageLensGroupArn: groupArn("mine") });
  const changed = { Name: "mine", Filter: { MatchAnyTag: [{ Key: "a", Value: "b" }] } };
  await control.updateStorageLensGroup({ ...named, StorageLensGroup: changed });
  expect((await control.getStorageLensGroup(named)).StorageLensGroup).toMatchObject(changed);
  const renamed = control.updateStorageLensGroup({ ...named, StorageLensGroup: { ...changed, Name: "other" } });
  expect(await failure(renamed)).toMatchObject({ code: "MismatchedName", status: 400 });
  const ResourceArn = groupArn("mine");
  await control.tagResource({ AccountId, ResourceArn, Tags: [{ Key: "more", Value: "1" }] });
  await control.untagResource({ AccountId, ResourceArn, TagKeys: ["k"] });
  const { Tags: tags } = await control.listTagsForResource({ AccountId, ResourceArn });
  expect(tags).toEqual([{ Key: "more", Value: "1" }]);
  const { StorageLensGroupList: list } = await control.listStorageLensGroups({ AccountId });
  expect(list).toEqual([{ Name: "mine", StorageLensGroupArn: groupArn("mine"), HomeRegion: "us-east-1" }]);
  await control.deleteStorageLensGroup(named);
  expect(await failure(control.getStorageLensGroup(named))).toEqual({ code: "NoSuchConfiguration", status: 404 });
});
