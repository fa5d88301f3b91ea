import { expect, test } from "./desk";

test("an analyst revises an outlook: a reason is required, and the old revision stays", async ({
  as,
}) => {
  const page = await as("analyst");
  await page.goto("/issues/climate");
  const revisions = page.getByRole("region", { name: /^Revisions/ }).getByRole("listitem");
  const before = await revisions.count();
  await page.getByRole("link", { name: "Revise the outlook" }).click();
  const rationale = page.getByRole("textbox", { name: "Rationale" });
  await expect(rationale).not.toHaveValue("");
  await page.getByLabel("Likelihood (%)").fill("35");
  await page.getByText("Forecast", { exact: true }).click();
  await expect(page.getByText(/are fixed because the forecast has been estimated/)).toBeVisible();
  await expect(page.getByLabel("Closing date")).toHaveCount(0);
  await page.getByLabel("Judgement").fill("Resumption by the summer is unlikely.");
  await rationale.fill("Beijing ties climate to the rest.");
  await page.getByRole("button", { name: "Save revision" }).click();
  const missing = page.getByText("Choose a reason for the change.").last();
  await expect(missing).toBeVisible();
  await expect(page.getByRole("radio", { name: "New evidence" })).toBeFocused();
  await expect(missing).toBeInViewport();
  await expect(rationale).toHaveValue("Beijing ties climate to the rest.");

  // What a reason needs is said when it is chosen, and all that is missing when it is refused.
  await page.getByText("New evidence", { exact: true }).click();
  await expect(page.getByText("Tick the quotations that moved the estimate")).toBeVisible();
  await expect(page.getByText("You’re changing the likelihood: say why")).toBeVisible();
  await page.getByRole("button", { name: "Save revision" }).click();
  const refused = page.getByRole("alert").filter({ hasText: "Correct the marked fields." });
  await expect(refused).toContainText("tick the quotations that moved the outlook");
  await expect(refused).toContainText("You changed the likelihood. Say why");
  await page.getByRole("checkbox", { name: /siloed off/ }).check();
  await page.getByRole("button", { name: "Save revision" }).click();
  await expect(refused).not.toContainText("tick the quotations");
  await expect(page.getByText("You changed the likelihood. Say why").first()).toBeVisible();
  await page.getByLabel("What changed your mind").fill("He ties it to everything else.");
  const cite = page.getByRole("button", { name: /^Cite Q\d+ in rationale/ }).first();
  // In view, the rationale takes the focus with the citation.
  await page.setViewportSize({ width: 1280, height: 3000 });
  await cite.click();
  await expect(rationale).toHaveValue(/rest \[Q\d+\]\.$/);
  await expect(rationale).toBeFocused();
  await cite.click();
  await expect(page.getByText(/^Q\d+ is already cited there\.$/)).toBeVisible();
  await expect(rationale).toHaveValue(/rest \[Q\d+\]\.$/);
  await rationale.focus();
  await page.keyboard.press("Control+z");
  await expect(rationale).toHaveValue("Beijing ties climate to the rest.");
  await rationale.press("Control+Home");
  for (let k = 0; k < "Beijing ties climate".length; k++) await page.keyboard.press("ArrowRight");
  await page.getByLabel("Judgement").focus();
  await cite.click();
  await page.keyboard.type(" (so he says)");
  await expect(rationale).toHaveValue(
    /^Beijing ties climate \[Q\d+\] \(so he says\) to the rest\.$/,
  );
  // Out of view, the rationale takes the citation where the reader stays.
  await page.setViewportSize({ width: 390, height: 844 });
  await cite.click();
  await expect(page.getByText(/^Q\d+ cited in the rationale\.$/)).toBeVisible();
  await expect(rationale).toHaveValue(/\(so he says\) \[Q\d+\] to the rest\.$/);
  await expect(rationale).not.toBeInViewport();
  await expect(cite).toBeFocused();
  const save = page.getByRole("button", { name: "Save revision" });
  await expect(save).toBeInViewport({ ratio: 1 });
  await page.setViewportSize({ width: 1280, height: 720 });
  await save.click();

  await expect(page).toHaveURL("/issues/climate#outlook");
  await expect(page.getByText("Saved: 35%, unlikely.")).toBeVisible();
  const outlook = page.getByRole("region", { name: "Outlook" });
  await expect(outlook.getByText("New evidence: He ties it to everything else.")).toBeInViewport();
  await expect(outlook.getByText(/^Situation: /)).toBeVisible();
  await expect(outlook.getByText("Resumption by the summer is unlikely.")).toBeVisible();
  await expect(outlook.getByRole("link", { name: /^Quotation \d+$/ })).toHaveCount(2);
  await expect(revisions).toHaveCount(before + 1);
  await expect(revisions.first()).toContainText("35%");
  await expect(page.getByRole("region", { name: /^Dates/ })).toContainText("30 Jun 2023");
  await expect(revisions.last()).toContainText("30%");
});

