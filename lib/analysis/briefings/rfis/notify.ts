import { aboutEdition } from "@/lib/analysis/edition-named";
import type { Tx } from "@/lib/core/command/command";
import type { Viewer } from "@/lib/core/session/viewer";
import { forgetAnswer } from "@/lib/desk/notifications/mutations";
import { notify, type Reason } from "@/lib/desk/notifications/notify";
import { everyoneWho, these } from "@/lib/desk/notifications/recipients";
import { firstOwnWords } from "@/lib/desk/notifications/schema";

interface About {
  event: bigint;
  edition: { number: number; title: string };
  /** With the issue whose judgement it is about. Anyone who may see the edition may see it, too. */
  rfi: { id: string; issue: { title: string } };
  /** What was asked or answered. */
  words: string;
}

/** Notifies the person who should answer a request, or everyone who can if it is not assigned. */
export const notifyOfAsking = (tx: Tx, viewer: Viewer, about: About, assignedToId: string | null) =>
  tell(tx, viewer, about, [
    { kind: "RFI", to: assignedToId ? these([assignedToId]) : everyoneWho("answerRfi") },
  ]);

/** Notifies the person who asked, and everyone who can answer, that a request is no longer assigned. */
export const notifyOfLeaving = (tx: Tx, viewer: Viewer, about: About, askedById: string) =>
  tell(tx, viewer, about, [
    { kind: "RFI_LEFT", to: these([askedById]) },
    { kind: "RFI", to: everyoneWho("answerRfi") },
  ]);

/** Notifies the person who asked of the answer to their request. */
export const notifyOfAnswer = (tx: Tx, viewer: Viewer, about: About, askedById: string) =>
  tell(tx, viewer, about, [{ kind: "RFI_ANSWER", to: these([askedById]) }]);

/**
 * Notifies the person who asked that the answer has been corrected. If they haven't read yet how it was answered, or last
 * corrected, they no longer see that.
 */
export async function notifyOfCorrection(tx: Tx, viewer: Viewer, about: About, askedById: string) {
  const { subject } = aboutEdition(about.edition);
  await forgetAnswer(tx, { userId: askedById, subject, rfi: about.rfi.id });
  await notifyOfAnswer(tx, viewer, about, askedById);
}

const tell = (tx: Tx, viewer: Viewer, { event, edition, rfi, words }: About, reasons: Reason[]) => {
  const { subject, details } = aboutEdition(edition);
  const said = { ...details, rfi: rfi.id, issue: rfi.issue.title, words: firstOwnWords(words) };
  return notify(tx, viewer, { event, subject, details: said }, reasons);
};
