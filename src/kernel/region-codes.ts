/** The short codes of regions that AWS's usage types begin with. */

/** Region → code, as in AWS's price lists and cost reports. */
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

/** Regions without a code of AWS's go by their own name in capitals, so that their usage stays apart. */
export function regionCode(region: string): string {
  return regionCodes[region] ?? region.toUpperCase();
}

/** Whether AWS has the region, in whatever partition. */
export function isKnownRegion(region: string): boolean {
  return Object.hasOwn(regionCodes, region);
}

/** Whether AWS has the region, in the partition that all regions here belong to. */
export function isStandardRegion(region: string): boolean {
  return Object.hasOwn(regionCodes, region) && !/^(cn|us-gov)-/.test(region);
}
