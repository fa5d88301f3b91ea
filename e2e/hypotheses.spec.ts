import type { Page } from "@playwright/test";
import { violationsOn, WIDTHS } from "./axe";
import { expect, test } from "./desk";

const PAGE = "/issues/export-controls/hypotheses";

/** The cell of a row and a column of the sheet, counted from 1. */
const cellOf = (page: Page, row: number, column: number) =>
  page
    .getByRole("grid", { name: "Your matrix" })
    .locator("tbody tr")
    .nth(row - 1)
    .getByRole("gridcell")
    .nth(column - 1);

/** Presses keys one after another. */
async function press(page: Page, ...keys: string[]) {
  for (const key of keys) await page.keyboard.press(key);
}

/** Waits until what was typed is saved. */
async function saved(page: Page) {
  await expect(page.getByRole("region", { name: /^Cell / }).getByRole("status")).toBeEmpty();
}

/** Notes on a page each time that its tab has no title. */
const watchTitle = (page: Page) =>
  page.evaluate(() => {
    document.documentElement.dataset.untitled = "0";
    new MutationObserver(() => {
      const { dataset } = document.documentElement;
      if (!document.title) dataset.untitled = String(Number(dataset.untitled) + 1);
    }).observe(document, { subtree: true, childList: true });
  });

