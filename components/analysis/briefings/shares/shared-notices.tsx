import { formatDate } from "@/components/ui/format-date";
import { Notice } from "@/components/ui/notice";
import {
  reopenedTitle,
  reopenedWords,
  restingSentence,
  rewordedSentences,
  rewordedTitle,
  withdrawnTitle,
} from "@/lib/analysis/briefings/editions/describe";
import type { SharedSince } from "@/lib/analysis/briefings/shares/open";
import { outcomeWord } from "@/lib/tradecraft/outcome";

/** What someone with a link to an edition must know and the edition can’t say. */
export function SharedNotices({ since }: { since: SharedSince }) {
  const { corrected, withdrawn, reworded, reopened } = since;
  const dayOf = (at: string) => formatDate(new Date(at));
  return (
    <>
      {corrected && (
        <Notice tone="warning" title="This edition has been corrected" className="mb-4">
          Ask whoever sent you the link for the edition that corrects it.
        </Notice>
      )}
      {withdrawn.length > 0 && (
        <Notice tone="warning" title={withdrawnTitle(withdrawn)} className="mb-4">
          <ul>
            {withdrawn.map(({ id, title, at, judgements }) => (
              <li key={id}>
                {[`“${title}”, on ${dayOf(at)}.`, ...judgements.map(restingSentence)].join(" ")}
              </li>
            ))}
          </ul>
          <p className="text-secondary">
            Judgements based on what was withdrawn may no longer hold.
          </p>
        </Notice>
      )}
      {reworded.quotes.length > 0 && (
        <Notice title={rewordedTitle([reworded])} className="mb-4">
          {rewordedSentences(reworded)}
        </Notice>
      )}
      {reopened.length > 0 && (
        <Notice tone="warning" title={reopenedTitle(reopened)} className="mb-4">
          <ul>
            {reopened.map((one) => (
              <li key={`${one.issue} ${one.forecast}`}>
                {`${one.wording} It was resolved as ${outcomeWord(one.said)}, then ${reopenedWords(one)} on ${dayOf(one.at)}.`}
              </li>
            ))}
          </ul>
          <p className="text-secondary">Ask whoever sent you the link what the desk says now.</p>
        </Notice>
      )}
    </>
  );
}
