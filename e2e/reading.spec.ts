import { devices } from "@playwright/test";
import { violationsOn, WIDTHS } from "./axe";
import { bar, margin, openArticle, placeOf, selectByMouse, selected } from "./demo-article";
import { expect, type Person, test } from "./desk";

test("words selected with the mouse become a quotation for an issue", async ({ as }) => {
  const page = await as("analyst");
  const article = await openArticle(page);
  await selectByMouse(page, article, "Beijing broke off joint climate work");
  await bar(page)
    .getByRole("button", { name: /^Quote/ })
    .click();
  const form = page.getByRole("region", { name: "Annotate" });
  await form.getByText("Indirect quotation").click();
  await form.getByLabel(/Speaker/).fill("Michael Davidson");
  await form.getByLabel("Issue").fill("climate");
  await form.getByLabel("Issue").press("Enter");
  await form.getByText("Contradicts", { exact: true }).click();
  await form.getByRole("button", { name: "Add quotation" }).click();
  const note = margin(page).getByRole("listitem").and(page.locator("[data-current]"));
  await expect(note).toBeFocused();
  await expect(note).toContainText("Indirect quotation");
  await expect(note).toContainText("Michael Davidson");
  await expect(note).toContainText("Climate cooperation");
  const mark = article.locator("mark[data-current]");
  await expect(mark).toHaveText("Beijing broke off joint climate work");
  await expect(mark).toBeInViewport();
});

test("by keyboard alone: select words, ask a question, answer and close it", async ({ as }) => {
  const page = await as("analyst");
  await openArticle(page);
  await page.keyboard.press("s");
  await expect(page.getByRole("application", { name: "Selecting words" })).toBeFocused();
  expect(await selected(page)).toBe("Modest");
  await page.keyboard.press("Control+ArrowDown");
  expect(await selected(page)).toBe("By");
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Shift+ArrowRight");
  await page.keyboard.press("Shift+ArrowRight");
  expect(await selected(page)).toBe("the Demarche desk");
  await expect(page.getByRole("status").getByText("the Demarche desk")).toBeAttached();

  await page.keyboard.press("Tab");
  await expect(bar(page).getByRole("button", { name: /^Quote/ })).toBeFocused();
  await page.keyboard.press("?");
  await expect(page.getByLabel("Ask a question")).toBeFocused();
  await page.keyboard.type("Who **are** they?");
  await page.keyboard.press("Escape");
  expect(await selected(page)).toBe("the Demarche desk");
  await expect(bar(page)).toBeVisible();
  // The words can be changed by keyboard again.
  await expect(page.getByRole("application", { name: "Selecting words" })).toBeFocused();
  await page.keyboard.press("?");
  await expect(page.getByLabel("Ask a question")).toHaveValue("Who **are** they?");
  // What is reported as saved is there.
  const shownWhenSaid = page.evaluate(async () => {
    const has = (part: string, words: string) =>
      [...document.querySelectorAll(part)].some(({ textContent }) => textContent.includes(words));
    while (!has("[role=status]", "Question asked.")) await new Promise(requestAnimationFrame);
    return has("main aside", "Who are they?");
  });
  await page.keyboard.press("Control+Enter");
  expect(await shownWhenSaid).toBe(true);

  const note = margin(page).getByRole("listitem").filter({ hasText: "Who are they?" }).first();
  await expect(note).toBeFocused();
  expect(await selected(page)).toBe("");
  await expect(note).toContainText("Open question");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(page.locator("mark").filter({ hasText: "the Demarche desk" })).toBeFocused();

  await note.getByRole("button", { name: "Reply" }).press("Enter");
  await page.keyboard.type("The people who write the digest.");
  await page.keyboard.press("Control+Enter");
  await expect(note).toContainText("The people who write the digest.");
  await note.getByRole("button", { name: "Close question" }).press("Enter");
  await expect(note).toContainText("Question closed");
});

test("Tab goes from selected words through their actions and on", async ({ as }) => {
  const page = await as("analyst");
  const article = await openArticle(page);
  await selectByMouse(page, article, "semiconductor");
  await page.keyboard.press("Tab");
  await expect(bar(page).getByRole("button", { name: /^Quote/ })).toBeFocused();
  for (let more = 0; more < 5; more++) await page.keyboard.press("Tab");
  await expect(bar(page).locator(":focus")).toHaveCount(0);
  await expect(page.locator("main :focus")).toHaveCount(1);
  expect(await selected(page)).toBe("semiconductor");
});

test("an unsaved note doesn't become a question, and shortcuts are off in a form", async ({
  as,
}) => {
  const page = await as("analyst");
  const article = await openArticle(page);
  await selectByMouse(page, article, "a weakened economy");
  await page.keyboard.press("n");
  await page.getByLabel("Write a note").fill("Weaker than what?");
  await page.keyboard.press("Escape");
  await expect(bar(page)).toBeVisible();
  await page.keyboard.press("?");
  await expect(page.getByLabel("Ask a question")).toHaveValue("");
  await expect(page.getByLabel("This is a question")).toBeChecked();
  await page.getByLabel("This is a question").press("s");
  await expect(page.getByRole("application")).toHaveCount(0);
  await page.keyboard.press("Escape");
  await expect(bar(page)).toBeVisible();
  await page.keyboard.press("n");
  await expect(page.getByLabel("Write a note")).toHaveValue("Weaker than what?");
});

