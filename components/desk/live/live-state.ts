"use client";

import { useSyncExternalStore } from "react";
import type { Present } from "@/lib/desk/live/schema";

// What the page’s stream has said, for the parts of the page that show it.

/** Who did what to something on the page, as a sentence. */
export interface Said {
  id: string;
  at: string;
  actor: { id: string; name: string };
  verb: string;
  sentence: string;
  /** The id of the schedule that it was done to. */
  schedule: string | null;
}

interface LiveState {
  /** Whether the connection has been lost for longer than a moment, as connect.ts finds out. */
  lost: boolean;
  here: readonly Present[];
  /** How many notifications are unread, and how many times the stream has said so. */
  unread: { count: number; said: number } | null;
  said: Said | null;
}

const INITIAL: LiveState = { lost: false, here: [], unread: null, said: null };

let state = INITIAL;
const listeners = new Set<() => void>();

export function setLive(some: Partial<LiveState>): void {
  state = { ...state, ...some };
  for (const listener of listeners) listener();
}

/** Takes back the notice over a form that was refused as stale: the form now says what has changed. */
export const dropSaid = () => setLive({ said: null });

export function sayUnread(count: number): void {
  setLive({ unread: { count, said: (state.unread?.said ?? 0) + 1 } });
}

function subscribe(listener: () => void) {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Part of what the page’s stream has said. */
export const useLiveState = <T>(of: (state: LiveState) => T): T =>
  useSyncExternalStore(
    subscribe,
    () => of(state),
    () => of(INITIAL),
  );
