import { writeNote } from "@/lib/analysis/notes/write";
import { db } from "@/lib/core/database/db";
import type { Viewer } from "@/lib/core/session/viewer";
import { toCodePoints } from "@/lib/text/anchors/code-points";
import type { Citations } from "./citations";
import { NOTES } from "./demo/notes";
import { made } from "./made";
import type { Person } from "./people";

/** Adds the missing notes in order, and dates them by the demo's story. */
export async function seedNotes(
  people: Record<Person, Viewer>,
  { quote, resolve }: Citations,
): Promise<void> {
  const existing = await db.note.findMany({ select: { id: true }, orderBy: { id: "asc" } });
  const ids = existing.map(({ id }) => id);
  for (const [k, { on, author, asOf, kind, body, replyTo }] of NOTES.entries()) {
    if (k < ids.length) continue;
    const parentId = replyTo === undefined ? null : ids[replyTo]!;
    const target =
      "slug" in on
        ? { issue: on.slug }
        : "quote" in on
          ? { quote: quote(on.quote).id }
          : await spanOf(on.words);
    const note = { ...target, kind, body: resolve(body), parentId };
    const { id } = await made(writeNote(people[author], note));
    // The minutes keep the order of notes within a day.
    const createdAt = new Date(Date.parse(asOf) + (9 * 60 + 10 * k) * 60_000);
    await db.note.update({ where: { id }, data: { createdAt } });
    ids.push(id);
  }
  // Search keeps the day on which each was written, which never changes otherwise.
  await db.$executeRaw`select write_documents('NOTE', ${ids}::text[])`;
}

/** Where these words are in the demo's one source, in code points. */
async function spanOf(words: string) {
  const { id, text } = await db.source.findFirstOrThrow({
    where: { text: { contains: words } },
    select: { id: true, text: true },
  });
  const start = toCodePoints(text)(text.indexOf(words));
  return { source: id, start, end: start + [...words].length };
}
