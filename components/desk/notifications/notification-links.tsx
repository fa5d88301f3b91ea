import type { NotificationView } from "@/lib/desk/notifications/schema";

/** A notification's links, if it has any: to what of the viewer's it concerns, and to the source. */
export function NotificationLinks({ notification }: { notification: NotificationView }) {
  const links = linksOf(notification);
  if (links.length === 0) return null;
  return (
    <ul className="relative flex flex-wrap gap-x-4 gap-y-1 text-sm">
      {links.map(({ href, words }) => (
        <li key={words}>
          {href ? (
            <a href={href} className="link">
              {words}
            </a>
          ) : (
            <span className="text-secondary">{words}</span>
          )}
        </li>
      ))}
    </ul>
  );
}

function linksOf({
  judgements,
  dissents,
  notes,
  evidence,
  source,
}: NotificationView): { href: string | null; words: string }[] {
  return [
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
    ...(source ? [{ href: `/sources/${source.id}`, words: "Source" }] : []),
  ];
}

/** ", 2 of 3" for one of several; empty for the only one. */
const placeAmong = <T,>(items: T[], item: T) =>
  items.length > 1 ? `, ${items.indexOf(item) + 1} of ${items.length}` : "";
