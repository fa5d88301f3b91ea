import { type Browser, type BrowserContext, expect, type Page } from "@playwright/test";
import { signIn, test } from "./desk";

/** A page whose scripts come only when they are let through, as on a slow line. */
async function slowPage(browser: Browser, baseURL: string | undefined) {
  const context: BrowserContext = await browser.newContext({ baseURL });
  await signIn(context, "admin");
  const page = await context.newPage();
  let letThrough = () => {};
  const come = new Promise<void>((resolve) => {
    letThrough = resolve;
  });
  await page.route(/\/_next\/static\/.*\.js/, async (route) => {
    await come;
    await route.continue();
  });
  const listens = () =>
    page.waitForFunction(() =>
      [...document.querySelectorAll("main textarea")].every((each) =>
        Object.keys(each).some((key) => key.startsWith("__reactProps")),
      ),
    );
  const hydrate = async () => {
    letThrough();
    await listens();
  };
  return { page, context, hydrate };
}

/** Something that shows the form's own state anew: what the form does not know is lost by it. */
const renderAgain = (page: Page) => page.getByLabel("Title").press("End");

test("what is typed before the scripts have come stays, in text and choices", async ({
  browser,
  baseURL,
}) => {
  const { page, context, hydrate } = await slowPage(browser, baseURL);
  await page.goto("/issues/climate/edit", { waitUntil: "commit" });
  await page.getByLabel("Title").fill("Climate, typed early");
  await page.getByLabel(/^Bottom line/).fill("A bottom line, typed early.");
  await hydrate();
  await page.getByLabel("Title").press("End");
  await page.keyboard.type("!");
  await expect(page.getByLabel("Title")).toHaveValue("Climate, typed early!");
  await expect(page.getByLabel(/^Bottom line/)).toHaveValue("A bottom line, typed early.");
  await page.reload({ waitUntil: "commit" });
  await hydrate();
  await renderAgain(page);
  await expect(page.getByLabel("Title")).toHaveValue("Climate, typed early!");
  await expect(page.getByLabel(/^Bottom line/)).toHaveValue("A bottom line, typed early.");
  await context.close();
});

test("a note that is typed before the scripts have come is sent whole", async ({
  browser,
  baseURL,
}) => {
  const { page, context, hydrate } = await slowPage(browser, baseURL);
  await page.goto("/issues/climate", { waitUntil: "commit" });
  const note = page.getByRole("textbox", { name: "Write a note" });
  await note.fill("Typed before anything was ready");
  await hydrate();
  await note.press("End");
  await page.keyboard.type(", and after.");
  await page.getByRole("button", { name: "Add the note" }).click();
  await expect(page.getByText("Typed before anything was ready, and after.").first()).toBeVisible();
  await context.close();
});
