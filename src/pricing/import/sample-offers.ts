/** Small offers in AWS's layouts, for tests: the prices are made up. */

const product = {
  sku: "AAAABBBBCCCCDDD1",
  productFamily: "Compute Instance",
  attributes: {
    servicecode: "AmazonEC2",
    location: "Asia Pacific (Seoul)",
    locationType: "AWS Region",
    instanceType: "m9.large",
    usagetype: "APN2-BoxUsage:m9.large",
    operation: "RunInstances",
    regionCode: "ap-northeast-2",
  },
};

const windows = {
  ...product,
  sku: "AAAABBBBCCCCDDD2",
  attributes: { ...product.attributes, operation: "RunInstances:0002" },
};

const transfer = {
  sku: "AAAABBBBCCCCDDD3",
  productFamily: "Data Transfer",
  attributes: {
    servicecode: "AWSDataTransfer",
    fromLocation: "Asia Pacific (Seoul)",
    toLocation: "External",
    usagetype: "APN2-DataTransfer-Out-Bytes",
    operation: "",
    fromRegionCode: "ap-northeast-2",
  },
};

function dimension(
  rateCode: string,
  usd: string,
  range: readonly [string, string],
  unit = "Hrs",
  description = "",
): object {
  const [beginRange, endRange] = range;
  return {
    [rateCode]: { rateCode, unit, beginRange, endRange, description, appliesTo: [], pricePerUnit: { USD: usd } },
  };
}

function term(sku: string, code: string, priceDimensions: object, termAttributes: object = {}): object {
  return {
    [`${sku}.${code}`]: {
      offerTermCode: code,
      sku,
      effectiveDate: "2026-11-01T00:00:00Z",
      priceDimensions,
      termAttributes,
    },
  };
}

/** An EC2 offer of Seoul: Linux with reserved terms, Windows, traffic whose first 100 GB are the Free Tier's. */
export function ec2Offer(publicationDate = "2026-11-05T10:00:00Z"): string {
  const { sku } = product;
  const tiers = {
    ...dimension(`${transfer.sku}.JRTCKXETXF.2`, "0.2000000000", ["100", "10240"], "GB"),
    ...dimension(`${transfer.sku}.JRTCKXETXF.1`, "0.0000000000", ["0", "100"], "GB", "$0.00 under the Free Tier"),
    ...dimension(`${transfer.sku}.JRTCKXETXF.3`, "0.1000000000", ["10240", "Inf"], "GB"),
  };
  const upfront = {
    ...dimension(`${sku}.RES1.ONCE`, "700", ["0", "0"], "Quantity", "Upfront Fee"),
    ...dimension(`${sku}.RES1.HOUR`, "0.0300000000", ["0", "Inf"]),
  };
  const lease = { LeaseContractLength: "1yr", OfferingClass: "standard", PurchaseOption: "Partial Upfront" };
  return JSON.stringify({
    formatVersion: "v1.0",
    disclaimer: "For information only.",
    offerCode: "AmazonEC2",
    version: "20261105100000",
    publicationDate,
    products: { [sku]: product, [windows.sku]: windows, [transfer.sku]: transfer },
    terms: {
      OnDemand: {
        [sku]: term(sku, "JRTCKXETXF", dimension(`${sku}.JRTCKXETXF.6YS6EN2CT7`, "0.1230000000", ["0", "Inf"])),
        [windows.sku]: term(windows.sku, "JRTCKXETXF", dimension(`${windows.sku}.X.Y`, "0.2150000000", ["0", "Inf"])),
        [transfer.sku]: term(transfer.sku, "JRTCKXETXF", tiers),
      },
      Reserved: { [sku]: term(sku, "RES1", upfront, lease) },
    },
    attributesList: {},
  });
}

/** A savings plans offer in JSON: a three-year compute plan for the instance of {@link ec2Offer}. */
export function savingsPlansOffer(): string {
  const sku = "SSSSPPPPSSSSPPP1";
  return JSON.stringify({
    version: "20261106000000",
    publicationDate: "2026-11-06T00:00:00Z",
    regionCode: "ap-northeast-2",
    products: [
      {
        sku,
        productFamily: "ComputeSavingsPlans",
        serviceCode: "ComputeSavingsPlans",
        usageType: "ComputeSP:3yrNoUpfront",
        operation: "",
        attributes: { purchaseOption: "No Upfront", granularity: "hourly", purchaseTerm: "3yr", location: "Any" },
      },
    ],
    terms: {
      savingsPlan: [
        {
          sku,
          description: "3 year No Upfront Compute Savings Plan",
          effectiveDate: "2026-11-06T00:00:00Z",
          leaseContractLength: { duration: 3, unit: "year" },
          rates: [
            {
              discountedSku: product.sku,
              discountedUsageType: "APN2-BoxUsage:m9.large",
              discountedOperation: "RunInstances",
              discountedServiceCode: "AmazonEC2",
              rateCode: `${sku}.${product.sku}`,
              unit: "Hrs",
              discountedRate: { price: "0.0600000000", currency: "USD" },
            },
          ],
        },
      ],
    },
  });
}

