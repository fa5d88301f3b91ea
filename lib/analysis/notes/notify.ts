import type { Tx } from "@/lib/core/command/command";
import type { Viewer } from "@/lib/core/session/viewer";
import { type Mentioned, mentionsOf, newlyMentioned } from "@/lib/desk/members/mentions";
import { forgetNote } from "@/lib/desk/notifications/mutations";
import { notify, type Reason } from "@/lib/desk/notifications/notify";
import { among, askerOf, followersOf, these, writersIn } from "@/lib/desk/notifications/recipients";
import { firstOwnWords } from "@/lib/desk/notifications/schema";
import type { KnownNote } from "./change";

// Who is notified of a note. Nobody is notified of a private one.

interface Told {
  note: KnownNote;
  event: bigint;
  mentioned: readonly Mentioned[];
}

/** Notifies people of a new or restored note, except those who have already heard of it. */
export async function notifyOfNote(
  tx: Tx,
  viewer: Viewer,
  { note, event, mentioned }: Told,
): Promise<void> {
  const reasons: Reason[] = [...mentions(mentioned), ...otherReasons(note)];
  await tell(tx, viewer, note, note.body, event, reasons);
}

/**
 * Notifies people who are mentioned in a note only since it was edited. Whoever is no longer mentioned loses that
 * notification, and gets the one that they would have had without the mention.
 */
export async function notifyOfEdit(
  tx: Tx,
  viewer: Viewer,
  { note, body, event, mentioned }: Told & { body: string },
): Promise<void> {
  const before = mentionsOf({ body: note.body }).body ?? [];
  const fresh = newlyMentioned(mentioned, note.body);
  const isDropped = before.some((handle) => !mentioned.some((person) => person.handle === handle));
  const except = mentioned.map(({ id }) => id);
  const dropped = isDropped ? await forgetNote(tx, note.id, { kind: "MENTION", except }) : [];
  const others = otherReasons(note).map(({ kind, to }) => ({ kind, to: among(to, [...dropped]) }));
  const reasons = [...mentions(fresh), ...([...dropped].length > 0 ? others : [])];
  await tell(tx, viewer, note, body, event, reasons);
}

/** Notifies the person who asked a question that someone else has closed it. */
export const notifyOfClosing = (tx: Tx, viewer: Viewer, { note, event }: Omit<Told, "mentioned">) =>
  notify(tx, viewer, happening(note, note.body, event), [{ kind: "ANSWER", to: askerOf(note.id) }]);

const mentions = (people: readonly Mentioned[]): Reason[] =>
  people.length > 0 ? [{ kind: "MENTION", to: these(people.map(({ id }) => id)) }] : [];

/** Why people are notified of a note that does not mention them. */
function otherReasons({ parentId, kind, issueId, quoteId, sourceId }: KnownNote): Reason[] {
  if (parentId)
    return [
      { kind: "ANSWER", to: askerOf(parentId) },
      { kind: "REPLY", to: writersIn(parentId) },
    ];
  const to = followersOf({ issueId, quoteId, sourceId });
  return [{ kind: kind === "QUESTION" ? "QUESTION" : "NOTE", to }];
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
    words: firstOwnWords(body),
  },
});
