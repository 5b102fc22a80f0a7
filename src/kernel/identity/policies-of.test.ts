/** Which policies have a say over services that act on their own account. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { membershipRow } from "../../../test/support/membership-row.ts";
import { openStore, type RootStore } from "../../platform/store/store.ts";
import type { Caller } from "../caller.ts";
import { accounts, type AccountRow } from "../identity.ts";
import { decide, type Decision } from "../policy/decide.ts";
import { parsePolicy } from "../policy/parse.ts";
import { memberships, organizationPolicies, organizations, policyTargets } from "./organization.ts";
import { policiesOf } from "./policies-of.ts";

let directory: string;
let store: RootStore;
const member = "222222222222";
const outside = "333333333333";

/** AWS's example of a guard against confused deputies (Organizations user guide, "Resource control policy examples"). */
const guard = JSON.stringify({
  Version: "2012-10-17",
  Statement: {
    Effect: "Deny",
    Principal: "*",
    Action: "s3:*",
    Resource: "*",
    Condition: {
      StringNotEqualsIfExists: { "aws:SourceOrgID": "o-1" },
      Null: { "aws:SourceAccount": "false" },
      Bool: { "aws:PrincipalIsAWSService": "true" },
    },
  },
});
const full = JSON.stringify({
  Version: "2012-10-17",
  Statement: { Effect: "Allow", Principal: "*", Action: "*", Resource: "*" },
});

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), "haneul-policies-of-"));
  store = await openStore({ directory });
  await store.transact(async (tx) => {
    tx.put(organizations, {
      id: "o-1",
      managementAccountId: "111111111111",
      featureSet: "ALL",
      createdAt: 0,
      rootId: "r-1",
      rootTags: {},
      enabledPolicyTypes: ["RESOURCE_CONTROL_POLICY"],
      trustedServices: {},
    });
    tx.put(memberships, membershipRow(member));
    const account = (id: string): AccountRow => ({
      status: "ACTIVE",
      id,
      canonicalId: id,
      name: id,
      email: `${id}@x`,
      createdAt: 0,
    });
    tx.put(accounts, { ...account(member), organizationId: "o-1" });
    tx.put(accounts, account(outside));
    const named = { organizationId: "o-1", description: "", awsManaged: false, createdAt: 0, tags: {} };
    const type = "RESOURCE_CONTROL_POLICY";
    tx.put(organizationPolicies, { ...named, id: "p-guard", type, name: "guard", text: guard });
    tx.put(organizationPolicies, { ...named, id: "p-full", type, name: "full", text: full });
    for (const targetId of ["r-1", member]) {
      const policies = [{ id: "p-full", type } as const];
      const guarded = targetId === "r-1" ? [{ id: "p-guard", type } as const] : [];
      tx.put(policyTargets, { targetId, organizationId: "o-1", policies: [...policies, ...guarded], changedAt: 0 });
    }
  });
});
afterAll(async () => {
  await store.close();
  await rm(directory, { recursive: true, force: true });
});

/** The logging service, acting for an account. */
const service = (accountId: string): Caller => ({
  kind: "service",
  accountId,
  arn: "logging.s3.amazonaws.com",
  userId: "logging.s3.amazonaws.com",
  canonicalId: accountId,
  displayName: "",
  accessKeyId: undefined,
  sessionKeys: { "aws:SourceAccount": accountId },
  ...(accountId === member ? { organizationId: "o-1" } : {}),
});

async function answer(caller: Caller): Promise<Decision> {
  const found = await store.read((reader) => policiesOf(reader, caller, member));
  const { keys = {}, names: _, ...inForce } = found ?? {};
  const statement = { Effect: "Allow", Principal: { Service: caller.arn }, Action: "s3:PutObject", Resource: "*" };
  return decide({
    caller,
    action: "s3:PutObject",
    resource: "arn:aws:s3:::logs/a",
    resourceAccount: member,
    resourcePolicy: parsePolicy(JSON.stringify({ Version: "2012-10-17", Statement: statement }), "resource"),
    keys: [keys],
    ...inForce,
  });
}

test("resource control policies bind services that come for accounts outside of the organization", async () => {
  expect(await answer(service(outside))).toMatchObject({ reason: "explicitDeny", by: "resourceControl" });
});

test("services that come for members are told apart by aws:SourceOrgID", async () => {
  expect(await answer(service(member))).toMatchObject({ reason: "allowed", by: "resource" });
});

test("outside of organizations nothing but the resource has a say", async () => {
  expect(await store.read((reader) => policiesOf(reader, service(outside), outside))).toBeUndefined();
});
