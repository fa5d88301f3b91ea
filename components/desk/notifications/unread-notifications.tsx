import { counted } from "@/lib/core/wording";
import type { NotificationView } from "@/lib/desk/notifications/schema";

/** The most notifications that the summary shows. */
export const MAX_SHOWN = 3;

interface UnreadNotificationsProps {
  /** The latest unread ones. */
  notifications: NotificationView[];
  /** How many there are in all. */
  unread: number;
}

/** Unread notifications at the top of the summary, one line each; on a phone only the latest. */
export function UnreadNotifications({ notifications, unread }: UnreadNotificationsProps) {
  if (unread === 0) return null;
  return (
    <section
      aria-label="Unread notifications"
      className="mb-6 max-w-prose border-l-2 border-warning pl-3 text-sm print:hidden"
    >
      <p>
        <a href="/inbox" className="link font-semibold">
          {counted(unread, "unread notification")}
        </a>
      </p>
      <ul>
        {notifications.map(({ id, actor, inFull, judgements }) => (
          <li key={id} className="line-clamp-2 max-md:line-clamp-1 max-md:not-first:hidden">
            {actor} {inFull}
            {judgements.length > 0 && (
              <span className="text-secondary">
                {" "}
                · affects {judgements.length} of your judgements
              </span>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
