import type { Locator, Page } from "@playwright/test";
import { violationsOn } from "./axe";
import { expect, keepStale, test } from "./desk";

const rows = (page: Page) => page.locator("tr[data-row]");
const title = (page: Page, name: RegExp) => page.getByRole("table").getByRole("link", { name });
const bar = (page: Page) => page.getByRole("group", { name: /issues? selected/ });

/** Presses a key until it has done something: the page may not be listening yet. */
async function press(page: Page, key: string, done: () => Promise<void>) {
  await expect(async () => {
    await page.keyboard.press(key);
    await done();
  }).toPass();
}

test("by keyboard alone, an analyst gives three issues another owner, then undoes it", async ({
  as,
}) => {
  const page = await as("analyst");
  await page.goto("/issues?sort=key&dir=asc");
  await press(page, "k", () => expect(title(page, /^Tariffs/)).toBeFocused({ timeout: 300 }));
  await page.keyboard.press("x");
  await expect(bar(page)).toContainText("1 issue selected");
  await page.keyboard.press("j");
  await page.keyboard.press("j");
  await page.keyboard.press("Shift+X");
  await expect(bar(page)).toContainText("3 issues selected");
  await expect(page.getByRole("checkbox", { name: "Select USCN-2" })).toBeChecked();
  expect(await violationsOn(page)).toEqual([]);

  await page.keyboard.press("a");
  const palette = page.getByRole("dialog", { name: "Palette" });
  await expect(palette.getByRole("option", { name: "Marcus Oyelaran" })).toBeVisible();
  await page.keyboard.type("marcus");
  await page.keyboard.press("Enter");
  await expect(page.getByText("Changed the owner of 3 issues.")).toBeVisible();
  await expect(rows(page).filter({ hasText: "Marcus Oyelaran" })).toHaveCount(3);
  // The message and the bar are both at the foot of the window: side by side, or one above the other.
  const box = async (words: Locator) => (await words.boundingBox())!;
  const said = page.locator(".last-act > div");
  expect((await box(said)).x).toBeGreaterThan((await box(bar(page))).width);
  await page.setViewportSize({ width: 390, height: 600 });
  expect((await box(said)).y + (await box(said)).height).toBeLessThan((await box(bar(page))).y);
  await page.setViewportSize({ width: 1280, height: 720 });
  await expect(title(page, /^Export/)).toBeFocused();

  await page.getByRole("button", { name: "Undo" }).focus();
  await page.keyboard.press("Enter");
  await expect(page.getByText("Undid the change to 3 issues.")).toBeVisible();
  await expect(rows(page).filter({ hasText: "Marcus Oyelaran" })).toHaveCount(0);

  // Undone by its key, the row keeps the focus.
  await bar(page).getByRole("button", { name: "Status" }).press("Escape");
  await expect(bar(page)).toHaveCount(0);
  await expect(page.locator(".issue-list")).toBeFocused();
  await title(page, /^Human rights/).focus();
  await page.keyboard.press("a");
  await expect(palette.getByRole("option", { name: "Marcus Oyelaran" })).toBeVisible();
  await page.keyboard.type("marcus");
  await page.keyboard.press("Enter");
  await expect(page.getByText("Changed the owner of 1 issue.")).toBeVisible();
  await page.keyboard.press("Control+z");
  await expect(page.getByText("Undid the change to 1 issue.")).toBeVisible();
  await expect(title(page, /^Human rights/)).toBeFocused();

  // Escape clears the selection first: the change can still be undone.
  await page.keyboard.press("x");
  await expect(bar(page)).toBeVisible();
  await page.keyboard.press("a");
  await expect(palette.getByRole("option", { name: "Marcus Oyelaran" })).toBeVisible();
  await page.keyboard.type("marcus");
  await page.keyboard.press("Enter");
  await expect(page.getByText("Changed the owner of 1 issue.")).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(bar(page)).toHaveCount(0);
  await page.keyboard.press("Control+z");
  await expect(page.getByText("Undid the change to 1 issue.")).toBeVisible();
});

