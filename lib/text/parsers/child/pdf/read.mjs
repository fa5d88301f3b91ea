import { fileURLToPath } from "node:url";
import { confirmed } from "../file-properties.mjs";
import { refuse } from "../refusal.mjs";
import { NOTHING_KNOWN } from "../text/read.mjs";
import { linesOf } from "./lines.mjs";
import { paragraphsOf } from "./paragraphs.mjs";

// pdf.js won't load without it, although only drawing needs it. It comes with an optional native package.
globalThis.DOMMatrix ??= /** @type {never} */ (class {});
const pdfjs = await import("pdfjs-dist/legacy/build/pdf.mjs");

const MAX_PAGES = 500;
const DAMAGED =
  "This PDF is damaged and can’t be opened. Save a new copy and try again, or paste its text.";
const ILLEGIBLE =
  "Most of this PDF’s characters can’t be read, because its fonts don’t say which characters they show. Run text recognition (OCR) on it first, or paste its text.";
const home = fileURLToPath(new URL(".", import.meta.resolve("pdfjs-dist/package.json")));

/** @typedef {import("pdfjs-dist").PDFDocumentProxy} Pdf */

/**
 * Reads the text of a PDF and rejoins its lines into paragraphs.
 * @param {Uint8Array} bytes
 * @returns {Promise<import("../../types").ReadDocument>}
 */
export async function readPdf(bytes) {
  const pdf = await open(bytes);
  if (pdf.numPages > MAX_PAGES)
    refuse(
      `This PDF has ${pdf.numPages} pages; at most ${MAX_PAGES} can be read. Split it into smaller files.`,
    );
  const pages = await readPages(pdf);
  if (pages.some((lines) => lines.length > 0) && !isLegible(pages)) refuse(ILLEGIBLE);
  const text = paragraphsOf(pages).join("\n\n");
  if (!/[\p{L}\p{N}]/u.test(text))
    refuse(
      "No text was found in this PDF. If it’s a scan, run text recognition (OCR) on it first.",
    );
  const info = /** @type {Record<string, string | null>} */ ((await pdf.getMetadata()).info);
  return {
    ...NOTHING_KNOWN,
    text,
    title: confirmed(info.Title, text),
    byline: confirmed(info.Author, text),
    language: language(info.Language),
  };
}

const UNKNOWN = /[\0\ufffd\p{Co}]/gu;

/** Whether it is known of most characters what they are. @param {import("./lines.mjs").Line[][]} pages */
function isLegible(pages) {
  const text = pages.flatMap((lines) => lines.map((line) => line.text)).join("");
  return (text.match(UNKNOWN)?.length ?? 0) * 2 <= text.length;
}

/** The lines of each page that can be read; skips damaged pages. @param {Pdf} pdf */
async function readPages(pdf) {
  const pages = [];
  for (let number = 1; number <= pdf.numPages; number++)
    try {
      const page = await pdf.getPage(number);
      pages.push(linesOf((await page.getTextContent()).items));
      page.cleanup();
    } catch {}
  if (pages.length === 0 && pdf.numPages > 0) refuse(DAMAGED);
  return pages;
}

/** @param {Uint8Array} bytes */
async function open(bytes) {
  const task = pdfjs.getDocument({
    data: new Uint8Array(bytes),
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
    // Errors are thrown; warnings aren't needed.
    verbosity: 0,
    cMapUrl: `${home}cmaps/`,
    cMapPacked: true,
    standardFontDataUrl: `${home}standard_fonts/`,
  });
  try {
    return await task.promise;
  } catch (error) {
    const isLocked = error instanceof Error && error.name === "PasswordException";
    return refuse(
      isLocked
        ? "This PDF is protected by a password. Save it without one, then try again."
        : DAMAGED,
    );
  }
}

/** @param {string | null | undefined} tag */
function language(tag) {
  try {
    return (tag && Intl.getCanonicalLocales(tag)[0]) || null;
  } catch {
    return null;
  }
}
