"use client";

import { useRouter } from "next/navigation";
import { type RefObject, useEffect, useEffectEvent, useRef, useTransition } from "react";
import { isUnderWay } from "@/components/ui/under-way";
import { type Change, isOlder } from "@/lib/desk/live/schema";
import { isBusy, watchHands } from "./busy";
import { connect } from "./connect";
import { pendingChanges } from "./pending";

/** Changes within this time share one refresh. */
const SETTLE_MS = 40;
/** The milliseconds between the refreshes of pages that show the same thing. */
const APART_MS = 4;
const MIN_INTERVAL_MS = 200;
const MAX_INTERVAL_MS = 10_000;
/** How often a refresh that must wait is tried again. */
const AGAIN_MS = 50;

interface Page {
  /** The address of the page’s stream, without what it has seen. */
  address: string;
  /** The snapshot that the page was rendered with. */
  seen: string;
  /** Whether it refreshes. A form that a person is filling in only reports changes. */
  refreshes: boolean;
  /** Called with each change that the page doesn’t show yet, unless it comes from a command running here. */
  onChange: (change: Change) => void;
}

/**
 * Keeps a page up to date. Its stream says that something the page shows has changed, and in which transaction; if the
 * page’s snapshot doesn’t include that, the page is refreshed, without losing what people are doing on it. Many changes
 * share one refresh. Returns whether a refresh is running. See docs/decisions/044-live-everywhere.md.
 */
export function useLive({ address, seen, refreshes, onChange }: Page): RefObject<boolean> {
  const router = useRouter();
  const [refreshing, start] = useTransition();
  const isRefreshing = useRef(false);
  const checkSeen = useRef<(seen: string) => void>(null);

  useEffect(() => {
    if (!refreshing) isRefreshing.current = false;
  }, [refreshing]);

  const isShown = useEffectEvent(
    (changes: ReturnType<typeof pendingChanges>) => changes.missing(seen).length === 0,
  );
  const mayRefresh = useEffectEvent(
    (since: number) => !refreshing && !isUnderWay() && !isBusy(since),
  );
  const refresh = useEffectEvent(() => {
    isRefreshing.current = true;
    start(() => router.refresh());
  });
  const readAgain = useEffectEvent(() => start(() => router.refresh()));
  const addressNow = useEffectEvent(
    (stream: string) => `${stream}&since=${encodeURIComponent(seen)}`,
  );
  const seenNow = useEffectEvent(() => seen);
  const tell = useEffectEvent((change: Change) => {
    if (!isUnderWay()) onChange(change);
  });

  useEffect(() => {
    const changes = pendingChanges();
    let followers = 1;
    let since = 0;
    let settling: ReturnType<typeof setTimeout> | undefined;
    let last = Number.NEGATIVE_INFINITY;
    let interval = MIN_INTERVAL_MS;
    let opened = seenNow();

    function look() {
      settling = undefined;
      if (isShown(changes)) {
        interval = MIN_INTERVAL_MS;
        since = 0;
        return;
      }
      const now = performance.now();
      if (now < last + interval || !mayRefresh(since)) return soon(AGAIN_MS);
      // If a refresh doesn’t help, the server has a problem.
      interval = Math.min(
        last === Number.NEGATIVE_INFINITY ? interval : interval * 1.5,
        MAX_INTERVAL_MS,
      );
      last = now;
      refresh();
      soon(AGAIN_MS);
    }
    function soon(wait: number) {
      settling ??= setTimeout(look, wait);
    }
    function hear(change: Change) {
      changes.hear(change);
      if (isShown(changes)) return;
      tell(change);
      if (!refreshes) return;
      since ||= performance.now();
      soon(SETTLE_MS + Math.random() * APART_MS * Math.max(followers, change.among ?? 0));
    }

    const connection = connect({
      address: () => addressNow(address),
      hello: (hello) => {
        followers = hello.followers;
      },
      change: hear,
      refused: readAgain,
    });
    // The browser has restored the page in an old state.
    checkSeen.current = (seen) => {
      if (isOlder(seen, opened)) {
        opened = seen;
        connection.reopen();
      } else if (refreshes && !isShown(changes)) soon(SETTLE_MS);
    };
    const stopWatching = watchHands();
    return () => {
      checkSeen.current = null;
      clearTimeout(settling);
      stopWatching();
      connection.close();
    };
  }, [address, refreshes]);

  useEffect(() => checkSeen.current?.(seen), [seen]);
  return isRefreshing;
}
