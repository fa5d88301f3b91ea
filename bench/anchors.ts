import { anchors } from "../lib/text/anchors/selectors";
import { reanchor } from "../lib/text/matching/reanchor";
import { processorTime } from "./processor-time";
import { random } from "./random";
import { type RealArticle, realArticles } from "./real-articles";
import { type Row, reach, within } from "./row";
import { isFoundAgain, isNear, isWrong, type Trial, trials } from "./versions/trial";

const EDITS = 200;

/** Measures how anchors survive 200 edits of real articles. Returns no rows if there are none. */
export async function benchAnchors(): Promise<Row[]> {
  const articles = realArticles();
  if (articles.length === 0) return [];
  const all = trials(articles, EDITS);
  const unchanged = all.filter(({ truth }) => truth);
  const changed = all.filter(({ rest }) => rest);
  const gone = all.filter(({ truth, rest }) => !truth && !rest);
  return [
    reach("anchors in edited articles", all.length, "", null),
    within("on wrong text", all.filter(isWrong).length, "", 0),
    reach(
      "found again, of those whose words are unchanged",
      share(unchanged, isFoundAgain),
      "%",
      95,
    ),
    ...classes("words unchanged", unchanged),
    ...classes("words changed", changed),
    reach("  shown where the rest is", share(changed, isNear), "%", null),
    ...classes("words gone", gone),
    ...byEdit(all),
    speed(articles),
  ];
}

const share = (all: Trial[], holds: (trial: Trial) => boolean): number =>
  (100 * all.filter(holds).length) / Math.max(1, all.length);

const classes = (name: string, all: Trial[]): Row[] =>
  (["INTACT", "MOVED", "ALTERED", "GONE"] as const).map((kind) =>
    reach(
      ...([
        `${name}: ${kind}`,
        share(all, ({ found }) => found.class === kind),
        "%",
        null,
      ] as const),
    ),
  );

/** One row per kind of edit, without a target: if the context is new too, only a person can tell. */
function byEdit(all: Trial[]): Row[] {
  const names = new Set(all.map(({ edit }) => edit));
  return [...names].flatMap((name) => {
    const unchanged = all.filter(({ edit, truth }) => edit === name && truth);
    return unchanged.length > 0
      ? [reach(`found again: ${name}`, share(unchanged, isFoundAgain), "%", null)]
      : [];
  });
}

/** The time for 200 anchors in an article of 100 kB with every twentieth word changed. */
function speed(articles: RealArticle[]): Row {
  const next = random(2);
  const before = articles
    .map(({ text }) => text)
    .join("\n\n")
    .slice(0, 100_000);
  const after = before.replace(/\p{L}+/gu, (word) => (next() < 0.05 ? "changed" : word));
  const anchor = anchors(before);
  const some = Array.from({ length: 200 }, (_, k) => anchor(k * 450, k * 450 + 150));
  return within(
    "200 anchors in 100 kB",
    processorTime(() => reanchor(before, after, some)),
    "ms",
    1000,
  );
}
