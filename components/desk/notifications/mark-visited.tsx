"use client";

import type { Visit } from "@/lib/desk/notifications/schema";
import { useVisit } from "./use-visit";

interface MarkVisitedProps {
  visit: Visit;
  /** Whether there are any that are unread. */
  unread: boolean;
}

/** Marks the notifications about what its page shows as read. Renders nothing. */
export function MarkVisited({ visit, unread }: MarkVisitedProps) {
  useVisit(visit, unread);
  return null;
}
