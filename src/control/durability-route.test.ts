/** What the region says of its own durability. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { runCommandLine } from "../cli/run.ts";
import type { ZonesAnswer } from "../kernel/control.ts";
import type { DurabilityAnswer } from "../kernel/durability/report.ts";
import { createRegion, type Region } from "../region.ts";

let region: Region;

beforeAll(async () => {
  region = await createRegion({ conductor: false });
});

afterAll(() => region.close());

async function ask(query = ""): Promise<DurabilityAnswer> {
  return (await (await fetch(`${region.endpoint}/_haneul/durability${query}`)).json()) as DurabilityAnswer;
}

async function run(...words: string[]): Promise<string> {
  let printed = "";
  const print = (text: string): void => void (printed += text);
  await runCommandLine([...words, "--endpoint", region.endpoint], { environment: {}, print, printError: print });
  return printed;
}

test("three zones on one disk are as durable as that disk, and it is said so", async () => {
  const { classes, notes } = await ask("?afr=1.5%&zone-loss=0&repair-hours=6&latent-errors=0");
  expect(classes[0]).toMatchObject({ copies: 3, disks: 1 });
  expect(classes[0]!.nines).toBeCloseTo(1.8, 1);
  expect(classes[0]!.ninesOnOwnDisks).toBeCloseTo(11.3, 1);
  expect(classes[1]!.ninesOnOwnDisks).toBeCloseTo(6.5, 1);
  expect(notes[0]).toBe("The 3 zones are on 1 disk: copies on one disk die with it.");
});

test("what is not given is stated, with its source", async () => {
  const { assumptions } = await ask("?afr=0.04");
  expect(assumptions.annualFailureRate).toMatchObject({ value: 0.04, source: "given" });
  expect(assumptions.repairHours).toMatchObject({ value: 6, source: "stated" });
  expect(assumptions.scrubDays).toMatchObject({ value: 14, source: "configured" });
});

test.each(["?afr=0", "?scrub-days=0", "?afr=much", "?repair-hours=-1", "?objects=1e999", "?afr="])(
  "%s is refused",
  async (query) => {
    const answer = await fetch(`${region.endpoint}/_haneul/durability${query}`);
    expect(answer.status).toBe(400);
  },
);

test("the command prints classes, a simulation that agrees, and every assumption", async () => {
  const text = await run("durability", "--afr", "2%", "--simulate", "2000", "--objects", "1000000");
  expect(text).toMatch(/STANDARD \(three zones\) +3 +1 /);
  expect(text).toContain("LOST OF 1000000 OBJECTS");
  expect(text).toContain("EXACT CHAIN");
  expect(text).toMatch(/0\.02 +given +share of disks/);
  expect(text).toContain("left out");
});

test("zones show what they are owed, and the scrub how far it is", async () => {
  const { zones, scrub } = (await (await fetch(`${region.endpoint}/_haneul/zones`)).json()) as ZonesAnswer;
  expect(zones[0]).toMatchObject({ owedSegments: 0, owedBytes: 0 });
  expect(scrub.everyDays).toBe(14);
  expect(await run("zone", "list")).toMatch(/a +up .* 100 %/);
  expect(await run("zone", "scrub")).toMatch(/nothing to read|was read or written since/);
});
