// The speakers of quoted words, by what precedes the words: Ana Lee a déclaré : | «...»
import { assertionIn, isSaidByNobody, namesNobody, saidBehind, sentenceStart } from "../grammar";
import { citedBefore, type EuropeanSpeakers, perfectIn, subjectOfPerfect } from "../speakers";
import { GERMAN_OWN_INSIDE, type Patterns } from "../tables";
import { asserted, type Found, SAID_BY_NOBODY } from "./found";
import { type Front, introducingSubject, introducingVerbs } from "./introducing-verbs";
import { byQuotedVerb } from "./quoted-verbs";

const BY = /\s(?:par|por|von|durch)\s([^,.;:«»“”„]{3,80})$/u;
const BEFORE_NEXT = String.raw`^\s*,[^.;:]{0,80}?(?:,|\set|\sy)\s`;
// "Répondre", "lui répondre", "añadirle"; not "notre ministre".
const INFINITIVE = String.raw`(?:(?:luego|después|ensuite|aussitôt|lui|se|y|en)\s|s['’])?(?!(?:[nv]otre|autre|quatre|maître)\s)\p{Ll}+(?:[aeií]r(?:l[aeo]s?|se|nos|me)?|[dtviu]re)(?!\p{L})`;
/** "«...», a-t-elle lancé, | avant d'ajouter : «...»", "«...», a-t-elle dit, | puis ajoute : «...»" */
const GOES_ON = new RegExp(
  String.raw`${BEFORE_NEXT}(?:(?:avant\s(?:de\s(?:l[ae]s?\s|leur\s|l['’])?|d['’])|pour\s|antes\sde\s|para\s)${INFINITIVE}|(?:puis|luego)\s(\p{Ll}+['’]?))(?:\s[^.;:«»]{0,40})?\s?:\s*$`,
  "u",
);
/** "«...», a lancé Ana Lee, | puis | Paul Roy : «...»" */
const NEXT = new RegExp(
  String.raw`${BEFORE_NEXT}(?:puis|luego|pour|para)\s(?=[^.;:«»]{3,80}:\s*$)`,
  "u",
);
const NAMED = "a name and a colon introduce the words";
/** An aside between commas directly before quoted words. */
const SET_OFF = /,[^,.;:]{1,80}(?:,|\s?:)\s*$/u;

/** The speaker named before quoted words: Ana Lee a déclaré : | «...». The verb may be followed by time and place. */
export function speakerBefore(
  text: string,
  from: number,
  to: number,
  patterns: Patterns,
  speakers: EuropeanSpeakers,
): Found | null {
  const clause = text.slice(from, to);
  const start = sentenceStart(clause);
  const front = { text: clause.slice(start), at: from + start, to };
  const goesOn = GOES_ON.exec(front.text);
  if (goesOn && !speakers.words.isArticle(goesOn[1] ?? ""))
    return asserted(speakers.again(), ":", 0.85, "the previous speaker continues");
  const next = NEXT.exec(front.text)?.[0].length ?? -1;
  const isNamed = next >= 0 && introducingVerbs(front.text.slice(next), patterns).length === 0;
  if (isNamed && speakers.isSomebodyAt(front.at + next, to))
    return asserted(speakers.after(front.at + next, to), ":", 0.85, NAMED);
  const reason = byReason(front, speakers);
  if (reason) return reason;
  const verbs = introducingVerbs(front.text, patterns);
  const perfect = patterns.table.isGerman ? byPerfect(front, speakers) : null;
  return verbs.length > 0 && !perfect
    ? byVerb(front, verbs, patterns, speakers)
    : (perfect ??
        byColon(front, speakers) ??
        bySo(front, patterns, speakers) ??
        byRelative(front, speakers) ??
        bySource(front, patterns, speakers) ??
        byQuotedVerb(text, [front.at, to], patterns, speakers));
}

function byVerb(
  front: Front,
  verbs: readonly RegExpExecArray[],
  patterns: Patterns,
  speakers: EuropeanSpeakers,
): Found | null {
  const { 0: cue, index } = verbs.at(-1)!;
  const behind = front.text.slice(index + cue.length);
  const before = front.text.slice(0, index);
  if (namesNobody(before) || isSaidByNobody(before, behind, patterns.table.isGerman))
    return SAID_BY_NOBODY;
  const speaker =
    citedBefore(front.text, front.at, front.to, speakers) ??
    introducingSubject(front, verbs, patterns, speakers);
  const assertion = saidBehind(front.text, assertionIn(front.text, index, cue, patterns));
  const because = `the verb introduces the words: “${cue}”`;
  return speaker && { speaker, cue, assertion, confidence: 0.9, because };
}

/** "Ana Lee hatte in Wien gesagt, sie habe | «...»", "Zuvor hatte Ana Lee gesagt, sie habe | «...»" */
function byPerfect({ text, at }: Front, speakers: EuropeanSpeakers): Found | null {
  const perfect = perfectIn(text);
  const speaker = perfect && subjectOfPerfect(perfect, text, at, speakers);
  return (
    speaker &&
    asserted(speaker, perfect.cue, 0.85, `the verb introduces the words: “${perfect.cue}”`)
  );
}

