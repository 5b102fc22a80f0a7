/** Names of price lists: `arn:aws:pricing:::price-list/aws/AmazonS3/USD/20261105100000/us-east-1`. */

/** What a price list's ARN says. */
export interface PriceListName {
  readonly serviceCode: string;
  readonly currency: string;
  readonly version: string;
  /** Undefined: the products of all regions. */
  readonly region: string | undefined;
}

export function priceListArn({ serviceCode, currency, version, region }: PriceListName): string {
  return `arn:aws:pricing:::price-list/aws/${serviceCode}/${currency}/${version}${region === undefined ? "" : `/${region}`}`;
}

/** What the ARN names, or undefined for what is none. */
export function parsePriceListArn(arn: string): PriceListName | undefined {
  const match =
    /^arn:aws[a-z-]*:pricing:::price-list\/aws\/([A-Za-z0-9]+)\/([A-Z]{3})\/(\d{14})(?:\/([a-z0-9-]+))?$/.exec(arn);
  if (match === null) return undefined;
  const [, serviceCode = "", currency = "", version = "", region] = match;
  return { serviceCode, currency, version, region };
}
