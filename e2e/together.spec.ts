import type { Browser, Page } from "@playwright/test";
import postgres from "postgres";
import { emailOf, expect, listening, type Person, signInAtOnce, test } from "./desk";
import { anotherInstance } from "./instance";

// Two people on two instances of the app, on one database.

let far: Awaited<ReturnType<typeof anotherInstance>>;
const sql = postgres(process.env.DATABASE_URL ?? "", { max: 2 });

test.beforeAll(async () => {
  far = await anotherInstance();
});
test.afterAll(async () => {
  await far.stop();
  await sql.end();
});

/** A page of somebody on the other instance, once it follows what others do. */
async function onFar(browser: Browser, person: Person, path: string): Promise<Page> {
  const context = await browser.newContext({ baseURL: far.address });
  await signInAtOnce(context, person);
  return follow(listening(await context.newPage()), path);
}

async function follow(page: Page, path: string): Promise<Page> {
  const follows = page.waitForResponse(/\/api\/v1\/live/);
  await page.goto(path);
  await follows;
  return page;
}

const write = async (page: Page, issue: string, body: string, parentId?: string) => {
  const data = { body, ...(parentId && { parentId }) };
  const answer = await page.request.post(`/api/v1/issues/${issue}/notes`, { data });
  expect(answer.status()).toBe(201);
  return (await answer.json()) as { id: string };
};

const estimate = (likelihood: number, version: number) => ({
  ...{ version, likelihood, confidence: "MODERATE", trend: "UNCHANGED", drivers: [] },
  ...{ judgement: `About ${likelihood}%.`, rationale: "So it seems.", confirmed: true },
  ...{ reason: "REINTERPRETATION", reasonNote: "Read again." },
});

async function revise(page: Page, issue: string, likelihood: number): Promise<void> {
  const { version } = await (await page.request.get(`/api/v1/issues/${issue}`)).json();
  const data = estimate(likelihood, version);
  const answer = await page.request.post(`/api/v1/issues/${issue}/outlook`, { data });
  expect(answer.ok(), await answer.text()).toBe(true);
}

const quantile = (values: number[], share: number) =>
  values.sort((a, b) => a - b)[Math.ceil(share * values.length) - 1]!;

test("what one person does shows on the other’s screen within half a second", async ({
  as,
  browser,
}) => {
  const ana = await as("analyst");
  const issue = await onFar(browser, "manager", "/issues/russia");
  const list = await onFar(browser, "manager", "/issues");
  const row = list.getByRole("row").filter({ hasText: "Climate" }).first();
  const taken: number[] = [];
  const time = async (shown: Promise<void>, change: Promise<unknown>) => {
    await change;
    const saved = performance.now();
    await shown;
    taken.push(performance.now() - saved);
  };
  for (let k = 0; k < 20; k++) {
    const note = `Seen on both screens: ${k}.`;
    await time(issue.getByText(note).waitFor(), write(ana, "russia", note));
    const figure = row.getByText(`${40 + k}%`).first();
    await time(figure.waitFor(), revise(ana, "climate", 40 + k));
  }
  console.log(
    `Shown after ${quantile(taken, 0.5).toFixed()} ms, 95th percentile ${quantile(taken, 0.95).toFixed()} ms`,
  );
  expect(taken).toHaveLength(40);
  expect(quantile(taken, 0.95)).toBeLessThan(500);
  await issue.context().close();
  await list.context().close();
});

