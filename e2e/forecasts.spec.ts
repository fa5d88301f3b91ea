import { expect, test } from "./desk";

test("while an analyst writes, the form says which words don’t fit the figure, and they aren’t saved", async ({
  as,
}) => {
  const page = await as("analyst2");
  await page.goto("/issues/climate/outlook");
  const judgement = page.getByRole("textbox", { name: "Judgement" });
  await judgement.fill("A resumption is very likely, though it may slip.");
  await expect(page.getByText("“very likely” means 80 to 94%")).toBeVisible();
  await expect(page.getByText("“may” doesn’t say how likely it is.")).toBeVisible();
  await page.getByText("Passage of time", { exact: true }).click();
  await page.getByRole("button", { name: "Save revision" }).click();
  await expect(judgement).toBeFocused();
  await expect(page).toHaveURL("/issues/climate/outlook");
  await judgement.fill("A resumption is unlikely.");
  await expect(page.getByText("“very likely” means 80 to 94%")).toHaveCount(0);
  await page.getByRole("button", { name: "Save revision" }).click();
  await expect(page).toHaveURL("/issues/climate#outlook");
  await expect(page.getByText("A resumption is unlikely.").first()).toBeVisible();
});

test("a script can’t save words that don’t fit the figure either", async ({ as }) => {
  const { request } = await as("analyst2");
  const { version, likelihood } = await (await request.get("/api/v1/issues/russia/outlook")).json();
  const refused = await request.post("/api/v1/issues/russia/outlook", {
    data: {
      version,
      likelihood,
      confidence: "LOW",
      trend: "UNCHANGED",
      reason: "TIME",
      judgement: "A breach is remote.",
      rationale: "So.",
      reasonNote: "Time.",
    },
  });
  expect(refused.status()).toBe(422);
  const { fields } = await refused.json();
  expect(fields.judgement).toContain("“remote”");
});

