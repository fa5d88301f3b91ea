"use client";

import type { Visit } from "@/lib/desk/notifications/schema";
import { useVisit } from "./use-visit";

/** Marks the notifications about what its page shows as read. Renders nothing. */
export function MarkVisited({ visit }: { visit: Visit }) {
  useVisit(visit, true);
  return null;
}
