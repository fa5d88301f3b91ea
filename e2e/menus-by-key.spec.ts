import { expect, test } from "./desk";

test("by key, a menu saves or leads elsewhere once it is chosen, and keeps the focus", async ({
  as,
}) => {
  const page = await as("analyst");
  await page.goto("/issues/new");
  await expect(page.getByLabel("Title")).toBeFocused();
  await page.goto("/issues");
  const hint = page.getByText("Enter or Tab to choose, Esc to cancel");
  const owner = page.getByLabel("Owner", { exact: true });
  await owner.focus();
  await page.keyboard.press("End");
  await expect(hint).toBeVisible();
  await expect(page).toHaveURL("/issues");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/owner=/);
  await expect(owner).toBeFocused();

  // A quotation moves to another group, and the focus with it.
  await page.goto("/issues/export-controls");
  const first = page.getByRole("combobox", { name: /^How Q\d+ bears/ }).first();
  const name = (await first.getAttribute("aria-label"))!;
  const relation = page.getByRole("combobox", { name });
  const before = await relation.inputValue();
  await relation.focus();
  await page.keyboard.press("End");
  await expect(hint).toBeVisible();
  await page.keyboard.press("Enter");
  await expect(page.getByText(/^Q\d+ is now context\.$/)).toBeVisible();
  await expect(relation).toHaveValue("Context");
  await expect(relation).toBeFocused();
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(relation).toHaveValue(before);
});
