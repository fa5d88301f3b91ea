import type { Page } from "@playwright/test";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";

interface Sheet {
  /** Its text without spaces, in page order. */
  text: string;
  /** How many lines of text it has. */
  lines: number;
}

/** The pages that a screen prints on. */
export async function printed(page: Page): Promise<Sheet[]> {
  await page.evaluate(() => document.fonts.ready);
  const bytes = await page.pdf({ format: "A4", preferCSSPageSize: true });
  const pdf = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
  const sheets: Sheet[] = [];
  for (let number = 1; number <= pdf.numPages; number++) {
    const { items } = await (await pdf.getPage(number)).getTextContent();
    const texts = items.filter((item) => "str" in item).filter(({ str }) => str.trim());
    const heights = new Set(texts.map(({ transform }) => Math.round(transform[5] / 4)));
    sheets.push({ text: bare(texts.map(({ str }) => str).join("")), lines: heights.size });
  }
  return sheets;
}

/** A text without the differences between screen and print: spaces, ligatures, hyphens and apostrophes. */
export const bare = (text: string) => text.normalize("NFKC").replace(/[\s\u00ad\-'’ʼ]+/g, "");
