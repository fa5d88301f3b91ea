import { Button } from "@/components/ui/button";
import { DateText } from "@/components/ui/date-text";
import { Notice } from "@/components/ui/notice";
import {
  nameOf,
  type PossibleDuplicate,
  placeOf,
  type VersionOrCopy,
} from "@/lib/sources/versions/schema";

interface PossibleDuplicatesProps {
  likely: PossibleDuplicate[];
  pending: boolean;
  onRelate: (to: { id: string; as: VersionOrCopy }) => void;
}

/** Sources with similar text. The reviewer says whether the draft is a later version or a copy. */
export function PossibleDuplicates({ likely, pending, onRelate }: PossibleDuplicatesProps) {
  return (
    <Notice title="Possible duplicates">
      <ul className="space-y-1 text-sm">
        {likely.map((each) => (
          <li key={each.id}>
            <a href={placeOf(each)} className="link">
              {nameOf(each)}
            </a>{" "}
            <span className="text-secondary">
              ({statusOf(each)}, ingested <DateText date={each.ingestedOn} />)
            </span>
            : {Math.round(each.containment * 100)}% of the shorter text appears in the longer one
            <span className="-ml-2 flex flex-wrap">
              {!each.draft && !each.superseded && (
                <Button
                  variant="quiet"
                  pending={pending}
                  onClick={() => onRelate({ id: each.id, as: "VERSION" })}
                >
                  Mark as a later version
                </Button>
              )}
              <Button
                variant="quiet"
                pending={pending}
                onClick={() => onRelate({ id: each.id, as: "COPY" })}
              >
                Mark as a copy
              </Button>
            </span>
          </li>
        ))}
      </ul>
    </Notice>
  );
}

/** "version 2 of 3, approved", "draft". */
function statusOf({ draft, withdrawn, versionNumber }: PossibleDuplicate): string {
  const status = draft ? "draft" : withdrawn ? "withdrawn" : "approved";
  return versionNumber ? `version ${versionNumber.at} of ${versionNumber.of}, ${status}` : status;
}
