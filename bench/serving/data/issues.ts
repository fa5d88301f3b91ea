import type { Links } from "./links";
import { makeRevisions } from "./outlooks";
import { addEvent, someone } from "./people";
import { type Base, between, idOf, numberOf, openedAt, pick, randomOf, type Shape } from "./shape";
import type { Add } from "./tables";
import { LABELS, prose, slugOf, title } from "./words";

/** Adds the issues with their outlooks, one at a turn. */
export function* addIssues(shape: Shape, base: Base, links: Links, add: Add): Iterable<void> {
  for (let index = 0; index < shape.issues; index++) yield addIssue(shape, base, links, index, add);
}

function addIssue(shape: Shape, base: Base, links: Links, index: number, add: Add): void {
  const next = randomOf("issue", index);
  const id = idOf("issue", index);
  const opened = openedAt(shape, index);
  const name = title(next);
  const number = base.issueNumber + 1 + index;
  const key = `${base.keyPrefix}-${number}`;
  const state = next();
  const quotes = links.quotesOf[index]!;
  const revisions = makeRevisions({ shape, base, quotes, index, opened, title: name, next, add });
  const cited = next() < 0.3 && quotes[0] !== undefined ? ` [Q${numberOf(base, quotes[0])}]` : "";
  add("Issue", {
    id,
    relationshipId: base.relationshipId,
    number,
    key,
    slug: `${slugOf(name)}-${number}`,
    title: name,
    bottomLine: next() < 0.15 ? "" : `${prose(next, 1 + Math.floor(next() * 2))}${cited}`,
    status: state < 0.8 ? "ACTIVE" : state < 0.92 ? "DORMANT" : "ARCHIVED",
    salience: 1 + Math.floor(next() ** 1.4 * 5),
    ownerId: next() < 0.15 ? null : someone(next, base),
    labels: [...new Set([pick(next, LABELS), pick(next, LABELS)])].slice(0, Math.floor(next() * 3)),
    terms: name.toLowerCase().split(" and "),
    version: 1 + revisions.count,
    changedAt: new Date(between(next, revisions.last ?? opened, shape.until)),
    createdAt: new Date(opened),
  });
  const event = { verb: "issue.opened", key, title: name } as const;
  addEvent(add, opened, base.admin, { issueId: id }, event);
}