// "Réponse du | Kremlin : «...»", "Reacción de | Ana Lee: «...»"
const ANSWER =
  /^(?!.*,\s(?:selon|d['’]après|según|laut|so)\s)(?:La\s)?(?:[Rr]éponse|[Rr]éaction|[Cc]ommentaire|[Rr]espuesta|[Rr]eacción|Antwort|Reaktion)\s(?:\p{Ll}{4,}\s)?(?:d['’]|du\s|des\s|de\s|del\s|von\s|vom\s)/u;
// "Ana Lee secoue la tête : «...»": a name that a verb follows.
const NAMED_SUBJECT =
  /^(?:\p{Lu}[\p{L}-]+\s){1,4}(?!(?:lit|montre|porte|tient|reçoit|entend|chante|joue|le[ey]ó?|recib[ei]ó?|llev[aó]|cant[aó]|estren[aó]|present[aó]|muestra|tiene)\s)\p{Ll}{2,}(?:\s[^,.;:«»“”„"]{1,60})?\s?:\s*$/u;

/** "Darauf Ana Lee: | «...»", "Un conseiller se contente d'un sourire : |", "rappelé à l'ordre par la présidente : |" */
function byColon({ text, at }: Front, speakers: EuropeanSpeakers): Found | null {
  const end = /\s?:\s*$/u.exec(text)?.index;
  if (end === undefined) return null;
  const answer = ANSWER.exec(text)?.[0].length;
  const named = answer === undefined ? speakers.namedAt(at + end) : null;
  if (named) return asserted(named, ":", 0.85, NAMED);
  const agent = BY.exec(text.slice(0, end))?.[1];
  const from = agent === undefined ? null : at + end - agent.length;
  const subject =
    (answer === undefined ? null : speakers.after(at + answer, at + end)) ??
    (from !== null && speakers.isSomebodyAt(from, at + end)
      ? speakers.whole(from, at + end)
      : null) ??
    speakers.somebodyOpening(at, at + end) ??
    (NAMED_SUBJECT.test(text) ? speakers.namedFirst(at, at + end) : null);
  return asserted(subject, ":", 0.75, "the subject of the sentence, before a colon");
}

/** "Brüssel habe, so Ana Lee, | «...»" */
function bySo({ text, at, to }: Front, { so }: Patterns, speakers: EuropeanSpeakers): Found | null {
  const comma = so ? text.search(SET_OFF) : -1;
  const found = comma < 0 ? null : so!.exec(text.slice(comma));
  if (!found) return null;
  const [lead, cue = ""] = found;
  const speaker = speakers.after(at + comma + lead.length, to);
  return asserted(speaker, cue, 0.9, `“${cue}” names the speaker`);
}

const FOR_WHOM =
  /,\s(?:para\squien(?:es)?|pour\squi|selon\s(?:qui|l(?:equel|aquelle))|según\s(?:quien|(?:el|la)\scual))(?:\s[^,;:]{0,80})?\s$/u;

/** "Jean Roy, pour qui | «...»" */
function byRelative({ text, at }: Front, speakers: EuropeanSpeakers): Found | null {
  const found = FOR_WHOM.exec(text);
  const speaker = found && speakers.before(at, at + found.index);
  return found && asserted(speaker, found[0].trim(), 0.8, "a relative clause names the speaker");
}

const REASON =
  /\s(?:(?:con|bajo)\sel\s(?:argumento|pretexto|alegato)\sde\sque|(?:au|sous(?:\sle)?)\s(?:motif|prétexte)\s(?:que|qu['’])|(?:arguant|alegando|prétextant)\s(?:que|qu['’])|mit\sde[mr]\s(?:Begründung|Argument|Hinweis|Erklärung|Ausrede),?(?:\sdass)?)\s*$/u;

/** "Jean Roy s'y est opposé au motif que | «...»" */
function byReason({ text, at }: Front, speakers: EuropeanSpeakers): Found | null {
  const found = REASON.exec(text);
  const speaker = found && speakers.somebodyOpening(at, at + found.index);
  return speaker && asserted(speaker, found[0].trim(), 0.8, "the reason that the subject gives");
}

/** "Selon Ana Lee, | «...»", "selon ses propres termes, | «...»" */
function bySource(
  { text, at, to }: Front,
  { according, weak, table }: Patterns,
  speakers: EuropeanSpeakers,
): Found | null {
  // "Die Bank prüft den Fall nach eigenen Worten | «...»"
  const inside = table.isGerman ? GERMAN_OWN_INSIDE.exec(text) : null;
  const phrase = (inside ?? table.own?.exec(text))?.[0];
  const subject = inside && speakers.somebodyOpening(at, at + inside.index);
  const own = subject ?? (phrase === undefined ? null : speakers.again());
  const source = according.exec(text);
  if (!source)
    return asserted(own, phrase?.trim() ?? null, 0.8, "the previous speaker is the source");
  const [lead, cue = ""] = source;
  const speaker = own ?? speakers.source(at + source.index + lead.length, to, weak.test(lead));
  return asserted(speaker, cue, 0.85, `“${cue}” introduces the speaker`);
}
