/** What the shipped book answers, and what it must not. */
import { expect, test } from "vitest";
import { decimal } from "../decimal.ts";
import { shippedBook } from "./shipped-book.ts";
import type { PricedProduct } from "./book.ts";

const book = shippedBook();

function prices(found: PricedProduct | undefined): readonly string[] | undefined {
  return found?.onDemand.dimensions.map(({ beginRange, pricePerUnit }) => `${beginRange}: ${pricePerUnit}`);
}

test("a usage type is found with its tiers, AWS's SKU and rate codes", () => {
  const found = book.find({
    serviceCode: "AmazonS3",
    usageType: "TimedStorage-ByteHrs",
    operation: "StandardStorage",
    region: "us-east-1",
  });
  expect(prices(found)).toEqual(["0: 0.023", "51200: 0.022", "512000: 0.021"]);
  expect(found?.product.sku).toBe("WP9ANXZGBYYSGJEA");
  expect(found?.onDemand.dimensions[0]?.rateCode).toBe("WP9ANXZGBYYSGJEA.JRTCKXETXF.PGHJ3S3EYE");
  expect(found?.trust).toBe("A");
});

test("Seoul's S3 has the SKU that AWS's list gives it", () => {
  const found = book.find({
    serviceCode: "AmazonS3",
    usageType: "APN2-TimedStorage-ByteHrs",
    region: "ap-northeast-2",
  });
  expect(found?.product.sku).toBe("3JSN7K7UDDNCYCDM");
  expect(prices(found)?.[0]).toBe("0: 0.025");
});

test("the region's prefix may be there, left out, or stand alone", () => {
  const queries = [
    { usageType: "APN2-BoxUsage:t3.medium", region: "ap-northeast-2" },
    { usageType: "BoxUsage:t3.medium", region: "ap-northeast-2" },
    { usageType: "APN2-BoxUsage:t3.medium", region: "" },
  ];
  const found = queries.map((query) => book.find({ serviceCode: "AmazonEC2", operation: "RunInstances", ...query }));
  expect(new Set(found).size).toBe(1);
  expect(prices(found[0])).toEqual(["0: 0.052"]);
  expect(found[0]?.product.usageType).toBe("APN2-BoxUsage:t3.medium");
});

test("what the book does not know is unpriced, not free", () => {
  const unknown = [
    { serviceCode: "AmazonS3", usageType: "Requests-Tier99", region: "us-east-1" },
    { serviceCode: "AmazonSimpleDB", usageType: "BoxUsage", region: "us-east-1" },
    { serviceCode: "NoSuchService", usageType: "TimedStorage-ByteHrs", region: "us-east-1" },
    { serviceCode: "../AmazonS3", usageType: "TimedStorage-ByteHrs", region: "us-east-1" },
    { serviceCode: "AmazonEC2", usageType: "BoxUsage:t3.medium", operation: "RunInstances:0002", region: "us-east-1" },
    { serviceCode: "AmazonEC2", usageType: "BoxUsage:a1.large", region: "ap-northeast-2" },
    { serviceCode: "AmazonS3", usageType: "TimedStorage-ByteHrs", region: "cn-north-1" },
    { serviceCode: "AmazonS3", usageType: "TimedStorage-ByteHrs", region: "atlantis-1" },
  ];
  for (const query of unknown) expect(book.find(query), JSON.stringify(query)).toBeUndefined();
});

test("an operation has its own price where it has one", () => {
  const query = { serviceCode: "AmazonS3", usageType: "Requests-Tier3", region: "us-east-1" };
  const operations = [undefined, "S3-GlacierTransition", "S3-GDATransition", "RestoreObject"];
  const found = operations.map((operation) => prices(book.find({ ...query, operation }))?.[0]);
  expect(found).toEqual(["0: 0.00003", "0: 0.00003", "0: 0.00005", "0: 0.00005"]);
  const balancers = ["LoadBalancing", "LoadBalancing:Application", "LoadBalancing:Network"].map((operation) =>
    prices(book.find({ serviceCode: "AWSELB", usageType: "LoadBalancerUsage", operation, region: "us-east-1" })),
  );
  expect(balancers).toEqual([["0: 0.025"], ["0: 0.0225"], ["0: 0.0225"]]);
});

