// The child process that reads a file: `node main.mjs JOB`, with the file on standard input. Writes its
// answer to descriptor 3: one line of JSON, then, for an archive, the bytes of its files. Libraries may print
// what they like to the other two.
import { createWriteStream } from "node:fs";
import { buffer } from "node:stream/consumers";
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

/** @type {{ task: "read" | "unpack", facts: import("../types").FileFacts }} */
const { task, facts } = JSON.parse(process.argv[2] ?? "");
const bytes = await buffer(process.stdin);

/** @returns {Promise<{ answer: object, bytes?: Buffer[] }>} */
async function work() {
  const found = kindOf(bytes, facts);
  if (found.kind === null) return refuse(found.reason);
  if (task === "read") {
    const document = await read(found.kind);
    return { answer: { ok: true, mediaType: mediaTypeOf(found.kind, document), document } };
  }
  if (found.kind !== "zip")
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

/** Loads a parser only when it is needed: some are large. @param {keyof typeof MEDIA_TYPES} kind */
async function read(kind) {
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

const done = await work().catch((error) => ({ answer: { ok: false, reason: reasonOf(error) } }));
const out = createWriteStream("", { fd: 3 });
out.write(`${JSON.stringify(done.answer)}\n`);
for (const part of "bytes" in done ? (done.bytes ?? []) : []) out.write(part);
// Don't wait for anything that a parser left running.
out.end(() => process.exit(0));
