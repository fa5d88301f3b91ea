"use client";

import { DateText } from "@/components/ui/date-text";
import { type Packed, unpack } from "@/components/ui/packed-rows";
import { showFullDate } from "@/components/ui/show-full-date";
import { ACTIVITY_FIELDS, type ActivityLine } from "./activity-line";

/** Who did what, latest first; see activity.css. */
export function ActivityList({ activity }: { activity: Packed }) {
  return (
    <ol className="activity" onPointerOver={showFullDate}>
      {unpack<ActivityLine>(activity, ACTIVITY_FIELDS).map(({ id, at, actor, sentence }) => (
        <li key={id}>
          {`${actor} `}
          <span>{sentence}</span>
          {"\u00a0· "}
          <DateText date={at} variant="untitled" />
        </li>
      ))}
    </ol>
  );
}
