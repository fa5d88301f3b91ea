import { Table } from "@/components/ui/table";
import { TableCell } from "@/components/ui/table-cell";
import { TableHeadCell } from "@/components/ui/table-head-cell";
import type { RelationshipName } from "@/lib/analysis/relationships/schema";
import { type Member, ROLE_LABELS } from "@/lib/desk/members/schema";
import { MemberLimits } from "./member-limits";
import { MemberTools } from "./member-tools";

interface MemberTableProps {
  members: Member[];
  viewerId: string;
  relationships: RelationshipName[];
}

export function MemberTable({ members, viewerId, relationships }: MemberTableProps) {
  const hasLimits = relationships.length > 1 || members.some(({ limits }) => limits !== null);
  return (
    <Table caption="People on the desk">
      <thead>
        <tr>
          <TableHeadCell>Name</TableHeadCell>
          <TableHeadCell>Handle</TableHeadCell>
          <TableHeadCell>Email</TableHeadCell>
          <TableHeadCell>Role</TableHeadCell>
          {hasLimits && <TableHeadCell>Relationships</TableHeadCell>}
        </tr>
      </thead>
      <tbody>
        {members.map((member) => (
          <tr key={member.id}>
            <TableCell className={member.disabled ? "text-secondary" : "font-medium"}>
              {member.name}
              {member.disabled && <span className="ml-2 text-xs text-warning">Disabled</span>}
            </TableCell>
            <TableCell className="faint">@{member.handle}</TableCell>
            <TableCell className="faint">{member.email}</TableCell>
            <TableCell>
              {member.id === viewerId ? (
                `${ROLE_LABELS[member.role]} (you)`
              ) : (
                <MemberTools member={member} />
              )}
            </TableCell>
            {hasLimits && (
              <TableCell label="Relationships">
                {member.role === "ADMIN" ? "All" : <MemberLimits {...{ member, relationships }} />}
              </TableCell>
            )}
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
