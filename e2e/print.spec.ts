import { expect, test } from "./desk";
import { bare, printed } from "./pdf";

/** The words of a text without its Markdown, in the pieces between its citations. */
const pieces = (text: string) =>
  text
    .split(/\s*\[Q\d+\][,.;]?\s*|\n+|[*_`>#]+|\[|\]\([^)]*\)/)
    .map(bare)
    .filter((piece) => piece.length > 3);

test("an issue prints in full, with its forecast, criteria, evidence and notes, and no nearly empty page", async ({
  as,
}) => {
  const page = await as("analyst");
  for (const slug of [
    "taiwan",
    "tariffs",
    "export-controls",
    "human-rights",
    "russia",
    "climate",
  ]) {
    const answers = [`/api/v1/issues/${slug}`, `/api/v1/issues/${slug}/notes`].map(async (path) =>
      (await page.request.get(path)).json(),
    );
    const [issue, notes] = await Promise.all(answers);
    const { outlook, quotes, bottomLine } = issue;
    await page.goto(`/issues/${slug}`);
    const sheets = await printed(page);
    const text = sheets.map((sheet) => sheet.text).join("");
    const whole = [
      ...[bottomLine, outlook.wording, outlook.resolutionCriteria],
      ...[outlook.judgement, outlook.rationale, outlook.confidenceBasis],
      ...quotes.map(({ exact }: { exact: string }) => exact),
      ...notes.items.map(({ body }: { body: string }) => body),
    ];
    expect(notes.items.length).toBeGreaterThan(0);
    const missing = whole.flatMap(pieces).filter((piece) => !text.includes(piece));
    expect({ slug, missing }).toEqual({ slug, missing: [] });
    // A note with its author, and the endnotes with their heading.
    expect(sheets.at(-1)!.lines).toBeGreaterThanOrEqual(4);
  }
});

test("the summary prints each quotation in full", async ({ as }) => {
  const page = await as("manager");
  await page.goto("/summary");
  const quotations = await page.locator("blockquote a").allTextContents();
  expect(quotations.length).toBeGreaterThan(0);
  // Clipped text is still in the file, so check that the visible box is as tall as its text.
  await page.emulateMedia({ media: "print" });
  const clipped = await page.locator("main *").evaluateAll((all) =>
    all
      .filter((one) => getComputedStyle(one).overflow !== "visible")
      .filter((one) => one.scrollHeight > one.clientHeight + 1 && one.clientHeight > 1)
      .map((one) => one.textContent),
  );
  expect(clipped).toEqual([]);
  const text = (await printed(page)).map((sheet) => sheet.text).join("");
  expect(quotations.map(bare).filter((words) => !text.includes(words))).toEqual([]);
});
