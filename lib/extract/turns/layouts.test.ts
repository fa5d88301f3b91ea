import { expect, test } from "vitest";
import { saidIn } from "@/scripts/test/read/reported";

test.each([
  [
    "a full stop after a name in capitals",
    `The CHAIRMAN. The panel will come to order.

Ms. ORDWAY. Thank you. Was the pier insured?

Senator McTAGG. It was not.`,
    [
      ["The CHAIRMAN", null, "The panel will come to order."],
      ["Ordway", null, "Thank you. Was the pier insured?"],
      ["McTagg", "Senator", "It was not."],
    ],
  ],
  [
    "a full stop after a title and a name",
    `Chairwoman Ordway. The panel will come to order.

Mr. Van Holt. Thank you. We searched the pier twice.

Ranking Member Sloan. Was it insured?

Mr. Van Holt. It was not.`,
    [
      ["Ordway", "Chairwoman", "The panel will come to order."],
      ["Van Holt", null, "Thank you. We searched the pier twice."],
      ["Sloan", "Ranking Member", "Was it insured?"],
      ["Van Holt", null, "It was not."],
    ],
  ],
  [
    "another’s name or a bracket behind the label, and headings in capitals",
    `Chairman Ordway. The panel will come to order.

STATEMENT OF KIT SLOAN, WARDEN, HARBOUR TRUST

Mr. Sloan. We searched the pier.

Mrs. Holt. Dr. Reyes, same question.

Lt. Gen. Reyes. [Presiding.] We did as well.`,
    [
      ["Ordway", "Chairman", "The panel will come to order."],
      ["Kit Sloan", "Warden", "We searched the pier."],
      ["Holt", null, "Dr. Reyes, same question."],
      ["Reyes", "Lt. Gen.", "We did as well."],
    ],
  ],
  [
    "a full stop and a dash",
    `President. – The next item is the debate on the straits.

Mirela Dobre (S&D). – Madam President, we have waited for eighty days.

Anders Krog, Member of the Commission. – We have heard you.`,
    [
      ["President", null, "The next item is the debate on the straits."],
      ["Mirela Dobre", "S&D", "Madam President, we have waited for eighty days."],
      ["Anders Krog", "Member of the Commission", "We have heard you."],
    ],
  ],
  [
    "the office before the name, and several brackets",
    `Secretary-General, Casper Vreem: We came to help.

Ms. Aldunate (Chile) (spoke in Spanish): I thank the Secretary-General.

Secretary-General: We will be back.`,
    [
      ["Casper Vreem", "Secretary-General", "We came to help."],
      ["Aldunate", "Chile", "I thank the Secretary-General."],
      ["Casper Vreem", "Secretary-General", "We will be back."],
    ],
  ],
  [
    "one of several officials without a name",
    `SENIOR OFFICIAL ONE: We landed an hour ago.

SENIOR OFFICIAL TWO: We are tired.`,
    [
      ["Senior Official One", null, "We landed an hour ago."],
      ["Senior Official Two", null, "We are tired."],
    ],
  ],
  [
    "initials, of a name with a hyphen too",
    `Interview: Petra Vond
Dag Moll-Hauge, a mediator, talks to us.

PV: Why did you go?

DMH: Because I was asked.`,
    [["Dag Moll-Hauge", "mediator", "Because I was asked."]],
  ],
  [
    "a broadcaster's transcript, where the surname follows",
    `ANNA LOUISE FERRAN, HOST: The talks broke down, and we know why.

EDER MANCILLA, BYLINE: I saw two cars.

FERRAN: Two cars left at dawn.`,
    [
      ["Anna Louise Ferran", "Host", "The talks broke down, and we know why."],
      ["Eder Mancilla", null, "I saw two cars."],
      ["Anna Louise Ferran", "Host", "Two cars left at dawn."],
    ],
  ],
  [
    "names with the time above what they post",
    `**Bohdan Kramar** (Telegram, 06:14)
Good morning. The night was loud.

**Port Authority** (Telegram, 07:02)
The pier is shut.

**Bohdan Kramar** (Telegram, 07:30)
Do not go there.

**Bohdan Kramar** (Telegram, 08:30)
We have water again.

Kramar is head of the port.`,
    [
      ["Bohdan Kramar", "head of the port", "Good morning. The night was loud."],
      ["Port Authority", null, "The pier is shut."],
      ["Bohdan Kramar", "head of the port", "Do not go there."],
      ["Bohdan Kramar", "head of the port", "We have water again."],
    ],
  ],
  [
    "remarks of which only the questions have labels",
    `Harbour Council: doorstep remarks by Commissioner Bruna Castell

Good morning. We have a heavy agenda.

Q. Will there be sanctions?

No. We need all of them for that.

Q. And tomorrow?

We will see.

Background: the council meets twice a year.`,
    [
      ["Bruna Castell", "Commissioner", "Good morning. We have a heavy agenda."],
      ["Bruna Castell", "Commissioner", "No. We need all of them for that."],
      ["Bruna Castell", "Commissioner", "We will see."],
    ],
  ],
  [
    "times behind the names",
    `Ravi Menon [00:00:14] Welcome back. How many people watch the ships?

Claire Holt [00:00:29] When I left? Fourteen.`,
    [
      ["Ravi Menon", null, "Welcome back. How many people watch the ships?"],
      ["Claire Holt", null, "When I left? Fourteen."],
    ],
  ],
  [
    "offices behind dashes",
    `Ann Holt -- Chief Executive Officer

We had a good quarter.

Bo Tan -- Roe Securities -- Analyst

How much is exposed?

Ann Holt -- Chief Executive Officer

A fifth. We want less.

Bo Tan -- Roe Securities -- Analyst

That is less than I thought.`,
    [
      ["Ann Holt", "Chief Executive Officer", "We had a good quarter."],
      ["Bo Tan", "Analyst", "How much is exposed?"],
      ["Ann Holt", "Chief Executive Officer", "A fifth. We want less."],
      ["Bo Tan", "Analyst", "That is less than I thought."],
    ],
  ],
  [
    "passages set off below whoever they are by",
    `Foreign Minister Jarek Mikula posted this on X after midnight:

1/ We summoned the envoy tonight.

2/ We have the numbers.

Nobody else replied.`,
    [
      ["Jarek Mikula", "Foreign Minister", "We summoned the envoy tonight."],
      ["Jarek Mikula", "Foreign Minister", "We have the numbers."],
    ],
  ],
])("%s", (_, text, expected) => expect(saidIn(text)).toEqual(expected));

test("a note on the speaker at the end is not the speaker's", () => {
  const text = `**Harriet Sloan:** You came in May. Why?

**Gilda Mutombo:** I was sent.

*Gilda Mutombo is ambassador to Chad.*`;
  expect(saidIn(text)).toEqual([
    ["Harriet Sloan", null, "You came in May. Why?"],
    ["Gilda Mutombo", "ambassador to Chad", "I was sent."],
  ]);
});

test("a paragraph that begins with one word and a full stop isn't a turn", () =>
  expect(saidIn("Silence. Nobody moved.\n\nRain. The crane stopped.")).toEqual([]));
