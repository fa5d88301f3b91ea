import type { Vocabulary } from "../grammar";
import { opensClause } from "./clause-openers";
import { roleBehind } from "./role-behind";
import { type RoleInFront, roleInFront, wordBefore } from "./role-in-front";
import { isRank } from "./titles";

// Words that introduce an addressee.
const ADDRESSED = /^(?:ante|devant|vor|face|frente)$/iu;

/** What a text says that someone is, on either side of the name. */
export function rolesBeside(text: string, start: number, end: number, vocabulary: Vocabulary) {
  const front = roleInFront(text, start, vocabulary);
  const isOther =
    front &&
    text.slice(front.start, start).includes(",") &&
    opensClause(text, front.article, end, vocabulary.table);
  const left = isOther ? null : front;
  const right = roleBehind(text, end, vocabulary) ?? affiliationBehind(text, end, left, vocabulary);
  // "Declaró ante el juez | Ana Lee, armadora": the office is the addressee's, not hers.
  const isAddressed = left && right && ADDRESSED.test(wordBefore(text, left.article));
  return { left: isAddressed ? null : left, right };
}

/**
 * A rank and what its bearer is after the name, "le colonel | Ana Lee, porte-parole de l'armée", or an office and where
 * it is held, "Analyst | Jan Novak | von der Nordbank".
 */
export function wholeRole(
  left: { role: string } | null,
  right: { role: string; isClose?: true } | null,
) {
  const isBoth = left && right && (isRank(left.role) || OF.test(right.role));
  const gap = right?.isClose ? " " : ", ";
  return isBoth ? `${left.role}${gap}${right.role}` : (left?.role ?? right?.role ?? null);
}

const OF = /^(?:de|du|des|del|von|vom|d['’])(?!\p{L})/u;
const AFFILIATION =
  /^,\s((?:de\sl['’]|(?:du|de\sla|des|del|von\sde[rm]|vom)\s)(?=[^,]*\p{Lu})[^,.;:«»“”„()\n]{3,80})(?=[,)])/u;

// "Analyst Jan Novak | vom Institut für Seehandel".
const UNPOINTED =
  /^\s((?:von\sde[rm]|vom)\s\p{Lu}[\p{L}-]+(?:\s(?:(?:für|der)\s)?\p{Lu}[\p{L}-]+){0,4})/u;

/** The body that someone with an office belongs to: "la chercheuse | Ana Lee, de l'Institut Sud,". */
function affiliationBehind(
  text: string,
  end: number,
  left: RoleInFront | null,
  { isOffice, isAgent, table: { isGerman } }: Vocabulary,
): { role: string; end: number; isClose?: true } | null {
  // "La directora de la ONG | Ana Lee" already says where.
  if (!left || /\s/u.test(left.role) || !(isOffice(left.role) || isAgent(left.role))) return null;
  const behind = text.slice(end, end + 100);
  const close = isGerman ? UNPOINTED.exec(behind) : null;
  const found = close ?? AFFILIATION.exec(behind);
  return (
    found && {
      role: found[1]!,
      end: end + found[0].length,
      ...(close && { isClose: true as const }),
    }
  );
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
