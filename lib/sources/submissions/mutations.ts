import { command } from "@/lib/core/command/command";
import { refuse } from "@/lib/core/command/errors";
import { lockedDraft, setAside } from "@/lib/sources/held-draft";
import { sourceVersionInput } from "@/lib/sources/review/schema";
import { ownSubmissions } from "@/lib/visibility";
import { isReviewed, reviewSelect } from "./policy";

/**
 * Takes the viewer's own draft back, as long as nobody else has acted on it. Like a discarded draft, it is there again
 * if the same article is ingested.
 */
export const takeBackDraft = command({
  input: sourceVersionInput,
  verb: "takeBackDraft",
  run: async (tx, viewer, { id, version }) => {
    const draft = await lockedDraft(tx, viewer, id, ownSubmissions(viewer));
    const review = { where: { id }, select: reviewSelect(viewer) };
    if (isReviewed(await tx.source.findUniqueOrThrow(review)))
      refuse(
        "invalid",
        "An admin has begun to review this article, so it can’t be taken back. Ask them to discard it.",
      );
    return setAside(tx, viewer, draft, { version, verb: "draft.taken-back" });
  },
});
