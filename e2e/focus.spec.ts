import type { Page } from "@playwright/test";
import { expect, requireEdition, test } from "./desk";

// What was pressed leaves the page, or turns into something else: the focus must not fall back to its start.

test("the focus stays at a judgement that is acknowledged and at an RFI that is answered", async ({
  as,
}) => {
  await requireEdition();
  const page = await as("manager");
  const data = { title: "To read by keyboard", issues: ["taiwan", "tariffs", "climate", "russia"] };
  const { number } = await (
    await (await as("admin")).request.post("/api/v1/briefings", { data })
  ).json();
  await page.goto(`/briefings/${number}`);
  const first = page.locator(".judgements > li").first();
  await first.getByRole("button", { name: "Acknowledge" }).press("Enter");
  const undo = first.getByRole("button", { name: /^Undo the acknowledgement/ });
  await expect(undo).toBeFocused();
  await undo.press("Enter");
  await expect(first.getByRole("button", { name: /^Acknowledge USCN-\d+$/ })).toBeFocused();
  await page.getByRole("button", { name: "Acknowledge all" }).press("Enter");
  const all = page.getByText("You’ve acknowledged all the judgements.");
  await expect(page.locator("main :focus").filter({ has: all })).toBeVisible();

  const ask = first.getByRole("button", { name: "Ask about" });
  const question = first.getByLabel("What do you need to know?");
  await ask.press("Enter");
  await expect(question).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(question).toHaveCount(0);
  await expect(ask).toBeFocused();
  await ask.press("Enter");
  await question.fill("Who says so?");
  await page.keyboard.press("Control+Enter");
  await expect(ask).toBeFocused();
  const analyst = await as("analyst");
  await analyst.goto(`/briefings/${number}`);
  const asked = analyst.locator("[id^=rfi-]").filter({ hasText: "Who says so?" });
  await asked.getByRole("button", { name: "Answer" }).press("Enter");
  await analyst.getByLabel("Answer", { exact: true }).fill("Two ministers.");
  await analyst.keyboard.press("Control+Enter");
  await expect(asked).toContainText("Two ministers.");
  await expect(asked).toBeFocused();

  await page.reload();
  const followUp = first.getByRole("button", { name: "Ask a follow-up" });
  await followUp.press("Enter");
  await page.getByLabel("What else do you need to know?").fill("Which ones?");
  await page.keyboard.press("Control+Enter");
  await expect(followUp).toHaveCount(0);
  await expect(
    page.locator("[id^=rfi-] :focus").filter({ hasText: "Two ministers." }),
  ).toBeVisible();
});

test("the focus goes to the next issue of an edition, and to the content once a schedule is saved", async ({
  as,
}) => {
  const page = await as("manager");
  await page.goto("/briefings/new");
  const removes = page
    .getByRole("list", { name: "Issues" })
    .getByRole("button", { name: /^Remove / });
  const name = (at: number) => removes.nth(at).getAttribute("aria-label");
  const [second, last] = [await name(1), await name((await removes.count()) - 2)];
  await removes.first().press("Enter");
  await expect(page.getByRole("button", { name: second!, exact: true })).toBeFocused();
  await removes.last().press("Enter");
  await expect(page.getByRole("button", { name: last!, exact: true })).toBeFocused();
  while ((await removes.count()) > 0) await page.keyboard.press("Enter");
  await expect(page.getByLabel("Add an issue to the edition")).toBeFocused();

  await page.goto("/briefings/sending/new");
  await page.getByLabel("Title").fill("By keyboard");
  await page.keyboard.press("Control+Enter");
  await expect(page).toHaveURL("/briefings/sending");
  await expect(page.getByRole("main")).toBeFocused();
  await page.getByRole("button", { name: "Delete By keyboard" }).press("Enter");
  await page.getByRole("dialog").getByRole("button", { name: "Delete" }).press("Enter");
  await expect(page.getByText("Deleted the schedule for “By keyboard”.")).toBeVisible();
});

test("the focus goes to the speaker merged into, and stays at the merge that is undone", async ({
  as,
}) => {
  const page = await as("admin");
  await page.goto("/speakers?q=Michael Gilday");
  await page.getByRole("link", { name: "Michael Gilday" }).click();
  await page.getByRole("button", { name: "Merge" }).press("Enter");
  const same = page.getByRole("combobox", { name: "Same speaker as" });
  await same.fill("scott ken");
  await expect(page.getByRole("option", { name: /^Scott Kennedy/ })).toBeVisible();
  await same.press("ArrowDown");
  await same.press("Enter");
  await page.getByLabel("Reason").fill("To undo it again.");
  await page.keyboard.press("Control+Enter");
  await expect(page.getByRole("heading", { level: 1, name: "Scott Kennedy" })).toBeVisible();
  await expect(page.getByRole("main")).toBeFocused();
  const merge = page.getByRole("listitem").filter({ hasText: "To undo it again." }).first();
  await merge.getByRole("button", { name: "Undo" }).press("Enter");
  await expect(merge).toContainText("undone by");
  await expect(merge).toBeFocused();
});

