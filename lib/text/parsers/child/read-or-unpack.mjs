import { kindOf } from "./kind.mjs";
import { MAIL_TYPE } from "./mail/attachments.mjs";
import { Refused, refuse } from "./refusal.mjs";

const MEDIA_TYPES = {
  html: "text/html",
  mail: MAIL_TYPE,
  pdf: "application/pdf",
  zip: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  text: "text/plain",
};

/**
 * Reads a file or unpacks an archive. Never throws: an answer that isn't `ok` has a reason, which is for the person.
 * @param {import("../run-child").Job} job
 * @param {Buffer} bytes
 * @returns {Promise<{ answer: object, bytes?: Buffer[] }>} `bytes`: an archive's files, in order
 */
export async function readOrUnpack({ task, facts }, bytes) {
  try {
    const found = kindOf(bytes, facts);
    if (found.kind === null) return refuse(found.reason);
    if (task === "unpack") return await unpackAs(found.kind, bytes);
    const document = await read(found.kind, bytes, facts);
    return { answer: { ok: true, mediaType: mediaTypeOf(found.kind, document), document } };
  } catch (error) {
    return { answer: { ok: false, reason: reasonOf(error) } };
  }
}

/** @param {keyof typeof MEDIA_TYPES} kind @param {Buffer} bytes */
async function unpackAs(kind, bytes) {
  if (kind !== "zip")
    refuse("This isn’t a .zip archive. Give the file the right extension, then try again.");
  const { unpack } = await import("./zip/unpack.mjs");
  const entries = await unpack(bytes);
  const answer = entries.map(({ name, reason, bytes }) => ({ name, reason, size: bytes?.length }));
  return {
    answer: { ok: true, entries: answer },
    bytes: entries.flatMap(({ bytes }) => bytes ?? []),
  };
}

/**
 * The media type of a file, with how many of its attachments weren't read.
 * @param {keyof typeof MEDIA_TYPES} kind
 * @param {import("../types").ReadDocument} document
 */
const mediaTypeOf = (kind, { unreadAttachments: unread }) =>
  unread ? `${MEDIA_TYPES[kind]}; attachments=${unread}` : MEDIA_TYPES[kind];

/**
 * Loads a parser only when it is needed: some are large.
 * @param {keyof typeof MEDIA_TYPES} kind
 * @param {Buffer} bytes
 * @param {import("../types").FileFacts} facts
 */
async function read(kind, bytes, facts) {
  if (kind === "html") return (await import("./html/read.mjs")).readHtml(bytes, facts);
  if (kind === "mail") return (await import("./mail/read.mjs")).readMail(bytes);
  if (kind === "pdf") return (await import("./pdf/read.mjs")).readPdf(bytes);
  if (kind === "zip") return (await import("./docx/read.mjs")).readDocx(bytes);
  return (await import("./text/read.mjs")).readPlainText(bytes);
}

/** @param {unknown} error */
function reasonOf(error) {
  if (error instanceof Refused) return error.message;
  // A recursive parser exhausted the stack.
  if (error instanceof RangeError && /call stack/.test(error.message))
    return "This file is nested too deeply to read. Copy its text and paste it instead.";
  return "This file is damaged and can’t be read. Save a new copy and try again, or paste its text.";
}
