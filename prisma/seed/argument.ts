import type { Viewer } from "@/lib/auth";
import { db } from "@/lib/db";
import { writeNote } from "@/lib/notes/mutations";
import type { Citations } from "./citations";
import type { Person } from "./issues";
import { made } from "./made";
import { NOTES } from "./notes";

/** Adds the notes that are missing, in their order, and dates them as the demo tells its story. */
export async function keepNotes(
  people: Record<Person, Viewer>,
  { resolve }: Citations,
): Promise<void> {
  const there = await db.note.findMany({ select: { id: true }, orderBy: { id: "asc" } });
  const ids = there.map(({ id }) => id);
  for (const [k, { slug, author, asOf, body, replyTo }] of NOTES.entries()) {
    if (k < ids.length) continue;
    const parentId = replyTo === undefined ? null : ids[replyTo]!;
    const note = { issue: slug, body: resolve(body), parentId };
    const { id } = await made(writeNote(people[author], note));
    // The minutes keep the order of a thread within a day.
    const createdAt = new Date(Date.parse(asOf) + (9 * 60 + 10 * k) * 60_000);
    await db.note.update({ where: { id }, data: { createdAt } });
    ids.push(id);
  }
}
