import type { Locator, Page } from "@playwright/test";
import { expect, test } from "./desk";

test("disabling a person asks for confirmation by name, keeps the row in place, says what happened and can be undone", async ({
  as,
}) => {
  const page = await as("admin");
  await page.goto("/admin/people");
  const row = page.getByRole("row").filter({ hasText: "Tomasz Brandt" });
  const said = page.getByRole("status").filter({ hasText: "Tomasz Brandt" });
  const disable = row.getByRole("button", { name: "Disable Tomasz Brandt" });
  const before = (await row.boundingBox())?.y;
  await disable.click();

  const dialog = page.getByRole("dialog", { name: "Disable Tomasz Brandt’s account?" });
  await expect(dialog).toContainText("signed out everywhere");
  await expect(dialog).toContainText(/Tomasz Brandt owns \d+ issues? that they’ll no longer see/);
  await expect(dialog.getByRole("link", { name: /^USCN-\d/ }).first()).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(disable).toBeFocused();
  await expect(row).not.toContainText("Disabled");

  await page.keyboard.press("Enter");
  await dialog.getByRole("button", { name: "Disable account" }).click();
  await expect(said).toContainText(
    "Tomasz Brandt’s account is disabled, and Tomasz Brandt is signed out everywhere.",
  );
  await expect(row).toContainText("Disabled");
  await expect(row.getByRole("button", { name: "Enable Tomasz Brandt" })).toBeFocused();
  expect((await row.boundingBox())?.y).toBe(before);
  await page.reload();
  expect((await row.boundingBox())?.y).toBe(before);
  await row.getByRole("button", { name: "Enable Tomasz Brandt" }).click();
  await expect(said).toContainText("Tomasz Brandt can sign in again.");

  // The next action replaces it, and each has its own Undo.
  await row.getByRole("combobox").selectOption("Manager");
  await expect(said).toContainText("Tomasz Brandt is now a manager.");
  await expect(page.getByText("can sign in again")).toHaveCount(0);
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(said).toContainText("Tomasz Brandt is now an analyst.");
  await expect(row.getByRole("combobox")).toHaveValue("ANALYST");

  // The message about a new colleague disappears when something else happens.
  await page.getByLabel("Name", { exact: true }).fill("Ola Newcomer");
  await page.getByLabel("Email").fill(`ola-${Date.now()}@demarche.test`);
  const password = page.getByLabel("Temporary password");
  await password.fill("a first password of Ola's");
  // It can be read, since the admin has to pass it on.
  await expect(password).toHaveAttribute("type", "text");
  await page.getByRole("button", { name: "Hide what is typed" }).press("Enter");
  await expect(password).toHaveAttribute("type", "password");
  await expect(password).toHaveValue("a first password of Ola's");
  await page.getByRole("button", { name: "Add person" }).click();
  await expect(
    page.getByText("Ola Newcomer can sign in now, with the temporary password that you gave them."),
  ).toBeVisible();
  await expect(page.getByLabel("Name", { exact: true })).toBeFocused();
  await row.getByRole("combobox").selectOption("Manager");
  await expect(said).toContainText("is now a manager.");
  await expect(page.getByText("can sign in now")).toHaveCount(0);
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(said).toContainText("is now an analyst.");
});

test("a dialog opens again at once, before the browser has said that Escape closed it", async ({
  as,
}) => {
  const page = await as("admin");
  await page.goto("/admin/people");
  const disable = page.getByRole("button", { name: "Disable Tomasz Brandt" });
  await disable.click();
  await disable.evaluate(async (button) => {
    const dialog = document.querySelector<HTMLDialogElement>("dialog[open]");
    const closed = new Promise((resolve) => dialog?.addEventListener("close", resolve));
    dialog?.requestClose();
    await Promise.resolve();
    (button as HTMLElement).click();
    await closed;
  });
  const dialog = page.getByRole("dialog", { name: "Disable Tomasz Brandt’s account?" });
  await expect(dialog).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(dialog).toHaveCount(0);
  await expect(disable).toBeFocused();
});

test("a role that is reached with the arrow keys is changed with Enter or on leaving, and not with Escape", async ({
  as,
}) => {
  const page = await as("admin");
  await page.goto("/admin/people");
  const role = page.getByRole("combobox", { name: "Role of Tomasz Brandt" });
  const said = page.getByText("Tomasz Brandt is now a manager.");
  const hint = page.getByText("Enter or Tab to choose, Esc to cancel");
  await role.focus();
  await page.keyboard.press("ArrowDown");
  await expect(role).toHaveValue("MANAGER");
  await expect(hint).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(role).toHaveValue("ANALYST");
  await expect(hint).toHaveCount(0);
  await page.keyboard.press("ArrowDown");
  await expect(said).toHaveCount(0);
  await page.keyboard.press("Enter");
  // What was chosen is shown while it is being saved.
  expect(await role.inputValue()).toBe("MANAGER");
  await expect(said).toBeVisible();
  await role.focus();
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("Tab");
  await expect(page.getByText("Tomasz Brandt is now an analyst.")).toBeVisible();
  // An admin’s rights are weighty: one is asked first.
  await role.focus();
  await page.keyboard.press("End");
  await page.keyboard.press("Enter");
  const dialog = page.getByRole("dialog", { name: "Make Tomasz Brandt an admin?" });
  await dialog.getByRole("button", { name: "Cancel" }).click();
  await expect(role).toHaveValue("ANALYST");
});