test("an analyst opens, estimates, rewords and clarifies a forecast, a colleague dissents from it, and the owner resolves it", async ({
  as,
}) => {
  const page = await as("analyst");
  await page.goto("/issues/tariffs");
  const forecasts = page.getByRole("region", { name: /^Other forecasts/ });
  await forecasts.getByRole("button", { name: "Open a forecast" }).click();
  const opening = page.getByRole("dialog", { name: "Open a forecast" });
  await opening.getByLabel("Forecast wording").fill("Will duties on paper be cut by May 2023?");
  await opening.getByRole("button", { name: "Open", exact: true }).click();
  await expect(opening.getByText("Say what will count as yes.").first()).toBeVisible();
  await opening.getByLabel("Closing date").fill("31 May 2023");
  await opening.getByLabel("Resolution criteria").fill("A notice in the official journal.");
  await opening.getByRole("button", { name: "Open", exact: true }).click();
  await expect(opening.getByText("This closing date has passed")).toBeVisible();
  await opening.getByRole("button", { name: "Confirm" }).click();
  await expect(page.getByText("Forecast 2 opened. Estimate it next.")).toBeVisible();

  await forecasts.getByRole("link", { name: "Estimate" }).click();
  await expect(page.getByRole("heading", { name: "Estimate forecast 2" })).toBeVisible();
  await expect(page.getByText("This forecast closed on 31 May 2023")).toBeVisible();
  await expect(page.getByText("Trend", { exact: true })).toHaveCount(0);
  // A first estimate starts from no figure, and changes nothing that needs a reason.
  await expect(page.getByLabel("Likelihood (%)")).toHaveValue("");
  await expect(page.getByText("No figure yet")).toBeVisible();
  await expect(page.getByText("Reason for change")).toHaveCount(0);
  await page.getByRole("textbox", { name: "Judgement" }).fill("A cut is unlikely.");
  await page.getByRole("textbox", { name: "Rationale" }).fill("Nobody has asked for one.");
  await page.getByText("Low", { exact: true }).click();
  await page.getByRole("button", { name: "Save estimate" }).click();
  await expect(page.getByText("Enter a likelihood.")).toBeVisible();
  await page.getByLabel("Likelihood (%)").fill("30");
  await page.getByRole("button", { name: "Save estimate" }).click();
  await expect(page).toHaveURL("/issues/tariffs#forecast-2");
  await expect(page.getByText("Forecast 2 saved: 30%, unlikely.")).toBeVisible();
  await expect(forecasts.getByText("A cut is unlikely.")).toBeInViewport();
  const revisions = page.getByRole("region", { name: /^Revisions/ });
  await expect(revisions.getByRole("listitem").filter({ hasText: "on paper" })).toContainText(
    "first estimate",
  );

  await forecasts.getByRole("button", { name: "Edit wording" }).click();
  const wording = page.getByRole("dialog", { name: "Edit wording" });
  await expect(wording.getByLabel("Closing date")).toHaveCount(0);
  await wording.getByLabel("Forecast wording").fill("Will duties on paper be cut by 31 May 2023?");
  await wording.getByRole("button", { name: "Save" }).click();
  const reworded = { name: "Will duties on paper be cut by 31 May 2023?" };
  await expect(forecasts.getByRole("heading", reworded)).toBeVisible();
  await forecasts.getByRole("button", { name: "Clarify criteria" }).click();
  const clarifying = page.getByRole("dialog", { name: "Clarify the criteria" });
  await clarifying.getByLabel("Clarification").fill("A suspension counts.");
  await clarifying.getByRole("button", { name: "Add" }).click();
  await forecasts.getByText("Resolution criteria, clarified once").click();
  await expect(forecasts.getByText("A suspension counts.")).toBeVisible();
  await expect(forecasts.getByText("Will duties on paper be cut by May 2023?")).toBeVisible();

  const colleague = await as("analyst2");
  await colleague.goto("/issues/tariffs");
  const seen = colleague.getByRole("region", { name: /^Other forecasts/ });
  await expect(seen.getByRole("button", { name: "Resolve: forecast 2" })).toHaveCount(0);
  await expect(seen.getByText("Only the issue’s owner or an admin can resolve it.")).toBeVisible();
  await seen.getByRole("button", { name: "Dissent" }).click();
  const dissent = colleague.getByRole("dialog", { name: "Dissent" });
  await dissent.getByLabel("Likelihood (%)").fill("50");
  await expect(dissent.getByText("the desk: 30%")).toBeVisible();
  await dissent.getByText("Low", { exact: true }).click();
  await dissent.getByLabel("Why you see it differently").fill("Printers are asking.");
  await dissent.getByRole("button", { name: "Dissent", exact: true }).click();
  await expect(
    seen
      .getByText("Tomasz Brandt dissents", { exact: false })
      .or(seen.getByText("Printers are asking."))
      .first(),
  ).toBeVisible();

  await page.reload();
  await forecasts.getByRole("button", { name: "Resolve: forecast 2" }).click();
  const resolving = page.getByRole("dialog", { name: "Resolve the forecast" });
  await resolving.getByText("No", { exact: true }).click();
  await resolving.getByRole("button", { name: "Resolve", exact: true }).click();
  await expect(resolving.getByText("Say what happened").first()).toBeVisible();
  await resolving.getByLabel("What happened").fill("The journal has no such notice.");
  await resolving.getByRole("button", { name: "Resolve", exact: true }).click();
  await expect(page.getByText("Resolved: no.")).toBeInViewport();
  await expect(forecasts.getByText("Outcome: no", { exact: true })).toBeInViewport();
  await expect(forecasts.getByRole("link", { name: "Revise" })).toHaveCount(0);

  await forecasts.getByRole("button", { name: "Correct resolution: forecast 2" }).click();
  const correcting = page.getByRole("dialog", { name: "Correct the resolution" });
  await correcting.getByText("Void", { exact: true }).click();
  await correcting.getByLabel("What happened").fill("The journal was not published.");
  await correcting.getByRole("button", { name: "Correct", exact: true }).click();
  await expect(forecasts.getByText("Outcome: void", { exact: true })).toBeVisible();
  await expect(forecasts.getByText("Corrected by Ana Ferreira.")).toBeVisible();
});

test("an issue shows how its forecast changed, compares two revisions word by word, and shows a past day", async ({
  as,
}) => {
  const page = await as("manager");
  await page.goto("/issues/export-controls");
  await page.getByText("As a table").first().click();
  const table = page.getByRole("region", { name: "History as a table" }).first();
  await expect(table.getByRole("row", { name: /31 Jan 2023/ })).toContainText("unlikely (25%)");
  await page.getByRole("link", { name: "Compare revisions" }).click();
  await expect(page).toHaveURL("/issues/export-controls/compare");
  await page.goto("/issues/export-controls/compare?from=1&to=2");
  await expect(page.getByText("Revision 1", { exact: true })).toBeVisible();
  await expect(page.locator("ins, del").first()).toBeVisible();
  await page.getByLabel("From").selectOption("2");
  await expect(page).toHaveURL("/issues/export-controls/compare?from=2&to=2");
  await expect(page.getByText("· unchanged").first()).toBeVisible();
});

