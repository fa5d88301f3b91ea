import { describe, expect, test } from "vitest";
import { saidIn } from "@/scripts/test/read/reported";
import { extract } from "..";

const said = (text: string) => saidIn(text).map(([who, , words]) => [who, words]);

test("a name and a colon say who speaks, until the next name", () => {
  const text = `Transcript of the briefing by Foreign Ministry Spokesperson Anna Holt

SPOKESPERSON HOLT: Good afternoon. We talked for hours.

We will go on talking.

QUESTION: Did they agree to a hotline?

SPOKESPERSON HOLT: (Laughter.) No, they did not.

(End of transcript)`;
  expect(said(text)).toEqual([
    ["Anna Holt", "Good afternoon. We talked for hours."],
    ["Anna Holt", "We will go on talking."],
    ["Anna Holt", "No, they did not."],
  ]);
});

test("the answers of an interview are those of the person whom the introduction names", () => {
  const text = `An interview with Peter Marsh, a professor at Example University

Q: Is a trade war likely?
A: I don’t think so. Both sides have a lot to lose.`;
  // Questions are not evidence.
  const [answer, ...others] = extract(text).quotes;
  expect(others).toEqual([]);
  expect(answer).toMatchObject({
    speaker_text: "Peter Marsh",
    speaker_role: "professor at Example University",
    kind: "direct",
    assertion: "asserted",
  });
});

test("a quotation inside a turn is part of it", () => {
  const text = "MR ROE: They called it “unfair”, and said that we had lost.\n\nMS LEE: I disagree.";
  expect(extract(text).quotes.map((quote) => quote.text)).toEqual([
    "They called it “unfair”, and said that we had lost.",
    "I disagree.",
  ]);
});

test("an office in a label may have its holder in brackets", () => {
  const text = `The Minister (Ann Lee): I raised it on Tuesday.

Peter Marsh: Was she given an answer?

The Minister: I was given a promise of one.`;
  expect(extract(text).quotes.map((q) => [q.speaker_text, q.speaker_role])).toEqual([
    ["Ann Lee", "Minister"],
    ["Peter Marsh", null],
    ["Ann Lee", "Minister"],
  ]);
});

test("questions may have no colon, and outlets may ask them", () => {
  const text = `Q    Is the president worried?

MS LEE:  He is confident.

CNN: Will he travel?

MS LEE:  Yes, he will.`;
  expect(said(text).map(([name]) => name)).toEqual(["Lee", "Lee"]);
});

describe("no transcript", () => {
  test.each([
    ["a form", "Name: Ann Lee\nAge: 27\nCity: New York\nJob: Waitress"],
    ["a headline", "Marsh: We will go all the way\n\nPeter Marsh spoke on Monday in the rain."],
    ["notes", "NOTE: Prices rise.\n\nUPDATE: Prices fall.\n\nRain fell on the harbour all day."],
    ["a colon in a sentence", "The plan is simple: wait.\n\nThe cost is high: a million."],
  ])("%s", (_, text) => expect(said(text)).toEqual([]));
});

test("after an excerpt of a transcript, the article goes on", () => {
  const prose = "Rain fell on the harbour all day, and the boats stayed where they were.";
  const text = `${`${prose}\n\n`.repeat(6)}ANN ROE: I think we lost.\n\nPETER MARSH: You did.\n\n${prose}`;
  expect(said(text).map(([name]) => name)).toEqual(["Ann Roe", "Peter Marsh"]);
});

describe("whose the answers are that are only labelled A", () => {
  const answered = (introduction: string) =>
    extract(`${introduction}\n\nQ: Will it last?\n\nA: It will.\n\nQ: How long?\n\nA: A year.`)
      .quotes.filter(({ kind, text }) => kind === "direct" && text === "It will.")
      .map(({ speaker_text }) => speaker_text);

  test("those of whoever is named last before them, not of the first in the article", () => {
    const text =
      "Anna Holt, the trade minister, defended the tariffs.\n\nIn an interview with the Courier, Li Wen, a former minister, was asked about them.";
    expect(answered(text)).toEqual(["Li Wen"]);
  });

  test("nobody’s, if two people may be meant", () => {
    const text =
      "Anna Holt, the trade minister, defended the tariffs. Li Wen, a former minister, called them unfair.";
    expect(answered(text)).toEqual([null]);
  });
});

describe("who holds the office that a label names", () => {
  const speakers = (text: string) => [...new Set(said(text).map(([name]) => name))];

  test.each([
    [
      "nobody whom the holder names",
      "FOREIGN MINISTER: I met Minister Osei for an hour.\n\nQ: And?\n\nFOREIGN MINISTER: Minister Osei took note.",
      ["Foreign Minister"],
    ],
    [
      "nobody of another rank",
      "VICE PRESIDENT: We shall help.\n\nQ: Did President Okoro ask you to?\n\nVICE PRESIDENT: She did.",
      ["Vice President"],
    ],
    [
      "whoever is responsible for it",
      "Prime Minister Elena Rossi received Foreign Minister Karl Adler.\n\nPRIME MINISTER: Welcome.\n\nFOREIGN MINISTER: We shall open the bridge in June.",
      ["Elena Rossi", "Karl Adler"],
    ],
    [
      "an office of several words",
      "Doorstop with Jane Firth, Minister for Trade\n\nMINISTER FOR TRADE: Barley is up again.\n\nQ: And wine?\n\nMINISTER FOR TRADE: Wine, too.",
      ["Jane Firth"],
    ],
  ])("%s", (_, text, names) => expect(speakers(text)).toEqual(names));
});

const PODIUM = `Press conference, Bergen, 4 May 2024

MINISTER OF TRADE HAUGEN: Good morning. I spoke with my colleague, Minister Ola Berg.`;

test("the only person on the podium gives the answers", () => {
  const text = `${PODIUM}

Q (Lund, Fjord Daily): Is the quota final?

A: Yes, and we publish it on Friday.

MODERATOR: One last question, please.

QUESTION: Will you resign?

A: No.`;
  expect(said(text)).toEqual([
    ["Haugen", "Good morning. I spoke with my colleague, Minister Ola Berg."],
    ["Haugen", "Yes, and we publish it on Friday."],
    ["Haugen", "No."],
  ]);
});

test("of two people on the podium, the one who is addressed answers", () => {
  const text = `${PODIUM}

PRIME MINISTER SOLBERG: And I welcome it.

Q: Is the quota final?

A: It is.

Q: Prime Minister Solberg, will the boats sail?

A: They will.

Q: And what of the fines, Minister Haugen?

A: They stay.`;
  expect(said(text).slice(2)).toEqual([
    [null, "It is."],
    ["Solberg", "They will."],
    ["Haugen", "They stay."],
  ]);
});

test("words that only run the meeting aren't statements", () => {
  const text = `MS. HOLT: Good afternoon, everyone.

QUESTION: Is the port shut?

MS. HOLT: Thanks. It is.

Go ahead, Shaun.

QUESTION: Until when?

MS. HOLT: Thank you all very much.

MS. HOLT: Thank God it is May.`;
  expect(said(text).map(([, words]) => words)).toEqual(["Thanks. It is.", "Thank God it is May."]);
});

test("an office is a whole label, where nothing but what it is for follows “of”", () => {
  const text =
    "REPORTER: Who came?\n\nCHIEF OF PROTOCOL: He did.\n\nMINISTER OF TRADE HOLT: I did.";
  expect(said(text)).toEqual([
    ["Chief of Protocol", "He did."],
    ["Holt", "I did."],
  ]);
});
