import { formatDate } from "@/components/ui/format-date";
import { WarningSign } from "@/components/ui/warning-sign";
import { NOT_GRADED, RELIABILITY_LABELS } from "@/lib/tradecraft/grades";
import type { SourceLine } from "./source-line";

export function SourceTableRow({ source }: { source: SourceLine }) {
  const { id, publisher, publishedAt, reliability, graded, quotes, speakers, addedBy } = source;
  return (
    <tr data-row={id}>
      <td className="fill">
        <Title source={source} />
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

function Title({ source: { id, title, status, versionNumber } }: { source: SourceLine }) {
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
          {`Version ${versionNumber.at} of ${versionNumber.of}`}
        </span>
      )}
    </div>
  );
}
