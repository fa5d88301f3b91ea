import { availableParallelism } from "node:os";
import { isPlainText, readDocument } from "@/lib/text/parsers";
import type { FileFacts } from "@/lib/text/parsers/types";
import { makePool } from "./pool";
import type { Article, Desk } from "./read-article";
import type { Tasks } from "./tasks";
import { type Limits, WarmChild } from "./warm-child";

/** The longest ordinary text takes 10 s and 300 MB. */
const LIMITS: Limits = { memory: 600_000_000, time: 60_000 };
const AT_ONCE = Math.min(2, availableParallelism());
/** A child never reloads, and whoever works on the code wants to see what they changed. */
const STAYS_READY = process.env.NODE_ENV !== "development";

// A server bundles this module more than once, but there must be only one pool.
const kept = globalThis as { poolOfDesk?: ReturnType<typeof makePool> };
kept.poolOfDesk ??= makePool(() => new WarmChild(LIMITS), AT_ONCE, STAYS_READY);
const pool = kept.poolOfDesk;

export const { warmUp } = pool;

/** A text that exceeded a limit; the message is for the person who is waiting. */
class TooCostly extends Error {}

/**
 * Runs a task in a child process with limits on time and memory, so that no text holds up this process.
 * Throws if the task exceeds one.
 */
export async function offload<K extends keyof Tasks>(
  task: K,
  ...args: Parameters<Tasks[K]>
): Promise<ReturnType<Tasks[K]>> {
  const answer = await pool.run(task, args);
  if (!answer.ok) throw new TooCostly(answer.reason);
  return answer.value as ReturnType<Tasks[K]>;
}

/** An article that was read, with the media type of its file, or a sentence saying why it can't be. */
type Read = { ok: true; article: Article; mediaType: string } | { ok: false; reason: string };

/** Reads and extracts an article from a file, all of it in child processes. */
export async function readArticle(bytes: Uint8Array, facts: FileFacts, desk: Desk): Promise<Read> {
  try {
    const read = isPlainText(bytes, facts) ? null : await readDocument(bytes, facts);
    if (read && !read.ok) return read;
    const article = await (read
      ? offload("readParsed", read.document, desk)
      : offload("readText", bytes, desk));
    return article.ok ? { ...article, mediaType: read?.mediaType ?? "text/plain" } : article;
  } catch (error) {
    if (error instanceof TooCostly) return { ok: false, reason: error.message };
    throw error;
  }
}
