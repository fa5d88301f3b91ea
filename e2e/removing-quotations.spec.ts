import { devices, type Page } from "@playwright/test";
import { violationsOn } from "./axe";
import { acceptAll, articleAbout, expect, ingest, test } from "./desk";

const WRONG = "spokesman for the customs";

/** Approves an article of its own. Returns the address of its page. */
async function approve(admin: Page, place: string): Promise<string> {
  await ingest(admin, articleAbout(place));
  await acceptAll(admin);
  await admin.getByRole("button", { name: /^Approve with \d+ quotations?$/ }).click();
  await expect(admin).toHaveURL(/\/sources\/\w+$/);
  return admin.url();
}

/** Selects words and marks them as a passage for an issue. */
async function mark(page: Page, words: string) {
  await page.locator(".article").evaluate((article, words) => {
    const walker = document.createTreeWalker(article, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const node = walker.currentNode as Text;
      const at = node.data.indexOf(words);
      if (at >= 0) getSelection()?.setBaseAndExtent(node, at, node, at + words.length);
    }
  }, words);
  await page
    .getByRole("region", { name: "Selected words" })
    .getByRole("button", { name: /^Quote/ })
    .click();
  const form = page.getByRole("region", { name: "Annotate" });
  await form.getByText("Passage", { exact: true }).click();
  await form.getByRole("combobox", { name: "Issue" }).fill("climate");
  await page.getByRole("option", { name: "Climate cooperation" }).click();
  await form.getByRole("button", { name: "Add quotation" }).click();
}

const margin = (page: Page) => page.getByRole("complementary", { name: "Quotations and notes" });
const removeButton = (page: Page) => margin(page).getByRole("button", { name: /^Remove Q/ });
const card = (page: Page) => margin(page).getByRole("listitem").and(page.locator("[data-current]"));
const focused = (page: Page) => page.evaluate(() => document.activeElement?.tagName);

test("an analyst removes their own wrong quotation, undoes that, and removes it again", async ({
  as,
}) => {
  const [admin, analyst] = [await as("admin"), await as("analyst")];
  const source = await approve(admin, "Ravenport");
  await analyst.goto(source);
  await expect(removeButton(analyst)).toHaveCount(0);
  await mark(analyst, WRONG);
  await expect(card(analyst)).toBeFocused();
  // Only their own, not the approved ones.
  await expect(removeButton(analyst)).toHaveCount(1);
  const name = (await removeButton(analyst).getAttribute("aria-label"))!;
  const number = /Q\d+/.exec(name)![0];

  await removeButton(analyst).press("Enter");
  const dialog = analyst.getByRole("dialog");
  await expect(dialog.getByText(WRONG)).toBeVisible();
  await expect(
    dialog.getByText(/^No judgement or note rests on it; it’s evidence on 1 issue\.$/),
  ).toBeVisible();
  await expect(dialog.getByLabel("Reason")).toBeFocused();
  expect(await violationsOn(analyst, "dialog")).toEqual([]);
  await analyst.keyboard.press("Escape");
  await expect(removeButton(analyst)).toBeFocused();

  await removeButton(analyst).press("Enter");
  await dialog.getByRole("button", { name: "Remove", exact: true }).click();
  await expect(dialog.getByText("Give a reason. It’s kept in the history.")).toBeVisible();
  await dialog.getByLabel("Reason").fill("I meant the sentence before.");
  await dialog.getByRole("button", { name: "Remove", exact: true }).press("Enter");
  const notice = margin(analyst)
    .getByRole("listitem")
    .filter({ hasText: /Q\d+ removed/ });
  await expect(notice).toBeFocused();
  await expect(notice).toContainText(`${number} removed`);
  const marks = analyst.locator(".article mark").filter({ hasText: WRONG });
  await expect(marks).toHaveCount(0);
  await expect(analyst.getByText(/^History \(/)).toBeVisible();

  await analyst.keyboard.press("Tab");
  await analyst.keyboard.press("Enter");
  await expect(marks).toHaveCount(1);
  await expect(card(analyst)).toBeFocused();
  await expect(card(analyst)).toContainText("Climate cooperation");
  await expect(notice).toHaveCount(0);

  await removeButton(analyst).press("Enter");
  await dialog.getByLabel("Reason").fill("I meant the sentence before.");
  await dialog.getByRole("button", { name: "Remove", exact: true }).click();
  await expect(notice).toBeFocused();
  await analyst.reload();
  await expect(marks).toHaveCount(0);
  await analyst.getByText("History (3)").click();
  await expect(
    analyst.getByText(`removed ${number} (${WRONG}): I meant the sentence before`),
  ).toHaveCount(2);
});

test("an admin removes any quotation, even on a phone, unless something rests on it", async ({
  as,
  browser,
  baseURL,
}) => {
  const [admin, analyst] = [await as("admin"), await as("analyst")];
  const source = await approve(admin, "Ospreyhaven");
  const { quotes } = await (await analyst.request.get(`/api/v1${new URL(source).pathname}`)).json();
  const [cited, free] = quotes as { number: number }[];
  const note = { body: `Is it so [Q${cited!.number}]?` };
  await analyst.request.post("/api/v1/issues/tariffs/notes", { data: note });

  const context = await browser.newContext({
    ...devices["Pixel 7"],
    viewport: { width: 390, height: 844 },
    baseURL,
    storageState: await admin.context().storageState(),
  });
  const phone = await context.newPage();
  await phone.goto(source);
  const remove = async (number: number) => {
    await phone.getByRole("button", { name: `Remove Q${number}` }).tap();
    await phone.getByLabel("Reason").fill("It is nobody's words.");
    await phone.getByRole("button", { name: "Remove", exact: true }).tap();
  };
  await remove(cited!.number);
  const dialog = phone.getByRole("dialog");
  await expect(dialog.getByRole("alert")).toContainText(/rests on it: a note by .* instead/);
  await expect(dialog.getByLabel("Reason")).toHaveValue("It is nobody's words.");
  await dialog.getByRole("button", { name: "Close" }).tap();

  await remove(free!.number);
  const notice = phone.getByRole("listitem").filter({ hasText: /Q\d+ removed/ });
  await expect(notice).toBeFocused();
  await expect(notice).toBeInViewport();
  await notice.getByRole("button", { name: "Undo" }).tap();
  const restored = margin(phone).locator(`#n${free!.number}`);
  await expect(restored).toBeFocused();
  await expect(restored).toBeInViewport();
  expect(await focused(phone)).toBe("LI");
  await context.close();
});
