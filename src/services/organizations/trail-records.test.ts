/** What Organizations does on its own account leaves on the trail. */
import { Organizations } from "@aws-sdk/client-organizations";
import { afterAll, beforeAll, expect, test } from "vitest";
import {
  deliveryPolicy,
  openTrailRegion,
  type TrailRecord,
  type TrailRegion,
} from "../../../test/support/trail-region.ts";

const managementId = "444444444444";
let trail: TrailRegion;
let organizations: Organizations;

beforeAll(async () => {
  trail = await openTrailRegion();
  organizations = new Organizations({
    endpoint: trail.region.endpoint,
    region: "us-east-1",
    credentials: { accessKeyId: managementId, secretAccessKey: "test" },
  });
});
afterAll(async () => {
  organizations.destroy();
  await trail.close();
});

const as = (accountId: string) => trail.as({ accessKeyId: accountId, secretAccessKey: "test" });

async function recordOf(accountId: string, eventName: string): Promise<TrailRecord> {
  await trail.region.runJob("platform.deliver-events");
  return trail.record(as(accountId), eventName);
}

async function newMember(name: string): Promise<string> {
  const made = await organizations.createAccount({ AccountName: name, Email: `${name}@example.com` });
  await trail.region.runJob("organizations.create-accounts");
  const CreateAccountRequestId = made.CreateAccountStatus?.Id ?? "";
  const { CreateAccountStatus } = await organizations.describeCreateAccountStatus({ CreateAccountRequestId });
  return CreateAccountStatus?.AccountId ?? "";
}

test("an organization's accounts record the service-linked role that they get, once", async () => {
  await organizations.createOrganization({});
  const memberId = await newMember("with-role");
  for (const accountId of [managementId, memberId]) {
    const record = await recordOf(accountId, "CreateServiceLinkedRole");
    expect(record).toMatchObject({
      eventSource: "iam.amazonaws.com",
      awsRegion: "us-east-1",
      eventType: "AwsApiCall",
      readOnly: false,
      recipientAccountId: accountId,
      sourceIPAddress: "organizations.amazonaws.com",
      userIdentity: { type: "AWSService", invokedBy: "organizations.amazonaws.com" },
      requestParameters: { aWSServiceName: "organizations.amazonaws.com" },
      responseElements: { role: { roleName: "AWSServiceRoleForOrganizations" } },
    });
  }
  await trail.region.runJob("platform.deliver-events");
  const AttributeValue = "CreateServiceLinkedRole";
  expect(await trail.events(as(memberId), { AttributeKey: "EventName", AttributeValue })).toHaveLength(1);
});

test("the management account hears how the making and the closing of accounts ended, and its trail delivers it", async () => {
  const { s3, cloudtrail } = as(managementId);
  await s3.createBucket({ Bucket: "results" });
  await s3.putBucketPolicy({ Bucket: "results", Policy: deliveryPolicy("results") });
  await cloudtrail.createTrail({ Name: "results", S3BucketName: "results" });
  await cloudtrail.startLogging({ Name: "results" });
  const AccountId = await newMember("closed-again");
  expect(await recordOf(managementId, "CreateAccountResult")).toMatchObject({
    eventSource: "organizations.amazonaws.com",
    eventType: "AwsServiceEvent",
    userIdentity: { accountId: managementId, invokedBy: "organizations.amazonaws.com" },
    requestParameters: null,
    responseElements: null,
    serviceEventDetails: { createAccountStatus: { state: "SUCCEEDED", accountName: "****", accountId: AccountId } },
  });
  await organizations.createAccount({ AccountName: "twin", Email: "closed-again@example.com" });
  await trail.region.runJob("organizations.create-accounts");
  expect(await recordOf(managementId, "CreateAccountResult")).toMatchObject({
    serviceEventDetails: { createAccountStatus: { state: "FAILED", failureReason: "EMAIL_ALREADY_EXISTS" } },
  });
  await organizations.closeAccount({ AccountId });
  await trail.region.runJob("organizations.close-accounts");
  expect(await recordOf(managementId, "CloseAccountResult")).toMatchObject({
    serviceEventDetails: { closeAccountStatus: { accountId: AccountId, state: "SUCCEEDED" } },
  });
  // The question itself is an event, too: written while the job runs, it would get a file of its own.
  await trail.region.flush();
  expect(await trail.region.runJob("cloudtrail.deliver-log-files")).toContain("delivered 1 log files");
});
