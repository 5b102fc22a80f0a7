/** Tests of what a whole bill does: tiers, free tier, credits, support, tax, months, detail. */
import { describe, expect, test } from "vitest";
import { decimal } from "../decimal.ts";
import { shippedBook } from "../book/shipped-book.ts";
import { rate } from "./rate.ts";
import type { RatedBill } from "./rated-bill.ts";
import { bob, bookOf, october, susan, use } from "./sample-usage.ts";
import type { Credit } from "./terms.ts";

const november = Date.UTC(2025, 10);
const storage = { service: "AmazonS3", usageType: "TimedStorage-ByteHrs", operation: "StandardStorage" };
const book = bookOf({
  "TimedStorage-ByteHrs": [
    ["0", "0.10"],
    ["100", "0.05"],
  ],
  "Requests-Tier1": "0.000005",
  "BoxUsage:m4.xlarge": "0.20",
});

function amounts(bill: RatedBill): string[] {
  return bill.statement.map(({ account, quantity, rate: price, amount }) => {
    return `${account} ${quantity.toString()} × ${price?.toString() ?? "?"} = ${amount?.toFixed(2) ?? "?"}`;
  });
}

describe("tiers", () => {
  test("are filled by the family together, and each account gets its share of each", () => {
    const usage = [use({ ...storage, quantity: "150" }), use({ ...storage, account: bob, quantity: "50" })];
    expect(amounts(rate({ book, usage }))).toEqual([
      `${susan} 75 × 0.1 = 7.50`,
      `${bob} 25 × 0.1 = 2.50`,
      `${susan} 75 × 0.05 = 3.75`,
      `${bob} 25 × 0.05 = 1.25`,
    ]);
  });

  test("begin anew each month, and a record over a month's end is divided by time", () => {
    const record = use({ ...storage, quantity: "300", start: november - 86_400_000, end: november + 2 * 86_400_000 });
    expect(amounts(rate({ book, usage: [record] }))).toEqual([
      `${susan} 100 × 0.1 = 10.00`,
      `${susan} 100 × 0.1 = 10.00`,
      `${susan} 100 × 0.05 = 5.00`,
    ]);
  });

  test("are one for all operations and services of a product", () => {
    const out = { region: "us-east-1", usageType: "DataTransfer-Out-Bytes", operation: "" };
    const usage = [
      use({ ...out, service: "AmazonS3", quantity: "10240" }),
      use({ ...out, service: "AmazonEC2", operation: "RunInstances", quantity: "10240" }),
    ];
    const bill = rate({ book: shippedBook(), usage });
    expect(bill.total.unblended.toString()).toBe(decimal("10240").times(decimal("0.175")).toString());
  });

  test("of different regions are apart", () => {
    const usage = [use({ ...storage, quantity: "100" }), use({ ...storage, region: "eu-west-1", quantity: "100" })];
    expect(rate({ book: shippedBook(), usage }).lines).toHaveLength(2);
  });

  test("end exactly where the next begins", () => {
    const quantities = ["99.9999999999", "100", "100.0000000001"];
    const tiers = quantities.map((quantity) => rate({ book, usage: [use({ ...storage, quantity })] }).lines);
    expect(tiers.map((lines) => lines.map(({ quantity }) => quantity.toString()))).toEqual([
      ["99.9999999999"],
      ["100"],
      ["100", "0.0000000001"],
    ]);
  });
});

test("a use without a known price is shown and not taken for free", () => {
  const bill = rate({ book, usage: [use({ usageType: "Unknown" }), use({})] });
  expect(bill.total.unpricedLines).toBe(1);
  const [unpriced] = bill.lines.filter((line) => line.unpriced);
  expect([unpriced?.costs, unpriced?.rate]).toEqual([undefined, undefined]);
  expect(bill.statement.find((line) => line.unpriced)?.amount).toBeUndefined();
  expect(bill.total.unblended.toString()).toBe("0.2");
});

test("a use of nothing keeps its line", () => {
  expect(amounts(rate({ book, usage: [use({ quantity: "0" })] }))).toEqual([`${susan} 0 × 0.2 = 0.00`]);
});

test("a usage type is the same with its region's code and without", () => {
  const usage = [
    use({ ...storage, usageType: "APN2-TimedStorage-ByteHrs", region: "", quantity: "60" }),
    use({ ...storage, region: "ap-northeast-2", quantity: "60" }),
  ];
  expect(amounts(rate({ book, usage }))).toEqual([`${susan} 100 × 0.1 = 10.00`, `${susan} 20 × 0.05 = 1.00`]);
});

