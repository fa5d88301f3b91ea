import { violationsOn } from "./axe";
import { expect, reviewStatus, test } from "./desk";
import { current, review } from "./draft";

test("accepting saves an edit, moving on keeps it, and bulk actions ask first and undo at once", async ({
  as,
}) => {
  const page = await as("admin");
  await review(page, "Port Open", "Sample said that the pilots would be asked again in June.");
  const proposals = page.getByRole("list", { name: "Proposals" });
  const row = (words: string) => proposals.getByRole("listitem").filter({ hasText: words });
  const speaker = page.getByRole("combobox", { name: /^Speaker/ });
  const role = page.getByLabel("Role at the time");
  await page.keyboard.press("j");
  await page.keyboard.press("e");
  await speaker.fill("Beau Sample");
  await role.fill("the envoy of the union");
  await page.getByLabel(/^Also change the 2 other proposals/).check();
  await page.keyboard.press("a");
  await expect(row("not on the table")).toContainText("Accepted");
  await expect(row("not on the table")).toContainText(/Beau Sample.*, the envoy of the union/);
  await expect(row("nothing to add")).toContainText("Beau Sample");
  await expect(reviewStatus(page)).toContainText("3 left, 1 accepted");

  await page.keyboard.press("u");
  await expect(page.getByText("Undone: edited and accepted proposal 2")).toBeVisible();
  await expect(proposals).not.toContainText("Beau Sample");
  await expect(reviewStatus(page)).toContainText("4 left, 0 accepted");
  await expect(current(page)).toContainText("not on the table");

  // A passage has no speaker, so the ticked box for the other proposals no longer counts.
  await page.keyboard.press("e");
  await speaker.fill("Beau Sample");
  await page.getByLabel(/^Also change the 2 other proposals/).check();
  await current(page).getByText("Passage", { exact: true }).click();
  await page.keyboard.press("Enter");
  await expect(speaker).toHaveCount(0);
  await page.keyboard.press("u");
  await expect(page.getByText("Undone: edited proposal 2", { exact: true })).toBeVisible();
  await expect(row("nothing to add")).not.toContainText("Speaker unknown");

  // Kept after clicking another proposal, and after a reload.
  await page.keyboard.press("e");
  await role.fill("an envoy, unsaved");
  await row("until the spring").click();
  await expect(current(page)).toContainText("until the spring");
  await expect(row("not on the table")).toContainText("Unsaved changes");
  await page.reload();
  await expect(row("not on the table")).toContainText("Unsaved changes");
  expect(await violationsOn(page)).toEqual([]);

  await page.getByRole("button", { name: "Reject the rest" }).click();
  const dialog = page.getByRole("dialog", { name: "Reject 4 proposals?" });
  await dialog.getByRole("button", { name: "Cancel" }).click();
  await expect(reviewStatus(page)).toContainText("4 left");
  await page.getByRole("button", { name: "Reject the rest" }).click();
  await dialog.getByRole("button", { name: "Reject 4 proposals" }).click();
  await expect(reviewStatus(page)).toContainText("0 left");
  await expect(page.getByRole("button", { name: /^Approve/ })).toHaveCount(0);
  await page.getByRole("button", { name: "Open proposal 2" }).click();
  await expect(role).toHaveValue("an envoy, unsaved");
  await role.press("Escape");
  await expect(page.getByRole("button", { name: /^Approve/ })).toBeVisible();
  await page.keyboard.press("u");
  await expect(page.getByText("Undone: rejected 4 proposals")).toBeVisible();
  await expect(reviewStatus(page)).toContainText("4 left, 0 accepted");
  // The message is beside the list, and gone with the next action.
  const said = await page.getByText("Undone: rejected 4 proposals").boundingBox();
  const buttons = await current(page).boundingBox();
  expect(said!.x + said!.width).toBeLessThan(buttons!.x);
  await page.keyboard.press("j");
  await expect(page.getByText("Undone: rejected 4 proposals")).toHaveCount(0);
});

test("another speaker gets neither the role nor the reasons of the one before, and a denial is filed as one", async ({
  as,
}) => {
  const page = await as("admin");
  await review(page, "Port Denied");
  const speaker = page.getByRole("combobox", { name: /^Speaker/ });
  const role = page.getByLabel("Role at the time");
  await expect(current(page)).toContainText(/\d% certain/);
  await page.keyboard.press("e");
  await expect(role).toHaveValue("deputy trade minister");
  await speaker.fill("a senior official");
  await expect(role).toHaveValue("");
  await speaker.fill("Ana Example");
  await expect(role).toHaveValue("deputy trade minister");
  await speaker.fill("a senior official");
  await current(page).getByText("Denies", { exact: true }).click();
  await page.keyboard.press("Enter");
  await expect(current(page)).toContainText("a senior official · denies");
  await expect(current(page)).toContainText("corrected the speaker; ");
  await expect(current(page)).toContainText("corrected from “says” to “denies”");
  await expect(current(page)).toContainText("Corrected by hand");
  await expect(current(page)).not.toContainText("certain");
  await expect(current(page)).not.toContainText("minister");
  await page.keyboard.press("u");
  await expect(current(page)).toContainText("Ana Example, deputy trade minister");
  await expect(current(page)).toContainText(/\d% certain/);
});
