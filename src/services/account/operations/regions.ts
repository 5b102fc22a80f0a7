/** Regions of an account: showing them, and switching them on and off. */
import { accountOperation } from "../target.ts";
import { conflict, validationFailure } from "../errors.ts";
import { regionChoices, regionNames, regionStatus, type RegionStatus } from "../../../kernel/identity/regions.ts";
import type { Reader } from "../../../kernel/store.ts";

async function requireStatus(reader: Reader, accountId: string, region: string, now: number): Promise<RegionStatus> {
  const status = await regionStatus(reader, accountId, region, now);
  if (status !== undefined) return status;
  throw validationFailure(`${region} is not a valid region for opt-in or opt-out.`, "fieldValidationFailed");
}

/** GetRegionOptStatus. */
export const getRegionOptStatus = accountOperation({
  name: "GetRegionOptStatus",
  keys: (input) => ({ "account:TargetRegion": input.RegionName }),
  run: async ({ tx, accountId, context }, { RegionName }) => ({
    RegionName,
    RegionOptStatus: await requireStatus(tx, accountId, RegionName, context.clock.now()),
  }),
});

const pageSize = { default: 20, most: 50 } as const;
const marker = "region:";

/** ListRegions: by name, those in some states when such are asked for. */
export const listRegions = accountOperation({
  name: "ListRegions",
  run: async ({ tx, accountId, context }, input) => {
    const size = input.MaxResults ?? pageSize.default;
    if (size < 1 || size > pageSize.most) {
      throw validationFailure(`MaxResults has to be between 1 and ${pageSize.most}.`, "fieldValidationFailed");
    }
    const after = input.NextToken === undefined ? "" : readToken(input.NextToken);
    const wanted = input.RegionOptStatusContains ?? [];
    const rows: { RegionName: string; RegionOptStatus: RegionStatus }[] = [];
    for (const RegionName of regionNames) {
      const RegionOptStatus = await requireStatus(tx, accountId, RegionName, context.clock.now());
      const isWanted = wanted.length === 0 || wanted.includes(RegionOptStatus);
      if (RegionName > after && isWanted) rows.push({ RegionName, RegionOptStatus });
    }
    const last = rows[size - 1];
    const more = rows.length > size && last !== undefined;
    return {
      Regions: rows.slice(0, size),
      ...(more ? { NextToken: Buffer.from(marker + last.RegionName).toString("base64url") } : {}),
    };
  },
});

function readToken(token: string): string {
  const text = Buffer.from(token, "base64url").toString();
  if (text.startsWith(marker)) return text.slice(marker.length);
  throw validationFailure("NextToken is malformed", "fieldValidationFailed");
}

/** EnableRegion: done a moment later. */
export const enableRegion = accountOperation({
  name: "EnableRegion",
  keys: (input) => ({ "account:TargetRegion": input.RegionName }),
  run: async ({ tx, accountId, context }, { RegionName: region }) => {
    const now = context.clock.now();
    refuseSwitch(await requireStatus(tx, accountId, region, now), "DISABLED", { accountId, region });
    tx.put(regionChoices, { accountId, region, enabled: true, changedAt: now });
    return {};
  },
});

/** DisableRegion: what is in the region stays. */
export const disableRegion = accountOperation({
  name: "DisableRegion",
  keys: (input) => ({ "account:TargetRegion": input.RegionName }),
  run: async ({ tx, accountId, context }, { RegionName: region }) => {
    const now = context.clock.now();
    refuseSwitch(await requireStatus(tx, accountId, region, now), "ENABLED", { accountId, region });
    tx.put(regionChoices, { accountId, region, enabled: false, changedAt: now });
    return {};
  },
});

/** Throws when a region is not in the state that a switch begins with. */
function refuseSwitch(
  status: RegionStatus,
  from: RegionStatus,
  { accountId, region }: { readonly accountId: string; readonly region: string },
): void {
  if (status === from) return;
  if (status === "ENABLING" || status === "DISABLING") {
    throw conflict(
      `Account ${accountId} and region ${region} is currently being enabled or disabled. Please wait until it finishes and then try again.`,
    );
  }
  throw validationFailure(
    "Unable to switch region status because of its current opt-in status.",
    "invalidRegionOptTarget",
  );
}
