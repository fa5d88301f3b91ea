import { useEffect, useEffectEvent, useState } from "react";

/**
 * What `find` finds for a text as somebody types it, and whether it is done: until then, this is what was found for an
 * earlier text. Asks for nothing while the text is null, and finds `nothing` if the request fails.
 */
export function useFound<T>(
  text: string | null,
  find: (text: string, signal: AbortSignal) => Promise<T>,
  nothing: T,
): { found: T; done: boolean } {
  const [state, setState] = useState({ found: nothing, text: null as string | null });
  const look = useEffectEvent((signal: AbortSignal) => find(text!, signal));
  const fail = useEffectEvent(() => nothing);
  useEffect(() => {
    if (text === null) return;
    const request = new AbortController();
    const show = (found: T) => request.signal.aborted || setState({ found, text });
    look(request.signal).then(show, () => show(fail()));
    return () => request.abort();
  }, [text]);
  return { found: state.found, done: text !== null && state.text === text };
}

/** Of what was found for an earlier text, what has this one in its words: nothing else may be chosen before it is done. */
export const narrowed = <T>(found: T[], text: string, wordsOf: (item: T) => string): T[] =>
  found.filter((item) => wordsOf(item).toLowerCase().includes(text.trim().toLowerCase()));
