import mammoth from "mammoth";
import { packageOf, UNSEEN } from "./docx-package.mjs";

/** A part of a document as mammoth reads it. @typedef {{ type: string, value?: string, highlight?: string | null, children?: Part[] }} Part */
/** @typedef {Part & { notes: { resolve: (reference: Part) => { body: Part[] } | undefined } }} Whole */

/** What stands for a part that holds no others. @type {Record<string, string>} */
const SIGNS = { tab: "\t", break: "\n" };

/**
 * The paragraphs of a Word document, its foot- and endnotes behind them in the order in which the text
 * refers to them. A line break within a paragraph stays one; what was deleted and is only tracked is not
 * text, nor is what Word hides.
 * @param {import("./zip-directory.mjs").Entry[]} entries
 * @returns {Promise<string[]>}
 */
export async function docxParagraphs(entries) {
  /** @type {string[]} */
  let paragraphs = [];
  // Its own plain text leaves out breaks and notes, which its tree has; no HTML is made of that.
  await mammoth.convertToHtml(/** @type {never} */ ({ file: packageOf(entries) }), {
    transformDocument: (/** @type {Whole} */ whole) => {
      paragraphs = paragraphsOf(whole);
      return { ...whole, children: [] };
    },
  });
  return paragraphs;
}

/** @param {Whole} whole */
function paragraphsOf({ children = [], notes }) {
  let text = "";
  /** @type {Set<{ body: Part[] }>} */
  const referred = new Set();
  /** @param {Part} part */
  const walk = (part) => {
    if (part.highlight === UNSEEN) return;
    text += part.value?.replaceAll("\u00ad", "") ?? SIGNS[part.type] ?? "";
    const note = part.type === "noteReference" ? notes.resolve(part) : undefined;
    if (note) referred.add(note);
    part.children?.forEach(walk);
    if (part.type === "paragraph") text += "\n\n";
  };
  children.forEach(walk);
  // A note may refer to another, which then comes behind it.
  for (const { body } of referred) body.forEach(walk);
  const lines = text.split("\n").map((line) => line.trim());
  return lines
    .join("\n")
    .split(/\n{2,}/)
    .map((paragraph) => paragraph.trim())
    .filter(Boolean);
}
