import { createHash } from "node:crypto";
import { fingerprint } from "@/lib/text/similarity/fingerprint";
import { type Article, articleOf } from "./articles";
import { type Fate, fateOf } from "./fate";
import type { Links } from "./links";
import { addEvent, someone } from "./people";
import { addQuotes } from "./quotes";
import { type Base, DAY_MS, idOf, randomOf, type Shape } from "./shape";
import type { Add } from "./tables";
import { nameOf } from "./words";

/** Adds the speakers. */
export function addSpeakers({ speakers }: Shape, add: Add): void {
  for (let index = 0; index < speakers; index++)
    add("Speaker", { id: idOf("speaker", index), name: nameOf(index), aliases: [nameOf(index)] });
}

/**
 * Adds the sources with their quotations and evidence, one at a turn. Every hundredth is withdrawn, and some are graded
 * again.
 */
export function* addSources(shape: Shape, base: Base, links: Links, add: Add): Iterable<void> {
  for (let index = 0; index < shape.sources; index++) {
    const next = randomOf("proposal", index);
    const article = articleOf(shape, index);
    const fate = fateOf(shape, index, next);
    addSource(shape, base, index, article, fate, next, add);
    const issues = addQuotes({ shape, base, links, index, article, fate, next, add });
    yield addHistory(base, index, article, fate, issues, next, add);
  }
}

const sha256 = (data: string) => createHash("sha256").update(data).digest("hex");

function addSource(
  shape: Shape,
  base: Base,
  index: number,
  { text, words: _, ...facts }: Article,
  { approved, withdrawal, grades }: Fate,
  next: () => number,
  add: Add,
): void {
  const hash = sha256(text);
  add("Source", {
    id: idOf("source", index),
    ...facts,
    status: withdrawal ? "WITHDRAWN" : "APPROVED",
    publishedAt: new Date(approved - DAY_MS * (1 + next() * 4)).toISOString().slice(0, 10),
    text,
    textSha256: hash,
    bytes: Buffer.from(text),
    bytesSha256: hash,
    mediaType: "text/plain",
    reliability: grades.at(-1)?.grade ?? "F",
    fingerprint: fingerprint(text),
    addedById: someone(next, base),
    approvedById: base.admin,
    approvedAt: new Date(approved),
    removalId: withdrawal?.id ?? null,
    version: 1 + grades.length + (withdrawal ? 1 : 0),
    createdAt: new Date(Math.min(approved - 3_600_000, shape.until)),
  });
}

/** What the history of a source and of the issues that it bears on says. */
function addHistory(
  base: Base,
  index: number,
  { title, words }: Article,
  { approved, withdrawal, grades }: Fate,
  issues: Map<string, number>,
  next: () => number,
  add: Add,
): void {
  const sourceId = idOf("source", index);
  const ingested = { verb: "source.ingested", title, proposals: words.length } as const;
  addEvent(add, approved - 3_600_000, someone(next, base), { sourceId }, ingested);
  const all: [string | null, number][] = [[null, words.length], ...issues];
  for (const [issueId, quotes] of all) {
    const on = { issueId, sourceId };
    addEvent(add, approved, base.admin, on, { verb: "source.approved", title, quotes });
    let from: Fate["grades"][number]["grade"] | "F" = "F";
    for (const { at, grade } of grades) {
      const reason = "Compared with what others report.";
      addEvent(add, at, base.admin, on, { verb: "source.graded", title, from, to: grade, reason });
      from = grade;
    }
    if (!withdrawal) continue;
    const reason = "The publisher has taken the article back.";
    if (issueId === null)
      add("Removal", {
        id: withdrawal.id,
        act: "SOURCE_WITHDRAWN",
        sourceId,
        quoteId: null,
        reason,
        removedById: base.admin,
        removedAt: new Date(withdrawal.at),
      });
    addEvent(add, withdrawal.at, base.admin, on, { verb: "source.withdrawn", title, reason });
  }
}
