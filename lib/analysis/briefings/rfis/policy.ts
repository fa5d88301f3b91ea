import { may } from "@/lib/access";
import type { Viewer } from "@/lib/core/session/viewer";

/** Who may correct an answer: only the person who gave it, whatever the role of others, as with a note. */
export const mayCorrect = (
  viewer: Pick<Viewer, "id" | "role">,
  answer: { byId: string | null },
): boolean => may(viewer, "correctAnswer") && answer.byId === viewer.id;