test("a large move must be confirmed", async ({ as }) => {
  const page = await as("analyst2");
  await page.goto("/issues/human-rights/outlook");
  await page.getByLabel("Likelihood (%)").fill("70");
  await page.getByLabel("Judgement").fill("Dated talks are likely.");
  await page.getByText("Reinterpretation", { exact: true }).click();
  await page.getByLabel("What changed your mind").fill("The passage reads the other way.");
  await page.getByRole("button", { name: "Save revision" }).click();
  await expect(page.getByText("This moves the likelihood by 63 points")).toBeVisible();
  await expect(page.getByRole("button", { name: "Confirm" })).toBeVisible();
  await page.keyboard.press("Control+Enter");
  await expect(page).toHaveURL("/issues/human-rights#outlook");
  await expect(page.getByText("Likely 70%")).toBeVisible();
});

test("a bottom line whose words no longer fit is questioned, and changes in the same save", async ({
  as,
}) => {
  const page = await as("analyst2");
  const path = "/api/v1/issues/human-rights";
  const { version } = await (await page.request.get(path)).json();
  const revision = {
    ...{ version, likelihood: 70, confidence: "LOW", trend: "UNCHANGED", confirmed: true },
    ...{ judgement: "Dated talks are likely.", rationale: "Dates were named." },
    ...{ reason: "REINTERPRETATION", reasonNote: "Read again." },
  };
  expect((await page.request.post(`${path}/outlook`, { data: revision })).status()).toBe(201);
  const revised = await (await page.request.get(path)).json();
  const data = { version: revised.version, bottomLine: "A dialogue this year is very likely." };
  expect((await page.request.patch(path, { data })).ok()).toBe(true);
  await page.goto("/issues/human-rights/outlook");
  const line = page.getByRole("textbox", { name: "Bottom line" });
  await page.getByLabel("Likelihood (%)").fill("60");
  await expect(page.getByText("previously 70%")).toBeVisible();
  await expect(line).toHaveValue("A dialogue this year is very likely.");
  await expect(page.getByText("“very likely” means 80 to 94%")).toBeVisible();
  await line.fill("A dialogue this year is likely.");
  await expect(page.getByText("“very likely” means 80 to 94%")).toHaveCount(0);
  await page.getByLabel("Judgement").fill("Dated talks are likely.");
  await page.getByText("Reinterpretation", { exact: true }).click();
  await page.getByLabel("What changed your mind").fill("Read once more.");
  // By Tab, the quotations come before the button.
  const boxes = await page.locator("form input[type=checkbox], form button[type=submit]").all();
  expect(await boxes.at(-1)!.textContent()).toMatch(/^Save revision/);
  await page.getByRole("button", { name: "Save revision" }).click();
  await expect(page).toHaveURL("/issues/human-rights#outlook");
  await expect(page.getByText("A dialogue this year is likely.").first()).toBeVisible();
});

test("of two people who revise an outlook at once, the second sees the first's revision beside their own text", async ({
  as,
}) => {
  const [first, second] = [await as("analyst"), await as("analyst2")];
  for (const page of [first, second]) await page.goto("/issues/russia/outlook");
  await first.getByLabel("Judgement").fill("Forbearance is very likely to hold.");
  await first.getByText("Passage of time", { exact: true }).click();
  await first.getByRole("button", { name: "Save revision" }).click();
  await expect(first).toHaveURL("/issues/russia#outlook");

  await second.getByLabel("Judgement").fill("It is very likely to hold until June.");
  await second.getByText("Correction", { exact: true }).click();
  await second.getByRole("button", { name: "Save revision" }).click();
  await expect(second.getByText("Ana Ferreira has since changed this issue")).toBeVisible();
  await expect(second.getByText("Forbearance is very likely to hold.")).toBeVisible();
  const theirs = second.getByRole("status").filter({ hasText: "Forbearance" });
  await expect(theirs.getByRole("link", { name: /^Quotation \d+$/ }).first()).toBeVisible();
  await expect(theirs).not.toContainText("[Q");
  await expect(theirs).toContainText(/Previously \d+%\. Passage of time: /);
  // The banner promised to show both, and both are shown now.
  await expect(second.getByText("you’ll see both")).toHaveCount(0);
  await expect(second.getByLabel("Judgement")).toHaveValue("It is very likely to hold until June.");
  await second.getByRole("button", { name: "Save revision" }).click();
  await expect(second).toHaveURL("/issues/russia#outlook");
  const revisions = second.getByRole("region", { name: /^Revisions/ }).getByRole("listitem");
  await expect(revisions).toHaveCount(4);
});

