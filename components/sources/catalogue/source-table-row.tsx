import { formatDate } from "@/components/ui/format-date";
import { WarningSign } from "@/components/ui/warning-sign";
import { counted } from "@/lib/core/wording";
import { NOT_GRADED, RELIABILITY_LABELS } from "@/lib/tradecraft/grades";
import type { SourceLine } from "./source-line";

interface SourceTableRowProps {
  source: SourceLine;
  /** Whether the earlier versions of an article are left out. */
  folded: boolean;
}

export function SourceTableRow({ source, folded }: SourceTableRowProps) {
  const { id, publisher, publishedAt, reliability, graded, quotes, speakers, addedBy } = source;
  return (
    <tr data-row={id}>
      <td className="fill">
        <Title source={source} folded={folded} />
      </td>
      <td className={publisher ? undefined : "faint empty"}>{publisher ?? "Unknown"}</td>
      <td className={publishedAt ? undefined : "faint empty"}>
        {publishedAt ? formatDate(new Date(publishedAt)) : "Unknown"}
      </td>
      <td className={graded ? undefined : "faint empty"}>
        {graded ? (
          <abbr title={RELIABILITY_LABELS[reliability]} className="no-underline">
            {reliability}
          </abbr>
        ) : (
          NOT_GRADED
        )}
      </td>
      <td>{quotes}</td>
      <td>{speakers}</td>
      <td>{addedBy}</td>
    </tr>
  );
}

function Title({ source, folded }: SourceTableRowProps) {
  const { id, title, status, versionNumber } = source;
  const withdrawn = status === "WITHDRAWN";
  const link = (
    <div className="truncate">
      {withdrawn && <WarningSign words="Withdrawn" />}
      <a href={`/sources/${id}`}>{title}</a>
    </div>
  );
  if (!withdrawn && !versionNumber) return link;
  return (
    <div className="md:flex md:items-baseline md:gap-2">
      {link}
      {withdrawn && <span className="text-xs text-warning max-md:hidden">Withdrawn</span>}
      {versionNumber && (
        <span className="block text-xs text-secondary md:shrink-0">
          {folded && versionNumber.at === versionNumber.of ? (
            <a href={`/sources/${id}#versions`} className="link">
              {counted(versionNumber.at - 1, "earlier version")}
            </a>
          ) : (
            `Version ${versionNumber.at} of ${versionNumber.of}`
          )}
        </span>
      )}
    </div>
  );
}
