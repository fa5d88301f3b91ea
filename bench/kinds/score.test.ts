import { describe, expect, test } from "vitest";
import { precisionAndRecall, share } from "./figures";
import type { KindText } from "./gold";
import { readMarked } from "./marked";
import { pair } from "./match";
import type { Prediction, SaidQuote } from "./prediction";
import { scoreKinds } from "./score";
import { HALVES, readKinds } from "./texts";

const LINES = "A Ana Roe | mayor of Oss\nB officials familiar with the matter\nN 0 / No one";

/** One labelled text, and what was found in it: each quotation by its words. */
function score(marked: string, found: (Partial<SaidQuote> & { words: string })[], lines = LINES) {
  const gold = readMarked(`=== sample-1\n${lines}\n---\n${marked}\n`);
  const quotes = found.map(({ words, ...quote }) => {
    const start = gold[0]!.text.indexOf(words);
    if (start < 0) throw new Error(`Not in the text: ${words}`);
    const end = start + words.length;
    return { start, end, kind: "direct" as const, speaker_text: "Ana Roe", ...quote };
  });
  return scoreKinds(gold, [{ id: "sample-1", language: "en", quotes }]).all;
}

const tally = (tp: number, fp: number, fn: number) => ({ tp, fp, fn });
const TEN = "“{{d A|one two three four five six seven eight nine ten}}” said Ana Roe.";

describe("spans", () => {
  test("quotation marks and punctuation at the edges don't count", () => {
    const { exact, overlap } = score("“{{d A|We shall see.}}” said Ana Roe.", [
      { words: "We shall see" },
    ]);
    expect(exact.direct).toEqual(tally(1, 0, 0));
    expect(overlap.all).toEqual(tally(1, 0, 0));
  });

  test("an overlap of 0.8 is found but not exact, and less is missed and false", () => {
    const eight = score(TEN, [{ words: "one two three four five six seven eight" }]);
    expect(eight.overlap.direct).toEqual(tally(1, 0, 0));
    expect(eight.exact.direct).toEqual(tally(0, 1, 1));
    const nine = score(TEN, [{ words: "one two three four five six seven eight nine" }]);
    expect([nine.overlap.direct.tp, nine.exact.direct.tp]).toEqual([1, 0]);
    const seven = score(TEN, [{ words: "one two three four five six seven" }]);
    expect(seven.overlap.direct).toEqual(tally(0, 1, 1));
  });

  test("a span that is too long is measured by its own length", () => {
    const { overlap } = score("{{i A|one two three}} four five, Ana Roe said.", [
      { words: "one two three four five", kind: "indirect" },
    ]);
    expect(overlap.indirect).toEqual(tally(0, 1, 1));
  });

  test("two findings of one quotation are one right and one false", () => {
    const { overlap } = score(TEN, [
      { words: "one two three four five six seven eight" },
      { words: "two three four five six seven eight nine ten" },
    ]);
    expect(overlap.direct).toEqual(tally(1, 1, 0));
  });

  test("the same words win over a longer span that comes first", () => {
    const { exact, overlap } = score("“{{d A|a b c d e}}” said Ana Roe.", [
      { words: "a b c d e” said" },
      { words: "a b c d e" },
    ]);
    expect(exact.direct).toEqual(tally(1, 1, 0));
    expect(overlap.direct).toEqual(tally(1, 1, 0));
  });

  test("one finding stands for one quotation", () => {
    const [a, b] = [
      [1, 2, 3, 4, 5],
      [2, 3, 4, 5, 6],
    ];
    expect([...pair([a!, b!], [b!], 0.6)]).toEqual([[1, 0]]);
    expect([...pair([a!, b!], [[3, 4, 5], a!], 0.6)]).toEqual([
      [0, 1],
      [1, 0],
    ]);
  });

  test("nothing found is all missed, and a text without a prediction is the same", () => {
    expect(score(TEN, []).overlap.all).toEqual(tally(0, 0, 1));
    const gold = readMarked(`=== sample-1\n${LINES}\n---\n${TEN}\n`);
    expect(scoreKinds(gold, []).all.overlap.all).toEqual(tally(0, 0, 1));
  });

  test("what is found where nobody speaks is false", () => {
    const { overlap } = score("Snow fell in Oss.", [{ words: "Snow fell", kind: "indirect" }]);
    expect(overlap.indirect).toEqual(tally(0, 1, 0));
    expect(overlap.quoted).toEqual(tally(0, 0, 0));
  });

  test("a leading “that” makes no difference", () => {
    const { exact } = score("Ana Roe said that {{i A|it rained}}.", [
      { words: "that it rained", kind: "indirect" },
    ]);
    expect(exact.indirect).toEqual(tally(1, 0, 0));
  });

  test("Chinese is counted by character", () => {
    const { overlap, exact } = score("「{{d A|一二三四五六七八九十}}」", [
      { words: "一二三四五六七八" },
    ]);
    expect([overlap.direct.tp, exact.direct.tp]).toEqual([1, 0]);
    expect(
      score("「{{d A|一二三四五六七八九十}}」", [{ words: "一二三四" }]).overlap.direct.tp,
    ).toBe(0);
  });
});

