/** `haneul rate` on files of every kind it reads, and on files that cannot be meant. */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { createWriteStream } from "node:fs";
import { once } from "node:events";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { DuckDBInstance } from "@duckdb/node-api";
import { ec2Offer } from "../pricing/import/sample-offers.ts";
import { runCommandLine } from "./run.ts";

const header = "start,end,account,region,service,usageType,operation,quantity,resource,tags";
const october = "2025-10-01T00:00:00Z,2025-10-01T01:00:00Z,111111111111";

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "haneul-rate-"));
});

afterAll(() => rm(folder, { recursive: true, force: true }));

interface Line {
  readonly account: string;
  readonly usageType: string;
  readonly quantity: string;
  readonly unblendedCost?: string;
  readonly billingPeriod: string;
  readonly unpriced: boolean;
}

interface Answer {
  readonly rows: number;
  readonly skipped: Record<string, number>;
  readonly lines: readonly Line[];
  readonly total: Readonly<Record<string, string | number>>;
}

async function run(...words: string[]): Promise<{ code: number; out: string; err: string }> {
  const printed = { out: "", err: "" };
  const code = await runCommandLine(["rate", ...words], {
    environment: {},
    print: (text) => (printed.out += text),
    printError: (text) => (printed.err += text),
  });
  return { code, ...printed };
}

async function fileOf(name: string, content: string | Buffer): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
}

async function rated(name: string, content: string | Buffer, ...options: string[]): Promise<Answer> {
  const { code, out, err } = await run(await fileOf(name, content), "--json", ...options);
  expect([code, err]).toEqual([0, ""]);
  return JSON.parse(out) as Answer;
}

function lines(...rows: string[]): string {
  return [header, ...rows, ""].join("\n");
}

function costs({ lines: list }: Answer): string[] {
  return list.map(({ usageType, quantity, unblendedCost }) => `${usageType} ${quantity} ${unblendedCost}`);
}

const transfer = `${october},ap-northeast-2,AmazonEC2,DataTransfer-Out-Bytes,,157000,,`;
const transferCosts = [
  "APN2-DataTransfer-Out-Bytes 10240 1290.24",
  "APN2-DataTransfer-Out-Bytes 40960 4997.12",
  "APN2-DataTransfer-Out-Bytes 102400 11980.8",
  "APN2-DataTransfer-Out-Bytes 3400 367.2",
];

describe("a plain file", () => {
  test("is rated by tiers, every amount a decimal string", async () => {
    const answer = await rated("transfer.csv", lines(transfer));
    expect(costs(answer)).toEqual(transferCosts);
    expect(answer.total).toMatchObject({ currency: "USD", unblended: "18635.36", tax: "0", unpricedLines: 0 });
  });

  test.each([
    ["with a byte order mark and Windows line ends", `\uFEFF${lines(transfer).replaceAll("\n", "\r\n")}`],
    ["without a line end at its end", lines(transfer).trimEnd()],
    ["with empty lines", lines("", transfer, "")],
    [
      "with fields in quotes",
      lines(transfer.replace("AmazonEC2", '"AmazonEC2"').replace(/,,$/, ',"a,b","{""team"":""x""}"')),
    ],
    ["with a line break in quotes", lines(transfer.replace(/,,$/, ',"two\nlines",'))],
  ])("%s is the same", async (_, content) => {
    expect(costs(await rated("same.csv", content))).toEqual(transferCosts);
  });

  test("may be packed by gzip, whatever its name is", async () => {
    expect(costs(await rated("packed.csv", gzipSync(lines(transfer))))).toEqual(transferCosts);
  });

  test("may have its columns in any order, and leave out those that are not needed", async () => {
    const content =
      "quantity,usageType,service,account,start\n157000,APN2-DataTransfer-Out-Bytes,AmazonS3,111111111111,2025-10-01\n";
    expect(costs(await rated("order.csv", content))).toEqual(transferCosts);
  });

  test("of several months has tiers for each", async () => {
    const second = transfer.replaceAll("2025-10-01", "2025-11-01");
    const answer = await rated("months.csv", lines(transfer, second));
    expect(answer.lines.map(({ billingPeriod }) => billingPeriod)).toEqual([
      ...Array<string>(4).fill("2025-10"),
      ...Array<string>(4).fill("2025-11"),
    ]);
  });

  test("adds up rows that are the same, and keeps every decimal", async () => {
    const row = `${october},us-east-1,AmazonS3,TimedStorage-ByteHrs,StandardStorage,0.0000000001,,`;
    expect(costs(await rated("same-rows.csv", lines(row, row, row)))).toEqual([
      "TimedStorage-ByteHrs 0.0000000003 0.0000000000069",
    ]);
  });

  test("shows what has no known price", async () => {
    const { lines: list, total } = await rated("unpriced.csv", lines(`${october},us-east-1,AmazonNothing,Thing,,3,,`));
    expect(list).toMatchObject([{ usageType: "Thing", quantity: "3", unpriced: true }]);
    expect(list[0]).not.toHaveProperty("unblendedCost");
    expect(total["unpricedLines"]).toBe(1);
  });

  test("with nothing but a header costs nothing", async () => {
    const answer = await rated("header.csv", `${header}\n`);
    expect([answer.rows, answer.lines, answer.total["unblended"]]).toEqual([0, [], "0"]);
  });

  test("of many rows takes little memory", async () => {
    const path = join(folder, "many.csv");
    const file = createWriteStream(path);
    file.write(`${header}\n`);
    for (let block = 0; block < 100; block += 1) {
      let text = "";
      for (let row = 0; row < 1_000; row += 1)
        text += `${october},us-east-1,AmazonS3,Requests-Tier1,PutObject,${row},bucket-${block}-${row},\n`;
      if (!file.write(text)) await once(file, "drain");
    }
    file.end();
    await once(file, "finish");
    const before = process.memoryUsage().heapUsed;
    const { out } = await run(path, "--json");
    const answer = JSON.parse(out) as Answer;
    expect([answer.rows, answer.lines[0]?.quantity]).toEqual([100_000, "49950000"]);
    expect(process.memoryUsage().heapUsed - before).toBeLessThan(200 * 2 ** 20);
  });
});

