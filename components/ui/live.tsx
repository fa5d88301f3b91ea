"use client";

import { useLive } from "./use-live";

interface LiveProps {
  /** What the page shows: `{ source: id }`, `{ issue: key }` or `{ batch: "all" }`. */
  topic: Record<string, string>;
  /** How far it had come when the page was made. */
  mark: string;
}

/** Keeps the page that it stands in as its record stands. Shows nothing itself. */
export function Live({ topic, mark }: LiveProps) {
  useLive(`/api/v1/live?${new URLSearchParams(topic)}`, mark);
  return null;
}
