import type { PointerEvent } from "react";
import { formatDateTime } from "./format-date";

/** Gives a relative time its full date as a tooltip when the pointer reaches it: in a long list, each would be sent. */
export function showFullDate({ target }: PointerEvent) {
  const time = (target as Element).closest("time");
  if (time && !time.title) time.title = formatDateTime(new Date(time.dateTime));
}
