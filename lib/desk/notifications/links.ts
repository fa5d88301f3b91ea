import type { NotificationView } from "./schema";

interface OwnLink {
  /** Null if it can't be read any more. */
  href: string | null;
  words: string;
}

/** Links to what of the reader's own a notification concerns: judgements, dissents, notes, and evidence on their issues. */
export const ownLinksOf = ({
  judgements,
  dissents,
  notes,
  evidence,
}: Pick<NotificationView, "judgements" | "dissents" | "notes" | "evidence">): OwnLink[] => [
  ...judgements.map(({ href, title, number }) => ({
    href,
    words: `Your judgement on ${title}, revision ${number}`,
  })),
  ...dissents.map(({ title, own, href }) => ({
    href,
    words: own ? `Your dissent on ${title}` : `Your answer to a dissent on ${title}`,
  })),
  ...notes.map((note) => ({
    href: note.href,
    words: `Your note on ${note.title}${placeAmong(
      notes.filter(({ title }) => title === note.title),
      note,
    )}`,
  })),
  ...evidence.map(({ href, title }) => ({ href, words: `Evidence on ${title}` })),
];

/** ", 2 of 3" for one of several; empty for the only one. */
const placeAmong = <T>(items: T[], item: T) =>
  items.length > 1 ? `, ${items.indexOf(item) + 1} of ${items.length}` : "";
