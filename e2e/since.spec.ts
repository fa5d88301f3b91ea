import type { Page } from "@playwright/test";
import postgres from "postgres";
import { violationsOn } from "./axe";
import { expect, requireEdition, test } from "./desk";
import { revise } from "./instance";
import { bare, printed } from "./pdf";

async function issueEdition(page: Page, issues: string[]): Promise<number> {
  const data = { title: "To compare", issues };
  const answer = await page.request.post("/api/v1/briefings", { data });
  expect(answer.status()).toBe(201);
  return (await answer.json()).number;
}

/** The likelihood of an issue's lead forecast. */
const likelihoodOf = async (page: Page, issue: string): Promise<number> =>
  (await (await page.request.get(`/api/v1/issues/${issue}`)).json()).outlook.likelihood;

// The worker gives way to the browser: a document takes a while on a busy machine.
test.describe.configure({ timeout: 240_000 });

test("what changed between two editions: from the list to the evidence, as a page, on paper and as documents", async ({
  as,
}) => {
  const [manager, analyst] = [await as("manager"), await as("analyst")];
  const first = await issueEdition(manager, ["climate"]);
  const before = await likelihoodOf(analyst, "climate");
  const after = before > 50 ? before - 20 : before + 20;
  await revise(analyst, "climate", after);
  const second = await issueEdition(manager, ["climate"]);

  await manager.goto("/briefings");
  await manager.getByRole("link", { name: "Compare editions" }).click();
  await expect(manager).toHaveURL(`/briefings/since?from=${first}&to=${second}`);
  const climate = manager.getByRole("region", { name: /limate/ });
  await expect(climate).toContainText(`(${before}%) → `);
  await expect(climate).toContainText("Reinterpretation: Read again.");
  await expect(climate).toContainText(`20 points from ${before}%`);
  expect(await violationsOn(manager)).toEqual([]);

  const text = (await printed(manager)).map((sheet) => sheet.text).join("");
  for (const words of ["What changed", `(${before}%) → `, "Reinterpretation: Read again."])
    expect(text).toContain(bare(words));

  for (const [name, start] of [
    ["PDF", "%PDF-1.7"],
    ["Word", "PK"],
  ] as const) {
    await manager.getByRole("button", { name, exact: true }).click();
    const link = manager.getByRole("link", { name: `Download ${name}` });
    await expect(link).toBeVisible({ timeout: 180_000 });
    // It took the place of the button, and its focus.
    await expect(link).toBeFocused();
    const answer = await manager.request.get((await link.getAttribute("href"))!);
    expect((await answer.body()).subarray(0, start.length).toString("latin1")).toBe(start);
    expect(answer.headers()["content-disposition"]).toContain(`changes-${first}-to-${second}.`);
  }

  const { items, counts } = await (
    await analyst.request.get(`/api/v1/briefings/since?from=${first}&to=${second}`)
  ).json();
  expect(counts).toMatchObject({ issues: 1, moved: 1 });
  expect(items[0].lead).toMatchObject({
    before: { likelihood: before },
    after: { likelihood: after },
  });
  await climate.getByRole("link", { name: /revised the outlook/ }).click();
  await expect(manager).toHaveURL(/\/issues\/climate\?revisions=all#revision-\d+$/);
});

test("an edition and the summary link to what has changed since", async ({ as }) => {
  const manager = await as("manager");
  await requireEdition();
  await manager.goto("/briefings/1");
  await manager.getByRole("link", { name: "What changed since edition 1" }).click();
  await expect(manager).toHaveURL("/briefings/since?from=1");
  await expect(manager.getByRole("heading", { name: "What changed" })).toBeVisible();
  await manager.goto("/summary");
  await manager.getByRole("link", { name: "Compare editions or days" }).click();
  await expect(manager).toHaveURL(/\/briefings\/since\?from=\d{4}-\d{2}-\d{2}$/);
});

test("a wrong period is explained, keeps what was typed, and REST refuses it", async ({ as }) => {
  const page = await as("analyst");
  await page.goto("/briefings/since");
  await expect(page.getByText("Choose what to compare")).toBeVisible();
  expect(await violationsOn(page)).toEqual([]);
  await page.getByRole("combobox", { name: "From" }).fill("1 Nov 2026");
  await page.getByRole("combobox", { name: "To" }).fill("edition 999999");
  await page.getByRole("button", { name: "Compare" }).click();
  await expect(
    page.getByText("There’s no edition 999999. Choose one from the list."),
  ).toBeVisible();
  await expect(page.getByRole("combobox", { name: "From" })).toHaveValue("1 Nov 2026");
  await expect(page.getByRole("combobox", { name: "To" })).toHaveValue("999999");
  for (const query of ["", "?from=soon", "?from=999999", "?from=2026-11-02&to=2026-11-01"]) {
    const answer = await page.request.get(`/api/v1/briefings/since${query}`);
    expect(answer.status(), query).toBe(422);
    expect(answer.headers()["content-type"]).toContain("problem+json");
  }
  const documents = "/api/v1/briefings/since/documents";
  const asked = await page.request.post(documents, { data: { from: "soon", format: "PDF" } });
  expect(asked.status()).toBe(422);
  expect((await page.request.get(`${documents}/unknown`)).status()).toBe(404);
});

test("the summary shows ten issues in one screen, and each point of the matrix leads to its issue", async ({
  as,
}) => {
  const [manager, analyst] = [await as("manager"), await as("analyst")];
  const sql = postgres(process.env.DATABASE_URL ?? "", { max: 1 });
  try {
    for (let k = 1; k <= 4; k++)
      await sql`insert into "Issue" (id, "relationshipId", number, key, slug, title, "bottomLine", salience, labels, terms)
        select ${`ten-${k}`}, r.id, ${900 + k}, ${`USCN-${900 + k}`}, ${`ten-${k}`}, ${`Tenth issue ${k}`},
          'Nothing is settled.', ${k}, '{}', '{}' from "Relationship" r where r.slug = 'us-china'
        on conflict (id) do update set status = 'ACTIVE'`;
    for (let k = 1; k <= 4; k++) {
      const { version } = await (await analyst.request.get(`/api/v1/issues/ten-${k}`)).json();
      const answer = await analyst.request.post(`/api/v1/issues/ten-${k}/outlook`, {
        data: {
          version,
          wording: "Will it hold?",
          likelihood: 10 * k,
          confidence: "LOW",
          trend: "UNCHANGED",
          drivers: [],
          judgement: "It may.",
          rationale: "So it seems.",
          reason: "REINTERPRETATION",
          reasonNote: "Read again.",
          confirmed: true,
        },
      });
      expect(answer.ok(), await answer.text()).toBe(true);
    }
    await manager.setViewportSize({ width: 1440, height: 900 });
    await manager.goto("/summary");
    await manager.evaluate(() => document.fonts.ready);
    const rows = manager.getByRole("region", { name: "At a glance" }).locator("tbody tr");
    await expect(rows).toHaveCount(10);
    const last = await rows.last().boundingBox();
    expect(last!.y + last!.height).toBeLessThanOrEqual(900);
    const points = manager.getByRole("group", { name: /^Issues by likelihood/ }).getByRole("link");
    await expect(points).toHaveCount(10);
    // Each row has its sparkline, in words for those who can't see it.
    await expect(rows.getByRole("img", { name: /%\) on / })).toHaveCount(10);
    expect(await violationsOn(manager)).toEqual([]);
    await points
      .and(manager.getByRole("link", { name: /^Tenth issue 3: unlikely \(30%\)/ }))
      .click();
    await expect(manager).toHaveURL("/issues/ten-3");
  } finally {
    await sql`update "Issue" set status = 'ARCHIVED' where id like 'ten-%'`;
    await sql.end();
  }
});

