import { formatDate, formatDateTime, formatRelative } from "./format-date";

interface DateTextProps {
  date: Date | string | number;
  /** `relative` is for feeds and has the full date as its title, unless the feed has `showFullDate`. */
  variant?: "date" | "datetime" | "relative" | "untitled";
}

export function DateText({ date, variant = "date" }: DateTextProps) {
  const at = new Date(date);
  const full = formatDateTime(at);
  const minute = `${at.toISOString().slice(0, 16)}Z`;
  if (variant === "date") return <time dateTime={day(at)}>{formatDate(at)}</time>;
  if (variant === "datetime") return <time dateTime={minute}>{full}</time>;
  // The minute may change between rendering on the server and in the browser.
  return (
    <time
      dateTime={minute}
      title={variant === "relative" ? full : undefined}
      suppressHydrationWarning
    >
      {formatRelative(at, new Date())}
    </time>
  );
}

function day(date: Date): string {
  return date.toISOString().slice(0, 10);
}
