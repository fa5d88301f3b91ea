import { Table } from "@/components/ui/table";
import { TableCell } from "@/components/ui/table-cell";
import { TableHeadCell } from "@/components/ui/table-head-cell";
import { type Relationship, within } from "@/lib/analysis/relationships/schema";
import { RelationshipTools } from "./relationship-tools";

interface RelationshipTableProps {
  relationships: Relationship[];
  person: string;
}

export function RelationshipTable({ relationships, person }: RelationshipTableProps) {
  return (
    <Table caption="Relationships that the desk follows">
      <thead>
        <tr>
          <TableHeadCell>Relationship</TableHeadCell>
          <TableHeadCell>Prefix</TableHeadCell>
          <TableHeadCell>Parties, and the words that identify them in articles</TableHeadCell>
          <TableHeadCell className="num">Open issues</TableHeadCell>
          <TableHeadCell>
            <span className="sr-only">Changes</span>
          </TableHeadCell>
        </tr>
      </thead>
      <tbody>
        {relationships.map((relationship) => {
          const { id, slug, title, keyPrefix, parties, words, open, issues, archived } =
            relationship;
          return (
            <tr key={id}>
              <TableCell className={archived ? "text-secondary" : "font-medium"}>
                <a href={within("/issues?status=all", slug)} className="link">
                  {title}
                </a>
                {archived && <span className="ml-2 text-xs">Archived</span>}
              </TableCell>
              <TableCell className="faint whitespace-nowrap" label="Prefix">
                {keyPrefix}
              </TableCell>
              <TableCell className="fill">
                {parties.map((party, at) => (
                  <span key={party} className="block truncate text-sm">
                    {party}: <span className="text-secondary">{(words[at] ?? []).join(", ")}</span>
                  </span>
                ))}
              </TableCell>
              <TableCell className="num" label="Open issues">
                {open} of {issues}
              </TableCell>
              <TableCell>
                <RelationshipTools {...{ relationship, person }} />
              </TableCell>
            </tr>
          );
        })}
      </tbody>
    </Table>
  );
}
