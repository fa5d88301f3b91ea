import { formatDate } from "@/components/ui/format-date";
import { Table } from "@/components/ui/table";
import type { TableColumn } from "@/components/ui/table-column";
import type { RelationshipName } from "@/lib/analysis/relationships/schema";
import { type Member, ROLE_LABELS } from "@/lib/desk/members/schema";
import { MemberLimits } from "./member-limits";
import { MemberTools } from "./member-tools";

const COLUMNS: TableColumn[] = [
  { head: "Name" },
  { head: "Handle", faint: true },
  { head: "Email", faint: true },
  { head: "Role" },
];
const LIMITS: TableColumn = { head: "Relationships", named: true };

interface MemberTableProps {
  members: Member[];
  viewerId: string;
  relationships: RelationshipName[];
}

/** Says that someone has yet to choose a password, and by when. */
function temporaryWords({ passwordExpiresAt }: Member): string {
  if (!passwordExpiresAt) return "Temporary password";
  const at = new Date(passwordExpiresAt);
  return `Temporary password, ${at <= new Date() ? "expired" : "expires"} ${formatDate(at)}`;
}

export function MemberTable({ members, viewerId, relationships }: MemberTableProps) {
  const hasLimits = relationships.length > 1 || members.some(({ limits }) => limits !== null);
  return (
    <Table caption="People on the desk" columns={hasLimits ? [...COLUMNS, LIMITS] : COLUMNS}>
      <tbody>
        {members.map((member) => (
          <tr key={member.id}>
            <td className={member.disabled ? "text-secondary" : "font-medium"}>
              {member.name}
              {member.disabled && <span className="ml-2 text-xs text-warning">Disabled</span>}
              {member.passwordTemporary && (
                <span className="ml-2 text-xs font-normal text-secondary">
                  {temporaryWords(member)}
                </span>
              )}
            </td>
            <td>@{member.handle}</td>
            <td>{member.email}</td>
            <td>
              {member.id === viewerId ? (
                `${ROLE_LABELS[member.role]} (you)`
              ) : (
                <MemberTools member={member} person={viewerId} />
              )}
            </td>
            {hasLimits && (
              <td>
                {member.role === "ADMIN" ? (
                  "All"
                ) : (
                  <MemberLimits member={member} relationships={relationships} />
                )}
              </td>
            )}
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
