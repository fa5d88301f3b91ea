import { expect, test } from "vitest";
import { extract } from "..";

const HEAD = `A Conversation With Oren Halvard

By Ilse Marchetti

Ilse Marchetti talked to Oren Halvard, a former envoy, at his boatyard in Stavern.`;
const said = (...lines: string[]) =>
  extract([HEAD, ...lines].join("\n\n")).quotes.map((quote) => [quote.speaker_text, quote.text]);
const halvard = (...words: string[]) => words.map((text) => ["Oren Halvard", text]);

test("what is put to the guest without a question mark is not the guest’s", () => {
  const quotes = said(
    "Do you miss it?",
    "I miss the cooks.",
    "Your critics say that you are naive about Norway.",
    "They have said so since 2004. The treaty is still there.",
    "Some in the ministry think that you gave away too much.",
    "We gave away what we did not use.",
    "Where does this end?",
    "In a smaller fleet.",
  );
  expect(quotes).toEqual(
    halvard(
      "I miss the cooks.",
      "They have said so since 2004. The treaty is still there.",
      "We gave away what we did not use.",
      "In a smaller fleet.",
    ),
  );
});

test("where questions and answers alternate, a remark between two answers is the interviewer’s", () => {
  const asked = ["Do you miss it?", "I miss the cooks.", "Would you go back?", "No."];
  const remark = ["Why did the cartel fail?", "It had no cellar.", "And the price fell."];
  const quotes = said(...asked, ...remark, "It fell by half. I sold my boat.");
  expect(quotes).toEqual(
    halvard("I miss the cooks.", "No.", "It had no cellar.", "It fell by half. I sold my boat."),
  );
});

test("an answer may have several paragraphs", () => {
  const answer = ["Nobody had a cellar.", "You can’t store cod for a year.", "So it fell."];
  const quotes = said(
    "Why did the cartel fail?",
    ...answer,
    "And then?",
    "Rain.",
    "Well?",
    "Rain.",
  );
  expect(quotes).toEqual(halvard(...answer, "Rain.", "Rain."));
});

test("where questions are in bold, all that is in bold is asked", () => {
  const bold = [
    "**Who sold?**",
    "My uncle.",
    "**Prices fell.**",
    "They did.",
    "**And now?**",
    "Now I fish.",
  ];
  expect(said(...bold)).toEqual(halvard("My uncle.", "They did.", "Now I fish."));
});

test("notes on the interview and on the guest are not the guest’s", () => {
  const quotes = said(
    ...["Do you miss it?", "I miss the cooks.", "Where does this end?", "In a smaller fleet."],
    "Oren Halvard’s new book, The Quiet Quay, is out in May.",
    "Halvard lives in Stavern.",
    "This interview has been edited for length and clarity.",
    "Translated from the Norwegian by Lena Farrow.",
    "Subscribe to our newsletter.",
  );
  expect(quotes).toEqual(halvard("I miss the cooks.", "In a smaller fleet."));
});

test("notes between and below labelled answers are left out, and the answer goes on", () => {
  const quotes = said(
    ...["Q: Do you miss it?", "A: I miss the cooks.", "Subscribe to our newsletter."],
    ...["I never liked the rooms.", "Q: And now?", "A: Now I fish."],
    "Translated from the Norwegian by Lena Farrow.",
    "Halvard teaches in Stavern.",
  );
  expect(quotes).toEqual(halvard("I miss the cooks.", "I never liked the rooms.", "Now I fish."));
});

const asked = (...lines: string[]) =>
  extract(lines.join("\n\n")).quotes.map((quote) => [quote.speaker_text, quote.text]);

test("who someone is may introduce an interview", () => {
  const quotes = asked(
    "Consul Dag Hovland spent nine years in Bergen. He keeps bees now.",
    ...[
      "Do you miss it?",
      "I miss the noise.",
      "Whose idea was the closure?",
      "Ours, then theirs.",
    ],
  );
  expect(quotes).toEqual([
    ["Dag Hovland", "I miss the noise."],
    ["Dag Hovland", "Ours, then theirs."],
  ]);
});

test("an article that answers its own questions isn't an interview", () => {
  const quotes = asked(
    "President Dag Hovland signed the port order on Monday.",
    ...["What does it do?", "It sets a fee.", "Who pays?", "The owner of the ship does."],
  );
  expect(quotes.filter(([who]) => who === "Dag Hovland")).toEqual([]);
});

test.each([
  "Trade Minister Tor Lunde spoke to Harbour Asia about tolls.",
  "Tor Lunde, the trade minister, sat down with Nordlys Weekly on Monday.",
  "Harbour Asia editor Felix Rand spoke to Tor Lunde about tolls.",
])("a paper that someone in office talks to does not answer: %s", (introduction) => {
  const text = `${introduction}\n\nQ: Are you worried?\n\nA: We are, and the pilots are.`;
  expect(extract(text).quotes.map(({ speaker_text }) => speaker_text)).toEqual(["Tor Lunde"]);
});

test.each([
  ["Ann Holt, press secretary", "Ann Holt"],
  ["Interview by Jane Smith", null],
  ["Photo: Jane Smith", null],
  ["Jane Smith, Reuters", null],
  ["Jane Smith, our correspondent in Oslo", null],
])("whoever signs below answers has given them, but not who asked: %s", (line, name) => {
  const text = `Q: Are you worried?\n\nA: We are, and the pilots are.\n\nQ: And now?\n\nA: We wait for the tide.\n\n${line}`;
  expect(extract(text).quotes.map(({ speaker_text }) => speaker_text)).toEqual([name, name]);
});

test("whoever is addressed by name in a question answers, although the heading names others", () => {
  const quotes = asked(
    "‘We Have Stopped Counting’",
    "Dag Hovland, 61, has kept the light since May. Bo Tan met him in Stavern.",
    ...["Mr. Hovland, how many ships is it now?", "We have stopped counting."],
    ...["But you do count?", "Of course. A colleague told me: “You count in your sleep.” I do."],
  );
  expect(quotes.slice(-2)).toEqual([
    ["Dag Hovland", "We have stopped counting."],
    ["Dag Hovland", "Of course. A colleague told me: “You count in your sleep.” I do."],
  ]);
});

test("a heading in quotation marks introduces nobody", () => {
  const quotes = asked(
    "‘Willy Marsh Never Counted Ships’",
    "Dag Hovland, 61, has kept the light since May.",
    ...["How many ships is it now?", "I have stopped counting.", "And before?", "A hundred."],
  );
  expect(quotes.slice(-2).map(([who]) => who)).toEqual(["Dag Hovland", "Dag Hovland"]);
});
