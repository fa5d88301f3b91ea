import { expect, test } from "./desk";

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
  await page
    .locator(`#forecast-${number}`)
    .getByRole("button", { name: "Make this the lead" })
    .click();
  const evidence = page.getByRole("region", { name: /^Evidence/ });
  const line = evidence.getByText("The lead forecast has changed since");
  await expect(line).toBeVisible();
  const reader = await as("manager");
  await reader.goto("/issues/tariffs");
  await expect(
    reader.getByText(/^The lead forecast has changed .* An analyst is asked/),
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
