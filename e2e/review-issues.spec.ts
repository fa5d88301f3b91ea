import postgres from "postgres";
import { expect, test } from "./desk";
import { current, review } from "./reviewing";

/** Opens more issues in the demo's first relationship, less salient than those it already has. */
async function openIssues(titles: string[]) {
  const sql = postgres(process.env.DATABASE_URL ?? "", { max: 1 });
  await sql`insert into "Issue" (id, slug, number, key, title, salience, labels, terms, "relationshipId")
    select 'later-' || k, 'later-issue-of-' || k, 100 + k, 'USCN-' || 100 + k, title, 1, '{}', '{}', r.id
    from unnest(${titles}::text[]) with ordinality t(title, k),
      (select id from "Relationship" order by "createdAt", id limit 1) r`;
  await sql.end();
}

test("of many issues a few are offered, and the others are found by their titles, by keyboard alone", async ({
  as,
}) => {
  const titles = Array.from({ length: 20 }, (_, k) => `Minor matter ${k + 1}`);
  await openIssues([...titles, "Consular access"]);
  const page = await as("admin");
  await review(page, "Port Manifold");
  await page.keyboard.press("j");
  const card = current(page);
  const offered = card
    .getByRole("group", { name: "Issues" })
    .getByRole("button", { pressed: false });
  await expect(card).toContainText(/Tariffs.+Lead forecast: Will .+\(\d+%\)\./);
  expect(await offered.count()).toBeLessThan(12);

  const found = card.getByRole("button", { name: "Consular access" });
  await expect(found).toHaveCount(0);
  // Escape closes the list, then leads back to the proposal.
  await page.keyboard.press("0");
  await expect(card.getByRole("combobox", { name: "Issue" })).toBeFocused();
  await page.keyboard.type("cons");
  await expect(card.getByRole("option").first()).toBeVisible();
  for (const _ of ["the list", "the box"]) await page.keyboard.press("Escape");
  await expect(card).toBeFocused();
  await page.keyboard.press("0");
  await page.keyboard.type("consular");
  await page.keyboard.press("Enter");
  await expect(page.getByText("Linked to Consular access.")).toBeVisible();
  await expect(found).toHaveAttribute("aria-pressed", "true");
  await expect(card).toContainText("This issue has no forecast yet.");
  await expect(card).toBeFocused();
  const answered = page.waitForResponse((answer) => answer.request().method() === "POST");
  await page.keyboard.press("a");
  await answered;
  const titlesOf = () =>
    current(page).getByRole("group", { name: "Issues" }).getByRole("button").allTextContents();
  const before = await titlesOf();
  expect(before.at(-1)).toContain("Consular access");
  await page.reload();
  await expect(page.getByRole("listitem").filter({ hasText: "Accepted" })).toContainText(
    "Consular access",
  );
  expect(await titlesOf()).toEqual(before);

  // The same for a quotation that is added: what it is linked to survives a reload before it is saved.
  await page.keyboard.press("n");
  await page.keyboard.press("Enter");
  const form = page.getByRole("form", { name: "Add a quotation" });
  await expect(form).toBeVisible();
  await form.getByRole("combobox", { name: "Issue" }).fill("matter 20");
  await page.getByRole("option", { name: /^Minor matter 20/ }).click();
  const added = form.getByRole("button", { name: "Minor matter 20" });
  await expect(added).toHaveAttribute("aria-pressed", "true");
  await page.reload();
  await expect(added).toHaveAttribute("aria-pressed", "true");
  await form.getByRole("button", { name: /^Add/ }).click();
  await expect(form).toHaveCount(0);
  await expect(current(page)).toContainText("Minor matter 20");
});
