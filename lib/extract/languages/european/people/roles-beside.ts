import type { Vocabulary } from "../grammar";
import { roleBehind } from "./role-behind";
import { type RoleInFront, roleInFront, wordBefore } from "./role-in-front";

// Words that introduce an addressee.
const ADDRESSED = /^(?:ante|devant|vor|face|frente)$/iu;

/** What a text says that someone is, on either side of the name. */
export function rolesBeside(text: string, start: number, end: number, vocabulary: Vocabulary) {
  const left = roleInFront(text, start, vocabulary);
  const right = roleBehind(text, end, vocabulary);
  // "Declaró ante el juez | Ana Lee, armadora": the office is the addressee's, not hers.
  const isAddressed = left && right && ADDRESSED.test(wordBefore(text, left.article));
  return { left: isAddressed ? null : left, right };
}

/**
 * The gender shown by the article before a role or, in German, by the role’s ending: "la ministre", "Bündner
 * Nationalrätin".
 */
export function genderByRole(
  text: string,
  role: RoleInFront | null,
  { table }: Vocabulary,
): "f" | "m" | null {
  if (!role) return null;
  const before = wordBefore(text, role.start).toLowerCase();
  if (/^(?:la|una|une|die|eine|sa)$/.test(before)) return "f";
  if (/^(?:le|un|el|der|ein|son)$/.test(before)) return "m";
  return table.isGerman ? (/\p{L}{3}in(?!\p{L})/u.test(role.role) ? "f" : "m") : null;
}
