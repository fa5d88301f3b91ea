import { PERSON_NOUN_FORMS, RANKS, SHORT_TITLES, speakerClassOf } from "../../lexicon";
import type { Token } from "../../tokens";
import type { Mention } from "../mention";
import { delayedRole } from "./delayed-role";
import type { Range } from "./offices";
import { roleAfter } from "./role-after";
import { roleApart } from "./role-apart";
import { roleBefore, seatAfter } from "./role-before";
import { wordsIn } from "./role-words";
import { bracketAfter, letters, roleBelow } from "./signatures";
import { roleStated } from "./stated-role";

/** Finds the role of each entity: the one at its first mention that states a role. */
export function findRoles(text: string, tokens: Token[], mentions: Mention[]): Map<number, string> {
  const roles = new Map<number, string>();
  let person: Mention | null = null;
  let nominal: Mention | null = null;
  for (const mention of mentions) {
    if (mention.kind === "nominal" && speakerClassOf(tokens[mention.head]!.lower) === "person")
      nominal = mention;
    const stated = roleStated(tokens, mention, person) ?? delayedRole(tokens, mention, person);
    const meant = mention.kind === "person" ? mention.entity : (person?.entity ?? -1);
    if (stated && !roles.has(meant)) roles.set(meant, wordsIn(text, tokens, stated));
    if (mention.kind === "person" && tokens[mention.head]!.span < 0) person = mention;
    if (mention.kind !== "person" || tokens[mention.head]!.span >= 0) continue;
    const known = roles.get(mention.entity);
    if (known?.includes(" ")) continue;
    const role = roleAt(text, tokens, mention, nominal);
    // "Secretary Lee" may be in full later: "Secretary of Trade Ann Lee".
    const first = known === undefined || role?.startsWith(`${known} of `);
    if (role !== null && first) roles.set(mention.entity, role);
  }
  return roles;
}

/**
 * The role that a mention states, with any party or constituency in brackets. An office after the name takes precedence
 * over one that precedes it.
 */
/** A role without the rank of whoever holds it: "police spokesman | Sgt. | Ann Lee". */
function withoutRank(tokens: Token[], range: Range | null): Range | null {
  if (!range) return null;
  const [first, end] = range;
  let last = end;
  while (last > first + 1 && isRank(tokens[last - 1]!)) last--;
  // "Police | Sgt.": what is left must be an office.
  return PERSON_NOUN_FORMS.has(tokens[last - 1]!.lower) ? [first, last] : range;
}

/** Whether a word is an abbreviated rank: "Sgt.", "Col". */
const isRank = ({ lower, text }: Token): boolean =>
  RANKS.has(lower) && (lower.endsWith(".") || SHORT_TITLES.has(text));

function roleAt(
  text: string,
  tokens: Token[],
  mention: Mention,
  nominal: Mention | null,
): string | null {
  const before = withoutRank(tokens, roleBefore(tokens, mention));
  const after = roleAfter(tokens, mention);
  const apart = roleApart(tokens, mention, nominal);
  // "Its president, Captain Ann Lee": a rank counts for less than an office.
  const rank = before && tokens.slice(...before).every(({ lower }) => RANKS.has(lower));
  const range =
    after ??
    (rank ? (apart ?? before) : before) ??
    letters(tokens, mention) ??
    apart ??
    roleBelow(tokens, mention);
  const words = (range: Range) => wordsIn(text, tokens, range);
  const bracket = bracketAfter(tokens, mention);
  const inside = bracket && words(bracket);
  if (!range) return inside;
  const seat = range === before ? seatAfter(tokens, mention) : null;
  if (seat) return `${words(range)} ${words(seat)}`;
  if (before && after && !inside && !rank) return `${words(after)}, ${words(before)}`;
  return inside ? `${words(range)} (${inside})` : words(range);
}
