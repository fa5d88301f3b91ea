import type { Browser, BrowserContext, Page } from "@playwright/test";
import { serveOwnDesk } from "@/scripts/test/desk/own-desk";
import { violationsOn } from "./axe";
import { expect, listening, test } from "./desk";

// On a desk of its own: a second relationship would make every page of the shared desk look different.

let desk: Awaited<ReturnType<typeof serveOwnDesk>>;
const EVA = {
  name: "Eva Sato",
  email: "eva@example.org",
  password: "a first password of Eva's own",
};

test.beforeAll(async () => {
  test.setTimeout(180_000);
  desk = await serveOwnDesk();
});
test.afterAll(() => desk.stop());

const contexts: BrowserContext[] = [];
test.afterEach(() => Promise.all(contexts.splice(0).map((context) => context.close())));

/** A page of the desk, with this person signed in. */
async function openAs(browser: Browser, email: string, password: string): Promise<Page> {
  const context = await browser.newContext({ baseURL: desk.address });
  contexts.push(context);
  const { csrfToken } = await (await context.request.get("/api/auth/csrf")).json();
  const form = { csrfToken, email, password, json: "true" };
  const answer = await context.request.post("/api/auth/callback/credentials", { form });
  expect(answer.ok()).toBe(true);
  return listening(await context.newPage());
}

