import { formatDate } from "@/components/ui/format-date";
import { Notice } from "@/components/ui/notice";
import {
  reopenedTitle,
  reopenedWords,
  resolvedAgain,
  restingSentence,
  rewordedTitle,
  withdrawnTitle,
} from "@/lib/analysis/briefings/editions/describe";
import type { Edition } from "@/lib/analysis/briefings/editions/schema";
import { sentence } from "@/lib/core/sentence";
import { outcomeWord } from "@/lib/tradecraft/outcome";
import { Rewordings } from "./rewordings";

/**
 * What a reader must know and the edition can’t say: that it was corrected, that one of its sources was withdrawn, or
 * that a forecast which it calls resolved has been reopened or corrected.
 */
export function EditionBanner({ edition }: { edition: Edition }) {
  const { number, correctedBy, withdrawn, reworded, reopened } = edition;
  return (
    <>
      {correctedBy && (
        <Notice tone="warning" title={`Edition ${number} has been corrected`} className="mb-4">
          <a href={`/briefings/${correctedBy}`} className="link">
            Read edition {correctedBy}
          </a>
          , which says what was wrong.
        </Notice>
      )}
      {withdrawn.length > 0 && (
        <Notice tone="warning" title={withdrawnTitle(withdrawn)} className="mb-4">
          <ul>
            {withdrawn.map(({ id, title, at, by, reason, judgements }) => (
              <li key={id}>
                <a href={`/sources/${id}`} className="link">
                  {`“${title}”`}
                </a>
                {` was withdrawn by ${by} on ${formatDate(new Date(at))}: ${sentence(reason)}`}
                {judgements.map((judgement) => (
                  <span key={judgement.key}>
                    {" "}
                    <a href={`#judgement-${judgement.key}`} className="link">
                      {restingSentence(judgement)}
                    </a>
                  </span>
                ))}
              </li>
            ))}
          </ul>
          <p className="text-secondary">
            The edition below is as it was issued. Judgements based on what was withdrawn may no
            longer hold.
          </p>
        </Notice>
      )}
      {reworded.length > 0 && (
        <Notice title={rewordedTitle(reworded)} className="mb-4">
          <Rewordings reworded={reworded} />
        </Notice>
      )}
      {reopened.length > 0 && (
        <Notice tone="warning" title={reopenedTitle(reopened)} className="mb-4">
          <ul>
            {reopened.map((one) => (
              <li key={`${one.issue} ${one.forecast}`}>
                <a
                  href={`/issues/${one.slug}#${one.lead ? "outlook" : `forecast-${one.forecast}`}`}
                  className="link"
                >
                  {one.wording}
                </a>
                {` It was resolved as ${outcomeWord(one.said)}, then ${reopenedWords(one)} by ${one.by} on ${formatDate(new Date(one.at))}: ${sentence(one.reason)} `}
                {resolvedAgain(one)}
              </li>
            ))}
          </ul>
          <p className="text-secondary">The edition below is as it was issued.</p>
        </Notice>
      )}
    </>
  );
}