test("unsaved text survives a reload and a lost session", async ({ as }) => {
  const page = await as("analyst");
  const judgement = "A cut depends on the talks of the autumn.";
  await page.goto("/issues/tariffs/outlook");
  await page.getByLabel("Judgement").fill(judgement);
  await page.reload();
  await expect(page.getByText("Restored your unsaved revision")).toBeInViewport();
  await expect(page.getByLabel("Judgement")).toHaveValue(judgement);
  await page.getByText("Passage of time", { exact: true }).click();
  // The live page notices within seconds, and asks to sign in again.
  await page.context().clearCookies();
  await page.getByRole("button", { name: "Save revision" }).click();
  await expect(page.getByText("You’ve been signed out.")).toBeVisible();
  const opened = page.context().waitForEvent("page");
  await page.getByRole("link", { name: "Sign in in a new tab" }).click();
  await expect(await opened).toHaveURL(/\/signin/);
  await expect(page.getByLabel("Judgement")).toHaveValue(judgement);
});

test("a person who starts from a colleague's revision can go back to their own text, and save it", async ({
  as,
}) => {
  const [first, second] = [await as("analyst"), await as("analyst2")];
  for (const page of [first, second]) {
    await page.goto("/issues/export-controls/outlook");
    await page.getByText("Passage of time", { exact: true }).click();
  }
  await first.getByLabel("Judgement").fill("A loosening is very unlikely this year.");
  await first.getByRole("button", { name: "Save revision" }).click();
  await expect(first).toHaveURL("/issues/export-controls#outlook");
  const own = "A loosening before December is very unlikely.";
  await second.getByLabel("Judgement").fill(own);
  await second.getByRole("button", { name: "Save revision" }).click();
  await second.getByRole("button", { name: "Start from that revision" }).click();
  await expect(second.getByLabel("Judgement")).toHaveValue(
    "A loosening is very unlikely this year.",
  );
  await second.getByRole("button", { name: /^Undo/ }).click();
  await expect(second.getByLabel("Judgement")).toHaveValue(own);
  await second.getByText("Correction", { exact: true }).click();
  await second.getByRole("button", { name: "Save revision" }).click();
  await expect(second).toHaveURL("/issues/export-controls#outlook");
});

test("a lost connection leaves the page, the form and its text in place", async ({ as }) => {
  const page = await as("analyst");
  await page.goto("/issues/tariffs");
  await page.getByLabel("Write a note").fill("Before the line went dead.");
  await page.context().setOffline(true);
  await page.getByRole("button", { name: "Add note" }).click();
  await expect(page.getByText("the desk isn’t responding")).toBeVisible();
  await expect(page.getByLabel("Write a note")).toHaveValue("Before the line went dead.");
  // A link, or a form that leads to a page, would replace the desk with the browser's error page.
  const waits = page.getByText("The page will open when you’re back online.");
  await page.getByRole("link", { name: "Sources", exact: true }).first().click();
  await expect(waits).toBeVisible();
  await page.getByLabel("Write a note").press("End");
  await page.keyboard.type("!");
  await expect(waits).toHaveCount(0);
  await page.keyboard.press("Backspace");
  await expect(page).toHaveURL("/issues/tariffs");
  await page.context().setOffline(false);
  await page.getByRole("button", { name: "Add note" }).click();
  await expect(page.getByLabel("Write a note")).toHaveValue("");
  await expect(page.getByText("Before the line went dead.")).toBeVisible();

  await page.goto("/search?q=tariffs");
  await page.context().setOffline(true);
  await page.getByLabel("Search the desk").fill("taiwan");
  await page.keyboard.press("Enter");
  await expect(waits).toBeVisible();
  await expect(page).toHaveURL("/search?q=tariffs");
  await page.context().setOffline(false);
  await expect(page).toHaveURL("/search?q=taiwan");
  await expect(waits).toHaveCount(0);
});
