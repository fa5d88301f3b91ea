import { randomBytes } from "node:crypto";
import { setTimeout as wait } from "node:timers/promises";
import type { Client } from "./client";

/** The acknowledged writes. Each text is sent only once, even if there is no answer. */
export type Ledger = { notes: string[]; articles: string[] };

/** Writes continuously, whatever happens to the desk. */
export type Writer = Ledger & {
  /** Resolves once a write that began after this call is acknowledged. Rejects after the timeout. */
  nextWrite: (timeoutMs: number) => Promise<void>;
  stop: () => Promise<void>;
};

export const ISSUES = ["tariffs", "human-rights", "export-controls", "climate", "russia", "taiwan"];
/** Notes written at the same time. */
const CONCURRENT_NOTES = 3;
const PAUSE_AFTER_FAILURE_MS = 50;
const PAUSE_BETWEEN_ARTICLES_MS = 2_000;

/** A text that identifies a note or article of this suite. */
export const marker = (kind: "note" | "article", k: number) => `Fault ${kind} ${k}.`;

/** Writes notes without a pause, and an article now and then. */
export function startWriting(author: Client, admin: Client): Writer {
  const ledger: Ledger = { notes: [], articles: [] };
  let writing = true;
  let next = 0;
  /** When the latest acknowledged write began. */
  let latest = 0;

  async function writeNotes() {
    while (writing) {
      const body = marker("note", next++);
      const began = performance.now();
      const path = `/api/v1/issues/${ISSUES[next % ISSUES.length]}/notes`;
      if ((await author.post(path, { body })) === 201) {
        ledger.notes.push(body);
        latest = Math.max(latest, began);
      } else await wait(PAUSE_AFTER_FAILURE_MS);
    }
  }

  async function writeArticles() {
    for (let k = 0; writing; k++) {
      const mark = marker("article", k);
      // Every other one is long enough to be read in the background.
      const text = textOf(mark, k % 2 === 0 ? 10 : 3_400);
      const status = await admin.post("/api/v1/sources", { text }, 60_000);
      if ([200, 201, 202].includes(status)) ledger.articles.push(mark);
      await wait(PAUSE_BETWEEN_ARTICLES_MS);
    }
  }

  const all = [...Array.from({ length: CONCURRENT_NOTES }, writeNotes), writeArticles()];
  return {
    ...ledger,
    nextWrite: async (timeoutMs) => {
      const from = performance.now();
      while (latest < from) {
        if (performance.now() - from > timeoutMs)
          throw new Error(`No write was acknowledged within ${timeoutMs / 1000} s.`);
        await wait(5);
      }
    },
    stop: async () => {
      writing = false;
      await Promise.all(all);
    },
  };
}

/** An article with this many lines, unlike any other. */
function textOf(mark: string, lines: number): string {
  const words = () => randomBytes(6).toString("hex");
  const line = () => `The ferry ${words()} left the quay of ${words()} on time.`;
  return [mark, ...Array.from({ length: lines }, line)].join("\n\n");
}
