import { calibration } from "./extraction-calibration";
import { extractionFolds, foldsByOutlet } from "./extraction-folds";
import { extractionSpeed } from "./extraction-speed";
import { type Row, reach } from "./row";
import type { GoldArticle } from "./training/corpora";
import type { Summary } from "./training/scorer";

// Results of other systems on the same articles, from the README of ../shared/corpora.
const OTHERS = ["regular expression", "wink-nlp", "CoreNLP", "people"] as const;
const others = (...figures: (number | null)[]): Record<string, number> =>
  Object.fromEntries(OTHERS.flatMap((name, i) => (figures[i] == null ? [] : [[name, figures[i]]])));

/** Measures extraction by cross-validation on the annotated articles. Returns no rows if there are none. */
export async function benchExtraction(): Promise<Row[]> {
  const folds = await extractionFolds();
  if (!folds) return [];
  const { parts, extracted, scorer } = folds;
  const summary = (part: string): Summary =>
    scorer.summarise(scorer.scoreDocs(parts.get(part) ?? [], extracted).per);
  return [
    ...polnearRows(summary("polnear")),
    ...scuRows(summary("scu")),
    ...calibration(scorer, [...parts.values()].flat(), extracted),
    ...extractionSpeed(parts.get("polnear") as GoldArticle[]),
  ];
}

/** The same on outlets that the models have not learned from, which shows how far they depend on style. */
export async function benchOutlets(): Promise<Row[]> {
  const folds = await foldsByOutlet();
  if (!folds) return [];
  const { parts, extracted, scorer } = folds;
  const summary = (part: string): Summary =>
    scorer.summarise(scorer.scoreDocs(parts.get(part) ?? [], extracted).per);
  return [...polnearRows(summary("polnear")), ...scuRows(summary("scu"))].map((row) => ({
    ...row,
    name: `${row.name}, by outlet`,
    target: null,
    ok: true,
    others: {},
  }));
}

function polnearRows({ direct, quoted, indirect }: Summary): Row[] {
  const pronoun = "pronoun(resolved by hand or gold coref)";
  const percent = (name: string, share: number | null | undefined, target: number, known = {}) =>
    reach(`PolNeAR ${name}`, 100 * (share ?? 0), "%", target, known);
  return [
    percent("direct spans, F1", direct.span_relaxed.f1, 97.5, others(95.1, 95.1, 96.0, 98.4)),
    percent("quoted spans, F1", quoted.span_relaxed.f1, 97.5, others(96.1, 96.1, 95.9, 98.6)),
    percent("mention overlap, direct", direct.speaker_mention_overlap.acc, 96),
    percent("last name, direct", direct.speaker_lastname.acc, 93, others(59.5, 65.2, 86.8)),
    percent("full name, direct", direct.speaker_canonical_full.acc, 93, others(20.3, 22.2, 86.1)),
    percent("pronoun, quoted", quoted.by_type[pronoun]?.acc, 80, others(7.6, 0, 48.7)),
    percent("nominal source, quoted", quoted.by_type.nominal?.acc, 75),
    percent("direct end to end, F1", direct.end_to_end_balanced?.f1, 85, others(44.5, 47.8, 70.3)),
    percent("quoted end to end, F1", quoted.end_to_end_balanced?.f1, 82, others(40.3, 43.6, 68.0)),
    percent("indirect speech at 0.5, F1", indirect.span_half.f1, 55),
    percent("indirect speech at 0.8, F1", indirect.span_relaxed.f1, 55),
  ];
}

function scuRows({ quoted }: Summary): Row[] {
  return [
    reach("SCU quoted end to end, F1", 100 * quoted.end_to_end.f1, "%", 85, others(48.1, 51.9)),
    reach("SCU role, word F1", 100 * (quoted.speaker_role_word_f1.acc ?? 0), "%", 65),
  ];
}
