/** AssumeRoot: a member's root user, for one task, by who manages the organization. */
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