test("of 200 edits by two people at once none is lost, and both screens show the same", async ({
  as,
  browser,
}) => {
  const ana = await follow(await as("analyst"), "/issues/human-rights");
  const ben = await onFar(browser, "analyst2", "/issues/human-rights");
  const [before] = await sql`select version from "Issue" where slug = 'human-rights'`;
  const edit = (page: Page, name: string) =>
    page.evaluate(
      async ([name, estimate]) => {
        const headers = { "content-type": "application/json" };
        const send = (path: string, data: object) =>
          fetch(`/api/v1/issues/human-rights${path}`, {
            ...{ method: "POST", headers, body: JSON.stringify(data) },
          });
        let conflicts = 0;
        for (let k = 0; k < 50; k++) {
          if (!(await send("/notes", { body: `${name} ${k}` })).ok) throw new Error("note");
          for (;;) {
            const { version } = await (await fetch("/api/v1/issues/human-rights")).json();
            const likelihood = 40 + (k % 10);
            const answer = await send("/outlook", { ...estimate, version, likelihood });
            if (answer.ok) break;
            if (answer.status !== 409) throw new Error(await answer.text());
            conflicts++;
          }
        }
        return conflicts;
      },
      [name, estimate(40, 0)] as const,
    );
  const conflicts = await Promise.all([edit(ana, "Ana"), edit(ben, "Ben")]);
  console.log(`Edits refused as stale and tried again: ${conflicts.join(" and ")}`);

  const [after] = await sql`select version from "Issue" where slug = 'human-rights'`;
  expect(after!.version - before!.version).toBe(100);
  const [notes] = await sql`
    select count(distinct body)::int as count from "Note" where body ~ '^(Ana|Ben) [0-9]+$'`;
  expect(notes!.count).toBe(100);
  const [told] = await sql`
    select count(*)::int as all, count(distinct ("userId", "eventId"))::int as once from "Notification"`;
  expect(told!.all).toBe(told!.once);

  const shown = (page: Page) =>
    page.locator("main").evaluate((main) => ({
      outlook: main.querySelector("[aria-labelledby=outlook]")?.textContent,
      notes: [...main.querySelectorAll(".note")].map(({ id, textContent }) => [
        id,
        /(Ana|Ben) \d+/.exec(textContent ?? "")?.[0],
      ]),
      activity: [...main.querySelectorAll("[aria-labelledby=activity] li")].length,
      count: main.querySelector("#notes")?.textContent,
    }));
  await expect
    .poll(async () => JSON.stringify(await shown(ana)) === JSON.stringify(await shown(ben)))
    .toBe(true);
  const last = await (await ana.request.get("/api/v1/issues/human-rights")).json();
  for (const page of [ana, ben]) {
    await expect(page.locator("#outlook")).toBeVisible();
    await expect(page.getByText(`${last.outlook.likelihood}%`).first()).toBeVisible();
    await expect(page.locator("#notes")).toContainText(String(last.noteCount ?? ""));
  }
  await ben.context().close();
});

for (const anchoring of ["auto", "none"])
  test(`a note that arrives above doesn’t move the line under the eye, nor what is being typed (overflow-anchor: ${anchoring})`, async ({
    as,
    browser,
  }) => {
    const ana = await as("analyst");
    const { id: first } = await write(ana, "export-controls", `A first thread, ${anchoring}.`);
    for (let k = 0; k < 12; k++)
      await write(ana, "export-controls", `Thread ${k} ${anchoring}.\n\nIt has two paragraphs.`);
    const reader = await onFar(browser, "manager", "/issues/export-controls");
    await reader.addStyleTag({ content: `html { overflow-anchor: ${anchoring} }` });
    const line = reader.getByText(`Thread 8 ${anchoring}.`);
    const top = () => line.evaluate((element) => element.getBoundingClientRect().top);
    await line.evaluate((element) => {
      scrollBy(0, element.getBoundingClientRect().top - innerHeight * 0.4);
    });
    const before = await top();
    await write(ana, "export-controls", "An answer.\n\nOf\n\nseveral\n\nlines.", first);
    await expect(reader.getByText("several").last()).toBeAttached();
    expect(Math.abs((await top()) - before)).toBeLessThanOrEqual(1);

    const box = reader.getByRole("textbox", { name: "Write a note" });
    await box.click();
    await box.pressSequentially("Half a thou");
    const boxTop = () => box.evaluate((element) => element.getBoundingClientRect().top);
    const typing = await boxTop();
    await write(ana, "export-controls", "Another answer.\n\nAlso long.", first);
    await box.pressSequentially("ght");
    await expect(reader.getByText("Another answer.").last()).toBeAttached();
    expect(Math.abs((await boxTop()) - typing)).toBeLessThanOrEqual(1);
    await expect(box).toHaveValue("Half a thought");
    await expect(box).toBeFocused();
    await expect(
      reader.getByText(/Ana Ferreira replied .* just now|Ana Ferreira .* just now/),
    ).toBeVisible();
    await box.fill("");
    await reader.context().close();
  });

