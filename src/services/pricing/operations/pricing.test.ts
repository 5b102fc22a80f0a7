/** Tests of the Price List service through the SDK. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openBillingRegion, type BillingRegion } from "../../../../test/support/billing-region.ts";
import { refusal } from "../../../../test/support/organizations-region.ts";
import { ImportedBook } from "../../../pricing/import/imported-book.ts";
import { importOffer } from "../../../pricing/import/import-offer.ts";

let opened: BillingRegion;
beforeAll(async () => void (opened = await openBillingRegion()));
afterAll(() => opened.close());

const seoul = { Type: "TERM_MATCH", Field: "regionCode", Value: "ap-northeast-2" } as const;
const puts = { Type: "TERM_MATCH", Field: "usagetype", Value: "APN2-Requests-Tier1" } as const;

interface Item {
  readonly product: { readonly sku: string; readonly attributes: Record<string, string> };
  readonly serviceCode: string;
  readonly terms: {
    readonly OnDemand: Record<string, { priceDimensions: Record<string, { pricePerUnit: { USD: string } }> }>;
  };
}

const itemsOf = (list: readonly unknown[] = []): Item[] => list.map((text) => JSON.parse(String(text)) as Item);

test("services are described with their attributes, all of them in pages or one", async () => {
  const { Services: [s3] = [] } = await opened.pricing.describeServices({ ServiceCode: "AmazonS3" });
  expect(s3?.AttributeNames).toEqual(expect.arrayContaining(["location", "productFamily", "termType", "usagetype"]));
  const first = await opened.pricing.describeServices({ MaxResults: 3 });
  expect(first.Services?.length).toBe(3);
  const second = await opened.pricing.describeServices({ MaxResults: 3, NextToken: first.NextToken });
  expect(second.Services?.[0]?.ServiceCode).not.toBe(first.Services?.[0]?.ServiceCode);
});

test("an attribute's values are listed in order", async () => {
  const { AttributeValues = [] } = await opened.pricing.getAttributeValues({
    ServiceCode: "AmazonEC2",
    AttributeName: "regionCode",
  });
  const values = AttributeValues.map(({ Value = "" }) => Value);
  expect(values).toContain("ap-northeast-2");
  expect(values).toEqual(values.toSorted());
});

describe("products", () => {
  test("are found by their attributes and carry the price that the bill is rated by", async () => {
    const { PriceList, FormatVersion } = await opened.pricing.getProducts({
      ServiceCode: "AmazonS3",
      Filters: [seoul, puts],
    });
    expect(FormatVersion).toBe("aws_v1");
    const [item] = itemsOf(PriceList);
    expect(item).toMatchObject({
      serviceCode: "AmazonS3",
      product: { attributes: { location: "Asia Pacific (Seoul)", usagetype: "APN2-Requests-Tier1" } },
    });
    const [term] = Object.values(item?.terms.OnDemand ?? {});
    const [price] = Object.values(term?.priceDimensions ?? {});
    expect(price?.pricePerUnit).toEqual({ USD: "0.0000045000" });
  });

  test("have terms that began some day, also where the price's source states none", async () => {
    const { PriceList } = await opened.pricing.getProducts({ ServiceCode: "AmazonS3", Filters: [seoul] });
    const terms = itemsOf(PriceList).flatMap((item) => Object.values(item.terms.OnDemand ?? {}));
    expect(terms.length).toBeGreaterThan(50);
    for (const term of terms) expect(term).toMatchObject({ effectiveDate: expect.stringMatching(/^\d{4}-.*T.*Z$/) });
  });

  test("pass each kind of filter", async () => {
    const count = async (Type: string, Field: string, Value: string): Promise<number> => {
      const Filters = [seoul, { Type: Type as "EQUALS", Field, Value }];
      return (await opened.pricing.getProducts({ ServiceCode: "AmazonEC2", Filters })).PriceList?.length ?? 0;
    };
    expect(await count("EQUALS", "instanceType", "t3.micro")).toBe(1);
    expect(await count("EQUALS", "instanceType", "T3.micro")).toBe(0);
    expect(await count("CONTAINS", "instanceType", "t3.")).toBeGreaterThan(5);
    expect(await count("ANY_OF", "instanceType", "t3.micro,t3.small")).toBe(2);
    const [any, none] = [
      await count("CONTAINS", "instanceType", "t3."),
      await count("NONE_OF", "instanceType", "m5.large"),
    ];
    expect(none).toBeGreaterThan(any);
  });

  test("come in pages that do not overlap", async () => {
    const skus: string[] = [];
    let NextToken: string | undefined;
    do {
      const page = await opened.pricing.getProducts({ ServiceCode: "AWSLambda", MaxResults: 40, NextToken });
      skus.push(...itemsOf(page.PriceList).map(({ product }) => product.sku));
      ({ NextToken } = page);
    } while (NextToken !== undefined);
    expect(new Set(skus).size).toBe(skus.length);
    expect(skus.length).toBeGreaterThan(40);
  });
});

test("what cannot be is refused in AWS's words", async () => {
  const { pricing } = opened;
  expect(await refusal(pricing.getProducts({ ServiceCode: "" }))).toMatchObject({
    code: "InvalidParameterException",
    status: 400,
    message: "Input Parameters are invalid. serviceCode cannot be null or empty",
  });
  expect(await refusal(pricing.getProducts({ ServiceCode: "Amazon S3" }))).toMatchObject({
    message: "ServiceCode can only contain a-z, A-Z, 0-9",
  });
  expect(await refusal(pricing.getProducts({ ServiceCode: "Nothing" }))).toMatchObject({ code: "NotFoundException" });
  const wrong = pricing.getProducts({ ServiceCode: "AmazonS3", NextToken: "x" });
  expect(await refusal(wrong)).toMatchObject({ code: "InvalidNextTokenException" });
  const many = pricing.getProducts({ ServiceCode: "AmazonS3", MaxResults: 101 });
  expect(await refusal(many)).toMatchObject({ code: "InvalidParameterException" });
  const attribute = pricing.getAttributeValues({ ServiceCode: "AmazonS3", AttributeName: "colour" });
  expect(await refusal(attribute)).toMatchObject({ code: "NotFoundException" });
});

describe("price list files", () => {
  const listOf = async (EffectiveDate: Date) =>
    (
      await opened.pricing.listPriceLists({
        ServiceCode: "AmazonS3",
        EffectiveDate,
        CurrencyCode: "USD",
        RegionCode: "ap-northeast-2",
      })
    ).PriceLists ?? [];

  test.each(["json", "csv"])("in %s can be imported again, with the same prices", async (FileFormat) => {
    const [list] = await listOf(new Date("2027-01-01"));
    expect(list).toMatchObject({ RegionCode: "ap-northeast-2", CurrencyCode: "USD", FileFormats: ["json", "csv"] });
    const { Url = "" } = await opened.pricing.getPriceListFileUrl({ PriceListArn: list?.PriceListArn, FileFormat });
    const answer = await fetch(Url);
    expect(answer.status).toBe(200);
    const folder = mkdtempSync(join(tmpdir(), "haneul-offer-"));
    const file = join(folder, `offer.${FileFormat}`);
    writeFileSync(file, await answer.text());
    await importOffer(file, folder);
    const usage = { serviceCode: "AmazonS3", usageType: "APN2-TimedStorage-ByteHrs", region: "ap-northeast-2" };
    const found = new ImportedBook(folder).find(usage);
    expect(found?.onDemand.dimensions.map(({ pricePerUnit }) => pricePerUnit)).toEqual(["0.025", "0.024", "0.023"]);
    rmSync(folder, { recursive: true });
  });

  test("are none before they were published, and a version that never was has no file", async () => {
    expect(await listOf(new Date("2015-01-01"))).toEqual([]);
    const PriceListArn = "arn:aws:pricing:::price-list/aws/AmazonS3/USD/20150101000000/ap-northeast-2";
    const gone = opened.pricing.getPriceListFileUrl({ PriceListArn, FileFormat: "json" });
    expect(await refusal(gone)).toMatchObject({ code: "ResourceNotFoundException", status: 404 });
    const arn = opened.pricing.getPriceListFileUrl({ PriceListArn: "arn:aws:s3:::x", FileFormat: "json" });
    expect(await refusal(arn)).toMatchObject({ code: "InvalidParameterException" });
  });
});