test("on a phone, search and the account are one tap away on every page", async ({ as }) => {
  const page = await as("analyst");
  await page.setViewportSize({ width: 390, height: 844 });
  await requireEdition();
  for (const path of [
    ...["/summary", "/issues", "/issues/taiwan", "/briefings", "/briefings/1"],
    ...["/briefings/since", "/sources", "/inbox", "/account", "/calibration", "/nowhere"],
  ]) {
    await page.goto(path);
    const bar = page.getByRole("navigation", { name: "Desk" });
    await expect(bar.getByRole("link", { name: "Search" }), path).toBeInViewport();
    const labels = await bar
      .getByRole("link")
      .evaluateAll((all) => all.map((one) => [one.scrollWidth, one.clientWidth, one.clientHeight]));
    expect(labels).toHaveLength(5);
    for (const [needed, given, height] of labels) {
      expect(needed).toBeLessThanOrEqual(given!);
      expect(height).toBeGreaterThanOrEqual(44);
    }
    const more = page.getByRole("link", { name: "More", exact: true });
    await expect(more).toBeInViewport();
    // It is current on the pages behind it, none of which is in the bar.
    const isBehind = ["/sources", "/account", "/calibration"].includes(path);
    await expect(more.and(page.locator("[aria-current]"))).toHaveCount(isBehind ? 1 : 0);
  }
  await page
    .getByRole("navigation", { name: "Desk" })
    .getByRole("link", { name: "Search" })
    .click();
  await expect(page).toHaveURL("/search");
});