describe("kinds", () => {
  test("an indirect finding of a direct quotation isn't the quotation, nor punished twice", () => {
    const words = "one two three four five six seven eight nine ten";
    const { overlap } = score(TEN, [{ words, kind: "indirect" }]);
    expect(overlap.quoted).toEqual(tally(0, 0, 1));
    expect(overlap.indirect).toEqual(tally(0, 0, 0));
  });

  test("direct and mixed are told apart in what was missed, not in what was found", () => {
    const { overlap } = score("She called it “{{m A|odd}}” and Ana Roe left.", [{ words: "odd" }]);
    expect(overlap.mixed).toEqual(tally(1, 0, 0));
    expect(overlap.direct).toEqual(tally(0, 0, 0));
  });

  test("passages are left out", () => {
    const { overlap } = score("Snow fell.", [{ words: "Snow fell", kind: "passage" }]);
    expect(overlap.all).toEqual(tally(0, 0, 0));
  });

  test("an optional quotation is neither required nor false", () => {
    const marked = "Q: {{d 0 *|Will it rain?}} Ana Roe: {{d A|Yes.}}";
    expect(score(marked, [{ words: "Yes." }]).overlap.all).toEqual(tally(1, 0, 0));
    const both = score(marked, [{ words: "Yes." }, { words: "Will it rain?" }]);
    expect(both.overlap.all).toEqual(tally(1, 0, 0));
  });
});

describe("paragraphs and other versions of the text", () => {
  test("a finding over two paragraphs is two quotations", () => {
    const marked = "Ana Roe: {{d A|One two.}}\n\n{{d A|Three four.}}";
    const { exact } = score(marked, [{ words: "One two.\n\nThree four." }]);
    expect(exact.direct).toEqual(tally(2, 0, 0));
  });

  test("a hard wrap doesn't divide a quotation", () => {
    const marked = "“{{d A|One two\nthree four,}}” said\nAna Roe.";
    const words = "One two\nthree four";
    expect(score(marked, [{ words }], `${LINES}\nwrapped`).exact.direct).toEqual(tally(1, 0, 0));
    expect(score(marked, [{ words }]).exact.direct).toEqual(tally(0, 2, 1));
  });

  test("offsets belong to the text that the prediction gives", () => {
    const source = `=== sample-1\n${LINES}\n---\nPage 1 of 2\n\n“{{d A|One two}}\n\nPage 2 of 2\n\n{{d A|three four,}}” said Ana Roe.\n`;
    const text = "“One two three four,” said Ana Roe.";
    const quotes: SaidQuote[] = [{ start: 0, end: 21, kind: "direct", speaker_text: "Ana Roe" }];
    const cleaned = scoreKinds(readMarked(source), [{ id: "sample-1", text, quotes }]).all;
    expect(cleaned.exact.direct).toEqual(tally(2, 0, 0));
    expect(cleaned.complete).toEqual(tally(2, 0, 0));
    // The page header is nobody's words.
    const all = readMarked(source)[0]!.text.length;
    const greedy = [{ start: 13, end: all, kind: "direct" as const, speaker_text: "Ana Roe" }];
    const { exact } = scoreKinds(readMarked(source), [{ id: "sample-1", quotes: greedy }]).all;
    expect(exact.direct).toEqual(tally(1, 2, 1));
  });
});

