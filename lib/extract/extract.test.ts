import { describe, expect, test } from "vitest";
import { extract, normaliseText } from "./index";

const quoted = (text: string) =>
  extract(text).quotes.filter((q) => q.kind !== "passage" && q.kind !== "indirect");
const said = (text: string) => quoted(text).map((q) => [q.speaker_text, q.text]);

describe("speakers", () => {
  test("a surname is resolved to the full name before it", () => {
    const text = "Maria Bell, a senator from Ohio, met the press. “We will not bend,” Bell said.";
    expect(said(text)).toEqual([["Maria Bell", "We will not bend,"]]);
    expect(quoted(text)[0]!.speaker_role).toBe("senator from Ohio");
  });

  test("a verb may precede the name, and a second quotation keeps the speaker", () => {
    const text = "“The talks failed,” said Peter Marsh. “Nobody is surprised.”";
    expect(said(text)).toEqual([
      ["Peter Marsh", "The talks failed,"],
      ["Peter Marsh", "Nobody is surprised."],
    ]);
  });

  test("a pronoun means the person mentioned before whose gender fits", () => {
    const text = "Anna Holt spoke to Robert Dean on Friday. “It is a start,” she said.";
    expect(said(text)).toEqual([["Anna Holt", "It is a start,"]]);
  });

  test("a quotation that continues in the next paragraph keeps its speaker", () => {
    const text = "Peter Marsh said: “First we listen.\n\n“Then we speak.”";
    expect(said(text)).toEqual([
      ["Peter Marsh", "First we listen."],
      ["Peter Marsh", "Then we speak."],
    ]);
  });

  test("a quotation that continues may name its speaker again", () => {
    const text = "“First we listen,” Peter Marsh said. “We wait.\n\n“Then we speak,” he added.";
    const last = quoted(text).at(-1)!;
    expect(last.speaker_text).toBe("Peter Marsh");
    expect(text.slice(...last.speaker_span!)).toBe("he");
  });

  test("a name after a dash is the speaker of the quotation before it", () => {
    const text = "“It rained.” — Anna Holt\n“It rained. It snowed. We left.” — Peter Marsh\n";
    expect(said(text).map(([name]) => name)).toEqual(["Anna Holt", "Peter Marsh"]);
  });

  test("a speaker's affiliation is not the speaker", () => {
    const text = "The Daily Example’s Peter Marsh wrote: “Nobody came.”";
    expect(said(text)).toEqual([["Peter Marsh", "Nobody came."]]);
  });

  test("Chinese names begin with the family name", () => {
    const text = "Xi Jinping spoke on Monday. “Cooperation is the only choice,” Xi said.";
    expect(said(text)[0]).toEqual(["Xi Jinping", "Cooperation is the only choice,"]);
  });

  test.each(["习近平", "김정은", "محمد بن سلمان", "Владимир Путин", "नरेन्द्र मोदी"])(
    "a name in another script is a speaker: %s",
    (name) => {
      const text = `John Smith arrived on Monday. “We will never give in,” said ${name}. Smith left.`;
      expect(said(text)).toEqual([[name, "We will never give in,"]]);
    },
  );

  test("a pronoun means the last person reported to say something", () => {
    const text =
      "“It will pass,” Anna Holt said. Whether she is right is open. Jane Marsh, a clerk, said " +
      "the vote would be close.\n\n“I count every day,” she said.";
    expect(said(text).at(-1)![0]).toBe("Jane Marsh");
  });

  test("a sentence that ends in a colon introduces the quotation after it", () => {
    const text =
      "“It is over,” Peter Marsh wrote.\n\nHe then listed the merits of a mayor in 2016:\n\n" +
      "“Has he a record? Is he surrounded by good people?”";
    const last = quoted(text).at(-1)!;
    expect(last.speaker_text).toBe("Peter Marsh");
    expect(text.slice(...last.speaker_span!)).toBe("He");
  });

  test("a determiner is not a speaker", () => {
    const text = "Peter Marsh spoke. At one point the crowd reprised the chant “Lock the gate!”";
    expect(said(text)).toEqual([["the crowd", "Lock the gate!"]]);
  });

  test("according to", () => {
    expect(said("The plan is “far too slow”, according to Peter Marsh.")[0]![0]).toBe(
      "Peter Marsh",
    );
  });
});

describe("documents as speakers", () => {
  test("a document is called what the text calls it, without the capital that begins a sentence", () => {
    expect(said("The memo, sent last week, said the plan was “dead on arrival”.")).toEqual([
      ["the memo", "dead on arrival"],
    ]);
    expect(said("“These items require a licence,” the notice reads. Anna Lee was glad.")).toEqual([
      ["the notice", "These items require a licence,"],
    ]);
  });

  test("“it” means the document before", () => {
    const text =
      "The white paper, published on Monday, said the plan was “dead on arrival”. " +
      "“We will not go back to it,” it added.";
    expect(said(text).map(([name]) => name)).toEqual(["the white paper", "the white paper"]);
  });

  test("“report” after an organisation's name is not a verb", () => {
    const text = "A Pentagon report to the House warned that the force was “likely to grow”.";
    expect(said(text)).toEqual([["a Pentagon report", "likely to grow"]]);
  });
});

