/** AssumeRoot: a member's root user, for one task, by who manages the organization. */
import { Organizations } from "@aws-sdk/client-organizations";
import { S3 } from "@aws-sdk/client-s3";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import {
  accountId,
  inlinePolicy,
  openStsRegion,
  refusal,
  signerOf,
  type StsRegion,
} from "../../../../test/support/sts-region.ts";
import { accounts } from "../../../kernel/identity.ts";
import { memberships, organizations } from "../../../kernel/identity/organization.ts";
import { organizationFeatures } from "../../../kernel/identity/organization-features.ts";

const member = "222222222222";
const stranger = "333333333333";
const unlock = { arn: "arn:aws:iam::aws:policy/root-task/S3UnlockBucketPolicy" };
let opened: StsRegion;

beforeAll(async () => {
  opened = await openStsRegion({
    users: { alice: { inlinePolicies: [inlinePolicy("sts:AssumeRoot")] }, bob: {} },
    more: (tx) => {
      const organizationId = "o-aaaaaaaaaa";
      tx.put(organizations, {
        id: organizationId,
        managementAccountId: accountId,
        featureSet: "ALL",
        createdAt: 0,
        rootId: "r-aaaa",
        rootTags: {},
        enabledPolicyTypes: [],
        trustedServices: {},
      });
      for (const id of [member, stranger]) {
        const row = { id, name: id, email: `${id}@example.com`, canonicalId: id.padStart(64, "0"), createdAt: 0 };
        tx.put(accounts, { ...row, status: "ACTIVE" as const, ...(id === member ? { organizationId } : {}) });
      }
      for (const id of [accountId, member]) {
        tx.put(memberships, {
          accountId: id,
          organizationId,
          isManagement: id === accountId,
          parentId: "r-aaaa",
          joinedAt: 0,
          joinedMethod: "CREATED",
          state: "ACTIVE",
          tags: {},
        });
      }
      tx.put(organizationFeatures, { organizationId, features: ["RootSessions"] });
    },
  });
});

afterAll(() => opened.close());

const assume = (user: string, TargetPrincipal: string, more: object = {}) =>
  opened.sts(opened.keys[user] ?? opened.root).assumeRoot({ TargetPrincipal, TaskPolicyArn: unlock, ...more });

/** The names of the caller's buckets. */
async function bucketsOf(credentials: { accessKeyId: string; secretAccessKey: string }) {
  const { endpoint } = opened.region;
  const s3 = new S3({ endpoint, region: "us-east-1", maxAttempts: 1, forcePathStyle: true, credentials });
  try {
    return (await s3.listBuckets({})).Buckets?.map(({ Name }) => Name) ?? [];
  } finally {
    s3.destroy();
  }
}

describe("the management account", () => {
  test("gets a member's root user, which may the task and nothing else", async () => {
    for (const target of [member, `arn:aws:iam::${member}:root`]) {
      const signer = signerOf((await assume("alice", target)).Credentials);
      expect((await opened.sts(signer).getCallerIdentity({})).Arn).toBe(`arn:aws:iam::${member}:root`);
      const { endpoint } = opened.region;
      const s3 = new S3({ endpoint, region: "us-east-1", maxAttempts: 1, forcePathStyle: true, credentials: signer });
      expect((await refusal(s3.createBucket({ Bucket: "a-bucket" })))[0]).toBe("AccessDenied");
      s3.destroy();
    }
  });

  test("is told from the root user's own credentials by aws:AssumedRoot", async () => {
    const api = new Organizations({
      endpoint: opened.region.endpoint,
      region: "us-east-1",
      maxAttempts: 1,
      credentials: opened.root,
    });
    const PolicyType = "SERVICE_CONTROL_POLICY";
    await api.enablePolicyType({ RootId: "r-aaaa", PolicyType });
    const denied = { Effect: "Deny", Action: "*", Resource: "*", Condition: { Null: { "aws:AssumedRoot": "true" } } };
    const Content = JSON.stringify({
      Version: "2012-10-17",
      Statement: [{ Effect: "Allow", Action: "*", Resource: "*" }, denied],
    });
    const { Policy } = await api.createPolicy({ Name: "root", Description: "", Type: PolicyType, Content });
    for (const TargetId of ["r-aaaa", member]) {
      await api.attachPolicy({ PolicyId: Policy?.PolicySummary?.Id, TargetId });
    }
    const own = await bucketsOf({ accessKeyId: member, secretAccessKey: "test" }).catch((error: Error) => error.name);
    const assumed = await bucketsOf(signerOf((await assume("alice", member)).Credentials));
    expect([own, assumed]).toEqual(["AccessDenied", []]);
    await api.disablePolicyType({ RootId: "r-aaaa", PolicyType });
    api.destroy();
  });

  test("has it for a quarter of an hour at most", async () => {
    expect((await refusal(assume("alice", member, { DurationSeconds: 901 })))[0]).toBe("ValidationError");
    const { Credentials } = await assume("alice", member);
    expect((Credentials?.Expiration?.getTime() ?? 0) - Date.now()).toBeLessThanOrEqual(900_000);
  });

  test("may not as root, without permission, of strangers, of itself, or for other tasks", async () => {
    expect((await refusal(assume("root", member)))[0]).toBe("AccessDenied");
    expect((await refusal(assume("bob", member)))[0]).toBe("AccessDenied");
    expect((await refusal(assume("alice", stranger)))[0]).toBe("AccessDenied");
    expect((await refusal(assume("alice", accountId)))[0]).toBe("AccessDenied");
    expect((await refusal(assume("alice", "nobody")))[0]).toBe("ValidationError");
    const TaskPolicyArn = { arn: "arn:aws:iam::aws:policy/AdministratorAccess" };
    expect((await refusal(assume("alice", member, { TaskPolicyArn })))[0]).toBe("ValidationError");
  });
});
