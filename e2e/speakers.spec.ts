import type { Page } from "@playwright/test";
import { agendaOf } from "@/scripts/test/desk/agenda";
import { acceptAll, expect, ingest, test } from "./desk";

/** Opens the dialog that merges a speaker into another. */
async function merging(page: Page, name: string) {
  await page.goto(`/speakers?q=${name}`);
  await page.getByRole("link", { name }).click();
  await page.getByRole("button", { name: "Merge" }).click();
  const dialog = page.getByRole("dialog");
  return { dialog, same: dialog.getByRole("combobox", { name: "Same speaker as" }) };
}

test("a reader follows a quotation to all its speaker's statements", async ({ as }) => {
  const page = await as("manager");
  await page.goto("/issues/taiwan");
  const evidence = page.getByRole("region", { name: /^Evidence/ });
  await evidence.getByRole("link", { name: "Michael Swaine", exact: true }).first().click();
  await expect(page.getByRole("heading", { level: 1, name: "Michael Swaine" })).toBeVisible();
  await expect(page.getByRole("heading", { name: /^Taiwan/ })).toBeVisible();
  await expect(page.getByRole("button", { name: "Merge" })).toHaveCount(0);
  await page.getByRole("link", { name: "By date" }).click();
  await expect(page).toHaveURL(/by=date/);
  await expect(page.getByRole("heading", { name: /^Statements/ })).toBeVisible();

  await page.goto("/speakers");
  await page.getByRole("searchbox").fill("blanch");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("main").getByRole("status")).toHaveText("1 speaker");
  await expect(page).toHaveURL(/q=blanch/);
});

test("an admin merges two speakers with a reason, and undoes it", async ({ as }) => {
  const page = await as("admin");
  const { dialog, same } = await merging(page, "Michael Gilday");
  await same.fill("scott ken");
  await expect(dialog.getByRole("option", { name: /^Scott Kennedy/ })).toBeVisible();
  await same.press("ArrowDown");
  await same.press("Enter");
  await expect(same).toHaveValue("Scott Kennedy");
  await dialog.getByRole("button", { name: "Merge", exact: true }).click();
  await expect(dialog.getByText("Give a reason. It’s kept in the history.")).toBeVisible();
  await dialog.getByLabel("Reason").fill("A slip of the hand.");
  await dialog.getByRole("button", { name: "Merge", exact: true }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Scott Kennedy" })).toBeVisible();
  await expect(page.getByText("Also known as Michael Gilday")).toBeVisible();

  const moves = page.getByRole("region", { name: /^Merges and splits/ });
  await expect(moves).toContainText("A slip of the hand.");
  await expect(page.getByText("Speakers merged.")).toBeVisible();
  await page.keyboard.press("Control+z");
  await expect(moves).toContainText("undone by Ada Lindqvist");
  await expect(page.getByText("Also known as Michael Gilday")).toHaveCount(0);
});

test("an admin corrects a speaker’s name, is offered a merge for one on file, and undoes it", async ({
  as,
}) => {
  const page = await as("admin");
  await page.goto("/speakers?q=Michael Gilday");
  await page.getByRole("link", { name: "Michael Gilday" }).click();
  await page.getByRole("button", { name: "Correct name" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("Name", { exact: true }).fill("scott kennedy");
  await dialog.getByRole("button", { name: "Merge instead" }).click();
  await expect(dialog.getByRole("combobox", { name: "Same speaker as" })).toHaveValue(
    "Scott Kennedy",
  );
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: "Correct name" }).click();
  await dialog.getByLabel("Name", { exact: true }).fill("Mike Gilday");
  await dialog.getByLabel("Reason").fill("His own spelling.");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1, name: "Mike Gilday" })).toBeVisible();
  await expect(page.getByText("Also known as Michael Gilday")).toBeVisible();
  const names = page.getByRole("region", { name: /^Corrected names/ });
  await expect(names).toContainText("His own spelling.");
  await names.getByRole("button", { name: "Undo" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Michael Gilday" })).toBeVisible();
  await expect(names).toContainText("undone by Ada Lindqvist");
});

