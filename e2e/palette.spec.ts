import type { Page } from "@playwright/test";
import { violationsOn } from "./axe";
import { expect, test } from "./desk";

const palette = (page: Page) => page.getByRole("dialog", { name: "Palette" });
const option = (page: Page, name: string | RegExp) => palette(page).getByRole("option", { name });

/** Opens the palette and types. */
async function ask(page: Page, text: string) {
  await page.keyboard.press("Control+k");
  await expect(palette(page).getByRole("combobox")).toBeFocused();
  await expect(palette(page).getByRole("option").first()).toBeVisible();
  await page.keyboard.type(text);
}

test("by keyboard alone, an analyst goes to an issue, a page and a search from anywhere", async ({
  as,
}) => {
  const page = await as("analyst");
  await page.goto("/summary");
  await ask(page, "taiw");
  await expect(option(page, /Taiwan and military risk/)).toHaveAttribute("aria-selected", "true");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL("/issues/taiwan");
  await expect(page.getByRole("heading", { level: 1, name: /Taiwan/ })).toBeVisible();

  // As when the new page’s title arrives late.
  await page.evaluate(() => {
    document.title = "Summary · Demarche";
  });
  await ask(page, "speakers");
  await expect(option(page, /^Speakers/)).toHaveAttribute("aria-selected", "true");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL("/speakers");

  await ask(page, "semiconductor zzz");
  await expect(option(page, /Search everything/)).toHaveAttribute("aria-selected", "true");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL("/search?q=semiconductor%20zzz");

  // Recent records are offered before anything is typed.
  await ask(page, "");
  await expect(palette(page).getByText("Recent")).toBeVisible();
  await expect(option(page, /^Taiwan/)).toBeVisible();
  expect(await violationsOn(page)).toEqual([]);
});

test("by keyboard alone, an analyst assigns an issue, gives it a label and asks a question", async ({
  as,
}) => {
  const page = await as("analyst");
  await page.goto("/issues/climate");
  const facts = page.getByRole("complementary", { name: "Facts" });
  await page.keyboard.press("a");
  await expect(palette(page).getByRole("combobox")).toBeFocused();
  await expect(option(page, "Tomasz Brandt")).toBeVisible();
  await page.keyboard.type("tomasz");
  await page.keyboard.press("Enter");
  await expect(palette(page)).toHaveCount(0);
  await expect(facts.getByRole("definition").nth(1)).toContainText("Tomasz Brandt");

  await ask(page, "label");
  await page.keyboard.press("Enter");
  await expect(palette(page).getByPlaceholder("Add or remove a label…")).toBeFocused();
  await page.keyboard.type("cop-28");
  await expect(option(page, "Add “cop-28” as a new label")).toHaveAttribute(
    "aria-selected",
    "true",
  );
  await page.keyboard.press("Enter");
  await expect(facts.getByRole("link", { name: "cop-28" })).toBeVisible();

  await ask(page, "ask a q");
  await page.keyboard.press("Enter");
  const note = page.getByRole("textbox", { name: "Write a note" });
  await expect(note).toBeFocused();
  await expect(page.getByRole("checkbox", { name: "This is a question" })).toBeChecked();
  await page.keyboard.type("Who goes to the next round? e ? a");
  await expect(palette(page)).toHaveCount(0);
  await page.keyboard.press("Control+Enter");
  await expect(page.getByText("Who goes to the next round? e ? a")).toBeVisible();
  await expect(note).toHaveValue("");
});

test("what the palette changes on an issue’s page is reported, and can be undone by its key", async ({
  as,
}) => {
  const page = await as("analyst");
  await page.goto("/issues/human-rights");
  const status = page.locator(".issue-head header");
  await expect(status).toContainText("Active");
  await ask(page, "status");
  await page.keyboard.press("Enter");
  await expect(option(page, /^Dormant/)).toBeVisible();
  await page.keyboard.type("archived");
  await page.keyboard.press("Enter");
  await expect(page.getByText("Changed the status of USCN-2 to archived.")).toBeVisible();
  await expect(status).toContainText("Archived");
  await expect(page.getByText("archived the issue")).toBeVisible();
  await page.keyboard.press("Control+z");
  await expect(page.getByText("Undid the change to USCN-2.")).toBeVisible();
  await expect(status).toContainText("Active");

  // So is what is changed in place.
  await page.getByRole("button", { name: "Change salience" }).press("Enter");
  const salience = page.getByRole("combobox", { name: "Salience" });
  const before = await salience.inputValue();
  await salience.selectOption(before === "1" ? "2" : "1");
  await page.keyboard.press("Control+Enter");
  await expect(page.getByText("Changed the salience.")).toBeVisible();
  await page.keyboard.press("Control+z");
  await expect(page.getByText("Undid the change to the salience.")).toBeVisible();
  await expect(page.getByText(`${before} of 5`)).toBeVisible();
});

