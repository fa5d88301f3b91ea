import { readFileSync } from "node:fs";
import { count, type Row, reach, within } from "../row";
import { readParts } from "../training/corpora";
import { isSampled, newsFindings, wordsIn } from "./news";
import { readHalf, score } from "./score";

/** Places of sampled findings by verdict: whether a person who read them calls them true or false. */
type Verdicts = Record<"true" | "false", string[]>;

/**
 * Measures the check of estimative language: on our sentences that were set aside, and on news. docs/decisions/039
 * says what counts as a false warning there.
 */
export async function benchLanguage(): Promise<Row[]> {
  const { found, right, expected } = score(readHalf("held-out"));
  return [
    reach("estimative language, precision", (100 * right) / found, "%", 90),
    reach("estimative language, recall", (100 * right) / expected, "%", 90),
    ...newsRows(),
  ];
}

function newsRows(): Row[] {
  const articles = readParts().get("polnear");
  if (!articles) {
    console.warn("SKIPPED: ../shared/corpora is missing");
    return [];
  }
  const file = new URL("verdicts.json", import.meta.url);
  const isTrue = new Set((JSON.parse(readFileSync(file, "utf8")) as Verdicts).true);
  const findings = newsFindings(articles);
  const sample = findings.filter(isSampled);
  // A finding that nobody has judged counts as false.
  const wrong = sample.filter(({ id, start }) => !isTrue.has(`${id}:${start}`)).length;
  const thousands = articles.reduce((sum, { text }) => sum + wordsIn(text), 0) / 1000;
  const perThousand = findings.length / thousands;
  return [
    count("warnings in news, per 1,000 words", Math.round(perThousand * 100) / 100, "warnings"),
    within(
      "false warnings in news, per 1,000 words",
      (perThousand * wrong) / sample.length,
      "warnings",
      1,
    ),
  ];
}
