import { useEffect, useState } from "react";
import type { SignpostPreview } from "@/lib/analysis/signposts/schema";

/** Changes within this time share one preview. */
const SETTLE_MS = 300;

/** What a signpost would have found so far, kept up to date while its terms change; null until it is known. */
export function useSignpostPreview(
  slug: string,
  terms: string[],
  speakers: string[],
): SignpostPreview | null {
  const [shown, setShown] = useState<SignpostPreview | null>(null);
  const query = new URLSearchParams([
    ...terms.map((term) => ["term", term]),
    ...speakers.map((speaker) => ["speaker", speaker]),
  ]).toString();
  const isEmpty = terms.length === 0;

  useEffect(() => {
    const ended = new AbortController();
    const timer = setTimeout(async () => {
      if (isEmpty) return setShown(null);
      const address = `/api/v1/issues/${slug}/signposts/preview?${query}`;
      const found = await fetch(address, { signal: ended.signal })
        .then((answer) => (answer.ok ? answer.json() : null))
        // Without it, the form is as it was.
        .catch(() => null);
      if (!ended.signal.aborted) setShown(found);
    }, SETTLE_MS);
    return () => {
      clearTimeout(timer);
      ended.abort();
    };
  }, [slug, query, isEmpty]);

  return shown;
}
