/** Usage types with and without the region's code in front, as AWS's bills write them. */

/** Region → code. AWS docs: "Understanding your usage report"; price lists. */
const regionCodes: Readonly<Record<string, string>> = {
  "us-east-1": "USE1",
  "us-east-2": "USE2",
  "us-west-1": "USW1",
  "us-west-2": "USW2",
  "us-gov-east-1": "UGE1",
  "us-gov-west-1": "UGW1",
  "ca-central-1": "CAN1",
  "ca-west-1": "CAN2",
  "mx-central-1": "MXC1",
  "sa-east-1": "SAE1",
  "eu-west-1": "EU",
  "eu-west-2": "EUW2",
  "eu-west-3": "EUW3",
  "eu-central-1": "EUC1",
  "eu-central-2": "EUC2",
  "eu-north-1": "EUN1",
  "eu-south-1": "EUS1",
  "eu-south-2": "EUS2",
  "ap-northeast-1": "APN1",
  "ap-northeast-2": "APN2",
  "ap-northeast-3": "APN3",
  "ap-southeast-1": "APS1",
  "ap-southeast-2": "APS2",
  "ap-southeast-3": "APS4",
  "ap-southeast-4": "APS6",
  "ap-southeast-5": "APS7",
  "ap-southeast-6": "APS8",
  "ap-southeast-7": "APS9",
  "ap-south-1": "APS3",
  "ap-south-2": "APS5",
  "ap-east-1": "APE1",
  "ap-east-2": "APE2",
  "me-south-1": "MES1",
  "me-central-1": "MEC1",
  "il-central-1": "ILC1",
  "af-south-1": "AFS1",
  "cn-north-1": "CNN1",
  "cn-northwest-1": "CNW1",
};

const regionsByCode = new Map(Object.entries(regionCodes).map(([region, code]) => [code, region]));
// Older services write Ireland out.
regionsByCode.set("EUW1", "eu-west-1");

/** A usage type in its region. */
export interface UsagePlace {
  /** "" for services without regions. */
  readonly region: string;
  /** With the region's code, as bills show it; us-east-1 has none. */
  readonly usageType: string;
  /** Without it: the same in all regions. */
  readonly bareType: string;
}

/** A usage type whose code names another region than the one stated beside it. */
export interface PlaceConflict {
  readonly conflict: string;
}

/**
 * Reads a usage type with or without code beside a region that may be "" or `global`. The code tells the region where
 * none is stated.
 */
export function placeUsageType(service: string, region: string, usageType: string): UsagePlace | PlaceConflict {
  const stated = region === "global" ? "" : region;
  // CloudFront's codes are groups of edge locations, and "EU" is not Ireland there.
  if (service === "AmazonCloudFront") return { region: "", usageType, bareType: withoutEdgeGroup(usageType) };
  const spelled = /^([a-z]{2}(?:-[a-z]+)+-\d)-(.+)$/.exec(usageType);
  if (spelled !== null) return checked(stated, { named: spelled[1] ?? "", bareType: spelled[2] ?? "" });
  const dash = usageType.indexOf("-");
  const named = dash > 0 ? regionsByCode.get(usageType.slice(0, dash)) : undefined;
  const rest = usageType.slice(dash + 1);
  // Traffic between regions names both; only the first may be left out, and then the code is the other end's.
  if (named === undefined || isPeerTraffic(rest)) return placed(stated, usageType);
  return checked(stated, { named, bareType: rest });
}

function checked(stated: string, { named, bareType }: { named: string; bareType: string }): UsagePlace | PlaceConflict {
  return stated !== "" && stated !== named ? { conflict: named } : placed(named, bareType);
}

function placed(region: string, bareType: string): UsagePlace {
  // KMS writes the region's whole name, in every region.
  if (bareType.startsWith("KMS-") && region !== "") return { region, bareType, usageType: `${region}-${bareType}` };
  const code = region === "" || (region === "us-east-1" && !namesPeer(bareType)) ? undefined : regionCodes[region];
  const prefix = code ?? (region === "" || region === "us-east-1" ? undefined : region.toUpperCase());
  return { region, bareType, usageType: prefix === undefined ? bareType : `${prefix}-${bareType}` };
}

function isPeerTraffic(rest: string): boolean {
  return /^AWS-(In|Out)-/.test(rest);
}

function namesPeer(bareType: string): boolean {
  return /^[A-Z0-9]+-AWS-(In|Out)-/.test(bareType);
}

/** `EU-DataTransfer-Out-Bytes` → `DataTransfer-Out-Bytes`. */
function withoutEdgeGroup(usageType: string): string {
  return usageType.replace(/^(US|EU|AP|JP|IN|AU|SA|ME|CA|ZA)-/, "");
}
