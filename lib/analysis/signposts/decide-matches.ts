import { matcherOf, namesOfSpeaker, type Sought } from "@/lib/analysis/signpost-matching";
import { command, type Tx } from "@/lib/core/command/command";
import { refuse, refuseField } from "@/lib/core/command/errors";
import { refuseDone, whoIs } from "@/lib/core/command/stale";
import type { Viewer } from "@/lib/core/session/viewer";
import { recordEvent } from "@/lib/desk/events/mutations";
import { visibleIssues } from "@/lib/visibility";
import { holdSignpost } from "./held";
import { loadMatch } from "./queries";
import { dismissMatchInput } from "./schema";

/** Dismisses an open match, with a reason. Refuses one that has been decided meanwhile. */
export const dismissMatch = command({
  input: dismissMatchInput,
  verb: "dismissMatch",
  run: async (tx, viewer, { id, version, reason }) => {
    const match = await tx.signpostMatch.findFirst({
      where: { id, signpost: { issue: visibleIssues(viewer) } },
      select: { signpost: true, quote: { select: { number: true, sourceId: true } } },
    });
    if (!match) return refuse("not-found", "This match doesn’t exist.");
    const { number, issueId, text } = match.signpost;
    await holdSignpost(tx, viewer, { issue: issueId, signpost: number });
    // Read again, since it may have been decided before the lock was taken.
    const { count } = await tx.signpostMatch.updateMany({
      where: { id, version, state: "OPEN" },
      data: { ...decided(viewer), state: "DISMISSED", reason },
    });
    if (count === 0) await refuseDecided(tx, viewer, id);
    const { number: quote, sourceId } = match.quote;
    await recordEvent(
      tx,
      viewer,
      { issueId, sourceId },
      { verb: "signpost.match-dismissed", signpost: number, sign: text, quote, reason },
    );
    return { id, version: version + 1 };
  },
});

/**
 * Closes the open matches that a signpost, as it now is, would not find. Refuses if it still finds `meant`, which is to
 * be closed. Returns the numbers of their quotations.
 */
export async function closeUnfound(
  tx: Tx,
  viewer: Viewer,
  signpost: Sought,
  meant: string | undefined,
): Promise<number[]> {
  const open = await tx.$queryRaw<Open[]>`
    select m.id, q.number, q.exact, ${namesOfSpeaker} as names
    from "SignpostMatch" m join "Quote" q on q.id = m."quoteId"
    left join "Speaker" p on p.id = q."speakerId"
    where m."signpostId" = ${signpost.id} and m.state = 'OPEN' order by q.number`;
  const match = matcherOf([signpost]);
  const unfound = open.filter((quote) => match(quote).size === 0);
  const wanted = open.find(({ id }) => id === meant);
  if (meant !== undefined && !wanted) {
    if (!(await tx.signpostMatch.count({ where: { id: meant, signpostId: signpost.id } })))
      refuseField("match", "This signpost has no match with this id.");
    await refuseDecided(tx, viewer, meant);
  }
  if (wanted && !unfound.includes(wanted))
    refuseField(
      "terms",
      `Q${wanted.number} still matches. Change the terms or the speakers so that it doesn’t, or dismiss it instead.`,
    );
  await tx.signpostMatch.updateMany({
    where: { id: { in: unfound.map(({ id }) => id) } },
    data: { ...decided(viewer), state: "SHARPENED" },
  });
  return unfound.map(({ number }) => number);
}

interface Open {
  id: string;
  number: number;
  exact: string;
  names: string[];
}

interface Revised {
  id: string;
  issueId: string;
  forecastId: string;
}

/**
 * Marks the open matches that a revision answers: those of its drivers, by signposts of its forecast or of the issue.
 * The issue must be locked.
 */
export async function answerMatches(
  tx: Tx,
  viewer: Viewer,
  { id: revisionId, issueId, forecastId }: Revised,
  drivers: string[],
): Promise<void> {
  if (drivers.length === 0) return;
  await tx.signpostMatch.updateMany({
    where: {
      state: "OPEN",
      quoteId: { in: drivers },
      signpost: { issueId, OR: [{ forecastId: null }, { forecastId }] },
    },
    data: { ...decided(viewer), state: "REVISED", revisionId },
  });
}

const decided = ({ id }: Viewer) => ({
  decidedById: id,
  decidedAt: new Date(),
  version: { increment: 1 },
});

/** Refuses to decide on a match that someone has decided on. */
async function refuseDecided(tx: Tx, viewer: Viewer, id: string): Promise<never> {
  const select = { decidedBy: { select: { id: true, name: true } } };
  const match = await tx.signpostMatch.findUnique({ where: { id }, select });
  return refuseDone({
    what: "this match",
    did: "decided on",
    by: whoIs(viewer, match?.decidedBy ?? null),
    current: async () => (await loadMatch(viewer, id)) ?? {},
  });
}