test("a name that the same admin corrected in another window is shown before it is replaced", async ({
  as,
}) => {
  const [one, other] = [await as("admin"), await as("admin")];
  const correct = async (page: Page, name: string) => {
    await page.goto("/speakers?q=Jude Blanchette");
    await page.getByRole("link", { name: "Jude Blanchette" }).click();
    await page.getByRole("button", { name: "Correct name" }).click();
    const dialog = page.getByRole("dialog");
    await dialog.getByLabel("Name", { exact: true }).fill(name);
    await dialog.getByLabel("Reason").fill("As he writes it.");
    return dialog.getByRole("button", { name: "Correct name" });
  };
  const save = await correct(one, "J. Blanchette");
  await (await correct(other, "Jude D. Blanchette")).click();
  const dialog = one.getByRole("dialog", { name: "Correct Jude D. Blanchette’s name" });
  await expect(dialog).toBeVisible();
  await save.click();
  await expect(
    dialog.getByText("you’ve since changed Jude D. Blanchette, perhaps in another window"),
  ).toBeVisible();
  await save.click();
  await expect(one.getByRole("heading", { level: 1, name: "J. Blanchette" })).toBeVisible();
});

test("a suggestion for an earlier text can’t be chosen while the next ones are on their way", async ({
  as,
}) => {
  const page = await as("admin");
  const { dialog, same } = await merging(page, "Michael Gilday");
  await same.fill("s");
  const options = dialog.getByRole("option");
  await expect(options.nth(1)).toBeVisible();
  // Never answered, so no new suggestions arrive.
  await page.route("**/api/v1/speakers?*", () => undefined);
  await same.fill("scott ken");
  await expect(options).toHaveText([/^Scott Kennedy/]);
  await same.fill("nobody at all");
  await expect(options).toHaveCount(0);
  await page.unroute("**/api/v1/speakers?*");
  await same.fill("swaine");
  await expect(options).toHaveText([/^Michael Swaine/]);
});

