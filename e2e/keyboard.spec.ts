import type { Page } from "@playwright/test";
import { violationsOn } from "./axe";
import { emailOf, expect, holdBack, password, requireEdition, test } from "./desk";

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
  await expect(page).toHaveURL(/\/issues\/climate([?#].+)?$/);

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
  await expect(page).toHaveURL("/issues/climate#outlook");

  await tabTo(page, "link", /^Tomasz Brandt$/);
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL("/account");
  await tabTo(page, "button", /^Sign out$/);
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/signin/);
});

test("J and K move through the evidence and notes of an issue, and Enter opens the article", async ({
  as,
}) => {
  const page = await as("analyst");
  await page.goto("/issues/taiwan");
  const evidence = page.getByRole("region", { name: /^Evidence/ }).locator("[data-row]");
  const notes = page.getByRole("region", { name: /^Notes/ }).locator("[data-row]");
  const shown = await evidence.count();
  expect(shown).toBeGreaterThan(1);
  for (let k = 0; k < shown; k++) {
    await page.keyboard.press("j");
    await expect(evidence.nth(k).locator("blockquote a")).toBeFocused();
  }
  await page.keyboard.press("j");
  await expect(notes.first().getByRole("button", { name: "Reply" })).toBeFocused();
  await page.keyboard.press("k");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/sources\/\w+#q\d+$/);
});

test("single-letter keys can be turned off, and the list of keys says so", async ({ as }) => {
  const page = await as("analyst");
  await page.goto("/issues/taiwan");
  await page.keyboard.press("?");
  const keys = page.getByRole("dialog", { name: "Keyboard shortcuts" });
  await expect(keys.getByText("Write a note")).toBeVisible();
  await keys.getByRole("link", { name: "Change setting" }).click();
  await expect(page).toHaveURL("/account#keys");
  await page.getByRole("checkbox", { name: "Single-letter shortcuts" }).uncheck();
  expect(await violationsOn(page)).toEqual([]);

  await page.goto("/issues/taiwan");
  for (const key of ["?", "n", "g", "s", "e"]) await page.keyboard.press(key);
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await expect(page.getByRole("textbox", { name: "Write a note" })).not.toBeFocused();
  await page.getByRole("button", { name: "Change title" }).focus();
  await page.keyboard.press("e");
  await expect(page.getByRole("textbox", { name: "Title" })).toHaveCount(0);
  await expect(page).toHaveURL("/issues/taiwan");

  // The palette does what they would do, and can turn them back on.
  await page.keyboard.press("Control+k");
  await page.keyboard.type("keyboard sho");
  await page.getByRole("option", { name: "Show keyboard shortcuts" }).click();
  await expect(keys.getByText("Single-letter shortcuts are off in this browser.")).toBeVisible();
  await expect(keys.getByText("Write a note")).toHaveCount(0);
  await keys.getByRole("link", { name: "Turn them on" }).click();
  await expect(page).toHaveURL("/account#keys");
  await page.getByRole("checkbox", { name: "Single-letter shortcuts" }).check();
  await page.keyboard.press("g");
  await page.keyboard.press("i");
  await expect(page).toHaveURL("/issues");
});

test("what is typed after Enter belongs to the next step of the palette, however fast it comes", async ({
  as,
}) => {
  const page = await as("analyst");
  await page.goto("/issues/human-rights");
  const status = page.locator(".issue-head header");
  const palette = page.getByRole("dialog", { name: "Palette" });
  await expect(status).toContainText("Active");
  const letThrough = await holdBack(page, /quick=1/);
  const open = async () => {
    await page.keyboard.press("Control+k");
    await expect(palette.getByRole("option").first()).toBeVisible();
  };
  const type = (...steps: string[]) =>
    Promise.all(
      steps.flatMap((words) => [...words, "Enter"]).map((key) => page.keyboard.press(key)),
    );
  await open();
  await type("status", "archived");
  // Neither Enter has chosen anything yet: the records that the first may mean are still looked up.
  await expect(palette.getByRole("combobox")).toHaveValue("status");
  letThrough();
  await expect(page.getByText("Changed the status of USCN-2 to archived.")).toBeVisible();
  await expect(status).toContainText("Archived");

  // Nor with nothing to wait for.
  await open();
  await type("status", "active");
  await expect(status).toContainText("Active");
  await expect(palette).toHaveCount(0);
});

test("Ctrl+K right after Escape opens the palette again, however busy the page is", async ({
  as,
}) => {
  const page = await as("analyst");
  const { keyboard } = page;
  const palette = page.getByRole("dialog", { name: "Palette" });
  const isOpen = () => expect(palette.getByRole("combobox")).toBeFocused();
  await page.goto("/issues");
  await keyboard.press("Control+k");
  await isOpen();
  // The browser tells the page of a closed dialog only later: here always after the next key.
  await palette.evaluate((dialog: HTMLDialogElement) => {
    dialog.close();
    document.dispatchEvent(new KeyboardEvent("keydown", { key: "k", ctrlKey: true }));
  });
  await isOpen();
  for (let k = 0; k < 30; k++) {
    await Promise.all([keyboard.press("Escape"), keyboard.press("Control+k")]);
    await isOpen();
  }
  await keyboard.press("Escape");
  await expect(palette).toHaveCount(0);
});

test("keys are the input method’s while someone composes Chinese, Japanese or Korean", async ({
  as,
}) => {
  const page = await as("analyst");
  const keyboard = await page.context().newCDPSession(page);
  const compose = (text: string) =>
    keyboard.send("Input.imeSetComposition", {
      text,
      selectionStart: text.length,
      selectionEnd: text.length,
    });
  await page.goto("/issues/tariffs");
  await page.getByRole("button", { name: "Change title" }).click();
  const title = page.getByRole("textbox", { name: "Title" });
  await expect(title).toBeFocused();
  await compose("かんぜい");
  await page.keyboard.press("Escape");
  await expect(title).toHaveValue(/かんぜい/);
  await keyboard.send("Input.insertText", { text: "関税" });
  await page.keyboard.press("Escape");
  await expect(title).toHaveCount(0);

  await page.goto("/sources");
  const issue = page.getByRole("combobox", { name: "Issue" });
  await issue.focus();
  await compose("export");
  await expect(page.getByRole("listbox").getByRole("option").first()).toContainText("Export");
  await page.keyboard.press("Enter");
  await page.keyboard.press("ArrowDown");
  await expect(issue).not.toHaveAttribute("aria-activedescendant");
  await expect(page).toHaveURL("/sources");
  await keyboard.send("Input.insertText", { text: "export" });
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL("/sources?issue=export-controls");
});

test("a key that means different things on different pages is a command in the palette", async ({
  as,
}) => {
  await requireEdition();
  const page = await as("manager");
  await page.goto("/briefings/1");
  await expect(page.getByRole("button", { name: /^Acknowledge/ }).first()).toBeVisible();
  await page.keyboard.press("Control+k");
  await page.keyboard.type("acknowledge");
  const offer = page.getByRole("option", { name: /^Acknowledge the next judgement/ });
  await expect(offer).toBeVisible();
});
