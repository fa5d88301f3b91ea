import { expect, test } from "vitest";
import { extract } from "..";

const said = (text: string) =>
  extract(text)
    .quotes.filter(({ kind }) => kind === "direct")
    .map((quote) => [quote.speaker_text, quote.text]);

test("answers in turn with questions are those of the person interviewed", () => {
  const text = `How do you see the talks?

They are slow, but we are patient.

Will tariffs fall?

Not before the election.

Anna Holt, trade commissioner, spoke to The Herald in Oslo.`;
  expect(said(text)).toEqual([
    ["Anna Holt", "They are slow, but we are patient."],
    ["Anna Holt", "Not before the election."],
  ]);
});

test("a letter is by whoever signs it on the next line", () => {
  const text = `To the Editor:

Your article on tariffs leaves out the farmers. I am one of them.

Peter Marsh
Hamar, Norway`;
  expect(said(text)).toEqual([
    ["Peter Marsh", "Your article on tariffs leaves out the farmers. I am one of them."],
  ]);
});

test("a letter that quotes others is read as an article is", () => {
  const text = `Dear Minister,

When you appointed me, you said: “No boat will be sold.” I believed it.

Yours ever,
Peter Marsh`;
  expect(said(text).map(([, words]) => words)).toEqual(["No boat will be sold."]);
});

test("a statement in the first person is by the person in its headline", () => {
  const text = `Statement by Foreign Minister Anna Holt on the detention of journalists

We condemn the detention of three journalists. They must be released at once.`;
  expect(said(text).map(([name]) => name)).toEqual(["Anna Holt"]);
});

test("rhetorical questions in prose aren't an interview", () => {
  const prose = "Rain fell on the harbour all day.\n\nWhat could be done?\n\nNothing much.\n\n";
  const text = `An interview with Anna Holt\n\n${prose}${prose}${prose}The end came soon.`;
  expect(said(`${text}\n\n${"Boats lay on the beach.\n\n".repeat(12)}`)).toEqual([]);
});

test("a statement whose headline names only the office is by whoever signs it", () => {
  const text = `Statement by the Minister of Fisheries on the arrest of Mr Peter Marsh

We condemn the arrest of Mr Marsh. He must be released at once.

I have spoken to his family.

Anna Holt
Minister of Fisheries

Press contact: Ola Berg`;
  expect(said(text).map(([name]) => name)).toEqual(["Anna Holt", "Anna Holt"]);
});

test.each([
  ["The Lantern: Did the premier ask you?", "Strand: He did not ask me that."],
  ["Did the premier ask you?", "Helga Strand: He did not ask me that."],
  ["And the premier?", "Strand: He did not ask me that."],
])("an answer begins after the label that some of the turns have: %s %s", (question, answer) => {
  const text = `Interview: Norway's fisheries minister on cod, ice and Oslo

Fisheries Minister Helga Strand spoke to Ines Roe in Bodø.

Oslo wants you to close two ports. Will you?

We close no port without asking its people.

${question}

${answer}

Is there a red line?

Yes. If anybody tells our crews when to fish, we stop talking.`;
  expect(said(text)).toEqual([
    ["Helga Strand", "We close no port without asking its people."],
    ["Helga Strand", "He did not ask me that."],
    ["Helga Strand", "Yes. If anybody tells our crews when to fish, we stop talking."],
  ]);
});

test.each([
  "Interview: Norway's fisheries minister on cod, ice and Oslo",
  "Exclusive: the island's chief pilot on storms and wages",
  "Profile: Kenya's first judge at sea",
])("a subhead is nobody: %s", (subhead) => {
  const text = `“We will not lease the quay to anyone”\n${subhead}\n\nRain fell on the harbour all day.`;
  for (const { speaker_text } of extract(text).quotes)
    expect(subhead).not.toContain(speaker_text ?? "nobody");
});

test.each([
  "Joint Statement of the Foreign Ministers of Chile and Norway\n\nWe, the Foreign Ministers of Chile and Norway, met in Geneva.",
  "Joint Statement on Fisheries\n\nWe, the Foreign Ministers of Chile and Norway, met in Geneva.",
  "Joint Statement on the Protection of Crews and Pilots\n\nWe, the Foreign Ministers of Chile and Norway, met in Geneva.",
  "Joint Statement on the Protection of Crews by the Foreign Ministers of Chile and Norway",
])("a joint statement is its parties': %s", (head) => {
  const text = `${head}\n\nWe condemn the attacks on the fishing fleet.`;
  expect(said(text)).toEqual([
    ["the Foreign Ministers of Chile and Norway", "We condemn the attacks on the fishing fleet."],
  ]);
});

test("people named in the topic of a joint statement aren’t its authors", () => {
  const head = "Joint Statement on the Protection of Crews and Pilots";
  const names = said(`${head}\n\nWe condemn the attacks on the fishing fleet.`).map(([who]) => who);
  expect(names).not.toContain("Crews and Pilots");
});
