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

/** Markup that is not a page, by its first element. @type {[RegExp, string][]} */
const MARKUP = [
  [
    /^<(?:rss|feed|rdf:RDF)[\s>]/i,
    "This is a feed, not an article. Open the article, and bring in its address or its page.",
  ],
  [
    /^<(?:pkg:package|w:wordDocument|office:document)[\s>]/i,
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
  const markup = fromFirstElement(head);
  return MARKUP.find(([opening]) => opening.test(markup))?.[1] ?? null;
}

/** Stands before the first element: white space, an instruction or a comment. */
const BEFORE = /\s+|<\?[\w-]+[^>]*>|<!--/y;

/**
 * Markup from its first element on. It goes step by step: a pattern of the whole tries every way to part
 * comments, and there are more of these than a lifetime has seconds.
 * @param {string} markup
 * @returns {string}
 */
export function fromFirstElement(markup) {
  let at = 0;
  for (;;) {
    BEFORE.lastIndex = at;
    const [found] = BEFORE.exec(markup) ?? [];
    if (!found) return markup.slice(at);
    const end = found === "<!--" ? markup.indexOf("-->", at + 4) + 3 : at + found.length;
    // A comment without end is no opening of a page.
    if (end < at) return markup.slice(at);
    at = end;
  }
}

/** What is no text either. */
export const NO_ARTICLE = `This is not an article's file. ${CAN_READ}`;

/** What files with these endings are: none is an article. @type {[RegExp, string][]} */
const NAMED = [
  [/\.(?:png|jpe?g|gif|webp|bmp|tiff?|svg|ico|heic|avif|psd)$/i, "a picture"],
  [/\.(?:mp3|wav|ogg|oga|opus|flac|m4a|aac|wma|aiff?|midi?)$/i, "a recording"],
  [/\.(?:mp4|m4v|mov|avi|mkv|webm|wmv|flv|mpe?g|3gp)$/i, "a video"],
  [/\.(?:zip|rar|7z|gz|tgz|tar|bz2|xz|zst|jar|iso|dmg)$/i, "an archive"],
  [/\.(?:exe|dll|so|bin|apk|msi|class|wasm)$/i, "a program"],
];

/**
 * Why a file is refused although it holds an article: its name says that it is something else, and only a
 * person can say which is right. Null for all others. Ignores the name at an address: a page about a
 * picture often has the picture's name.
 * @param {import("../types").FileFacts} facts
 * @returns {string | null}
 */
export function reasonAgainstName({ fileName, url }) {
  if (!fileName || url) return null;
  const named = NAMED.find(([ending]) => ending.test(fileName));
  return named
    ? `“${fileName}” has the name of ${named[1]} but is something else. If it is an article, give its name the right ending (.txt, .html, .pdf or .docx), then try again.`
    : null;
}
