import { Words } from "@/components/analysis/markdown/words";
import { Button } from "@/components/ui/button";
import { cx } from "@/components/ui/cx";
import { DateText } from "@/components/ui/date-text";
import { KeyHint } from "@/components/ui/key-hint";
import { isQuoted } from "@/lib/desk/notification-kinds";
import type { NotificationView } from "@/lib/desk/notifications/schema";
import { NotificationLinks } from "./notification-links";

interface NotificationItemProps {
  notification: NotificationView;
  /** Whether it is done, and can be moved back to the inbox. */
  isDone: boolean;
  onDone: () => void;
  onSnooze: () => void;
  onReturn: () => void;
}

/** What happened, who did it and when, where it can be read, which of the viewer's work it concerns, and its buttons. */
export function NotificationItem({ notification, isDone, ...on }: NotificationItemProps) {
  const { id, kind, actor, sentence, words, at, href, readAt, snoozedUntil } = notification;
  const said = `${actor} ${sentence}`;
  return (
    <li
      data-row={id}
      className="group/item flex items-start gap-x-2.5 py-2.5 focus-within:bg-hover hover:bg-hover max-md:flex-wrap md:gap-x-6"
    >
      <div className="flex min-w-0 grow gap-2.5 max-md:basis-full">
        <span
          aria-hidden="true"
          className={cx("mt-2 size-1.5 shrink-0 rounded-full", !readAt && "bg-accent")}
        />
        <div className="relative min-w-0 max-w-prose grow">
          <p className={cx(!readAt && "font-semibold")}>
            {!readAt && <span className="sr-only">Unread: </span>}
            {href ? (
              // The words below it open it, too.
              <a href={href} className="hover:underline after:absolute after:inset-0">
                {said}
              </a>
            ) : (
              said
            )}
          </p>
          {words && (
            <p className="line-clamp-2 text-secondary">
              {isQuoted(kind) ? words : <Words text={words} markdown />}
            </p>
          )}
          <NotificationLinks notification={notification} />
        </div>
      </div>
      <div className="flex shrink-0 items-center gap-1 text-sm text-secondary max-md:w-full max-md:pl-4">
        <span className="mr-2 whitespace-nowrap max-md:grow">
          {snoozedUntil ? (
            <>
              until <DateText date={snoozedUntil} variant="datetime" />
            </>
          ) : (
            <DateText date={at} variant="relative" />
          )}
        </span>
        {(isDone || snoozedUntil) && (
          <Button variant="quiet" aria-label={`Back to the inbox: ${said}`} onClick={on.onReturn}>
            Back to the inbox
          </Button>
        )}
        {!isDone && (
          <>
            <Button variant="quiet" aria-label={`Snooze: ${said}`} onClick={on.onSnooze}>
              Snooze <RowHint>H</RowHint>
            </Button>
            <Button variant="quiet" aria-label={`Done: ${said}`} onClick={on.onDone}>
              Done <RowHint>E</RowHint>
            </Button>
          </>
        )}
      </div>
    </li>
  );
}

/** The key of a button, shown only in the row that it acts on. */
const RowHint = ({ children }: { children: string }) => (
  <span className="invisible group-focus-within/item:visible">
    <KeyHint>{children}</KeyHint>
  </span>
);
