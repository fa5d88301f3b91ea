import type { Page } from "@playwright/test";
import { violationsOn } from "./axe";
import { expect, test } from "./desk";

const related = (page: Page) => page.getByRole("region", { name: "Related issues" });

test("issues are related from one page and shown on both, and a manager can only read", async ({
  as,
}) => {
  const page = await as("analyst");
  await page.goto("/issues/export-controls");
  await related(page).getByRole("button").press("Enter");
  const dialog = page.getByRole("dialog", { name: "Related issues" });
  await dialog.getByRole("combobox", { name: "This issue" }).selectOption({ label: "Depends on" });
  await dialog.getByRole("combobox", { name: "Issue", exact: true }).pressSequentially("human");
  await page.getByRole("option", { name: /^USCN-2/ }).click();
  expect(await violationsOn(page)).toEqual([]);
  await page.keyboard.press("Control+Enter");
  await expect(dialog).toHaveCount(0);
  await expect(related(page)).toContainText("Depends on");
  await expect(page.getByText(/recorded that this issue depends on USCN-2/).first()).toBeVisible();

  const manager = await as("manager");
  await manager.goto("/issues/human-rights");
  await expect(related(manager)).toContainText("Needed by");
  await expect(related(manager).getByRole("link", { name: /^USCN-3/ })).toBeVisible();
  await expect(manager.getByRole("button", { name: /^Change / })).toHaveCount(0);

  await related(page).getByRole("button", { name: "Change related issues" }).click();
  await dialog.getByRole("button", { name: "Remove USCN-2" }).click();
  await expect(related(page).getByRole("link", { name: /^USCN-2/ })).toHaveCount(0);
  await expect(related(manager)).toHaveCount(0);
});
