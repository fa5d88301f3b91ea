import type { Page } from "@playwright/test";
import { expect, keepStale, test } from "./desk";

test("each quotation leads to its place in the source", async ({ as }) => {
  const page = await as("manager");
  await page.goto("/issues/taiwan");
  const evidence = page.getByRole("region", { name: /^Evidence/ });
  await evidence.getByRole("link", { name: /a vicious cycle that is generating/ }).click();
  await expect(page).toHaveURL(/\/sources\/\w+#q\d+$/);
  const mark = page.locator(`mark${new URL(page.url()).hash}`);
  await expect(mark).toBeInViewport();
  await expect(mark).toContainText("a vicious cycle that is generating");
  await expect(mark).toHaveAttribute("data-current");
});

test("evidence is found by words, linked and reassessed; unlinking asks for a reason and can be undone", async ({
  as,
}) => {
  const page = await as("analyst");
  await page.goto("/issues/export-controls");
  const evidence = page.getByRole("region", { name: /^Evidence/ });
  await evidence.getByRole("button", { name: "Link evidence" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("searchbox").fill("strategic blunder");
  await expect(dialog.getByRole("status")).toHaveText("1 quotation not linked to this issue");
  await dialog.getByRole("button", { name: /^Link Q\d+: contradicts$/ }).click();
  await expect(dialog.getByText("Linked: contradicts")).toBeFocused();
  await expect(dialog.getByText("No other quotations match.")).toBeVisible();
  await page.keyboard.press("Escape");
  const item = evidence.getByRole("listitem").filter({ hasText: "strategic blunder" });
  await expect(item).toBeVisible();
  const relation = item.getByRole("combobox");
  await relation.selectOption("Context");
  await expect(relation).toHaveValue("Context");
  await expect(page.getByRole("button", { name: "Undo" })).toBeVisible();
  await relation.press("Control+z");
  await expect(relation).toHaveValue("Contradicts");
  await item.getByRole("button", { name: /^Unlink Q\d+/ }).click();
  await expect(dialog.getByLabel("Reason")).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(dialog.getByText("Give a reason. It’s kept in the history.")).toBeVisible();
  await page.keyboard.type("Said of another company.");
  await page.keyboard.press("Enter");
  await expect(item).toHaveCount(0);
  await expect(page.getByText(/^Q\d+ unlinked from Export controls/)).toBeVisible();
  await expect(page.getByText(/unlinked Q\d+: Said of another company/)).toBeVisible();
  // Pressing Enter again undoes nothing: the button is one Tab further.
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  await expect(page.getByRole("button", { name: "Undo" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(relation).toHaveValue("Contradicts");
  await expect(page.getByText(/linked Q\d+ again/)).toBeVisible();

  await item.getByRole("button", { name: /^Unlink Q\d+/ }).click();
  await expect(dialog.getByLabel("Reason")).toBeFocused();
  await page.keyboard.type("Said of another company.");
  await page.keyboard.press("Enter");
  await expect(item).toHaveCount(0);
});

test("a quotation that a colleague has unlinked disappears when someone else tries to unlink it", async ({
  as,
}) => {
  const [one, other] = [await as("analyst"), await as("analyst2")];
  await one.goto("/issues/export-controls");
  await one.getByRole("button", { name: "Link evidence" }).click();
  const dialog = one.getByRole("dialog");
  await dialog.getByRole("searchbox").fill("strategic blunder");
  await expect(dialog.getByRole("status")).toHaveText("1 quotation not linked to this issue");
  await dialog.getByRole("button", { name: /^Link Q\d+: contradicts$/ }).click();
  await expect(dialog.getByText("Linked: contradicts")).toBeVisible();
  await one.keyboard.press("Escape");
  await keepStale(other);
  await other.goto("/issues/export-controls");
  const item = (page: Page) =>
    page
      .getByRole("region", { name: /^Evidence/ })
      .getByRole("listitem")
      .filter({ hasText: "strategic blunder" });
  const unlink = async (page: Page) => {
    await item(page)
      .getByRole("button", { name: /^Unlink Q\d+/ })
      .click();
    await expect(page.getByRole("dialog").getByLabel("Reason")).toBeFocused();
    await page.keyboard.type("Not on this issue.");
    await page.keyboard.press("Enter");
  };
  await unlink(one);
  await expect(item(one)).toHaveCount(0);
  await unlink(other);
  await expect(item(other)).toHaveCount(0);
  await expect(other.getByText("This quotation is no longer linked to the issue.")).toBeVisible();
});

test("a note is written, replied to, edited, deleted and restored", async ({ as }) => {
  const page = await as("manager");
  await page.goto("/issues/climate");
  const notes = page.getByRole("region", { name: /^Notes/ });
  await expect(notes.getByText(/an issue’s key, such as USCN-\d+, links to it/)).toBeVisible();
  await notes
    .getByLabel("Write a note")
    .fill("Who **else** says so?\n\n<img src=x onerror=alert(1)>");
  await page.keyboard.press("Control+Enter");
  const note = notes.locator("li", { hasText: "Who else says so?" });
  await expect(note.locator("strong")).toHaveText("else");
  await expect(notes.locator("img")).toHaveCount(0);
  await expect(notes.getByLabel("Write a note")).toHaveValue("");

  await note.getByRole("button", { name: "Edit: Marcus Oyelaran, “Who else says so" }).click();
  await notes.getByLabel("Edit your note").fill("Who else says this?");
  await notes.getByRole("button", { name: "Save" }).click();
  const edited = notes.locator("li", { hasText: "Who else says this?" });
  await expect(edited).toContainText("edited");

  const analyst = await as("analyst");
  await analyst.goto("/issues/climate");
  const theirs = analyst.locator("li", { hasText: "Who else says this?" });
  await expect(theirs.getByRole("button", { name: /^Edit/ })).toHaveCount(0);
  await theirs.getByRole("button", { name: "Reply" }).click();
  await theirs.getByLabel("Reply to Marcus Oyelaran").fill("No owner.");
  await theirs.getByRole("button", { name: "Reply", exact: true }).click();
  await expect(theirs.getByText("No owner.")).toBeVisible();

  await page.reload();
  await edited.getByRole("button", { name: "Delete" }).first().click();
  await expect(notes.getByText("Marcus Oyelaran deleted this note.")).toBeVisible();
  await analyst.reload();
  await expect(analyst.getByText("Who else says this?")).toHaveCount(0);
  await expect(analyst.getByText("No owner.")).toBeVisible();
  await notes.getByRole("button", { name: "Restore" }).click();
  await expect(edited).toBeVisible();
});

test("a manager reads and writes notes but cannot revise outlooks", async ({ as }) => {
  const page = await as("manager");
  await page.goto("/issues/taiwan");
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(page.getByRole("link", { name: "Revise the outlook" })).toHaveCount(0);
  await expect(page.getByRole("button", { name: "Link evidence" })).toHaveCount(0);
  await expect(page.getByRole("link", { name: "Edit" })).toHaveCount(0);
  await expect(page.getByLabel("Write a note")).toBeVisible();
});

test("an open question is counted until it is closed, and only its author sees a private note", async ({
  as,
}) => {
  const manager = await as("manager");
  await manager.goto("/issues/russia");
  const notes = manager.getByRole("region", { name: /^Notes/ });
  const facts = manager.getByRole("complementary", { name: "Facts" });
  await notes.getByLabel("Write a note").fill("Who has seen the shipments?");
  await notes.getByLabel("This is a question").check();
  await notes.getByRole("button", { name: "Add note" }).click();
  await facts.getByRole("link", { name: "1 open question" }).click();
  await expect(manager).toHaveURL(/#note-/);
  await notes.getByLabel("Write a note").fill("Ask the minister first");
  await notes.getByLabel("Visible only to me").check();
  // Unsaved text of a private note stays private through a reload.
  await manager.reload();
  await expect(notes.getByLabel("Visible only to me")).toBeChecked();
  await notes.getByRole("button", { name: "Add note" }).click();
  await expect(notes.getByText("Visible only to you")).toBeVisible();

  const analyst = await as("analyst");
  await analyst.goto("/issues/russia");
  await expect(analyst.getByText("Ask the minister first")).toHaveCount(0);
  const question = analyst.locator("li", { hasText: "Who has seen the shipments?" });
  await expect(question).toContainText("Open question");
  await question.getByRole("button", { name: "Close question" }).click();
  await expect(question).toContainText("Question closed");
  await expect(analyst.getByText("1 open question")).toHaveCount(0);
});

test("the second person to save is told, and succeeds on the next try", async ({ as }) => {
  const [asker, analyst] = [await as("manager"), await as("analyst")];
  const data = { body: "Which port?", kind: "QUESTION" };
  const written = await asker.request.post("/api/v1/issues/russia/notes", { data });
  const { id, version } = await written.json();
  await keepStale(analyst);
  await analyst.goto("/issues/russia");
  // What the page saves by itself, such as that it was opened, would show the edit.
  await analyst.waitForLoadState("networkidle");
  const edit = { data: { body: "Which port, and when?", version } };
  expect((await asker.request.patch(`/api/v1/notes/${id}`, edit)).ok()).toBe(true);
  const question = analyst.locator("li", { hasText: "Which port" });
  await question.getByRole("button", { name: "Close question" }).click();
  await expect(question.getByRole("alert")).toBeVisible();
  await expect(question).toContainText("Which port, and when?");
  await question.getByRole("button", { name: "Close question" }).click();
  await expect(question).toContainText("Question closed");
});

test("of two people who edit an issue, neither resets what the other changed", async ({ as }) => {
  const [one, other] = [await as("analyst"), await as("admin")];
  for (const page of [one, other]) await page.goto("/issues/russia/edit");
  await one.getByLabel(/^Terms/).fill("a term of one's own");
  await other.getByLabel(/^Bottom line/).fill("A bottom line of the other's.");
  await other.getByRole("button", { name: "Save", exact: true }).click();
  await expect(other).toHaveURL(/\/issues\/[^/]+$/);
  const save = one.getByRole("button", { name: "Save", exact: true });
  await save.click();
  await expect(one.getByText("has since changed this issue")).toBeVisible();
  await expect(one.getByLabel(/^Terms/)).toHaveValue("a term of one's own");
  await save.click();
  await expect(one).toHaveURL(/\/issues\/[^/]+$/);
  await expect(one.getByText("A bottom line of the other's.").first()).toBeVisible();
});

test("notes on a quotation appear in the activity of its issue, and link to its article", async ({
  as,
}) => {
  const page = await as("analyst2");
  const issue = await (await page.request.get("/api/v1/issues/climate")).json();
  const { id, number, source } = issue.quotes.find(({ notes }: { notes: number }) => notes === 0);
  const data = { body: "Compare August." };
  const written = await page.request.post(`/api/v1/quotes/${id}/notes`, { data });
  expect(written.status()).toBe(201);
  await page.goto("/issues/climate");
  await expect(page.getByText(`wrote a note on Q${number}`)).toBeVisible();
  await page.getByRole("link", { name: `1 note on Q${number}` }).click();
  await expect(page).toHaveURL(new RegExp(`/sources/${source.id}#n${number}$`));
});

test("text in a script that runs from right to left begins on the right, where it is read and written", async ({
  as,
}) => {
  const page = await as("analyst");
  const data = { body: "המכסים יישארו.\n\nThe duties will stay." };
  expect((await page.request.post("/api/v1/issues/climate/notes", { data })).status()).toBe(201);
  await page.goto("/issues/climate");
  const startOf = (paragraph: string) =>
    page
      .locator(".markdown p")
      .filter({ hasText: paragraph })
      .evaluate((element) => {
        const [range, box] = [document.createRange(), element.getBoundingClientRect()];
        range.selectNodeContents(element);
        const text = range.getBoundingClientRect();
        return { left: text.left - box.left, right: box.right - text.right };
      });
  const [hebrew, english] = [await startOf("המכסים"), await startOf("The duties will stay.")];
  expect(Math.round(hebrew.right)).toBe(0);
  expect(hebrew.left).toBeGreaterThan(20);
  expect(Math.round(english.left)).toBe(0);
  const field = page.getByLabel("Write a note");
  expect(await field.evaluate((element) => getComputedStyle(element).unicodeBidi)).toBe(
    "plaintext",
  );
});
