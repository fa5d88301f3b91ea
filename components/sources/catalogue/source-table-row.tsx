import { formatDate } from "@/components/ui/format-date";
import { TableCell } from "@/components/ui/table-cell";
import { WarningSign } from "@/components/ui/warning-sign";
import { RELIABILITY_LABELS } from "@/lib/tradecraft/grades";
import type { SourceLine } from "./source-line";

export function SourceTableRow({ source }: { source: SourceLine }) {
  const { id, publisher, publishedAt, reliability, quotes, speakers, addedBy } = source;
  return (
    <tr data-row={id}>
      <TableCell className="fill">
        <Title source={source} />
      </TableCell>
      <TableCell className={publisher ? undefined : "faint empty"}>
        {publisher ?? "Unknown"}
      </TableCell>
      <TableCell className={publishedAt ? undefined : "faint empty"}>
        {publishedAt ? formatDate(new Date(publishedAt)) : "Unknown"}
      </TableCell>
      <TableCell label="Reliability" className={reliability === "F" ? "faint empty" : undefined}>
        {reliability === "F" ? (
          "Unknown"
        ) : (
          <abbr title={RELIABILITY_LABELS[reliability]} className="no-underline">
            {reliability}
          </abbr>
        )}
      </TableCell>
      <TableCell className="num" label="Quotations">
        {quotes}
      </TableCell>
      <TableCell className="num" label="Speakers">
        {speakers}
      </TableCell>
      <TableCell label="Added by" className="faint">
        {addedBy}
      </TableCell>
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
