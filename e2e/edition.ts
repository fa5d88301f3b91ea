import type { Page } from "@playwright/test";
import { expect } from "./desk";

/** Composes an edition as a manager and issues it. Returns its number. */
export async function compose(manager: Page, title: string): Promise<number> {
  await manager.goto("/briefings/new");
  await manager.getByLabel("Title").fill(title);
  await manager.getByLabel("Handling line").fill("For the desk only");
  await manager.getByLabel("Cover note").fill("Read this **first**.");
  const preview = manager.getByRole("region", { name: "Preview" });
  await expect(preview.getByRole("heading", { level: 1 })).toHaveText(title);
  await expect(preview.getByText("For the desk only").first()).toBeVisible();
  await expect(preview.locator("strong", { hasText: "first" })).toBeVisible();
  await manager.getByRole("button", { name: "Issue the edition" }).click();
  const dialog = manager.getByRole("dialog");
  await dialog.getByRole("button", { name: "Issue", exact: true }).press("Enter");
  await expect(manager).toHaveURL(/\/briefings\/\d+$/);
  return Number(manager.url().split("/").at(-1));
}
