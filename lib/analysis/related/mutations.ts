import { issueNamed, issueWhere } from "@/lib/analysis/issue-named";
import { lockIssues } from "@/lib/analysis/lock-issues";
import { command, type Tx } from "@/lib/core/command/command";
import { refuse, refuseField } from "@/lib/core/command/errors";
import { refuseDone } from "@/lib/core/command/stale";
import type { Viewer } from "@/lib/core/session/viewer";
import { recordEvent } from "@/lib/desk/events/mutations";
import { relateIssuesInput, unrelateIssuesInput } from "./inputs";
import { type IssueRelation, MAX_RELATED } from "./schema";

/** Records how two issues are related. Refuses a pair that is related already, and an issue that would contain itself. */
export const relateIssues = command({
  input: relateIssuesInput,
  verb: "relateIssues",
  run: async (tx, viewer, { issue, other, relation, inverse }) => {
    const found = await findPair(tx, viewer, issue, other);
    if (!found)
      return refuseField(
        "other",
        "No issue has this key. Type part of its title, then choose it from the list.",
      );
    if (found.other.id === found.issue.id)
      refuseField("other", "An issue can’t be related to itself. Choose another one.");
    const pair = await hold(tx, found);
    if (await find(tx, pair))
      refuseDone({
        what: `${pair.issue.key} and ${pair.other.key}`,
        did: "related",
        next: "To change how they are related, remove that relation first.",
      });
    await requireRoom(tx, pair.issue);
    await requireRoom(tx, pair.other);
    const isTurned = inverse && relation !== "RELATED";
    const [from, to] = isTurned ? [pair.other, pair.issue] : [pair.issue, pair.other];
    if (relation === "PART_OF") await refuseCircle(tx, from, to);
    const data = { issueId: from.id, otherId: to.id, relation, authorId: viewer.id };
    await tx.relatedIssue.create({ data });
    await record(tx, viewer, "issue.related", from, to, relation);
    return { issue: pair.issue.key, other: pair.other.key };
  },
});

/** Removes what is recorded of how two issues are related. Events keep it. */
export const unrelateIssues = command({
  input: unrelateIssuesInput,
  verb: "unrelateIssues",
  run: async (tx, viewer, { issue, other }) => {
    const pair = await findPair(tx, viewer, issue, other);
    const related = pair && (await find(tx, await hold(tx, pair)));
    if (!related) return refuse("not-found", "These issues aren’t related.");
    const { issueId, otherId, relation } = related;
    await tx.relatedIssue.delete({ where: { issueId_otherId: { issueId, otherId } } });
    const isOwn = issueId === pair.issue.id;
    const [from, to] = isOwn ? [pair.issue, pair.other] : [pair.other, pair.issue];
    await record(tx, viewer, "issue.unrelated", from, to, relation);
    return { issue: pair.issue.key, other: pair.other.key, relation, inverse: !isOwn };
  },
});

interface Named {
  id: string;
  key: string;
  title: string;
}

interface Pair {
  issue: Named;
  other: Named;
}

/** An issue, which must exist, and another; null if there is no other. */
async function findPair(tx: Tx, viewer: Viewer, ref: string, otherRef: string) {
  const issue = await issueNamed(tx, viewer, ref);
  const other = await tx.issue.findFirst({ where: issueWhere(viewer, otherRef) });
  return other && { issue, other };
}

/** Locks two issues until the transaction ends. */
async function hold(tx: Tx, pair: Pair): Promise<Pair> {
  await lockIssues(tx, [pair.issue.id, pair.other.id]);
  return pair;
}

const find = (tx: Tx, { issue, other }: Pair) =>
  tx.relatedIssue.findFirst({
    where: {
      OR: [
        { issueId: issue.id, otherId: other.id },
        { issueId: other.id, otherId: issue.id },
      ],
    },
  });

async function requireRoom(tx: Tx, { id, key }: Named) {
  const count = await tx.relatedIssue.count({ where: { OR: [{ issueId: id }, { otherId: id }] } });
  if (count >= MAX_RELATED)
    refuseField("other", `${key} already has ${MAX_RELATED} related issues. Remove one first.`);
}

const PART_LOCK = 0x09a27;

/**
 * Refuses to make an issue part of one that is part of it. Lets one transaction at a time record what is part of what: two
 * that lock different issues could otherwise close a circle together.
 */
async function refuseCircle(tx: Tx, part: Named, whole: Named) {
  await tx.$executeRaw`select pg_advisory_xact_lock(${PART_LOCK}::bigint)`;
  const above = await tx.$queryRaw<unknown[]>`
    with recursive above(id) as (select ${whole.id}
      union select r."otherId" from above a join "RelatedIssue" r
        on r."issueId" = a.id and r.relation = 'PART_OF')
    select from above where id = ${part.id}`;
  if (above.length > 0)
    refuseField(
      "other",
      `${whole.key} is already part of ${part.key}, so ${part.key} can’t be part of it. Remove that relation first.`,
    );
}

/** Records it on both issues, in the order in which they are locked. */
async function record(
  tx: Tx,
  viewer: Viewer,
  verb: "issue.related" | "issue.unrelated",
  from: Named,
  to: Named,
  relation: IssueRelation,
) {
  const on = (issue: Named, { key, title }: Named, inverse: boolean) =>
    recordEvent(
      tx,
      viewer,
      { issueId: issue.id },
      { verb, relation, inverse, other: { key, title } },
    );
  await on(from, to, false);
  await on(to, from, relation !== "RELATED");
}