test("the summary and an issue can be read as of a past day, but not changed there", async ({
  as,
}) => {
  const page = await as("analyst");
  await page.goto("/summary?asOf=2023-01-31");
  await expect(page.getByText("Summary as of 31 Jan 2023")).toBeVisible();
  const taiwan = page.getByRole("region", { name: /^Taiwan/ });
  await expect(taiwan).toContainText("50%");
  await taiwan.getByRole("link", { name: /^Taiwan/ }).click();
  await expect(page).toHaveURL("/issues/taiwan?asOf=2023-01-31");
  await expect(page.getByText("You can read it, but not change it.")).toBeVisible();
  // The rationale is formatted and cites its evidence, as it does today.
  await expect(page.getByRole("link", { name: /^Quotation \d+$/ }).first()).toBeVisible();
  await expect(page.getByText(/\[Q\d+\]/)).toHaveCount(0);
  await expect(page.getByRole("button", { name: /Dissent|Link evidence|Add note/ })).toHaveCount(0);
  await page.getByLabel("As of").fill("30 Jan 2023");
  await page.getByRole("button", { name: "Show" }).click();
  await expect(
    page.getByText("The first estimate on this issue is from a later day."),
  ).toBeVisible();
  await page.goto("/issues?asOf=2023-01-31");
  await expect(page).toHaveURL("/summary?asOf=2023-01-31");
  await page.goto("/summary?asOf=2099-06-30");
  await expect(
    page.getByText("30 Jun 2099 is in the future, so this is the desk’s current view."),
  ).toBeVisible();
  // A day that doesn't exist isn't taken for today without a word.
  for (const path of ["/summary?asOf=", "/issues/taiwan?asOf=", "/issues?from=", "/sources?to="]) {
    await page.goto(`${path}2023-02-30`);
    await expect(page.getByText("“2023-02-30” isn’t a date, so it was ignored")).toBeVisible();
    await expect(page.getByText("There’s no 30 February 2023.")).toBeVisible();
  }
});

test("calibration gives no score for fewer than ten forecasts, and everyone sees the desk’s and their own", async ({
  as,
}) => {
  const owner = await as("admin");
  const base = "/api/v1/issues/human-rights/forecasts";
  const post = async (path: string, data: object) => {
    const answer = await owner.request.post(path, { data });
    expect(answer.ok(), await answer.text()).toBe(true);
    return answer.json();
  };
  const terms = { closesOn: "2023-03-31", resolutionCriteria: "A note in the gazette." };
  const { number } = await post(base, { wording: "Will a note appear?", ...terms });
  const outlook = "/api/v1/issues/human-rights/outlook";
  const { version } = await (await owner.request.get(outlook)).json();
  await post(outlook, {
    version,
    forecast: number,
    likelihood: 60,
    confidence: "LOW",
    trend: "UNCHANGED",
    judgement: "A note is likely.",
    rationale: "One is drafted.",
    reason: "TIME",
    asOf: "2023-02-01",
  });
  await post(`${base}/${number}/resolution`, { outcome: "YES", note: "It did." });
  await owner.goto("/calibration");
  await expect(owner.getByRole("heading", { name: /^The desk/ })).toBeVisible();
  await expect(owner.getByText(/^Too few to judge: \d of the 10/).first()).toBeVisible();
  await expect(owner.getByRole("heading", { name: /^Your estimates/ })).toBeVisible();
  const ofDesk = owner.getByRole("region", { name: /^The desk/ });
  for (const link of await ofDesk.getByRole("link", { name: /^\d forecasts?$/ }).all())
    await expect(link).toHaveAttribute("href", "/calibration/forecasts");
  const ofOwn = owner.getByRole("region", { name: /^Your estimates/ });
  await expect(ofOwn.getByRole("heading").getByRole("link")).toHaveAttribute(
    "href",
    "/calibration/forecasts?whose=own",
  );

  // Each figure leads to the forecasts that it counts, and each of these to its issue.
  await owner
    .getByRole("table", { name: "By confidence" })
    .getByRole("link", { name: /^\d+ forecasts?: Low$/ })
    .click();
  await expect(owner).toHaveURL(/\/calibration\/forecasts\?confidence=low$/);
  await expect(owner.getByRole("heading", { level: 1 })).toHaveText("Resolved forecasts");
  const row = owner.getByRole("row", { name: /^Will a note appear\?/ });
  await expect(row).toContainText("60% likely");
  await expect(row).toContainText("0.160");
  await row.getByRole("link").click();
  await expect(owner).toHaveURL(new RegExp(`/issues/human-rights#forecast-${number}$`));
  await expect(
    owner.locator(`#forecast-${number}`).getByText("Outcome: yes").first(),
  ).toBeVisible();

  const manager = await as("manager");
  await manager.goto("/calibration");
  await expect(manager.getByRole("heading", { name: /^The desk/ })).toBeVisible();
  await expect(manager.getByRole("heading", { name: /^Your estimates/ })).toHaveCount(0);
});
