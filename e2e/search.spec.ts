import { acceptAll, expect, holdBack, ingest, test } from "./desk";

const WORDS = "The sluice keepers of Wexmoor kept two ledgers.";

test("an analyst finds words in an article and reads them in their place, then comes back", async ({
  as,
}) => {
  const admin = await as("admin");
  const quiet = Array.from({ length: 60 }, (_, k) => `Paragraph ${k} is short.`).join("\n\n");
  const said = "“We count every barge twice,” said Orla Finnegan, the harbour master of Wexmoor.";
  await ingest(admin, `Locks of Wexmoor\n\nBy Jo Writer\n\n${quiet}\n\n${WORDS}\n\n${said}\n`);
  await acceptAll(admin);
  await admin.getByRole("button", { name: /^Approve with \d+ quotations?$/ }).click();
  await expect(admin).toHaveURL(/\/sources\//);

  const page = await as("analyst");
  await page.goto("/search");
  await page.getByRole("combobox", { name: "Search the desk" }).fill("sluice keepers ledgers");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL("/search?q=sluice%20keepers%20ledgers");
  const result = page.locator("li[data-row]").first();
  await expect(result).toContainText("Locks of Wexmoor");
  await expect(result.locator("mark").first()).toHaveText("sluice");
  // In line with its title, as on paper.
  await expect(result.locator("p.excerpt")).toHaveCSS("margin-left", "0px");
  await result.getByRole("link", { name: "Locks of Wexmoor" }).click();
  await expect(page).toHaveURL(/\/sources\/\w+#char=\d+,\d+$/);
  await expect(page.getByText(WORDS)).toBeInViewport();
  await page.goBack();
  await expect(result).toContainText("Locks of Wexmoor");
});

test("a misspelt speaker is found, and the page says what it searched for", async ({ as }) => {
  const page = await as("manager");
  await page.goto("/search?q=blanchet");
  await expect(page.getByText("No results for “blanchet”")).toBeVisible();
  const results = page.locator("li[data-row]");
  await expect(results.first()).toContainText("Jude Blanchette");
  await page.goto("/search?q=speaker:davidsen");
  await expect(page.getByText("Showing Michael Davidson instead.")).toBeVisible();
  await expect(results.filter({ hasText: "siloed off" })).toBeVisible();
  // A manager reads, and doesn't link.
  await expect(page.getByRole("button", { name: /^Link/ })).toHaveCount(0);
});

test("a misspelt word of an issue is found, and a search that finds nothing isn’t offered to be saved", async ({
  as,
}) => {
  const page = await as("manager");
  await page.goto("/search");
  await page.getByRole("combobox", { name: "Search the desk" }).fill("tarifs");
  await page.keyboard.press("Enter");
  await expect(page.getByText("No results for “tarifs”")).toBeVisible();
  await expect(page.getByRole("list", { name: "Results" })).toBeFocused();
  const save = page.getByRole("button", { name: "Save this search" });
  await expect(save).toHaveCount(0);
  await page.keyboard.press("j");
  await expect(page.locator("li[data-row] a").first()).toBeFocused();
  await page.keyboard.press("/");
  await page.keyboard.type("qqqqqq");
  await page.keyboard.press("Enter");
  await expect(page.getByText("Nothing matches this search")).toBeVisible();
  await expect(page.getByRole("region", { name: "Results" })).toBeFocused();
  await expect(save).toHaveCount(0);
  await page.keyboard.press("/");
  await page.keyboard.type("tariffs");
  await page.keyboard.press("Enter");
  await expect(save).toBeVisible();
});

test("what follows an operator is completed with what the desk has", async ({ as }) => {
  const page = await as("analyst");
  await page.goto("/search");
  const field = page.getByRole("combobox", { name: "Search the desk" });
  await field.pressSequentially("vicious speaker:swai");
  await page.getByRole("option", { name: 'speaker:"Michael Swaine"' }).click();
  await field.pressSequentially("issue:tai");
  const offered = page.getByRole("option");
  await expect(offered).toHaveText([/issue:USCN-6 Taiwan/]);
  // What has been found stays while more is typed, before the response arrives.
  const release = await holdBack(page, /completions\?operator=issue&value=taiw/);
  await field.pressSequentially("w");
  await expect(offered).toHaveText([/issue:USCN-6 Taiwan/]);
  release();
  await field.press("ArrowDown");
  await field.press("Enter");
  await expect(field).toHaveValue('vicious speaker:"Michael Swaine" issue:USCN-6 ');
  await page.route(/completions\?operator=in/, (route) => route.abort());
  await field.pressSequentially("in:");
  await expect(page.getByText(/^Couldn’t load suggestions/).last()).toBeVisible();
});

test("an analyst narrows by operator, links the quotation in place, undoes it and copies a citation", async ({
  as,
}) => {
  const page = await as("analyst");
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.goto('/search?q=speaker:"Michael Swaine" kind:quotation vicious');
  const result = page.locator("li[data-row]");
  await expect(result).toHaveCount(1);
  await result.getByRole("button", { name: /^Copy citation for/ }).click();
  await expect(page.getByText(/^Citation of Q\d+ copied\.$/)).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(
    /^“a vicious cycle.*” – Michael Swaine, .* \[Q\d+\]$/,
  );
  await result.getByRole("button", { name: /^Link Q\d+ to an issue$/ }).click();
  const issue = result.getByRole("combobox", { name: "Issue" });
  await issue.fill("clim");
  await expect(result.getByRole("option", { name: /^Climate cooperation/ })).toBeVisible();
  await issue.press("Enter");
  // A relation is to the lead forecast, so the form says what that is.
  await expect(result.getByText(/^Lead forecast: Will .+\? .+ \(\d+%\)\.$/)).toBeVisible();
  await result.getByRole("radio", { name: "Contradicts" }).check();
  await result.getByRole("button", { name: "Link", exact: true }).click();
  await expect(page.getByText(/^Q\d+ linked to Climate cooperation: contradicts\.$/)).toBeVisible();
  await expect(result.getByText("Climate cooperation")).toBeVisible();
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(page.getByText(/^Q\d+ unlinked from Climate cooperation\.$/)).toBeVisible();
  await expect(result.getByRole("link", { name: "Climate cooperation" })).toHaveCount(0);
});

test("an issue chosen by Enter before it is found is taken as soon as it is, wherever the focus is by then", async ({
  as,
}) => {
  const page = await as("analyst");
  const release = await holdBack(page, /api\/v1\/issues\?q=clim/);
  await page.goto('/search?q=speaker:"Michael Swaine" kind:quotation vicious');
  await page.getByRole("button", { name: /^Link Q\d+ to an issue$/ }).click();
  const issue = page.getByRole("combobox", { name: "Issue" });
  await issue.fill("clim");
  await issue.press("Enter");
  await page.getByRole("radio", { name: "Contradicts" }).check();
  await expect(issue).toHaveValue("");
  release();
  await expect(issue).toHaveValue("Climate cooperation");
});

test("a search is saved under a name, is listed for its owner alone, and can be deleted and brought back", async ({
  as,
}) => {
  const page = await as("analyst2");
  await page.goto("/search?q=tariffs");
  await page.getByRole("button", { name: "Save this search" }).click();
  await page.getByLabel("Name", { exact: true }).fill("Trade watch");
  await page.reload();
  await page.getByRole("button", { name: "Save this search" }).click();
  await expect(page.getByLabel("Name", { exact: true })).toHaveValue("Trade watch");
  await page.keyboard.press("Enter");
  await expect(page.getByText("Saved as “Trade watch”")).toBeVisible();
  await page.goto("/search");
  await expect(page.getByRole("link", { name: "tariffs", exact: true })).toBeVisible();
  await page.getByRole("link", { name: "Trade watch" }).click();
  await expect(page).toHaveURL(/\/search\?q=tariffs$/);

  const other = await as("manager");
  await other.goto("/search");
  await expect(other.getByRole("heading", { level: 1, name: "Search" })).toBeVisible();
  await expect(other.getByText("Trade watch")).toHaveCount(0);

  await page.goto("/search");
  await page.getByRole("button", { name: "Delete “Trade watch”" }).click();
  await expect(page.getByText("Deleted “Trade watch”.")).toBeVisible();
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(page.getByRole("link", { name: "Trade watch" })).toBeVisible();
  await page.getByRole("button", { name: "Clear" }).click();
  await expect(page.getByRole("heading", { name: "Recent searches" })).toHaveCount(0);
});

test("a search works by keyboard alone", async ({ as }) => {
  const page = await as("analyst");
  await page.goto("/search?q=taiwan");
  const links = page.locator("li[data-row] .title a");
  await expect(links.first()).toContainText("Taiwan");
  await page.keyboard.press("j");
  await expect(links.first()).toBeFocused();
  await page.keyboard.press("j");
  await expect(links.nth(1)).toBeFocused();
  await page.keyboard.press("k");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL("/issues/taiwan");
  await page.goBack();
  await expect(links.first()).toBeVisible();
  await page.keyboard.press("/");
  const box = page.getByRole("combobox", { name: "Search the desk" });
  await expect(box).toBeFocused();
  await box.press("End");
  await box.pressSequentially(" kind:out");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await expect(box).toHaveValue("taiwan kind:outlook ");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("link", { name: /^Outlooks \d+$/ })).toHaveAttribute(
    "aria-current",
    "true",
  );
});

test("facets narrow and widen a search, and what isn't understood is explained", async ({ as }) => {
  const page = await as("manager");
  await page.goto("/search?q=taiwan");
  const facets = page.getByRole("navigation", { name: "Narrow the search" });
  await facets.getByRole("link", { name: /^Outlooks \d+$/ }).click();
  await expect(page).toHaveURL("/search?q=taiwan%20kind%3Aoutlook");
  await expect(page.locator("li[data-row]").first()).toContainText("Outlook");
  await facets.getByRole("link", { name: /^Outlooks \d+$/ }).click();
  await expect(page).toHaveURL("/search?q=taiwan");
  await page.goto("/search?q=taiwan after:soon colour:red");
  await expect(page.getByText("“soon” isn’t a date")).toBeVisible();
  await expect(page.getByText("“colour:” isn’t an operator")).toBeVisible();
  await page.goto("/search?q=taiwan zyzzyva");
  await page.getByRole("link", { name: "Remove “zyzzyva”" }).click();
  await expect(page.locator("li[data-row]").first()).toContainText("Taiwan");
});

test("without JavaScript, a search is a form, and its pages are links", async ({ as, browser }) => {
  const signedIn = await as("manager");
  const context = await browser.newContext({
    javaScriptEnabled: false,
    storageState: await signedIn.context().storageState(),
  });
  const page = await context.newPage();
  await page.goto("/search");
  await page.locator('input[name="q"]').fill("china");
  await page.getByRole("button", { name: "Search", exact: true }).click();
  await expect(page).toHaveURL("/search?q=china");
  await expect(page.locator("li[data-row]").first()).toBeVisible();
  await page.goto("/search?q=china&limit=3");
  const first = await page.locator("li[data-row]").first().textContent();
  await page.getByRole("link", { name: "Next page" }).click();
  await expect(page).toHaveURL(/cursor=/);
  await expect(page.locator("li[data-row]").first()).not.toHaveText(first!);
  await context.close();
});

test("new terms of an issue look back over the quotations that are there", async ({ as }) => {
  const page = await as("analyst");
  await page.goto("/issues/human-rights/edit");
  const terms = page.getByLabel(/^Terms/);
  await terms.fill(`${await terms.inputValue()}\nhostile conversation`);
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await expect(page).toHaveURL(/\/issues\/[\w-]+$/);
  await page.getByRole("link", { name: /quotations? match(es)? this issue’s terms$/ }).click();
  await expect(page).toHaveURL("/search?q=proposed%3Ahuman-rights");
  const result = page.locator("li[data-row]", { hasText: "hostile conversation" });
  await result.getByRole("button", { name: /^Link Q\d+ to Human rights.*: context$/ }).click();
  await expect(
    page.getByText(/^Q\d+ linked to Human rights as a subject of talks: context\.$/),
  ).toBeVisible();
  await expect(result).toHaveCount(0);
});
