import { expect, test } from "./desk";

test("the issue list is sorted by column and filtered by words, owner and label, all in the address", async ({
  as,
}) => {
  const page = await as("manager");
  await page.goto("/issues");
  const rows = page.locator("tr[data-row]");
  await expect(rows).toHaveCount(6);

  await page.getByRole("link", { name: "Likelihood" }).click();
  await expect(page).toHaveURL(/sort=likelihood/);
  const column = page.getByRole("columnheader", { name: "Likelihood" });
  await expect(column).toHaveAttribute("aria-sort", "descending");
  await expect(rows.first()).toContainText("Russia");
  await page.getByRole("link", { name: "Likelihood" }).click();
  await expect(column).toHaveAttribute("aria-sort", "ascending");
  await expect(rows.first()).toContainText("Human rights");

  await page.getByRole("searchbox").fill("semiconductor");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/q=semiconductor/);
  await expect(rows).toHaveCount(1);
  await page.reload();
  await expect(page.getByRole("searchbox")).toHaveValue("semiconductor");
  await page.getByRole("link", { name: "Clear filters" }).click();
  await expect(rows).toHaveCount(6);
  await page.getByLabel("Label", { exact: true }).selectOption("thin-evidence");
  await expect(rows).toHaveCount(2);
  await page.getByLabel("Owner", { exact: true }).selectOption({ label: "Tomasz Brandt" });
  await expect(rows).toHaveCount(1);
  await page.getByRole("link", { name: "Dormant" }).click();
  await expect(page.getByText("No issues match these filters")).toBeVisible();
});