test("traffic of every service is one product, so that its tiers are shared", () => {
  const found = ["AmazonS3", "AmazonEC2", "AWSDataTransfer"].map((serviceCode) =>
    book.find({ serviceCode, usageType: "DataTransfer-Out-Bytes", region: "ap-northeast-2" }),
  );
  expect(new Set(found).size).toBe(1);
  expect(prices(found[0])).toEqual(["0: 0.126", "10240: 0.122", "51200: 0.117", "153600: 0.108"]);
});

test("traffic to another region is priced by where it leaves", () => {
  const query = { serviceCode: "AmazonS3", operation: "GetObject" };
  const out = book.find({ ...query, usageType: "APN2-USE1-AWS-Out-Bytes", region: "ap-northeast-2" });
  expect(prices(out)).toEqual(["0: 0.08"]);
  expect(out?.product.usageType).toBe("APN2-USE1-AWS-Out-Bytes");
  expect(prices(book.find({ ...query, usageType: "USE1-USE2-AWS-Out-Bytes", region: "us-east-1" }))).toEqual([
    "0: 0.01",
  ]);
  expect(prices(book.find({ ...query, usageType: "USE1-APN2-AWS-In-Bytes", region: "us-east-1" }))).toEqual(["0: 0"]);
});

test("another region's price is marked as borrowed, and has a SKU of its own", () => {
  const ohio = book.find({ serviceCode: "AmazonS3", usageType: "TimedStorage-ByteHrs", region: "us-east-2" });
  expect(ohio).toMatchObject({ trust: "C", derivedFrom: "us-east-1" });
  expect(ohio?.product).toMatchObject({ usageType: "USE2-TimedStorage-ByteHrs", skuIsAws: false, region: "us-east-2" });
  expect(ohio?.product.sku).toMatch(/^[0-9A-Z]{16}$/);
  expect(ohio?.product.sku).not.toBe("WP9ANXZGBYYSGJEA");
});

test("CloudFront's usage types name edges, not regions", () => {
  const found = book.find({ serviceCode: "AmazonCloudFront", usageType: "EU-DataTransfer-Out-Bytes", region: "" });
  expect(prices(found)?.slice(0, 2)).toEqual(["0: 0.085", "10240: 0.08"]);
  expect(found?.product).toMatchObject({ usageType: "EU-DataTransfer-Out-Bytes", region: "" });
});

test("KMS's usage types name regions in full", () => {
  const query = { serviceCode: "awskms", usageType: "ap-northeast-2-KMS-Keys", region: "ap-northeast-2" };
  expect(prices(book.find(query))).toEqual(["0: 1"]);
});

test("reserved instances keep what their source knew", () => {
  const found = book.find({ serviceCode: "AmazonEC2", usageType: "BoxUsage:m5.large", region: "ap-northeast-2" });
  expect(found?.reserved).toMatchObject([
    { leaseContractLength: "3yr", purchaseOption: "All Upfront", upfrontFee: "1166", hourlyPrice: "0", trust: "B" },
  ]);
  const medium = book.find({ serviceCode: "AmazonEC2", usageType: "BoxUsage:t3.medium", region: "us-east-1" });
  const partial = medium?.reserved.find((term) => term.purchaseOption === "Partial Upfront");
  expect(partial).toBeDefined();
  expect(partial && "upfrontFee" in partial).toBe(false);
});

test("every product's tiers follow each other from zero to infinity", () => {
  for (const serviceCode of book.services()) {
    for (const { product, onDemand } of book.products(serviceCode)) {
      const { dimensions } = onDemand;
      const name = `${serviceCode} ${product.usageType} ${product.operation}`;
      expect(dimensions[0]?.beginRange, name).toBe("0");
      expect(dimensions.at(-1)?.endRange, name).toBe("Inf");
      for (const [index, { endRange, pricePerUnit }] of dimensions.entries()) {
        expect(endRange, name).toBe(dimensions[index + 1]?.beginRange ?? "Inf");
        expect(decimal(pricePerUnit).isNegative(), name).toBe(false);
      }
    }
  }
});

test("products of one region and price list have SKUs that tell tiers apart", () => {
  for (const serviceCode of book.services()) {
    const tiersBySku = new Map<string, string>();
    for (const { product, onDemand } of book.products(serviceCode)) {
      const tiers = JSON.stringify(onDemand.dimensions.map((tier) => [tier.beginRange, tier.pricePerUnit]));
      expect(tiersBySku.get(product.sku) ?? tiers, `${serviceCode} ${product.usageType}`).toBe(tiers);
      tiersBySku.set(product.sku, tiers);
    }
  }
});
