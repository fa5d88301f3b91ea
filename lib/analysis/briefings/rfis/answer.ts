import { command, type Tx } from "@/lib/core/command/command";
import { refuse, refuseField } from "@/lib/core/command/errors";
import { refuseStale } from "@/lib/core/command/stale";
import { db } from "@/lib/core/database/db";
import type { Viewer } from "@/lib/core/session/viewer";
import { recordEvent } from "@/lib/desk/events/mutations";
import {
  type Citations,
  citationsOf,
  withdrawnAmong,
  withdrawnDoubt,
} from "@/lib/evidence/check-citations";
import { type CitedQuote, holdSources, requireThere } from "@/lib/evidence/held-quotes";
import type { Prisma } from "@/lib/generated/prisma/client";
import { teamNotes } from "@/lib/visibility";
import { type Held, openRfi, ownAnswer } from "./change";
import { notifyOfAnswer, notifyOfCorrection } from "./notify";
import { answerRfiInput, correctAnswerInput } from "./schema";

/**
 * Answers an open request, with a text or with a team note on its issue, and notifies the person who asked. Refuses to
 * cite withdrawn sources until confirmed. Returns its new version.
 */
export const answerRfi = command({
  input: answerRfiInput,
  verb: "answerRfi",
  prepare: async ({ body, note = "" }) =>
    body === undefined
      ? readAnswer("note", (await db.note.findFirst(noteThatAnswers(note)))?.body ?? "")
      : readAnswer("body", body),
  run: async (tx, viewer, { id, version, note, knowingly }, { answer, citations }) => {
    const cited = await holdSources(tx, { citations });
    const rfi = await openRfi(tx, viewer, { id, version });
    // First, so that nothing is said of what a hidden note cites.
    if (note) await requireNote(tx, rfi.issueId, note, answer);
    requireCitable(cited, citations, knowingly);
    await tx.rfi.update({
      where: { id },
      data: {
        answer,
        noteId: note ?? null,
        answeredById: viewer.id,
        answeredAt: new Date(),
        version: { increment: 1 },
      },
    });
    const about = await recordAnswer(tx, viewer, rfi, { verb: "rfi.answered", answer });
    await notifyOfAnswer(tx, viewer, about, rfi.askedById);
    return { id, version: version + 1 };
  },
});

/**
 * Corrects one's own answer, and notifies the person who asked. Earlier wordings are kept in the events; saving the same
 * words changes nothing. A note that was the answer is no longer it. Editions issued before stay as they are. Refuses to
 * cite withdrawn sources until confirmed. Returns the request's version.
 */
export const correctAnswer = command({
  input: correctAnswerInput,
  verb: "correctAnswer",
  prepare: async ({ body }) => readAnswer("body", body),
  run: async (tx, viewer, { id, version, knowingly }, { answer, citations }) => {
    const cited = await holdSources(tx, { citations });
    const rfi = await ownAnswer(tx, viewer, { id, version });
    if (rfi.answer === answer) return { id, version };
    requireCitable(cited, citations, knowingly);
    await tx.rfi.update({
      where: { id },
      data: { answer, noteId: null, version: { increment: 1 } },
    });
    const about = await recordAnswer(tx, viewer, rfi, { verb: "rfi.corrected", answer });
    await notifyOfCorrection(tx, viewer, about, rfi.askedById);
    return { id, version: version + 1 };
  },
});

interface Given {
  verb: "rfi.answered" | "rfi.corrected";
  answer: string;
}

/** Records what a request is answered with from now on. Returns what notifications of it are about. */
async function recordAnswer(tx: Tx, viewer: Viewer, rfi: Held, { verb, answer }: Given) {
  const { id, issueId, edition, body: question, askedBy } = rfi;
  const asked = { rfi: id, edition: edition.number, question, asker: askedBy.name };
  const event = await recordEvent(tx, viewer, { issueId }, { verb, ...asked, answer });
  return { event, edition, rfi, words: answer };
}

/** Refuses to cite what isn't there, and withdrawn sources until confirmed. */
function requireCitable(cited: CitedQuote[], citations: Citations, knowingly: number[]): void {
  requireThere(cited, citations);
  const doubt = withdrawnDoubt(cited, knowingly);
  if (doubt)
    refuse("confirm", doubt, {
      confirm: ["knowingly"],
      current: { withdrawn: withdrawnAmong(cited) },
    });
}

/** The text of an answer, and what it cites. `field` holds it or names the note that it is the text of. */
const readAnswer = (field: "body" | "note", answer: string) => ({
  answer,
  citations: citationsOf({ [field]: answer }),
});

const noteThatAnswers = (id: string) =>
  ({
    where: { id, deletedAt: null, ...teamNotes },
    select: { body: true, issueId: true },
  }) satisfies Prisma.NoteFindFirstArgs;

/** Refuses a note that readers of the answer couldn't read, and one that no longer reads as it did. */
async function requireNote(tx: Tx, issueId: string, id: string, answer: string): Promise<void> {
  const note = await tx.note.findFirst(noteThatAnswers(id));
  if (note?.issueId !== issueId)
    return refuseField("note", "Choose a note on this issue that the whole team can read.");
  if (note.body !== answer) refuseStale({ what: "this note" });
}
