import postgres from "postgres";
import { oddMarkdown } from "@/scripts/test/desk/odd-markdown";
import { expect, test } from "./desk";

const ISSUE = "human-rights";

/** A few of the worst: wide tables, deep lists and quotations, and texts just within the limits. */
const BODIES = oddMarkdown().filter((body) =>
  [
    /^\|(a\|){600}/,
    /^(1\. ){900}/,
    /^>{1900}/,
    /^(- ){4000}a/,
    /^(\[Q1\] ){100}$/,
    /^(!\[){4000}/,
  ].some((worst) => worst.test(body)),
);

test("no note slows the page down, and one that can't be rendered doesn't break it", async ({
  as,
}) => {
  const page = await as("manager");
  const { request } = page;
  const written = await request.post(`/api/v1/issues/${ISSUE}/notes`, { data: { body: "Odd." } });
  const { id } = await written.json();
  const others = await request.post(`/api/v1/issues/${ISSUE}/notes`, { data: { body: "Even." } });
  expect(others.status()).toBe(201);
  const sql = postgres(process.env.DATABASE_URL ?? "", { max: 1 });
  try {
    expect(BODIES.length).toBeGreaterThan(5);
    for (const body of BODIES) {
      // As if saved before there were limits.
      await sql`update "Note" set body = ${body} where id = ${id}`;
      // One success is enough: the machine may be busy.
      await expect(async () => {
        const before = performance.now();
        const answer = await request.get(`/issues/${ISSUE}`);
        const size = (await answer.body()).length;
        expect(answer.status()).toBe(200);
        expect(size).toBeLessThan(1_000_000);
        expect(performance.now() - before).toBeLessThan(1_000);
      }).toPass({ timeout: 20_000 });
    }
    await sql`update "Note" set body = ${"1. ".repeat(1000)} where id = ${id}`;
    await page.goto(`/issues/${ISSUE}`);
    await expect(page.getByText("Shown without formatting. Lists, quotations")).toBeVisible();

    // No code writes such a date, and rendering it throws.
    await sql`update "Note" set "editedAt" = 'infinity' where id = ${id}`;
    await page.reload();
    await expect(page.getByText("This note can’t be shown.")).toBeVisible();
    await expect(page.getByText("Even.", { exact: true }).first()).toBeVisible();
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await page.getByRole("link", { name: "Issues", exact: true }).first().click();
    // The page being left has links of that name too.
    await expect(page).toHaveURL(/\/issues$/);
    await page
      .getByRole("link", { name: /human rights/i })
      .first()
      .click();
    await expect(page.getByText("This note can’t be shown.")).toBeVisible();
  } finally {
    await sql`update "Note" set "editedAt" = now(), body = 'Odd.' where id = ${id}`;
    await sql.end();
  }
});

test("text over the limits or with a wrong citation is refused at its field, in the form and for scripts", async ({
  as,
}) => {
  const page = await as("analyst");
  const { request } = page;
  const table = `|${"a|".repeat(700)}\n|${"-|".repeat(700)}\n${"|\n".repeat(700)}`;
  const note = await request.post(`/api/v1/issues/${ISSUE}/notes`, { data: { body: table } });
  expect([note.status(), Object.keys((await note.json()).fields)]).toEqual([422, ["body"]]);
  const issue = await (await request.get(`/api/v1/issues/${ISSUE}`)).json();
  const outlook = await request.post(`/api/v1/issues/${ISSUE}/outlook`, {
    data: {
      version: issue.version,
      likelihood: 7,
      confidence: "LOW",
      trend: "UNCHANGED",
      judgement: "[Q9999]",
      rationale: ">".repeat(2000),
      reason: "CORRECTION",
    },
  });
  expect([outlook.status(), Object.keys((await outlook.json()).fields)]).toEqual([
    422,
    ["rationale"],
  ]);

  await page.goto(`/issues/${ISSUE}`);
  const text = page.getByLabel("Write a note");
  await text.fill("As he says [Q9999].");
  await page.getByRole("button", { name: "Add note" }).click();
  await expect(text).toHaveAccessibleDescription(/There’s no quotation Q9999\./);
  await expect(text).toBeFocused();
  await expect(text).toHaveValue("As he says [Q9999].");
  await text.fill("");
});
