import { agendaOf } from "@/scripts/test/desk/agenda";
import { articleAbout, expect, ingest, test } from "./desk";
import { compose } from "./edition";
import { bare, printed, printedWidth } from "./pdf";

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
      // A mention is printed as the person's name.
      ...notes.items.flatMap(({ body }: { body: string }) => body.split(/@[\w-]+/)),
    ];
    expect(notes.items.length).toBeGreaterThan(0);
    const missing = whole.flatMap(pieces).filter((piece) => !text.includes(piece));
    expect({ slug, missing }).toEqual({ slug, missing: [] });
    const numbers: number[] = quotes.map(({ number }: { number: number }) => number);
    const lines = sheets.flatMap((sheet) => sheet.lines.map(({ text }) => text));
    const isPrinted = (number: number) =>
      lines.some((line) => new RegExp(`Q${number}(?!\\d)`).test(line));
    const unnumbered = numbers.filter((number) => !isPrinted(number));
    expect({ slug, unnumbered }).toEqual({ slug, unnumbered: [] });
    const endnotes = text.slice(text.lastIndexOf("Endnotes"));
    const cited = [...outlook.rationale.matchAll(/\[Q(\d+)\]/g)].map(([, number]) =>
      Number(number),
    );
    for (const { number, speaker } of quotes.filter((quote: { number: number }) =>
      cited.includes(quote.number),
    ))
      expect(endnotes).toMatch(new RegExp(`${number}.{0,90}${bare(speaker?.name ?? "")}`));
    // A note with its author, and the endnotes with their heading.
    expect(sheets.at(-1)!.lines.length).toBeGreaterThanOrEqual(4);
  }
});

test("nothing on a printed issue overlaps anything else, or is wider than the sheet", async ({
  as,
}) => {
  const page = await as("analyst");
  await page.emulateMedia({ media: "print" });
  await page.setViewportSize({ width: printedWidth, height: 1000 });
  for (const slug of ["taiwan", "climate"]) {
    await page.goto(`/issues/${slug}`);
    const texts = page.locator("main :is(h1, h2, h3, p, dt, dd, blockquote, th, td)");
    await expect(page.locator("main .month")).toBeHidden();
    const boxes = await texts
      .filter({ visible: true })
      .evaluateAll((all) =>
        all
          .filter((one) => one.textContent?.trim() && !one.querySelector("p, blockquote, dd, td"))
          .map((one) => ({ ...one.getBoundingClientRect().toJSON(), text: one.textContent })),
      );
    expect(boxes.length).toBeGreaterThan(40);
    const isAcross = (one: DOMRect, other: DOMRect) =>
      Math.min(one.right, other.right) - Math.max(one.left, other.left) > 1 &&
      Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > 4;
    const pairs = boxes.flatMap((one, at) =>
      boxes
        .slice(at + 1)
        .flatMap((other) => (isAcross(one, other) ? [[one.text, other.text]] : [])),
    );
    expect(pairs).toEqual([]);
    expect(Math.max(...boxes.map(({ right }) => right))).toBeLessThanOrEqual(printedWidth);
  }
});

test("wherever a sheet ends, no sheet is empty and each heading is above what it introduces", async ({
  as,
}) => {
  const page = await as("analyst");
  await page.emulateMedia({ media: "print" });
  await page.setViewportSize({ width: printedWidth, height: 1000 });
  await page.goto("/issues/export-controls");
  const parts = page.locator("main, main :is(h2, h3)").filter({ visible: true });
  const headings = (await parts.allTextContents()).map(bare);
  const ends = await parts.evaluateAll((all) =>
    all.map((one) => one.getBoundingClientRect().bottom),
  );
  const faults: string[] = [];
  // Sheets that end right below a heading or the whole text, a line further, and in its first quotation.
  const heights = ends.flatMap((end) => [end + 2, end + 14, end + 44]);
  // On lower sheets than any printer's, a heading and what it introduces can't both be whole.
  for (const height of heights.filter((height) => height > 250)) {
    const feet = (await printed(page, height)).map(({ lines }) => lines.at(-1)?.text ?? "");
    const wrong = feet.filter((foot) => foot === "" || headings.includes(foot));
    faults.push(...wrong.map((foot) => `${height} px: "${foot}" at the foot`));
  }
  expect(faults).toEqual([]);
});

test("a source prints its quotations right below their heading", async ({ as }) => {
  const page = await as("analyst");
  const { items } = await (await page.request.get("/api/v1/sources?state=approved")).json();
  await page.goto(`/sources/${items[0].id}`);
  // On screen the cards are level with their marks.
  await expect(page.locator(".margin-card").first()).not.toHaveCSS("margin-top", "0px");
  const lines = (await printed(page)).flatMap((sheet) => sheet.lines);
  const heading = lines.findIndex(({ text }) => text.startsWith("Quotationsandnotes"));
  const below = lines[heading]!.y - lines[heading + 1]!.y;
  expect(below).toBeGreaterThan(0);
  expect(below).toBeLessThan(40);
});

