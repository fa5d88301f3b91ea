"use client";

import { useEffect, useState } from "react";

/** Names of the desk's speakers that have these letters, the most quoted first. */
export function useSpeakerNames(typed: string): string[] {
  const [names, setNames] = useState<string[]>([]);
  const text = typed.trim();

  useEffect(() => {
    if (text.length < 2) return;
    const ended = new AbortController();
    fetch(`/api/v1/speakers?q=${encodeURIComponent(text)}`, { signal: ended.signal })
      .then((answer) => (answer.ok ? answer.json() : { items: [] }))
      .then(({ items }: { items: { name: string }[] }) =>
        setNames(items.slice(0, MOST).map(({ name }) => name)),
      )
      // One may write a name without any offered.
      .catch(() => undefined);
    return () => ended.abort();
  }, [text]);

  return names;
}

const MOST = 20;
