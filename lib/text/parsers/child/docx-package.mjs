const DOCUMENT = /<w:body[\s>]|<w:(?:foot|end)notes[\s>]/;
const CARRIAGE_RETURN = /<w:cr\s*\/>/g;
const HIDDEN = /<w:vanish(?:\s+w:val="(?:1|true|on)")?\s*\/>/g;

/** How a run is marked that Word does not show: as highlighted in a colour that there is not. */
export const UNSEEN = "unseen";

/**
 * A Word document's parts, as mammoth takes them. What it does not know is said in words that it knows.
 * @param {import("./zip-directory.mjs").Entry[]} entries
 */
export function packageOf(entries) {
  const named = new Map(entries.map((entry) => [entry.name, entry]));
  return {
    exists: (/** @type {string} */ name) => named.has(name),
    /** @param {string} name @param {string} [encoding] */
    async read(name, encoding) {
      const bytes = (await named.get(name)?.read()) ?? Buffer.alloc(0);
      if (encoding === "base64") return bytes.toString("base64");
      return encoding ? knownWords(new TextDecoder(encoding).decode(bytes)) : bytes;
    },
  };
}

/** @param {string} xml */
function knownWords(xml) {
  if (!DOCUMENT.test(xml)) return xml;
  return xml
    .replace(CARRIAGE_RETURN, "<w:br/>")
    .replace(HIDDEN, `<w:highlight w:val="${UNSEEN}"/>`);
}
