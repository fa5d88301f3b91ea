import type { Page } from "@playwright/test";
import { violationsOn } from "./axe";
import { expect, holdBack, test } from "./desk";

const note = (page: Page) => page.getByRole("textbox", { name: "Write a note" });
const list = (page: Page, name: string) => page.getByRole("listbox", { name });

/** Opens an issue as an analyst and the editor for a note on it, by its key. */
async function openNote(as: (person: "analyst") => Promise<Page>): Promise<Page> {
  const page = await as("analyst");
  await page.goto("/issues/climate");
  await page.keyboard.press("n");
  await expect(note(page)).toBeFocused();
  return page;
}

test("by keyboard alone, an analyst names a colleague, a quotation and an issue in a note", async ({
  as,
}) => {
  const page = await openNote(as);

  await page.keyboard.type("Ask @marc");
  await expect(list(page, "People").getByRole("option")).toHaveText([/Marcus Oyelaran/]);
  await page.keyboard.press("Enter");
  await expect(note(page)).toHaveValue("Ask @manager ");
  await expect(list(page, "People")).toHaveCount(0);

  await page.keyboard.type("about #swaine");
  const quotations = list(page, "Quotations").getByRole("option");
  await expect(quotations.first()).toContainText("Swaine");
  await expect(quotations.first()).toHaveAttribute("aria-selected", "true");
  await expect(note(page)).toHaveAttribute("aria-activedescendant", /./);
  expect(await violationsOn(page)).toEqual([]);
  await note(page).focus();
  await page.keyboard.press("ArrowDown");
  await expect(quotations.nth(1)).toHaveAttribute("aria-selected", "true");
  await page.keyboard.press("Tab");
  await expect(note(page)).toHaveValue(/^Ask @manager about \[Q\d+\] $/);

  await page.keyboard.type("and USCN-");
  await expect(list(page, "Issues").getByRole("option")).toHaveCount(6);
  await page.keyboard.type("6");
  await expect(list(page, "Issues").getByRole("option")).toHaveCount(1);
  await page.keyboard.press("Enter");
  await page.keyboard.type("before [Qdavid");
  await expect(quotations.first()).toContainText(/Davidson/);
  // Escape closes the list, not the form, and leaves what was typed.
  await page.keyboard.press("Escape");
  await expect(list(page, "Quotations")).toHaveCount(0);
  await expect(note(page)).toHaveValue(/before \[Qdavid$/);
  for (const _ of "[Qdavid") await page.keyboard.press("Backspace");
  await page.keyboard.type("May.");
  await page.keyboard.press("Control+Enter");

  const written = page.getByRole("article").filter({ hasText: "before May." }).last();
  const issue = written.getByRole("link", { name: "USCN-6" }).last();
  await expect(issue).toHaveAttribute("href", "/issues/USCN-6");
  await issue.focus();
  const card = page.getByRole("tooltip").filter({ hasText: "Taiwan and military risk" });
  await expect(card).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(card).toHaveCount(0);
  await written.getByRole("link", { name: "Marcus Oyelaran" }).last().focus();
  await expect(page.getByRole("tooltip").filter({ hasText: "@manager, Manager" })).toBeVisible();
  expect(await violationsOn(page)).toEqual([]);
});

test("an unknown name is pointed out while writing, in the preview and on saving", async ({
  as,
}) => {
  const page = await as("analyst");
  await page.goto("/issues/climate");
  await note(page).focus();
  await page.keyboard.type("Like USCN-99");
  await expect(page.getByText("No issue matches “USCN-99”.")).toBeVisible();
  await page.keyboard.press("Escape");
  const form = page.locator("form").filter({ has: note(page) });
  await form.getByRole("button", { name: "Preview" }).press("Enter");
  await expect(page.getByText("There’s no issue USCN-99.")).toBeVisible();
  await page.getByRole("button", { name: "Write", exact: true }).press("Enter");
  await expect(note(page)).toHaveValue("Like USCN-99");
  await note(page).press("Control+Enter");
  await expect(page.getByText("There’s no issue USCN-99. Correct the key")).toBeVisible();
  await expect(note(page)).toHaveValue("Like USCN-99");
  await note(page).fill("");
});

test("refusing a note during its preview returns to the text, with the error", async ({ as }) => {
  const page = await as("analyst");
  await page.goto("/issues/climate");
  await note(page).fill("As nobody says [Q99999].");
  const form = page.locator("form").filter({ has: note(page) });
  for (const _ of ["first", "again"]) {
    await form.getByRole("button", { name: "Preview" }).click();
    await expect(form.getByRole("region", { name: "Preview" })).toContainText(
      "no quotation Q99999",
    );
    await form.getByRole("button", { name: "Add note" }).click();
    await expect(note(page)).toBeFocused();
    await expect(note(page)).toBeInViewport();
    await expect(note(page)).toHaveAccessibleDescription(/no quotation Q99999/);
    await expect(form.getByText("There’s no quotation Q99999.")).toBeInViewport();
    await expect(form.getByRole("region", { name: "Preview" })).toHaveCount(0);
  }
  // Once it is saved, the next note is to be written.
  await note(page).fill("As everyone says.");
  await form.getByRole("button", { name: "Preview" }).click();
  await form.getByRole("button", { name: "Add note" }).click();
  await expect(page.getByText("Note added.")).toBeVisible();
  await expect(form.getByRole("button", { name: "Preview" })).toBeVisible();
  await expect(note(page)).toHaveValue("");
});

test("a rationale is completed and previewed with its quotations", async ({ as }) => {
  const page = await as("analyst");
  await page.goto("/issues/climate/outlook");
  const rationale = page.getByRole("textbox", { name: "Rationale" });
  await rationale.focus();
  await page.keyboard.press("Control+End");
  await page.keyboard.type(" **Against** [Qswaine");
  await expect(list(page, "Quotations").getByRole("option").first()).toBeVisible();
  await page.keyboard.press("Enter");
  await expect(rationale).toHaveValue(/\*\*Against\*\* \[Q\d+\] $/);
  await page.getByRole("button", { name: "Preview" }).nth(1).press("Enter");
  const preview = page.getByRole("region", { name: "Preview" });
  await expect(preview.getByText("Against")).toBeVisible();
  await expect(preview.getByRole("list", { name: "Cited" })).toContainText(/Q\d+/);
});

test("on an issue, its own evidence is offered first, in a list that moves nothing on the page", async ({
  as,
}) => {
  const page = await as("analyst");
  await page.setViewportSize({ width: 1440, height: 700 });
  await page.goto("/issues/climate");
  const response = await page.request.get("/api/v1/issues/climate");
  const { quotes, passages } = await response.json();
  const linked = [...quotes, ...passages].map(({ number }: { number: number }) => number);
  await page.keyboard.press("n");
  await expect(note(page)).toBeFocused();
  await note(page).evaluate((area) => area.scrollIntoView({ block: "end" }));
  const layout = () =>
    page.evaluate(() => [document.documentElement.scrollHeight, Math.round(scrollY)]);
  const before = await layout();
  await page.keyboard.type("[Q");
  const first = list(page, "Quotations").getByRole("option").first();
  await expect(first).toBeInViewport({ ratio: 1 });
  expect(linked).toContain(Number(/Q(\d+) ·/.exec((await first.textContent()) ?? "")![1]));
  expect(await layout()).toEqual(before);
  const [shown, text] = [
    await list(page, "Quotations").boundingBox(),
    await note(page).boundingBox(),
  ];
  expect(shown!.y + shown!.height).toBeLessThan(text!.y + text!.height);
  await page.keyboard.press("Escape");
  await note(page).fill("");
});

test("a name that is chosen before its list has arrived is completed where it was typed", async ({
  as,
}) => {
  const page = await openNote(as);
  await page.keyboard.type(" about it");
  await page.keyboard.press("Home");
  await page.keyboard.type("Ask @m");
  await expect(list(page, "People").getByRole("option").first()).toBeVisible();
  const arrive = await holdBack(page, "**/api/v1/completions*");
  await page.keyboard.type("arc");
  await page.keyboard.press("Enter");
  arrive();
  await expect(note(page)).toHaveValue("Ask @manager about it");
  await page.keyboard.type(", please,");
  await expect(note(page)).toHaveValue("Ask @manager, please, about it");
  await note(page).fill("");
});

test("what is typed after a completed name needs no space taken back, and no second one", async ({
  as,
}) => {
  const page = await openNote(as);
  const complete = async (typed: string) => {
    await page.keyboard.type(typed);
    const offers = page.getByRole("listbox").getByRole("option");
    await expect(offers.first()).toBeVisible();
    await page.keyboard.press("Enter");
    await expect(offers).toHaveCount(0);
  };
  await complete("Ask @marc");
  await page.keyboard.type(", please.");
  await expect(note(page)).toHaveValue("Ask @manager, please.");
  await complete(" See USCN-6");
  await page.keyboard.type(" and ");
  await complete("(@marc");
  await page.keyboard.type(").");
  await expect(note(page)).toHaveValue("Ask @manager, please. See USCN-6 and (@manager).");
  await complete(" @marc");
  await page.keyboard.type(".");
  await expect(page.getByText("Nobody matches")).toHaveCount(0);
  // A space that was not added stays.
  await page.keyboard.type(" ,");
  await expect(note(page)).toHaveValue(/@manager\. ,$/);
  await note(page).fill("");
});

test("formatted text is pasted into a note as Markdown, which Ctrl+Z undoes, and plain text as it is", async ({
  as,
}) => {
  const page = await openNote(as);
  /** Whether the browser is left to paste it. */
  const paste = (formats: Record<string, string>) =>
    note(page).evaluate((area, formats) => {
      const clipboardData = new DataTransfer();
      for (const [type, text] of Object.entries(formats)) clipboardData.setData(type, text);
      const options = { clipboardData, bubbles: true, cancelable: true };
      return area.dispatchEvent(new ClipboardEvent("paste", options));
    }, formats);
  const html = `<meta charset="utf-8"><p>See <a href="https://example.org/a_(b)">the <b>notice</b></a>
    of <i>May </i>and <span style="font-weight: 700">June</span>.</p><p>1. May</p>
    <ul><li>One<ul><li>Two</li></ul></li><li>Three</li></ul>
    <blockquote><p>They said 2*3.</p><p>Twice.</p></blockquote>`;
  await page.keyboard.type("Read: ");
  expect(await paste({ "text/html": html, "text/plain": "See the notice" })).toBe(false);
  await expect(note(page)).toHaveValue(
    [
      "Read: See [the **notice**](https://example.org/a_%28b%29) of *May* and **June**.",
      "1\\. May",
      "- One\n  - Two\n- Three",
      "> They said 2\\*3.\n>\n> Twice.",
    ].join("\n\n"),
  );
  await page.keyboard.press("Control+z");
  await expect(note(page)).toHaveValue("Read: ");
  expect(await paste({ "text/plain": "See **the** notice" })).toBe(true);
  expect(await paste({ "text/html": "<p>See it.</p>", "text/plain": "See it." })).toBe(true);
});