describe("options", () => {
  test("the free tier is taken off when it is asked for", async () => {
    const row = `${october},us-east-1,AmazonS3,TimedStorage-ByteHrs,StandardStorage,10,,`;
    const total = async (...options: string[]): Promise<unknown> =>
      (await rated("free.csv", lines(row), ...options)).total["unblended"];
    expect(await total()).toBe("0.23");
    expect(await total("--free-tier", "legacy")).toBe("0.115");
    expect(await total("--free-tier", "credits")).toBe("0");
  });

  test("support and tax are added", async () => {
    const { total } = await rated("support.csv", lines(transfer), "--support", "business", "--tax", "10");
    expect([total["support"], total["tax"], total["unblended"]]).toEqual(["1604.4752", "2023.98352", "22263.81872"]);
  });

  test("a price book of one's own is used instead", async () => {
    const rates = [
      {
        serviceCode: "AmazonEC2",
        usageType: "DataTransfer-Out-Bytes",
        unit: "GB",
        tiers: [{ from: "0", usd: "0.01" }],
      },
    ];
    const book = await fileOf("book.json", JSON.stringify({ rates }));
    expect(costs(await rated("own.csv", lines(transfer), "--book", book))).toEqual([
      "APN2-DataTransfer-Out-Bytes 157000 1570",
    ]);
  });

  test("a price book may be one of AWS's offers, and the rest is as before", async () => {
    const offer = await fileOf("offer.json", ec2Offer());
    const row = `${october},us-east-1,AmazonS3,TimedStorage-ByteHrs,StandardStorage,1,,`;
    const offered = await rated("offered.csv", lines(row, transfer), "--book", offer);
    expect(costs(offered)).toEqual([
      "APN2-DataTransfer-Out-Bytes 10240 2048",
      "APN2-DataTransfer-Out-Bytes 146760 14676",
      "TimedStorage-ByteHrs 1 0.023",
    ]);
  });

  test("terms in a file bring reservations, credits and the rest", async () => {
    const row = `${october},us-east-1,AmazonEC2,BoxUsage:t3.medium,RunInstances,2,,`;
    const reservation = {
      id: "ri-1",
      account: "111111111111",
      service: "AmazonEC2",
      region: "us-east-1",
      usageType: "BoxUsage:t3.medium",
      operation: "RunInstances",
      count: 1,
      start: "2025-10-01",
      term: "1yr",
      purchaseOption: "No Upfront",
      upfrontFee: 0,
      hourlyPrice: "0.0261",
    };
    const path = await fileOf("terms.json", JSON.stringify({ reservations: [reservation], tax: { ratePercent: 10 } }));
    const answer = await rated("covered.csv", lines(row), "--terms", path);
    expect(costs(answer).slice(0, 3)).toEqual([
      "BoxUsage:t3.medium 1 0.0416",
      "BoxUsage:t3.medium 1 0",
      "BoxUsage:t3.medium 744 19.4184",
    ]);
    expect(answer.total["tax"]).toBe("1.946");
  });

  test.each([
    ["{", "cannot be read"],
    ["[]", "it is no object"],
    ['{"reservation": []}', "there is no field reservation, only payer,"],
    ['{"credits": [{"id": "c"}]}', "credits[0].account is missing"],
    ['{"freeTier": {"mode": "free"}}', "freeTier.mode is one of none, legacy, credits"],
    ['{"period": {"start": 1, "end": 2}}', "period.start is no time such as"],
    ['{"tax": {"ratePercent": "ten"}}', "tax.ratePercent is no decimal number"],
    ['{"joinedAt": {"111111111111": "today"}}', "joinedAt.111111111111 is no time"],
    ['{"payer": 1}', "payer is not text"],
  ])("terms that cannot be meant are refused: %s", async (text, sentence) => {
    const path = await fileOf("terms.json", text);
    const { code, err } = await run(await fileOf("any.csv", lines(transfer)), "--terms", path);
    expect([code, err]).toEqual([2, expect.stringContaining(path)]);
    expect(err).toContain(sentence);
  });

  test("without --json there is a table that adds up", async () => {
    const { out } = await run(await fileOf("table.csv", lines(transfer)));
    expect(out).toContain("AmazonEC2  APN2-DataTransfer-Out-Bytes   102,400  GB    0.117  11,980.80");
    expect(out).toContain("Total, USD  18,635.36");
  });
});

