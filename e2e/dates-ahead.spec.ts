import type { Page } from "@playwright/test";
import { violationsOn } from "./axe";
import { expect, test } from "./desk";

const dates = (page: Page) => page.getByRole("region", { name: "Dates ahead" });
const dialog = (page: Page) => page.getByRole("dialog");

/** Presses Tab until a control has the focus. */
async function tabTo(page: Page, name: string | RegExp) {
  const wanted = page.getByRole("button", { name }).or(page.getByRole("link", { name })).first();
  for (let press = 0; press < 80; press++) {
    if (await wanted.evaluate((control) => control === document.activeElement)) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`Tab never reached ${name}`);
}

test("by keyboard alone, an analyst adds a visit, moves it, cancels it and undoes that", async ({
  as,
}) => {
  const page = await as("analyst");
  const later = { kind: "DEADLINE", title: "Report falls due", startsOn: "2031-07-01" };
  expect((await page.request.post("/api/v1/issues/climate/dates", { data: later })).ok()).toBe(
    true,
  );
  await page.goto("/issues/climate");
  await dates(page).getByRole("button", { name: "Add a date" }).focus();
  await page.keyboard.press("Enter");
  await expect(dialog(page).getByLabel("What happens")).toBeFocused();
  await page.keyboard.type("Envoy in Beijing");
  const first = dialog(page).getByLabel("First day");
  // Dates are read and written in the desk's format, whatever the browser's language.
  await first.fill("3/5/2021");
  await expect(dialog(page).getByText("Monday 3 May 2021 is in the past.")).toBeVisible();
  await first.blur();
  await expect(first).toHaveValue("3 May 2021");
  await first.fill("31 Feb 2031");
  await page.keyboard.press("Control+Enter");
  await expect(first).toHaveAccessibleDescription("There’s no 31 February 2031. Correct the date.");
  // The error goes with the day that was wrong, and the notice with the last error.
  await first.fill("");
  await page.keyboard.type("4 May 2031");
  await expect(dialog(page).getByRole("alert")).toHaveCount(0);
  await page.keyboard.press("Tab");
  await page.keyboard.type("3 May 2031");
  expect(await violationsOn(page)).toEqual([]);
  await page.keyboard.press("Control+Enter");
  // What is wrong is said at its field, and what was typed is kept.
  const last = dialog(page).getByLabel(/^Last day/);
  await expect(last).toBeFocused();
  await expect(dialog(page).getByText("The last day is before the first.")).toBeVisible();
  await page.keyboard.press("Control+a");
  await page.keyboard.type("6 May 2031");
  await dialog(page)
    .getByLabel(/^Place/)
    .focus();
  await page.keyboard.type("Beijing");
  await page.keyboard.press("Control+Enter");
  await expect(dialog(page)).toHaveCount(0);
  const item = dates(page).getByRole("listitem").filter({ hasText: "Envoy in Beijing" });
  await expect(item).toContainText("4–6 May 2031");
  await expect(item).toContainText("Visit · Beijing");
  await expect(dates(page).getByRole("button", { name: "Add a date" })).toBeFocused();

  // The month shows it, and each of its days leads to the list.
  const month = dates(page).getByRole("table", { name: "May 2031" });
  await expect(dates(page).getByRole("table")).toBeVisible();
  const step = (to: string) => dates(page).getByRole("button", { name: `${to} month with dates` });
  while (!(await dates(page).getByRole("table", { name: "July 2031" }).isVisible()))
    await step("Next").press("Enter");
  // At the last month too, the button keeps the focus.
  await step("Next").press("Enter");
  await expect(step("Next")).toBeFocused();
  await step("Previous").press("Enter");
  await expect(month.getByRole("link")).toHaveText(["4", "5", "6"]);
  await month.getByRole("link", { name: "5: Envoy in Beijing" }).press("Enter");
  await expect(page).toHaveURL(/#date-/);

  await tabTo(page, "Edit Envoy in Beijing");
  await page.keyboard.press("Enter");
  await dialog(page).getByRole("button", { name: "Save" }).press("Enter");
  await expect(page.getByText("Nothing was changed.")).toBeVisible();
  await page.keyboard.press("Enter");
  await dialog(page).getByRole("button", { name: "Mark as cancelled" }).press("Enter");
  await expect(item).toContainText("Cancelled");
  await expect(month.getByRole("link")).toHaveCount(0);
  await page.getByRole("button", { name: "Undo" }).press("Enter");
  await expect(item).not.toContainText("Cancelled");
  expect(await violationsOn(page)).toEqual([]);
});

test("a manager reads the dates of all issues, filters them and downloads them as a calendar file", async ({
  as,
}) => {
  const analyst = await as("analyst");
  const add = (issue: string, data: object) =>
    analyst.request.post(`/api/v1/issues/${issue}/dates`, { data });
  const vote = { kind: "ELECTION", title: "Harbour vote; round 1, all wards" };
  expect((await add("tariffs", { ...vote, startsOn: "2032-02-10" })).status()).toBe(201);
  const talks = { kind: "MEETING", title: "Ferry talks", precision: "MONTH" };
  expect((await add("climate", { ...talks, startsOn: "2032-03-10" })).status()).toBe(201);
  await add("tariffs", { ...vote, title: "Pier vote of long ago", startsOn: "2001-02-10" });

  const manager = await as("manager");
  await manager.goto("/issues/tariffs");
  await expect(dates(manager).getByRole("button", { name: "Add a date" })).toHaveCount(0);
  await expect(dates(manager).getByText("Harbour vote")).toBeVisible();
  await manager.keyboard.press("g");
  await manager.keyboard.press("d");
  await expect(manager).toHaveURL("/ahead");
  const row = (title: string) => manager.getByRole("row").filter({ hasText: title });
  await expect(row("Ferry talks")).toContainText("March 2032");
  await expect(row("Harbour vote")).toContainText("10 Feb 2032");
  await expect(row("Pier vote")).toHaveCount(0);
  expect(await violationsOn(manager)).toEqual([]);

  await manager.getByRole("link", { name: "Election", exact: true }).press("Enter");
  await expect(manager).toHaveURL("/ahead?kind=election");
  await expect(row("Ferry talks")).toHaveCount(0);
  const download = manager.waitForEvent("download");
  await manager.getByRole("link", { name: "Calendar file" }).press("Enter");
  const file = await download;
  expect(file.suggestedFilename()).toMatch(/^dates-\d{4}-\d\d-\d\d\.ics$/);
  const answer = await manager.request.get("/api/v1/dates.ics?kind=election");
  expect(answer.headers()["content-type"]).toBe("text/calendar; charset=utf-8");
  const text = await answer.text();
  expect(text).toContain("SUMMARY:Harbour vote\\; round 1\\, all wards\r\n");
  expect(text).toContain("DTSTART;VALUE=DATE:20320210\r\n");
  expect(text).not.toContain("Ferry talks");

  await manager.getByRole("link", { name: "Past", exact: true }).press("Enter");
  await expect(row("Pier vote")).toBeVisible();
  await row("Pier vote").getByRole("link", { name: "Pier vote" }).press("Enter");
  await expect(manager).toHaveURL("/issues/tariffs#dates");
  await dates(manager)
    .getByRole("link", { name: /past date/ })
    .press("Enter");
  await expect(manager).toHaveURL("/ahead?issue=tariffs&when=past");
  await expect(manager.getByRole("link", { name: /^Only USCN-1/ })).toBeVisible();
});

test("how many dates a page lists is announced, and whether there are others", async ({ as }) => {
  const manager = await as("manager");
  const { items } = await (await manager.request.get("/api/v1/dates?limit=200")).json();
  const most = items.length - 1;
  const said = (words: string) => manager.locator("main").getByText(words, { exact: true });
  await manager.goto("/ahead");
  await expect(said(`${items.length} dates`)).toHaveRole("status");
  await manager.goto(`/ahead?limit=${most}`);
  await expect(said(`${most} dates on this page`)).toHaveRole("status");
  await manager.getByRole("link", { name: "Next page" }).click();
  await expect(said("1 date on this page")).toHaveRole("status");
  await manager.goto("/ahead?issue=climate&kind=election");
  await expect(said("No dates")).toHaveRole("status");
});

test("what others do with dates appears without reloading, and a stale change shows both", async ({
  as,
}) => {
  const [one, other] = [await as("analyst"), await as("analyst2")];
  await one.request.post("/api/v1/issues/russia/dates", {
    data: { kind: "DEADLINE", title: "Licence runs out", startsOn: "2033-01-05" },
  });
  await other.goto("/ahead?issue=russia");
  await expect(other.getByRole("row").filter({ hasText: "Licence" })).toContainText("5 Jan");
  await one.goto("/issues/russia");
  await dates(one).getByRole("button", { name: "Edit Licence runs out" }).click();
  await dialog(one).getByLabel("What happens").fill("Licence lapses");

  const { items } = await (await other.request.get("/api/v1/issues/russia/dates")).json();
  const { ref, version } = items.find(({ title }: { title: string }) => title.startsWith("Lic"));
  const data = { version, startsOn: "2033-02-05" };
  expect((await other.request.patch(`/api/v1/dates/${ref}`, { data })).status()).toBe(200);
  expect((await other.request.patch(`/api/v1/dates/${ref}`, { data })).status()).toBe(409);
  await expect(other.getByRole("row").filter({ hasText: "Licence" })).toContainText("5 Feb");

  await dialog(one).getByRole("button", { name: "Save" }).click();
  await expect(dialog(one).getByText("has since changed this date")).toBeVisible();
  await expect(dialog(one)).toContainText("The first day is now 5 Feb 2033.");
  await expect(dialog(one).getByLabel("What happens")).toHaveValue("Licence lapses");
  await expect(dialog(one).getByLabel("First day")).toHaveValue("5 Feb 2033");
  expect(await violationsOn(one)).toEqual([]);
  await dialog(one).getByRole("button", { name: "Save" }).click();
  await expect(dialog(one)).toHaveCount(0);
  const saved = dates(one).getByRole("listitem").filter({ hasText: "Licence lapses" });
  await expect(saved).toContainText("5 Feb 2033");

  // Cancelling is refused once in the same way.
  await dates(one).getByRole("button", { name: "Edit Licence lapses" }).click();
  const third = { version: version + 2, startsOn: "2033-03-05" };
  expect((await other.request.patch(`/api/v1/dates/${ref}`, { data: third })).status()).toBe(200);
  const cancel = dialog(one).getByRole("button", { name: "Mark as cancelled" });
  // Not while there is something else to save, which it would lose.
  await dialog(one).getByLabel("Place").fill("Geneva");
  await expect(cancel).toHaveCount(0);
  await dialog(one).getByLabel("Place").fill("");
  await cancel.click();
  await expect(dialog(one)).toContainText("The first day is now 5 Mar 2033.");
  await cancel.click();
  await expect(dialog(one)).toHaveCount(0);
  await expect(saved).toContainText("Cancelled");
});
