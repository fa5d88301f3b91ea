import Link from "next/link";
import { DateText } from "@/components/ui/date-text";
import { TableCell } from "@/components/ui/table-cell";
import { TableRow } from "@/components/ui/table-row";
import { WarningSign } from "@/components/ui/warning-sign";
import type { SourceRow as Source } from "@/lib/sources/catalogue/schema";
import { RELIABILITY_LABELS } from "@/lib/tradecraft/grades";

export function SourceRow({ source }: { source: Source }) {
  const { id, title, publisher, publishedAt, quotes, speakers, addedBy, status } = source;
  const { reliability, versionNumber } = source;
  const withdrawn = status === "WITHDRAWN";
  return (
    <TableRow data-row={id}>
      <TableCell className="fill">
        <div className="md:flex md:items-baseline md:gap-2">
          <div className="truncate">
            {withdrawn && <WarningSign words="Withdrawn" className="mr-1.5 md:hidden" />}
            <Link href={`/sources/${id}`} title={title} className="font-medium hover:underline">
              {title}
            </Link>
          </div>
          {withdrawn && <span className="text-xs text-warning max-md:hidden">Withdrawn</span>}
          {versionNumber && (
            <span className="block text-xs text-secondary md:shrink-0">
              Version {versionNumber.at} of {versionNumber.of}
            </span>
          )}
        </div>
      </TableCell>
      <TableCell className={publisher ? undefined : "empty"}>{publisher ?? <Unknown />}</TableCell>
      <TableCell className={publishedAt ? undefined : "empty"}>
        {publishedAt ? <DateText date={publishedAt} /> : <Unknown />}
      </TableCell>
      <TableCell label="Reliability" className={reliability === "F" ? "empty" : undefined}>
        {reliability === "F" ? (
          <Unknown />
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
    </TableRow>
  );
}

const Unknown = () => <span className="faint">Unknown</span>;
