import { expect, test } from "vitest";
import { extract } from "..";

const last = (text: string) => extract(text).quotes.at(-1)!.speaker_text;

test.each([
  [
    "“we” of a communiqué",
    "We, the ministers of Fiji and Peru, met in Lima.\n\nWe agreed that the sea belongs to all.",
    "the ministers of Fiji and Peru",
  ],
  [
    "“they” of one who is not named",
    "A customs official said the forms had changed. “It is a mess,” they said.",
    "a customs official",
  ],
  [
    "a company, and not the ministry that fined it",
    "The Transport Department fined Baltic Freight. The company, based in Riga, could not be reached. On its website it says it “obeys the law”.",
    "Baltic Freight",
  ],
  [
    "a ministry after a forum",
    "Hale told the Straits Forum it was late. The foreign ministry said it was early.",
    "the foreign ministry",
  ],
  ["a surname behind a description", "A Shenzhen farmer surnamed Zhou said it was late.", "Zhou"],
  [
    "“he” after a sentence that gives someone's view",
    "Bo Tan was late. For Tom Roe, a banker, the lesson is plain. “Save,” he said.",
    "Tom Roe",
  ],
  [
    "“he” after a sentence in which someone else acts",
    "Bob Hart was late. For Tom Roe, the doctor had news. “Save,” he said.",
    "Bob Hart",
  ],
  [
    "“who” behind the head of a body",
    "The mayor met the head of the bank, who said rates would rise.",
    "the head of the bank",
  ],
  [
    "“he” for a spokesman, after a minister",
    "Tomas Revell, the defence secretary, spoke.\nThe premier's spokesman would not be drawn on the plan. “I'm not going to say,” he said.",
    "the premier's spokesman",
  ],
  [
    "“he” for a delegate of a country that is nobody's",
    "Ambassador Ann Lee said it was late. The Russian delegate objected. He claimed that it was early.",
    "the Russian delegate",
  ],
  [
    "a name behind two offices",
    "Holt's wife and vice president, Ann Holt, agreed. “It is late,” she said.",
    "Ann Holt",
  ],
  [
    "a mother of the same name",
    "Owen Sharp died. His mother wept. “He was kind,” Mrs Sharp said.",
    "Sharp",
  ],
  [
    "“Mr” for someone without kin",
    "Andrea Rossi spoke. Mr Rossi said it was late.",
    "Andrea Rossi",
  ],
  [
    "“it” behind a document",
    "According to the draft lease, the pier is free. It says that the crane is not.",
    "the draft lease",
  ],
  [
    "an office of one of two countries",
    "Norway’s fisheries minister, Ola Berg, met his Danish counterpart, Mette Holm. The Norwegian minister said that cod was scarce.",
    "Ola Berg",
  ],
  [
    "an office that a counterpart holds",
    "Norway’s fisheries minister, Ola Berg, met his Danish counterpart, Mette Holm. The Danish minister said that cod was scarce.",
    "Mette Holm",
  ],
  [
    "a memo that someone else obtained",
    "The officers, in a memo obtained by the Oslo Post, advised against the grant. The memo called the plan heroic.",
    "the officers",
  ],
  [
    "the friend of someone named, and not whose friend it is",
    "Ivo’s friend Ola Berg, who survived, remembers it. He says he ran.",
    "Ola Berg",
  ],
  [
    "the wife of someone, and not whose wife she is",
    "Ann Lee, wife of the minister, who said that it was late, wept.",
    "Ann Lee",
  ],
  [
    "someone who does something for another",
    "Eva Roe runs the shelter. For Ann Lee, she found a bed. “Nobody should sleep outside,” she said.",
    "Eva Roe",
  ],
  ["a title in short", "Sen. Ann Lee waited. The senator said that the bill was dead.", "Ann Lee"],
  [
    "someone introduced who reports in the middle of a sentence",
    "A diplomat from Oslo defended it. The plan, the diplomat said, was old. “It is paper,” she said.",
    "a diplomat from Oslo",
  ],
  [
    "a manager whose team is named",
    "Rovers manager Ivo Marsh won. United lost. Their manager, asked about the striker, said he liked him. “Who would not?” he said.",
    "their manager",
  ],
  [
    "a chair who is named beside it",
    "A clerk threw a chair at her. The chair, Ann Lee, said the pier was safe. “I walked on it,” she said.",
    "Ann Lee",
  ],
  [
    "a spokesman for a company, and not the company",
    "A spokesman for the operator, Nordkraft, said it was late. He said the pumps were new.",
    "a spokesman for the operator",
  ],
  [
    "a consulate general, and no general",
    "Ola Berg, a general, waved. The Consulate General of Peru said it was late.",
    "the Consulate General of Peru",
  ],
  [
    "the person described before a colon",
    "Ivo Marsh said it was late. Oslo’s Ola Berg was careful: prices, he said, were rising.",
    "Ola Berg",
  ],
])("%s", (_, text, speaker) => expect(last(text)).toBe(speaker));

