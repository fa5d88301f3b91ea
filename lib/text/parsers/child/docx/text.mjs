import mammoth from "mammoth";

const DOCUMENT = /<w:body[\s>]|<w:(?:foot|end)notes[\s>]/;
const CARRIAGE_RETURN = /<w:cr\s*\/>/g;
const HIDDEN = /<w:vanish(?:\s+w:val="(?:1|true|on)")?\s*\/>/g;
/** A highlight colour that doesn't exist: marks text that Word hides. */
const HIDDEN_COLOUR = "hidden";

/**
 * A part of a document as mammoth reads it.
 * @typedef {{ type: string, value?: string, highlight?: string | null, children?: Part[] }} Part
 */
/** @typedef {Part & { notes: { resolve: (reference: Part) => { body: Part[] } | undefined } }} Whole */

/** The text of parts that have none of their own. @type {Record<string, string>} */
const SIGNS = { tab: "\t", break: "\n" };

/**
 * Reads the paragraphs of a Word document, followed by its footnotes and endnotes in the order in which the
 * text refers to them. Keeps line breaks within paragraphs. Leaves out tracked deletions and hidden text.
 * @param {import("../zip/directory.mjs").Entry[]} entries
 * @returns {Promise<string[]>}
 */
export async function docxParagraphs(entries) {
  /** @type {string[]} */
  let paragraphs = [];
  // Mammoth's plain text lacks breaks and notes, but its document tree has them. No HTML is produced.
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
  const notesInOrder = new Set();
  /** @param {Part} part */
  const walk = (part) => {
    if (part.highlight === HIDDEN_COLOUR) return;
    text += part.value?.replaceAll("\u00ad", "") ?? SIGNS[part.type] ?? "";
    const note = part.type === "noteReference" ? notes.resolve(part) : undefined;
    if (note) notesInOrder.add(note);
    part.children?.forEach(walk);
    if (part.type === "paragraph") text += "\n\n";
  };
  children.forEach(walk);
  // A note may refer to another note, which then follows it.
  for (const { body } of notesInOrder) body.forEach(walk);
  const lines = text.split("\n").map((line) => line.trim());
  return lines
    .join("\n")
    .split(/\n{2,}/)
    .map((paragraph) => paragraph.trim())
    .filter(Boolean);
}

/**
 * The parts of a Word document in the form that mammoth takes. Rewrites elements that it doesn't know as ones
 * that it does.
 * @param {import("../zip/directory.mjs").Entry[]} entries
 */
function packageOf(entries) {
  const named = new Map(entries.map((entry) => [entry.name, entry]));
  return {
    exists: (/** @type {string} */ name) => named.has(name),
    /** @param {string} name @param {string} [encoding] */
    async read(name, encoding) {
      const bytes = (await named.get(name)?.read()) ?? Buffer.alloc(0);
      if (encoding === "base64") return bytes.toString("base64");
      return encoding ? withKnownElements(new TextDecoder(encoding).decode(bytes)) : bytes;
    },
  };
}

/** @param {string} xml */
function withKnownElements(xml) {
  if (!DOCUMENT.test(xml)) return xml;
  return xml
    .replace(CARRIAGE_RETURN, "<w:br/>")
    .replace(HIDDEN, `<w:highlight w:val="${HIDDEN_COLOUR}"/>`);
}