test("the palette finds the buttons of a page, people’s notes, and names with a slip of the keys", async ({
  as,
}) => {
  const page = await as("analyst");
  await page.goto("/issues");
  for (const [typed, name] of [
    ["filter", "More filters"],
    ["export", "Export CSV"],
    ["sort", "Sort by likelihood"],
    ["climte", /^Climate/],
    ["marcus", "Notes and outlooks by Marcus Oyelaran"],
  ] as const) {
    await ask(page, typed);
    await expect(option(page, name).first()).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(palette(page)).toHaveCount(0);
  }
  await ask(page, "views");
  await option(page, /^Views/).click();
  await expect(page.getByRole("dialog", { name: "Views" })).toBeVisible();
  await page.goto("/issues/taiwan");
  for (const [typed, name] of [
    ["compare", "Compare revisions"],
    ["signpost", /signpost/i],
    ["relate", /Related issues/],
    ["reply", /^Reply/],
    // Called otherwise, or not among the buttons.
    ["archive", "Change the status"],
    ["edition", /^Briefings/],
    ["questions", /^Questions/],
    ["log out", "Sign out"],
    // Typed to the end, longer than its stem.
    ["swaine", /Swaine/],
  ] as const) {
    await ask(page, typed);
    await expect(option(page, name).first()).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(palette(page)).toHaveCount(0);
  }
});

test("a quotation is found by its number in the palette, and a theme can be chosen", async ({
  as,
}) => {
  const page = await as("manager");
  await page.goto("/search?q=kind:quotation");
  const named = await page.locator("li[data-row] .what span").first().textContent();
  await ask(page, named!);
  await expect(option(page, new RegExp(`Quotation · ${named}$`))).toBeVisible();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(new RegExp(`/sources/\\w+#${named!.toLowerCase()}$`));

  await ask(page, "dark");
  await page.keyboard.press("Enter");
  await expect(palette(page)).toHaveCount(0);
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
  await expect(page.getByRole("radio", { name: "Dark" }).first()).toBeChecked();
  await page.reload();
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
});

test("Escape goes back a step in the palette, then returns the focus", async ({ as }) => {
  const page = await as("analyst");
  await page.goto("/issues/climate");
  const follow = page.getByRole("button", { name: /ollow/ });
  await follow.focus();
  await ask(page, "status");
  await page.keyboard.press("Enter");
  await expect(option(page, /^Dormant/)).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(option(page, /Revise the outlook/)).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(palette(page)).toHaveCount(0);
  await expect(follow).toBeFocused();
});

test("what a role may not do is not offered anywhere", async ({ as }) => {
  const page = await as("manager");
  await page.goto("/issues/climate");
  await ask(page, "");
  await expect(option(page, /Write a note/)).toBeVisible();
  for (const name of [/Revise/, /Assign/, /label/, /Ingest/, /Open an issue/])
    await expect(option(page, name)).toHaveCount(0);
  await page.keyboard.press("Escape");
  await expect(palette(page)).toHaveCount(0);
  await page.keyboard.press("?");
  const help = page.getByRole("dialog", { name: "Keyboard shortcuts" });
  await expect(help.getByText("Write a note")).toBeVisible();
  await expect(help.getByText("Revise the outlook")).toHaveCount(0);
  await page.keyboard.press("Escape");
  await page.keyboard.press("e");
  await page.keyboard.press("r");
  await expect(page).toHaveURL("/issues/climate");

  // What the page has as a button too is offered once.
  await page.goto("/briefings");
  await ask(page, "compose");
  await expect(option(page, "Compose an edition")).toHaveCount(1);
});

test("each page lists its own keys, and G goes to other pages", async ({ as }) => {
  const page = await as("analyst");
  await page.goto("/issues");
  await page.keyboard.press("?");
  const help = page.getByRole("dialog", { name: "Keyboard shortcuts" });
  await expect(help.getByText("Preview the issue")).toBeVisible();
  await expect(help.getByText("Next row")).toBeVisible();
  expect(await violationsOn(page)).toEqual([]);
  await page.keyboard.press("Escape");
  await page.keyboard.press("g");
  await page.keyboard.press("s");
  await expect(page).toHaveURL("/summary");
  await page.keyboard.press("/");
  await expect(page).toHaveURL("/search");
  await expect(page.getByRole("combobox", { name: "Search the desk" })).toBeFocused();

  await page.goto("/issues/climate");
  await page.keyboard.press("r");
  await expect(page).toHaveURL("/issues/climate/outlook");
  const likelihood = page.getByLabel("Likelihood (%)");
  await expect(likelihood).toBeFocused();
  await page.keyboard.type("41");
  await expect(likelihood).toHaveValue("41");
  await page.goto("/issues/climate");
  await page.keyboard.press("l");
  await expect(page.getByRole("dialog").getByRole("searchbox")).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await page.keyboard.press("e");
  await expect(page).toHaveURL("/issues/climate/edit");
  await expect(page.getByRole("textbox", { name: "Title" })).toBeFocused();
});
