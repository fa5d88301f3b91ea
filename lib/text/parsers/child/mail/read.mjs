import PostalMime from "postal-mime";
import { dayOf } from "../html/day.mjs";
import { refuse } from "../refusal.mjs";
import { decodeText } from "../text/encoding.mjs";
import { countArticles, isEncrypted, MAIL_TYPE } from "./attachments.mjs";
import { readBody } from "./body.mjs";
import { readSubject } from "./subject.mjs";

/** How often an email may have been forwarded as an attachment, and how deep its parts may be nested. */
const MAX_FORWARDS = 5;
const LIMITS = { maxNestingDepth: 50, maxHeadersSize: 1_000_000 };

/**
 * Reads an email (RFC 5322, MIME), or the one that it forwards as an attachment. Attachments aren't read, but those that
 * may be articles are counted.
 * @param {Uint8Array} bytes
 * @returns {Promise<import("../../types").ReadDocument>}
 */
export async function readMail(bytes) {
  let unread = 0;
  for (let forwards = 0; ; forwards++) {
    const email = await parse(bytes);
    const { title, isForward } = readSubject(email.subject);
    const inner = email.attachments.filter(({ mimeType }) => mimeType === MAIL_TYPE);
    const body = readBody(email);
    if (inner.length === 1 && (isForward || !body) && forwards < MAX_FORWARDS) {
      unread += countArticles(email.attachments.filter((attachment) => attachment !== inner[0]));
      bytes = /** @type {Uint8Array} */ (
        new Uint8Array(/** @type {ArrayBuffer} */ (inner[0]?.content))
      );
      continue;
    }
    if (!body) return refuse(whyNoText(email));
    return {
      ...body,
      title: title ?? body.title,
      // A forward was written by someone else, on another day: its text may say who, and when.
      publishedAt: isForward ? null : dayOf(fieldOf(email, "date")),
      sender: isForward ? null : (email.from?.name ?? null),
      // What a template says of its language is often wrong.
      language: null,
      unreadAttachments: unread + countArticles(email.attachments),
    };
  }
}

/**
 * Converts to UTF-8 an email that names no encoding, as those of old programs don't. The library would take it for UTF-8.
 * @param {Uint8Array} bytes
 */
function inKnownEncoding(bytes) {
  if (Buffer.from(bytes).includes("charset")) return bytes;
  const decoded = decodeText(bytes);
  return decoded?.charset ? new TextEncoder().encode(decoded.text) : bytes;
}

/** @typedef {import("postal-mime").Email} Email */

/** @param {Uint8Array} bytes */
async function parse(bytes) {
  try {
    return await PostalMime.parse(inKnownEncoding(bytes), {
      ...LIMITS,
      forceRfc822Attachments: true,
    });
  } catch {
    return refuse(
      "This email is damaged or nested too deeply to read. Copy its text and paste it instead.",
    );
  }
}

/** @param {Email} email @param {string} name in lower case */
const fieldOf = ({ headers }, name) => headers.find(({ key }) => key === name)?.value;

/** @param {Email} email */
function whyNoText({ attachments }) {
  if (isEncrypted(attachments))
    return "This email is encrypted. Open it in your mail program, copy its text and paste it.";
  return countArticles(attachments) > 0
    ? "This email has no text of its own. Save its attachments and upload those instead."
    : "There’s no text in this email.";
}