test.each([
  "His neighbour, a retired pilot called Ann Lee, said the pier was safe.",
  "The harbour minister at the time, Ann Lee, said the pier was safe.",
])("a name behind a description: %j", (text) => expect(last(text)).toBe("Ann Lee"));

test("a place behind a verb of saying has not spoken", () =>
  expect(
    last(
      "Secretary Ann Lee left. A port official, speaking on background, said Oslo had agreed. The official said the pier was safe.",
    ),
  ).toBe("a port official"));

test("his office is not another office", () =>
  expect(
    last(
      "The court met in the province’s flood office. The governor left. “It is late,” his office said.",
    ),
  ).toBe("his office"));

test.each([
  [
    "the subject of the clause before a semicolon",
    "“Shame,” said Peter Marsh. Peru’s consul, Ivo Strand, watched from the quay; he said later that it was cold.",
    "Ivo Strand",
  ],
  [
    "the only man in the clause before a semicolon",
    "It was in May. A Lund clerk accused Peter Marsh of theft; he said the claim was absurd.",
    "Peter Marsh",
  ],
  [
    "the subject before a semicolon, if only a woman is named behind it",
    "It was in May. A Lund clerk watched Ann Berg leave; he said that it was sad.",
    "a Lund clerk",
  ],
  [
    "the only person of the paragraph, who has spoken",
    "Anna Holt told a court that she was tired. Anna Holt left.\n\nIt is a fair point, says Dr Ekua Strand. Her own boat is small. “It floats,” she says.",
    "Ekua Strand",
  ],
  [
    "the chief executive of a company",
    "Nordvik Boats AB lost money, its chief executive officer, Ann Lee, said. Nordvik Boats AB has waited for a year, according to the CEO.",
    "Ann Lee",
  ],
  [
    "a retired officer named beside an office",
    "Its chief executive, retired Gen. Ivo Strand, wrote that the pier was safe.",
    "Ivo Strand",
  ],
  [
    "a name with a short form in brackets",
    "An employee, Ola Berg (Berg), stated that the pier was safe.",
    "Ola Berg",
  ],
  [
    "a ministry, and not the firm named before it",
    "“It is late,” said Ann Lee, an analyst at Holt Securities.\n\nTalks go on, according to the trade ministry.",
    "the trade ministry",
  ],
])("%s", (_, text, speaker) => expect(last(text)).toBe(speaker));

test.each([
  ["Carmakers fear the change. “First the vans, then us,” they said in a letter.", "Carmakers"],
  ["Local fishermen oppose it. Nobody had asked them, they said.", "Local fishermen"],
])("“they” are the several that the sentence before opens with: %s", (text, speaker) => {
  expect(extract(text).quotes.at(-1)!.speaker_text).toBe(speaker);
});

test("“it” is the report that was just quoted rather than its author", () => {
  const text =
    "Ports are late, according to a report by the Peel Institute. “Nobody is in charge,” the report says. It also warns that cranes will rust.";
  expect(last(text)).toBe("a report by the Peel Institute");
});

test("a relative clause says who someone is, and not what they say", () => {
  const text = "Ann Lee, who wrote the standard work on ports, is unimpressed. “No,” she said.";
  expect(extract(text).quotes.map((quote) => quote.text)).toEqual(["No,"]);
});
