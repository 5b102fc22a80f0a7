/** DescribeRegions: the regions that the account uses, or all. Clients that look into every region begin with it. */
import type { Ec2, Region } from "../../../generated/ec2.ts";
import { regionNames, regionStatus, type RegionStatus } from "../../../kernel/identity/regions.ts";
import type { Operation } from "../../../kernel/operation.ts";
import { dryRun, invalidValue } from "../errors.ts";
import { filteredRows, type FilterReaders } from "../filters.ts";

const readers: FilterReaders<Region> = {
  endpoint: (region) => region.Endpoint,
  "opt-in-status": (region) => region.OptInStatus,
  "region-name": (region) => region.RegionName,
};

export const describeRegions: Operation<Ec2, "DescribeRegions"> = async (context, input) => {
  if (input.DryRun === true) throw dryRun();
  const named = input.RegionNames ?? [];
  const unknown = named.find((name) => !regionNames.includes(name));
  if (unknown !== undefined) throw invalidValue("RegionName", unknown);
  const all = await context.store.read((reader) =>
    Promise.all(
      regionNames.map(async (name) =>
        apiRegion(name, await regionStatus(reader, context.caller.accountId, name, context.clock.now())),
      ),
    ),
  );
  // A region that is named is shown even when the account does not use it.
  const shown = all.filter(({ RegionName = "", OptInStatus }) =>
    named.length > 0 ? named.includes(RegionName) : input.AllRegions === true || OptInStatus !== "not-opted-in",
  );
  return { Regions: filteredRows(shown, input.Filters, readers) };
};

/** A region that is being switched counts for what it was. */
const optInStatus: Readonly<Record<RegionStatus, string>> = {
  ENABLED_BY_DEFAULT: "opt-in-not-required",
  ENABLED: "opted-in",
  DISABLING: "opted-in",
  ENABLING: "not-opted-in",
  DISABLED: "not-opted-in",
};

function apiRegion(name: string, status: RegionStatus = "DISABLED"): Region {
  return { RegionName: name, Endpoint: `ec2.${name}.amazonaws.com`, OptInStatus: optInStatus[status] };
}
