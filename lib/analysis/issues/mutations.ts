import { issueNamed } from "@/lib/analysis/issue-named";
import { takeIssueVersion } from "@/lib/analysis/issue-version";
import { command, type Tx } from "@/lib/core/command/command";
import { refuse, refuseField } from "@/lib/core/command/errors";
import { changesBetween, givenOnly } from "@/lib/desk/events/changes";
import type { FieldOf } from "@/lib/desk/events/fields";
import { recordEvent } from "@/lib/desk/events/mutations";
import { plainCitationsOf } from "@/lib/evidence/citations";
import { holdSources, requireThere } from "@/lib/evidence/quotes/mutations";
import { editIssueInput, openIssueInput } from "./schema";

/** Changes an issue's details. Fields left out keep their value. Returns the issue's new version. */
export const editIssue = command({
  input: editIssueInput,
  verb: "editIssue",
  run: async (tx, viewer, { issue: ref, version, ...patch }) => {
    const issue = await issueNamed(tx, ref);
    const given = givenOnly(patch);
    const changes = changesBetween<Record<FieldOf<"issue">, unknown>>(issue, given);
    if (!changes) return { key: issue.key, version: issue.version };
    if (changes.bottomLine) await holdCited(tx, patch.bottomLine);
    if (!(await takeIssueVersion(tx, issue.id, version))) await refuseStale(tx, issue.id);
    if (changes.ownerId) await requireOwner(tx, patch.ownerId);
    await tx.issue.update({ where: { id: issue.id }, data: given });
    await recordEvent(tx, viewer, { issueId: issue.id }, { verb: "issue.edited", changes });
    return { key: issue.key, version: version + 1 };
  },
});

/** Opens an issue. Locks the relationship's row while it takes a number, so that none is used twice. */
export const openIssue = command({
  input: openIssueInput,
  verb: "openIssue",
  run: async (tx, viewer, { relationship: slug, ...details }) => {
    await requireOwner(tx, details.ownerId);
    await holdCited(tx, details.bottomLine);
    if (await tx.issue.count({ where: { slug: details.slug } }))
      refuseField("slug", "Another issue already has this short name. Choose a different one.");
    const parent = await tx.relationship.findUnique({ where: { slug } });
    if (!parent) return refuse("not-found", "This relationship doesn’t exist.");
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

async function refuseStale(tx: Tx, id: string): Promise<never> {
  const current = await tx.issue.findUniqueOrThrow({
    where: { id },
    include: { owner: { select: { id: true, name: true } } },
  });
  refuse(
    "conflict",
    "Couldn’t save: someone changed this issue after you opened it. Compare, then save again.",
    { current },
  );
}

/** Locks the quotations that a bottom line (plain text, not Markdown) cites until it is saved. */
async function holdCited(tx: Tx, bottomLine = "") {
  const citations = plainCitationsOf("bottomLine", bottomLine);
  requireThere(await holdSources(tx, { citations }), citations);
}

async function requireOwner(tx: Tx, ownerId: string | null | undefined) {
  if (ownerId && !(await tx.user.count({ where: { id: ownerId, disabledAt: null } })))
    refuseField("ownerId", "This person can’t own an issue. Choose someone else.");
}
