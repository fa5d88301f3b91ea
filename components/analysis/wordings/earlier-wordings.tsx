"use client";

import { useEffect, useState } from "react";
import { ChangedText } from "@/components/ui/changed-text";
import { DateText } from "@/components/ui/date-text";
import { Dialog } from "@/components/ui/dialog";
import type { Wording } from "@/lib/analysis/wording";
import { capitalised } from "@/lib/core/capitalised";
import { wordDiff } from "@/lib/text/diff/word-diff";

interface EarlierWordingsProps {
  /** The text, by its address in the REST interface. */
  of: string;
  /** What its author did first, and later. */
  did: readonly [string, string];
  onClose: () => void;
}

/** Earlier wordings of a text, newest first, each with its changes marked. */
export function EarlierWordings({ of, did: [first, later], onClose }: EarlierWordingsProps) {
  const [wordings, setWordings] = useState<Wording[] | "failed">();
  useEffect(() => {
    const load = async () => {
      const answer = await fetch(`/api/v1/${of}/wordings`);
      setWordings(answer.ok ? (await answer.json()).items : "failed");
    };
    load().catch(() => setWordings("failed"));
  }, [of]);
  return (
    <Dialog open onClose={onClose} title="Earlier wordings">
      {wordings === "failed" ? (
        <p role="alert">Couldn’t load the earlier wordings. Close this, then try again.</p>
      ) : (
        <ol aria-busy={!wordings} className="divide-y divide-rule">
          {wordings?.toReversed().map((wording, at, all) => (
            <li key={wording.number} className="py-3">
              <p className="text-sm text-secondary">
                {capitalised(at === all.length - 1 ? first : later)}{" "}
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
