/** Offers in AWS's layouts, from a file to a price in the book. */
import { afterEach, beforeEach, expect, test } from "vitest";
import { createServer } from "node:http";
import { ec2Offer, rdsCsvOffer, savingsPlansCsvOffer, savingsPlansOffer } from "./sample-offers.ts";
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { importOffer } from "./import-offer.ts";
import { join } from "node:path";
import { openPriceBook } from "../book/price-book.ts";
import { tmpdir } from "node:os";
import type { AddressInfo } from "node:net";

let folder: string;
let data: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "haneul-prices-"));
  data = join(folder, "data");
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

function written(name: string, content: string | Buffer): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const seoulInstance = {
  serviceCode: "AmazonEC2",
  usageType: "BoxUsage:m9.large",
  operation: "RunInstances",
  region: "ap-northeast-2",
};

const irishDatabase = {
  serviceCode: "AmazonRDS",
  usageType: "EU-InstanceUsage:db.m9.2xlarge",
  operation: "CreateDBInstance:0002",
  region: "eu-west-1",
};

test("a JSON offer brings prices, attributes and reserved terms", async () => {
  const edition = await importOffer(written("offer.json", ec2Offer()), data);
  expect(edition).toMatchObject({ offerCode: "AmazonEC2", region: "ap-northeast-2", products: 3, prices: 7 });
  const found = openPriceBook(data).find(seoulInstance);
  expect(found).toMatchObject({ trust: "A", publicationDate: "2026-11-05T10:00:00Z" });
  expect(found?.product).toMatchObject({
    sku: "AAAABBBBCCCCDDD1",
    skuIsAws: true,
    usageType: "APN2-BoxUsage:m9.large",
  });
  expect(found?.product.attributes["instanceType"]).toBe("m9.large");
  expect(found?.onDemand.dimensions).toMatchObject([{ pricePerUnit: "0.123", beginRange: "0", endRange: "Inf" }]);
  expect(found?.reserved).toMatchObject([
    { leaseContractLength: "1yr", purchaseOption: "Partial Upfront", upfrontFee: "700", hourlyPrice: "0.03" },
  ]);
});

test("an operation finds its own price, and another operation none", async () => {
  await importOffer(written("offer.json", ec2Offer()), data);
  const book = openPriceBook(data);
  expect(book.find({ ...seoulInstance, operation: "RunInstances:0002" })?.product.sku).toBe("AAAABBBBCCCCDDD2");
  expect(book.find({ ...seoulInstance, operation: "RunInstances:0010" })).toBeUndefined();
});

test("an offer's traffic is found under every service, without the Free Tier's tier", async () => {
  await importOffer(written("offer.json", ec2Offer()), data);
  const found = openPriceBook(data).find({
    serviceCode: "AmazonS3",
    usageType: "APN2-DataTransfer-Out-Bytes",
    operation: "GetObject",
    region: "ap-northeast-2",
  });
  expect(found?.onDemand.dimensions).toMatchObject([
    { beginRange: "0", endRange: "10240", pricePerUnit: "0.2" },
    { beginRange: "10240", endRange: "Inf", pricePerUnit: "0.1" },
  ]);
});

test("a packed CSV offer is read, with RDS's short sizes and storage of every engine", async () => {
  const edition = await importOffer(written("offer.csv.gz", gzipSync(rdsCsvOffer)), data);
  expect(edition).toMatchObject({ offerCode: "AmazonRDS", region: "eu-west-1", products: 3, prices: 5 });
  const book = openPriceBook(data);
  const found = book.find(irishDatabase);
  expect(found?.onDemand.dimensions[0]?.pricePerUnit).toBe("0.5");
  expect(found?.product.attributes).toMatchObject({
    vcpu: "8",
    databaseEngine: "MySQL",
    instanceType: "db.m9.2xlarge",
  });
  expect(found?.reserved).toMatchObject([
    { upfrontFee: "9000", hourlyPrice: "0", effectiveDate: "2026-10-31", leaseContractLength: "3yr" },
  ]);
  const storage = { ...irishDatabase, usageType: "RDS:GP9-Storage", operation: "CreateDBInstance:0014" };
  expect(book.find(storage)?.onDemand.dimensions[0]?.pricePerUnit).toBe("0.13");
  const insights = { serviceCode: "AmazonRDS", usageType: "EU:PI_API", region: "eu-west-1" };
  expect(book.find(insights)?.product.sku).toBe("DDDDBBBB00000004");
});

