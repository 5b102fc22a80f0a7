/** Where accounts hang, what hangs on them, and who pays. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { membershipRow } from "../../../test/support/membership-row.ts";
import { openStore, type RootStore } from "../../platform/store/store.ts";
import { chainOf, familyOf, organizationPath, policyTextsOf } from "./organization-tree.ts";
import {
  memberships,
  organizationPolicies,
  organizationalUnits,
  organizations,
  policyTargets,
  type MembershipRow,
} from "./organization.ts";

let directory: string;
let store: RootStore;

const member = (accountId: string, parentId: string, isManagement = false): MembershipRow =>
  membershipRow(accountId, { parentId, isManagement });

const unit = (id: string, parentId: string) => ({
  id,
  organizationId: "o-1",
  parentId,
  name: id,
  createdAt: 0,
  tags: {},
});

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), "haneul-tree-"));
  store = await openStore({ directory });
  await store.transact(async (tx) => {
    tx.put(organizations, {
      id: "o-1",
      managementAccountId: "1",
      featureSet: "ALL",
      createdAt: 0,
      rootId: "r-1",
      rootTags: {},
      enabledPolicyTypes: ["SERVICE_CONTROL_POLICY"],
      trustedServices: {},
    });
    tx.put(organizationalUnits, unit("ou-1", "r-1"));
    tx.put(organizationalUnits, unit("ou-2", "ou-1"));
    tx.put(memberships, member("1", "r-1", true));
    tx.put(memberships, member("2", "ou-2"));
    const named = { organizationId: "o-1", description: "", awsManaged: false, createdAt: 0, tags: {} };
    tx.put(organizationPolicies, { ...named, id: "p-1", type: "SERVICE_CONTROL_POLICY", name: "a", text: "A" });
    tx.put(organizationPolicies, { ...named, id: "p-2", type: "TAG_POLICY", name: "b", text: "B" });
    tx.put(policyTargets, {
      organizationId: "o-1",
      targetId: "ou-1",
      policies: [
        { id: "p-2", type: "TAG_POLICY" },
        { id: "p-1", type: "SERVICE_CONTROL_POLICY" },
      ],
    });
  });
});
afterAll(async () => {
  await store.close();
  await rm(directory, { recursive: true, force: true });
});

describe("an account's place", () => {
  test("is the way from the root down to it", async () => {
    const place = await store.read((reader) => organizationPath(reader, "2"));
    expect(place?.levels).toEqual(["r-1", "ou-1", "ou-2", "2"]);
    expect(place?.organization.id).toBe("o-1");
    expect(await store.read((reader) => chainOf(reader, "r-1", "r-1"))).toEqual(["r-1"]);
  });

  test("is nowhere outside of organizations", async () => {
    expect(await store.read((reader) => organizationPath(reader, "3"))).toBeUndefined();
  });
});

test("policies of one type are found on a target itself", async () => {
  const texts = (id: string) => store.read((reader) => policyTextsOf(reader, id, "SERVICE_CONTROL_POLICY"));
  expect(await texts("ou-1")).toEqual(["A"]);
  expect(await texts("ou-2")).toEqual([]);
});

test("the management account pays for all members, and who stands alone for itself", async () => {
  expect(await store.read((reader) => familyOf(reader, "2"))).toEqual({ payer: "1", members: ["1", "2"] });
  expect(await store.read((reader) => familyOf(reader, "3"))).toEqual({ payer: "3", members: ["3"] });
});
