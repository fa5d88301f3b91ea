import type { Page } from "@playwright/test";
import { emailOf, expect, password, test } from "./desk";

/** Presses Tab until the control with this role and name has the focus. */
async function tabTo(page: Page, role: string, name: RegExp) {
  const wanted = page.getByRole(role as "link", { name }).first();
  for (let k = 0; k < 120; k++) {
    await page.keyboard.press("Tab");
    if (await wanted.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error(`Tab does not reach the ${role} ${name}`);
}

test("without a mouse: sign in, skip to the content, revise an outlook, and sign out", async ({
  page,
}) => {
  await page.goto("/signin");
  await tabTo(page, "textbox", /Email/);
  await page.keyboard.type(emailOf("analyst2"));
  await page.keyboard.press("Tab");
  await page.keyboard.type(password);
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL("/summary");

  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: "Skip to content" })).toBeFocused();
  await page.keyboard.press("Enter");
  await tabTo(page, "link", /^Climate cooperation$/);
  await page.keyboard.press("Enter");
  // The link may lead to what changed there.
  await expect(page).toHaveURL(/\/issues\/climate(#.+)?$/);

  await tabTo(page, "link", /^Revise the outlook$/);
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL("/issues/climate/outlook");
  await tabTo(page, "slider", /Likelihood/);
  await page.keyboard.press("ArrowRight");
  await tabTo(page, "radio", /New evidence/);
  await page.keyboard.press("ArrowLeft");
  await expect(page.getByRole("radio", { name: "Passage of time" })).toBeChecked();
  await tabTo(page, "textbox", /What changed your mind/);
  await page.keyboard.type("The date is nearer.");
  await tabTo(page, "button", /Save revision/);
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL("/issues/climate");

  await tabTo(page, "link", /^Tomasz Brandt$/);
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL("/account");
  await tabTo(page, "button", /^Sign out$/);
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/signin/);
});
