import { Table } from "@/components/ui/table";
import { TableCell } from "@/components/ui/table-cell";
import { TableHeadCell } from "@/components/ui/table-head-cell";
import { type Member, ROLE_LABELS } from "@/lib/desk/members/schema";
import { MemberTools } from "./member-tools";

export function MemberTable({ members, viewerId }: { members: Member[]; viewerId: string }) {
  return (
    <Table caption="People on the desk">
      <thead>
        <tr>
          <TableHeadCell>Name</TableHeadCell>
          <TableHeadCell>Handle</TableHeadCell>
          <TableHeadCell>Email</TableHeadCell>
          <TableHeadCell>Role</TableHeadCell>
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
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
