import { command, type Tx } from "@/lib/core/command/command";
import { refuse, refuseWrong } from "@/lib/core/command/errors";
import { requireSeen } from "@/lib/core/command/stale";
import type { Viewer } from "@/lib/core/session/viewer";
import { counted } from "@/lib/core/wording";
import { changesBetween, givenOnly } from "@/lib/desk/events/changes";
import type { FieldOf } from "@/lib/desk/events/fields";
import { recordEvent } from "@/lib/desk/events/mutations";
import { lastActor } from "@/lib/desk/events/queries";
import type { Relationship } from "@/lib/generated/prisma/client";
import { queueSuggestions } from "@/lib/sources/suggestion-queue";
import { visibleRelationships } from "@/lib/visibility";
import {
  archiveRelationshipInput,
  chooseRelationshipInput,
  editRelationshipInput,
  openRelationshipInput,
} from "./inputs";
import { isSameParty } from "./names";
import { loadRelationships } from "./queries";

/** Starts following a relationship. Its short name and the letters of its keys can't be changed later. */
export const openRelationship = command({
  input: openRelationshipInput,
  verb: "openRelationship",
  run: async (tx, viewer, { first, second, slug, keyPrefix, ...rest }) => {
    // If two admins choose the same at once, the second sees what the first has chosen.
    await tx.$executeRaw`lock table "Relationship" in share row exclusive mode`;
    const has = async (where: { slug: string } | { keyPrefix: string }) =>
      (await tx.relationship.count({ where })) > 0;
    refuseWrong({
      second: sameParty(first, second),
      slug:
        (await has({ slug })) &&
        "Another relationship already has this short name. Choose another.",
      keyPrefix:
        (await has({ keyPrefix })) &&
        "Another relationship already has this prefix. Choose another.",
    });
    const { id, title } = await tx.relationship.create({
      data: { ...rest, slug, keyPrefix, parties: [first, second] },
    });
    const details = { verb: "relationship.opened", relationship: id, title } as const;
    await recordEvent(tx, viewer, {}, details);
    return { id, slug };
  },
});

/** Changes a relationship's title, its parties, or the words by which articles name them. */
export const editRelationship = command({
  input: editRelationshipInput,
  verb: "editRelationship",
  run: async (tx, viewer, { id, version, ...patch }) => {
    const before = await held(tx, viewer, { id, version });
    const { title, parties, firstWords, secondWords } = before;
    const [first = "", second = ""] = parties;
    const given = givenOnly(patch);
    const known = { title, first, second, firstWords, secondWords };
    const changes = changesBetween<Record<FieldOf<"relationship">, unknown>>(known, given);
    if (!changes) return { id, version };
    const { first: one, second: other, ...rest } = { ...known, ...given };
    refuseWrong({ second: sameParty(one, other) });
    await tx.relationship.update({
      where: { id },
      data: { ...rest, parties: [one, other], version: { increment: 1 } },
    });
    const details = { verb: "relationship.edited", relationship: id, title, changes } as const;
    await recordEvent(tx, viewer, {}, details);
    if (Object.keys(changes).some((field) => field !== "title"))
      await queueSuggestions(tx, viewer, id);
    return { id, version: version + 1 };
  },
});

/**
 * Archives a relationship, or restores it. No issue can be opened in an archived one, and articles aren't searched for
 * it. Refuses while any of its issues isn't archived.
 */
export const archiveRelationship = command({
  input: archiveRelationshipInput,
  verb: "archiveRelationship",
  run: async (tx, viewer, { id, version, archived }) => {
    const { title, archivedAt } = await held(tx, viewer, { id, version });
    if (archived === (archivedAt !== null)) return { id, version };
    const where = { relationshipId: id, status: { not: "ARCHIVED" } } as const;
    const open = archived ? await tx.issue.count({ where }) : 0;
    if (open > 0)
      refuse(
        "invalid",
        `${title} can’t be archived yet: archive ${open > 1 ? `its ${counted(open, "open issue")}` : "its open issue"} first.`,
      );
    await tx.relationship.update({
      where: { id },
      data: { archivedAt: archived ? new Date() : null, version: { increment: 1 } },
    });
    await recordEvent(
      tx,
      viewer,
      {},
      { verb: "relationship.archived", relationship: id, title, archived },
    );
    return { id, version: version + 1 };
  },
});

/** Remembers the relationship that a person has chosen, or that they want to see all. Records no event. */
export const chooseRelationship = command({
  input: chooseRelationshipInput,
  verb: "chooseRelationship",
  run: async (tx, viewer, { relationship: slug }) => {
    const found = slug
      ? await tx.relationship.findFirst({ where: { slug, ...visibleRelationships(viewer) } })
      : null;
    if (slug && !found) return refuse("not-found", "This relationship doesn’t exist.");
    await tx.user.update({
      where: { id: viewer.id },
      data: { relationshipId: found?.id ?? null },
    });
    return { relationship: found?.slug ?? null };
  },
});

/** What is wrong with the same party twice: the words for one would then count as words for the other. */
const sameParty = (first: string, second: string): string | false =>
  isSameParty(first, second) &&
  `The two parties must be different, and “${second}” is already the first one. Enter another.`;

/** A relationship as it was seen, with its row locked, so that no issue is opened meanwhile. */
async function held(
  tx: Tx,
  viewer: Viewer,
  { id, version }: { id: string; version: number },
): Promise<Relationship> {
  await tx.$queryRaw`select 1 from "Relationship" where id = ${id} for update`;
  const relationship = await tx.relationship.findUnique({ where: { id } });
  if (!relationship) return refuse("not-found", "This relationship doesn’t exist.");
  requireSeen(relationship, version, {
    what: "this relationship",
    by: () =>
      lastActor(viewer, ["relationship.edited", "relationship.archived"], { relationship: id }),
    current: async () => (await loadRelationships(viewer))?.find((now) => now.id === id) ?? {},
  });
  return relationship;
}
