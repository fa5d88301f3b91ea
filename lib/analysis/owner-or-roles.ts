import type { Role } from "@/lib/access";
import type { Tx } from "@/lib/core/command/command";
import { readersOf } from "@/lib/visibility";

/**
 * The ids of those who have to act on an issue: its owner, if they are active, may see it and pass this test, or else
 * everyone with one of these roles, including disabled people, since `notify` leaves them out.
 */
export async function ownerOrRoles(
  tx: Tx,
  issueId: string,
  roles: readonly Role[],
  mayAct: (owner: { id: string; role: Role }) => boolean = () => true,
): Promise<string[]> {
  const { ownerId, relationshipId } = await tx.issue.findUniqueOrThrow({ where: { id: issueId } });
  const owner = await tx.user.findFirst({
    where: { id: ownerId ?? "", disabledAt: null, ...readersOf(relationshipId) },
    select: { id: true, role: true },
  });
  if (owner && mayAct(owner)) return [owner.id];
  const others = await tx.user.findMany({
    where: { role: { in: [...roles] } },
    select: { id: true },
  });
  return others.map(({ id }) => id);
}
