import { useEffect, useEffectEvent } from "react";

/** How often to ask for a document that is being made: it takes a few seconds. */
const ASK_EVERY_MS = 1_000;

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
      // Neither a lost connection nor an outage of the database proves anything.
      if (!answer || answer.status === 202 || answer.status === 503) wait();
      else settled(answer.ok);
    };
    wait();
    return () => {
      leaving.abort();
      clearTimeout(timer);
    };
  }, [href]);
}
