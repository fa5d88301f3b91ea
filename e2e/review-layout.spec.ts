import type { Locator } from "@playwright/test";
import { agendaOf } from "@/scripts/test/desk/agenda";
import { acceptAll, articleAbout, expect, ingest, test } from "./desk";
import { current, review } from "./reviewing";

const topOf = async (element: Locator) => (await element.boundingBox())!.y;
const bottomOf = async (element: Locator) => {
  const { y, height } = (await element.boundingBox())!;
  return y + height;
};

test("on a phone the decision buttons are within reach of the thumb", async ({ as }) => {
  const page = await as("admin");
  await page.setViewportSize({ width: 390, height: 844 });
  await review(page, "Port Small");
  const accept = current(page).getByRole("button", { name: /^Accept A/ });
  // At first sight, before anything is scrolled.
  await expect(accept).toBeInViewport({ ratio: 1 });
  await expect(current(page).locator("blockquote")).toBeInViewport({ ratio: 1 });
  expect(await topOf(accept)).toBeGreaterThan(await bottomOf(current(page).locator("blockquote")));
  await current(page).locator("blockquote").scrollIntoViewIfNeeded();
  for (const name of [/^Accept A/, /^Reject X/])
    await expect(current(page).getByRole("button", { name })).toBeInViewport({ ratio: 1 });

  await page.keyboard.press("e");
  await expect(current(page).getByRole("combobox")).toBeFocused();
  const kind = current(page).getByRole("group", { name: "Kind" });
  const article = page.getByRole("region", { name: "Article" });
  await expect.poll(async () => (await topOf(kind)) - (await bottomOf(article))).toBeGreaterThan(0);
  await current(page).getByRole("button", { name: /^Save/ }).click();
  // The form is gone, and its proposal is in view.
  await expect(kind).toHaveCount(0);
  await expect
    .poll(async () => (await topOf(current(page))) - (await bottomOf(article)))
    .toBeGreaterThanOrEqual(0);
  await expect(current(page).locator("blockquote")).toBeInViewport({ ratio: 1 });
  await acceptAll(page);
  // Nothing covers what is said before approval. The last proposal is current again.
  await page.keyboard.press("j");
  await expect(current(page)).toBeFocused();
  await page.getByText(/^Quotations by issue: /).click({ trial: true });
});

test("on a phone the long title of an issue is cut off, and widens nothing", async ({ as }) => {
  const page = await as("admin");
  const { version } = await (await page.request.get("/api/v1/issues/tariffs")).json();
  const title = "Tariffs on steel, aluminium, electric cars and everything else that is traded";
  const renamed = await page.request.patch("/api/v1/issues/tariffs", { data: { version, title } });
  expect(renamed.ok()).toBe(true);
  await page.setViewportSize({ width: 390, height: 844 });
  await review(page, "Port Narrow");
  await page.keyboard.press("e");
  await expect(current(page).getByRole("button", { name: title })).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
});

test("at the end of the page the approve panel is clear of the bar above", async ({ as }) => {
  const page = await as("admin");
  await review(page, "Port Clear");
  await page.keyboard.press("e");
  await expect(current(page).getByRole("button", { name: /^Save/ })).toBeInViewport({ ratio: 1 });
  await page.keyboard.press("Escape");
  await acceptAll(page);
  const panel = page.getByText("All proposals have been decided");
  await expect(panel).toBeVisible();
  await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
  const bar = page.getByRole("group", { name: "Review" });
  await expect.poll(async () => (await topOf(bar)) < 20).toBe(true);
  expect(await topOf(panel)).toBeGreaterThan(await bottomOf(bar));
});

