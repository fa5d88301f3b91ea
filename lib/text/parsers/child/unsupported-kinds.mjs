import { READABLE_KINDS } from "./readable-kinds.mjs";

const CAN_READ = `The desk reads ${READABLE_KINDS}, and a .zip of these.`;

/** Kinds of file that can't be read, by their first bytes. @type {[string, string][]} */
const MAGIC = [
  [
    "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1",
    "an old or password-protected Office file, or an Outlook message (.msg)",
  ],
  ["{\\rtf", "an RTF file"],
  ["%FDF-", "a PDF form-data file (FDF)"],
  ["%!PS", "a PostScript file"],
  ["bplist00", "a Safari web archive"],
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

/** Markup that isn't a page, by its first element. @type {[RegExp, string][]} */
const MARKUP = [
  [
    /^<(?:rss|feed|rdf:RDF)[\s>]/i,
    "This is a feed, not an article. Open the article, then ingest its address or the saved page.",
  ],
  [
    /^<(?:pkg:package|w:wordDocument|office:document)[\s>]/i,
    "This is a text document saved as XML. Save it as .docx, then try again.",
  ],
];

/**
 * Why a recognised kind of file can't be read. Returns null for all others.
 * @param {string} head the file's first bytes, one character each
 * @returns {string | null}
 */
export function reasonAgainst(head) {
  const magic = MAGIC.find(([bytes]) => head.startsWith(bytes));
  if (magic) return `This is ${magic[1]}. ${CAN_READ}`;
  const markup = fromFirstElement(head);
  return MARKUP.find(([opening]) => opening.test(markup))?.[1] ?? null;
}

/** White space, a processing instruction or a comment, which may precede the first element. */
const BEFORE = /\s+|<\?[\w-]+[^>]*>|<!--/y;

/**
 * Markup from its first element on. Works step by step, because a single pattern would take exponential time on
 * comments.
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
    // A comment that never ends isn't the start of a page.
    if (end < at) return markup.slice(at);
    at = end;
  }
}

/** The reason against a page that a browser saved in the form of an email. */
export const SAVED_PAGE =
  "This is a page saved as a single file (MHTML). Save it as HTML only, or ingest its address.";

/** The reason against any other binary file. */
export const NO_ARTICLE = `This file isn’t an article. ${CAN_READ}`;

/** What files with these endings are. None is an article. @type {[RegExp, string][]} */
const NAMED = [
  [/\.(?:png|jpe?g|gif|webp|bmp|tiff?|svg|ico|heic|avif|psd)$/i, "a picture"],
  [/\.(?:mp3|wav|ogg|oga|opus|flac|m4a|aac|wma|aiff?|midi?)$/i, "a recording"],
  [/\.(?:mp4|m4v|mov|avi|mkv|webm|wmv|flv|mpe?g|3gp)$/i, "a video"],
  [/\.(?:zip|rar|7z|gz|tgz|tar|bz2|xz|zst|jar|iso|dmg)$/i, "an archive"],
  [/\.(?:exe|dll|so|bin|apk|msi|class|wasm)$/i, "a program"],
  // Text, but not articles. .php, .asp and the like are left out: saved pages have these extensions too.
  [
    /\.(?:py|ipynb|[cm]?js|jsx|tsx?|java|cpp|hpp|cs|go|rs|rb|kt|swift|lua|sql|s?css)$/i,
    "a code file",
  ],
  [/\.(?:sh|bat|cmd|ps1|vbs)$/i, "a code file"],
];

/**
 * Why a file is refused although its content can be read: its name says that it is something else, and only a
 * person can tell which is right. Returns null for all others. Ignores the name in an address: a page about a
 * picture often has the picture's name.
 * @param {import("../types").FileFacts} facts
 * @returns {string | null}
 */
export function reasonAgainstName({ fileName, url }) {
  if (!fileName || url) return null;
  const named = NAMED.find(([ending]) => ending.test(fileName));
  return named
    ? `“${fileName}” has the extension of ${named[1]}. ${CAN_READ} If it’s one of these, give it the right extension, then try again.`
    : null;
}