test("the suggested kind is chosen and focused, and kept only once someone changes it", async ({
  as,
}) => {
  const page = await as("analyst");
  await openArticle(page);
  await page.keyboard.press("s");
  await expect(bar(page)).toBeVisible();
  await page.keyboard.press("q");
  const form = page.getByRole("region", { name: "Annotate" });
  await expect(form.getByRole("radio", { name: "Passage" })).toBeChecked();
  await expect(form.getByRole("radio", { name: "Passage" })).toBeFocused();
  const unsaved = () =>
    page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith("draft:quote:")));
  expect(await unsaved()).toEqual([]);
  await page.keyboard.press("ArrowLeft");
  expect(await unsaved()).toHaveLength(1);
});

test("the text cursor moves by line, sentence and paragraph, and Escape ends it", async ({
  as,
}) => {
  const page = await as("manager");
  const article = await openArticle(page);
  await selectByMouse(page, article, "Trouble");
  await page.keyboard.press("s");
  await page.keyboard.press("Control+ArrowRight");
  expect(await selected(page)).toBe("Scott");
  await page.keyboard.press("Control+Shift+ArrowRight");
  expect(await selected(page)).toMatch(/^Scott Kennedy, .* a weakened economy\.$/);
  await page.keyboard.press("Alt+ArrowDown");
  expect(await selected(page)).toBe("Blanchette");
  await page.keyboard.press("Shift+ArrowDown");
  expect((await selected(page)).split(" ").length).toBeGreaterThan(4);
  await page.keyboard.press("Escape");
  expect(await selected(page)).toBe("");
  await expect(page.getByRole("application")).toHaveCount(0);

  // From a quotation it starts there, and Escape leads back.
  await page.keyboard.press("j");
  const mark = article.locator("mark[data-current]").first();
  await expect(mark).toBeFocused();
  const [first] = ((await mark.textContent()) ?? "").match(/[\p{L}\p{N}]+/u)!;
  await page.keyboard.press("s");
  expect(await selected(page)).toContain(first);
  await page.keyboard.press("Escape");
  await expect(mark).toBeFocused();
});

test("on a phone words are selected by touch, and their note is below the text", async ({
  browser,
  as,
  baseURL,
}) => {
  const signedIn = await as("manager");
  const { viewport: _, ...phone } = devices["Pixel 5"];
  const context = await browser.newContext({
    ...phone,
    baseURL,
    viewport: { width: 390, height: 844 },
    storageState: await signedIn.context().storageState(),
  });
  const page = await context.newPage();
  const article = await openArticle(page);
  // A long press selects a word natively, which a test can't do.
  const { from } = await placeOf(article, "semiconductor");
  await page.touchscreen.tap(from[0]!, from[1]!);
  await article.evaluate(() => {
    const selection = document.getSelection();
    selection?.modify("move", "forward", "word");
    selection?.modify("extend", "backward", "word");
  });
  expect(await selected(page)).toBe("semiconductor");
  await expect(bar(page).getByRole("button", { name: /^Quote/ })).toHaveCount(0);
  await bar(page).getByRole("button", { name: /^Note/ }).tap();
  await page.getByLabel("Write a note").fill("Of which kind?");
  await page.getByRole("button", { name: "Add note" }).tap();
  const note = margin(page).getByRole("listitem").filter({ hasText: "Of which kind?" });
  await expect(note).toContainText("semiconductor");
  await expect(article.getByRole("link", { name: /^In the margin: Note/ }).last()).toBeAttached();
  expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBe(
    0,
  );
  await context.close();
});

test("on a phone a pressed mark shows its cards without moving the text", async ({ as }) => {
  const page = await as("analyst");
  await page.setViewportSize({ width: 390, height: 844 });
  const article = await openArticle(page);
  const sign = article.getByRole("link", { name: /^In the margin/ }).first();
  await sign.evaluate((link) => link.scrollIntoView({ block: "center" }));
  const before = await page.evaluate(() => scrollY);
  const card = margin(page)
    .locator(`[data-mark="${await sign.getAttribute("data-aside")}"]`)
    .first();
  await expect(card).not.toBeInViewport();

  await sign.click();
  await expect(card).toBeInViewport({ ratio: 1 });
  await expect(card).toBeFocused();
  const others = margin(page).locator("[data-mark]:not([data-current])");
  await expect(others.filter({ visible: true })).toHaveCount(0);
  expect(await others.count()).toBeGreaterThan(0);
  expect(await page.evaluate(() => scrollY)).toBe(before);

  await page.keyboard.press("Escape");
  await expect(card).not.toBeInViewport();
  await expect(sign).toBeFocused();
  // The marked words do the same, and pressing anything else closes it.
  await article.locator("mark[data-current]").first().click();
  await expect(margin(page).getByRole("button", { name: "Back to the text" })).toBeVisible();
  await page.mouse.click(4, 100);
  await expect(margin(page).getByRole("button", { name: "Back to the text" })).toHaveCount(0);
  expect(await page.evaluate(() => scrollY)).toBe(before);
});

for (const person of ["analyst", "manager"] satisfies Person[])
  test(`axe finds no problems while a ${person} annotates words, wide or narrow`, async ({
    as,
  }) => {
    const page = await as(person);
    await openArticle(page);
    await page.keyboard.press("s");
    const form = page.getByRole("region", { name: "Annotate" });
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 844 });
      await expect(bar(page)).toBeVisible();
      expect(await violationsOn(page)).toEqual([]);
      await page.keyboard.press(person === "analyst" ? "q" : "n");
      await expect(form).toBeVisible();
      expect(await violationsOn(page)).toEqual([]);
      await page.keyboard.press("Escape");
      await expect(form).toHaveCount(0);
    }
  });