test("an admin moves a quotation to its real speaker, and undoes it", async ({ as }) => {
  const page = await as("admin");
  await page.goto("/speakers?q=swaine");
  await page.getByRole("link", { name: "Michael Swaine" }).click();
  await page.getByRole("button", { name: "Split" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("checkbox", { name: /inevitability of conflict/ }).check();
  await dialog.getByRole("combobox", { name: "Speaker" }).fill("An aide of Michael Swaine");
  await dialog.getByLabel("Role at the time").fill("aide");
  await dialog.getByLabel("Reason").fill("The paragraph quotes his aide.");
  await dialog.getByRole("button", { name: "Split", exact: true }).click();
  const moves = page.getByRole("region", { name: /^Merges and splits/ });
  await moves.getByRole("link", { name: "An aide of Michael Swaine" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("An aide of Michael Swaine");
  await expect(page.getByText(/inevitability of conflict/)).toBeVisible();
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Michael Swaine");
});

test("a described speaker belongs to one article, until an admin says who it was", async ({
  as,
}) => {
  const page = await as("admin");
  const words = "“No pilot of Dunmere has been asked about this,” said a harbour official.";
  await ingest(page, `Dunmere waits\n\n${words}\n\n${agendaOf("Dunmere")}\n`);
  await expect(page.getByText("not named: stays with this article").first()).toBeVisible();
  await acceptAll(page);
  await page.getByRole("button", { name: /^Approve with \d+ quotations?$/ }).click();
  await expect(page).toHaveURL(/\/sources\//);

  await page.goto("/speakers?q=harbour");
  await expect(page.getByRole("main").getByRole("status")).toHaveText("0 speakers");
  await page.getByRole("link", { name: "Described" }).click();
  await expect(page.getByRole("cell", { name: /in “Dunmere waits”/ })).toBeVisible();
  await page.getByRole("link", { name: "a harbour official" }).click();
  await expect(page.getByText(/Described, but not named, in/)).toContainText("Dunmere waits");
  await page.getByRole("button", { name: "Merge" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("combobox", { name: "Same speaker as" }).fill("scott ken");
  await dialog.getByRole("option", { name: /^Scott Kennedy/ }).click();
  await dialog.getByLabel("Reason").fill("He has said so since.");
  await dialog.getByRole("button", { name: "Merge", exact: true }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Scott Kennedy" })).toBeVisible();
  await expect(page.getByText(/Also known as/)).toHaveCount(0);
});

test("the list of speakers has pages, which J, K and Back turn too, and a filter starts at the first", async ({
  as,
}) => {
  const page = await as("manager");
  await page.goto("/speakers?limit=4");
  const rows = page.locator("tr[data-row]");
  const names = () => rows.locator("td:first-child a").allTextContents();
  await expect(rows).toHaveCount(4);
  await expect(page.getByRole("link", { name: "Previous page" })).toHaveCount(0);
  const first = await names();
  await page.getByRole("link", { name: "Next page" }).click();
  await expect(page).toHaveURL(/limit=4&cursor=/);
  await expect(page.getByRole("link", { name: "Previous page" })).toBeVisible();
  const second = await names();
  expect(first.filter((name) => second.includes(name))).toEqual([]);
  await page.reload();
  expect(await names()).toEqual(second);

  await page.getByRole("link", { name: "Previous page" }).click();
  await expect(rows.first()).toContainText(first[0]!);
  await rows.last().locator("a").focus();
  await page.keyboard.press("j");
  await expect(rows.first().locator("a")).toBeFocused();
  await expect(rows.first()).toContainText(second[0]!);
  await page.keyboard.press("k");
  await expect(rows.last().locator("a")).toBeFocused();
  await expect(rows.last()).toContainText(first.at(-1)!);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1, name: first.at(-1)! })).toBeVisible();
  await page.goBack();
  await expect(rows.last()).toContainText(first.at(-1)!);

  await page.getByRole("searchbox").fill(second[0]!);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("main").getByRole("status")).toHaveText("1 speaker");
  await expect(rows).toHaveCount(1);
  const answer = await page.request.get("/api/v1/speakers?named=yes&limit=4");
  const { items, nextCursor } = await answer.json();
  expect(items.map(({ name }: { name: string }) => name)).toEqual(first);
  const next = await page.request.get(`/api/v1/speakers?named=yes&limit=4&cursor=${nextCursor}`);
  expect((await next.json()).items[0].name).toBe(second[0]);
});

test("a speaker's statements have pages, by issue and by date, and split off from the page shown", async ({
  as,
}) => {
  const page = await as("admin");
  await page.goto("/speakers");
  await page.locator("tr[data-row] a").first().click();
  await expect(page).toHaveURL(/\/speakers\/\w+$/);
  const whole = page.url();
  const quotes = page.locator("main article blockquote");
  const all = await quotes.count();
  await page.goto(`${whole}?by=date&limit=2`);
  await expect(quotes).toHaveCount(2);
  const newest = await quotes.first().getByRole("link").getAttribute("href");
  await page.getByRole("link", { name: "Next page" }).click();
  await expect(page).toHaveURL(/by=date&limit=2&cursor=/);
  await expect(page.getByRole("link", { name: "Previous page" })).toBeVisible();
  // By its place: other tests may have quoted the same words.
  await expect(quotes.first().getByRole("link")).not.toHaveAttribute("href", newest!);
  await expect(page.getByRole("heading", { name: /^Statements/ })).toContainText(/\d+/);
  await page.getByRole("button", { name: "Split" }).click();
  const dialog = page.getByRole("dialog");
  await expect(dialog.getByRole("checkbox")).toHaveCount(await quotes.count());
  await expect(dialog.getByText("Only the quotations on this page are listed.")).toBeVisible();
  await page.keyboard.press("Escape");
  await page.getByRole("link", { name: "By issue" }).click();
  await expect(quotes).toHaveCount(all);
});
