import { expect, test } from "./desk";
import { bare, printed, printedWidth } from "./pdf";

test("the summary says what changed, what is expected and whose words that rests on", async ({
  as,
}) => {
  const page = await as("manager");
  await page.goto("/summary");
  const changed = page.getByRole("region", { name: /^What changed/ });
  await expect(changed.getByRole("listitem").first()).toBeVisible();
  await changed.getByRole("link", { name: "30 days" }).click();
  await expect(changed.getByRole("link", { name: /^30 days/ })).toHaveAttribute(
    "aria-current",
    "true",
  );
  await expect(page).toHaveURL(/since=30d/);
  await expect(page.getByRole("table").getByRole("row")).toHaveCount(7);
  await expect(page.getByRole("article")).toHaveCount(6);
  const taiwan = page
    .getByRole("article")
    .filter({ has: page.getByRole("heading", { name: /Taiwan/ }) });
  await expect(taiwan.getByRole("blockquote").first()).toBeVisible();
  // An estimate of long ago doesn't look as if it were today's, here or at a glance, on a phone either.
  const asOf = page
    .getByRole("row", { name: /Taiwan/ })
    .locator("td")
    .nth(6);
  await expect(asOf).toHaveText(/^\d{1,2} [A-Z][a-z]{2} \d{4}$/);
  await page.setViewportSize({ width: 390, height: 844 });
  await expect(asOf).toBeVisible();
  await expect(changed.getByRole("listitem").filter({ visible: true })).toHaveCount(3);
  await expect(changed.getByRole("link", { name: /^All \d+ changes$/ })).toBeVisible();
  await expect(taiwan.getByText(/%\), as of \d{1,2} [A-Z][a-z]{2} \d{4}$/)).toBeVisible();
});

test("a period that isn’t one is said to be ignored, and an edition or a day leads to comparing", async ({
  as,
}) => {
  const page = await as("manager");
  for (const path of ["/summary", "/summary/changes"]) {
    await page.goto(`${path}?since=yesterday`);
    const said = page.getByText("“yesterday” isn’t one of these periods, so it was ignored");
    await expect(said).toBeVisible();
    await expect(page.getByText("Changes since you last looked are shown.")).toBeVisible();
    await expect(page.getByRole("link", { name: /^See what changed since/ })).toHaveCount(0);
  }
  await page.goto("/summary?since=2026-11-01&in=us-china");
  await page.getByRole("link", { name: "See what changed since that day" }).click();
  await expect(page).toHaveURL("/briefings/since?from=2026-11-01&in=us-china");
  // A script is refused.
  const asked = async (since: string) => page.request.get(`/api/v1/summary?since=${since}`);
  expect((await asked("30d")).status()).toBe(200);
  const answer = await asked("yesterday");
  expect([answer.status(), (await answer.json()).fields]).toEqual([
    422,
    { since: "Choose one of these: look, edition, 7d, 30d." },
  ]);
});

test("the summary prints on two pages at most", async ({ as }) => {
  const page = await as("manager");
  await page.goto("/summary");
  await page.evaluate(() => document.fonts.ready);
  const pdf = (await page.pdf({ format: "A4", preferCSSPageSize: true })).toString("latin1");
  const sheets = pdf.match(/\/Type\s*\/Page\b/g)?.length;
  expect(sheets).toBeGreaterThanOrEqual(1);
  expect(sheets).toBeLessThanOrEqual(2);
});

test("nothing of the summary is beyond the window or the sheet, and wordings are printed", async ({
  as,
}) => {
  const manager = await as("manager");
  const { outlook } = await (await manager.request.get("/api/v1/issues/taiwan")).json();
  const dissenter = await as(outlook.author === "Ana Ferreira" ? "analyst2" : "analyst");
  const stated = await dissenter.request.post("/api/v1/issues/taiwan/forecasts/1/dissents", {
    data: { likelihood: 5, confidence: "LOW", why: "Too soon to say." },
  });
  expect(stated.ok()).toBe(true);
  const title =
    "Work conference of the harbour affairs office, which everyone who sails has awaited";
  const ahead = await dissenter.request.post("/api/v1/issues/climate/dates", {
    data: { kind: "MEETING", title, startsOn: "2031-01-12", endsOn: "2031-01-13" },
  });
  expect(ahead.ok()).toBe(true);
  await manager.goto("/summary");
  const table = manager.getByRole("table").first();
  await expect(table).toContainText("due 31 Dec 2023");
  const wording = (await table.locator("small").first().textContent())!;
  for (const width of [1440, 1280, 1150, 1024, 390]) {
    await manager.setViewportSize({ width, height: 844 });
    const over = await manager.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect({ width, over }).toEqual({ width, over: 0 });
  }
  await manager.emulateMedia({ media: "print" });
  await manager.setViewportSize({ width: printedWidth, height: 1000 });
  const right = await manager
    .locator("main :is(td, p, figcaption)")
    .filter({ visible: true })
    .evaluateAll((all) => Math.max(...all.map((one) => one.getBoundingClientRect().right)));
  expect(right).toBeLessThanOrEqual(printedWidth);
  const text = (await printed(manager)).map((sheet) => sheet.text).join("");
  expect(text).toContain(bare(wording));
});