test("on a phone titles are shown in full, the filter opens, and Speakers can be reached", async ({
  as,
}) => {
  const page = await as("manager");
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto("/issues");
  const row = page.getByRole("row", { name: /Taiwan and military risk in the Strait/ });
  await expect(row.getByText("62%", { exact: true })).toBeInViewport({ ratio: 1 });
  const cut = await row
    .locator("td.fill")
    .evaluate(
      (cell) => cell.scrollWidth > cell.clientWidth || cell.scrollHeight > cell.clientHeight,
    );
  expect(cut).toBe(false);

  await expect(row.getByText("USCN-6", { exact: true })).toBeInViewport({ ratio: 1 });
  // One bar of tools above the rows, without the headings.
  const tools = page.getByRole("group", { name: "Filter" });
  await expect(tools.getByRole("button", { name: "Views" })).toBeHidden();
  expect((await row.boundingBox())!.y).toBeLessThan(300);
  await tools.getByRole("button", { name: "Sort: Salience ↓" }).click();
  const display = page.getByRole("dialog", { name: "Display" });
  await display.getByLabel("Sort by").selectOption({ label: "Likelihood" });
  await display.getByRole("button", { name: "Show" }).click();
  await expect(tools.getByRole("button", { name: "Sort: Likelihood ↓" })).toBeVisible();

  const owner = page.getByLabel("Owner", { exact: true });
  await expect(owner).toBeHidden();
  await page.getByRole("button", { name: "Filter", exact: true }).click();
  await owner.selectOption({ label: "Tomasz Brandt" });
  await expect(page).toHaveURL(/owner=/);
  await expect(page.getByRole("button", { name: "Filter (1)" })).toBeVisible();

  await page.goto("/account");
  await page.getByRole("main").getByRole("link", { name: "Speakers" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Speakers" })).toBeVisible();
});

test("on a wide screen the forecasts have the room that other columns leave", async ({ as }) => {
  const page = await as("analyst");
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto("/issues");
  const [title, table] = await Promise.all(
    ["td.fill", "table"].map(async (part) => (await page.locator(part).first().boundingBox())!),
  );
  expect(title!.width).toBeGreaterThan(table!.width * 0.27);
});

test("when the first date is after the last, the source list says so and swaps them", async ({
  as,
}) => {
  const page = await as("manager");
  await page.goto("/sources?from=2024-01-01&to=2023-01-01");
  await expect(page.getByText("The start date is after the end date")).toBeVisible();
  await page.getByRole("link", { name: "Swap the dates" }).click();
  await expect(page.getByRole("link", { name: /Modest hopes/ })).toBeVisible();
});

test("J and K move between rows, Space previews, Enter opens", async ({ as }) => {
  const page = await as("analyst");
  await page.goto("/issues?sort=key&dir=asc");
  await expect(page.locator("tr[data-row]")).toHaveCount(6);
  const link = (name: string) => page.getByRole("table").getByRole("link", { name });
  // The first key works only once the page has loaded its scripts.
  await expect(async () => {
    await page.keyboard.press("k");
    await expect(link("Tariffs and trade frictions")).toBeFocused({ timeout: 200 });
  }).toPass();
  await page.keyboard.press("j");
  await expect(link("Human rights as a subject of talks")).toBeFocused();
  await page.keyboard.press("Space");
  const preview = page.getByRole("complementary", { name: "Preview" });
  await expect(preview.getByRole("heading")).toHaveText("Human rights as a subject of talks");
  // The row under the cursor is marked as a whole, and its link has no ring of its own.
  const marked = page.locator("tr:focus-within");
  await expect(marked).not.toHaveCSS("box-shadow", "none");
  await expect(marked).not.toHaveCSS("background-color", "rgba(0, 0, 0, 0)");
  await expect(marked.locator("a:focus")).toHaveCSS("outline-style", "none");
  await page.keyboard.press("k");
  await expect(preview.getByRole("heading")).toHaveText("Tariffs and trade frictions");
  await page.keyboard.press("Escape");
  await expect(preview).toBeHidden();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL("/issues/tariffs");
});

test("J and K move between the rows of the source list too", async ({ as }) => {
  const page = await as("analyst");
  await page.goto("/sources");
  const first = page.locator("tr[data-row] a").first();
  await expect(async () => {
    await page.keyboard.press("k");
    await expect(first).toBeFocused({ timeout: 200 });
  }).toPass();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/sources\/\w+$/);
});

test("the source list is filtered by date, and keeps a date that it can't read", async ({ as }) => {
  const page = await as("analyst");
  await page.goto("/sources");
  const [from, to] = [page.getByLabel("Published from"), page.getByLabel("Published to")];
  await from.fill("1 Jan 2023");
  await to.fill("30 Feb 2023");
  await page.getByRole("button", { name: "Search" }).click();
  await expect(to).toBeFocused();
  await expect(page.getByText("There’s no 30 February 2023.")).toBeVisible();
  await to.fill("28/2/2023");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL("/sources?from=2023-01-01&to=2023-02-28");
  await expect(from).toHaveValue("1 Jan 2023");
  await expect(to).toHaveValue("28 Feb 2023");
});

test("an issue is opened, then edited by two people at once, and nothing typed is lost", async ({
  as,
}) => {
  const page = await as("analyst");
  await page.goto("/issues/new");
  // Otherwise nobody but an admin could resolve its forecast.
  await expect(page.getByLabel("Owner").locator("option:checked")).toHaveText("Ana Ferreira");
  await page.getByLabel("Title").fill("Séa lanes & the Façade");
  await expect(page.getByLabel("Short name")).toHaveValue("sea-lanes-the-facade");
  await page.getByLabel("Title").fill("Taiwan");
  await expect(page.getByLabel("Short name")).toHaveValue("taiwan-issue-2");
  await page.getByLabel("Title").fill("Sea lanes");
  await expect(page.getByLabel("Short name")).toHaveValue("sea-lanes");
  await page.getByLabel("Short name").fill("Sea Lanes!");
  await page.getByRole("button", { name: "Open issue" }).click();
  await expect(page.getByText("Lower-case letters, digits and hyphens")).toBeVisible();
  await expect(page.getByLabel("Title")).toHaveValue("Sea lanes");
  await page.getByLabel("Short name").fill("sea-lanes");
  await page.getByRole("button", { name: "Open issue" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Sea lanes");

  // The forecast of a first outlook stays unfolded while it is typed.
  await page.goto("/issues/sea-lanes/outlook");
  const question = page.getByLabel("Forecast wording");
  await question.pressSequentially("Will they stay open?");
  await expect(question).toHaveValue("Will they stay open?");
  await expect(question).toBeFocused();

  const other = await as("analyst2");
  await page.goto("/issues/sea-lanes/edit");
  await other.goto("/issues/sea-lanes/edit");
  // The labels in use are suggested, here as on the page.
  const labels = other.getByLabel("Labels");
  await labels.pressSequentially("a");
  await other.getByRole("listbox").getByRole("option").first().click();
  await expect(labels).toHaveValue(/^\S{2,}/);
  await page.getByLabel("Bottom line").fill("Open for now.");
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page).toHaveURL(/\/issues\/USCN-\d+$/);
  await other.getByLabel("Bottom line").fill("Closing soon.");
  await other.getByRole("button", { name: "Save" }).click();
  await expect(other.getByText("The bottom line is now Open for now.")).toBeVisible();
  await expect(other.getByLabel("Bottom line")).toHaveValue("Closing soon.");
  await other.getByText("Archived", { exact: true }).click();
  await other.getByRole("button", { name: "Save" }).click();
  await expect(other.getByText(/· Archived/)).toBeVisible();
  await expect(other.getByText("Closing soon.")).toBeVisible();
});

test("a long list comes in pages that can be shared, and J and K turn them", async ({ as }) => {
  const page = await as("analyst");
  await page.goto("/issues?sort=key&dir=asc&limit=4");
  const rows = page.locator("tr[data-row]");
  await expect(rows).toHaveCount(4);
  await expect(page.getByRole("status").filter({ hasText: "6 issues" })).toBeVisible();
  await expect(page.getByRole("link", { name: "Previous page" })).toHaveCount(0);

  await page.getByRole("link", { name: "Next page" }).click();
  await expect(rows).toHaveCount(2);
  await expect(page).toHaveURL(/sort=key.*limit=4.*cursor=/);
  await expect(page.getByRole("link", { name: "Next page" })).toHaveCount(0);
  await page.reload();
  await expect(rows).toHaveCount(2);

  await page.getByRole("link", { name: "Previous page" }).click();
  await expect(rows).toHaveCount(4);
  await page.goBack();
  await expect(rows).toHaveCount(2);
  await page.goBack();
  await expect(rows).toHaveCount(4);

  const title = (row: number) => rows.nth(row).getByRole("link");
  await title(3).focus();
  await page.keyboard.press("j");
  await expect(rows).toHaveCount(2);
  await expect(title(0)).toBeFocused();
  await page.keyboard.press("k");
  await expect(rows).toHaveCount(4);
  await expect(title(3)).toBeFocused();

  // Someone else's link, or a mistyped one.
  await page.goto("/issues?limit=4&cursor=nonsense");
  await expect(rows).toHaveCount(4);
});

test("a page of issues as JSON leads to the next one, and a wrong cursor is refused", async ({
  as,
}) => {
  const { request } = (await as("analyst")).context();
  const first = await (await request.get("/api/v1/issues?limit=4")).json();
  expect(first.items).toHaveLength(4);
  const next = await request.get(`/api/v1/issues?limit=4&cursor=${first.nextCursor}`);
  const { items, nextCursor } = await next.json();
  expect(items).toHaveLength(2);
  expect(nextCursor).toBeNull();
  const keys = [...first.items, ...items].map(({ key }: { key: string }) => key);
  expect(new Set(keys).size).toBe(6);
  const wrong = await request.get("/api/v1/issues?cursor=nonsense");
  expect(wrong.status()).toBe(400);
  expect(await wrong.json()).toMatchObject({ code: "malformed" });
});