const reportHeader =
  "identity/LineItemId,bill/PayerAccountId,lineItem/UsageAccountId,lineItem/LineItemType,lineItem/UsageStartDate,lineItem/UsageEndDate,lineItem/ProductCode,lineItem/UsageType,lineItem/Operation,lineItem/AvailabilityZone,lineItem/ResourceId,lineItem/UsageAmount,lineItem/UnblendedCost,product/region";
const reportRow =
  "abc,111111111111,222222222222,Usage,2025-10-01T00:00:00Z,2025-10-01T01:00:00Z,AmazonEC2,APN2-DataTransfer-Out-Bytes,RunInstances,,i-1,157000.0000000000,1.00,ap-northeast-2";

describe("AWS's cost report", () => {
  test("is rated by its usage lines, and says what it left out", async () => {
    const tax = reportRow.replace("Usage,", "Tax,");
    const answer = await rated("report.csv", [reportHeader, reportRow, tax].join("\n"));
    expect(costs(answer)).toEqual(transferCosts);
    expect(answer.lines[0]?.account).toBe("222222222222");
    expect(answer.skipped).toEqual({ Tax: 1 });
  });

  test("in the layout of CUR 2.0 is the same", async () => {
    const names = reportHeader.split(",").map((name) =>
      name
        .replace("/", "_")
        .replace(/(?<=[a-z])[A-Z]/g, "_$&")
        .toLowerCase(),
    );
    const content = [names.join(","), reportRow.replaceAll("Z,", ".000Z,")]
      .map((line) => line.replaceAll(/[^,]+/g, '"$&"'))
      .join("\n");
    expect(names).toContain("line_item_usage_account_id");
    expect(costs(await rated("cur2.csv", content))).toEqual(transferCosts);
  });

  test("may be Parquet", async () => {
    const path = join(folder, "report.parquet");
    const instance = await DuckDBInstance.create(":memory:");
    const connection = await instance.connect();
    await connection.run(`COPY (SELECT '222222222222' AS line_item_usage_account_id, 'Usage' AS line_item_line_item_type,
      TIMESTAMP '2025-10-01 00:00:00' AS line_item_usage_start_date, TIMESTAMP '2025-10-01 01:00:00' AS line_item_usage_end_date,
      'AmazonEC2' AS line_item_product_code, 'APN2-DataTransfer-Out-Bytes' AS line_item_usage_type, NULL AS line_item_operation,
      157000.0::DOUBLE AS line_item_usage_amount, MAP(['user_team'], ['x']) AS resource_tags) TO '${path}' (FORMAT parquet)`);
    connection.closeSync();
    instance.closeSync();
    const { code, out } = await run(path, "--json");
    expect(code).toBe(0);
    expect(costs(JSON.parse(out) as Answer)).toEqual(transferCosts);
  });

  test("may have times with zones, which count by UTC", async () => {
    const forms = [
      "2025-10-01 00:00:00+00",
      "2025-10-01T09:00:00+09:00",
      "2025-09-30T19:00:00.123-0500",
      "2025-10-01 00:00:00 UTC",
    ];
    const rows = forms.map((start) => transfer.replace("2025-10-01T00:00:00Z", start));
    const { lines: list } = await rated("zones.csv", lines(...rows));
    expect(new Set(list.map(({ billingPeriod }) => billingPeriod))).toEqual(new Set(["2025-10"]));
  });

  test("keeps the usage type's region where the product's is another", async () => {
    const row = reportRow.replace("ap-northeast-2", "us-east-1");
    expect(costs(await rated("regions.csv", [reportHeader, row].join("\n")))).toEqual(transferCosts);
  });
});