test("quotations in single marks may contain double marks and apostrophes", () => {
  const text =
    "‘We can’t go on like this,’ Peter Marsh said. ‘It’s the players’ “game” now,’ Anna Lee, " +
    "a coach, added.";
  expect(said(text)).toEqual([
    ["Peter Marsh", "We can’t go on like this,"],
    ["Anna Lee", "It’s the players’ “game” now,"],
  ]);
});

test("a term in quotation marks that bears on an issue is kept, without a speaker", () => {
  const [quote] = quoted("The “porcupine strategy” of Taiwan is older than that.");
  expect(quote).toMatchObject({ text: "porcupine strategy", speaker_text: null });
  expect(quote!.confidence).toBeLessThan(0.5);
});

test("a policy named in quotation marks is not attributed to the country", () => {
  const [quote] = quoted("For years Norway has supported “open waters” near Taiwan.");
  expect(quote).toMatchObject({ text: "open waters", speaker_text: null });
  expect(quote!.confidence).toBeLessThan(0.5);
});

test("an issue that no quotation is about gets passages", () => {
  const text =
    "A headline\n\nThe tariff on steel from China was raised again by America, to everyone’s surprise.";
  const [passage] = extract(text).quotes;
  expect(passage).toMatchObject({ kind: "passage", speaker_text: null });
  expect(passage!.issues[0]!.slug).toBe("tariffs");
});

test("normalised text has LF line ends and no control characters", () => {
  expect(normaliseText("\ufeffa\r\nb\u0000\rc\te\u0301")).toBe("a\nb\nc\té");
});

describe("the page around an article", () => {
  test("a line of the page inside a quotation divides it, and both parts have its speaker", () => {
    const text =
      "“We have asked for the log of every ship that passed\n\n" +
      "The Example Courier | Tuesday 4 March | Page 3 of 5\n\n" +
      "over the line that night,” said Anna Holt, a pilot.";
    expect(said(text)).toEqual([
      ["Anna Holt", "We have asked for the log of every ship that passed"],
      ["Anna Holt", "over the line that night,"],
    ]);
  });

  test("a place in the dateline is not a speaker", () => {
    const text = "HONG KONG (AP) — “We will not yield,” said Anna Holt, a pilot.";
    expect(said(text)).toEqual([["Anna Holt", "We will not yield,"]]);
  });
});

describe("headlines and signatures", () => {
  test("a headline in single marks, though the article has double marks", () => {
    const text =
      "Norway ‘will never bow’ to pressure, says Anna Holt\n\n“We will wait,” Anna Holt said.";
    expect(said(text)[0]).toEqual(["Anna Holt", "will never bow"]);
  });

  test("a name and an office on the lines below a quotation sign it", () => {
    const text = "“We will not give in to pressure.”\nPeter Marsh\nMinister of trade, Norway";
    expect(quoted(text)[0]).toMatchObject({
      speaker_text: "Peter Marsh",
      speaker_role: "Minister of trade, Norway",
    });
  });

  test("a subheading in quotation marks is nobody’s in particular", () => {
    const text =
      "Anna Holt spoke on Friday. She called the tolls “a joke.”\n\n“We will not be silent”\n\nPeter Marsh said the port should pay. “They must,” he said.";
    expect(said(text)).toContainEqual([null, "We will not be silent"]);
  });

  test.each([
    "Anna Holt, the minister, spoke. She called the tolls “a mistake.”\n\nPORT REACTION\n\nPilots met.",
    "“We will stay,” Anna Holt said. “The ships stay.”\n\nNext Steps\n\nTalks begin in May.",
    "“We will stay,” Anna Holt said.\n\n“Nobody will move us.”\n\nExport Controls\n\nThey are new.",
  ])("a heading below a quotation does not sign it: %j", (text) => {
    expect(quoted(text).map(({ speaker_text }) => speaker_text)).not.toContain(
      text.split("\n\n").at(-2),
    );
    expect(quoted(text).at(-1)!.speaker_text).toBe("Anna Holt");
  });
});

test("whoever writes “I” is not known for sure", () => {
  const [found] = quoted("Peter,\n\nAt the dinner I said that “this would move quickly.”");
  expect(found).toMatchObject({ speaker_text: "I", confidence: 0.5 });
});

describe("speakers without a name", () => {
  test.each([
    [
      "“It is close,” said officials familiar with the matter.",
      "officials familiar with the matter",
    ],
    ["“It is close,” the embassy in Oslo said in a statement.", "the embassy in Oslo"],
    [
      "“It is close,” said two pilots who took part in the talks.",
      "two pilots who took part in the talks",
    ],
    [
      "Three current and former US officials said it was “far too close to our coast”.",
      "three current and former US officials",
    ],
  ])("are whole noun phrases: %s", (text, name) => {
    expect(said(text)[0]![0]).toBe(name);
  });

  test("“the officials” are those described before", () => {
    const text =
      "Officials familiar with the matter met on Monday. “It is close,” the officials said.";
    expect(said(text)[0]![0]).toBe("Officials familiar with the matter");
  });
});
