"use client";

import { useRouter } from "next/navigation";
import { useEffect, useEffectEvent, useTransition } from "react";
import { isUnderWay } from "./under-way";

/** Milliseconds. What comes together is shown together. */
const SETTLE = 250;
const LEAST_BETWEEN = 500;
const RETRY = { first: 1_000, most: 30_000 };

/**
 * Keeps a page as its record stands. The stream at `address` says the record's mark; where that is
 * not the mark that the page was made with, the page is made anew around what people are doing in it;
 * one's own change comes with its answer.
 * A tab that nobody sees keeps no connection, and looks again when it is seen.
 */
export function useLive(address: string, mark: string): void {
  const router = useRouter();
  const [refreshing, start] = useTransition();

  /** Whether what was said is dealt with. */
  const settle = useEffectEvent((said: string): boolean => {
    if (refreshing || isUnderWay()) return false;
    if (said !== mark) start(() => router.refresh());
    return true;
  });

  useEffect(() => {
    let stream: EventSource | undefined;
    let opening: ReturnType<typeof setTimeout> | undefined;
    let settling: ReturnType<typeof setTimeout> | undefined;
    let wait = RETRY.first;
    let last = 0;
    let said = "";

    function look() {
      settling = undefined;
      if (settle(said)) last = performance.now();
      else soon();
    }
    function soon() {
      settling ??= setTimeout(look, Math.max(SETTLE, last + LEAST_BETWEEN - performance.now()));
    }
    function open() {
      close();
      if (document.hidden) return;
      stream = new EventSource(address);
      stream.onmessage = ({ data }) => {
        wait = RETRY.first;
        said = data;
        soon();
      };
      stream.onerror = () => {
        // The browser tries again by itself unless it was answered, by a proxy perhaps, with an error.
        if (stream?.readyState !== EventSource.CLOSED) return;
        opening = setTimeout(open, wait);
        wait = Math.min(wait * 2, RETRY.most);
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
