import { fingerprint } from "../lib/text/similarity/fingerprint";
import { isSameCopy } from "../lib/text/similarity/likeness";
import { alikePairs } from "./alike-pairs";
import { EDITS, editedCopies } from "./edited-copies";
import { processorTime } from "./processor-time";
import { type RealArticle, realArticles } from "./real-articles";
import { type Row, reach, within } from "./row";

// After several heavy edits so little is left that there is no target, only a figure.
const TARGETS: Record<string, number | null> = {
  "all, 5% of words": 99,
  "all, 10% of words": 95,
  "all, 20% of words": null,
};

/** Measures how copies of real articles are recognised. Returns no rows if there are no articles. */
export async function benchCopies(): Promise<Row[]> {
  const articles = realArticles();
  if (articles.length === 0) return [];
  const rows = Object.entries(EDITS).flatMap(([name, edit]) => {
    const pairs = editedCopies(edit, articles);
    const share = (holds: (a: string, b: string) => boolean) =>
      (100 * pairs.filter(([a, b]) => holds(a, b)).length) / pairs.length;
    const target = TARGETS[name] === undefined ? 99 : TARGETS[name];
    return [
      reach(`recognised as a copy: ${name}`, share(isSameCopy), "%", target),
      reach("  found by fingerprint", share(isCandidate), "%", null),
    ];
  });
  return [...rows, ...differentArticles(articles), ...speed(articles)];
}

function isCandidate(a: string, b: string): boolean {
  const known = new Set(fingerprint(a));
  return fingerprint(b).some((band) => known.has(band));
}

function differentArticles(articles: RealArticle[]): Row[] {
  const marks = articles.map(({ text }) => new Set(fingerprint(text)));
  let candidates = 0;
  marks.forEach((mark, i) => {
    for (const other of marks.slice(i + 1))
      if ([...mark].some((band) => other.has(band))) candidates++;
  });
  const all = (articles.length * (articles.length - 1)) / 2;
  const { alike, same } = alikePairs(articles);
  const taken = alike.filter(([a, b]) => isSameCopy(a.text, b.text));
  return [
    reach("pairs of different articles", all - same, "", null),
    within("  mistaken for copies", taken.length, "", 0),
    reach("  candidates by fingerprint", candidates - same, "", null),
    reach("  printed twice in the corpora", same, "", null),
  ];
}

function speed(articles: RealArticle[]): Row[] {
  const text = articles.map((article) => article.text).join("\n");
  const [short, long] = [text.slice(0, 10_000), text.slice(0, 2_000_000)];
  const tenTimes = () => {
    for (let k = 0; k < 10; k++) fingerprint(short);
  };
  return [
    within("fingerprint of 10 kB", processorTime(tenTimes) / 10, "ms", 5),
    within(
      "fingerprint of 2 MB",
      processorTime(() => fingerprint(long)),
      "ms",
      1000,
    ),
  ];
}
