import type { Page } from "@playwright/test";
import postgres from "postgres";
import { tokenOf } from "@/lib/desk/mail/token";
import { violationsOn } from "./axe";
import { articleAbout, emailOf, emptyInbox, expect, paste, test } from "./desk";

/** Writes a note by a script. Returns its id. */
async function note(page: Page, issue: string, body: string): Promise<string> {
  const answer = await page.request.post(`/api/v1/issues/${issue}/notes`, { data: { body } });
  expect(answer.status()).toBe(201);
  return (await answer.json()).id;
}

const rows = (page: Page) => page.locator("main [data-row]");
const unread = (page: Page, count: number) =>
  expect(
    page
      .getByRole("navigation", { name: "Desk" })
      .getByRole("link", { name: count > 0 ? `Inbox ${count} unread` : "Inbox", exact: true })
      .first(),
  ).toBeVisible();

test("an analyst mentions the manager, who opens that note from the inbox", async ({ as }) => {
  const [analyst, manager] = [await as("analyst"), await as("manager")];
  await emptyInbox(manager);
  await analyst.goto("/issues/climate");
  const form = analyst.getByRole("textbox", { name: "Write a note" });
  await form.fill("Would @nobody come?");
  await form.press("Control+Enter");
  await expect(analyst.getByText("Nobody on the desk has the handle @nobody.")).toBeVisible();
  await form.fill("Would they meet before March, @manager?");
  await form.press("Control+Enter");
  const written = analyst.getByText("Would they meet before March, Marcus Oyelaran?");
  await expect(written).toBeVisible();
  await expect(written.locator(".mention")).toHaveText("Marcus Oyelaran");

  await manager.goto("/summary");
  await unread(manager, 1);
  await manager.getByRole("link", { name: "Inbox 1 unread" }).click();
  const group = manager.getByRole("region", { name: /^USCN-4 / });
  await expect(group.getByText("Ana Ferreira mentioned you in a note")).toBeVisible();
  await expect(group.getByText("Would they meet before March, Marcus Oyelaran?")).toBeVisible();
  // The words open it as the line above them does, which is what lies over them.
  await group.getByText("Would they meet before March, Marcus Oyelaran?").click({ force: true });
  await expect(manager).toHaveURL(/\/issues\/climate#note-\w+$/);
  await expect(manager.getByText("Would they meet before March")).toBeInViewport();
  // Opening its page has read it.
  await unread(manager, 0);
  await manager.goto("/inbox?show=unread");
  await expect(manager.getByText("You’ve read everything")).toBeVisible();
});

test("an admin is notified of a draft, reviews it from the inbox, and sees the count go", async ({
  as,
}) => {
  const [analyst, admin] = [await as("analyst"), await as("admin")];
  await emptyInbox(admin);
  await paste(analyst, articleAbout("Lowestoft"));
  await expect(async () => {
    await admin.goto("/inbox?show=reviews");
    await expect(rows(admin)).toHaveCount(1, { timeout: 500 });
  }).toPass();
  await expect(admin.getByRole("region", { name: "Drafts to review" })).toContainText(
    "Ana Ferreira submitted “Pilots meet in Lowestoft” for review",
  );
  await unread(admin, 1);
  await admin.getByRole("link", { name: /submitted/ }).click();
  await expect(admin).toHaveURL(/\/ingest\/\w+$/);
  await unread(admin, 0);
});

test("by keyboard alone: J and K move, H snoozes, E marks as done, Enter opens", async ({ as }) => {
  const [analyst, manager] = [await as("analyst"), await as("manager")];
  await emptyInbox(manager);
  for (const issue of ["tariffs", "russia", "taiwan"]) await note(analyst, issue, "So, @manager?");
  await manager.goto("/inbox");
  await expect(rows(manager)).toHaveCount(3);
  await unread(manager, 3);

  await manager.keyboard.press("j");
  await expect(rows(manager).nth(0).getByRole("link")).toBeFocused();
  await manager.keyboard.press("h");
  const dialog = manager.getByRole("dialog", { name: "Snooze until" });
  await expect(dialog).toBeVisible();
  expect(await violationsOn(manager)).toEqual([]);
  await dialog.getByRole("button", { name: /^Tomorrow/ }).focus();
  await manager.keyboard.press("Enter");
  await expect(rows(manager)).toHaveCount(2);
  await expect(manager.getByText(/^Snoozed until .* 09:00/)).toBeVisible();
  await unread(manager, 2);

  // The cursor is on the next one.
  await expect(rows(manager).nth(0).getByRole("link")).toBeFocused();
  await manager.keyboard.press("j");
  await manager.keyboard.press("k");
  await manager.keyboard.press("e");
  await expect(rows(manager)).toHaveCount(1);
  await unread(manager, 1);
  await expect(rows(manager).nth(0).getByRole("link")).toBeFocused();
  await manager.keyboard.press("Enter");
  await expect(manager).toHaveURL(/\/issues\/tariffs#note-/);
  await unread(manager, 0);

  await manager.goto("/inbox?show=done");
  await expect(manager.getByRole("region", { name: /^USCN-5 / })).toContainText("mentioned you");
  await manager.goto("/inbox?show=snoozed");
  await manager.keyboard.press("j");
  await manager.getByRole("button", { name: /^Back to the inbox/ }).press("Enter");
  await expect(manager.getByText("Nothing is snoozed")).toBeVisible();
  await unread(manager, 1);
});

test("what is marked as done comes back with Undo or its key, and everything is read at once", async ({
  as,
}) => {
  const [analyst, manager] = [await as("analyst"), await as("manager")];
  await emptyInbox(manager);
  for (const words of ["One, @manager.", "Two, @manager."]) await note(analyst, "climate", words);
  await manager.goto("/inbox");
  await manager.getByRole("button", { name: /^Mark all 2 as done: Climate/ }).click();
  await expect(manager.getByText("Nothing in your inbox")).toBeVisible();
  await manager.getByRole("button", { name: "Undo" }).click();
  await expect(rows(manager)).toHaveCount(2);
  await manager.keyboard.press("j");
  await manager.keyboard.press("e");
  await expect(manager.getByText("1 notification done.")).toBeVisible();
  await manager.keyboard.press("Control+z");
  await expect(manager.getByText("Back in the inbox.")).toBeVisible();
  await expect(rows(manager)).toHaveCount(2);
  await expect(rows(manager).first().getByRole("link")).toBeFocused();
  await note(analyst, "climate", "Three, @manager.");
  await manager.reload();
  await manager.getByRole("button", { name: "Mark all as read" }).click();
  await unread(manager, 0);
  await expect(rows(manager)).toHaveCount(3);
  await expect(manager.getByRole("button", { name: "Mark all as read" })).toHaveCount(0);
});

test("on a phone the inbox has its buttons, and another day can be chosen", async ({ as }) => {
  const [analyst, manager] = [await as("analyst"), await as("manager")];
  await manager.setViewportSize({ width: 390, height: 844 });
  await emptyInbox(manager);
  await note(analyst, "human-rights", `${"A long note about it. ".repeat(20)} @manager`);
  await manager.goto("/inbox");
  await expect(rows(manager)).toHaveCount(1);
  expect(await violationsOn(manager)).toEqual([]);
  const overflow = await manager.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(overflow).toBe(0);
  await manager.getByRole("button", { name: /^Snooze:/ }).click();
  const dialog = manager.getByRole("dialog");
  await dialog.getByLabel("Another day").fill("1 Jan 2020");
  await dialog.getByRole("button", { name: "Snooze", exact: true }).click();
  await expect(dialog.getByText("Enter a future date")).toBeVisible();
  const day = new Date(Date.now() + 20 * 86_400_000).toISOString().slice(0, 10);
  await dialog.getByLabel("Another day").fill(day);
  await dialog.getByRole("button", { name: "Snooze", exact: true }).click();
  await expect(manager.getByText("Nothing in your inbox")).toBeVisible();
});

test("F follows an issue, whose revisions then reach the inbox, and unfollows it for good", async ({
  as,
}) => {
  const [analyst, manager] = [await as("analyst2"), await as("manager")];
  await emptyInbox(manager);
  await manager.request.delete("/api/v1/issues/tariffs/follow");
  await manager.goto("/issues/tariffs");
  const facts = manager.getByRole("complementary", { name: "Facts" });
  await expect(facts.getByRole("button", { name: /^Follow/ })).toBeVisible();
  await manager.keyboard.press("f");
  await expect(manager.getByText("You now follow this issue.")).toBeVisible();
  await expect(facts.getByRole("button", { name: /^Unfollow/ })).toBeVisible();
  await expect(facts.getByText(/^Followed by .*Marcus Oyelaran|others/)).toBeVisible();

  const { version } = await (await analyst.request.get("/api/v1/issues/tariffs")).json();
  const revision = {
    version,
    likelihood: 40,
    confidence: "LOW",
    trend: "UNCHANGED",
    confirmed: true,
    judgement: "Tariffs will stay.",
    rationale: "So it seems.",
    reason: "REINTERPRETATION",
    reasonNote: "Read again.",
  };
  const saved = await analyst.request.post("/api/v1/issues/tariffs/outlook", { data: revision });
  expect(saved.ok()).toBe(true);
  await manager.goto("/inbox");
  await rows(manager)
    .getByRole("link", { name: /^Unread: |revised the outlook/ })
    .click();
  await expect(manager).toHaveURL("/issues/tariffs#outlook");
  await manager.keyboard.press("f");
  await expect(facts.getByRole("button", { name: /^Follow/ })).toBeVisible();
  // The button changes at once, and the desk once it has saved.
  const following = async () =>
    (await (await manager.request.get("/api/v1/issues/tariffs/follow")).json()).following;
  await expect.poll(following).toBe(false);
});

test("a person chooses which notifications they get", async ({ as }) => {
  const [analyst, manager] = [await as("analyst"), await as("manager")];
  await emptyInbox(manager);
  await manager.goto("/account");
  const section = manager.getByRole("region", { name: "Notifications" });
  await expect(section.getByText("This desk can’t send email yet")).toBeVisible();
  await section.getByLabel("Someone mentions you").selectOption("Not at all");
  await section.getByLabel("Emails").selectOption("One a day, with everything unread");
  await section.getByLabel("Time", { exact: true }).selectOption("07:00");
  await section.getByRole("button", { name: "Save notifications" }).click();
  await expect(section.getByText("Saved", { exact: true })).toBeInViewport();
  await note(analyst, "climate", "Not for you, @manager.");
  await manager.reload();
  await unread(manager, 0);
  await expect(section.getByLabel("Someone mentions you")).toHaveValue("NONE");
  await section.getByLabel("Someone mentions you").selectOption("Inbox and email");
  await section.getByLabel("Emails").selectOption("One per notification");
  await section.getByRole("button", { name: "Save notifications" }).click();
  await expect(section.getByText("Saved", { exact: true })).toBeVisible();
});

test("the unsubscribe link in an email asks first, works signed out, and is refused if it is wrong", async ({
  as,
  page,
}) => {
  const manager = await as("manager");
  const sql = postgres(process.env.DATABASE_URL ?? "", { max: 1 });
  const [row] = await sql<
    { id: string }[]
  >`select id from "User" where email = ${emailOf("manager")}`;
  await sql.end();
  const token = tokenOf({ userId: row!.id, from: "REVISION" });
  await page.goto(`/api/unsubscribe?token=${token}`);
  await expect(page).toHaveURL(/\/unsubscribe\?token=/);
  await page.getByRole("button", { name: "Stop all emails" }).click();
  await expect(page.getByText("You won’t get these emails any more")).toBeVisible();
  const after = await (await manager.request.get("/api/v1/notifications/settings")).json();
  expect(after.kinds.MENTION).toBe("INBOX");
  await page.goto(`/unsubscribe?token=${token}x`);
  await expect(page.getByText("This link is incomplete")).toBeVisible();
  await expect(page.getByRole("button")).toHaveCount(0);
});