test("money is rounded once for a line, operations together", () => {
  const request = { service: "AmazonS3", usageType: "Requests-Tier1", quantity: "700" };
  const usage = ["PutObject", "ListBucket"].map((operation) => use({ ...request, operation }));
  const bill = rate({ book, usage });
  expect(bill.lines.map(({ costs }) => costs?.unblended.toString())).toEqual(["0.0035", "0.0035"]);
  expect(amounts(bill)).toEqual([`${susan} 1400 × 0.000005 = 0.01`]);
});

describe("the free tier", () => {
  const terms = { freeTier: { mode: "legacy" as const } };

  test("is one for the organization, and its quantity fills no tier", () => {
    const usage = [use({ ...storage, quantity: "100" }), use({ ...storage, account: bob, quantity: "5" })];
    const bill = rate({ book, usage, terms });
    expect(bill.freeTier.find(({ offer }) => offer === "s3-storage")?.used.toString()).toBe("5");
    const charged = bill.lines.filter(({ freeTierOffer }) => freeTierOffer === undefined);
    expect(charged.map(({ rate: price }) => price?.toString())).toEqual(["0.1", "0.1"]);
    expect(bill.total.unblended.rounded(9).toString()).toBe("10");
  });

  test("ends after a year but for what is always free", () => {
    const usage = [
      use({ ...storage, quantity: "5" }),
      use({ service: "AmazonS3", usageType: "DataTransfer-Out-Bytes", operation: "GetObject", quantity: "100" }),
    ];
    const free = (openedAt: number): string[] =>
      rate({ book: shippedBook(), usage, terms: { freeTier: { mode: "legacy", openedAt } } })
        .freeTier.filter(({ used }) => !used.isZero())
        .map(({ offer }) => offer);
    expect(free(Date.UTC(2024, 9, 15))).toEqual(["data-transfer-out", "s3-storage"]);
    expect(free(Date.UTC(2024, 8, 30))).toEqual(["data-transfer-out"]);
  });

  test("of the newer plans is always-free offers and credits", () => {
    const usage = [use({ quantity: "744" })];
    const bill = rate({ book, usage, terms: { freeTier: { mode: "credits", openedAt: october, tasksDone: 2 } } });
    expect([bill.total.usage, bill.total.credits, bill.total.unblended].map(String)).toEqual(["148.8", "-140", "8.8"]);
  });

  test("is not applied on top of a price list that begins with a free tier", () => {
    const free = bookOf({
      "Requests-Tier1": [
        ["0", "0"],
        ["1000", "0.01"],
      ],
    });
    const usage = [use({ service: "AmazonS3", usageType: "Requests-Tier1", operation: "PutObject", quantity: "1500" })];
    expect(rate({ book: free, usage, terms }).total.unblended.toString()).toBe("5");
  });
});

describe("credits", () => {
  const credit = (changes: Partial<Credit>): Credit => ({
    id: "c1",
    account: susan,
    amount: "1",
    startsAt: october,
    expiresAt: Date.UTC(2026, 0),
    ...changes,
  });

  function paid(
    credits: readonly Credit[],
    usage = [use({ quantity: "10" }), use({ account: bob, quantity: "20" })],
  ): string[] {
    const bill = rate({ book, usage, terms: { credits } });
    const lines = bill.lines.filter(({ lineItemType }) => lineItemType === "Credit");
    return lines.map(({ account, credit: id, costs }) => `${id} ${account} ${costs?.unblended?.toString()}`);
  }

  test("go to their own account first, then to who spends most", () => {
    expect(paid([credit({ amount: "5" })])).toEqual([`c1 ${susan} -2`, `c1 ${bob} -3`]);
  });

  test("that expire first are used first, then those for fewer services, then the older", () => {
    const credits = [
      credit({ id: "old", startsAt: october - 1 }),
      credit({ id: "narrow", services: ["AmazonEC2"] }),
      credit({ id: "soon", expiresAt: Date.UTC(2025, 11) }),
    ];
    expect(paid(credits)).toEqual([`soon ${susan} -1`, `narrow ${susan} -1`, `old ${bob} -1`]);
  });

  test("pay only for their services, and not after they expired", () => {
    expect(paid([credit({ services: ["AmazonS3"] }), credit({ id: "gone", expiresAt: october })])).toEqual([]);
  });

  test("last until they are used up", () => {
    const usage = [use({ quantity: "10" }), use({ quantity: "10", start: november, end: november + 3_600_000 })];
    const bill = rate({ book, usage, terms: { credits: [credit({ amount: "3" })] } });
    expect(bill.total.credits.toString()).toBe("-3");
    expect(bill.creditsLeft.get("c1")?.toString()).toBe("0");
  });

  test("of an account that does not share stay with it", () => {
    const sharing = [{ account: susan, since: october, discounts: true, credits: false }];
    const usage = [use({ quantity: "10" }), use({ account: bob, quantity: "20" })];
    const bill = rate({ book, usage, terms: { sharing, credits: [credit({ amount: "5" })] } });
    expect(bill.total.credits.toString()).toBe("-2");
  });
});

