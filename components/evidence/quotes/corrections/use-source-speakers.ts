"use client";

import { useEffect, useState } from "react";
import type { SourceDetail } from "@/lib/sources/catalogue/schema";

/** A quotation of a source, and who says it. */
export interface SourceSpeaker {
  id: string;
  speakerId: string | null;
  speakerName: string | null;
  speakerRole: string | null;
}

/** Who says what in a source; empty until that is loaded, or if loading fails. */
export function useSourceSpeakers(source: string): SourceSpeaker[] {
  const [said, setSaid] = useState<SourceSpeaker[]>([]);
  useEffect(() => {
    const ended = new AbortController();
    fetch(`/api/v1/sources/${source}`, { signal: ended.signal })
      .then((answer): Promise<Pick<SourceDetail, "quotes">> => answer.json())
      .then(({ quotes }) =>
        setSaid(
          quotes.map(({ id, speaker }) => ({
            ...{ id, speakerId: speaker?.id ?? null },
            ...{ speakerName: speaker?.name ?? null, speakerRole: speaker?.role ?? null },
          })),
        ),
      )
      // Ignored: the form works without it.
      .catch(() => {});
    return () => ended.abort();
  }, [source]);
  return said;
}
