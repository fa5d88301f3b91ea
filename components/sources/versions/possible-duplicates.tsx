import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { type Likely, nameOf, placeOf, type VersionOrCopy } from "@/lib/sources/versions/schema";

interface PossibleDuplicatesProps {
  likely: Likely[];
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
            </a>
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
