/** A support case from the plan to its end. */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { axeFindings, expectNoConsoleErrors, openConsole, program, type ConsoleUnderTest } from "../browser.ts";
import { patternsOf, viewers, wordsOf } from "../words.ts";

describe.skipIf(program === undefined).for(viewers)("support in $language", ({ language }) => {
  const say = wordsOf(language);
  const like = patternsOf(language);
  let opened: ConsoleUnderTest;

  beforeAll(async () => {
    opened = await openConsole({}, { language });
  });
  afterAll(() => opened?.close());

  test("without a plan there are no cases, and with one a case is opened, answered, resolved and opened again", async () => {
    const page = await opened.open("support");
    await page.getByText(say("Your support plan has no cases")).waitFor();
    await page.getByRole("link", { name: say("See the plans") }).click();
    await page
      .getByRole("radio", { name: /Business( 선택)?$/ })
      .first()
      .click({ force: true });
    await page.getByRole("button", { name: say("Change plan") }).click();
    await page
      .getByRole("dialog")
      .getByRole("button", { name: say("Change plan") })
      .click();
    await page.getByText(say("The plan is {plan} from now on.", { plan: "Business" })).waitFor();

    await page.goto(`${opened.address}support/create`);
    await page.getByText(language === "en" ? "a first answer within 4 h" : "4시간 안에 첫 답변").waitFor();
    await page.getByRole("radio", { name: like("Production system impaired") }).click();
    await page.fill("input[name=subject]", "A bucket is slow");
    await page.fill("textarea[name=body]", "Lists take a second.");
    await page.setInputFiles("input[type=file]", {
      name: "times.txt",
      mimeType: "text/plain",
      buffer: Buffer.from("1.2 s"),
    });
    await page.getByRole("button", { name: say("Submit") }).click();
    await page.getByRole("heading", { name: "A bucket is slow" }).waitFor();
    await page.getByText("Lists take a second.").waitFor();
    expect(await axeFindings(page)).toEqual([]);
    const download = page.waitForEvent("download");
    await page.getByRole("button", { name: say("Download {name}", { name: "times.txt" }) }).click();
    await download;
    const address = page.url();

    await page.goto(`${opened.address}support/desk`);
    await page.getByRole("radio").first().click({ force: true });
    await page.getByRole("button", { name: say("Answer"), exact: true }).click();
    await page.getByRole("dialog").getByRole("textbox").fill("Do you list by prefix?");
    await page
      .getByRole("dialog")
      .getByRole("button", { name: say("Send as Amazon Web Services") })
      .click();
    await page.getByText(say("The answer was sent.")).waitFor();

    await page.goto(address);
    await page.getByText("Do you list by prefix?").waitFor();
    await page.getByText(say("Waits for you")).waitFor();
    await page.getByRole("button", { name: say("Resolve case") }).click();
    await page
      .getByRole("dialog")
      .getByRole("button", { name: say("Resolve case") })
      .click();
    await page.getByText(say("Resolved"), { exact: true }).waitFor();
    await page.fill("textarea[name=reply]", "No, but it is slow again.");
    await page.getByRole("button", { name: say("Send"), exact: true }).click();
    await page.getByText(say("Reopened"), { exact: true }).waitFor();
    // Without a plan AWS answers 400.
    expectNoConsoleErrors(page, [/400/]);
  });
});