describe("speakers and roles", () => {
  const said = (speaker_text: string | null, speaker_role: string | null = null) =>
    score(TEN, [
      { words: "one two three four five six seven eight nine ten", speaker_text, speaker_role },
    ]);

  test("the full name is right, with or without title, and a family name only as last name", () => {
    expect(said("Mayor Ana Roe").speakers).toEqual({ right: 1, of: 1 });
    expect(said("Roe")).toMatchObject({
      speakers: { right: 0, of: 1 },
      lastNames: { right: 1, of: 1 },
    });
    expect(said("Jim Poe").lastNames).toEqual({ right: 0, of: 1 });
    expect(said(null).speakers).toEqual({ right: 0, of: 1 });
  });

  test("an elided French article doesn't hide a word", () => {
    const marked = "« {{d A|Non}} », dit Ana Roe, l'ambassadeur de Chine.";
    const found = { words: "Non", speaker_role: "L’ambassadeur de Chine" };
    const { roles } = score(marked, [found], "A Ana Roe | ambassadeur de Chine");
    expect(roles).toEqual({ right: 1, of: 1 });
  });

  test("a quotation with the wrong speaker is found, but not right", () => {
    expect(said("Jim Poe").overlap.direct).toEqual(tally(1, 0, 0));
    expect(said("Jim Poe").complete).toEqual(tally(0, 1, 1));
    expect(said("Ana Roe").complete).toEqual(tally(1, 0, 0));
  });

  test("a described speaker is the whole phrase", () => {
    const marked = "{{i B|It rained}}, officials familiar with the matter said.";
    const by = (speaker_text: string) =>
      share(score(marked, [{ words: "It rained", kind: "indirect", speaker_text }]).speakers);
    expect(by("the officials familiar with the matter")).toBe(1);
    expect(by("officials")).toBe(0);
  });

  test("what nobody says has no speaker, and another right answer counts", () => {
    const marked = "No one said {{i N|it rained}}.";
    const by = (speaker_text: string | null) =>
      score(marked, [{ words: "it rained", kind: "indirect", speaker_text }]);
    expect(by(null)).toMatchObject({ speakers: { right: 1 }, nobody: { right: 1, of: 1 } });
    expect(by("No one")).toMatchObject({ speakers: { right: 1 }, nobody: { right: 0, of: 1 } });
    expect(by("Ana Roe").speakers.right).toBe(0);
  });

  test("a role is the F1 of its words, and an invented one is counted apart", () => {
    expect(said("Ana Roe", "mayor of Oss").roles).toEqual({ right: 1, of: 1 });
    expect(said("Ana Roe", "mayor").roles.right).toBeCloseTo(2 / 3);
    expect(said("Ana Roe").roles).toEqual({ right: 0, of: 1 });
    expect(said("Ana Roe", "mayor").inventedRoles.of).toBe(0);
    const marked = "{{i B|It rained}}, officials familiar with the matter said.";
    const found = { words: "It rained", kind: "indirect" as const, speaker_role: "officials" };
    expect(score(marked, [found]).inventedRoles).toEqual({ right: 1, of: 1 });
  });
});

describe("assertion", () => {
  const marked = "Ana Roe denied that {{i A -|it rained in Oss}}.";
  const found = { words: "it rained in Oss", kind: "indirect" as const };

  test("a denial filed as said is found, but not right", () => {
    const { overlap, assertions, byAssertion, filedAsSaid, complete } = score(marked, [found]);
    expect(overlap.indirect).toEqual(tally(1, 0, 0));
    expect(assertions).toEqual({ right: 0, of: 1 });
    expect(byAssertion.denied).toEqual({ right: 0, of: 1 });
    expect(filedAsSaid).toEqual({ right: 1, of: 1 });
    expect(complete).toEqual(tally(0, 1, 1));
  });

  test("a denial filed as a denial is right", () => {
    const figures = score(marked, [{ ...found, assertion: "denied" }]);
    expect(figures).toMatchObject({ assertions: { right: 1 }, filedAsSaid: { right: 0, of: 1 } });
    expect(figures.complete).toEqual(tally(1, 0, 0));
  });

  test("a longer span around a denial files it as said too", () => {
    const whole = { words: "denied that it rained in Oss", kind: "indirect" as const };
    expect(score(marked, [whole]).filedAsSaid).toEqual({ right: 1, of: 1 });
    expect(score(marked, []).filedAsSaid).toEqual({ right: 0, of: 1 });
  });

  test("either of two right assertions counts", () => {
    const either = "No one has said that {{i N ?~|it rained in Oss}}.";
    for (const assertion of ["withheld", "hypothetical"] as const)
      expect(score(either, [{ ...found, assertion }]).assertions.right).toBe(1);
    expect(score(either, [{ ...found, assertion: "denied" }]).assertions.right).toBe(0);
  });
});

test("quotation marks around words that nobody says need a speaker to be a mistake", () => {
  const marked = "The “{{x|gray zone}}” is wide.";
  const spoken = score(marked, [{ words: "gray zone" }]);
  expect(spoken.overlap.quoted).toEqual(tally(0, 1, 0));
  expect(spoken.scareQuotesSpoken).toEqual({ right: 1, of: 1 });
  const unclaimed = score(marked, [{ words: "gray zone", speaker_text: null }]);
  expect(unclaimed.overlap.quoted).toEqual(tally(0, 0, 0));
  expect(unclaimed.scareQuotesSpoken).toEqual({ right: 0, of: 1 });
});

