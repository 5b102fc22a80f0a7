/** A region with its console, and a browser that looks at it: what journeys begin with. */
import { chromium, type Browser, type BrowserContext, type Page } from "playwright-core";
import axe from "axe-core";
import { expect, onTestFinished } from "vitest";
import { createRegion, type Region, type RegionOptions } from "../../src/region.ts";
import { findChromium } from "./chromium.ts";
import { beSignedIn } from "./signed-in.ts";

/** The browser's program; undefined: journeys are left out (`describe.skipIf(program === undefined)`). */
export const program = findChromium();

/** How somebody looks at the console. */
export interface Viewer {
  readonly language?: "en" | "ko";
  readonly colours?: "light" | "dark";
  readonly density?: "comfortable" | "compact";
}

/** Who signs in. A user gives `account` and `userName`, the root user `email`, anybody an access key. */
export type SignIn =
  | { readonly accessKeyId: string; readonly secretAccessKey: string }
  | { readonly account?: string; readonly userName?: string; readonly email?: string; readonly password: string };

/** A region, its console, and pages of a browser. */
export interface ConsoleUnderTest {
  readonly region: Region;
  /** `http://127.0.0.1:PORT/_haneul/console/`. */
  readonly address: string;
  /** A page of a browser that knows nothing yet, on nobody's session. */
  newPage(viewer?: Viewer): Promise<WatchedPage>;
  /** The same, signed in as the region's root user, at a path below the console's. */
  open(path: string, viewer?: Viewer): Promise<WatchedPage>;
  close(): Promise<void>;
}

/** A page whose troubles are noted. */
export type WatchedPage = Page & { readonly problems: string[] };

/** Starts a region from sources and a browser. Background jobs run in the same process. `viewer` is who looks unless a page says otherwise. */
export async function openConsole(options: RegionOptions = {}, viewer: Viewer = {}): Promise<ConsoleUnderTest> {
  const region = await createRegion({ conductor: false, ...options });
  const browser = await launch();
  const at = consoleAt(region.endpoint, browser, region.root, viewer);
  return { ...at, region, close: () => closeBoth(browser, region) };
}

/** The same for a region that runs already. */
export function consoleAt(
  endpoint: string,
  browser: Browser,
  root: { readonly accessKeyId: string; readonly secretAccessKey: string },
  usual: Viewer = {},
): Omit<ConsoleUnderTest, "region" | "close"> {
  const address = `${endpoint}/_haneul/console/`;
  const newPage = (viewer: Viewer = {}) => newWatchedPage(browser, { ...usual, ...viewer });
  return {
    address,
    newPage,
    open: async (path, viewer) => {
      const page = await newPage(viewer);
      if (signedInBefore.has(endpoint)) {
        await beSignedIn(page, endpoint, root);
        await page.goto(address + path);
        await page.locator("#top-bar").waitFor();
        return page;
      }
      signedInBefore.add(endpoint);
      await page.goto(`${address}?as=key`);
      await signIn(page, root);
      if (path !== "") await page.goto(address + path);
      return page;
    },
  };
}

/** Each region's first page is signed in as people do it. */
const signedInBefore = new Set<string>();

/** What never comes does so for good; what does took 70 seconds once, beside twenty other processes. */
const patienceMilliseconds = 180_000;

/** Starts the browser. */
export function launch(): Promise<Browser> {
  if (program === undefined) throw new Error("there is no browser");
  // Containers have no user namespaces for its sandbox, and little shared memory.
  return chromium.launch({ executablePath: program, args: ["--no-sandbox", "--disable-dev-shm-usage"] });
}

async function closeBoth(browser: Browser, region: Region): Promise<void> {
  await browser.close();
  await region.close();
}

/** S3 says with 404 that a setting of a bucket is not set, and browsers write every 404 down: no error of the page's. */
const absentSetting =
  /status of 404 .*\?(policy|cors|lifecycle|tagging|website|replication|object-lock|ownershipControls|publicAccessBlock|encryption)\b/;

async function newWatchedPage(browser: Browser, viewer: Viewer): Promise<WatchedPage> {
  const context = await browser.newContext({
    locale: viewer.language === "ko" ? "ko-KR" : "en-US",
    colorScheme: viewer.colours ?? "light",
    viewport: { width: 1440, height: 960 },
    reducedMotion: "reduce",
  });
  closeWithTest(context);
  const page = await context.newPage();
  // Other work of the machine may slow everything down.
  page.setDefaultTimeout(patienceMilliseconds);
  const problems: string[] = [];
  page.on("console", (message) => {
    if (message.type() !== "error" && message.type() !== "warning") return;
    const { url } = message.location();
    if (!absentSetting.test(`${message.text()} ${url}`)) problems.push(`${message.text()} ${url}`);
  });
  page.on("pageerror", (error) => problems.push(String(error)));
  return Object.assign(page, { problems });
}

