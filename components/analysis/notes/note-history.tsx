"use client";

import { useEffect, useState } from "react";
import { ChangedText } from "@/components/ui/changed-text";
import { DateText } from "@/components/ui/date-text";
import { Dialog } from "@/components/ui/dialog";
import type { NoteWording } from "@/lib/analysis/notes/schema";
import { wordDiff } from "@/lib/text/diff/word-diff";

/** Earlier wordings of a note, newest first, each with its changes marked. */
export function NoteHistory({ id, onClose }: { id: string; onClose: () => void }) {
  const [wordings, setWordings] = useState<NoteWording[] | "failed">();
  useEffect(() => {
    const load = async () => {
      const answer = await fetch(`/api/v1/notes/${id}/wordings`);
      setWordings(answer.ok ? (await answer.json()).items : "failed");
    };
    load().catch(() => setWordings("failed"));
  }, [id]);
  return (
    <Dialog open onClose={onClose} title="Earlier wordings">
      {wordings === "failed" ? (
        <p role="alert">Couldn’t load the earlier wordings. Close this, then try again.</p>
      ) : (
        <ol aria-busy={!wordings} className="divide-y divide-rule">
          {wordings?.toReversed().map((wording, at, all) => (
            <li key={wording.number} className="py-3">
              <p className="text-sm text-secondary">
                {at === all.length - 1 ? "Written" : "Edited"}{" "}
                <DateText date={wording.createdAt} variant="datetime" />
              </p>
              <p className="break-words whitespace-pre-wrap">
                <ChangedText pieces={wordDiff(all[at + 1]?.body ?? wording.body, wording.body)} />
              </p>
            </li>
          ))}
        </ol>
      )}
    </Dialog>
  );
}
