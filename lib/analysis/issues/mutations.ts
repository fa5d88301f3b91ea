import type { z } from "zod";
import { readBottomLine } from "@/lib/analysis/bottom-line";
import { holdTexts } from "@/lib/analysis/checked-texts";
import { issueNamed } from "@/lib/analysis/issue-named";
import { overtakenIssue, raiseSeenIssueVersion } from "@/lib/analysis/issue-version";
import { command, type Tx } from "@/lib/core/command/command";
import { refuse, refuseField } from "@/lib/core/command/errors";
import { refuseStale } from "@/lib/core/command/stale";
import type { Viewer } from "@/lib/core/session/viewer";
import { changesBetween, givenOnly } from "@/lib/desk/events/changes";
import type { FieldOf } from "@/lib/desk/events/fields";
import { recordEvent } from "@/lib/desk/events/mutations";
import { followOpened } from "@/lib/desk/follows/mutations";
import { forgetDue, forgetOwner } from "@/lib/desk/notifications/mutations";
import { notify } from "@/lib/desk/notifications/notify";
import { these } from "@/lib/desk/notifications/recipients";
import { queueSuggestions } from "@/lib/sources/suggestion-queue";
import { isInTx, readersOf, visibleIssues, visibleRelationships } from "@/lib/visibility";
import { editIssueInput, openIssueInput } from "./schema";
import { requireTelling } from "./terms";

/** Changes an issue's details. Fields left out keep their value. Returns the issue's new version. */
export const editIssue = command({
  input: editIssueInput,
  verb: "editIssue",
  run: async (tx, viewer, { issue: ref, version, ...patch }) => {
    const issue = await issueNamed(tx, viewer, ref);
    const edited = await applyEdit(tx, viewer, issue, version, patch);
    if (edited === "stale")
      return refuseStale({
        ...overtakenIssue(viewer, issue.id),
        current: await currentIssue(tx, issue.id),
      });
    return { key: issue.key, version: edited.version };
  },
});

/**
 * Makes one edit of an issue, in a command's transaction: saves the change, records its event and notifies a new owner.
 * Returns the issue's version and what changed, or "stale" if it no longer has the version that was seen.
 */
export async function applyEdit(
  tx: Tx,
  viewer: Viewer,
  issue: Issue,
  version: number,
  patch: Patch,
) {
  if (patch.terms) requireTelling(patch.terms, issue.terms);
  const labels = patch.labels && (await asSpelled(tx, viewer, patch.labels, issue));
  const given = givenOnly({ ...patch, labels });
  const before = { ...issue, dueOn: dayOf(issue.dueOn) };
  const changes = changesBetween<Record<FieldOf<"issue">, unknown>>(before, given);
  if (!changes) return issue.version === version ? { version, changes: {} } : "stale";
  if (changes.bottomLine) await holdNamed(tx, viewer, patch.bottomLine);
  if (!(await raiseSeenIssueVersion(tx, issue.id, version))) return "stale";
  if (changes.status && issue.status === "ARCHIVED") await requireOpen(tx, issue);
  if (changes.ownerId) await requireOwner(tx, patch.ownerId, issue.relationshipId);
  await tx.issue.update({ where: { id: issue.id }, data: stored(given) });
  const owners = changes.ownerId && (await namesOf(tx, issue.ownerId, patch.ownerId ?? null));
  const details = { verb: "issue.edited", changes, ...(owners && { owners }) } as const;
  const event = await recordEvent(tx, viewer, { issueId: issue.id }, details);
  if (changes.ownerId) {
    await forgetOwner(tx, issue.id);
    const title = patch.title ?? issue.title;
    await notifyOwner(tx, viewer, { id: issue.id, title, ownerId: patch.ownerId }, event);
  }
  if (changes.dueOn) await forgetDue(tx, issue.id);
  const entersOrLeavesArchive = changes.status && [issue.status, patch.status].includes("ARCHIVED");
  if (changes.terms || entersOrLeavesArchive) await queueSuggestions(tx, viewer, issue.id);
  return { version: version + 1, changes };
}

type Issue = Awaited<ReturnType<typeof issueNamed>>;
type Patch = Omit<z.output<typeof editIssueInput>, "issue" | "version">;

/** Opens an issue. Locks the relationship's row while it takes a number, so that none is used twice. */
export const openIssue = command({
  input: openIssueInput,
  verb: "openIssue",
  run: async (tx, viewer, { relationship: slug, ...details }) => {
    const parent = await tx.relationship.findFirst({
      where: { slug, ...visibleRelationships(viewer) },
    });
    if (!parent) return refuse("not-found", "This relationship doesn’t exist.");
    await requireOwner(tx, details.ownerId, parent.id);
    requireTelling(details.terms);
    const labels = await asSpelled(tx, viewer, details.labels);
    await holdNamed(tx, viewer, details.bottomLine);
    await requireFreeSlug(tx, viewer, details.slug);
    const { lastNumber, keyPrefix, archivedAt } = await tx.relationship.update({
      where: { slug },
      data: { lastNumber: { increment: 1 } },
    });
    // Not before its row is locked: it may have been archived while this waited.
    if (archivedAt)
      refuseField("relationship", "This relationship is archived. Choose another one.");
    const key = `${keyPrefix}-${lastNumber}`;
    const issue = await tx.issue.create({
      data: { ...stored(details), labels, relationshipId: parent.id, number: lastNumber, key },
    });
    const { id, title } = issue;
    // An owner follows it by a trigger, as does whoever writes on it.
    if (!issue.ownerId) await followOpened(tx, viewer, id);
    const opened = { verb: "issue.opened", key, title } as const;
    await notifyOwner(tx, viewer, issue, await recordEvent(tx, viewer, { issueId: id }, opened));
    await queueSuggestions(tx, viewer, id);
    return { id, key, slug: issue.slug };
  },
});

