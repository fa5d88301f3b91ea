import { SourceNameText } from "@/components/sources/versions/source-name";
import { placeOf, type RelatedSource } from "@/lib/sources/versions/schema";

/** Who is notified of a withdrawal or a restoration; decided in notify.ts. */
const NOTIFIED =
  "Their authors, the owners of issues with this evidence, the readers of editions that rest on the source, and its followers are notified.";

interface WithdrawalEffectsProps {
  /** Versions and copies of the source that are approved. */
  related: RelatedSource[];
  /** Which version of its article the source is; null if there are no others. */
  number: number | null;
}

/** What withdrawing a source does to what rests on it, and what it leaves as it is. */
export function WithdrawalEffects({ related, number }: WithdrawalEffectsProps) {
  return (
    <>
      {related.length > 0 && <StillApproved related={related} number={number} />}
      <div className="space-y-2 text-sm text-secondary">
        <p>
          The source stays readable and open to notes, but no new evidence or judgement can rest on
          it. Evidence from it is marked as withdrawn and no longer counted. Judgements, dissents
          and notes that rest on it get a warning. {NOTIFIED}
        </p>
        {number !== null && number > 1 && (
          <p>
            Evidence that continues from an earlier version is also marked as withdrawn. What rests
            on the earlier version itself gets no warning.
          </p>
        )}
      </div>
    </>
  );
}

/** What restoring a source does. */
export const RestorationEffects = () => (
  <p className="text-sm text-secondary">
    Evidence from the source is counted again. Judgements, dissents and notes that rest on it no
    longer have a warning about it. {NOTIFIED}
  </p>
);

/** The versions and copies that are left as they are: each has to be withdrawn on its own page. */
function StillApproved({ related, number }: WithdrawalEffectsProps) {
  return (
    <div className="space-y-1 text-sm">
      <p className="font-medium">
        This withdraws only {number === null ? "this copy" : `version ${number}`}. To withdraw
        another version or copy, open its page:
      </p>
      <ul className="scrolls max-h-60 space-y-1">
        {related.map((source) => (
          <li key={source.id}>
            <a href={placeOf(source)} className="link">
              <SourceNameText of={source} />
              {source.versionNumber &&
                `, version ${source.versionNumber.at} of ${source.versionNumber.of}`}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
