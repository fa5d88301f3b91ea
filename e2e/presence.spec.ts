import type { Page } from "@playwright/test";
import postgres from "postgres";
import { emailOf, expect } from "./desk";
import { follow, revise, test, write } from "./instance";

const sql = postgres(process.env.DATABASE_URL ?? "", { max: 1 });

test.afterAll(() => sql.end());

test("people see who else has an issue open, and soon see when they have left", async ({
  as,
  onFar,
}) => {
  const manager = await onFar("manager", "/issues/taiwan");
  const here = manager.getByRole("list", { name: "Here now" });
  const ana = await follow(await as("analyst"), "/issues/taiwan");
  await expect(here).toHaveText(/Ana Ferreira/);
  await expect(ana.getByRole("list", { name: "Here now" })).toHaveText(/Marcus Oyelaran/);
  await ana.close();
  await expect(here).toBeHidden({ timeout: 15_000 });
});

test("a form says who has changed its record as soon as it happens, and keeps what was typed", async ({
  as,
  onFar,
}) => {
  const ana = await as("analyst");
  const editor = await onFar("analyst2", "/issues/tariffs/edit");
  const title = editor.getByRole("textbox", { name: "Title" });
  await title.fill("Tariffs, again");
  // A note doesn’t make the form stale.
  await write(ana, "tariffs", "Nothing that the form replaces.");
  await revise(ana, "tariffs", 44);
  const notice = editor.getByText(/^Ana Ferreira revised the outlook .* just now$/);
  await expect(notice).toBeVisible({ timeout: 3_000 });
  await expect(title).toHaveValue("Tariffs, again");
  await editor.getByRole("button", { name: "Save" }).click();
  await expect(editor.getByText("The fields below haven’t changed.")).toBeVisible();
  // The refusal says it.
  await expect(notice).toHaveCount(0);
  await editor.getByRole("button", { name: "Save" }).click();
  await expect(editor.getByRole("heading", { name: "Tariffs, again" })).toBeVisible();
});

test("a note that its author changed elsewhere is announced over the form until a save is refused", async ({
  as,
}) => {
  const page = await as("analyst");
  const { id, version } = await write(page, "climate", "Who signs it?");
  await follow(page, `/issues/climate?note=${id}#note-${id}`);
  const note = page.locator(`#note-${id}`);
  await note.getByRole("button", { name: "Edit" }).click();
  await page.getByLabel("Edit your note").fill("Who signs it, and where?");
  const edit = { data: { version, body: "Who signs it, and when?" } };
  expect((await page.request.patch(`/api/v1/notes/${id}`, edit)).ok()).toBe(true);
  const promise = page.getByText("This note has changed since you opened it");
  await expect(promise).toBeVisible();
  await page.keyboard.press("Control+Enter");
  await expect(
    page.getByText("you’ve since changed this note, perhaps in another window"),
  ).toBeVisible();
  await expect(page.getByText("Who signs it, and when?")).toBeVisible();
  await expect(promise).toHaveCount(0);
});

test("the unread count follows without a reload, even on the page that it is about", async ({
  as,
  onFar,
}) => {
  const ana = await as("analyst");
  const manager = await onFar("manager", "/issues/climate");
  const inbox = manager
    .getByRole("navigation", { name: "Desk" })
    .getByRole("link", { name: /^Inbox/ });
  const count = async () => Number(/\d+/.exec((await inbox.textContent()) ?? "")?.[0] ?? 0);
  const before = await count();
  const actions: string[] = [];
  manager.on("request", (request) => {
    if (request.headers()["next-action"]) actions.push(request.url());
  });
  for (const [k, what] of ["think", "know"].entries()) {
    await write(ana, "climate", `What does @manager ${what}?`);
    await expect(manager.getByText(`What does Marcus Oyelaran ${what}?`)).toBeVisible();
    await expect.poll(count).toBe(before + 1 + k);
  }
  // Nothing was marked as read between the two.
  expect(actions).toEqual([]);
});

test("a page says that it is offline, reconnects by itself, and misses nothing", async ({
  as,
  far,
  onFar,
}) => {
  const ana = await as("analyst");
  const reader = await onFar("manager", "/issues/climate");
  await far.stop();
  await expect(reader.getByText("Offline. Reconnecting…")).toBeVisible();
  await write(ana, "climate", "Written while you were away.");
  await far.startAgain();
  await expect(reader.getByText("Written while you were away.")).toBeVisible({ timeout: 40_000 });
  await expect(reader.getByText("Offline. Reconnecting…")).toBeHidden();
});

test("a person who signs out elsewhere or is disabled is cut off within five seconds", async ({
  onFar,
}) => {
  const out = await onFar("manager", "/issues/taiwan");
  const disabled = await onFar("analyst2", "/issues");
  const gone = async (page: Page, since: number) => {
    await expect(page).toHaveURL(/\/signin/, { timeout: 5_000 });
    expect(performance.now() - since).toBeLessThan(5_000);
  };
  try {
    const ended = performance.now();
    await sql`update "Session" set "endedAt" = now() where "userId" =
      (select id from "User" where email = ${emailOf("manager")})`;
    await gone(out, ended);
    const began = performance.now();
    await sql`update "User" set "disabledAt" = now() where email = ${emailOf("analyst2")}`;
    await gone(disabled, began);
  } finally {
    await sql`update "User" set "disabledAt" = null where email = ${emailOf("analyst2")}`;
  }
});
