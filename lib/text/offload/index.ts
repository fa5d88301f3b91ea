// Slow work on texts, done in child processes so that no text holds up the pages. The tasks (tasks.ts) read,
// extract and compare texts, so this folder, unlike the rest of lib/text, may import lib/extract.
import { availableParallelism } from "node:os";
import { isPlainText, readDocument, textType } from "@/lib/text/parsers";
import { MAIL_TYPE } from "@/lib/text/parsers/child/mail/attachments.mjs";
import type { BlockQuote, FileFacts, NotRead } from "@/lib/text/parsers/types";
import { makePool } from "./pool";
import type { Article, Desk } from "./read-article";
import type { Tasks } from "./tasks";
import { type Limits, WarmChild } from "./warm-child";

/** The longest ordinary text takes 10 s and 300 MB. */
const LIMITS: Limits = { memory: 600_000_000, time: { processor: 60_000, elapsed: 280_000 } };
const CHILDREN = Math.min(2, availableParallelism());
/** Not in development: a child that stays would keep running the code as it was before a change. */
const STAYS_READY = process.env.NODE_ENV !== "development";

// One per process, although Next loads this module once per bundle.
const shared = globalThis as { poolOfDesk?: ReturnType<typeof makePool> };
shared.poolOfDesk ??= makePool(() => new WarmChild(LIMITS), CHILDREN, STAYS_READY);
const pool = shared.poolOfDesk;

/** Starts the first child, so that the first task needn't wait for it. */
export const { warmUp } = pool;

/** A text exceeded a limit; the message is for the person who is waiting. */
class TooCostly extends Error {
  constructor(readonly refusal: NotRead) {
    super(refusal.reason);
  }
}

/** A desk as a child is sent it. */
const sentAs = (desk: Desk) => ({ ...desk, issues: JSON.stringify(desk.issues) });

/** Runs a task in a child process with limits on time and memory. Throws `TooCostly` if the task exceeds one. */
export async function offload<K extends keyof Tasks>(
  task: K,
  ...args: Parameters<Tasks[K]>
): Promise<ReturnType<Tasks[K]>> {
  const answer = await pool.run(task, args);
  if (!answer.ok) throw new TooCostly(answer);
  return answer.value as ReturnType<Tasks[K]>;
}

/** An article and the media type of its file, or a sentence that says why it couldn't be read. */
type Read = { ok: true; article: Article; mediaType: string } | NotRead;

/**
 * Reads an article's file and extracts its quotations, all in child processes. Throws
 * only for unexpected errors.
 */
export async function readArticle(bytes: Uint8Array, facts: FileFacts, desk: Desk): Promise<Read> {
  try {
    const read = isPlainText(bytes, facts) ? null : await readDocument(bytes, facts);
    if (read && !read.ok) return read;
    const sent = sentAs(desk);
    const article = await (read
      ? offload("readParsed", read.document, sent)
      : offload("readText", bytes, sent));
    return article.ok
      ? { ...article, mediaType: read?.mediaType ?? textType(article.article) }
      : article;
  } catch (error) {
    if (error instanceof TooCostly) return error.refusal;
    throw error;
  }
}

/** An article that was read before: its text, and its file, which says what its text does not. */
interface KnownArticle {
  text: string;
  mediaType: string;
  bytes: () => Promise<Uint8Array>;
}

/**
 * Extracts the proposals of an article that was read before, as rows for the database. Its text is the one that was kept,
 * whatever its file would be read as today; of the file of a page or an email, only the block quotations are looked for.
 * Returns null if that takes too long, or if the text would no longer be read as it was kept. Throws only for unexpected errors.
 */
export async function readAgain(known: KnownArticle, desk: Desk): Promise<string[] | null> {
  const { text } = known;
  try {
    const document = { ...NOTHING_STATED, text, blockQuotes: await blockQuotesOf(known) };
    const read = await offload("readParsed", document, sentAs(desk));
    return read.ok && read.article.text === text ? read.article.proposals : null;
  } catch (error) {
    if (error instanceof TooCostly) return null;
    throw error;
  }
}

const HTML = "text/html";

/**
 * The block quotations of a page or an email. Most pages have none, and needn't be parsed, which takes a process of its
 * own. The tags of an email may be encoded, so it is always parsed.
 */
async function blockQuotesOf({ mediaType, bytes }: KnownArticle): Promise<BlockQuote[]> {
  const isMail = mediaType.startsWith(MAIL_TYPE);
  if (!isMail && mediaType !== HTML) return [];
  const file = await bytes();
  if (!isMail && !/<blockquote/i.test(Buffer.from(file).toString("latin1"))) return [];
  const read = await readDocument(file, { mediaType });
  return (read.ok && read.document.blockQuotes) || [];
}

const NOTHING_STATED = {
  title: null,
  byline: null,
  publishedAt: null,
  publisher: null,
  language: null,
  url: null,
};