test("an issue that a colleague has just changed is left alone and named", async ({ as }) => {
  const page = await as("analyst");
  await keepStale(page);
  await page.goto("/issues?sort=key&dir=asc");
  await page.getByRole("checkbox", { name: "Select USCN-3" }).check();
  await page.getByRole("checkbox", { name: "Select USCN-5" }).check();
  await expect(bar(page)).toBeVisible();

  const other = await as("analyst2");
  await other.goto("/issues/russia/edit");
  await other.getByLabel("Labels").fill("ukraine, sanctions, blinken-visit, kept");
  await other.getByRole("button", { name: "Save" }).click();
  await expect(other).toHaveURL(/\/issues\/USCN-5$/);

  await bar(page).getByRole("button", { name: "Labels" }).click();
  const palette = page.getByRole("dialog", { name: "Palette" });
  await palette.getByRole("combobox").fill("bulk");
  await palette.getByRole("option", { name: "Add “bulk” as a new label" }).click();
  await expect(page.getByText("Added the label “bulk” to 1 issue.")).toBeVisible();
  await expect(page.getByText(/someone else has just changed it: USCN-5 China/)).toBeVisible();
});

test("the labels of the selected issues are ticked, half ticked or empty, and each is toggled", async ({
  as,
}) => {
  const page = await as("analyst");
  for (const [issue, added] of [
    ["climate", ["both-have", "one-has"]],
    ["tariffs", ["both-have"]],
  ] as const) {
    const path = `/api/v1/issues/${issue}`;
    const { version, labels } = await (await page.request.get(path)).json();
    const answer = await page.request.patch(path, {
      data: { version, labels: [...labels, ...added] },
    });
    expect(answer.ok()).toBe(true);
  }
  await page.goto("/issues");
  for (const title of [/^Climate/, /^Tariffs/])
    await rows(page)
      .filter({ has: page.getByRole("link", { name: title }) })
      .getByRole("checkbox")
      .check();
  const label = (name: string) =>
    page.getByRole("dialog", { name: "Palette" }).getByRole("option", { name });
  const open = () => bar(page).getByRole("button", { name: "Labels" }).click();
  await open();
  await expect(label("both-have")).toHaveAttribute("aria-checked", "true");
  await expect(label("one-has")).toHaveAttribute("aria-checked", "mixed");
  await expect(label("one-has")).toContainText("on 1 of 2");
  expect(await violationsOn(page)).toEqual([]);
  await label("one-has").click();
  await expect(page.getByText("Added the label “one-has” to 1 issue.")).toBeVisible();
  await open();
  await expect(label("one-has")).toHaveAttribute("aria-checked", "true");
  await label("both-have").click();
  await expect(page.getByText("Removed the label “both-have” from 2 issues.")).toBeVisible();
  await open();
  await expect(label("one-has")).toHaveAttribute("aria-checked", "true");
  // A label that no issue has any more isn't a label.
  await expect(label("both-have")).toHaveCount(0);
});

test("filters are chips that can be reversed, groups have headings, and columns can be chosen", async ({
  as,
}) => {
  const page = await as("manager");
  await page.goto("/issues");
  await expect(page.getByRole("checkbox")).toHaveCount(0);
  await page.getByRole("button", { name: "More filters" }).click();
  const dialog = page.getByRole("dialog", { name: "Filters" });
  await dialog.getByLabel("Label", { exact: true }).selectOption("thin-evidence");
  await dialog.getByRole("button", { name: "Show" }).click();
  await expect(page).toHaveURL("/issues?label=thin-evidence");
  await expect(rows(page)).toHaveCount(2);
  const chips = page.getByRole("list", { name: "Filters" });
  await chips.getByRole("link", { name: "Label is thin-evidence: reverse" }).press("Enter");
  await expect(rows(page)).toHaveCount(4);
  await expect(chips).toContainText("Label is not thin-evidence");
  await chips.getByRole("link", { name: /^Remove the filter: Label is not/ }).press("Enter");
  await expect(rows(page)).toHaveCount(6);

  await page.getByRole("button", { name: "Display" }).click();
  const display = page.getByRole("dialog", { name: "Display" });
  await display.getByLabel("Group by").selectOption("owner");
  await display.getByLabel("Evidence").uncheck();
  await display.getByLabel("Salience").check();
  expect(await violationsOn(page)).toEqual([]);
  await display.getByRole("button", { name: "Show" }).click();
  await expect(page.getByRole("columnheader", { name: "Salience" })).toBeVisible();
  await expect(page.getByRole("columnheader", { name: "Evidence" })).toHaveCount(0);
  await expect(page.getByRole("rowheader", { name: /^Ana Ferreira \d/ })).toBeVisible();
  await page.goto("/issues?due=overdue");
  await expect(page.getByText("past its closing date")).toBeVisible();
});

