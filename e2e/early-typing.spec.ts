import { type Browser, type BrowserContext, expect, type Page } from "@playwright/test";
import { holdBack, signInAtOnce, test } from "./desk";

/** Holds back the scripts that a page loads from now on, as a slow connection does. Returns what lets them through. */
const holdScripts = (page: Page) => holdBack(page, /\/_next\/static\/.*\.js/);

/** A page whose scripts are held back until released. */
async function slowPage(browser: Browser, baseURL: string | undefined, beside?: BrowserContext) {
  const context = beside ?? (await browser.newContext({ baseURL }));
  if (!beside) await signInAtOnce(context, "admin");
  const page = await context.newPage();
  const letThrough = await holdScripts(page);
  const listens = () =>
    page.waitForFunction(() =>
      [...document.querySelectorAll("main :is(input, textarea, select)")].every((each) =>
        Object.keys(each).some((key) => key.startsWith("__reactProps")),
      ),
    );
  const hydrate = async () => {
    letThrough();
    await listens();
  };
  return { page, context, hydrate };
}

test("text typed before hydration stays, and is added to unsaved text", async ({
  browser,
  baseURL,
}) => {
  const { page, context, hydrate } = await slowPage(browser, baseURL);
  const title = page.getByLabel("Title");
  const bottomLine = page.getByLabel(/^Bottom line/);
  await page.goto("/issues/climate/edit", { waitUntil: "commit" });
  await title.fill("Climate, typed early");
  await bottomLine.fill("A bottom line, typed early.");
  await hydrate();
  // Typing renders the form's own state, which would lose what it doesn't know.
  await title.press("End");
  await page.keyboard.type("!");
  await expect(title).toHaveValue("Climate, typed early!");
  await expect(bottomLine).toHaveValue("A bottom line, typed early.");

  // While the tab is open, its text would only be offered.
  await page.goto("about:blank");
  const later = await slowPage(browser, baseURL, context);
  await later.page.goto("/issues/climate/edit", { waitUntil: "commit" });
  await later.page.getByLabel(/^Bottom line/).fill("Typed on top of the draft.");
  await later.hydrate();
  await later.page.getByLabel(/^Labels/).press("End");
  await later.page.keyboard.type(", early");
  await expect(later.page.getByLabel("Title")).toHaveValue("Climate, typed early!");
  await expect(later.page.getByLabel(/^Bottom line/)).toHaveValue("Typed on top of the draft.");
  await context.close();
});

test("a form sent before hydration waits for it, and shows no password in the address", async ({
  browser,
  baseURL,
}) => {
  const { page, context, hydrate } = await slowPage(
    browser,
    baseURL,
    await browser.newContext({ baseURL }),
  );
  await page.goto("/signin", { waitUntil: "commit" });
  await page.getByLabel("Email").fill("analyst@demarche.test");
  await page.getByLabel("Password").fill("not the password");
  await page.getByRole("button", { name: "Sign in" }).click();
  await hydrate();
  await expect(page.getByText("Wrong email address or password.")).toBeVisible();
  await expect(page).toHaveURL(/\/signin$/);
  await context.close();
});

test("a file chosen before hydration is ingested", async ({ browser, baseURL }) => {
  const { page, context, hydrate } = await slowPage(browser, baseURL);
  await page.goto("/ingest", { waitUntil: "commit" });
  const buffer = Buffer.from("Ferries of Port Early\n\n“They will run,” said Ana Example.\n");
  const file = { name: "early.txt", mimeType: "text/plain", buffer };
  await page.locator("input[type=file]").setInputFiles(file);
  await hydrate();
  // The worker reads it at a low priority.
  await expect(page).toHaveURL(/\/ingest\/\w+$/, { timeout: 60_000 });
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Ferries of Port Early");
  await context.close();
});

test("a file that is ready waits for whoever is typing the next article", async ({ as }) => {
  const page = await as("admin");
  await page.goto("/ingest");
  const next = page.getByLabel("Text of the article");
  await next.fill("A second article");
  const buffer = Buffer.from("Ferries of Port Patient\n\n“They will wait,” said Ana Example.\n");
  await page
    .locator("input[type=file]")
    .setInputFiles({ name: "patient.txt", mimeType: "text/plain", buffer });
  const ready = page.getByRole("link", { name: "Ferries of Port Patient", exact: true });
  await expect(ready).toBeVisible({ timeout: 60_000 });
  await next.press("End");
  await page.keyboard.type("!");
  await expect(next).toHaveValue("A second article!");
  await expect(page).toHaveURL(/\/ingest$/);
  await expect(ready).toBeVisible();
});

