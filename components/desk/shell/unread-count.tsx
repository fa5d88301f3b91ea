/** The number of unread notifications, beside a navigation label. Shows nothing for none. */
export function UnreadCount({ unread = 0 }: { unread?: number | undefined }) {
  if (unread === 0) return null;
  return (
    <>
      {" "}
      <span className="ml-0.5 rounded-sm bg-ink px-1 text-xs font-semibold text-paper tabular-nums">
        {unread > 99 ? "99+" : unread}
        <span className="sr-only"> unread</span>
      </span>
    </>
  );
}