test("people see who else has an issue open, and soon that they have left", async ({
  as,
  browser,
}) => {
  const manager = await onFar(browser, "manager", "/issues/taiwan");
  const here = manager.getByRole("list", { name: "Here now" });
  await expect(manager.getByText("Nobody else is here now")).toBeVisible();
  const ana = await follow(await as("analyst"), "/issues/taiwan");
  await expect(here).toHaveText(/Ana Ferreira/);
  await expect(ana.getByRole("list", { name: "Here now" })).toHaveText(/Marcus Oyelaran/);
  await ana.close();
  await expect(here).toBeHidden({ timeout: 15_000 });
  await manager.context().close();
});

test("a form says who has changed its record as soon as it happens, and keeps what was typed", async ({
  as,
  browser,
}) => {
  const ana = await as("analyst");
  const editor = await onFar(browser, "analyst2", "/issues/tariffs/edit");
  const title = editor.getByRole("textbox", { name: "Title" });
  await title.fill("Tariffs, again");
  // A note makes nothing stale.
  await write(ana, "tariffs", "Nothing that the form replaces.");
  await revise(ana, "tariffs", 44);
  const notice = editor.getByText(/^Ana Ferreira revised the outlook .* just now$/);
  await expect(notice).toBeVisible({ timeout: 3_000 });
  await expect(title).toHaveValue("Tariffs, again");
  await editor.getByRole("button", { name: "Save" }).click();
  await expect(editor.getByText("Current details")).toBeVisible();
  await editor.getByRole("button", { name: "Save" }).click();
  await expect(editor.getByRole("heading", { name: "Tariffs, again" })).toBeVisible();
  await editor.context().close();
});

test("the unread count follows without a reload, on any page", async ({ as, browser }) => {
  const ana = await as("analyst");
  const manager = await onFar(browser, "manager", "/account");
  const inbox = manager
    .getByRole("navigation", { name: "Desk" })
    .getByRole("link", { name: /^Inbox/ });
  const count = async () => Number(/\d+/.exec((await inbox.textContent()) ?? "")?.[0] ?? 0);
  const before = await count();
  await write(ana, "climate", "What does @manager think?");
  await expect.poll(count).toBe(before + 1);
  await manager.context().close();
});

test("a page says that it is offline, comes back by itself, and has missed nothing", async ({
  as,
  browser,
}) => {
  const ana = await as("analyst");
  const reader = await onFar(browser, "manager", "/issues/climate");
  await far.stop();
  await expect(reader.getByText("Offline. Reconnecting…")).toBeVisible();
  await write(ana, "climate", "Written while you were away.");
  far = await anotherInstance(far.port);
  await expect(reader.getByText("Written while you were away.")).toBeVisible({ timeout: 40_000 });
  await expect(reader.getByText("Offline. Reconnecting…")).toBeHidden();
  await reader.context().close();
});

test("whoever signs out elsewhere or is disabled is cut off within five seconds", async ({
  browser,
}) => {
  const out = await onFar(browser, "manager", "/issues/taiwan");
  const disabled = await onFar(browser, "analyst2", "/issues");
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
  await out.context().close();
  await disabled.context().close();
});
