// Who says it in the middle or at the end of what is reported: "Die Lage, sagte Ana Lee, sei ernst."
import type { Reading, Speaker } from "../../reading";
import type { Sentence } from "../grammar";
import type { EuropeanSpeakers } from "../speakers";
import type { Patterns } from "../tables";
import { contentAfter, trimmedEnd } from "./contents";
import { opensWith, setAround } from "./set-around";
import { isMeasure } from "./things";

const MIN_WORDS = 2;

const reading = (
  start: number,
  words: string,
  speaker: Speaker,
  cue: string,
  assertion: Reading["assertion"] = "asserted",
): Reading => ({
  ...{ start, end: start + words.length, kind: "indirect", speaker, cue, assertion },
  ...{ confidence: 0.7, because: `reported without quotation marks: “${cue}”` },
});

// "..., rapporte le quotidien, | citant trois membres du conseil": how the source knows.
const REPORTED_BY =
  /^(?:\p{Ll}+(?:ant|ando|iendo)|que|qui|(?:pour|para)\s(?:qui|quien|el\sque|la\sque)|unter)\s.*$/su;

const parts = (
  pieces: [number, string][],
  speaker: Speaker,
  cue: string,
  assertion: Reading["assertion"] = "asserted",
): Reading[] =>
  pieces.flatMap(([start, words]) => {
    const trimmed = words.replace(/[\s,.!?…]+$/u, "");
    const lead = /^[\s,]*(?:Dass\s+)?/u.exec(trimmed)![0].length;
    const own = trimmed.slice(lead);
    // "Nadie, | recalcan, | va a quedar fuera": one word in front is the subject of what follows.
    const isSubject = pieces.length > 1 && start === pieces[0]![0] && pieces[1]![1].length > 12;
    const least = isSubject && /^(?:\p{Lu}|[Ll]['’])\p{L}{2,}/u.test(own) ? 1 : MIN_WORDS;
    return own.split(/\s+/).length < least || /[«»“”„"]/u.test(own)
      ? []
      : [reading(start + lead, own, speaker, cue, assertion)];
  });

/** "Ana Lee hat | den Kauf von Schiffen | angekündigt", "hat den Vorwurf zurückgewiesen, | der Hafen sei zu klein". */
export function bracketed(
  { text: piece, at }: Sentence,
  patterns: Patterns,
  speakers: EuropeanSpeakers,
): Reading[] {
  const { table } = patterns;
  const found = table.bracket?.exec(piece);
  const speaker = found && speakers.before(at, at + found.index);
  if (!found || !speaker || /,\s*$/u.test(piece.slice(0, found.index))) return [];
  const [whole, words, verb] = found;
  const assertion = table.denial.test(verb!) ? "denied" : "asserted";
  // To criticise a claim is not to make it.
  const claimed =
    assertion === "denied" &&
    table.claim?.test(words!) &&
    contentAfter(piece, found.index + whole.length, verb!, patterns);
  if (claimed) {
    const clause = piece.slice(claimed.at);
    const said = clause.slice(0, trimmedEnd(clause, false));
    return [reading(at + claimed.at, said, speaker, verb!, assertion)];
  }
  const start = at + found.index + whole.indexOf(words!);
  return [reading(start, words!, speaker, verb!, assertion)];
}

/** "A, a-t-il prévenu, B" and "A, sagte Ana Lee am Montag." */
export function asides(
  { text: piece, at, outside }: Sentence,
  { table, aside, when, lastSubject }: Patterns,
  speakers: EuropeanSpeakers,
): Reading[] {
  const silence = table.fronted?.exec(piece);
  if (silence) {
    const named = silence.slice(2).find((words) => words !== undefined)!;
    const who = at + piece.indexOf(named, silence[1]!.length);
    const pronoun = /^(?:er|sie)\s/u.test(named);
    const end = who + named.trimEnd().length;
    const speaker = pronoun ? speakers.again([who, end]) : speakers.after(who, end);
    return speaker
      ? [reading(at, silence[1]!, speaker, silence[0].slice(silence[1]!.length), "withheld")]
      : [];
  }
  const around = table.inverts ? setAround({ text: piece, at, outside }, speakers) : null;
  if (around) return parts(around.pieces, around.speaker, around.cue);
  // "Ana Lee, Ökonomin bei der Stiftung, | findet": what stands between is no statement. In "Ana Lee, | sagt er, ..." it is.
  for (const found of aside.all(piece)) {
    const [whole, bare, verb] = found;
    const cue = bare ?? verb ?? "";
    if (!outside(found.index) || found.index === 0) continue;
    const behind = found.index + whole.length;
    const rest = piece.slice(behind);
    const isAlone = /^\s*[,.]/u.test(rest);
    const pronoun: [number, number] = [at + behind - cue.length, at + behind];
    let speaker: Speaker | null = null;
    const isZero = table.hasZeroSubject;
    // "..., adelantan | desde Moncloa."
    const quarter =
      isZero && /n$/u.test(cue) ? speakers.quarterBehind(at + behind, at + piece.length) : null;
    // "Israel, por su parte, | acusó a ...": what sets the subject apart is nothing that is said.
    if (table.aside.test(`${piece.slice(0, found.index)}, `)) continue;
    if (quarter) speaker = quarter;
    else if (bare && !isZero) speaker = speakers.inVerb(pronoun, at + piece.length);
    else if (isAlone) speaker = isZero ? speakers.again(null) : null;
    // "Ana Lee, ministra, | dijo" has its subject before the verb.
    else if (opensWith(piece, at, found.index, speakers)) continue;
    else {
      const space = /^\s*/u.exec(rest)![0].length;
      const later = behind + space + (when.exec(rest.slice(space))?.[0].length ?? 0);
      // "..., a fait savoir | son bureau.": a noun with its article that ends the sentence is the subject.
      const isLast = lastSubject.test(piece.slice(later));
      speaker = speakers.source(at + later, at + piece.length, !isLast);
    }
    if (!speaker) continue;
    const to = bare || isAlone ? behind : Math.max(behind, (speaker.span?.[1] ?? at) - at);
    // "La ministre l'a contredite : | les stocks, dit-elle, ...": what introduces the words is none of them.
    const stated = /^[^:]*:\s+/u.exec(piece.slice(0, found.index))?.[0].length ?? 0;
    const introduces = bare && stated > 0 ? speakers.somebodyOpening(at, at + stated) : null;
    if (introduces) speaker = introduces;
    // To where the aside goes on: "am Montag in Berlin".
    const close = /^[^,]{0,90}?(?:,\s|[.!?]?$)/u.exec(piece.slice(to))?.[0];
    if (close === undefined) continue;
    return parts(
      [
        [at + stated, piece.slice(stated, found.index)],
        [at + to + close.length, piece.slice(to + close.length).replace(REPORTED_BY, "")],
      ],
      speaker,
      cue,
      table.denial.test(cue) ? "denied" : "asserted",
    );
  }
  return [];
}

/** "Selon Ana Lee, ...", "..., selon Ana Lee.", "Ana Lee zufolge ...", "Aus Kreisen hieß es, ...". */
export function sources(
  text: string,
  { text: piece, at }: Sentence,
  { according, weak, table: { own, inverts, postposition, hearsay } }: Patterns,
  speakers: EuropeanSpeakers,
): Reading[] {
  const end = at + piece.length;
  const same = own?.exec(piece);
  const last = same && speakers.again();
  if (same && last)
    return parts([[at + same[0].length, piece.slice(same[0].length)]], last, same[0].trim());
  const said = hearsay?.exec(piece);
  if (said) {
    const {
      who = said.groups!.paper ?? said.groups!.credit!,
      verb = said.groups!.told ?? "glaubt",
    } = said.groups!;
    const from = at + piece.indexOf(who, 2);
    const speaker = speakers.source(from, from + who.length, false);
    return speaker
      ? parts([[at + said[0].length, piece.slice(said[0].length)]], speaker, verb)
      : [];
  }
  const post = postposition?.exec(piece);
  if (post) {
    const speaker = speakers.whole(at, at + post[1]!.trimEnd().length);
    return speaker
      ? parts([[at + post[0].length, piece.slice(post[0].length)]], speaker, post[2]!)
      : [];
  }
  for (const source of according.all(piece)) {
    const opens = source.index === 0;
    if (!opens && !/[,–—]\s*$/u.test(piece.slice(0, source.index))) continue;
    const from = at + source.index + source[0].length;
    const speaker = speakers.source(from, end, weak.test(source[0]));
    if (!speaker?.span || (!inverts && isMeasure(text.slice(...speaker.span)))) continue;
    if (!opens) {
      // "Les marchés, | selon lui, | n'y croient plus"
      const behind = speakers.endOf(speaker.span) - at;
      const rest =
        /^[^,.;:]{0,60},\s+(?!et\s|y\s|und\s|qui\s|que\s|dont\s|der\s|die\s|das\s|mais\s|pero\s|aber\s)/u.exec(
          piece.slice(behind),
        )?.[0].length;
      const stated = /^[^:]*:\s+/u.exec(piece.slice(0, source.index))?.[0].length ?? 0;
      const pieces: [number, string][] = [[at + stated, piece.slice(stated, source.index)]];
      if (rest !== undefined) pieces.push([at + behind + rest, piece.slice(behind + rest)]);
      return parts(pieces, speaker, source[1]!);
    }
    const rest = contentBehind(text, speakers.endOf(speaker.span), end, inverts);
    if (rest >= 0) return parts([[rest, text.slice(rest, end)]], speaker, source[1]!);
  }
  return [];
}

// "Para la edil, en cambio, | ...", "Según el auto, al que ha tenido acceso EFE, | ...", "..., del centro CEP, | ..."
const BEHIND_SOURCE =
  /^[^,.]{0,60}?,\s*(?:(?:(?:qui|que|citant|citando|al\sque|a\sla\sque|auquel|à\slaquelle|consult[ée]e?|del?|du|de\s(?:la|l['’])|chez)\s[^,.]{3,80}|en\scambio|por\ssu\sparte|sin\sembargo|en\srevanche|au\scontraire|pour\ssa\spart|lui|elle|eux),\s*)?/u;

/** Where the report begins after its source, past any apposition. Returns -1 if nothing follows. */
function contentBehind(text: string, from: number, to: number, inverts: boolean): number {
  const rest = text.slice(from, to);
  // German puts the verb first: "Nach Angaben von Ana Lee | wird ...".
  if (inverts) return from + /^[\s,]*/u.exec(rest)![0].length;
  // "D'après Le Matin, qui cite des policiers, | trois personnes ..."
  const found = BEHIND_SOURCE.exec(rest);
  return found ? from + found[0].length : -1;
}
