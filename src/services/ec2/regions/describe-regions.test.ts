/** Tests of the regions that an account is shown. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { openWorld, type World } from "../../../../test/authorization/world.ts";
import { regionChoices } from "../../../kernel/identity/regions.ts";
import type { InputOf, OutputOf } from "../../../kernel/operation.ts";
import type { Ec2 } from "../../../generated/ec2.ts";
import { manualClock } from "../../../platform/clock/manual-clock.ts";
import { ec2 } from "../service.ts";

const clock = manualClock(Date.UTC(2026, 0, 10));
let world: World;

beforeAll(async () => {
  world = await openWorld({ clock });
});

afterAll(() => world.close());

type Regions = NonNullable<OutputOf<Ec2, "DescribeRegions">["Regions"]>;

async function regions(input: InputOf<Ec2, "DescribeRegions"> = {}): Promise<Regions> {
  const definition = ec2.operations["DescribeRegions"];
  if (definition === undefined) throw new Error("DescribeRegions");
  const output = (await world.call(world.callers.owner, ec2, definition, input)) as OutputOf<Ec2, "DescribeRegions">;
  return output.Regions ?? [];
}

async function namesOf(input: InputOf<Ec2, "DescribeRegions"> = {}): Promise<readonly (string | undefined)[]> {
  return (await regions(input)).map((region) => region.RegionName);
}

test("an account is shown the regions that it uses, and all when it asks for them", async () => {
  const used = await regions();
  expect(used).toHaveLength(17);
  expect(used).toContainEqual({
    RegionName: "us-east-1",
    Endpoint: "ec2.us-east-1.amazonaws.com",
    OptInStatus: "opt-in-not-required",
  });
  const all = await regions({ AllRegions: true });
  expect(all).toContainEqual({
    RegionName: "af-south-1",
    Endpoint: "ec2.af-south-1.amazonaws.com",
    OptInStatus: "not-opted-in",
  });
  expect(all.length).toBeGreaterThan(used.length);
});

test("a region is shown by its name, used or not", async () => {
  expect(await namesOf({ RegionNames: ["eu-west-1", "af-south-1"] })).toEqual(["af-south-1", "eu-west-1"]);
  await expect(regions({ RegionNames: ["moon-1"] })).rejects.toMatchObject({ code: "InvalidParameterValue" });
  await expect(regions({ DryRun: true })).rejects.toMatchObject({ code: "DryRunOperation" });
});

test("filters leave regions out", async () => {
  const filter = (Name: string, ...Values: string[]) => ({ AllRegions: true, Filters: [{ Name, Values }] });
  expect(await namesOf(filter("region-name", "us-west-*"))).toEqual(["us-west-1", "us-west-2"]);
  expect(await namesOf(filter("endpoint", "ec2.sa-east-1.amazonaws.com"))).toEqual(["sa-east-1"]);
  expect(await namesOf(filter("opt-in-status", "not-opted-in"))).not.toContain("us-east-1");
  await expect(regions(filter("colour", "red"))).rejects.toMatchObject({ code: "InvalidParameterValue" });
});

test("a region counts as used once it is switched on", async () => {
  const context = world.contextOf(world.callers.owner, ec2);
  const { accountId } = world.callers.owner;
  await context.store.transact(async (tx) => {
    tx.put(regionChoices, { accountId, region: "me-south-1", enabled: true, changedAt: clock.now() });
  });
  expect(await namesOf()).not.toContain("me-south-1");
  await clock.advance(60_000);
  expect((await regions()).find((region) => region.RegionName === "me-south-1")?.OptInStatus).toBe("opted-in");
});
