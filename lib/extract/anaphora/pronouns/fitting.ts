// Who a pronoun may refer to, by gender and by what the sentence before it is about.
import type { Mention } from "../../mentions";
import type { ParsedText } from "../../parse";
import type { Antecedent } from "./antecedents";
import {
  askedBefore,
  isOwnSubject,
  isSubjectBefore,
  leadsIn,
  openerBefore,
  reporterBefore,
} from "./subjects";

/** Leaves out men for "she", women for "he", and people that the sentence before is not about, if others are left. */
export function fitting(parsed: ParsedText, pronoun: Mention, options: Antecedent[]): Antecedent[] {
  const { gender, head } = pronoun;
  const { entities } = parsed;
  const genderOf = ({ entity }: Antecedent) => entities[entity]!.gender;
  const others = options.filter(
    (option) => gender === null || (genderOf(option) ?? gender) === gender,
  );
  if (!others.some(({ entity }) => entities[entity]!.kind === "person")) return options;
  const leading = others.filter(({ nearest }) => leadsIn(parsed, nearest.first, head));
  if (leading.length === 1) return leading;
  const acting = others.filter(({ nearest }) => isOwnSubject(parsed, nearest, head));
  if (acting.length === 1) return acting;
  // "Berg, | Lee | said, has left. “...,” she said": the one who spoke, not the one who opens the sentence.
  const asked = askedBefore(parsed, pronoun);
  const reporter = asked >= 0 ? asked : reporterBefore(parsed, pronoun);
  const reporting = others.find(({ entity }) => entity === reporter);
  if (reporting) return [reporting];
  // "Helga Strand shrugged. “...,” she said": a woman who opens the sentence before, not someone who may be a man.
  const sure = others.filter((option) => gender !== null && genderOf(option) === gender);
  // "Ann Lee was unconvinced ...\n\n| Helga Strand, a spokeswoman, | dismissed it. “...,” she said": not Lee.
  const opener = openerBefore(parsed, pronoun);
  const opening = sure.filter(({ entity }) => entity === opener?.entity);
  if (opening.length > 0) return opening;
  // "Deputy mayor Kim Berg called it “rash.” “...,” she said": no woman has been named since.
  const introduced = opener && isInFull(opener) && others.find((o) => o.entity === opener.entity);
  if (introduced && !sure.some(({ nearest }) => nearest.head > opener.head)) return [introduced];
  const about = others.filter(({ nearest }) => isSubjectBefore(parsed, nearest, head));
  const [only] = about;
  if (!only || about.length > 1) return others;
  return genderOf(only) === gender || !sure.some((rival) => isRival(parsed, rival, only, head))
    ? about
    : others;
}

const isInFull = ({ kind, first, last }: Mention): boolean => kind === "person" && last - first > 1;

/**
 * Whether someone else of the right gender may be the referent, rather than the subject of the sentence before. A woman
 * in an earlier paragraph does not outrank the person that this paragraph is about.
 */
function isRival(
  { tokens, entities }: ParsedText,
  rival: Antecedent,
  about: Antecedent,
  head: number,
): boolean {
  if (rival.entity === about.entity) return false;
  // "Ivo's friend | Ola Berg |": the rival is the possessor, Ivo.
  if (rival.nearest.last === about.nearest.outerFirst - 2) return false;
  const earlier = tokens[rival.nearest.head]!.paragraph < tokens[head]!.paragraph;
  return !(earlier && entities[about.entity]!.kind === "person");
}
