/** Money ahead in the browser: an action that a budget takes, what to buy, sums in a second currency. */
import { Budgets } from "@aws-sdk/client-budgets";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { expectNoConsoleErrors, openConsole, program, type ConsoleUnderTest } from "../browser.ts";

const AccountId = "000000000000";
const BudgetName = "everything";

describe.skipIf(program === undefined)("money ahead", () => {
  let opened: ConsoleUnderTest;
  let budgets: Budgets;

  beforeAll(async () => {
    opened = await openConsole();
    const { endpoint, root } = opened.region;
    budgets = new Budgets({ endpoint, region: "us-east-1", credentials: root });
    const BudgetLimit = { Amount: "10", Unit: "USD" };
    await budgets.createBudget({
      AccountId,
      Budget: { BudgetName, BudgetType: "COST", TimeUnit: "MONTHLY", BudgetLimit },
    });
  });
  afterAll(async () => {
    budgets?.destroy();
    await opened?.close();
  });

  test("a budget gets an action that stands by, whose history is told, and loses it", async () => {
    const page = await opened.open(`billing/budgets/${BudgetName}`);
    await page.getByRole("button", { name: "Add action" }).click();
    const dialog = page.getByRole("dialog", { name: "Add action" });
    await dialog.getByRole("textbox", { name: "Policy" }).fill("arn:aws:iam::aws:policy/AWSDenyAll");
    await dialog.getByRole("textbox", { name: "Users" }).fill("ann, bob");
    await dialog.getByRole("textbox", { name: "Role that acts" }).fill(`arn:aws:iam::${AccountId}:role/budgets`);
    await dialog.getByRole("textbox", { name: "E-mail addresses" }).fill("owner@example.com");
    await dialog.getByRole("button", { name: "Add action" }).click();
    await page.getByRole("row", { name: /AWSDenyAll on ann, bob.*STANDBY/ }).waitFor();
    const { Actions = [] } = await budgets.describeBudgetActionsForBudget({ AccountId, BudgetName });
    expect(Actions).toMatchObject([{ ActionType: "APPLY_IAM_POLICY", ApprovalModel: "MANUAL", Status: "STANDBY" }]);
    await page.getByRole("radio", { name: `Select ${Actions[0]?.ActionId}` }).click();
    await page.getByRole("button", { name: "History", exact: true }).click();
    const history = page.getByRole("dialog", { name: "History of the action" });
    await history.getByRole("row", { name: /CREATE_ACTION/ }).waitFor();
    await page.keyboard.press("Escape");
    await page.getByRole("button", { name: "Remove action" }).click();
    await page.getByRole("dialog").getByRole("button", { name: "Remove action" }).click();
    await page.getByText("Nothing happens by itself.").waitFor();
    expect((await budgets.describeBudgetActionsForBudget({ AccountId, BudgetName })).Actions).toEqual([]);
    expectNoConsoleErrors(page);
  });

  test("nothing is recommended where nothing ran, for either kind of commitment", async () => {
    for (const kind of ["SavingsPlans", "Reservation"]) {
      const page = await opened.open(`billing/recommendations?kind=${kind}`);
      await page.getByText("Not asked yet.").waitFor();
      await page.getByRole("button", { name: "Recommend ($0.01)" }).click();
      await page.getByText("Nothing would have saved money.").waitFor();
      expectNoConsoleErrors(page);
    }
  });

  test("a bill's sum is shown in won besides dollars, at the rate that was stated", async () => {
    const page = await opened.open("billing/settings");
    await page.getByRole("textbox", { name: "One US dollar is" }).fill("1392.5");
    await page.getByRole("button", { name: "Show it" }).click();
    await page.getByText("Sums are shown in KRW, too.").first().waitFor();
    await page.goto(`${opened.address}billing/bills`);
    await page
      .getByTestId("also-in")
      .getByText(/^≈ [\d,]+ KRW$/)
      .waitFor();
    expectNoConsoleErrors(page);
  });
});
