import { expect, test } from "vitest";
import { extract } from "..";

const speakers = (text: string) => extract(text).quotes.map((quote) => quote.speaker_text);

test.each([
  ["a magazine named like an office", "The Diplomat"],
  ["initials of an outlet", "FC"],
  ["an outlet in no list", "Kyiv Herald"],
])("questions are not statements of whoever asks them: %s", (_, outlet) => {
  const text = `Lena Brandt, head of the Example Chamber of Commerce, answered our questions in Oslo.

${outlet}: Your members say that they feel squeezed. Are they leaving?

Lena Brandt: Some are. Most stay, because the market is here.

${outlet}: What would it take?

Brandt: A summit.

${outlet}: Would you go yourself?

Brandt: Tomorrow.

${outlet}: Thank you for your time.`;
  expect(speakers(text)).toEqual(["Lena Brandt", "Lena Brandt", "Lena Brandt"]);
});

test("a member of a parliament who asks is a speaker", () => {
  const text = `SENATOR ROE: Would stockpiles help?

MS LEE: They would buy us eight months.

SENATOR ROE: And then?

MS LEE: Then nothing.`;
  expect(speakers(text)).toEqual(["Roe", "Lee", "Roe", "Lee"]);
});

test("whoever asks only some of the time is a speaker", () => {
  const text = `MARSH: I would start with the flags. Who pays for them?

LEE: We do.

MARSH: I doubt it.

LEE: I know.`;
  expect(speakers(text)).toContain("Marsh");
});

const INTERVIEW = (label: string) => `The Long Quay: Karen Sundby on cod

Karen Sundby was fisheries adviser under President Marsh. She spoke to Felix Rand for the Harbour Quarterly.

${label}: You designed the quotas. Did they work?

KS: They bought us time.

${label}: The Danish fleet suggests otherwise.

KS: One fleet is not an industry.

${label}: The Danes were angry with you. Minister Krog called it "a lecture".

KS: I told the President that.`;

test.each(["FR", "Felix Rand", "Rand"])(
  "an interviewer whom the introduction names gives no statements, nor remarks between questions: %s",
  (label) => expect(speakers(INTERVIEW(label))).toEqual(Array(3).fill("Karen Sundby")),
);

test("of two who talk, the one who asks interviews the other", () => {
  const text = `Lena Brandt: You came in May. Why?

Oren Halvard: I was sent.

Lena Brandt: You once called the quota lazy.

Oren Halvard: It was.`;
  expect(speakers(text)).toEqual(["Oren Halvard", "Oren Halvard"]);
});

test("a newspaper that asks once gives no statement", () => {
  const text = `A Talk with Hsu Lan

Harbor Quarterly: Your party lost. Is the programme dead?

Hsu Lan: No. It has been cut, but I have the boats.`;
  expect(speakers(text)).toEqual(["Hsu Lan"]);
});

test.each(["Quayside Review", "Nippon Courier", "Coastal Evening Bulletin", "Reef Observer"])(
  "what %s remarks at a press conference is not the spokesperson’s",
  (outlet) => {
    const text = `Ravi Menwal: The Foreign Minister of Malvania will visit us in May.

Harbour Wire: Norway said that our fish was "dumped". What is your response?

Ravi Menwal: We urge Norway to stop.

${outlet}: The Malvanian president has thanked us for the bridge.

Ravi Menwal: We are glad to hear it.`;
    expect(speakers(text)).toEqual(Array(3).fill("Ravi Menwal"));
  },
);

test("a host who is labelled with the given name alone, later, is the same host", () => {
  const text = `Nell Ashby: Victor Brandt wrote the book on cranes. Victor, what happened?

Victor Brandt: Two of them fell, and I saw neither.

Nell: Was it the wind?

Victor: I doubt it.

Nell: A listener wants to know who pays.

Victor: You do.`;
  expect(new Set(speakers(text))).toEqual(new Set(["Victor Brandt"]));
});

test.each([
  [
    'Reuters: The Danish trade minister said that the boats enjoy "massive subsidies". Do you have a response?',
    ["the Danish trade minister", "massive subsidies"],
  ],
  [
    "QUESTION: Thank you. On Oslo, Peter Marsh told the Courier: “Nobody asked us.” Your reaction?",
    ["Peter Marsh", "Nobody asked us."],
  ],
  [
    "AFP: Kenya's envoy called the levy “an insult among friends”. Is it?",
    ["Kenya's envoy", "an insult among friends"],
  ],
])("what a question quotes from someone else is theirs: %s", (question, expected) => {
  const text = `Press Conference by Spokesperson Lena Quist

${question}

Lena Quist: We saw those comments.

AFP: You said that it was “late”. Is it still?

Lena Quist: We have nothing to add.`;
  const quotes = extract(text).quotes.map((quote) => [quote.speaker_text, quote.text]);
  expect(quotes).toEqual([
    expected,
    ["Lena Quist", "We saw those comments."],
    ["Lena Quist", "We have nothing to add."],
  ]);
});
