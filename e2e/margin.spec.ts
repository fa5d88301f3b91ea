import { bar, margin, openArticle, selectByMouse } from "./demo-article";
import { articleAbout, expect, test } from "./desk";
import { approveArticle } from "./reviewing";

test("the current card is level with its mark below many cards, and shows roles in full", async ({
  as,
}) => {
  const page = await as("admin");
  const crowd = ["Ana", "Bea", "Cai", "Dov", "Eva"].map(
    (name, k) =>
      `“Pier ${k} must stay open,” said ${name} Example, the deputy minister for inland harbours, ferries and the coastal trade.`,
  );
  await approveArticle(page, `${articleAbout("Crowdhaven")}\n\n${crowd.join(" ")}\n`);
  const last = page.locator(".article mark").filter({ hasText: "Pier 4 must stay open" });
  await last.click();
  const card = page.locator("[data-mark][data-current]");
  await expect(card).toContainText("Eva Example");
  const topOf = async (of: typeof card) => (await of.first().boundingBox())!.y;
  await expect
    .poll(async () => Math.abs((await topOf(card)) - (await topOf(last))))
    .toBeLessThan(8);
  await expect(card).toBeInViewport({ ratio: 1 });
  const speaker = card.getByRole("paragraph").filter({ hasText: "Eva Example, deputy minister" });
  expect(await speaker.evaluate((text) => text.scrollWidth <= text.clientWidth)).toBe(true);

  // Where the reader has scrolled away from it, the cards above are no longer cut off to make room.
  await page.setViewportSize({ ...page.viewportSize()!, height: 400 });
  await page.evaluate(() => scrollTo(0, 0));
  await expect(last).not.toBeInViewport();
  const list = margin(page).getByRole("list").first();
  const first = page.locator("[data-mark]").first();
  await expect
    .poll(async () => (await topOf(first)) - (await topOf(list)))
    .toBeGreaterThanOrEqual(0);
});

test("only one mark is current, whatever the address names", async ({ as }) => {
  const page = await as("admin");
  const text = "“The pier is shut,” said Nia Example. “The quay is open,” said Oda Example.";
  await approveArticle(page, `${articleAbout("Crowdpier")}\n\n${text}\n`);
  const marks = page.locator(".article mark");
  const [pier, quay] = ["The pier is shut", "The quay is open"].map((hasText) =>
    marks.filter({ hasText }),
  ) as [typeof marks, typeof marks];
  const colorOf = (mark: typeof marks) =>
    mark.evaluate((element) => getComputedStyle(element).backgroundColor);
  const plain = await colorOf(pier);
  await margin(page)
    .getByRole("listitem")
    .filter({ hasText: "Nia Example" })
    .getByRole("link", { name: /^Q\d+$/ })
    .click();
  await expect(page).toHaveURL(/#q\d+$/);
  await expect(pier).not.toHaveCSS("background-color", plain);
  await quay.click();
  await expect(pier).toHaveCSS("background-color", plain);
});

test("cards stay beside their marks when a notice appears above the text, and when it is gone", async ({
  as,
}) => {
  const page = await as("admin");
  // So many cards on so few words that the margin alone gives the page its height.
  const crowd = ["Fay", "Gus", "Hal", "Ida", "Jon", "Kim", "Lou", "Max"].map(
    (name, k) => `“Quay ${k} must stay open,” said ${name} Example, the deputy minister.`,
  );
  await approveArticle(page, `${articleAbout("Crowdmouth")}\n\n${crowd.join(" ")}\n`);
  const article = page.locator(".article");
  const card = page.locator("[data-mark]").first();
  const mark = article.locator("mark").first();
  const topOf = async (of: typeof card) => (await of.boundingBox())!.y;
  const apart = async () => Math.abs((await topOf(card)) - (await topOf(mark)));
  await expect.poll(apart).toBeLessThan(8);
  const bottomOf = (of: typeof card) =>
    of.evaluate((element) => element.getBoundingClientRect().bottom);
  expect(await bottomOf(margin(page))).toBeGreaterThan((await bottomOf(article)) + 200);

  await selectByMouse(page, article, "deputy trade minister");
  await bar(page).getByRole("button", { name: "Note" }).click();
  await page.getByRole("region", { name: "Annotate" }).getByRole("textbox").fill("Why a deputy?");
  await page.keyboard.press("Escape");
  const unsaved = page.getByRole("status").filter({ hasText: "Unsaved text" });
  await expect(unsaved).toBeVisible();
  await expect.poll(apart).toBeLessThan(8);
  await unsaved.getByRole("button", { name: "Discard" }).click();
  await expect(unsaved).toHaveCount(0);
  await expect.poll(apart).toBeLessThan(8);
});

test("an analyst unlinks a quotation from an issue on its card, gives a reason, and undoes it", async ({
  as,
}) => {
  const [analyst, manager] = [await as("analyst"), await as("manager")];
  await analyst.goto("/issues/taiwan");
  const evidence = analyst.getByRole("region", { name: /^Evidence/ });
  await evidence.getByRole("link", { name: /a vicious cycle that is generating/ }).click();
  await expect(analyst).toHaveURL(/\/sources\/\w+#q\d+$/);
  const number = new URL(analyst.url()).hash.replace("#q", "Q");
  const unlink = (page: typeof analyst) =>
    margin(page).getByRole("button", { name: new RegExp(`^Unlink ${number} from Taiwan`) });
  await manager.goto(analyst.url());
  await expect(
    margin(manager)
      .getByRole("link", { name: /^Taiwan/ })
      .first(),
  ).toBeVisible();
  await expect(unlink(manager)).toHaveCount(0);

  await unlink(analyst).press("Enter");
  const dialog = analyst.getByRole("dialog");
  await dialog.getByLabel("Reason").fill("Said of another strait.");
  await analyst.keyboard.press("Enter");
  await expect(analyst.getByText(new RegExp(`^${number} unlinked from Taiwan`))).toBeVisible();
  await expect(unlink(analyst)).toHaveCount(0);
  const quotes = async () =>
    (await (await analyst.request.get("/api/v1/issues/taiwan")).json()).quotes;
  const isLinked = async () =>
    (await quotes()).some((quote: { number: number }) => `Q${quote.number}` === number);
  expect(await isLinked()).toBe(false);
  await analyst.getByRole("button", { name: "Undo" }).click();
  await expect(unlink(analyst)).toHaveCount(1);
  expect(await isLinked()).toBe(true);
});

test("a quotation isn’t saved while an issue is typed and none is chosen, and what was typed stays", async ({
  as,
}) => {
  const page = await as("analyst");
  const article = await openArticle(page);
  await selectByMouse(page, article, "joint climate work");
  await bar(page)
    .getByRole("button", { name: /^Quote/ })
    .click();
  const form = page.getByRole("region", { name: "Annotate" });
  const box = form.getByRole("combobox", { name: "Issue" });
  const add = form.getByRole("button", { name: "Add quotation" });
  await form.getByText("Passage", { exact: true }).click();
  await box.fill("climate");
  // Which also closes the list in front of it.
  await add.press("Enter");
  await expect(form).toContainText("Choose an issue from the list, or clear this field.");
  await expect(box).toBeFocused();
  await expect(box).toHaveValue("climate");
  await box.press("Enter");
  await expect(box).toHaveValue("Climate cooperation");
  await expect(form).not.toContainText("Choose an issue from the list");
  await add.click();
  const card = margin(page).getByRole("listitem").and(page.locator("[data-current]"));
  await expect(card).toContainText("Climate cooperation");
});
