"use client";

import { useState } from "react";
import { useLiveState } from "@/components/desk/live/live-state";

/** The number of unread notifications, beside the label of the inbox. */
export const UnreadCount = ({ unread }: { unread?: number | undefined }) =>
  unread === undefined ? null : <Count rendered={unread} />;

/** The latest number, from the page or from its stream. Shows nothing if it is zero. */
function Count({ rendered }: { rendered: number }) {
  const live = useLiveState((state) => state.unread);
  const [base, setBase] = useState({ rendered, said: live?.said ?? 0 });
  // The page was rendered again since its stream last gave a number.
  if (base.rendered !== rendered) setBase({ rendered, said: live?.said ?? 0 });
  const unread = live && live.said > base.said ? live.count : rendered;
  if (unread === 0) return null;
  return (
    <>
      {" "}
      <span className="unread">
        {unread > 99 ? "99+" : unread}
        <span className="sr-only"> unread</span>
      </span>
    </>
  );
}
