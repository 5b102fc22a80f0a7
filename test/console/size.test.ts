/** What a browser loads before it shows anything stays small, and pages bring what they need themselves. */
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openConsole, program, settle, type ConsoleUnderTest } from "./browser.ts";
import { askedFiles, paintedAt, type AskedFiles } from "./measure/page-scripts.ts";
import { traced } from "./measure/traced.ts";

const folder = process.env["HANEUL_CONSOLE_DIRECTORY"] ?? "";
const limitBytes = 500 * 1024;
/** Until the first page can be used. */
const budgetMilliseconds = 1_500;

/** The scripts that the page names, and those that they import before they run, compressed as they are sent. */
function initialScripts(): readonly string[] {
  const found = new Set<string>();
  const visit = (name: string): void => {
    if (found.has(name)) return;
    found.add(name);
    const code = readFileSync(join(folder, name), "utf8");
    for (const [, target] of code.matchAll(/(?:from|import)\s?"\.\/([^"]+\.js)"/g)) visit(`assets/${target ?? ""}`);
  };
  const page = readFileSync(join(folder, "index.html"), "utf8");
  for (const [, target] of page.matchAll(/src="\/_haneul\/console\/([^"]+\.js)"/g)) visit(target ?? "");
  return [...found];
}

test("the initial scripts are no more than 500 KB on their way", () => {
  const sizes = initialScripts().map((name) => statSync(join(folder, `${name}.br`)).size);
  expect(sizes.length).toBeGreaterThan(0);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(limitBytes);
});

test("no client of a service is among them", () => {
  const code = initialScripts().map((name) => readFileSync(join(folder, name), "utf8"));
  expect(code.some((text) => text.includes("ListBucketsCommand") || text.includes("AmazonS3"))).toBe(false);
});

test("nothing is inlined that the content policy would refuse", () => {
  const page = readFileSync(join(folder, "index.html"), "utf8");
  expect(page).not.toMatch(/<style|style=|<script(?![^>]*src=)/);
  const scripts = readdirSync(join(folder, "assets")).filter((name) => name.endsWith(".js"));
  const evaluating = scripts.filter((name) =>
    /\bnew Function\(|[^.\w]eval\(/.test(readFileSync(join(folder, "assets", name), "utf8")),
  );
  expect(evaluating).toEqual([]);
});

describe.skipIf(program === undefined)("in a browser", () => {
  let opened: ConsoleUnderTest;
  beforeAll(async () => {
    opened = await openConsole();
  });
  afterAll(() => opened?.close());

  test("nothing comes from elsewhere", async () => {
    const page = await opened.newPage();
    const foreign: string[] = [];
    page.on("request", (request) => {
      const url = request.url();
      if (!url.startsWith(opened.region.endpoint) && !/^(data|blob):/.test(url)) foreign.push(url);
    });
    await page.goto(opened.address);
    await page.locator("form").waitFor();
    expect(foreign).toEqual([]);
  });

  test.for([
    ["", 20],
    ["s3", 25],
    ["iam/users", 30],
    ["billing/explorer", 30],
  ] as const)("/%s needs no more than %i files, of 800 KB together", async ([path, most]) => {
    const page = await opened.open("support");
    await page.goto(opened.address + path);
    await page.locator("h1").first().waitFor();
    await settle(page);
    const { count, bytes } = await page.evaluate<AskedFiles>(askedFiles);
    expect(count).toBeGreaterThan(5);
    expect(count).toBeLessThanOrEqual(most);
    expect(bytes).toBeLessThan(800 * 1024);
  });

  test("whoever comes for the first time can type within 1.5 seconds of work, with an empty cache", async () => {
    const page = await opened.newPage();
    const { answer, allTasksMilliseconds } = await traced(page, async () => {
      await page.goto(opened.address, { waitUntil: "commit" });
      return page.evaluate<number>(paintedAt("form input"));
    });
    expect(allTasksMilliseconds).toBeLessThan(budgetMilliseconds);
    // Whatever else the machine does meanwhile; `npm run console:measure` says how long it takes on a quiet one.
    expect(answer).toBeLessThan(20 * budgetMilliseconds);
  });
});