describe("heads and languages", () => {
  const lines = "title: Snow in Oss\ndate: 2025-01-31\nurl: https://oss.example/snow";
  const gold = readMarked(
    `=== sample-1\n${lines}\n---\nSnow fell.\n\n=== other-1\n---\nRain fell.\n`,
  );
  const read = (prediction: Partial<Prediction>) =>
    scoreKinds(gold, [{ id: "sample-1", quotes: [], ...prediction }]).all;

  test("each field of a head is judged, and an empty one must stay empty", () => {
    const right = read({
      title: "“Snow in Oss”",
      publishedAt: "2025-01-31T10:00:00Z",
      url: "https://oss.example/snow/",
    });
    expect(right.heads).toEqual({ right: 5, of: 5 });
    expect(read({ byline: "Ana Roe", publishedAt: "2025-02-01" })).toMatchObject({
      heads: { right: 1, of: 5 },
      byHeadField: { byline: { right: 0, of: 1 }, publisher: { right: 1, of: 1 } },
    });
  });

  test("a language may be given by its two or three letters, and must not be called unread", () => {
    expect(read({ language: "eng" }).languages).toEqual({ right: 1, of: 2 });
    expect(read({ language: "en-GB" }).languages.right).toBe(1);
    expect(read({ language: "de" }).languages.right).toBe(0);
    expect(read({ language: "en", unsupported: "language" }).languages.right).toBe(0);
  });

  test("figures are kept by style", () => {
    const { byStyle, all } = scoreKinds(gold, [{ id: "other-1", language: "en", quotes: [] }]);
    expect(Object.keys(byStyle)).toEqual(["sample", "other"]);
    expect(byStyle.sample!.languages).toEqual({ right: 0, of: 1 });
    expect(byStyle.other!.languages).toEqual({ right: 1, of: 1 });
    expect([all.texts, all.languages.of, byStyle.other!.heads.of]).toEqual([2, 2, 0]);
  });
});

test("predictions of unknown texts, and two of one text, are refused", () => {
  const gold = readMarked("=== sample-1\n---\nSnow fell.\n");
  expect(() => scoreKinds(gold, [{ id: "sample-2", quotes: [] }])).toThrow("sample-2");
  const twice = { id: "sample-1", quotes: [] };
  expect(() => scoreKinds(gold, [twice, twice])).toThrow("two predictions");
});

test("precision, recall and F1 are of what was found and missed", () => {
  const { p, r, f1 } = precisionAndRecall(tally(3, 1, 3));
  expect([p, r, f1]).toEqual([0.75, 0.5, 0.6]);
  expect(precisionAndRecall(tally(0, 0, 0)).f1).toBe(0);
  expect(share({ right: 0, of: 0 })).toBeNull();
});

describe("the labelled texts", () => {
  const gold = HALVES.flatMap((half) => readKinds(half) ?? []);
  const perfect = (text: KindText): Prediction => ({ ...text, ...text.head });
  const flaws = (predictions: Prediction[]) => {
    const { all } = scoreKinds(gold, predictions);
    const counts = [all.exact.all, all.overlap.all, all.complete];
    const rates = [
      all.speakers,
      all.lastNames,
      all.roles,
      all.assertions,
      all.heads,
      all.languages,
    ];
    return [
      ...counts.map(({ fp, fn }) => fp + fn),
      ...rates.map(({ right, of }) => of - Math.round(right)),
      all.filedAsSaid.right,
    ];
  };
  const none = Array(10).fill(0);

  test("score perfectly against themselves", () => {
    expect(flaws(gold.map(perfect))).toEqual(none);
  });

  test("score perfectly when hard-wrapped lines were joined", () => {
    const joined = gold.map((text) => {
      if (!text.wrapped) return perfect(text);
      const length = (part: string) => part.replaceAll(/\n[> ]*(?!\n)/g, " ").length;
      const quotes = text.quotes.map(({ start, end, ...quote }) => ({
        ...quote,
        start: length(text.text.slice(0, start)),
        end: length(text.text.slice(0, end)),
      }));
      return { ...perfect(text), text: text.text.replaceAll(/\n[> ]*(?!\n)/g, " "), quotes };
    });
    expect(flaws(joined)).toEqual(none);
  });
});
