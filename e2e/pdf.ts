import type { Page } from "@playwright/test";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";

/** The text of each sheet that a page prints on, its lines one below the other. */
export async function printed(page: Page): Promise<string[][]> {
  await page.evaluate(() => document.fonts.ready);
  const bytes = await page.pdf({ format: "A4", preferCSSPageSize: true });
  const pdf = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
  const sheets: string[][] = [];
  for (let number = 1; number <= pdf.numPages; number++) {
    const lines = new Map<number, string>();
    const { items } = await (await pdf.getPage(number)).getTextContent();
    for (const item of items)
      if ("str" in item && item.str.trim()) {
        const y = Math.round(item.transform[5]);
        lines.set(y, (lines.get(y) ?? "") + item.str);
      }
    sheets.push([...lines.values()]);
  }
  return sheets;
}

/** Without what differs between a screen and a sheet: spaces, line breaks, ligatures, hyphenation. */
export const bare = (text: string) => text.normalize("NFKC").replace(/[\s\u00ad-]+/g, "");