/** Refuses a short name that is taken, and names the issue that has it if the viewer may see it. */
async function requireFreeSlug(tx: Tx, viewer: Viewer, slug: string): Promise<void> {
  if (!(await tx.issue.count({ where: { slug } }))) return;
  const shown = await tx.issue.findFirst({
    where: { slug, ...visibleIssues(viewer) },
    select: { key: true, title: true },
  });
  const which = shown ? `${shown.key} “${shown.title}”` : "Another issue";
  refuseField("slug", `${which} already has this short name. Choose a different one.`);
}

/**
 * Labels, each once, as they are spelled on the desk's other issues, if they are: "Economy" and "economy" are one label.
 * Those that the issue has already stay as they are.
 */
async function asSpelled(
  tx: Tx,
  viewer: Viewer,
  labels: string[],
  issue?: Pick<Issue, "id" | "labels">,
): Promise<string[]> {
  const fold = (label: string) => label.toLowerCase();
  const added = labels.filter((label) => !issue?.labels.includes(label)).map(fold);
  const others = added.length
    ? await tx.$queryRaw<{ label: string }[]>`
        select distinct on (lower(label)) label from "Issue" i, unnest(i.labels) label
        where lower(label) = any(${added}) and i.id <> ${issue?.id ?? ""}
          and ${isInTx.visibleIssue("i", viewer)}
        order by lower(label), i."createdAt", i.id`
    : [];
  const spelling = new Map(others.map(({ label }) => [fold(label), label]));
  const taken = new Map<string, string>();
  for (const label of labels) {
    const as = issue?.labels.includes(label) ? label : (spelling.get(fold(label)) ?? label);
    if (!taken.has(fold(label))) taken.set(fold(label), as);
  }
  return [...taken.values()];
}

/** What two owners are called, for the event. */
async function namesOf(tx: Tx, from: string | null, to: string | null) {
  const people = await tx.user.findMany({
    where: { id: { in: [from, to].filter((id) => id !== null) } },
    select: { id: true, name: true },
  });
  const nameOf = (id: string | null) => people.find((each) => each.id === id)?.name ?? null;
  return { from: nameOf(from), to: nameOf(to) };
}

/** Notifies the person who has become an issue's owner. */
async function notifyOwner(
  tx: Tx,
  viewer: Viewer,
  { id, title, ownerId }: { id: string; title: string; ownerId: string | null | undefined },
  event: bigint,
) {
  if (ownerId)
    await notify(tx, viewer, { event, issueId: id, details: { title } }, [
      { kind: "OWNER", to: these([ownerId]) },
    ]);
}

/** An issue as it is now, to compare with. */
async function currentIssue(tx: Tx, id: string) {
  const current = await tx.issue.findUniqueOrThrow({
    where: { id },
    include: { owner: { select: { id: true, name: true } } },
  });
  return { ...current, dueOn: dayOf(current.dueOn) };
}

const dayOf = (day: Date | null) => day?.toISOString().slice(0, 10) ?? null;

/** With the due date, if it is given, as the database takes it. */
const stored = <T extends { dueOn?: string | null }>({ dueOn, ...rest }: T) => ({
  ...rest,
  ...(dueOn !== undefined && { dueOn: dueOn === null ? null : new Date(dueOn) }),
});

/** Locks what a bottom line cites until it is saved. Refuses quotations, people and issues that don't exist. */
const holdNamed = (tx: Tx, viewer: Viewer, bottomLine = "") =>
  holdTexts(tx, viewer, readBottomLine(bottomLine));

/** Refuses to bring an issue back into an archived relationship, which is locked against being archived meanwhile. */
async function requireOpen(tx: Tx, { key, relationshipId }: Issue) {
  const [parent] = await tx.$queryRaw<[{ title: string; archivedAt: Date | null }]>`
    select title, "archivedAt" from "Relationship" where id = ${relationshipId} for share`;
  if (parent.archivedAt)
    refuse(
      "invalid",
      `${key} can’t be restored while its relationship, ${parent.title}, is archived. Ask an admin to restore ${parent.title} first.`,
    );
}

/** Refuses people who are disabled, or may not see the relationship. */
async function requireOwner(tx: Tx, ownerId: string | null | undefined, relationshipId: string) {
  const where = { id: ownerId ?? "", disabledAt: null, ...readersOf(relationshipId) };
  if (ownerId && !(await tx.user.count({ where })))
    refuseField("ownerId", "This person can’t own an issue. Choose someone else.");
}
