import { ownLinksOf } from "@/lib/desk/notifications/links";
import type { NotificationView } from "@/lib/desk/notifications/schema";

/** A notification's links, if it has any: to what of the viewer's it concerns, and to the source. */
export function NotificationLinks({ notification }: { notification: NotificationView }) {
  const { source } = notification;
  const links = [
    ...ownLinksOf(notification),
    ...(source ? [{ href: `/sources/${source.id}`, words: "Source" }] : []),
  ];
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