describe("support and tax", () => {
  test("support is a share of each account's charges before credits, at least the minimum", () => {
    const credits: Credit[] = [{ id: "c", account: susan, amount: "1000", startsAt: october, expiresAt: Infinity }];
    const usage = [use({ quantity: "10000" }), use({ account: bob })];
    const bill = rate({ book, usage, terms: { credits, supportOfAll: "Business" } });
    expect(bill.total.support.toString()).toBe("300");
  });

  test("enterprise plans look at all accounts that have them together", () => {
    const usage = [use({ quantity: "500000" }), use({ account: bob, quantity: "500000" })];
    const bill = rate({ book, usage, terms: { supportOfAll: "Enterprise" } });
    // 150,000 at 10 % and 50,000 at 7 %.
    expect(bill.total.support.toString()).toBe("18500");
    expect(bill.lines.filter(({ unit }) => unit === "Dollar").map(({ account }) => account)).toEqual([
      susan,
      bob,
      susan,
      bob,
    ]);
  });

  test("Enterprise has a lower minimum since December 2025", () => {
    const fee = (start: number): string =>
      rate({
        book,
        usage: [use({ start, end: start + 1 })],
        terms: { supportOfAll: "Enterprise" },
      }).total.support.toString();
    expect([fee(november), fee(Date.UTC(2025, 11))]).toEqual(["15000", "5000"]);
  });

  test("tax is a percentage of what is left to pay", () => {
    const credits: Credit[] = [{ id: "c", account: susan, amount: "0.5", startsAt: october, expiresAt: Infinity }];
    const terms = { credits, tax: { ratePercent: "10" } };
    const bill = rate({ book, usage: [use({ quantity: "10" })], terms });
    expect(bill.total.tax.toString()).toBe("0.15");
  });

  test("agreed percentages show as lines of their own and in the net costs", () => {
    const bill = rate({
      book,
      usage: [use({ quantity: "10" })],
      terms: { discounts: [{ description: "EDP", percent: "10" }] },
    });
    const { unblended, netUnblended, discounts } = bill.total;
    expect([unblended, netUnblended, discounts].map(String)).toEqual(["1.8", "1.8", "-0.2"]);
    expect(bill.lines.map(({ costs }) => costs?.netUnblended.toString())).toEqual(["1.8", "0"]);
  });

  test("refunds come off the month in which they were given", () => {
    const refunds = [{ account: susan, service: "AmazonEC2", amount: "1", at: october + 5, description: "outage" }];
    expect(rate({ book, usage: [use({ quantity: "10" })], terms: { refunds } }).total.unblended.toString()).toBe("1");
  });
});

test("what an account used before it joined is billed to itself", () => {
  const joinedAt = { [bob]: october + 86_400_000 };
  const usage = [
    use({ ...storage, quantity: "80" }),
    use({ ...storage, account: bob, quantity: "80" }),
    use({ ...storage, account: bob, quantity: "80", hour: 30 }),
  ];
  const bill = rate({ book, usage, terms: { payer: susan, joinedAt } });
  const byPayer = bill.lines.map(
    ({ payer, account, quantity, rate: price }) => `${payer} ${account} ${quantity.toString()} ${price?.toString()}`,
  );
  expect(byPayer).toEqual([
    `${susan} ${susan} 50 0.1`,
    `${susan} ${bob} 50 0.1`,
    `${susan} ${susan} 30 0.05`,
    `${susan} ${bob} 30 0.05`,
    `${bob} ${bob} 80 0.1`,
  ]);
});

test("charges fill the tiers in the order of time", () => {
  const usage = [
    use({ ...storage, quantity: "90", resource: "a", hour: 0 }),
    use({ ...storage, quantity: "10", resource: "a", hour: 1 }),
    use({ ...storage, quantity: "10", resource: "b", hour: 1, tags: { team: "x" } }),
  ];
  const { charges } = rate({ book, usage, detail: true });
  expect(
    charges.map(({ resource, quantity, line, tags }) => [resource, String(quantity), String(line.rate), tags]),
  ).toEqual([
    ["a", "90", "0.1", undefined],
    ["a", "5", "0.1", undefined],
    ["b", "5", "0.1", { team: "x" }],
    ["a", "5", "0.05", undefined],
    ["b", "5", "0.05", { team: "x" }],
  ]);
});