test("the focus stays at a note that is edited, answered, deleted and restored", async ({ as }) => {
  const page = await as("analyst");
  const data = { body: "Read by keyboard." };
  const { id } = await (
    await page.request.post("/api/v1/issues/human-rights/notes", { data })
  ).json();
  await page.goto(`/issues/human-rights?note=${id}#note-${id}`);
  const thread = page.getByRole("listitem").filter({ has: page.locator(`#note-${id}`) });
  const button = (name: string) =>
    thread.getByRole("button", { name: new RegExp(`^${name}(:|$)`) }).first();
  await button("Edit").press("Enter");
  await expect(page.getByLabel("Edit your note")).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(button("Edit")).toBeFocused();
  await button("Reply").press("Enter");
  await page.keyboard.type("And answered.");
  await page.keyboard.press("Control+Enter");
  await expect(thread).toContainText("And answered.");
  await expect(button("Reply")).toBeFocused();
  await button("Delete").press("Enter");
  await expect(thread).toContainText("deleted this note");
  await expect(thread).toBeFocused();
  await button("Restore").press("Enter");
  await expect(thread).toContainText("Read by keyboard.");
  await expect(thread).toBeFocused();

  const note = page.getByLabel("Write a note");
  await note.fill("And another.");
  await note.press("Control+Enter");
  await expect(page.getByRole("listitem").filter({ hasText: "And another." })).toBeVisible();
  await expect(page.locator("main form :focus")).toBeVisible();
});

test("Escape closes the preview of an issue, and only then clears the selection", async ({
  as,
}) => {
  const page = await as("analyst");
  await page.goto("/issues?sort=key&dir=asc");
  const selection = page.getByRole("group", { name: "2 issues selected" });
  const preview = page.getByRole("complementary", { name: "Preview" });
  for (const key of ["k", "x", "j", "x"]) await page.keyboard.press(key);
  await expect(selection).toBeVisible();
  await page.keyboard.press("Space");
  await expect(preview.getByRole("heading").first()).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(preview).toBeHidden();
  await expect(selection).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(selection).toBeHidden();
});

const selected = (page: Page) => page.getByRole("group", { name: /issues? selected/ });

test("a message can be swiped away or closed with Escape, and leaves by itself unless it is hovered or focused", async ({
  as,
}) => {
  const page = await as("analyst");
  await page.clock.install();
  const { owner } = await (await page.request.get("/api/v1/issues/USCN-2")).json();
  await page.goto("/issues?sort=key&dir=asc");
  const said = page.locator(".last-act > div");
  async function changeNothing() {
    await page.getByRole("checkbox", { name: "Select USCN-2" }).check();
    await selected(page)
      .getByRole("button", { name: /^Owner/ })
      .click();
    await page.getByRole("dialog", { name: "Palette" }).getByRole("option").first().waitFor();
    await page.keyboard.type(owner.name);
    await page.keyboard.press("Enter");
    await expect(said).toContainText("Nothing to change.");
  }
  await changeNothing();
  const touch = { pointerType: "touch", bubbles: true };
  await said.dispatchEvent("pointerdown", { ...touch, clientX: 200 });
  await said.dispatchEvent("pointerup", { ...touch, clientX: 120 });
  await expect(said).toHaveCount(0);

  await changeNothing();
  await page.keyboard.press("Escape");
  await expect(selected(page)).toHaveCount(0);
  await expect(said).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(said).toHaveCount(0);

  await changeNothing();
  await said.hover();
  await page.clock.fastForward(11_000);
  await expect(said).toBeVisible();
  await page.mouse.move(0, 0);
  await page.clock.fastForward(11_000);
  await expect(said).toHaveCount(0);
});

test("a selection that is dragged out of a dialog or the palette leaves it open; a click outside it closes it", async ({
  as,
}) => {
  const page = await as("analyst");
  await page.goto("/issues/taiwan");
  const field = page.getByRole("dialog").locator("input").first();
  const outside = [8, 8] as const;
  const opens = [
    () =>
      page
        .getByRole("button", { name: /^Unlink Q\d+/ })
        .first()
        .click(),
    () => page.keyboard.press("Control+k"),
  ];
  for (const open of opens) {
    await open();
    await expect(field).toBeFocused();
    await page.keyboard.type("Said of another strait.");
    const { x, y, width, height } = (await field.boundingBox())!;
    await page.mouse.move(x + width / 2, y + height / 2);
    await page.mouse.down();
    await page.mouse.move(...outside, { steps: 3 });
    await page.mouse.up();
    await expect(field).toHaveValue("Said of another strait.");
    await page.mouse.click(...outside);
    await expect(field).toHaveCount(0);
  }
});

test("an error in the field that already has the focus is announced, each time", async ({ as }) => {
  const page = await as("analyst");
  await page.goto("/issues/tariffs");
  await page.getByRole("button", { name: "Open a forecast" }).click();
  const dialog = page.getByRole("dialog", { name: "Open a forecast" });
  const question = dialog.getByLabel("Forecast wording");
  const announced = dialog.getByRole("alert");
  await question.press("Control+Enter");
  await expect(announced).toHaveText("Write the forecast as a question with a yes-or-no answer.");
  await question.fill("X".repeat(501));
  await expect(announced).toHaveCount(0);
  await question.press("Control+Enter");
  await expect(announced).toHaveText("Enter at most 500 characters.");
  // The next field is read out when it takes the focus.
  await question.fill("Will duties on paper be cut?");
  await question.press("Control+Enter");
  await expect(dialog.getByLabel("Closing date")).toBeFocused();
  await expect(announced).toHaveCount(0);
});
