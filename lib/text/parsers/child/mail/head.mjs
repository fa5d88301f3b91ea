/** How far into a file the fields of its head may reach: servers add many before those that tell what it is. */
const HEAD_BYTES = 65_536;
const FIELD = /^([\w-]{1,70}):[ \t]*(.*)$/;
/** The line that separates the messages of a mailbox file. */
const MAILBOX = /^From \S/;

/** The fields that programs write. People paste some of the others at the head of an article. */
const BY_PROGRAMS = ["received", "message-id", "return-path", "delivered-to", "content-type"];
const BY_PEOPLE = ["from", "to", "subject", "date"];

/**
 * The fields with which a file begins as an email does (RFC 5322), by their names in lower case. Of those that occur
 * twice, the first.
 * @param {Uint8Array} bytes
 * @returns {Map<string, string>}
 */
export function fieldsOf(bytes) {
  /** @type {Map<string, string>} */
  const fields = new Map();
  /** The field that a folded line continues. @type {string | null} */
  let last = null;
  const head = Buffer.from(bytes.subarray(0, HEAD_BYTES)).toString("latin1");
  for (const line of head.replace(/^(?:\xef\xbb\xbf)?\s*/, "").split(/\r?\n/)) {
    const [, name, value = ""] = FIELD.exec(line) ?? [];
    const isFolded = /^[ \t]+\S/.test(line) && fields.size > 0;
    if (!name && !isFolded && !(fields.size === 0 && MAILBOX.test(line))) break;
    const key = name?.toLowerCase();
    if (key) {
      last = fields.has(key) ? null : key;
      if (last) fields.set(last, value);
    } else if (last) fields.set(last, `${fields.get(last)} ${line.trim()}`);
  }
  return fields;
}

/**
 * Whether a file with these fields is an email: a program wrote some of them, or it is named as one.
 * @param {Map<string, string>} fields
 * @param {string | null} [fileName]
 */
export function isMail(fields, fileName) {
  if (fields.has("mime-version")) return true;
  if (/\.eml$/i.test(fileName ?? "") && BY_PEOPLE.some((name) => fields.has(name))) return true;
  return fields.has("from") && BY_PROGRAMS.some((name) => fields.has(name));
}

/**
 * Whether an email is a web page that a browser saved as a single file (MHTML), which nobody has sent.
 * @param {Map<string, string>} fields
 */
export const isSavedPage = (fields) =>
  fields.has("snapshot-content-location") ||
  (/^\s*multipart\/related/i.test(fields.get("content-type") ?? "") &&
    !fields.get("from")?.includes("@"));
