import { db } from "@/lib/core/database/db";
import type { Viewer } from "@/lib/core/session/viewer";
import { markQuote } from "@/lib/evidence/quotes/mark-quote";
import { removeQuote, restoreQuote } from "@/lib/evidence/removal/mutations";
import { made } from "@/prisma/seed/made";
import type { openDesk } from "./desk";
import { quoteIn, spanOf, versionsOn } from "./versions";

/** The reason given for each removal. */
export const reason = "The wrong words.";

/**
 * Removals on a desk. `article` starts an article of its own: one quotation that its approval links to
 * Taiwan, and words to mark.
 */
export function removalsOn(desk: Awaited<ReturnType<typeof openDesk>>) {
  let articles = 0;
  let source = "";
  return {
    async article() {
      const name = `Buoy ${++articles}`;
      source = await versionsOn(desk).first(name, [
        `“The strait must stay open to Taiwan,” said Cy Specimen of ${name}.`,
        `The ferry was late in ${name} again.`,
      ]);
      return source;
    },
    approved: () => quoteIn(source, "must stay open"),
    async marked(viewer: Viewer = desk.people.analyst, issue = "climate") {
      const span = await spanOf(source, "The ferry was late");
      const { id } = await made(markQuote(viewer, { ...span, kind: "PASSAGE", issue }));
      return now(id);
    },
  };
}

/** A quotation as it is now. */
export const now = (id: string) => db.quote.findUniqueOrThrow({ where: { id } });

export const take = async (viewer: Viewer, id: string) =>
  removeQuote(viewer, { id, version: (await now(id)).version, reason });

export const undo = async (viewer: Viewer, id: string) =>
  restoreQuote(viewer, { id, version: (await now(id)).version });

/** The issues that a quotation is evidence on, with its relation to each. */
export const issuesOf = async (id: string) =>
  (
    await db.evidenceLink.findMany({
      where: { quoteId: id, removalId: null },
      select: { issue: { select: { slug: true } }, relation: true },
      orderBy: { issue: { slug: "asc" } },
    })
  ).map(({ issue, relation }) => [issue.slug, relation]);

/** The message of a refusal, empty if there is none. */
export const saidOf = async (result: ReturnType<typeof take>) => {
  const answer = await result;
  return answer.ok ? "" : answer.refusal.message;
};