test("choices made before hydration stay", async ({ browser, baseURL }) => {
  const { page, context, hydrate } = await slowPage(browser, baseURL);
  await page.goto("/issues/climate/edit", { waitUntil: "commit" });
  await page.getByText("Dormant", { exact: true }).click();
  await page.getByLabel("Owner").selectOption("No owner");
  await hydrate();
  await page.getByLabel("Title").press("End");
  await page.keyboard.type("!");
  await expect(page.getByRole("radio", { name: "Dormant" })).toBeChecked();
  await expect(page.getByLabel("Owner")).toHaveValue("");

  const outlook = await slowPage(browser, baseURL, context);
  await outlook.page.goto("/issues/climate/outlook", { waitUntil: "commit" });
  // By position, which waits until that part of the page has arrived.
  const ticks = (group: string) =>
    [0, 1].map((place) =>
      outlook.page.getByRole("group", { name: group }).getByRole("checkbox").nth(place),
    );
  const ticked = [...ticks("Alerts"), ...ticks("Which evidence moved the estimate?")];
  for (const tick of ticked) await tick.check();
  await outlook.page.getByLabel("Likelihood, as a slider").fill("37");
  await outlook.hydrate();
  await outlook.page.getByLabel("Judgement").press("End");
  await outlook.page.keyboard.type(".");
  await outlook.page.reload();
  await expect(outlook.page.getByLabel("Likelihood (%)")).toHaveValue("37");
  for (const tick of ticked) await expect(tick).toBeChecked();
  await context.close();
});

test("a note typed before hydration is sent as typed", async ({ browser, baseURL }) => {
  const { page, context, hydrate } = await slowPage(browser, baseURL);
  await page.goto("/issues/climate", { waitUntil: "commit" });
  const note = page.getByRole("textbox", { name: "Write a note" });
  await note.fill("Typed before anything was ready");
  await page.getByLabel("This is a question").check();
  await hydrate();
  await page.getByRole("button", { name: "Add note" }).click();
  const sent = page.locator("[id^=note-]").filter({ hasText: "Typed before anything was ready" });
  await expect(sent).toContainText("Open question");
  await context.close();
});

test("what is typed after Ctrl+K goes to the palette, even before its script has arrived", async ({
  as,
}) => {
  const page = await as("analyst");
  const field = page.getByRole("dialog", { name: "Palette" }).getByRole("combobox");
  await page.goto("/issues/climate", { waitUntil: "networkidle" });
  const letThrough = await holdScripts(page);
  await page.keyboard.press("Control+k");
  await page.keyboard.type("rug");
  await page.keyboard.press("Escape");
  await page.keyboard.press("Control+k");
  await page.keyboard.type("russy");
  await page.keyboard.press("Backspace");
  await page.keyboard.type("ia");
  letThrough();
  await expect(field).toHaveValue("russia");
  await expect(page).toHaveURL("/issues/climate");
  await page.keyboard.press("Escape");
  await expect(field).toHaveCount(0);

  // Once it is there, Enter waits for what is found.
  await page.keyboard.press("Control+k");
  await page.keyboard.type("taiwan");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL("/issues/taiwan");
});

test("a dialog that a key opens takes what is typed before its script has arrived", async ({
  as,
}) => {
  const page = await as("analyst");
  await page.goto("/issues/climate", { waitUntil: "networkidle" });
  const letThrough = await holdScripts(page);
  await page.keyboard.press("l");
  await page.keyboard.type("emissions fund");
  letThrough();
  await expect(page.getByRole("dialog").getByRole("searchbox")).toHaveValue("emissions fund");
  await expect(page).toHaveURL("/issues/climate");
});

test("what is typed after / goes to the search, even before its page has arrived", async ({
  as,
}) => {
  const page = await as("analyst");
  await page.goto("/issues/climate", { waitUntil: "networkidle" });
  await page.keyboard.press("/");
  await page.keyboard.type("russia");
  await expect(page.getByRole("combobox", { name: "Search the desk" })).toHaveValue("russia");
  await expect(page).toHaveURL("/search");
});

test("A assigns the selected rows, or the one under the cursor, before the bar has arrived", async ({
  as,
}) => {
  const page = await as("analyst");
  const palette = page.getByRole("dialog", { name: "Palette" });
  const row = page.getByRole("row").filter({ has: page.getByRole("checkbox") });
  await page.goto("/issues", { waitUntil: "networkidle" });
  const letThrough = await holdScripts(page);
  await page.keyboard.press("j");
  await page.keyboard.press("x");
  await page.keyboard.press("a");
  await page.keyboard.type("tomasz");
  letThrough();
  await expect(palette.getByPlaceholder("Assign an owner…")).toHaveValue("tomasz");
  await page.keyboard.press("Enter");
  await expect(page.getByText("Changed the owner of 1 issue.")).toBeVisible();
  await expect(row.nth(1)).toContainText("Tomasz Brandt");

  await page.keyboard.press("Escape");
  await page.keyboard.press("j");
  await page.keyboard.press("a");
  await page.keyboard.type("tomasz");
  await page.keyboard.press("Enter");
  await expect(row.nth(2)).toContainText("Tomasz Brandt");
});
