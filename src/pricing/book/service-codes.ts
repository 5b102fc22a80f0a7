/** Under which service codes a use is looked for: bills and price lists do not always agree. */

/** Names that people and older reports write. */
const otherNames: Readonly<Record<string, string>> = {
  AmazonSQS: "AWSQueueService",
  AWSKMS: "awskms",
  AmazonElasticLoadBalancing: "AWSELB",
  ElasticLoadBalancing: "AWSELB",
  AmazonEMR: "ElasticMapReduce",
  AmazonOpenSearchService: "AmazonES",
  AWSWAF: "awswaf",
  AmazonLambda: "AWSLambda",
  AmazonEventBridge: "AWSEvents",
  AmazonKMS: "awskms",
};

/** Traffic of every service is priced in one list, and shares its tiers. */
const traffic =
  /^(.+-)?(DataTransfer-(In|Out|Regional|xAZ-In|xAZ-Out)-Bytes|AWS-(In|Out)-Bytes|CloudFront-(In|Out)-Bytes|C3DataTransfer-(In|Out)-Bytes)$/;

const lists: Readonly<Record<string, readonly string[]>> = {
  // Until 2018 balancers were EC2's, and addresses were until 2024; NAT gateways still are.
  AmazonEC2: ["AmazonEC2", "AWSELB", "AmazonVPC"],
  AmazonVPC: ["AmazonVPC", "AmazonEC2"],
  AWSELB: ["AWSELB", "AmazonEC2"],
};

/** The service codes of the lists to search, the likeliest first. */
export function listsOf(serviceCode: string, usageType: string): readonly string[] {
  const code = otherNames[serviceCode] ?? serviceCode;
  const own = lists[code] ?? [code];
  // CloudFront's own traffic has prices of its own, by edge.
  return code !== "AmazonCloudFront" && traffic.test(usageType) ? ["AWSDataTransfer", ...own] : own;
}