test("a view is saved by keyboard, pinned with its count, and shared", async ({ as }) => {
  const page = await as("analyst");
  await page.goto("/issues?label=thin-evidence");
  await page.getByRole("button", { name: "Views" }).press("Enter");
  const dialog = page.getByRole("dialog", { name: "Views" });
  await expect(dialog.getByLabel("Save this list as")).toBeFocused();
  await page.keyboard.type("Thin ice");
  await page.reload();
  await page.getByRole("button", { name: "Views" }).press("Enter");
  await expect(dialog.getByLabel("Save this list as")).toHaveValue("Thin ice");
  await page.keyboard.press("Control+Enter");
  await expect(page.getByText("View “Thin ice” saved.")).toBeVisible();
  await expect(page.getByRole("button", { name: "Views" })).toBeFocused();
  await page.keyboard.press("Enter");
  const line = dialog.getByRole("listitem").filter({ hasText: "Thin ice" });
  await expect(line).toContainText("2 issues · private · pinned");
  await line.getByRole("button", { name: "Rename Thin ice" }).press("Enter");
  await line.getByLabel("New name for Thin ice").fill(" ");
  await page.keyboard.press("Enter");
  await expect(line.getByText("Enter a name.")).toBeVisible();
  await line.getByRole("button", { name: "Cancel" }).press("Enter");
  await expect(line.getByRole("alert")).toHaveCount(0);
  await line.getByRole("button", { name: "Share Thin ice" }).press("Enter");
  await expect(line).toContainText("shared · pinned");
  await page.keyboard.press("Escape");
  await expect(page.getByRole("button", { name: "Views" })).toBeFocused();

  const other = await as("manager");
  await other.goto("/summary");
  await other.getByRole("link", { name: "Thin ice 2" }).press("Enter");
  await expect(other).toHaveURL("/issues?label=thin-evidence");
  await other.getByRole("button", { name: "Views" }).click();
  const shared = other.getByRole("dialog").getByRole("listitem").filter({ hasText: "Thin ice" });
  await expect(shared).toContainText("shared by Ana Ferreira");
  await expect(shared.getByRole("button")).toHaveCount(0);

  await page.getByRole("button", { name: "Views" }).press("Enter");
  await line.getByRole("button", { name: "Delete Thin ice" }).press("Enter");
  await expect(line).toHaveCount(0);
});

test("the list can be exported as CSV as it is shown", async ({ as }) => {
  const page = await as("analyst");
  await page.goto("/issues?label=thin-evidence&columns=owner,likelihood");
  const download = page.waitForEvent("download");
  await page.getByRole("link", { name: "Export CSV" }).press("Enter");
  expect((await download).suggestedFilename()).toMatch(/^issues-\d{4}-\d\d-\d\d\.csv$/);
  const answer = await page.request.get("/api/v1/issues.csv?label=thin-evidence&columns=owner");
  const lines = (await answer.text()).trimEnd().split("\r\n");
  expect(lines).toHaveLength(3);
  expect(lines[0]).toContain("Key,Title,Owner");
  expect(lines[1]).toMatch(/^USCN-\d,/);
});