test("two analysts weigh hypotheses against the evidence by keyboard, and a manager sees where they differ", async ({
  as,
}) => {
  const ana = await as("analyst");
  await ana.goto("/issues/export-controls");
  await press(ana, "h");
  await expect(ana).toHaveURL(`${PAGE}#add`);
  await expect(ana.getByRole("button", { name: "Add a hypothesis" })).toBeFocused();
  await expect(ana.getByText("No hypotheses yet")).toBeVisible();
  expect(await violationsOn(ana)).toEqual([]);
  await watchTitle(ana);

  for (const [at, text] of ["Washington will trade.", "Washington will not move."].entries()) {
    await press(ana, "h");
    await expect(ana.getByRole("dialog").getByLabel("Hypothesis")).toBeFocused();
    await ana.keyboard.type(text);
    await press(ana, "Control+Enter");
    await expect(ana.getByRole("rowheader", { name: `H${at + 1} ${text}` })).toBeVisible();
  }
  await expect(ana.getByText("No evidence has been assessed yet.")).toBeVisible();

  // Letters fill, as in a sheet; a letter again says "very".
  await press(ana, "i", "i");
  await expect(cellOf(ana, 1, 1)).toBeFocused();
  await expect(cellOf(ana, 1, 1)).toHaveAccessibleName("H1: very inconsistent");
  await press(ana, "ArrowRight", "c", "ArrowDown", "Home", "n", "a", "End", "i");
  await expect(cellOf(ana, 2, 1)).toHaveText("NA");
  await expect(cellOf(ana, 2, 2)).toBeFocused();
  await expect(cellOf(ana, 2, 2)).toHaveText("I");
  await expect(
    ana.getByText(
      /^H2 is the least inconsistent with the evidence so far; 1 piece of evidence hasn’t been assessed against H2\.$/,
    ),
  ).toBeVisible();
  await expect(ana.getByText(/^Without Q\d+, H1 leads\.$/)).toBeVisible();

  // The lines above come and go without moving the sheet.
  const top = async () => (await cellOf(ana, 2, 2).boundingBox())!.y;
  const before = await top();
  await press(ana, "Delete");
  await expect(cellOf(ana, 2, 2)).toHaveText("");
  expect(Math.abs((await top()) - before)).toBeLessThan(1);
  await press(ana, "Control+Home", "Control+z");
  await expect(cellOf(ana, 2, 2)).toHaveText("I");
  await expect(cellOf(ana, 2, 2)).toBeFocused();
  await press(ana, "F2");
  await ana.keyboard.type("He says what they want, not what they get.");
  await press(ana, "Enter");
  await expect(cellOf(ana, 2, 2)).toBeFocused();
  await expect(cellOf(ana, 2, 2)).toHaveAccessibleName("H2: inconsistent, with a note");
  await saved(ana);
  await expect(ana.locator("html")).toHaveAttribute("data-untitled", "0");
  expect(await violationsOn(ana)).toEqual([]);

  await ana.goto("/issues/export-controls");
  await press(ana, "h");
  await expect(cellOf(ana, 1, 1)).toBeFocused();
  await expect(cellOf(ana, 1, 1)).toHaveText("II");

  // What couldn't be saved goes back to what it was, and says so.
  await ana.context().setOffline(true);
  await cellOf(ana, 1, 2).focus();
  await press(ana, "i");
  await expect(ana.getByText(/Couldn’t save: .* Q\d+ H2 is back to C, consistent\./)).toBeVisible();
  await expect(cellOf(ana, 1, 2)).toHaveText("C");
  await expect(cellOf(ana, 1, 2)).toBeFocused();
  // A note is kept for another try, also while other cells are looked at.
  await press(ana, "F2");
  await ana.keyboard.type("Only on paper.");
  await press(ana, "Enter");
  await expect(ana.getByText(/Your note is kept/)).toBeVisible();
  await press(ana, "ArrowDown", "ArrowUp", "F2");
  await expect(ana.getByLabel(/^Note on Q\d+ H2$/)).toHaveValue("Only on paper.");
  await ana.context().setOffline(false);
  await press(ana, "Enter");
  await expect(cellOf(ana, 1, 2)).toHaveAccessibleName("H2: consistent, with a note");
  await saved(ana);
  // What is typed survives a reload, until Escape brings back what was saved.
  const note = ana.getByLabel(/^Note on Q\d+ H2$/);
  await press(ana, "F2");
  await note.fill("Only in a draft.");
  await ana.reload();
  await cellOf(ana, 1, 2).focus();
  await expect(note).toHaveValue("Only in a draft.");
  await expect(ana.getByText("Note not saved")).toBeVisible();
  await press(ana, "F2", "Escape");
  await expect(cellOf(ana, 1, 2)).toBeFocused();
  await expect(note).toHaveValue("Only on paper.");
  await expect(ana.getByText("Only in a draft.")).toHaveCount(0);

  const tomasz = await as("analyst2");
  await tomasz.goto(PAGE);
  await press(tomasz, "c", "ArrowRight", "i", "i");
  await saved(tomasz);
  // Ana sees that there is another matrix, and keeps her place.
  await expect(ana.getByRole("link", { name: "Tomasz Brandt" })).toBeVisible();
  await expect(cellOf(ana, 1, 2)).toBeFocused();

  const manager = await as("manager");
  await manager.goto("/issues/export-controls");
  await expect(
    manager.getByText("Least inconsistent with the evidence in Ana Ferreira’s matrix"),
  ).toBeVisible();
  await press(manager, "h");
  await expect(manager.getByRole("grid")).toHaveCount(0);
  const differences = manager.getByRole("table", { name: /^Where analysts differ/ });
  await expect(differences.locator("tbody tr")).toHaveText([
    /^Q\d+ H1II, very inconsistentC, consistent3$/,
    /^Q\d+ H2C, consistentII, very inconsistent3$/,
  ]);
  await expect(manager.getByText("Order in each cell: Ana Ferreira / Tomasz Brandt")).toBeVisible();
  for (const width of WIDTHS) {
    await manager.setViewportSize({ width, height: 844 });
    expect(await violationsOn(manager)).toEqual([]);
  }

  // On a phone one hypothesis is shown at a time.
  await expect(manager.getByRole("columnheader", { name: /^H1 / })).toBeVisible();
  await expect(manager.getByRole("columnheader", { name: /^H2 / })).toBeHidden();
  await manager.getByLabel("Hypothesis").selectOption({ label: "H2 Washington will not move." });
  await expect(manager.getByRole("columnheader", { name: /^H2 / })).toBeVisible();
});

test("H opens the matrix at its first cell, with the table header in view", async ({ as }) => {
  const page = await as("analyst");
  for (const height of [900, 500]) {
    await page.setViewportSize({ width: 1440, height });
    await page.goto("/issues/taiwan");
    await page.keyboard.press("h");
    await expect(page).toHaveURL(/hypotheses#matrix$/);
    await expect(cellOf(page, 1, 1)).toBeFocused();
    const head = page.getByRole("columnheader", { name: "H1" });
    await expect(head).toBeInViewport();
    const bottomOfHead = await head.evaluate((it) => it.getBoundingClientRect().bottom);
    const top = await cellOf(page, 1, 1).evaluate((it) => it.getBoundingClientRect().top);
    expect(top).toBeGreaterThanOrEqual(bottomOfHead - 1);
  }
});
