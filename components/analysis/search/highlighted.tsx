import type { ReactNode } from "react";
import type { Mark } from "@/lib/analysis/search/schema";

/** A text with what was found in it marked. */
export function Highlighted({ text, marks }: { text: string; marks: Mark[] }): ReactNode {
  let at = 0;
  const parts: ReactNode[] = [];
  for (const [start, end] of marks) {
    parts.push(text.slice(at, start), <mark key={start}>{text.slice(start, end)}</mark>);
    at = end;
  }
  return [...parts, text.slice(at)];
}
