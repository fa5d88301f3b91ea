import { violationsOn } from "./axe";
import { expect, reviewStatus, test } from "./desk";
import { current, review, selectLine } from "./reviewing";

test("a missed quotation is added from selected words by key", async ({ as }) => {
  const page = await as("admin");
  await review(page, "Port Missed");
  await selectLine(page, "Nobody in the harbour");
  await expect(page.getByRole("button", { name: /^Add as quotation/ })).toBeVisible();
  await page.keyboard.press("n");
  const form = page.getByRole("form", { name: "Add a quotation" });
  await expect(form.locator("blockquote")).toContainText("Nobody in the harbour had expected");
  expect(await violationsOn(page)).toEqual([]);

  // Kept through a reload until added.
  await form.getByRole("combobox", { name: /^Speaker/ }).fill("Cleo Newcomer");
  await page.reload();
  await expect(form.getByRole("combobox", { name: /^Speaker/ })).toHaveValue("Cleo Newcomer");
  // Escape takes nothing away for good.
  await form.getByRole("combobox", { name: /^Speaker/ }).press("Escape");
  await expect(form).toHaveCount(0);
  await page.locator(".last-act").getByRole("button", { name: "Undo" }).click();
  await expect(form.getByRole("combobox", { name: /^Speaker/ })).toHaveValue("Cleo Newcomer");
  await form.getByRole("radio", { name: "Denies" }).check();
  await form.getByRole("combobox", { name: /^Speaker/ }).press("Enter");
  await expect(current(page)).toContainText("Nobody in the harbour had expected");
  await expect(current(page)).toContainText("denies");
  await expect(current(page)).toContainText(/Accepted by/);
  await expect(current(page)).toContainText(/added by/);
  await expect(current(page)).toContainText("new speaker");

  await selectLine(page, "Nobody in the harbour");
  await page.getByRole("button", { name: /^Add as quotation/ }).click();
  await form.getByRole("button", { name: /^Add/ }).click();
  await expect(form.getByText("already has exactly these words")).toBeVisible();
});

test("dragging below the last line selects to its end", async ({ as }) => {
  const page = await as("admin");
  await review(page, "Port Below");
  const line = page.getByRole("region", { name: "Article" }).getByText("Nobody in the harbour");
  await line.evaluate((text) => text.scrollIntoView({ block: "center" }));
  const { x, y, width, height } = (await line.boundingBox())!;
  await page.mouse.move(x + 1, y + height / 2);
  await page.mouse.down();
  await page.mouse.move(x + width - 1, y + height + 30, { steps: 4 });
  await page.mouse.up();
  await page.getByRole("button", { name: /^Add as quotation/ }).click();
  await expect(
    page.getByRole("form", { name: "Add a quotation" }).locator("blockquote"),
  ).toHaveText("Nobody in the harbour had expected anything else of the pilots.");
});

test("while a quotation is added, keys act only on it, and the focus returns afterwards", async ({
  as,
}) => {
  const page = await as("admin");
  await review(page, "Port Quiet");
  const before = await reviewStatus(page).textContent();
  const links = await current(page).getByRole("button", { pressed: true }).allTextContents();
  await selectLine(page, "Nobody in the harbour");
  await page.keyboard.press("n");
  const form = page.getByRole("form", { name: "Add a quotation" });
  await form.getByRole("radio", { name: /^Mixed/ }).check();
  for (const key of ["a", "x", "1"]) await page.keyboard.press(key);
  await expect(form.getByRole("button", { pressed: true })).toHaveCount(1);
  await page.keyboard.press("1");
  await expect(form.getByRole("button", { pressed: true })).toHaveCount(0);
  await expect(reviewStatus(page)).toHaveText(before ?? "");
  expect(await current(page).getByRole("button", { pressed: true }).allTextContents()).toEqual(
    links,
  );

  await page.keyboard.press("Escape");
  await expect(current(page)).toBeFocused();
  await selectLine(page, "Nobody in the harbour");
  await page.keyboard.press("n");
  await form.getByRole("button", { name: /^Cancel/ }).press("Enter");
  await expect(current(page)).toBeFocused();

  const correct = page.getByRole("button", { name: "Edit details" });
  await correct.press("Enter");
  await page.getByLabel("Title").press("Escape");
  await expect(correct).toBeFocused();
  await correct.press("Enter");
  await page.getByLabel("Title").press("Enter");
  await expect(correct).toBeFocused();
});

test("a missed quotation is added by keyboard alone", async ({ as }) => {
  const page = await as("admin");
  await review(page, "Port Keys");
  await page.keyboard.press("n");
  await expect(page.getByRole("application", { name: "Selecting words" })).toBeFocused();
  expect(await page.evaluate(() => String(getSelection()))).toMatch(/^“?The$/);
  await page.keyboard.press("Control+ArrowUp");
  await page.keyboard.press("Control+ArrowUp");
  await page.keyboard.press("Shift+Control+ArrowRight");
  await page.keyboard.press("Enter");
  const form = page.getByRole("form", { name: "Add a quotation" });
  await expect(form.locator("blockquote")).toHaveText("Pilots of Port Keys meet");
  await expect(form.getByRole("combobox", { name: /^Speaker/ })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(current(page)).toContainText(/added by/);
  await expect(current(page)).toBeFocused();
});
