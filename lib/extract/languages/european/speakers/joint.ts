// Several people who say something together: "ont déclaré | Ana Lee et Paul Roy |", "| Ana Lee und Paul Roy | sagten".
import type { People } from "../people";
import { oneOf } from "../tables";

type Naming = NonNullable<ReturnType<People["startingAt"]>>;
/** The places where people who speak together are named, in order. */
export type Joint = Naming[];

const BRACKET = String.raw`(?:\s\([^()\n]{1,30}\))?`;
const AND = String.raw`,?\s(?:et|und|y|e|sowie|ainsi\sque|así\scomo)\s`;
const NEXT = new RegExp(`^${BRACKET}(?:${AND}|,\\s)`, "u");
const JOINED = new RegExp(`^${BRACKET}${AND}`, "u");
const BEFORE = new RegExp(`${BRACKET}(${AND})$`, "u");
const LISTED = new RegExp(`${BRACKET},\\s$`, "u");
// "Ont", "sagten", "dijeron", but not "soutient", "meint", "également", "von"
const SEVERAL = String.raw`(?!(?:\p{L}*[tvd]ient|d[ée]ment|consent|souvent|vraiment|\p{L}+(?:e|em|am)ment|[cv]on|bien|den)(?!\p{L}))(?:\p{L}+ent|(?:[svf]|\p{L}+r)?ont|\p{L}+[aeo]n)(?!\p{L})`;
// "Ont | dit lundi"
const PLURAL = new RegExp(`(?<!\\p{L})${SEVERAL}`, "u");
const SOURCE = /(?:selon|d['’]après|según|laut|von)\s$/iu;
// "..., so | Ana Lee und Paul Roy.", "..., wie | Ana Lee und Paul Roy mitteilten."
const SO = /,\s(?:so|wie)\s$/u;
const SOURCE_BEHIND = /^[^.,:;]{3,60}\szufolge(?!\p{L})/u;
const PLURAL_BEHIND = new RegExp(
  String.raw`^\s*(?:\([^()\n]{1,30}\)\s)?,?\s?(?:${oneOf`se ne n['’] s['’] [ml]['’] les? la los? y en lui leur nous nos no`}\s?){0,2}${SEVERAL}`,
  "u",
);
// What follows the last of them, who would otherwise be the subject of a further verb.
const CLOSED = new RegExp(
  String.raw`^${BRACKET}(?:\s*(?:[.,;:!?»”")]|$)|\s(?:${oneOf`
  à au aux en dans lors sur devant lundi mardi mercredi jeudi vendredi samedi dimanche hier ce cette dès après avant
  am im in bei beim nach vor auf gegenüber gestern heute der dem den unisono gemeinsam übereinstimmend
  a al ante el este esta durante tras ayer hoy`})\s|\s(?:mit|an|ein|hinzu|fest|klar|\p{Ll}{3,}ten)[.,])`,
  "u",
);
const MAX_VERB = 45;
const MAX_PEOPLE = 4;

/** The people named one after the other from a position on, if they speak together. */
export function togetherAfter(
  text: string,
  first: Naming,
  limit: number,
  people: People,
): Joint | null {
  const verb = text.slice(Math.max(0, first.article - MAX_VERB), first.article);
  const isSource =
    SOURCE.test(verb) || SOURCE_BEHIND.test(text.slice(first.end, first.end + MAX_VERB * 2));
  if (!isSource && !SO.test(verb) && !PLURAL.test(verb.slice(verb.search(/[^»“”"]*$/u))))
    return null;
  const all = [first];
  let isJoined = false;
  while (!isJoined && all.length < MAX_PEOPLE) {
    const { end } = all.at(-1)!;
    const behind = text.slice(end, Math.min(limit, end + MAX_VERB));
    const gap = NEXT.exec(behind)?.[0];
    const next = gap === undefined ? undefined : people.startingAt(end + gap.length);
    if (!next || next.nameEnd > limit) return null;
    isJoined = JOINED.test(behind);
    all.push(next);
  }
  const { end } = all.at(-1)!;
  // "Selon Ana Lee, | Jan Holm et Paul Roy ont menti": the names after the comma may be people she is talking about.
  const isClosed =
    (isSource && (all.length === 2 || !PLURAL_BEHIND.test(text.slice(end, end + MAX_VERB)))) ||
    CLOSED.test(text.slice(end, Math.min(limit, end + MAX_VERB)));
  return isJoined && isClosed ? all : null;
}

/** The people named one after the other up to a position, which a plural verb follows. */
export function togetherBefore(text: string, last: Naming, people: People): Joint | null {
  if (!PLURAL_BEHIND.test(text.slice(last.end, last.end + MAX_VERB))) return null;
  const all = [last];
  for (let gap = BEFORE; all.length < MAX_PEOPLE; gap = LISTED) {
    const { article } = all[0]!;
    const between = gap.exec(text.slice(Math.max(0, article - MAX_VERB), article))?.[0];
    const before = between === undefined ? undefined : people.endingAt(article - between.length);
    if (!before) break;
    all.unshift(before);
  }
  return all.length > 1 ? all : null;
}

/** "Ana Lee, Jan Holm und Paul Roy", in the words of the text between the last two. */
export function namesOf(text: string, all: Joint): string {
  const names = all.map(({ person }) => person.name);
  const [last, { article }] = [all.at(-2)!, all.at(-1)!];
  const and = /(?:et|und|y|e|sowie|ainsi\sque|así\scomo)\s$/u.exec(
    text.slice(last.end, article),
  )![0];
  return `${names.slice(0, -1).join(", ")} ${and}${names.at(-1)}`;
}
