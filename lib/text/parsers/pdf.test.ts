import { expect, test } from "vitest";
import { parse } from "@/scripts/test/read/parse";

interface Line {
  text: string;
  y: number;
}

/** Lines one below the other, from a height down. */
const lines = (texts: string[], top = 720, gap = 14): Line[] =>
  texts.map((text, k) => ({ text, y: top - k * gap }));

/** A PDF of these pages; a string replaces a page's object. */
function pdfOf(pages: (Line[] | string)[]): Buffer {
  const kids = pages.map((_, k) => `${4 + 2 * k} 0 R`).join(" ");
  const objects = [
    "<< /Type /Catalog /Pages 2 0 R >>",
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
    "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
  ];
  for (const page of pages) {
    if (typeof page === "string") {
      objects.push(page, "null");
      continue;
    }
    const text = page.map(({ text, y }) => `BT /F 12 Tf 72 ${y} Td (${text}) Tj ET`).join("\n");
    objects.push(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents ${objects.length + 2} 0 R
        /Resources << /Font << /F 3 0 R >> >> >>`,
      `<< /Length ${text.length} >>\nstream\n${text}\nendstream`,
    );
  }
  const body = objects.map((object, k) => `${k + 1} 0 obj\n${object}\nendobj\n`).join("");
  // It has no table of objects, so pdf.js searches for them.
  return Buffer.from(`%PDF-1.7\n${body}trailer\n<< /Root 1 0 R >>\n%%EOF`, "latin1");
}

async function read(...pages: (Line[] | string)[]) {
  const reading = await parse(pdfOf(pages), { fileName: "a.pdf" });
  return reading.ok ? reading.document.text : reading.reason;
}

test("a number alone on its line is text", async () => {
  const text = [
    "In the year",
    "2023",
    "the ministers said that growth was",
    "4",
    "percent in all.",
  ];
  expect(await read(lines(text))).toBe(text.join(" "));
  expect(await read(lines(["In spring they met in", "2023"]))).toBe("In spring they met in 2023");
  expect(await read(lines(["2023", "was the year in which they met."]))).toMatch(/^2023 was/);
});

test("page numbers are removed", async () => {
  const words = ["The ministers met on Tuesday and", "spoke of tariffs for hours, they said."];
  const apart = (number: string) => [...lines(words), { text: number, y: 40 }];
  expect(await read(apart("1"))).toBe(words.join(" "));
  expect(await read(apart("Page 1 of 2"), apart("Page 2 of 2"))).not.toMatch(/Page|of 2/);
  // Written first and close to the text, but it counts the pages.
  const close = (number: string) => [{ text: number, y: 720 - 28 }, ...lines(words)];
  expect(await read(close("11"), close("12"))).not.toMatch(/\d/);
});

test("a running head is removed, with the number under it", async () => {
  const days = ["one", "two", "three"];
  const page = (day: string, k: number) => [
    ...lines(["The Post", String(k + 1)], 760),
    ...lines([`Day ${day} of the talks went well,`, `as was said on day ${day}.`]),
  ];
  expect(await read(...days.map(page))).toBe(
    days.map((day) => `Day ${day} of the talks went well, as was said on day ${day}.`).join("\n\n"),
  );
});

test("a damaged page doesn't keep the others from being read", async () => {
  expect(await read(lines(["They met."]), lines(["They parted."]), "(no page)")).toBe(
    "They met.\n\nThey parted.",
  );
  expect(await read("(no page)")).toMatch(/damaged/);
});

test("a PDF without text is refused", async () => {
  expect(await read([])).toMatch(/^No text was found in this PDF\./);
});

test("a PDF whose fonts don’t say which characters they show is refused, rather than read without them", async () => {
  const unknown = (letters: number) => "\\000".repeat(letters);
  const refused = "Most of this PDF’s characters can’t be read";
  expect(await read(lines([unknown(30), `${unknown(5)}2024${unknown(4)}`]))).toContain(refused);
  expect(await read(lines([`${unknown(2)}The ministers met on Tuesday.`]))).toContain("ministers");
});
