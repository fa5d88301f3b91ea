import type { APIRequestContext } from "@playwright/test";
import { expect, test } from "./desk";

test("a forecast whose outcome is certain is resolved before its closing date without being asked twice", async ({
  as,
}) => {
  const page = await as("analyst");
  const { request } = page;
  const data = { wording: "Will it snow?", closesOn: "2099-12-31", resolutionCriteria: "Snow." };
  const opened = await request.post("/api/v1/issues/tariffs/forecasts", { data });
  const { number } = await opened.json();
  await page.goto(`/issues/tariffs#forecast-${number}`);
  const forecast = page.locator(`#forecast-${number}`);
  await forecast.getByRole("button", { name: "Resolve early" }).click();
  const resolving = page.getByRole("dialog", { name: "Resolve the forecast early" });
  await expect(resolving.getByRole("radio", { name: "Yes" })).toBeFocused();
  await resolving.getByText("No", { exact: true }).click();
  await resolving.getByLabel("What happened").fill("The stations are closed.");
  await resolving.getByRole("button", { name: "Resolve early" }).click();
  await expect(page.getByText("Resolved: no.")).toBeInViewport();
  await expect(forecast.getByText("Outcome: no", { exact: true })).toBeInViewport();
  await expect(forecast).toContainText("closing date 31 Dec 2099");
});

test("once the lead is resolved, those who may edit the issue are asked for the next one and for its bottom line", async ({
  as,
}) => {
  const [admin, page, manager] = [await as("admin"), await as("analyst"), await as("manager")];
  const resolved = await admin.request.post("/api/v1/issues/climate/forecasts/1/resolution", {
    data: { outcome: "NO", knownOn: null, early: true, source: "", note: "The talks are off." },
  });
  expect(resolved.ok()).toBe(true);
  await page.goto("/issues/climate");
  const asked = page.getByRole("status").filter({ hasText: "The lead forecast has been resolved" });
  await expect(asked.getByRole("link", { name: "check the bottom line" })).toHaveAttribute(
    "href",
    "/issues/climate/edit",
  );
  await asked.getByRole("link", { name: "Open and estimate the next forecast" }).click();
  await expect(page.getByRole("button", { name: "Open a forecast" })).toBeInViewport();
  await manager.goto("/issues/climate");
  await expect(manager.getByText("Outcome: no", { exact: true })).toBeVisible();
  await expect(manager.getByText("The lead forecast has been resolved")).toHaveCount(0);
});

test("a forecast resolved by mistake is reopened with a reason, and the edition that calls it resolved says so", async ({
  as,
}) => {
  const [page, admin, manager] = [await as("analyst"), await as("admin"), await as("manager")];
  const forecasts = "/api/v1/issues/tariffs/forecasts";
  const post = async (path: string, data: object) => {
    const answer = await admin.request.post(path, { data });
    expect(answer.ok(), await answer.text()).toBe(true);
    return answer.json();
  };
  await post("/api/v1/briefings", { title: "Before", issues: ["tariffs"] });
  const wording = "Will the port reopen?";
  const terms = { closesOn: "2023-03-31", resolutionCriteria: "A notice." };
  const { number } = await post(forecasts, { wording, ...terms });
  await post(`${forecasts}/${number}/resolution`, { outcome: "YES", note: "A notice said so." });
  const edition = await post("/api/v1/briefings", { title: "After", issues: ["tariffs"] });

  await page.goto(`/issues/tariffs#forecast-${number}`);
  const forecast = page.locator(`#forecast-${number}`);
  await forecast.getByRole("button", { name: "Reopen" }).click();
  const reopening = page.getByRole("dialog", { name: "Reopen the forecast" });
  await reopening.getByRole("button", { name: "Reopen" }).click();
  await expect(reopening.getByText("Say why you’re reopening the forecast.")).toBeVisible();
  await reopening.getByLabel("Why are you reopening it?").fill("The notice was forged.");
  await reopening.getByRole("button", { name: "Reopen" }).click();
  await expect(page.getByText("Reopened. Its closing date has passed")).toBeInViewport();
  await expect(forecast).toContainText("; reopened by Ana Ferreira on ");
  await expect(forecast).toContainText("The notice was forged.");
  await expect(forecast.getByRole("button", { name: /^Resolve: forecast/ })).toBeVisible();

  await manager.goto(`/briefings/${edition.number}`);
  const since = manager.getByRole("status").filter({ hasText: "no longer holds" });
  await expect(since).toContainText("reopened by Ana Ferreira");
  await expect(manager.getByText(/^Reopened .*, after this edition was issued$/)).toBeVisible();
  await since.getByRole("link", { name: wording }).click();
  await expect(manager.locator(`#forecast-${number}`)).toBeInViewport();
});

async function estimate(request: APIRequestContext, forecast: number): Promise<void> {
  const { version } = await (await request.get("/api/v1/issues/tariffs")).json();
  const data = {
    ...{ version, forecast, likelihood: 10, confidence: "LOW", confirmed: true },
    ...{ trend: "UNCHANGED", reason: "REINTERPRETATION", reasonNote: "It is warm." },
    ...{ judgement: "Hail is very unlikely.", rationale: "It is warm." },
  };
  const answer = await request.post("/api/v1/issues/tariffs/outlook", { data });
  expect(answer.ok(), await answer.text()).toBe(true);
}

test("an issue’s page shows the ten latest resolved forecasts, and leads to an older one", async ({
  as,
}) => {
  const page = await as("analyst");
  await page.goto("/issues/tariffs");
  const others = page.getByRole("region", { name: "Other forecasts" }).locator("ol > li");
  const before = await others.count();
  const forecasts = "/api/v1/issues/tariffs/forecasts";
  const numbers: number[] = [];
  for (let k = 0; k < 12; k++) {
    const data = {
      wording: `Will it hail ${k}?`,
      closesOn: "2099-12-31",
      resolutionCriteria: "Ice.",
    };
    const { number } = await (await page.request.post(forecasts, { data })).json();
    numbers.push(number);
    if (k === 0) await estimate(page.request, number);
    const outcome = { outcome: "NO", knownOn: null, early: true, source: "", note: "None fell." };
    const answer = await page.request.post(`${forecasts}/${number}/resolution`, { data: outcome });
    expect(answer.ok()).toBe(true);
  }
  await page.goto("/issues/tariffs");
  await expect(page.locator(`#forecast-${numbers[2]}`)).toBeVisible();
  await expect(page.locator(`#forecast-${numbers[0]}`)).toHaveCount(0);

  // A link to an older one, such as a notification’s, shows it.
  await page.goto(`/issues/tariffs#forecast-${numbers[0]}`);
  await expect(page).toHaveURL(`/issues/tariffs?forecasts=all#forecast-${numbers[0]}`);
  await expect(page.locator(`#forecast-${numbers[0]}`)).toBeInViewport();
  await expect(others).toHaveCount(before + 12);

  // A revision says which forecast it estimates, whether that is on the page or not.
  await page.goto("/issues/tariffs?revisions=all");
  const history = page.getByRole("region", { name: "Revisions" });
  await expect(history.getByText("Will it hail 0?")).toBeVisible();

  await page.goto("/issues/tariffs");
  await page.getByRole("link", { name: /^Show \d+ more resolved forecasts$/ }).click();
  await expect(page.locator(`#forecast-${numbers[0]}`)).toBeVisible();
  await expect(page.getByRole("link", { name: /more resolved forecasts?$/ })).toHaveCount(0);
});
