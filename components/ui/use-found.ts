import { useEffect, useEffectEvent, useState } from "react";
import { withoutAccents } from "@/lib/core/wording";

/**
 * Runs `find` whenever the text changes, or the `key` of whatever else `find` depends on. Until it is done, `found` holds
 * the results for an earlier text; if the request has failed, `nothing`. Does nothing while the text is null.
 */
export function useFound<T>(
  text: string | null,
  find: (text: string, signal: AbortSignal) => Promise<T>,
  nothing: T,
  key = "",
): { found: T; done: boolean; failed: boolean } {
  const [state, setState] = useState({ found: nothing, for: "", failed: false });
  const asked = `${key}\n${text}`;
  const look = useEffectEvent((signal: AbortSignal) => find(text!, signal));
  const fail = useEffectEvent(() => ({ found: nothing, for: asked, failed: true }));
  const isAsked = text !== null;
  useEffect(() => {
    if (!isAsked) return;
    const request = new AbortController();
    look(request.signal).then(
      (found) => request.signal.aborted || setState({ found, for: asked, failed: false }),
      () => request.signal.aborted || setState(fail()),
    );
    return () => request.abort();
  }, [asked, isAsked]);
  const isCurrent = isAsked && state.for === asked;
  return {
    found: state.found,
    done: isCurrent && !state.failed,
    failed: isCurrent && state.failed,
  };
}

/** Whether some words contain each word of what someone has typed, in any case and without accents. */
export function contains(words: string, typed: string): boolean {
  const all = withoutAccents(words);
  return withoutAccents(typed)
    .split(/\s+/)
    .every((word) => all.includes(word));
}

/** Filters earlier results to those that fit the current text, so that no stale suggestion can be chosen. */
export const narrowed = <T>(found: T[], text: string, wordsOf: (item: T) => string): T[] =>
  found.filter((item) => contains(wordsOf(item), text));
