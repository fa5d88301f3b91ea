import { command, type Tx } from "@/lib/command";
import { refuse } from "@/lib/errors";
import { recordEvent } from "@/lib/events/mutations";
import { changesBetween } from "@/lib/events/schema";
import { issueNamed, takeIssueVersion } from "@/lib/issue-ref";
import { mayEditIssue } from "./policy";
import { editIssueInput, openIssueInput } from "./schema";

/** Changes an issue's details; what is left out stays. Gives the issue's new version. */
export const editIssue = command({
  input: editIssueInput,
  may: mayEditIssue,
  run: async (tx, viewer, { issue: ref, version, ...patch }) => {
    const issue = await issueNamed(tx, ref);
    if (!(await takeIssueVersion(tx, issue.id, version)))
      refuse(
        "conflict",
        "Somebody has changed this issue since you opened it. Compare, then save again.",
        {
          current: await tx.issue.findUniqueOrThrow({ where: { id: issue.id } }),
        },
      );
    await requireOwner(tx, patch.ownerId);
    const given = Object.fromEntries(
      Object.entries(patch).filter(([, value]) => value !== undefined),
    );
    const changes = changesBetween<object>(issue, given);
    if (!changes) return { key: issue.key, version: version + 1 };
    await tx.issue.update({ where: { id: issue.id }, data: given });
    await recordEvent(tx, viewer, { issueId: issue.id }, { verb: "issue.edited", changes });
    return { key: issue.key, version: version + 1 };
  },
});

/** Opens an issue. The relationship's row is locked while the number is taken, so none is given twice. */
export const openIssue = command({
  input: openIssueInput,
  may: mayEditIssue,
  run: async (tx, viewer, { relationship: slug, ...details }) => {
    await requireOwner(tx, details.ownerId);
    if (await tx.issue.count({ where: { slug: details.slug } }))
      refuse("invalid", "Please correct what is marked.", {
        fields: { slug: "Another issue has this address." },
      });
    const parent = await tx.relationship.findUnique({ where: { slug } });
    if (!parent) return refuse("not-found", "There is no such relationship.");
    const { lastNumber, keyPrefix } = await tx.relationship.update({
      where: { slug },
      data: { lastNumber: { increment: 1 } },
    });
    const key = `${keyPrefix}-${lastNumber}`;
    const issue = await tx.issue.create({
      data: { ...details, relationshipId: parent.id, number: lastNumber, key },
    });
    const { id, title } = issue;
    await recordEvent(tx, viewer, { issueId: id }, { verb: "issue.opened", key, title });
    return { id, key, slug: issue.slug };
  },
});

async function requireOwner(tx: Tx, ownerId: string | null | undefined) {
  if (ownerId && !(await tx.user.count({ where: { id: ownerId, disabledAt: null } })))
    refuse("invalid", "Please correct what is marked.", {
      fields: { ownerId: "There is no such colleague." },
    });
}
