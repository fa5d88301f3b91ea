import type { Page } from "@playwright/test";
import { violationsOn, WIDTHS } from "./axe";
import { expect, test } from "./desk";

test("a manager makes a group, schedules an edition for it, changes, pauses and deletes the schedule", async ({
  as,
}) => {
  const manager = await as("manager");
  await manager.goto("/briefings");
  await manager.getByRole("link", { name: "Schedules and groups" }).click();
  await expect(manager.getByText("No schedules yet.")).toBeVisible();

  await manager.getByRole("button", { name: "New group" }).click();
  const dialog = manager.getByRole("dialog", { name: "New group" });
  await dialog.getByLabel("Name").fill("Ministers");
  await dialog.getByRole("button", { name: "Create group" }).click();
  await expect(dialog.getByText("Choose at least one person.")).toBeVisible();
  await dialog.getByLabel("Ana Ferreira").check();
  expect(await violationsOn(manager)).toEqual([]);
  await dialog.getByRole("button", { name: "Create group" }).click();
  const groups = manager.getByRole("region", { name: /^Groups/ });
  await expect(groups.getByText("Ana Ferreira")).toBeVisible();

  await manager.getByRole("link", { name: "New schedule" }).click();
  await expect(manager.getByLabel("Time", { exact: true })).toHaveValue("07:00");
  await manager.getByLabel("Title").fill("Early briefing");
  const zone = manager.getByLabel("Time zone");
  await zone.fill("Lond");
  await manager.getByRole("button", { name: "Schedule", exact: true }).click();
  await expect(manager.getByText(/doesn’t know this time zone/)).toBeVisible();
  await zone.fill("lond");
  await zone.press("ArrowDown");
  await zone.press("Enter");
  await expect(zone).toHaveValue("Europe/London");
  await manager.getByLabel("Chosen issues").check();
  await manager.getByRole("button", { name: "Remove Climate cooperation" }).click();
  await manager.getByLabel("Chosen people").check();
  await manager.getByRole("button", { name: "Schedule", exact: true }).click();
  await expect(manager.getByText(/^Choose at least one person or group/)).toBeVisible();
  await manager.getByLabel("Ministers (1 member)").check();
  expect(await violationsOn(manager)).toEqual([]);
  await manager.reload();
  await expect(manager.getByLabel("Title")).toHaveValue("Early briefing");
  await manager.getByRole("button", { name: "Schedule", exact: true }).click();
  await expect(manager.getByText("Scheduled.", { exact: true })).toBeVisible();

  const schedule = manager.getByRole("listitem", { name: "Early briefing" });
  await expect(schedule).toContainText("Mon to Fri at 07:00, Europe/London. Next:");
  await expect(schedule).toContainText("5 issues, to Ministers.");
  await expect(schedule).toContainText("It hasn’t run yet.");
  await groups.getByRole("button", { name: "Delete" }).click();
  const sure = manager.getByRole("dialog");
  await sure.getByRole("button", { name: "Delete" }).click();
  await expect(sure.getByText(/Change that first/)).toBeVisible();
  await sure.getByRole("button", { name: "Cancel" }).click();

  await schedule.getByRole("link", { name: "Edit Early briefing" }).click();
  await expect(manager.getByLabel("Ministers (1 member)")).toBeChecked();
  const admin = await as("admin");
  const address = `/api/v1/schedules/${manager.url().split("/").at(-1)}`;
  const { version } = await (await admin.request.get(address)).json();
  await admin.request.patch(address, { data: { version, paused: true } });
  await expect(manager.getByText(/ paused the schedule for “Early briefing”/)).toBeVisible();
  await admin.request.patch(address, { data: { version: version + 1, paused: false } });
  await manager.reload();
  await manager.getByLabel("Sat").check();
  await manager.getByRole("button", { name: "Save" }).click();
  await expect(schedule).toContainText("Mon to Sat at 07:00");
  await schedule.getByRole("button", { name: "Pause" }).click();
  await expect(schedule).toContainText("Paused.");
  for (const width of WIDTHS) {
    await manager.setViewportSize({ width, height: 844 });
    expect(await violationsOn(manager)).toEqual([]);
  }
  await schedule.getByRole("button", { name: "Resume" }).click();
  await expect(schedule).toContainText("Next:");
  await schedule.getByRole("button", { name: "Delete" }).click();
  await manager.getByRole("dialog").getByRole("button", { name: "Delete" }).click();
  await expect(manager.getByText("No schedules yet.")).toBeVisible();

  const analyst = await as("analyst");
  for (const path of ["/briefings/sending", "/briefings/sending/new", "/api/v1/schedules"])
    expect((await analyst.request.get(path)).status(), path).toBe(404);
});