test("a review prints the whole article", async ({ as }) => {
  const page = await as("admin");
  const paragraphs = Array.from({ length: 12 }, (_, k) => agendaOf(`Quay ${k}`));
  await ingest(page, `${articleAbout("Quayside")}\n${paragraphs.join("\n\n")}\n`);
  const text = (await printed(page)).map((sheet) => sheet.text).join("");
  expect(paragraphs.map(bare).filter((words) => !text.includes(words))).toEqual([]);
});

test("links are printed as numbered endnotes, each address once", async ({ as }) => {
  const page = await as("manager");
  const address = "https://calendar.test/autumn?of=talks";
  const coverNote = `See [the calendar](${address}), [the rules](https://rules.test/1) and [it again](${address}).`;
  const data = { title: "With links", issues: ["taiwan"], coverNote };
  const { number } = await (await page.request.post("/api/v1/briefings", { data })).json();
  await page.goto(`/briefings/${number}`);
  const sheets = await printed(page);
  const text = sheets.map((sheet) => sheet.text).join("");
  expect(text).toContain(bare("See the calendar L1, the rules L2 and it again L1."));
  expect(text.split(bare(address)).length).toBe(2);
  expect(sheets.at(-1)!.text).toContain(bare(`Links L1 ${address} L2 https://rules.test/1`));
  // On screen there is no list.
  await expect(page.getByRole("heading", { name: "Links", exact: true })).toBeHidden();
});

test("an issue’s printout lists the links of its notes with their numbers", async ({ as }) => {
  const page = await as("analyst");
  const url = "https://courier.test/2023/what-the-two-sides-said-and-what-they-left-out";
  const data = { body: `As [the Courier](${url}) has it.` };
  expect((await page.request.post("/api/v1/issues/russia/notes", { data })).status()).toBe(201);
  await page.goto("/issues/russia");
  const text = (await printed(page)).map((sheet) => sheet.text).join("");
  expect(text).toContain(bare("As the Courier L1 has it."));
  const links = bare(`Links L1 ${url}`);
  expect(text).toContain(links);
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

test("an edition’s long title and seven keys fit the list, and its handling line is printed once on each sheet", async ({
  as,
}) => {
  const page = await as("manager");
  const handling = "For the Delegation only";
  const issues = ["taiwan", "tariffs", "export-controls", "human-rights", "russia", "climate"];
  const title = "Where the talks stand before the autumn round of consultations in Geneva ".repeat(
    2,
  );
  const data = { title: title.trim(), issues, handling };
  const { number } = await (await page.request.post("/api/v1/briefings", { data })).json();
  await page.goto("/briefings");
  for (const width of [1440, 1280, 1024]) {
    await page.setViewportSize({ width, height: 844 });
    const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect({ width, over }).toEqual({ width, over: 0 });
  }
  await page.goto(`/briefings/${number}`);
  await expect(page.locator(".handling").first()).toHaveCSS("text-transform", "none");
  const sheets = await printed(page);
  const counts = sheets.slice(0, -1).map(({ text }) => text.split(bare(handling)).length - 1);
  expect(counts).toEqual(counts.map(() => 1));
  const headings = (await page.locator(".edition :is(h2, h3, h4)").allTextContents()).map(bare);
  const feet = sheets.map(({ lines }) => lines.at(-2)!.text);
  expect(feet.filter((foot) => headings.includes(foot))).toEqual([]);
});

test("a printed edition is complete, with its handling line and page number on every sheet", async ({
  as,
}) => {
  const manager = await as("manager");
  const number = await compose(manager, "To be printed");
  const data = { issue: "taiwan", body: "Which strait?" };
  const asked = await manager.request.post(`/api/v1/briefings/${number}/rfis`, { data });
  expect(asked.ok(), await asked.text()).toBe(true);
  const { content } = await (await manager.request.get(`/api/v1/briefings/${number}`)).json();
  await manager.goto(`/briefings/${number}`);
  const sheets = await printed(manager);
  expect(sheets.length).toBeGreaterThan(2);
  for (const [at, { text }] of sheets.entries()) {
    expect(text).toContain("Forthedeskonly");
    expect(text).toContain(`${at + 1}of${sheets.length}`);
  }
  const text = sheets.map((sheet) => sheet.text).join("");
  const whole: string[] = [
    ...content.quotes.map(({ exact }: { exact: string }) => exact),
    ...content.sources.map(({ title }: { title: string }) => title),
    "scales and grades",
  ];
  expect(whole.length).toBeGreaterThan(5);
  expect(whole.map(bare).filter((words) => !text.includes(words))).toEqual([]);
  expect(text).not.toContain(bare("Which strait?"));
});
