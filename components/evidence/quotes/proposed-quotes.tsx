"use client";

import { useEffect, useState } from "react";
import { countText } from "@/lib/core/paging/counts";

interface ProposedQuotesProps {
  issue: string;
  /** What the count depends on: the issue's terms and evidence. */
  of: string;
}

/**
 * How many quotations match the terms of an issue and have never been linked to it, with a link to them. Asked for once
 * the page is there; nothing is linked automatically.
 */
export function ProposedQuotes({ issue, of }: ProposedQuotesProps) {
  const query = encodeURIComponent(`proposed:${issue}`);
  const [count, setCount] = useState(0);

  // biome-ignore lint/correctness/useExhaustiveDependencies: asked again when what it depends on changes
  useEffect(() => {
    const request = new AbortController();
    fetch(`/api/v1/search?limit=1&q=${query}`, { signal: request.signal })
      .then((answer) => (answer.ok ? answer.json() : { count: 0 }))
      .then(({ count }) => setCount(count))
      // Without it, the page is as it was.
      .catch(() => undefined);
    return () => request.abort();
  }, [query, of]);

  if (count === 0) return null;
  return (
    <p className="py-2 text-sm text-secondary print:hidden">
      <a href={`/search?q=${query}`} className="link">
        {`${countText(count)} ${count === 1 ? "quotation matches" : "quotations match"} this issue’s terms`}
      </a>{" "}
      and {count === 1 ? "isn’t" : "aren’t"} linked yet.
    </p>
  );
}
