import type { Page } from "@playwright/test";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";

interface Sheet {
  /** Its text without spaces, in page order. */
  text: string;
  /** Its lines of text without spaces, from top to bottom. */
  lines: Line[];
}

interface Line {
  text: string;
  /** How far above the foot of the sheet it is, in points. */
  y: number;
}

/** The width between the margins of A4, in CSS pixels. */
export const printedWidth = 672;

/** The top and bottom margins of a sheet together, in CSS pixels: 36 mm. */
const MARGINS = 136;

/** The pages that a screen prints on: A4, or as wide with another height between the margins, in CSS pixels. */
export async function printed(page: Page, height?: number): Promise<Sheet[]> {
  await page.evaluate(() => document.fonts.ready);
  const paper = height ? { width: "210mm", height: MARGINS + height } : { format: "A4" };
  const bytes = await page.pdf({ ...paper, preferCSSPageSize: true });
  const pdf = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
  const sheets: Sheet[] = [];
  for (let number = 1; number <= pdf.numPages; number++) {
    const { items } = await (await pdf.getPage(number)).getTextContent();
    const texts = items.filter((item) => "str" in item).filter(({ str }) => str.trim());
    const lines = new Map<number, Line>();
    for (const { str, transform } of texts) {
      // Words in another size on the same line may be a little higher or lower.
      const key = Math.round(transform[5] / 4);
      const line = lines.get(key) ?? { text: "", y: transform[5] };
      lines.set(key, { ...line, text: line.text + bare(str) });
    }
    sheets.push({
      text: bare(texts.map(({ str }) => str).join("")),
      lines: [...lines.values()].sort((one, other) => other.y - one.y),
    });
  }
  return sheets;
}

/** A text without the differences between screen and print: spaces, ligatures, hyphens and apostrophes. */
export const bare = (text: string) => text.normalize("NFKC").replace(/[\s\u00ad\-'’ʼ]+/g, "");