/** A page that nobody looks at any more goes on drawing. What is opened before tests, or outside of them, ends with its browser. */
function closeWithTest(context: BrowserContext): void {
  try {
    onTestFinished(() => context.close());
  } catch {
    // No test runs now.
  }
}

/** Signs in on the sign-in page that is shown, and waits for the frame. */
export async function signIn(page: Page, who: SignIn): Promise<void> {
  await page.locator("form").waitFor();
  if ("accessKeyId" in who) {
    await chooseWay(page, "key");
    await page.fill("input[name=keyId]", who.accessKeyId);
    await page.fill("input[name=secret]", who.secretAccessKey);
  } else {
    await chooseWay(page, who.userName === undefined ? "root" : "user");
    if (who.account !== undefined) await page.fill("input[name=account]", who.account);
    if (who.userName !== undefined) await page.fill("input[name=userName]", who.userName);
    if (who.email !== undefined) await page.fill("input[name=email]", who.email);
    await page.fill("input[name=password]", who.password);
  }
  await page.click("button[type=submit]");
  await page.locator("#top-bar").waitFor();
}

async function chooseWay(page: Page, way: "user" | "root" | "key"): Promise<void> {
  await page.locator(`[data-testid="${way}"]`).click();
}

/** Waits until nothing is being loaded any more. */
export async function settle(page: Page): Promise<void> {
  await page.waitForLoadState("networkidle");
  await page.locator('[data-testid="loading"]').first().waitFor({ state: "detached" });
}

/** Fails when the page wrote an error or a warning to the browser's console, or threw. Denials that a journey provokes are listed. */
export function expectNoConsoleErrors(page: WatchedPage, except: readonly RegExp[] = []): void {
  const rest = page.problems.filter((text) => !except.some((pattern) => pattern.test(text)));
  expect(rest).toEqual([]);
}

interface AxeFinding {
  readonly id: string;
  readonly help: string;
  readonly target: readonly string[];
  readonly html: string;
}

/** Changes how somebody looks at the page that is shown, as if they had chosen it in another tab. */
export async function lookAs(page: Page, viewer: Viewer): Promise<void> {
  await page.evaluate(`{
    const place = "haneul.preferences";
    const before = JSON.parse(localStorage.getItem(place) ?? "{}");
    localStorage.setItem(place, JSON.stringify({ ...before, ...${JSON.stringify(viewer)} }));
    dispatchEvent(new StorageEvent("storage", { key: place }));
  }`);
  await settle(page);
}

/**
 * Runs in a page that has axe. Left out is what takes half of its time and is looked at by nobody: rules that find nothing
 * serious, whatever they find, and the texts of elements in which nothing was found.
 */
const findByAxe = (what: "all" | "colours"): string => `(async () => {
  const isGrave = ({ impact }) => impact !== "minor" && impact !== "moderate";
  axe.configure({ noHtml: true });
  const milder = axe._audit.rules.filter((rule) => !isGrave(rule)).map(({ id }) => [id, { enabled: false }]);
  const wanted = ${what === "colours"}
    ? { runOnly: { type: "rule", values: ["color-contrast", "link-in-text-block"] } }
    : { rules: Object.fromEntries(milder) };
  const { violations } = await axe.run(document, { ...wanted, resultTypes: ["violations"], elementRef: true });
  return violations
    .filter(isGrave)
    .flatMap(({ id, help, nodes }) =>
      nodes.map(({ target, element }) => ({ id, help, target, html: element?.outerHTML.slice(0, 160) ?? "" })),
    );
})()`;

/** What axe finds on the page that is serious or critical: rule, and where. `colours`: only what colours decide. */
export async function axeFindings(page: Page, what: "all" | "colours" = "all"): Promise<string[]> {
  // The page's document has it from its first look on.
  if (!(await page.evaluate<boolean>("'axe' in window"))) await page.evaluate(axe.source);
  const findings = await page.evaluate<readonly AxeFinding[]>(findByAxe(what));
  return findings.map(({ id, help, target, html }) => `${id}: ${help}: ${target.join(" ")} ${html}`);
}
