import { expect, test } from "vitest";
import { extract } from "./index";
import { kindByMarks, suggest } from "./selected-words";

const TEXT = `Ministers at odds over the strait

“The strait must stay open,” said Ana Example, the deputy minister for trade of Examplia. Tariffs would stay as they are, she said.

Bo Sample, a spokesman for the customs union, told reporters that Sample Lines would appeal. The port, which had been called a “dead letter”, reopened. Rain fell on the harbour all day.
`;

const suggested = (words: string) => {
  const start = TEXT.indexOf(words);
  return suggest(TEXT, start, start + words.length);
};

test("selected words in quotation marks get their speaker, with or without the marks", () => {
  const ana = { speaker_text: "Ana Example", speaker_role: expect.stringContaining("minister") };
  for (const words of ["The strait must stay open,", "“The strait must stay open,”", "must stay"])
    expect(suggested(words)).toMatchObject({ kind: "direct", ...ana });
  expect(suggested("“The strait must stay open,” said Ana")).toMatchObject({
    kind: "mixed",
    ...ana,
  });
});

test("quotation marks show whether words are direct or mixed speech", () => {
  const kindOf = (words: string) => {
    const start = TEXT.indexOf(words);
    return kindByMarks(TEXT, start, start + words.length);
  };
  for (const words of ["The strait must stay open,", "“The strait must stay open,”", "must stay"])
    expect(kindOf(words)).toBe("direct");
  for (const words of ["dead letter", "“dead letter”"]) expect(kindOf(words)).toBe("mixed");
  for (const words of ["Tariffs would stay", "stay open,” said Ana", "called a “dead letter”"])
    expect(kindOf(words)).toBeNull();
});

test("indirect speech gets its speaker, and a pronoun is resolved", () => {
  expect(suggested("Tariffs would stay as they are")).toMatchObject({
    kind: "indirect",
    speaker_text: "Ana Example",
  });
  expect(suggested("Sample Lines would appeal")).toMatchObject({
    kind: "indirect",
    speaker_text: "Bo Sample",
  });
});

test("the reporter's own words are a passage, and a pronoun is not a speaker's name", () => {
  expect(suggested("Rain fell on the harbour")).toEqual({
    kind: "passage",
    speaker_text: null,
    speaker_role: null,
    assertion: "asserted",
  });
  expect(suggested("dead letter").speaker_text).not.toBe("which");
});

test("suggestions agree with the extraction", () => {
  const statements = extract(TEXT).quotes.filter(({ start }) => start < TEXT.indexOf("The port"));
  expect(statements.length).toBeGreaterThan(2);
  for (const quote of statements) {
    const { kind, speaker_text } = suggest(TEXT, quote.start, quote.end);
    expect({ kind, speaker_text }).toEqual({ kind: quote.kind, speaker_text: quote.speaker_text });
  }
});

test("only part of a very long text is read, with the same result", () => {
  const filler = "Rain fell on the harbour all day.\n".repeat(15_000);
  const long = filler + TEXT + filler;
  const start = filler.length + TEXT.indexOf("must stay open");
  const before = performance.now();
  expect(suggest(long, start, start + 14)).toMatchObject({ speaker_text: "Ana Example" });
  const whole = performance.now();
  extract(long);
  expect(whole - before).toBeLessThan((performance.now() - whole) / 2);
});

test("any selection in any text gets a suggestion", () => {
  for (const text of ["", " ", "“", "“a", "said.", TEXT])
    for (let start = 0; start <= text.length; start += 7)
      expect(suggest(text, start, start + 20)).toHaveProperty("kind");
});

test.each([
  ["Bo Sample denied that the port had been mined on Monday.", "denied"],
  ["Bo Sample declined to say whether the port had been mined.", "withheld"],
  ["Bo Sample said that the port had been mined.", "asserted"],
  ["Bo Sample denied that the port was “full of mines” on Monday.", "denied"],
])("selected words in “%s” are %s", (sentence, assertion) => {
  const text = `Ships wait outside the port\n\n${sentence}\n`;
  const start = text.indexOf("the port", 30);
  expect(suggest(text, start, text.length - 2)).toMatchObject({
    assertion,
    speaker_text: "Bo Sample",
  });
});