describe("a file that cannot be meant ends in 2 and a sentence with", () => {
  const row = (changes: Record<string, string>): string => {
    const values = {
      start: "2025-10-01",
      end: "2025-10-02",
      account: "111111111111",
      region: "us-east-1",
      service: "AmazonS3",
      usageType: "Requests-Tier1",
      operation: "",
      quantity: "1",
      resource: "",
      tags: "",
      ...changes,
    };
    return Object.values(values).join(",");
  };

  test.each([
    ["a quantity that is no number", { quantity: "ten" }, "line 3, column quantity: ten is no decimal number."],
    ["a negative quantity", { quantity: "-1" }, "line 3, column quantity: -1 is negative."],
    ["no quantity", { quantity: "" }, "line 3, column quantity: it is empty."],
    ["a start that is no time", { start: "yesterday" }, "line 3, column start: yesterday is no time"],
    ["a day that is not", { start: "2025-02-30" }, "line 3, column start: 2025-02-30 is no time"],
    ["an end before the start", { end: "2025-09-30" }, "line 3, column end: 2025-09-30 is before the start."],
    ["no usage type", { usageType: "" }, "line 3, column usageType: it is empty."],
    ["no account", { account: "" }, "line 3, column account: it is empty."],
    ["a region that is none", { region: "Seoul!" }, "line 3, column region: Seoul! is no region."],
    [
      "a code of another region",
      { usageType: "APN2-Requests-Tier1" },
      "line 3, column region: APN2-Requests-Tier1 is a usage type of ap-northeast-2",
    ],
    ["tags that are none", { tags: "nonsense" }, "line 3, column tags: nonsense is neither JSON nor"],
    ["a field too many", { tags: "a=b,c" }, "line 3: it has 11 fields, but the header has 10."],
  ])("the line and column of %s", async (_, changes, sentence) => {
    const path = await fileOf("fault.csv", lines(row({}), row(changes)));
    const { code, out, err } = await run(path, "--json");
    expect([code, out]).toEqual([2, ""]);
    expect(err).toContain(`${path}, ${sentence}`);
  });

  test("the right line when fields span lines", async () => {
    const path = await fileOf("spans.csv", lines(row({ resource: '"a\nb"' }), "", row({ quantity: "x" })));
    expect((await run(path)).err).toContain(`${path}, line 5, column quantity: x is no decimal number.`);
  });

  test("the name of a column that is not there", async () => {
    const path = await fileOf("missing.csv", "start,account,service,usageType\n");
    expect((await run(path)).err).toContain(`${path}, line 1: there is no column quantity;`);
  });

  test("the name of a column that is there twice", async () => {
    const path = await fileOf("twice.csv", `${header},quantity\n`);
    expect((await run(path)).err).toContain(`${path}, line 1: there are two columns quantity.`);
  });

  test.each([
    ["an empty file", "", "is empty"],
    ["a file of empty lines", "\n\n", "is empty"],
    ["a broken gzip file", gzipSync(lines(transfer)).subarray(0, 60), "is no whole gzip file"],
    ["a broken Parquet file", "PAR1 and nothing more", "is no Parquet file that can be read"],
    ["quotes that do not close", `${header}\n"2025-10-01,x`, "is no CSV: quote not closed at line 2"],
    [
      "an exponent that nobody means",
      `${header}\n${october},us-east-1,AmazonS3,Requests-Tier1,PutObject,1e9999,photos,`,
      "line 2, column quantity: 1e9999 is no quantity that anybody uses",
    ],
  ])("what is wrong with %s", async (_, content, sentence) => {
    const path = await fileOf("broken", content);
    const { code, err } = await run(path);
    expect([code, err]).toEqual([2, expect.stringContaining(sentence)]);
  });

  test("the file's name when there is none", async () => {
    const { code, err } = await run(join(folder, "nothing.csv"));
    expect([code, err]).toEqual([2, expect.stringContaining("nothing.csv cannot be read")]);
    expect((await run(folder)).code).toBe(2);
  });

  test.each([
    [["--free-tier", "some"], "--free-tier takes none, legacy, credits, not some."],
    [["--support", "gold"], "--support takes Basic,"],
    [["--tax", "-1"], "--tax"],
    [["--book", "/nowhere.json"], "/nowhere.json cannot be read"],
    [[], "It needs a usage file."],
  ])("what options take: %j", async (options, sentence) => {
    const path = await fileOf("options.csv", lines(transfer));
    const { code, err } = await run(...(options.length === 0 ? [] : [path, ...options]));
    expect([code, err]).toEqual([2, expect.stringContaining(sentence)]);
  });
});

test("the sum is shown in another currency, too", async () => {
  const use = `${october},us-east-1,AmazonS3,Requests-Tier1,PutObject,1000000,photos,`;
  const path = await fileOf("won.csv", `${header}\n${use}\n`);
  expect((await run(path, "--currency", "KRW=1392.5")).out).toContain("That is 6,963 KRW.");
  expect((await run(path, "--currency", "won")).code).toBe(2);
});
