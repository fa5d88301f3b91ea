import { formatDate, formatDateTime, formatRelative } from "./format-date";

interface DateTextProps {
  date: Date | string;
  /** `relative` is for feeds, and holds the full date in its title. */
  variant?: "date" | "datetime" | "relative";
}

export function DateText({ date, variant = "date" }: DateTextProps) {
  const at = new Date(date);
  const full = formatDateTime(at);
  if (variant === "date") return <time dateTime={day(at)}>{formatDate(at)}</time>;
  if (variant === "datetime") return <time dateTime={at.toISOString()}>{full}</time>;
  // The minute may turn between the server's rendering and the browser's.
  return (
    <time dateTime={at.toISOString()} title={full} suppressHydrationWarning>
      {formatRelative(at, new Date())}
    </time>
  );
}

function day(date: Date): string {
  return date.toISOString().slice(0, 10);
}