test("savings plans are put with the products that they discount", async () => {
  await importOffer(written("plans.json", savingsPlansOffer()), data);
  await importOffer(written("plans.csv", savingsPlansCsvOffer), data);
  expect(openPriceBook(data).find(seoulInstance)).toBeUndefined();
  await importOffer(written("offer.json", ec2Offer()), data);
  await importOffer(written("offer.csv", rdsCsvOffer), data);
  const book = openPriceBook(data);
  expect(book.find(seoulInstance)?.savingsPlans).toMatchObject([
    { planType: "ComputeSavingsPlans", leaseContractLength: "3yr", purchaseOption: "No Upfront", unit: "Hrs" },
  ]);
  expect(book.find(irishDatabase)?.savingsPlans).toMatchObject([
    { planType: "DatabaseSavingsPlans", leaseContractLength: "1yr", discountedRate: "0.4" },
  ]);
});

test("the newer price counts: shipped, imported, and imported again", async () => {
  const query = { ...seoulInstance, usageType: "DataTransfer-Out-Bytes", operation: "" };
  const first = () => openPriceBook(data).find(query)?.onDemand.dimensions[0]?.pricePerUnit;
  await importOffer(written("old.json", ec2Offer("2020-01-01T00:00:00Z")), data);
  expect(first()).toBe("0.126");
  expect(openPriceBook(data).find(seoulInstance)).toBeDefined();
  await importOffer(written("new.json", ec2Offer("2027-01-01T00:00:00Z")), data);
  expect(first()).toBe("0.2");
  expect(
    openPriceBook(data)
      .editions()
      .filter(({ origin }) => origin !== "shipped"),
  ).toHaveLength(1);
});

test("an offer is fetched from the web", async () => {
  const server = createServer((request, response) => {
    if (request.url === "/offer.json.gz") response.end(gzipSync(ec2Offer()));
    else response.writeHead(403).end();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  try {
    const edition = await importOffer(`${address}/offer.json.gz`, data);
    expect(edition).toMatchObject({ offerCode: "AmazonEC2", source: `${address}/offer.json.gz` });
    await expect(importOffer(`${address}/other`, data)).rejects.toThrow("/other answered 403 Forbidden.");
  } finally {
    server.close();
  }
});

test("what is no offer is refused with a sentence, and leaves nothing behind", async () => {
  const broken: readonly (readonly [content: string | Buffer, sentence: RegExp])[] = [
    ["", /^The file is empty\.$/],
    ["{}", /^The file holds no products/],
    ["[1, 2]", /^The file holds no products/],
    [ec2Offer().slice(0, 900), /^The file ends in the middle\.$/],
    ["{ not json }", /^The file is no JSON: /],
    ["a,b\n1,2\n", /^The file has no line of columns that begins with SKU\.$/],
    [rdsCsvOffer.split("\n").slice(0, 6).join("\n"), /^The file holds no price in US dollars\.$/],
    [rdsCsvOffer.replace("2026-11-04T00:00:00Z", "soon"), /^The file does not say when it was published\.$/],
    [gzipSync(ec2Offer()).subarray(0, 300), /is broken gzip\.$/],
  ];
  for (const [content, sentence] of broken) {
    await expect(importOffer(written("broken", content), data)).rejects.toThrow(sentence);
  }
  await expect(importOffer(join(folder, "nowhere"), data)).rejects.toThrow(/^There is no file /);
  await expect(importOffer(folder, data)).rejects.toThrow(/ is a folder\.$/);
  expect(existsSync(join(data, "prices")) ? readdirSync(join(data, "prices")) : []).toEqual([]);
});

test("an offer's own words cannot lead out of the prices' folder", async () => {
  const offer = ec2Offer().replace('"offerCode":"AmazonEC2"', '"offerCode":"../../../evil"');
  await importOffer(written("offer.json", offer), data);
  expect(readdirSync(join(data, "prices"))).toEqual(["---------evil_ap-northeast-2_2026-11-05T10-00-00Z"]);
});
