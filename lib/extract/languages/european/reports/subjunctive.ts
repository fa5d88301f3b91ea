// Sentences in the German subjunctive, which continue what someone said.
import type { Reading } from "../../reading";
import { isReportedClause } from "../contents";
import { type Sentence, withoutStop } from "../grammar";
import type { EuropeanSpeakers } from "../speakers";
import { GERMAN_SUBJUNCTIVE_PLURAL, type Patterns } from "../tables";
import { reported } from "./reported";

// "Das Dorf würde leerstehen, | wenn ...": these forms are also conditional.
const SUPPOSED = new RegExp(
  String.raw`^(?=.*(?<!\p{L})${GERMAN_SUBJUNCTIVE_PLURAL}(?!\p{L})).*(?<!\p{L})(?:wenn|falls|sofern|sollten?|sonst|andernfalls)(?!\p{L})`,
  "iu",
);

/** A sentence in the subjunctive following someone's words: "Die Gespräche seien schwierig." */
export function subjunctive(
  { text: piece, at }: Sentence,
  { table }: Patterns,
  speakers: EuropeanSpeakers,
): Reading | null {
  // "Ana Lee reagierte prompt: | Die Regierung sei am Ende."
  const stated = /^[^:]{3,120}:\s+/u.exec(piece)?.[0].length ?? 0;
  const isReport =
    table.subjunctive &&
    !SUPPOSED.test(piece) &&
    piece.split(/,\s+/u).some(inMainClause(table.subjunctive));
  const named = isReport && stated > 0 ? speakers.somebodyOpening(at, at + stated) : null;
  const speaker = named ?? (isReport ? speakers.againBefore(at) : null);
  if (!speaker) return null;
  const begin = named ? stated : 0;
  return reported({
    start: at + begin,
    words: withoutStop(piece).slice(begin),
    speaker,
    cue: null,
    because: "the subjunctive reports what the last speaker said",
  });
}

/**
 * Whether the main verb of a clause is in the subjunctive: in the first clause, or in one that opens with the verb, as
 * in "Wenn der Hafen schließt, | müsse man handeln". "Sie bedauerte, | der Hafen sei zu klein" has a reporting verb of
 * its own.
 */
const inMainClause = (subjunctive: RegExp) => (clause: string, k: number) => {
  const at = clause.search(subjunctive);
  return k === 0
    ? at >= 0 || isReportedClause(clause)
    : at === 0 && !/^(?:er|sie|es|man)\s/iu.test(clause);
};
