import { Table } from "@/components/ui/table";
import type { TableColumn } from "@/components/ui/table-column";
import { type Relationship, within } from "@/lib/analysis/relationships/schema";
import { RelationshipTools } from "./relationship-tools";

const COLUMNS: TableColumn[] = [
  { head: "Relationship" },
  { head: "Prefix", faint: true, named: true },
  { head: "Parties, and the words that identify them in articles" },
  { head: "Open issues", num: true, named: true },
  { head: <span className="sr-only">Changes</span> },
];

interface RelationshipTableProps {
  relationships: Relationship[];
  person: string;
}

export function RelationshipTable({ relationships, person }: RelationshipTableProps) {
  return (
    <Table caption="Relationships that the desk follows" columns={COLUMNS}>
      <tbody>
        {relationships.map((relationship) => {
          const { id, slug, title, keyPrefix, parties, words, open, issues, archived } =
            relationship;
          return (
            <tr key={id}>
              <td className={archived ? "text-secondary" : "font-medium"}>
                <a href={within("/issues?status=all", slug)} className="link">
                  {title}
                </a>
                {archived && <span className="ml-2 text-xs">Archived</span>}
              </td>
              <td>{keyPrefix}</td>
              <td className="fill">
                {parties.map((party, at) => (
                  <span key={party} className="block truncate text-sm">
                    {party}: <span className="text-secondary">{(words[at] ?? []).join(", ")}</span>
                  </span>
                ))}
              </td>
              <td>
                {open} of {issues}
              </td>
              <td>
                <RelationshipTools relationship={relationship} person={person} />
              </td>
            </tr>
          );
        })}
      </tbody>
    </Table>
  );
}
