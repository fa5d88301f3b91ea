import { Button } from "@/components/ui/button";
import type { InboxGroup } from "@/lib/desk/notifications/schema";
import { NotificationItem } from "./notification-item";

interface NotificationGroupProps {
  group: InboxGroup;
  /** Whether these are done, and can be moved back to the inbox. */
  isDone: boolean;
  /** The address that shows all of them. */
  allHref: string;
  onDone: (ids: string[]) => void;
  onSnooze: (id: string) => void;
  /** Called to end a snooze. */
  onReturn: (ids: string[]) => void;
}

/** An issue or source with its latest notifications. */
export function NotificationGroup({ group, isDone, allHref, ...on }: NotificationGroupProps) {
  const { about, items, more } = group;
  const id = `about-${about.id}`;
  return (
    <section aria-labelledby={id}>
      <div className="flex min-h-9 items-center justify-between gap-3 border-t border-ink pt-1.5">
        <h2 id={id} className="min-w-0 truncate text-sm font-semibold">
          {about.key && <span className="mr-1 font-normal text-secondary">{about.key}</span>}{" "}
          {about.href ? (
            <a href={about.href} className="hover:underline">
              {about.title}
            </a>
          ) : (
            about.title
          )}
        </h2>
        {!isDone && items.length > 1 && (
          <Button
            variant="quiet"
            aria-label={`Mark all ${items.length} as done: ${about.title}`}
            onClick={() => on.onDone(items.map((item) => item.id))}
          >
            Mark all {items.length} as done
          </Button>
        )}
      </div>
      <ol className="divide-y divide-rule">
        {items.map((item) => (
          <NotificationItem
            key={item.id}
            notification={item}
            isDone={isDone}
            onDone={() => on.onDone([item.id])}
            onSnooze={() => on.onSnooze(item.id)}
            onReturn={() => on.onReturn([item.id])}
          />
        ))}
      </ol>
      {more && (
        <p className="pb-2 text-sm">
          <a href={allHref} className="link">
            Earlier notifications about {about.title}
          </a>
        </p>
      )}
    </section>
  );
}
