import type { Page } from "@playwright/test";
import { violationsOn } from "./axe";
import { expect, holdBack, keepStale, test } from "./desk";

test("after a change of the lead forecast, evidence is checked against the new one, one quotation after another", async ({
  as,
}) => {
  const page = await as("admin");
  const forecasts = "/api/v1/issues/tariffs/forecasts";
  const opened = await page.request.post(forecasts, {
    data: {
      wording: "Will a tariff be raised by 2030?",
      closesOn: "2030-12-31",
      resolutionCriteria: "The Federal Register says so.",
    },
  });
  const { number } = await opened.json();
  const { version } = await (await page.request.get("/api/v1/issues/tariffs/outlook")).json();
  const estimated = await page.request.post("/api/v1/issues/tariffs/outlook", {
    data: {
      version,
      forecast: number,
      likelihood: 60,
      confidence: "LOW",
      trend: "UNCHANGED",
      judgement: "A rise is likely.",
      rationale: "So it seems.",
      reason: "TIME",
    },
  });
  expect(estimated.ok(), await estimated.text()).toBe(true);
  await page.goto("/issues/tariffs");
  const lead = page
    .locator(`#forecast-${number}`)
    .getByRole("button", { name: "Make this the lead" });
  await lead.click();
  const evidence = page.getByRole("region", { name: /^Evidence/ });
  const line = evidence.getByText("The lead forecast has changed since");
  await expect(line).toBeVisible();
  await page.getByRole("status").getByRole("button", { name: "Undo" }).click();
  await expect(page.getByRole("status").getByText("Forecast 1 leads again.")).toBeVisible();
  await expect(line).toBeHidden();
  await lead.click();
  await expect(line).toBeVisible();
  const reader = await as("manager");
  await reader.goto("/issues/tariffs");
  await expect(
    reader.getByText(/^The lead forecast has changed .* An analyst needs to check/),
  ).toBeVisible();
  await line.getByRole("link", { name: /^Check/ }).click();
  await expect(page).toHaveURL(/#evidence-\d+$/);
  const checks = evidence.getByRole("button", { name: /^Confirm: still / });
  const count = await checks.count();
  expect(count).toBeGreaterThan(0);
  await checks.first().click();
  await expect(checks).toHaveCount(count - 1);
  await page.getByRole("status").getByRole("button", { name: "Undo" }).click();
  await expect(checks).toHaveCount(count);
  for (let left = count - 1; left >= 0; left--) {
    await checks.first().click();
    await expect(checks).toHaveCount(left);
  }
  await expect(line).toBeHidden();
});

test("after the estimate has crossed 50%, evidence is checked against it", async ({ as }) => {
  const page = await as("admin");
  await page.goto("/issues/taiwan");
  const evidence = page.getByRole("region", { name: /^Evidence/ });
  const relations = evidence.getByRole("combobox", { name: /bears on the outlook$/ });
  await relations.last().selectOption("Supports");
  await expect(page.getByRole("status").getByText("now supports the outlook")).toBeVisible();
  const outlook = "/api/v1/issues/taiwan/outlook";
  const { version, likelihood } = await (await page.request.get(outlook)).json();
  const opposed = likelihood > 50 ? 30 : 70;
  const revised = await page.request.post(outlook, {
    data: {
      version,
      likelihood: opposed,
      confidence: "LOW",
      trend: "UNCHANGED",
      judgement: `It is ${opposed > 50 ? "likely" : "unlikely"}.`,
      rationale: "So it seems.",
      reason: "REINTERPRETATION",
      reasonNote: "Read again.",
      confirmed: true,
    },
  });
  expect(revised.ok(), await revised.text()).toBe(true);
  expect(await revised.json()).toMatchObject({ asks: true });
  await page.reload();
  await evidence
    .getByText("The estimate has crossed 50% since")
    .getByRole("link", { name: /^Check/ })
    .click();
  const checks = evidence.getByRole("button", { name: /^Confirm: still / });
  await expect(checks.first()).toBeVisible();
  const count = await checks.count();
  await expect(evidence.getByText(`Judged when the estimate was ${likelihood}%.`)).toHaveCount(
    count,
  );
  await checks.first().click();
  await expect(checks).toHaveCount(count - 1);
  await page.getByRole("status").getByRole("button", { name: "Undo" }).click();
  await expect(checks).toHaveCount(count);
  const asked = evidence.getByRole("listitem").filter({ hasText: "Judged when" }).first();
  await asked.getByRole("combobox").selectOption("Contradicts");
  await expect(checks).toHaveCount(count - 1);
});

test("what the article says around a quotation is shown in place, by key and by pointer", async ({
  as,
}) => {
  const page = await as("manager");
  const read = async (path: string) => (await page.request.get(`/api/v1/${path}`)).json();
  const { quotes } = await read("issues/taiwan");
  const { id, number, source } = quotes[0];
  const { before, exact, after } = await read(`quotes/${id}/excerpt`);
  expect((before + after).length).toBeGreaterThan(20);
  expect((await page.request.get("/api/v1/quotes/none/excerpt")).status()).toBe(404);

  await page.goto("/issues/taiwan");
  const row = page.locator(`#evidence-${number}`);
  const button = row.getByRole("button", { name: `Q${number} Excerpt` });
  const excerpt = row.getByRole("region", { name: `Excerpt around Q${number}` });
  await expect(excerpt).toHaveCount(0);
  await row.getByRole("link").first().focus();
  await page.keyboard.press("x");
  await expect(excerpt).toContainText(source.title);
  await expect(excerpt.locator("mark")).toHaveText(exact);
  await expect(excerpt).toContainText(
    `${before.split("\n").at(-1)}${exact}${after.split("\n")[0]}`,
  );
  await expect(row.getByRole("link").first()).toBeFocused();
  await excerpt.getByRole("link", { name: "Read on in the article" }).focus();
  await page.keyboard.press("x");
  await expect(excerpt).toHaveCount(0);
  await expect(row.getByRole("link").first()).toBeFocused();

  await page.keyboard.press("?");
  await expect(page.getByRole("dialog")).toContainText(
    "what the article says around the quotation",
  );
  await page.keyboard.press("Escape");
  await button.click();
  await expect(button).toHaveAttribute("aria-expanded", "true");
  await expect(excerpt.locator("mark")).toBeVisible();
  expect(await violationsOn(page)).toEqual([]);
  await excerpt.getByRole("link", { name: "Read on in the article" }).click();
  await expect(page).toHaveURL(`/sources/${source.id}#q${number}`);
});

test("a quotation that a colleague links leaves the list; whoever was about to link it otherwise is told", async ({
  as,
}) => {
  const [one, other, late] = [await as("analyst"), await as("analyst2"), await as("admin")];
  await keepStale(late);
  for (const page of [one, other, late]) {
    await page.goto("/issues/export-controls");
    await page.getByRole("button", { name: "Link evidence" }).click();
  }
  const supports = (page: Page) => page.getByRole("button", { name: /^Link Q\d+: supports$/ });
  const nameOf = async (at: number) => (await supports(one).nth(at).getAttribute("aria-label"))!;
  const [name, next, last] = [await nameOf(0), await nameOf(1), await nameOf(2)];
  await expect(late.getByRole("button", { name, exact: true })).toBeVisible();
  await other.getByRole("button", { name, exact: true }).focus();
  await one.getByRole("button", { name, exact: true }).click();
  await expect(one.getByText("Linked: supports")).toBeVisible();
  await expect(other.getByRole("button", { name, exact: true })).toHaveCount(0);
  // In its place, where the focus stays.
  const left = other.getByText("No longer in this list.");
  await expect(left).toBeFocused();
  const otherwise = name.replace("supports", "context");
  await late.getByRole("button", { name: otherwise, exact: true }).click();
  await expect(late.getByText("Linked by Ana Ferreira: supports")).toBeVisible();
  await expect(late.getByRole("button", { name: otherwise, exact: true })).toHaveCount(0);
  await expect(late.getByText("Couldn’t save")).toHaveCount(0);

  // What is linked while the list is read again stays in it, too.
  const asked = other.waitForRequest("**/api/v1/quotes?*");
  const letThrough = await holdBack(other, "**/api/v1/quotes?*");
  await one.getByRole("button", { name: next, exact: true }).click();
  await asked;
  await other.getByRole("button", { name: last, exact: true }).click();
  await expect(other.getByText("Linked: supports")).toBeVisible();
  letThrough();
  await expect(left).toHaveCount(2);
  await expect(other.getByText("Linked: supports")).toBeVisible();
});

test("a quotation is linked from its source’s page to the chosen issue, whose lead forecast is shown", async ({
  as,
}) => {
  const page = await as("analyst");
  const { quotes } = await (await page.request.get("/api/v1/issues/taiwan")).json();
  await page.goto(`/sources/${quotes[0].source.id}#q${quotes[0].number}`);
  await page
    .getByRole("button", { name: /^Link Q\d+ to an issue$/ })
    .first()
    .click();
  const issue = page.getByLabel("Issue", { exact: true });
  await expect(issue).toHaveValue("");
  await page.getByRole("button", { name: "Link", exact: true }).click();
  await expect(page.getByText("Choose an issue.")).toBeVisible();
  await expect(issue).toBeFocused();
  // The quotation is already linked to Taiwan, so that issue isn't offered.
  await issue.fill("a");
  await expect(page.getByRole("option", { name: /^Tariffs/ })).toBeVisible();
  await expect(page.getByRole("option", { name: /^Taiwan/ })).toHaveCount(0);
  await issue.fill("clim");
  await issue.press("Enter");
  await expect(issue).toHaveValue("Climate cooperation");
  await expect(page.getByText(/^Lead forecast: Will .+\? .+ \(\d+%\)\.$/)).toBeVisible();
  const linked = page.getByRole("link", { name: "Climate cooperation" });
  const before = await linked.count();
  await page.getByRole("button", { name: "Link", exact: true }).click();
  await expect(issue).toBeHidden();
  await expect(page.getByText(/^Q\d+ linked to Climate cooperation: context\.$/)).toBeVisible();
  await expect(linked).toHaveCount(before + 1);
  await page.keyboard.press("Control+z");
  await expect(page.getByText(/^Q\d+ unlinked from Climate cooperation\.$/)).toBeVisible();
  await expect(linked).toHaveCount(before);
});
