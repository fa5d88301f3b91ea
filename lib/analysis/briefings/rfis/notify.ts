import { aboutEdition } from "@/lib/analysis/edition-named";
import type { Tx } from "@/lib/core/command/command";
import type { Viewer } from "@/lib/core/session/viewer";
import { notify, type Reason } from "@/lib/desk/notifications/notify";
import { everyoneWho, these } from "@/lib/desk/notifications/recipients";
import { firstWords } from "@/lib/desk/notifications/schema";

interface About {
  event: bigint;
  edition: { number: number; title: string };
  rfi: { id: string };
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

/** Notifies the person who asked that their request has been answered. */
export const notifyOfAnswer = (tx: Tx, viewer: Viewer, about: About, askedById: string) =>
  tell(tx, viewer, about, [{ kind: "RFI_ANSWER", to: these([askedById]) }]);

const tell = (tx: Tx, viewer: Viewer, { event, edition, rfi, words }: About, reasons: Reason[]) => {
  const { subject, details } = aboutEdition(edition);
  const said = { ...details, rfi: rfi.id, words: firstWords(words) };
  return notify(tx, viewer, { event, subject, details: said }, reasons);
};
