"use client";

import { useEffect, useRef, useTransition } from "react";
import { markVisitedAction } from "@/lib/desk/notifications/actions";
import type { Visit } from "@/lib/desk/notifications/schema";

/** How long after the reader’s return a page may take to show what has arrived meanwhile. */
const CATCHING_UP_MS = 10_000;

/**
 * Marks the notifications about something as read once its page is on screen. Those that arrive while it is open may be
 * about something out of sight, so they stay unread until the reader comes back to the page.
 *
 * @param unread whether there are any
 */
export function useVisit(visit: Visit, unread: boolean): void {
  const [, start] = useTransition();
  const of = JSON.stringify(visit);
  const opened = useRef("");
  const returned = useRef(Number.NEGATIVE_INFINITY);
  useEffect(() => {
    const note = () => {
      if (!document.hidden) returned.current = performance.now();
    };
    document.addEventListener("visibilitychange", note);
    return () => document.removeEventListener("visibilitychange", note);
  }, []);
  useEffect(() => {
    const hasJustOpened = opened.current !== of;
    opened.current = of;
    if (!unread) return;
    const mark = () => {
      if (document.hidden) return;
      document.removeEventListener("visibilitychange", mark);
      start(async () => {
        // If it fails, they stay unread until the next visit.
        await markVisitedAction(JSON.parse(of)).catch(() => undefined);
      });
    };
    document.addEventListener("visibilitychange", mark);
    if (hasJustOpened || performance.now() - returned.current < CATCHING_UP_MS) mark();
    return () => document.removeEventListener("visibilitychange", mark);
  }, [of, unread]);
}
