import { availableParallelism } from "node:os";
import { atOnce } from "@/lib/text/at-once";
import { kindOf } from "./child/kind.mjs";
import { Refused } from "./child/refusal.mjs";
import { readPlainText } from "./child/text/read.mjs";
import { type Job, runChild } from "./run-child";
import type { ArchiveEntry, FileFacts, NotRead, ReadDocument, Reading, Unpacking } from "./types";

export type * from "./types";

// One per process, although Next loads this module once per bundle.
const shared = globalThis as { readersAtOnce?: ReturnType<typeof atOnce> };
// Leaves one processor to the pages, if there is more than one.
shared.readersAtOnce ??= atOnce(Math.max(1, Math.min(2, availableParallelism() - 1)));
const inTurn = shared.readersAtOnce;

/**
 * Reads an article's file: plain text, HTML, email, PDF or Word, recognised by its content. Reads plain text in this
 * process and everything else in a child process, at most two at once.
 *
 * @param given what is known about the file besides its bytes
 * @returns its text and what it says about itself, or a sentence that says why it
 *   couldn't be read. Never throws.
 */
export async function readDocument(bytes: Uint8Array, given: FileFacts = {}): Promise<Reading> {
  // Only these go to the child, whatever else the object holds: there is little room for arguments.
  const { fileName, mediaType, url } = given;
  const facts = { fileName, mediaType, url };
  if (isPlainText(bytes, facts)) return readText(bytes);
  const { header, refusal } = await ask({ task: "read", facts }, bytes);
  return refusal ?? (header as Reading);
}

/** Whether a file is read as plain text, which needs no child process. */
export const isPlainText = (bytes: Uint8Array, facts: FileFacts): boolean =>
  kindOf(bytes, facts).kind === "text";

/** The media type of a plain text file, with its encoding if that isn't UTF-8. */
export const textType = ({ charset }: Pick<ReadDocument, "charset">): string =>
  charset ? `text/plain; charset=${charset}` : "text/plain";

/** Unpacks the files of a .zip archive in a child process. Never throws. */
export async function unpackArchive(bytes: Uint8Array): Promise<Unpacking> {
  const { header, refusal, rest } = await ask({ task: "unpack", facts: {} }, bytes);
  if (refusal) return refusal;
  const listed = header as { entries: { name: string; size?: number; reason?: string }[] };
  let at = 0;
  const entries = listed.entries.map(({ name, size, reason }): ArchiveEntry => {
    if (size === undefined) return { name, reason: reason ?? "" };
    at += size;
    return { name, bytes: new Uint8Array(rest.subarray(at - size, at)) };
  });
  return { ok: true, entries };
}

function readText(bytes: Uint8Array): Reading {
  try {
    const document = readPlainText(bytes);
    return { ok: true, mediaType: textType(document), document };
  } catch (error) {
    if (error instanceof Refused) return { ok: false, reason: error.message };
    throw error;
  }
}

type Asked =
  | { refusal: NotRead; header?: never; rest?: never }
  | { refusal?: never; header: object; rest: Buffer };

async function ask(job: Job, bytes: Uint8Array): Promise<Asked> {
  const answer = await inTurn(() => runChild(job, bytes));
  if (!answer.ok) return { refusal: answer };
  const line = answer.output.indexOf("\n");
  const header: { ok: boolean; reason: string } = JSON.parse(
    answer.output.toString("utf8", 0, line),
  );
  if (!header.ok) return { refusal: { ok: false, reason: header.reason } };
  return { header, rest: answer.output.subarray(line + 1) };
}
