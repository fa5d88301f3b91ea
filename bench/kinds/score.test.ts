import { describe, expect, test } from "vitest";
import { precisionAndRecall, share } from "./figures";
import { readMarked } from "./marked";
import type { Prediction } from "./prediction";
import { score, TEN, tally } from "./sample";
import { scoreKinds } from "./score";

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

  test("a statement that was asserted may hold one that was not", () => {
    const nested =
      "Ana Roe said that {{i A|the port closes if, as Bo Lee fears, {{i N ~|it rains}}}}.";
    const around = {
      words: "the port closes if, as Bo Lee fears, it rains",
      kind: "indirect" as const,
    };
    expect(score(nested, [around]).filedAsSaid).toEqual({ right: 0, of: 1 });
    expect(score(nested, [{ ...around, words: "it rains" }]).filedAsSaid.right).toBe(1);
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
