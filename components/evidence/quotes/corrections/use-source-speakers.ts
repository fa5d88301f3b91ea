"use client";

import { useEffect, useState } from "react";
import type { SourceDetail } from "@/lib/sources/catalogue/schema";

/** A quotation of a source, and its speaker. */
interface SourceSpeaker {
  id: string;
  speakerId: string | null;
  speakerName: string | null;
  speakerRole: string | null;
}

/** The speakers in a source, by quotation. Empty until loaded, or if loading fails. */
export function useSourceSpeakers(source: string): SourceSpeaker[] {
  const [speakers, setSpeakers] = useState<SourceSpeaker[]>([]);
  useEffect(() => {
    const ended = new AbortController();
    fetch(`/api/v1/sources/${source}`, { signal: ended.signal })
      .then((answer): Promise<Pick<SourceDetail, "quotes">> => {
        if (!answer.ok) throw new Error(`Status ${answer.status}`);
        return answer.json();
      })
      .then(({ quotes }) =>
        setSpeakers(
          quotes.map(({ id, speaker }) => ({
            id,
            speakerId: speaker?.id ?? null,
            speakerName: speaker?.name ?? null,
            speakerRole: speaker?.role ?? null,
          })),
        ),
      )
      // Ignored: the form works without it.
      .catch(() => {});
    return () => ended.abort();
  }, [source]);
  return speakers;
}
