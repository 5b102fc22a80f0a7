/** Every page that services register opens: without an error, accessible, in both languages, light and dark, also compact. */
import { readdirSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import {
  axeFindings,
  expectNoConsoleErrors,
  lookAs,
  openConsole,
  program,
  settle,
  type ConsoleUnderTest,
  type Viewer,
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

/** How each page is looked at, one after the other. Where only colours change, only what they decide is looked for again. */
const looks: readonly (Required<Viewer> & { readonly what: "all" | "colours" })[] = [
  { language: "en", colours: "light", density: "comfortable", what: "all" },
  { language: "en", colours: "dark", density: "compact", what: "colours" },
  { language: "ko", colours: "dark", density: "comfortable", what: "all" },
  { language: "ko", colours: "light", density: "comfortable", what: "colours" },
];

/** Pages wait for the network and for the next frame: as many are looked at side by side as the configuration lets run at once. */
const atOnce = 2;

describe.skipIf(program === undefined)("every page", () => {
  let opened: ConsoleUnderTest;
  const idle: WatchedPage[] = [];

  beforeAll(async () => {
    opened = await openConsole();
    await makeExamples(opened.region);
    for (let count = 0; count < atOnce; count += 1) idle.push(await opened.open(""));
  });
  afterAll(() => opened?.close());

  async function expectAccessible(shown: WatchedPage): Promise<void> {
    for (const { what, ...viewer } of looks) {
      await lookAs(shown, viewer);
      expect({ ...viewer, findings: await axeFindings(shown, what) }).toEqual({ ...viewer, findings: [] });
      expect(await shown.locator("html").getAttribute("lang")).toBe(viewer.language);
    }
    expectNoConsoleErrors(shown);
  }

  test("the sign-in page", async () => {
    const signIn = await opened.newPage();
    await signIn.goto(opened.address);
    await signIn.locator("form").waitFor();
    await expectAccessible(signIn);
    await signIn.context().close();
  });

  test.concurrent.for(paths)("/%s", async (path) => {
    const page = idle.pop();
    if (page === undefined) throw new Error(`more than ${atOnce} tests run at once`);
    try {
      page.problems.length = 0;
      await page.goto(opened.address + path);
      await page.locator("h1").first().waitFor();
      await settle(page);
      await expectAccessible(page);
    } finally {
      idle.push(page);
    }
  });
});
