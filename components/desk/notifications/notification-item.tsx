import { Button } from "@/components/ui/button";
import { cx } from "@/components/ui/cx";
import { DateText } from "@/components/ui/date-text";
import type { NotificationView } from "@/lib/desk/notifications/schema";
import { NotificationLinks } from "./notification-links";

interface NotificationItemProps {
  notification: NotificationView;
  onRead: () => void;
}

/** What happened, who did it and when, which of the viewer's work it concerns, and whether it is read. */
export function NotificationItem({ notification, onRead }: NotificationItemProps) {
  const { id, actor, sentence, at, readAt } = notification;
  return (
    <li data-row={id} className="flex flex-wrap items-start justify-between gap-x-6 gap-y-1 py-3">
      <div className="min-w-0 max-w-prose space-y-1">
        <p className={cx(!readAt && "font-semibold")}>
          {actor} {sentence}
        </p>
        <div className="text-sm">
          <NotificationLinks notification={notification} />
        </div>
      </div>
      <div className="flex items-center gap-3 text-sm text-secondary">
        <DateText date={at} variant="relative" />
        {!readAt && (
          <Button
            variant="quiet"
            aria-label={`Mark as read: ${actor} ${sentence}`}
            onClick={onRead}
          >
            Mark as read
          </Button>
        )}
      </div>
    </li>
  );
}
