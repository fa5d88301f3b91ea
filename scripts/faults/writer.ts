import { randomBytes } from "node:crypto";
import { setTimeout as wait } from "node:timers/promises";
import type { Client } from "./client";

/** What was written and acknowledged. Each text is sent only once, even if it gets no answer. */
export type Ledger = { notes: string[]; articles: string[] };

/** Writes continuously, whatever happens to the desk. */
export type Writer = Ledger & {
  /** Resolves once a write unsaved after this call is acknowledged; rejects after so many milliseconds. */
  nextWrite: (longest: number) => Promise<void>;
  stop: () => Promise<void>;
};

export const ISSUES = ["tariffs", "human-rights", "export-controls", "climate", "russia", "taiwan"];
const NOTES_AT_ONCE = 3;
/** Milliseconds: between a failed write and the next, and between two articles. */
const PAUSE = { afterFailure: 50, betweenArticles: 2_000 };

/** What marks a text of the faults, and tells it from every other. */
export const marker = (kind: "note" | "article", k: number) => `Fault ${kind} ${k}.`;

/** Writes notes without a pause, and now and then an article. */
export function startWriting(author: Client, admin: Client): Writer {
  const ledger: Ledger = { notes: [], articles: [] };
  let writing = true;
  let unsaved = 0;
  /** When the latest acknowledged write began. */
  let latest = 0;

  async function writeNotes() {
    while (writing) {
      const body = marker("note", unsaved++);
      const began = performance.now();
      const path = `/api/v1/issues/${ISSUES[unsaved % ISSUES.length]}/notes`;
      if ((await author.post(path, { body })) === 201) {
        ledger.notes.push(body);
        latest = Math.max(latest, began);
      } else await wait(PAUSE.afterFailure);
    }
  }

  async function writeArticles() {
    for (let k = 0; writing; k++) {
      const mark = marker("article", k);
      // Every other one is long enough to be read in the background.
      const text = textOf(mark, k % 2 === 0 ? 10 : 3_400);
      const status = await admin.post("/api/v1/sources", { text }, 60_000);
      if ([200, 201, 202].includes(status)) ledger.articles.push(mark);
      await wait(PAUSE.betweenArticles);
    }
  }

  const all = [...Array.from({ length: NOTES_AT_ONCE }, writeNotes), writeArticles()];
  return {
    ...ledger,
    nextWrite: async (longest) => {
      const from = performance.now();
      while (latest < from) {
        if (performance.now() - from > longest)
          throw new Error(`No write was acknowledged within ${longest / 1000} s.`);
        await wait(5);
      }
    },
    stop: async () => {
      writing = false;
      await Promise.all(all);
    },
  };
}

/** An article of so many lines, unlike any other. */
function textOf(mark: string, lines: number): string {
  const words = () => randomBytes(6).toString("hex");
  const line = () => `The ferry ${words()} left the quay of ${words()} on time.`;
  return [mark, ...Array.from({ length: lines }, line)].join("\n\n");
}
