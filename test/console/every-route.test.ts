/** Every page that services register opens: without an error, accessible, in both languages, light and dark. */
import { readdirSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import {
  axeFindings,
  expectNoConsoleErrors,
  openConsole,
  program,
  settle,
  type ConsoleUnderTest,
  type WatchedPage,
} from "./browser.ts";
import { makeExamples } from "./examples.ts";

interface Route {
  readonly path: string;
  readonly example?: Readonly<Record<string, string>>;
  readonly exampleQueries?: readonly Readonly<Record<string, string>>[];
}

interface Service {
  readonly routes: readonly Route[];
}

const folder = new URL("../../console/src/services/", import.meta.url);
const only = process.env["CONSOLE_SERVICES"]?.split(",");
const ids = readdirSync(folder)
  .filter((id) => only?.includes(id) ?? true)
  .filter((id) => readdirSync(new URL(`${id}/`, folder)).includes("service.ts"));

async function pathsOf(id: string): Promise<string[]> {
  const { service } = (await import(`../../console/src/services/${id}/service.ts`)) as { service: Service };
  return service.routes.flatMap(({ path, example, exampleQueries = [{}] }) => {
    if (path.includes(":") && example === undefined) return [];
    const filled = path.replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(example?.[name] ?? name));
    const whole = filled === "" ? id : `${id}/${filled}`;
    return exampleQueries.map((query) => `${whole}?${new URLSearchParams(query).toString()}`.replace(/\?$/, ""));
  });
}

const paths = ["", ...(await Promise.all(ids.map(pathsOf))).flat()];

describe.skipIf(program === undefined)("every page", () => {
  let opened: ConsoleUnderTest;
  const pages: { readonly name: string; readonly page: WatchedPage }[] = [];

  beforeAll(async () => {
    opened = await openConsole();
    await makeExamples(opened.region);
    pages.push({ name: "English, light", page: await opened.open("", { language: "en", colours: "light" }) });
    pages.push({ name: "Korean, dark", page: await opened.open("", { language: "ko", colours: "dark" }) });
  });
  afterAll(() => opened?.close());

  test("the sign-in page", async () => {
    for (const viewer of [
      { language: "en", colours: "light" },
      { language: "ko", colours: "dark" },
    ] as const) {
      const page = await opened.newPage(viewer);
      await page.goto(opened.address);
      await page.locator("form").waitFor();
      expect(await axeFindings(page)).toEqual([]);
      expectNoConsoleErrors(page);
    }
  });

  test.for(paths)("/%s", async (path) => {
    for (const { name, page } of pages) {
      page.problems.length = 0;
      await page.goto(opened.address + path);
      await page.locator("h1").first().waitFor();
      await settle(page);
      expect({ name, findings: await axeFindings(page) }).toEqual({ name, findings: [] });
      expectNoConsoleErrors(page);
    }
  });
});
