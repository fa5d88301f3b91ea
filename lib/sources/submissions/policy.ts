import type { Viewer } from "@/lib/core/session/viewer";
import type { EventDetails } from "@/lib/desk/events/schema";
import type { Prisma } from "@/lib/generated/prisma/client";

/** Events that work elsewhere causes in a draft. */
const NO_REVIEW: EventDetails["verb"][] = ["proposals.inherited", "proposals.suggested"];

/** What `isReviewed` reads of the viewer's own draft. */
export const reviewSelect = (viewer: Viewer) =>
  ({
    removalId: true,
    _count: {
      select: {
        events: { where: { actorId: { not: viewer.id }, verb: { notIn: NO_REVIEW } } },
      },
    },
  }) satisfies Prisma.SourceSelect;

type Submitted = Prisma.SourceGetPayload<{ select: ReturnType<typeof reviewSelect> }>;

/**
 * Whether someone other than the submitter has acted on a draft: decided on or corrected anything in it, or approved it
 * before. What ingesting does itself, as in a later version of an article, it does in the submitter's name; and what a
 * copy takes from another paper isn't a review of the copy, nor are the issues that others open.
 */
export const isReviewed = ({ removalId, _count: othersActs }: Submitted): boolean =>
  removalId !== null || othersActs.events > 0;
