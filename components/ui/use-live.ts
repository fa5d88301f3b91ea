"use client";

import { useRouter } from "next/navigation";
import { useEffect, useEffectEvent, useTransition } from "react";
import { isUnderWay } from "./under-way";

/** Changes within this time lead to one refresh. */
const SETTLE_MS = 250;
const MIN_INTERVAL_MS = 500;
const FIRST_RETRY_MS = 1_000;
const MAX_RETRY_MS = 30_000;

/**
 * Keeps a page up to date with a record. The stream at `address` sends the record's mark. If it differs from
 * the page's `mark`, the page is refreshed, without losing what people are doing on it. The person's own
 * changes need no refresh: their response includes the updated page.
 * A hidden tab closes its connection, and checks again once it is visible.
 */
export function useLive(address: string, mark: string): void {
  const router = useRouter();
  const [refreshing, start] = useTransition();

  /** Refreshes the page if needed. Returns false if it must wait. */
  const refreshIfStale = useEffectEvent((said: string): boolean => {
    if (refreshing || isUnderWay()) return false;
    if (said !== mark) start(() => router.refresh());
    return true;
  });

  useEffect(() => {
    let stream: EventSource | undefined;
    let opening: ReturnType<typeof setTimeout> | undefined;
    let settling: ReturnType<typeof setTimeout> | undefined;
    let wait = FIRST_RETRY_MS;
    let last = 0;
    let said = "";

    function look() {
      settling = undefined;
      if (refreshIfStale(said)) last = performance.now();
      else soon();
    }
    function soon() {
      settling ??= setTimeout(
        look,
        Math.max(SETTLE_MS, last + MIN_INTERVAL_MS - performance.now()),
      );
    }
    function open() {
      close();
      if (document.hidden) return;
      stream = new EventSource(address);
      stream.onmessage = ({ data }) => {
        wait = FIRST_RETRY_MS;
        said = data;
        soon();
      };
      stream.onerror = () => {
        // The browser retries by itself, except after an HTTP error, such as from a proxy.
        if (stream?.readyState !== EventSource.CLOSED) return;
        opening = setTimeout(open, wait);
        wait = Math.min(wait * 2, MAX_RETRY_MS);
      };
    }
    function close() {
      clearTimeout(opening);
      stream?.close();
      stream = undefined;
    }

    open();
    document.addEventListener("visibilitychange", open);
    return () => {
      document.removeEventListener("visibilitychange", open);
      clearTimeout(settling);
      close();
    };
  }, [address]);
}
