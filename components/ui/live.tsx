"use client";

import { useLive } from "./use-live";

interface LiveProps {
  /** What the page shows: `{ source: id }`, `{ issue: key }` or `{ batch: "all" }`. */
  topic: Record<string, string>;
  /** The record's mark when the page was rendered. */
  mark: string;
}

/** Keeps its page up to date with a record. Renders nothing. */
export function Live({ topic, mark }: LiveProps) {
  useLive(`/api/v1/live?${new URLSearchParams(topic)}`, mark);
  return null;
}
