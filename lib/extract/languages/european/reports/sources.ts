// Sentences whose source attributes them: "Selon Ana Lee, ...", "..., selon Ana Lee.", "Ana Lee zufolge ..."

import type { Reading } from "../../reading";
import { isMeasure } from "../contents";
import type { Sentence } from "../grammar";
import type { EuropeanSpeakers } from "../speakers";
import { oneOf, type Patterns, type Table } from "../tables";
import { reportedPieces } from "./reported";

// "Wie Ministerin Ana Lee am Montag sagte, ..."
const AS_TOLD = /^Wie\s/u;

/** Whether a sentence opens with its source. */
export const opensWithSource = (piece: string, { according, table }: Patterns): boolean =>
  table.own?.test(piece) ||
  (AS_TOLD.test(piece) && table.hearsay?.test(piece)) ||
  table.postposition?.test(piece) ||
  according.exec(piece)?.index === 0;

/** What a sentence reports whose source is named without a verb of saying. */
export function sources(
  sentence: Sentence,
  patterns: Patterns,
  speakers: EuropeanSpeakers,
): Reading[] {
  const { table } = patterns;
  return (
    ofSpeakerBefore(sentence, table, speakers) ??
    ofHearsay(sentence, table, speakers) ??
    ofPostposition(sentence, table, speakers) ??
    ofPreposition(sentence, patterns, speakers)
  );
}

/** "Nach eigenen Angaben | ..." */
function ofSpeakerBefore(
  { text: piece, at }: Sentence,
  { own }: Table,
  speakers: EuropeanSpeakers,
): Reading[] | null {
  const lead = own?.exec(piece)?.[0];
  const speaker = lead === undefined ? null : speakers.again();
  return lead === undefined || !speaker
    ? null
    : reportedPieces([[at + lead.length, piece.slice(lead.length)]], speaker, lead.trim());
}

/** "Aus Regierungskreisen hieß es, | ...", "Como ya dijo la ministra, | ..." */
function ofHearsay(
  { text: piece, at }: Sentence,
  { hearsay }: Table,
  speakers: EuropeanSpeakers,
): Reading[] | null {
  const found = hearsay?.exec(piece);
  if (!found) return null;
  const { who, paper, credit, verb, told } = found.groups!;
  const name = who ?? paper ?? credit!;
  const from = at + piece.indexOf(name, 2);
  const speaker = speakers.source(from, from + name.length, false);
  const [lead] = found;
  const rest: [number, string] = [at + lead.length, piece.slice(lead.length)];
  return speaker ? reportedPieces([rest], speaker, verb ?? told ?? "glaubt") : [];
}

/** "Ana Lee zufolge | ..." */
function ofPostposition(
  { text: piece, at }: Sentence,
  { postposition }: Table,
  speakers: EuropeanSpeakers,
): Reading[] | null {
  const found = postposition?.exec(piece);
  if (!found) return null;
  const [lead, who = "", cue = ""] = found;
  const speaker = speakers.whole(at, at + who.replace(/(?:\s\([^()]*\))?,?\s*$/u, "").length);
  const rest: [number, string] = [at + lead.length, piece.slice(lead.length)];
  return speaker ? reportedPieces([rest], speaker, cue) : [];
}

// "De acuerdo con | Cáritas, ...", but not "de acuerdo con la ley".
const AGREED = /^de\s+acuerdo/iu;

/** "Selon Ana Lee, | ..." and "..., selon Ana Lee, ..." */
function ofPreposition(
  { text: piece, at }: Sentence,
  { according, weak, table: { isGerman } }: Patterns,
  speakers: EuropeanSpeakers,
): Reading[] {
  for (const { 0: whole, 1: cue = "", index } of according.all(piece)) {
    if (index > 0 && !/[,–—]\s*$/u.test(piece.slice(0, index))) continue;
    const from = index + whole.length;
    const speaker = AGREED.test(cue)
      ? speakers.subjectBehind(at + from, at + piece.length)
      : speakers.source(at + from, at + piece.length, weak.test(whole));
    if (!speaker?.span) continue;
    const [first, last] = speaker.span;
    if (!isGerman && isMeasure(piece.slice(first - at, last - at))) continue;
    const behind = speakers.endOf(speaker.span) - at;
    if (index > 0) return reportedPieces(aroundSource(piece, at, index, behind), speaker, cue);
    const rest = contentBehind(piece, behind, isGerman);
    if (rest >= 0) return reportedPieces([[at + rest, piece.slice(rest)]], speaker, cue);
  }
  return [];
}

// After a source that is set off, the sentence continues, unless what follows is a clause about the source.
const GOES_ON = /^[^,.;:]{0,60},\s+(?!(?:et|y|und|qui|que|dont|der|die|das|mais|pero|aber)\s)/u;

/** "Les marchés, | selon lui, | n'y croient plus" */
function aroundSource(piece: string, at: number, index: number, behind: number) {
  const stated = /^[^:]*:\s+/u.exec(piece.slice(0, index))?.[0].length ?? 0;
  const pieces: [number, string][] = [[at + stated, piece.slice(stated, index)]];
  const rest = GOES_ON.exec(piece.slice(behind))?.[0].length;
  if (rest !== undefined) pieces.push([at + behind + rest, piece.slice(behind + rest)]);
  return pieces;
}

// "Para la edil, en cambio, | ...", "Según el auto, al que ha tenido acceso EFE, | ...", "..., del centro CEP, | ..."
const APPOSED = new RegExp(
  String.raw`^[^,.]{0,60}?,\s*(?:(?:${oneOf`
  qui que citant citando al_que a_la_que auquel à_laquelle consult[ée]e? del? du de_la de_l['’] chez`}\s[^,.]{3,80}|${oneOf`
  en_cambio por_su_parte sin_embargo en_revanche au_contraire pour_sa_part lui elle eux`}),\s*)?`,
  "u",
);

// "Nach Angaben von Ana Lee, | der Ministerin, | wird ...", "Laut einem Papier, | das der dpa vorliegt, | sind ..."
const APPOSED_IN_GERMAN =
  /^(?:,\s(?:de[rmns]|die|das|einem|einer|aus\sde[mr])\s[^,.;:«»„“]{3,90},\s(?=\p{Ll}{2,}\s)|[\s,]*)/u;

/** Where the report begins after its source, skipping any apposition. Returns -1 if nothing follows. */
function contentBehind(piece: string, from: number, isGerman: boolean): number {
  const rest = piece.slice(from);
  // German puts the verb first: "Nach Angaben von Ana Lee | wird ...".
  const found = (isGerman ? APPOSED_IN_GERMAN : APPOSED).exec(rest);
  return found ? from + found[0].length : -1;
}