async function openIssue(page: Page, relationship: string, title: string) {
  await page.goto("/issues/new");
  await page.getByLabel("Relationship", { exact: true }).selectOption(relationship);
  await page.getByLabel("Title", { exact: true }).fill(title);
  await page.getByRole("button", { name: "Open issue" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText(title);
}

test("an admin follows a second relationship, everyone shows all or one, and an analyst is limited to it", async ({
  browser,
}) => {
  test.setTimeout(240_000);
  const page = await openAs(browser, desk.email, desk.password);

  await page.goto("/admin/people");
  await page.getByLabel("Name", { exact: true }).fill(EVA.name);
  await page.getByLabel("Email").fill(EVA.email);
  await page.getByLabel("Temporary password").fill(EVA.password);
  await page.getByRole("button", { name: "Add person" }).click();
  await expect(page.getByText(`${EVA.name} can sign in now, with`)).toBeVisible();
  // With one relationship there is nothing to limit anyone to, and nothing to switch.
  await expect(page.getByRole("columnheader", { name: "Relationships" })).toHaveCount(0);
  await expect(page.getByLabel("Relationship shown")).toHaveCount(0);

  // A relationship has a title, two parties and the letters of its keys.
  await page
    .getByRole("navigation", { name: "Desk" })
    .getByRole("link", { name: "Relationships" })
    .click();
  await page.getByLabel("Title").fill("European Union – Japan");
  await page.getByLabel("Short name").fill("eu-japan");
  await page.getByLabel("Issue prefix").fill("USCN");
  await page.getByLabel("First party", { exact: true }).fill("European Union");
  await page.getByLabel("Second party", { exact: true }).fill("Japan");
  await page.getByRole("button", { name: "Follow this relationship" }).click();
  await expect(page.getByText("Another relationship already has this prefix.")).toBeVisible();
  await page.reload();
  await expect(page.getByLabel("Title")).toHaveValue("European Union – Japan");
  await page.getByLabel("Issue prefix").fill("eujp");
  await page.getByRole("button", { name: "Follow this relationship" }).click();
  await expect(page.getByText("The desk now follows European Union – Japan.")).toBeVisible();
  const firstIssue = page.getByRole("link", { name: "Open its first issue" });
  await expect(firstIssue).toHaveAttribute("href", "/issues/new?in=eu-japan");
  const row = page.getByRole("row").filter({ hasText: "European Union – Japan" });
  await expect(row).toContainText("EUJP");
  await expect(row).toContainText("Brussels");
  expect(await violationsOn(page)).toEqual([]);

  // Its words can be entered, and it can be archived until it has issues.
  await row.getByRole("button", { name: "Edit European Union – Japan" }).click();
  const edit = page.getByRole("dialog", { name: "Edit European Union – Japan" });
  await edit.getByLabel("Words for the second party").fill("Japan\nTokyo\nKasumigaseki");
  await expect(edit.getByLabel("Words for the first party")).toHaveValue(/Brussels/);
  expect(await violationsOn(page)).toEqual([]);
  await edit.getByRole("button", { name: "Save" }).click();
  await expect(row).toContainText("Kasumigaseki");
  await expect(page.getByText("European Union – Japan saved.")).toBeVisible();
  await row.getByRole("button", { name: "Archive" }).click();
  await expect(page.getByText("European Union – Japan archived.")).toBeVisible();
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(page.getByText("European Union – Japan restored.")).toBeVisible();

  await openIssue(page, "us-china", "Tariffs on steel");
  await expect(page).toHaveURL(/USCN-1$/);
  await openIssue(page, "eu-japan", "Tariffs on cars");
  await expect(page).toHaveURL(/EUJP-1$/);

  // The switcher shows one of them; the address says which, and the sidebar leads on to it.
  await page.goto("/issues");
  const rows = page.getByRole("main").getByRole("row");
  await expect(rows.filter({ hasText: "Tariffs on" })).toHaveCount(2);
  const bar = page.getByRole("navigation", { name: "Desk" }).first();
  const switcher = bar.getByLabel("Relationship shown");
  await expect(switcher).toHaveValue("");
  await switcher.selectOption("European Union – Japan");
  await expect(page).toHaveURL("/issues?in=eu-japan");
  // The sidebar is narrower than some names: they end in an ellipsis, and the whole name is the tooltip.
  await expect(switcher).toHaveAttribute("title", "European Union – Japan");
  await expect(switcher).toHaveCSS("text-overflow", "ellipsis");
  await expect(rows.filter({ hasText: "Tariffs on" })).toHaveCount(1);
  expect(await violationsOn(page)).toEqual([]);
  await bar.getByRole("link", { name: "Summary" }).click();
  await expect(page).toHaveURL("/summary?in=eu-japan");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("European Union – Japan");
  await expect(page.getByRole("main")).not.toContainText("Tariffs on steel");
  // It is remembered where no address says anything.
  await page.goto("/");
  await expect(page).toHaveURL("/summary?in=eu-japan");
  await page.goto("/sources");
  await expect(switcher).toHaveValue("eu-japan");
  // An address without one shows all, whatever was chosen.
  await page.goto("/summary");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("All relationships");
  await expect(switcher).toHaveValue("");

  await page.goto("/search?q=tariffs");
  const facet = page.getByRole("region", { name: "Relationship" });
  await facet.getByRole("link", { name: /European Union – Japan/ }).click();
  await expect(page).toHaveURL(/in%3Aeu-japan/);
  await expect(page.getByRole("main")).toContainText("Tariffs on cars");
  await expect(page.getByRole("main")).not.toContainText("Tariffs on steel");

  // Eva has an issue of the other relationship open when she is limited.
  const eva = await openAs(browser, EVA.email, EVA.password);
  await eva.goto("/issues");
  await eva.getByLabel("Temporary password").fill(EVA.password);
  await eva.getByLabel("New password").fill("a second password of Eva's own");
  await eva.getByRole("button", { name: "Save and continue" }).click();
  await expect(eva).toHaveURL("/issues");
  await eva.goto("/issues/USCN-1");
  await expect(eva.getByRole("heading", { level: 1, name: "Tariffs on steel" })).toBeVisible();
  await page.goto("/admin/people");
  await page.getByRole("button", { name: "Eva Sato sees: All. Change" }).click();
  const dialog = page.getByRole("dialog", { name: "What Eva Sato can see" });
  await dialog.getByRole("radio", { name: "Only these" }).check();
  await expect(dialog.getByRole("status")).toHaveText(/^Nothing is ticked/);
  await dialog.getByLabel("European Union – Japan").check();
  await expect(dialog.getByRole("status")).toHaveText("");
  expect(await violationsOn(page)).toEqual([]);
  await dialog.getByRole("button", { name: "Save" }).click();
  await expect(page.getByText("Eva Sato sees only European Union – Japan.")).toBeVisible();
  await expect(eva.getByRole("heading", { level: 1, name: "Tariffs on steel" })).toHaveCount(0);
  await expect(eva.getByText("Tariffs on steel")).toHaveCount(0);
  expect((await eva.request.get("/api/v1/issues/USCN-1")).status()).toBe(404);
  await eva.goto("/issues");
  await expect(eva.getByRole("main")).toContainText("Tariffs on cars");
  await expect(eva.getByRole("main")).not.toContainText("Tariffs on steel");
  await expect(eva.getByLabel("Relationship shown")).toHaveCount(0);

  // She isn’t offered as a reader of the other relationship, nor as the owner of an issue of it.
  const eve = `${EVA.name} (can’t see United States – China)`;
  const admin = await openAs(browser, desk.email, desk.password);
  await admin.goto("/briefings/new");
  const notReached = `${EVA.name} can’t see United States – China and won’t get the edition.`;
  await expect(admin.getByText(notReached)).toBeVisible();
  await admin.getByLabel("Chosen people").check();
  await expect(admin.getByText(notReached)).toHaveCount(0);
  await expect(admin.getByLabel(eve)).toBeDisabled();
  expect(await violationsOn(admin)).toEqual([]);
  await admin.goto("/issues/USCN-1/edit");
  const owners = admin.getByLabel("Owner", { exact: true });
  await expect(owners.getByRole("option", { name: EVA.name })).toHaveCount(0);
  await admin.goto("/issues/EUJP-1/edit");
  await expect(owners.getByRole("option", { name: EVA.name })).toHaveCount(1);

  await page.getByRole("button", { name: "Eva Sato sees: European Union – Japan. Change" }).click();
  await dialog.getByLabel("European Union – Japan").uncheck();
  await dialog.getByRole("button", { name: "Hide all issues" }).click();
  await expect(page.getByText("Eva Sato sees no issues.")).toBeVisible();
  for (const path of ["/summary", "/briefings", "/issues"]) {
    await eva.goto(path);
    await expect(eva.getByText("You don’t have access to any relationships yet")).toBeVisible();
    await expect(eva.getByRole("main")).not.toContainText(/No (active )?issues|No editions/);
  }
  await page.getByRole("button", { name: "Undo" }).click();
  const limits = (on: Page, seen: string) =>
    on.getByRole("button", { name: `Eva Sato sees: ${seen}. Change` });
  await limits(page, "European Union – Japan").click();
  const all = dialog.getByRole("radio", { name: "All, including new ones" });
  await all.check();
  // What another admin saves meanwhile is not overwritten.
  await admin.goto("/admin/people");
  await limits(admin, "European Union – Japan").click();
  const theirs = admin.getByRole("dialog");
  await theirs.getByLabel("European Union – Japan").uncheck();
  await theirs.getByRole("button", { name: "Hide all issues" }).click();
  await expect(limits(page, "None")).toBeAttached();
  await dialog.getByRole("button", { name: "Save" }).click();
  await expect(page.getByText(/^Couldn’t save: .* since changed this account/)).toBeVisible();
  await limits(page, "None").click();
  await all.check();
  await dialog.getByRole("button", { name: "Save" }).click();
  await expect(page.getByText("Eva Sato sees all relationships.")).toBeVisible();
  await eva.goto("/issues");
  await expect(eva.getByRole("main")).toContainText("Tariffs on steel");
  // On a phone the switcher is above the page.
  await eva.setViewportSize({ width: 390, height: 844 });
  await eva
    .getByRole("navigation", { name: "More" })
    .getByLabel("Relationship shown")
    .selectOption("us-china");
  await expect(eva).toHaveURL("/issues?in=us-china");
  expect(await violationsOn(eva)).toEqual([]);
});