test("what is wrong with a new person is shown by the form, and goes field by field", async ({
  as,
}) => {
  const page = await as("admin");
  await page.goto("/admin/people");
  const form = page.locator("form").filter({ has: page.getByLabel("Temporary password") });
  await form.getByLabel("Email").fill("nobody");
  await form.getByRole("button", { name: "Add person" }).click();
  const atEmail = form.locator("p").filter({ hasText: "Enter an email address." });
  await expect(atEmail).toBeVisible();
  const name = form.getByLabel("Name");
  await expect(name).toHaveAttribute("aria-invalid", "true");
  await name.fill("Nora");
  await expect(name).not.toHaveAttribute("aria-invalid");
  await expect(name).toHaveValue("Nora");
  await expect(atEmail).toBeVisible();
  await form.getByLabel("Email").fill("nora@example.org");
  await form.getByLabel("Temporary password").fill("x");
  await expect(form.getByRole("alert")).toHaveCount(0);

  await page.goto("/admin/relationships");
  const follow = page.getByRole("button", { name: "Follow this relationship" });
  await follow.click();
  const [first, second] = ["First party", "Second party"].map((label) =>
    page.getByLabel(label, { exact: true }),
  ) as [Locator, Locator];
  for (const party of [first, second]) await expect(party).toHaveAttribute("aria-invalid", "true");
  await second.fill("China");
  await expect(second).not.toHaveAttribute("aria-invalid");
  await expect(first).toHaveAttribute("aria-invalid", "true");
  await second.fill("");
});

test("an admin corrects a colleague’s name and email address, and what is wrong is shown in the form", async ({
  as,
}) => {
  const page = await as("admin");
  await page.goto("/admin/people");
  const at = Date.now();
  await page.getByLabel("Name", { exact: true }).fill(`Ida Slip ${at}`);
  await page.getByLabel("Email").fill(`idda-${at}@demarche.test`);
  await page.getByLabel("Temporary password").fill("a first password of hers");
  await page.getByRole("button", { name: "Add person" }).click();
  await page.getByRole("button", { name: `Edit Ida Slip ${at}` }).click();

  const dialog = page.getByRole("dialog", { name: `Edit Ida Slip ${at}` });
  await expect(dialog.getByLabel("Email")).toHaveValue(`idda-${at}@demarche.test`);
  await dialog.getByLabel("Email").fill("analyst@demarche.test");
  await dialog.getByRole("button", { name: "Save" }).click();
  await expect(dialog).toContainText("Someone already has this email address.");
  await dialog.getByLabel("Name").fill(`Ida Right ${at}`);
  await dialog.getByLabel("Email").fill(` Ida-${at}@Demarche.test `);
  await dialog.getByRole("button", { name: "Save" }).click();
  await expect(
    page.getByRole("status").filter({ hasText: `Ida Right ${at} saved.` }),
  ).toBeVisible();
  const row = page.getByRole("row").filter({ hasText: `Ida Right ${at}` });
  await expect(row).toContainText(`ida-${at}@demarche.test`);
  await expect(row).toContainText(`@idda-${at}`);
  // Their own name is on the account page.
  await expect(page.getByRole("row").filter({ hasText: "(you)" })).not.toContainText("Edit");
});

test("what another admin changes while a dialog is open is not overwritten, and is said", async ({
  as,
}) => {
  const [one, other] = [await as("admin"), await as("admin")];
  for (const page of [one, other]) await page.goto("/admin/people");
  const role = (page: Page) => page.getByRole("combobox", { name: "Role of Tomasz Brandt" });
  const dialog = one.getByRole("dialog");
  await one.getByRole("button", { name: "Disable Tomasz Brandt" }).click();
  await role(other).selectOption("Manager");
  await expect(role(one)).toHaveValue("MANAGER");
  await dialog.getByRole("button", { name: "Disable account" }).click();
  const refused = /^Couldn’t save: .* since changed this account/;
  await expect(one.getByText(refused)).toBeVisible();
  await expect(one.getByRole("button", { name: "Disable Tomasz Brandt" })).toBeVisible();
  await expect(role(one)).toHaveValue("MANAGER");

  await one.getByRole("button", { name: "New password for Tomasz Brandt" }).click();
  await dialog.getByLabel("Temporary password").fill("lantern gravel sixteen boats");
  await role(other).selectOption("Analyst");
  await expect(role(one)).toHaveValue("ANALYST");
  await dialog.getByRole("button", { name: "Set password" }).click();
  await expect(dialog.getByText(refused)).toBeVisible();
  await dialog.getByRole("button", { name: "Set password" }).click();
  await expect(one.getByText("Tomasz Brandt has a new password")).toBeVisible();
});
