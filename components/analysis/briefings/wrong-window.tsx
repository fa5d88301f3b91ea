import { Notice } from "@/components/ui/notice";
import { parseEnd, sinceHref } from "@/lib/analysis/briefings/since/schema";
import { within } from "@/lib/analysis/relationships/schema";
import { excerpt } from "@/lib/core/wording";
import { typedEnd } from "./since/typed-end";

interface WrongWindowProps {
  /** What the address gives as a period, if that couldn't be read. */
  unread: string | null;
  relationship: string;
}

/** Says that the period of an address was ignored, and where to compare if it is a day or an edition's number. */
export function WrongWindow({ unread, relationship }: WrongWindowProps) {
  if (unread === null) return null;
  const from = parseEnd(typedEnd(unread));
  return (
    <Notice
      tone="warning"
      title={`“${excerpt(unread)}” isn’t one of these periods, so it was ignored`}
      className="mb-4"
    >
      Changes since you last looked are shown.
      {from && (
        <>
          {" "}
          <a href={within(sinceHref({ from, to: null }), relationship)} className="link">
            {"edition" in from
              ? `See what changed since edition ${from.edition}`
              : "See what changed since that day"}
          </a>
        </>
      )}
    </Notice>
  );
}
