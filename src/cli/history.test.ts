/** A history lived by `haneul history generate`: the same seed gives the same bill on another region, to the last digit. */
import { expect, test } from "vitest";
import { createRegion } from "../region.ts";
import type { BillAnswer, InvoicesAnswer } from "../kernel/bill-control.ts";
import type { HistoryAnswer } from "./history.ts";
import { runCommandLine } from "./run.ts";

interface Lived {
  readonly history: HistoryAnswer;
  readonly bills: readonly BillAnswer[];
  readonly invoices: InvoicesAnswer["invoices"];
}

async function live(seed: string, profile: string): Promise<Lived> {
  const region = await createRegion();
  const asked = async <Answer>(...words: string[]): Promise<Answer> => {
    const printed: string[] = [];
    const failures: string[] = [];
    await runCommandLine([...words, "--json", "--endpoint", region.endpoint], {
      environment: {},
      print: (text) => void printed.push(text),
      printError: (text) => void failures.push(text),
    });
    expect(failures).toEqual([]);
    return JSON.parse(printed.join("")) as Answer;
  };
  try {
    const words = ["--months", "2", "--profile", profile, "--seed", seed];
    const history = await asked<HistoryAnswer>("history", "generate", ...words);
    await region.runJob("costs.close-months");
    const { invoices } = await asked<InvoicesAnswer>("invoice", "list");
    const months = [history.from, new Date(Date.parse(history.until) - 1).toISOString()].map((time) =>
      time.slice(0, 7),
    );
    const bills: BillAnswer[] = [];
    for (const month of months) bills.push(await asked<BillAnswer>("bill", "--month", month, "--by", "usageType"));
    return { history, bills, invoices };
  } finally {
    await region.close();
  }
}

test("the same seed gives the same bills, another seed others", async () => {
  const [first, again, other] = [await live("7", "small"), await live("7", "small"), await live("8", "small")];
  expect(again.bills).toEqual(first.bills);
  expect(other.bills).not.toEqual(first.bills);
  expect(Number(first.bills[0]?.total.cost)).toBeGreaterThan(0);
  expect(first.history.requests).toBe(again.history.requests);
});

test("members of the organization are on the payer's bill", async () => {
  const { history, bills, invoices } = await live("1", "startup");
  expect(history.accounts).toHaveLength(3);
  expect(history.buckets).toBe(200);
  expect(bills[0]?.groups.length).toBeGreaterThan(2);
  expect(new Set(invoices.map(({ payer }) => payer))).toEqual(new Set(["000000000000"]));
});
