import { useEffect, useEffectEvent } from "react";

/** How often to ask for a document that is being made: it takes a few seconds. */
const ASK_EVERY_MS = 1_000;
/** Accepted, too many requests, and what a proxy or the desk answers until it is back. */
const WAITING = [202, 429, 502, 503, 504];

/**
 * Asks for a document at an address until it is ready or can't be had, and then says which. Asks for nothing while the
 * address is null.
 */
export function useDocument(href: string | null, settle: (isReady: boolean) => void): void {
  const settled = useEffectEvent(settle);
  useEffect(() => {
    if (!href) return;
    const leaving = new AbortController();
    const { signal } = leaving;
    let timer = 0;
    const wait = () => {
      timer = window.setTimeout(ask, ASK_EVERY_MS);
    };
    const ask = async () => {
      const answer = await fetch(href, { method: "HEAD", signal }).catch(() => null);
      if (signal.aborted) return;
      // Neither a lost connection nor a desk that is starting, busy or without its database proves anything.
      if (!answer || WAITING.includes(answer.status)) wait();
      else settled(answer.ok);
    };
    wait();
    return () => {
      leaving.abort();
      clearTimeout(timer);
    };
  }, [href]);
}
