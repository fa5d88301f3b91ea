import { margin, openArticle, selectByMouse } from "./demo-article";
import { expect, test } from "./desk";

test("a link to words shows and announces them, and a wrong one says so", async ({ as }) => {
  const page = await as("analyst");
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  const article = await openArticle(page);
  await selectByMouse(page, article, "a pretty fraught year ahead".slice(2));
  await page.keyboard.press("l");
  await expect(page.getByText("Link copied.").last()).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(link).toMatch(/\/sources\/\w+#char=\d+,\d+$/);

  const other = await as("manager");
  await other.goto(link);
  await expect(
    other.getByRole("status").getByText("Linked words: pretty fraught year ahead"),
  ).toBeAttached();
  const shown = await other.evaluate(() => {
    const [range] = CSS.highlights.get("linked-span") as unknown as Iterable<Range>;
    const { top, bottom } = range!.getBoundingClientRect();
    return { words: String(range), inSight: top > 0 && bottom < window.innerHeight };
  });
  expect(shown).toEqual({ words: "pretty fraught year ahead", inSight: true });
  await expect(other.locator("p:focus")).toContainText("pretty fraught year ahead");

  await other.evaluate(() => {
    location.hash = "#char=900000,900010";
  });
  await expect(other.getByText("points to words that aren’t in this text")).toBeVisible();
});

test("marks describe themselves and link to their cards, and overlapping ones look different", async ({
  as,
}) => {
  const page = await as("analyst2");
  const article = await openArticle(page);
  const words = "some of the US actions";
  await selectByMouse(page, article, words);
  await page.keyboard.press("n");
  await page.getByLabel("Write a note").fill("Which of them?");
  await page.getByLabel("Visible only to me").check();
  await page.getByRole("button", { name: "Add note" }).click();
  const mark = article.locator("mark").filter({ hasText: words });
  await expect(mark).toHaveAccessibleDescription(
    /^Mixed quotation \d+, Jude Blanchette, Note \w+ by Tomasz Brandt$/,
  );
  await expect(mark.locator("span")).toHaveCSS("text-decoration-line", "underline");
  await expect(mark).not.toHaveCSS("background-color", "rgba(0, 0, 0, 0)");
  const sign = article.getByRole("link", { name: /^In the margin: Note \w+ by Tomasz Brandt$/ });
  await sign.press("Enter");
  const note = margin(page).getByRole("listitem").filter({ hasText: "Which of them?" });
  await expect(note).toHaveAttribute("data-current");
  await expect(note).toContainText("Visible only to you");

  await selectByMouse(page, article, "the US actions");
  await page.keyboard.press("q");
  await page.getByRole("button", { name: "Add quotation" }).click();
  const both = article.locator("mark").filter({ hasText: /^the US actions$/ });
  await expect(both).toHaveCSS("text-decoration-style", "double");
  await expect(both.locator("span")).toHaveCSS("text-decoration-style", "solid");
});
