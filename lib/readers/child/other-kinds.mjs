const CAN_READ = "Plain text, HTML, PDF, Word (.docx) and a .zip of these can be read.";

/** What begins with these bytes is known, and not read. @type {[string, string][]} */
const MAGIC = [
  ["\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "an old or password-protected Office file"],
  ["{\\rtf", "an RTF file"],
  ["%FDF-", "the data of a PDF form (FDF)"],
  ["%!PS", "a PostScript file"],
  ["bplist00", "a web archive of Safari"],
  ["\x1f\x8b", "a gzip file"],
  ["7z\xbc\xaf\x27\x1c", "a 7-Zip archive"],
  ["Rar!", "a RAR archive"],
  ["\x89PNG", "a picture"],
  ["\xff\xd8\xff", "a picture"],
  ["GIF8", "a picture"],
  ["II*\0", "a picture"],
  ["MM\0*", "a picture"],
  ["RIFF", "a picture or a recording"],
  ["ID3", "a recording"],
];

/** What comes before the first element of a page or other markup. */
export const PREAMBLE = String.raw`^\s*(?:<\?[\w-]+[^>]*>\s*|<!--[^]*?-->\s*)*`;

/** Markup that is not a page, by its first element. @type {[RegExp, string][]} */
const MARKUP = [
  [
    new RegExp(`${PREAMBLE}<(?:rss|feed|rdf:RDF)[\\s>]`, "i"),
    "This is a feed, not an article. Open the article, and bring in its address or its page.",
  ],
  [
    new RegExp(`${PREAMBLE}<(?:pkg:package|w:wordDocument|office:document)[\\s>]`, "i"),
    "This is a text document saved as XML. Save it as .docx.",
  ],
];

/** The lines with which a message begins (RFC 5322): people paste some of them, but not this one. */
const MESSAGE = /^(?:[\w-]+:[^\n]*\n(?:[ \t][^\n]*\n)*)*MIME-Version:/i;
const SAVED_PAGE = /^(?:Snapshot-Content-Location:|Content-Type:\s*multipart\/related)/im;

/**
 * Why a file of a kind that is known is not read; null for all others.
 * @param {string} head its first bytes, a character each
 * @returns {string | null}
 */
export function reasonAgainst(head) {
  const magic = MAGIC.find(([bytes]) => head.startsWith(bytes));
  if (magic) return `This is ${magic[1]}. ${CAN_READ} Save it as one of them.`;
  if (MESSAGE.test(head))
    return SAVED_PAGE.test(head)
      ? "This is a page saved as one file (MHTML). Save it as HTML only, or bring in its address."
      : "This is an e-mail. Copy its text and paste it.";
  return MARKUP.find(([opening]) => opening.test(head))?.[1] ?? null;
}

/** What is no text either. */
export const NO_ARTICLE = `This is not an article's file. ${CAN_READ}`;
