import { holdIssue } from "@/lib/analysis/forecast-held";
import { command, type Tx } from "@/lib/core/command/command";
import { refuse } from "@/lib/core/command/errors";
import { refuseStale, YOU } from "@/lib/core/command/stale";
import type { Viewer } from "@/lib/core/session/viewer";
import { recordEvent } from "@/lib/desk/events/mutations";
import type { Assessment } from "@/lib/generated/prisma/client";
import type { Cell } from "@/lib/tradecraft/hypotheses/cells";
import { citableQuotes, linkedEvidence } from "@/lib/visibility";
import { openHypotheses } from "./held";
import { assessInput } from "./inputs";
import { hypothesisName } from "./schema";

/**
 * Fills cells of a person's own matrix, clears them, or puts notes on them: all or none. Refuses a cell that
 * the person has changed elsewhere since, with the cells as they are now; a hypothesis that is retired; and evidence
 * that is not linked to the issue or whose source was withdrawn. A cell that stays as it is changes nothing. Returns
 * the cells, each with its version.
 */
export const assess = command({
  input: assessInput,
  verb: "assess",
  run: async (tx, viewer, { issue: ref, cells }) => {
    const { id: issueId } = await holdIssue(tx, viewer, ref);
    const open = await openHypotheses(tx, issueId);
    const links = await linksOf(tx, issueId, cells);
    const before = await ownCells(tx, viewer, open, [...links.values()]);
    const wanted = cells.map((cell) => {
      const hypothesis = open.find(({ number }) => number === cell.hypothesis);
      if (!hypothesis)
        return refuse(
          "not-found",
          `${hypothesisName(cell.hypothesis)} is retired or doesn’t exist.`,
        );
      const link = links.get(cell.quote);
      if (!link)
        return refuse(
          "not-found",
          `Q${cell.quote} no longer counts as evidence on this issue: it was unlinked, or its source was withdrawn.`,
        );
      const was = before.get(keyOf(hypothesis.id, link));
      return { ...cell, hypothesisId: hypothesis.id, linkId: link, was };
    });
    if (wanted.some(({ was, version }) => (was?.version ?? 0) !== version)) {
      const current = {
        cells: wanted.map(({ quote, hypothesis, was }) => shown(quote, hypothesis, was)),
      };
      refuseStale({ what: "this cell", by: YOU, current });
    }
    const saved = [];
    const changes = [];
    for (const one of wanted) {
      const { quote, hypothesis, was, cell = was?.cell ?? null, note = was?.note ?? "" } = one;
      const [from, noted] = [was?.cell ?? null, note !== (was?.note ?? "")];
      if (cell === from && !noted) {
        saved.push(shown(quote, hypothesis, was));
        continue;
      }
      saved.push(shown(quote, hypothesis, await save(tx, viewer, one, { cell, note })));
      changes.push({ quote, hypothesis, from, to: cell, noted });
    }
    if (changes.length > 0) {
      const filled = await tx.assessment.count({
        where: {
          personId: viewer.id,
          cell: { not: null },
          hypothesis: { issueId, retiredAt: null },
          link: countingLink,
        },
      });
      const evidence = await tx.evidenceLink.count({ where: { issueId, ...countingLink } });
      const details = { cells: changes, filled, of: evidence * open.length };
      await recordEvent(tx, viewer, { issueId }, { verb: "hypothesis.assessed", ...details });
    }
    return { cells: saved };
  },
});

const countingLink = { ...linkedEvidence, quote: citableQuotes };

const keyOf = (hypothesisId: string, linkId: string) => `${hypothesisId} ${linkId}`;

const shown = (quote: number, hypothesis: number, was: Assessment | undefined) => ({
  quote,
  hypothesis,
  cell: was?.cell ?? null,
  note: was?.note ?? "",
  version: was?.version ?? 0,
});

/** The links of quotations that count on an issue, by the quotation's number. */
async function linksOf(tx: Tx, issueId: string, cells: { quote: number }[]) {
  const numbers = [...new Set(cells.map(({ quote }) => quote))];
  const links = await tx.evidenceLink.findMany({
    where: { issueId, ...linkedEvidence, quote: { ...citableQuotes, number: { in: numbers } } },
    select: { id: true, quote: { select: { number: true } } },
  });
  return new Map(links.map(({ id, quote }) => [quote.number, id]));
}

/** The person's cells of these hypotheses and links, as they are now. */
async function ownCells(tx: Tx, viewer: Viewer, open: { id: string }[], linkIds: string[]) {
  const rows = await tx.assessment.findMany({
    where: {
      personId: viewer.id,
      linkId: { in: linkIds },
      hypothesisId: { in: open.map(({ id }) => id) },
    },
  });
  return new Map(rows.map((row) => [keyOf(row.hypothesisId, row.linkId), row]));
}

function save(
  tx: Tx,
  { id: personId }: Viewer,
  { hypothesisId, linkId }: { hypothesisId: string; linkId: string },
  value: { cell: Cell | null; note: string },
) {
  const key = { hypothesisId, linkId, personId };
  return tx.assessment.upsert({
    where: { hypothesisId_linkId_personId: key },
    create: { ...key, ...value },
    update: { ...value, version: { increment: 1 } },
  });
}
