/** The attributes of a product that its usage type and operation tell, under the names of AWS's price lists. */
import { findLocation } from "./locations.ts";

/** RDS's numbers of engines. AWS docs: "DB instance billing for Amazon RDS", operation codes. */
const engines: Readonly<Record<string, string>> = {
  "0002": "MySQL",
  "0010": "SQL Server",
  "0011": "SQL Server",
  "0014": "PostgreSQL",
  "0016": "Aurora MySQL",
  "0018": "MariaDB",
  "0020": "Oracle",
  "0021": "Aurora PostgreSQL",
};

const volumeNames: Readonly<Record<string, string>> = { "": "standard", piops: "io1" };

/** S3's storage by the end of its usage type: class and volume as the price list of Amazon S3 calls them. */
const storageClasses: Readonly<Record<string, readonly [storageClass: string, volumeType: string]>> = {
  "TimedStorage-ByteHrs": ["General Purpose", "Standard"],
  "TimedStorage-SIA-ByteHrs": ["Infrequent Access", "Standard - Infrequent Access"],
  "TimedStorage-ZIA-ByteHrs": ["Infrequent Access", "One Zone - Infrequent Access"],
  "TimedStorage-GIR-ByteHrs": ["Archive Instant Retrieval", "Glacier Instant Retrieval"],
  "TimedStorage-GlacierByteHrs": ["Archive", "Amazon Glacier"],
  "TimedStorage-GDA-ByteHrs": ["Archive", "Glacier Deep Archive"],
  "TimedStorage-INT-FA-ByteHrs": ["Intelligent-Tiering", "Intelligent-Tiering Frequent Access"],
  "TimedStorage-INT-IA-ByteHrs": ["Intelligent-Tiering", "Intelligent-Tiering Infrequent Access"],
  "TimedStorage-INT-AIA-ByteHrs": ["Intelligent-Tiering", "Intelligent-Tiering Archive Instant Access"],
  "TimedStorage-INT-AA-ByteHrs": ["Intelligent-Tiering", "Intelligent-Tiering Archive Access"],
  "TimedStorage-INT-DAA-ByteHrs": ["Intelligent-Tiering", "Intelligent-Tiering Deep Archive Access"],
};

export interface AttributeFacts {
  readonly serviceCode: string;
  readonly region: string;
  /** With the region's prefix. */
  readonly usageType: string;
  /** Without. */
  readonly bareType: string;
  readonly operation: string;
}

export function attributesOf(facts: AttributeFacts): Record<string, string> {
  const { serviceCode, region, usageType, bareType, operation } = facts;
  return {
    servicecode: serviceCode,
    location: findLocation(region) ?? "Any",
    locationType: region === "" ? "Other" : "AWS Region",
    regionCode: region,
    usagetype: usageType,
    operation,
    ...instanceAttributes(bareType, operation),
    ...databaseAttributes(bareType, operation),
    ...volumeAttributes(bareType),
    ...storageAttributes(serviceCode, bareType),
  };
}

function instanceAttributes(bareType: string, operation: string): Record<string, string> {
  const type = /^BoxUsage:(.+)$/.exec(bareType)?.[1];
  if (type === undefined || !operation.startsWith("RunInstances")) return {};
  return {
    instanceType: type,
    operatingSystem: operation === "RunInstances:0002" ? "Windows" : "Linux",
    tenancy: "Shared",
    capacitystatus: "Used",
    preInstalledSw: "NA",
    licenseModel: "No License required",
  };
}

function databaseAttributes(bareType: string, operation: string): Record<string, string> {
  const match = /^(Instance|Multi-AZ)Usage:(db\..+)$/.exec(bareType);
  if (match === null) return {};
  return {
    instanceType: match[2] ?? "",
    deploymentOption: match[1] === "Instance" ? "Single-AZ" : "Multi-AZ",
    databaseEngine: engines[operation.split(":")[1] ?? ""] ?? "",
  };
}

function volumeAttributes(bareType: string): Record<string, string> {
  const match = /^EBS:Volume(?:Usage|P-IOPS|P-Throughput|IOUsage)(?:\.(.+))?$/.exec(bareType);
  if (match === null) return {};
  const name = match[1] ?? "";
  return { volumeApiName: volumeNames[name] ?? name };
}

function storageAttributes(serviceCode: string, bareType: string): Record<string, string> {
  const known = serviceCode === "AmazonS3" ? storageClasses[bareType] : undefined;
  return known === undefined ? {} : { storageClass: known[0], volumeType: known[1] };
}