/** An RDS offer in CSV, with sizes as RDS shortens them and storage that is for every engine. */
export const rdsCsvOffer = `"FormatVersion","v1.0"
"Disclaimer","All prices, without exception, may change."
"Publication Date","2026-11-04T00:00:00Z"
"Version","20261104000000"
"OfferCode","AmazonRDS"
"SKU","OfferTermCode","RateCode","TermType","PriceDescription","EffectiveDate","StartingRange","EndingRange","Unit","PricePerUnit","Currency","RelatedTo","LeaseContractLength","PurchaseOption","OfferingClass","Product Family","serviceCode","Location","Location Type","Instance Type","vCPU","Database Engine","usageType","operation"
"DDDDBBBB00000001","JRTCKXETXF","DDDDBBBB00000001.JRTCKXETXF.6YS6EN2CT7","OnDemand","$0.5 per hour, MySQL","2026-11-01","0","Inf","Hrs","0.5000000000","USD","","","","","Database Instance","AmazonRDS","EU (Ireland)","AWS Region","db.m9.2xlarge","8","MySQL","EU-InstanceUsage:db.m9.2xl","CreateDBInstance:0002"
"DDDDBBBB00000001","TERM3AURI0","DDDDBBBB00000001.TERM3AURI0.2TG2D8R56U","Reserved","Upfront Fee","31/10/2026","","","Quantity","9000","USD","","3yr","All Upfront","standard","Database Instance","AmazonRDS","EU (Ireland)","AWS Region","db.m9.2xlarge","8","MySQL","EU-InstanceUsage:db.m9.2xl","CreateDBInstance:0002"
"DDDDBBBB00000001","TERM3AURI0","DDDDBBBB00000001.TERM3AURI0.6YS6EN2CT7","Reserved","MySQL, db.m9.2xlarge reserved","31/10/2026","0","Inf","Hrs","0.0000000000","USD","","3yr","All Upfront","standard","Database Instance","AmazonRDS","EU (Ireland)","AWS Region","db.m9.2xlarge","8","MySQL","EU-InstanceUsage:db.m9.2xl","CreateDBInstance:0002"
"DDDDBBBB00000002","JRTCKXETXF","DDDDBBBB00000002.JRTCKXETXF.6YS6EN2CT7","OnDemand","$0.13 per GB-month","2026-11-01","0","Inf","GB-Mo","0.1300000000","USD","","","","","Database Storage","AmazonRDS","EU (Ireland)","AWS Region","","","Any","EU-RDS:GP9-Storage","CreateDBInstance"
"DDDDBBBB00000004","JRTCKXETXF","DDDDBBBB00000004.JRTCKXETXF.6YS6EN2CT7","OnDemand","$0.01 per 1000 API requests","2026-11-01","0","Inf","API Calls","0.0000100000","USD","","","","","Performance Insights","AmazonRDS","EU (Ireland)","AWS Region","","","","EU:PI_API",""
"DDDDBBBB00000003","JRTCKXETXF","DDDDBBBB00000003.JRTCKXETXF.6YS6EN2CT7","OnDemand","CNY","2026-11-01","0","Inf","Hrs","1","CNY","","","","","Database Instance","AmazonRDS","China (Beijing)","AWS Region","","","Any","CNN1-InstanceUsage:db.m9.large","CreateDBInstance:0002"
`;

/** A savings plans offer in CSV. */
export const savingsPlansCsvOffer = `FormatVersion,v1.0
Disclaimer,For information only.
Publication Date,2026-11-07T00:00:00Z
Version,20261107000000
OfferCode,AmazonDatabaseSavingsPlans
SKU,RateCode,Unit,EffectiveDate,DiscountedRate,Currency,DiscountedSKU,DiscountedServiceCode,DiscountedUsageType,DiscountedOperation,PurchaseOption,LeaseContractLength,LeaseContractLengthUnit,ServiceCode,UsageType,Operation,Description,Instance Family,Location,Location Type,Granularity,Product Family,DiscountedRegionCode,DiscountedInstanceType
PPPP,PPPP.DDDDBBBB00000001,Hrs,2026-11-07,0.4000000000,USD,DDDDBBBB00000001,AmazonRDS,EU-InstanceUsage:db.m9.2xl,CreateDBInstance:0002,No Upfront,1,year,DatabaseSavingsPlans,DatabaseSP:1yrNoUpfront,,1 year,,Any,AWS Region,hourly,DatabaseSavingsPlans,eu-west-1,M9
`;