test("the approve panel is reached by Tab where it is drawn: first beside the article, last on a phone", async ({
  as,
}) => {
  const page = await as("admin");
  await review(page, "Port Order");
  await acceptAll(page);
  const approve = page.getByRole("button", { name: /^Approve with/ });
  const proposal = page.getByRole("list", { name: "Proposals" }).getByRole("button").first();
  const isFirst = async () => {
    const other = await proposal.elementHandle();
    return approve.evaluate(
      (button, other) =>
        (button.compareDocumentPosition(other!) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0,
      other,
    );
  };
  await expect.poll(isFirst).toBe(true);
  await page.setViewportSize({ width: 390, height: 844 });
  await expect(approve).toBeInViewport();
  await expect.poll(isFirst).toBe(false);
  await page.getByRole("button", { name: "Add details" }).focus();
  await page.keyboard.press("Shift+Tab");
  const isAmong = page.locator("li").filter({ has: page.locator(":focus") });
  await expect(isAmong).not.toHaveCount(0);
});

test("the current proposal is level with its mark", async ({ as }) => {
  const page = await as("admin");
  // Tall enough for a whole card below any line.
  await page.setViewportSize({ width: 1440, height: 1600 });
  await review(page, "Port Level");
  const middleOf = async (element: Locator) =>
    element.evaluate((mark) => {
      const [line] = mark.getClientRects();
      return line!.top + line!.height / 2;
    });
  for (const key of ["j", "j", "k", "k"]) {
    await page.keyboard.press(key);
    const mark = page.locator("mark[data-current]").first();
    await expect
      .poll(async () => Math.abs((await topOf(current(page))) + 16 - (await middleOf(mark))))
      .toBeLessThan(4);
  }
});

test("on a phone the speaker and the buttons are seen under a headline however long", async ({
  as,
}) => {
  const page = await as("admin");
  await page.setViewportSize({ width: 390, height: 844 });
  const lengthy =
    "Ferries of Port Lengthy and of every other harbour along the northern coast ".repeat(5);
  const text = `${lengthy}

“Ferries will sail at night from now on,” said Ana Example, the harbour master.

${agendaOf("Port Lengthy")}
`;
  await ingest(page, text);
  await expect(current(page).getByRole("button", { name: /^Accept A/ })).toBeInViewport({
    ratio: 1,
  });
  const foot = current(page).getByText("1. Ana Example");
  await expect(foot).toBeInViewport({ ratio: 1 });
  // Nobody decides on words that they haven't seen.
  const words = current(page).locator("blockquote");
  await expect.poll(async () => (await topOf(foot)) - (await bottomOf(words))).toBeGreaterThan(0);
  await expect(words).toBeInViewport({ ratio: 1 });

  // A warning comes before the first decision.
  await ingest(page, `${text}\nThe harbour’s own paper printed this as well.\n`);
  await expect(current(page)).toContainText("Undecided");
  const warning = page.getByRole("status").getByText(/^(A copy|A later version) of|^Possible dup/);
  await expect(warning).toBeInViewport();
});

test("the drafts that wait come before the forms, which a link leads to, and fit on a phone", async ({
  as,
}) => {
  const page = await as("admin");
  const data = {
    text: articleAbout("Port Queue"),
    publisher: "The Harbour and Coastal Shipping Gazette of the Northern and Western Isles",
  };
  expect((await page.request.post("/api/v1/sources", { data })).ok()).toBe(true);
  await page.goto("/ingest?limit=100");
  const drafts = page.getByRole("table", { name: "Waiting for review" });
  const form = page.getByLabel("Text of the article");
  expect(await topOf(drafts)).toBeLessThan(await topOf(form));
  // A long publisher leaves the titles room.
  const row = drafts.getByRole("row").filter({ hasText: "Port Queue" });
  const [titled, published] = await row
    .getByRole("cell")
    .evaluateAll((cells) => cells.slice(0, 2).map((cell) => cell.clientWidth));
  expect(titled!).toBeGreaterThan(published!);
  await page.setViewportSize({ width: 390, height: 844 });
  const isWider = () => page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
  expect(await isWider()).toBe(false);
  await page.getByRole("link", { name: "Ingest articles" }).press("Enter");
  await page.keyboard.press("Tab");
  await expect(form).toBeFocused();
});
