import { expect, test } from "./desk";
import { approveArticle } from "./reviewing";

const yesterday = new Date(Date.now() - 86_400_000).toLocaleDateString("en-GB", {
  day: "numeric",
  month: "long",
  year: "numeric",
  timeZone: "UTC",
});

/** An article on nothing that the desk follows, newer than those of other tests. */
const articleOn = (crop: string) =>
  `Talks on ${crop}\n\n${yesterday}\n\n“We will buy more ${crop} than ever before,” said an envoy of ${crop} growers.\n`;

test("the catalogue moves to its next page and back, by link, by J and K, and by the browser", async ({
  as,
}) => {
  const page = await as("admin");
  for (const crop of ["barley", "oats", "rye"]) await approveArticle(page, articleOn(crop));
  await page.goto("/sources");
  const rows = page.locator("tr[data-row]");
  const titles = await rows.locator("a").allTextContents();
  expect(titles.length).toBeGreaterThan(3);
  const showsFrom = (from: number) =>
    expect(rows.locator("a")).toHaveText(titles.slice(from, from + 2));

  await page.goto("/sources?limit=2");
  await showsFrom(0);
  await expect(page.getByRole("link", { name: "Previous page" })).toBeHidden();
  await page.getByRole("link", { name: "Next page" }).click();
  await showsFrom(2);
  await expect(page.getByRole("status").filter({ hasText: "sources" })).toHaveText(
    `${titles.length} sources`,
  );
  await page.reload();
  await showsFrom(2);
  await page.getByRole("link", { name: "Previous page" }).click();
  await showsFrom(0);

  const focused = (title = "") =>
    expect(rows.getByRole("link", { name: title, exact: true })).toBeFocused();
  await rows.locator("a").last().focus();
  await page.keyboard.press("j");
  await showsFrom(2);
  await focused(titles[2]);
  await page.keyboard.press("k");
  await showsFrom(0);
  await focused(titles[1]);

  await page.getByRole("link", { name: "Next page" }).click();
  await showsFrom(2);
  await rows.locator("a").first().click();
  await expect(page).toHaveURL(/\/sources\/\w+$/);
  await page.goBack();
  await showsFrom(2);
});

test("the catalogue is filtered by an issue and a speaker that are found by typing", async ({
  as,
}) => {
  await approveArticle(await as("admin"), articleOn("maize"));
  const page = await as("analyst");
  await page.goto("/sources");
  const rows = page.locator("tr[data-row]");
  const all = await rows.count();
  const issue = page.getByRole("combobox", { name: "Issue" });
  const options = page.getByRole("listbox").getByRole("option");
  // The menu opens only once the page has loaded its scripts.
  await expect(async () => {
    await issue.click();
    await expect(options).toHaveCount(6, { timeout: 500 });
  }).toPass();
  await issue.fill("export");
  await expect(options.first()).toContainText("Export controls");
  await issue.press("Enter");
  await expect(page).toHaveURL("/sources?issue=export-controls");
  await expect(issue).toHaveValue(/^Export controls/);
  await expect(rows).not.toHaveCount(all);

  const speaker = page.getByRole("combobox", { name: "Speaker" });
  await speaker.click();
  const first = options.first();
  const name = await first.locator("span").first().textContent();
  await first.click();
  await expect(page).toHaveURL(/issue=export-controls&speaker=/);
  await expect(speaker).toHaveValue(name!);

  await issue.fill("nothing of the kind");
  await expect(page.getByRole("paragraph").filter({ hasText: "No matches." })).toBeVisible();
  await issue.press("Escape");
  await speaker.focus();
  await expect(issue).toHaveValue(/^Export controls/);
  await issue.fill("");
  await issue.press("Enter");
  await expect(page).toHaveURL(/\/sources\?speaker=/);
  await speaker.click();
  await options.filter({ hasText: "Any speaker" }).click();
  await expect(page).toHaveURL("/sources");
  await expect(rows).toHaveCount(all);
});

test("the drafts that wait for review have pages of their own", async ({ as }) => {
  const page = await as("admin");
  const crops = ["millet", "sorghum", "spelt"];
  for (const crop of crops) {
    const answer = await page.request.post("/api/v1/sources", { data: { text: articleOn(crop) } });
    expect(answer.status()).toBe(201);
  }
  await page.goto("/ingest?limit=2");
  const drafts = page.getByRole("table", { name: "Waiting for review" }).getByRole("link");
  await expect(drafts).toHaveText(["Talks on millet", "Talks on sorghum"]);
  await page.getByRole("link", { name: "Next page" }).click();
  await expect(drafts.first()).toHaveText("Talks on spelt");
  await page.getByRole("link", { name: "Previous page" }).click();
  await expect(drafts).toHaveText(["Talks on millet", "Talks on sorghum"]);
  await page.getByRole("link", { name: "Next page" }).click();
  await drafts.filter({ hasText: "Talks on spelt" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Talks on spelt" })).toBeVisible();
  await page.goBack();
  await expect(drafts.first()).toHaveText("Talks on spelt");
});