test("the form of a schedule says what others do to that schedule, whatever they do to another", async ({
  as,
}) => {
  const [manager, admin] = [await as("manager"), await as("admin")];
  const at = (id: string) => `/api/v1/schedules/${id}`;
  const add = async (title: string) => {
    const data = { title, weekdays: [1], time: "07:00", timeZone: "UTC" };
    const added = await (await admin.request.post("/api/v1/schedules", { data })).json();
    return (await admin.request.get(at(added.id))).json();
  };
  const [own, other] = [await add("Own"), await add("Other")];
  const pause = ({ id, version }: typeof own) =>
    admin.request.patch(at(id), { data: { version, paused: true } });
  await manager.goto(`/briefings/sending/${own.id}`);
  await pause(own);
  await expect(manager.getByText(/ paused the schedule for “Own”/)).toBeVisible();
  const heard = manager.waitForResponse(/\/api\/v1\/events\//);
  await pause(other);
  await (await heard).finished();
  await manager.evaluate(() => new Promise((go) => requestIdleCallback(go, { timeout: 2_000 })));
  await expect(manager.getByText(/ paused the schedule for “Own”/)).toBeVisible();
  for (const { id, version } of [own, other])
    await admin.request.delete(at(id), { data: { version: version + 1 } });
  await expect(manager.getByText(/ deleted the schedule for “Own”/)).toBeVisible();
  await expect(manager.getByText("It can no longer be saved.")).toBeVisible();
});

test("an edition is issued to chosen people, and a reader undoes an acknowledgement", async ({
  as,
}) => {
  const manager = await as("manager");
  await manager.goto("/briefings/new");
  await manager.getByLabel("Title").fill("For one");
  await manager.getByLabel("Chosen people").check();
  await manager.getByLabel("Ana Ferreira").check();
  const preview = manager.getByRole("region", { name: "Preview" });
  await expect(preview.getByRole("heading", { level: 1 })).toHaveText("For one");
  await manager.getByRole("button", { name: "Issue the edition" }).click();
  const dialog = manager.getByRole("dialog");
  await expect(dialog).toContainText("It will be sent to Ana Ferreira.");
  await dialog.getByRole("button", { name: "Issue", exact: true }).click();
  await expect(manager).toHaveURL(/\/briefings\/\d+$/);
  await expect(manager.getByText("Sent to Ana Ferreira.")).toBeVisible();

  const first = manager.locator(".judgements > li").first();
  await first.getByRole("button", { name: "Acknowledge" }).click();
  await expect(first).toContainText("✓ Acknowledged");
  await first.getByRole("button", { name: /^Undo the acknowledgement/ }).click();
  await expect(first.getByRole("button", { name: "Acknowledge" })).toBeVisible();
  await expect(manager.getByText("You issued this edition.")).toBeVisible();

  await manager.keyboard.press("1");
  await expect(manager.getByText("Acknowledged 1 judgement.")).toBeVisible();
  await manager.keyboard.press("2");
  await expect(manager.getByText("Acknowledged 2 judgements.")).toBeVisible();
  await expect(manager.getByText(/^You’ve acknowledged 2 of /)).toBeVisible();
  await manager.keyboard.press("Control+z");
  await expect(manager.getByText("You issued this edition.")).toBeVisible();
});

/** What goes wrong in a page from now on, such as that it doesn’t hydrate. */
function errorsOf(page: Page): string[] {
  const errors: string[] = [];
  page.on("pageerror", ({ message }) => errors.push(message));
  return errors;
}

test.describe("in New York", () => {
  test.use({ timezoneId: "America/New_York" });

  test("the form of a schedule offers the browser’s time zone, and hydrates", async ({ as }) => {
    const page = await as("manager");
    const errors = errorsOf(page);
    await page.goto("/briefings/sending/new");
    const zone = page.getByLabel("Time zone");
    await zone.click();
    const options = page.getByRole("option");
    await expect(options).toHaveText([/^America\/New York\s*Your time zone$/]);
    expect(errors).toEqual([]);

    await zone.fill("tc");
    await expect(options).toHaveText([/^UTC/, "Pacific/Pitcairn"]);
    await zone.fill("kiev");
    await expect(options).toHaveText([/^Europe\/Kyiv\s*Formerly Europe\/Kiev$/]);
    await zone.fill("america/new york");
    await expect(zone).toHaveValue("America/New York");
  });

  test("someone has their emails combined into one a day in their own time zone", async ({
    as,
  }) => {
    const page = await as("manager");
    await page.goto("/account");
    await page
      .getByLabel("Emails", { exact: true })
      .selectOption("One a day, with everything unread");
    const zone = page.getByLabel("Time zone");
    const save = page.getByRole("button", { name: "Save notifications" });
    await save.click();
    await expect(page.getByText("Saved", { exact: true })).toBeVisible();
    const errors = errorsOf(page);
    await page.goto("/account");
    await expect(zone).toHaveValue("UTC");
    await zone.selectOption("America/New York");
    await save.click();
    await expect(page.getByText("Saved", { exact: true })).toBeVisible();
    await page.goto("/account");
    await expect(zone).toHaveValue("America/New_York");
    expect(errors).toEqual([]);
  });
});
