import type { Tx } from "@/lib/core/command/command";
import type { Viewer } from "@/lib/core/session/viewer";
import { type Mentioned, mentionsOf } from "@/lib/desk/members/mentions";
import { forgetNote } from "@/lib/desk/notifications/mutations";
import { notify, type Reason } from "@/lib/desk/notifications/notify";
import { among, askerOf, followersOf, these, writersIn } from "@/lib/desk/notifications/recipients";
import { firstWords } from "@/lib/desk/notifications/schema";
import type { KnownNote } from "./change";

// Who is told of a note. Nobody is told of a private one.

interface Told {
  note: KnownNote;
  event: bigint;
  mentioned: readonly Mentioned[];
}

/** Notifies people of a note that is new or has been restored: those who have not been told of it. */
export async function notifyOfNote(
  tx: Tx,
  viewer: Viewer,
  { note, event, mentioned }: Told,
): Promise<void> {
  const reasons: Reason[] = [...mentions(mentioned), ...otherReasons(note)];
  await tell(tx, viewer, note, note.body, event, reasons);
}

/**
 * Notifies the people whom an edit mentions and the note did not mention before. Whoever it no longer mentions has not
 * been told of a mention, but of what the note is to them without it.
 */
export async function notifyOfEdit(
  tx: Tx,
  viewer: Viewer,
  { note, body, event, mentioned }: Told & { body: string },
): Promise<void> {
  const before = mentionsOf({ body: note.body }).body ?? [];
  const fresh = mentioned.filter(({ handle }) => !before.includes(handle));
  const isDropped = before.some((handle) => !mentioned.some((person) => person.handle === handle));
  const except = mentioned.map(({ id }) => id);
  const dropped = isDropped ? await forgetNote(tx, note.id, { kind: "MENTION", except }) : [];
  const others = otherReasons(note).map(({ kind, to }) => ({ kind, to: among(to, [...dropped]) }));
  const reasons = [...mentions(fresh), ...([...dropped].length > 0 ? others : [])];
  await tell(tx, viewer, note, body, event, reasons);
}

/** Notifies the person who asked a question that somebody else has closed it. */
export const notifyOfClosing = (tx: Tx, viewer: Viewer, { note, event }: Omit<Told, "mentioned">) =>
  notify(tx, viewer, happening(note, note.body, event), [{ kind: "ANSWER", to: askerOf(note.id) }]);

const mentions = (people: readonly Mentioned[]): Reason[] =>
  people.length > 0 ? [{ kind: "MENTION", to: these(people.map(({ id }) => id)) }] : [];

/** Why people are told of a note that does not mention them. */
function otherReasons({ parentId, kind, issueId, quoteId, sourceId }: KnownNote): Reason[] {
  if (parentId)
    return [
      { kind: "ANSWER", to: askerOf(parentId) },
      { kind: "REPLY", to: writersIn(parentId) },
    ];
  return kind === "QUESTION"
    ? [{ kind: "QUESTION", to: followersOf({ issueId, quoteId, sourceId }) }]
    : [];
}

async function tell(
  tx: Tx,
  viewer: Viewer,
  note: KnownNote,
  body: string,
  event: bigint,
  reasons: readonly Reason[],
) {
  if (note.visibility === "PRIVATE") return;
  await notify(tx, viewer, happening(note, body, event), reasons, { once: true });
}

const happening = (note: KnownNote, body: string, event: bigint) => ({
  event,
  issueId: note.issueId,
  sourceId: note.sourceId ?? note.quote?.sourceId ?? null,
  noteId: note.id,
  details: {
    title: (note.issue ?? note.source ?? note.quote?.source)?.title ?? "",
    words: firstWords(body),
  },
});
