import { expect, test } from "vitest";
import { extract } from "..";
import { parseText } from "../parse";

const people = (text: string) =>
  parseText(text)
    .entities.filter((e) => e.kind === "person")
    .map((e) => e.name);

test.each([
  ["a title is not part of the name", "US Secretary of State Anna Lee spoke.", ["Anna Lee"]],
  [
    "a noun for a person before a name is its title",
    "A spokeswoman, then manager Robin Hart spoke.",
    ["Robin Hart"],
  ],
  [
    "lower-case words inside a name",
    "We met Ursula von der Heide there.",
    ["Ursula von der Heide"],
  ],
  ["an initial and “Jr.”", "We met John Q. Marsh, Jr. there.", ["John Q. Marsh, Jr."]],
  ["a particle behind a rare given name", "Luizinho da Silva spoke.", ["Luizinho da Silva"]],
  ["a surname before the full name", "Marsh won. Peter Marsh was glad.", ["Peter Marsh"]],
  ["two initials", "We met G. K. Marsh there.", ["G. K. Marsh"]],
  [
    "an uncommon given name before a common one",
    "We met Norvello Peter Marsh.",
    ["Norvello Peter Marsh"],
  ],
  ["“co-” before a title", "Co-anchor Anna Holt spoke.", ["Anna Holt"]],
  [
    "a capitalised verb in a headline",
    "Anna Holt Thanked Peter Marsh",
    ["Anna Holt", "Peter Marsh"],
  ],
  [
    "an organisation whose name ends in a function word",
    "That is what Judicial Watch President Peter Marsh said.",
    ["Peter Marsh"],
  ],
  ["a programme named after its host", "It was on The Anna Holt Show. Holt spoke.", ["Anna Holt"]],
  [
    "a landform as a given name, where an office says so",
    "The club's president, Bay Marsh, spoke.",
    ["Bay Marsh"],
  ],
  ["a surname that is a month", "We met Theresa May in May 2017.", ["Theresa May"]],
  ["a given name that is a month", "We met April Ryan. In April Holt came.", ["April Ryan"]],
  ["a given name that is an auxiliary", "We met Will Hurd. Will Holt win?", ["Will Hurd"]],
  ["a name with an invisible character", "We met Ann Mar\u00adsh there.", ["Ann Mar\u00adsh"]],
  ["two given names with one surname", "We met Ann and Peter Marsh.", ["Ann Marsh", "Peter Marsh"]],
  ["an office that includes “the House”", "Speaker of the House Rep. Ann Lee left.", ["Ann Lee"]],
  ["places of several words are not people", "New York, Sri Lanka and El Salvador voted.", []],
  [
    "ranks and forms of address are not part of the name",
    "Brig-Gen Tsegay Worku, Lt. Junior Grade Aida Pascua and Comrade Bounmy Keola met PM Tavares Neto.",
    ["Tsegay Worku", "Aida Pascua", "Bounmy Keola", "Tavares Neto"],
  ],
  ["a participle that opens a sentence", "Reacting, the pilot, Anna Lee, spoke.", ["Anna Lee"]],
  ["organisations are not people", "The Marsh Foundation and Peter Trade University met.", []],
])("%s", (_, text, names) => expect(people(text)).toEqual(names));

test.each([
  ["after an office", "Deputy Governor He Jianlin spoke.", ["He Jianlin"]],
  ["in the middle of a sentence", "We met He Wei, a trader.", ["He Wei"]],
  ["opening a sentence", "We met He Wei, a trader. He Wei was late.", ["He Wei"]],
  ["alone after a form of address", "We met He Wei, a trader. Mr He was late.", ["He Wei"]],
  ["before a capital that is no name", "We saw that He Also ran. He Wanted more.", []],
  ["not behind a capital, as in a headline", "Why He Ran for Mayor", []],
])("“He” as a surname: %s", (_, text, names) => expect(people(text)).toEqual(names));

test("“He” in a headline is a pronoun", () => {
  expect(people("How He Ran Away")).not.toContain("He Ran Away");
});

test.each([
  ["“We will not bow,” He Lifeng said.", "He Lifeng"],
  ["He Yongqian said that the talks had failed.", "He Yongqian"],
  ["“The deal is dead,” He Yongqian, a spokesperson, told reporters.", "He Yongqian"],
  ["Ann Lee spoke. He Thursday told reporters that the deal was dead.", "Ann Lee"],
])(
  "“He” before a Chinese given name is a surname, also where a sentence begins: %s",
  (text, speaker) => expect(extract(text).quotes.at(-1)!.speaker_text).toBe(speaker),
);

test.each(["Interview", "Analysis", "Opinion", "Podcast", "Q&A", "TRANSCRIPT"])(
  "“%s:” before a quotation in a headline is nobody who says it",
  (heading) => {
    const text = `${heading}: “We will not sell”\n\nLena Brandt, a mayor, spoke in Oslo on Monday about the port.`;
    expect(extract(text).quotes[0]?.speaker_text).not.toBe(heading);
  },
);

test.each([
  ["a surname", "William Reilly spoke. Reilly said no.", ["William Reilly", "Reilly"]],
  ["a surname with “’s”", "Ann Daly left. Daly’s brief was short.", ["Ann Daly", "Daly"]],
  ["a country", "Italy said it would never sign.", ["Italy"]],
  ["no adverb", "Ann Berg left. Finally, she said so.", ["Ann Berg"]],
  ["no adjective", "Nobody was hurt. Early reports said many were.", []],
])("a word in “-ly” that opens a sentence is %s", (_, text, names) => {
  const { mentions, tokens } = parseText(text);
  const found = mentions.filter(({ entity }) => entity >= 0);
  const words = found.map(({ first, last }) => tokens.slice(first, last).map((t) => t.text));
  expect(words.map((name) => name.join(" "))).toEqual(names);
});

test.each([
  ["She met Republic of Korea Foreign Minister Han Jiwoo.", ["Han Jiwoo"]],
  ["Professor Zhang Min teaches law.", ["Zhang Min"]],
])("an office before a name and an abbreviation that ends one: %s", (text, names) => {
  expect(people(text)).toEqual(names);
});

test.each([
  ["The Baltic Development Bank said growth would slow.", "Baltic Development Bank"],
  ["The Norwegian Fishing Consortium said prices would rise.", "Norwegian Fishing Consortium"],
  [
    "The Confederation of Danish Harbours said prices would rise.",
    "Confederation of Danish Harbours",
  ],
  ["The House Select Committee said it would hold a hearing.", "House Select Committee"],
  [
    "Prices will fall by half, the National Timber Federation estimates.",
    "National Timber Federation",
  ],
  ["Norwegian Foreign Minister Ann Lee said prices would rise.", "Ann Lee"],
  ["The Norwegian Corda Bank said prices would rise.", "Corda Bank"],
  ["According to Timber Federation estimates, prices will fall.", "Timber Federation estimates"],
  ["Labour said prices would rise.", "Labour"],
  ["Labour MPs said prices would rise.", "Labour MPs"],
  ["Network Rail said prices would rise.", "Network Rail"],
  ["Transport for London said prices would rise.", "Transport for London"],
  ["No 10 said prices would rise.", "No 10"],
  ["South Korea's Joint Chiefs of Staff said prices would rise.", "Joint Chiefs of Staff"],
  ["No 10 ships left, the bank said.", "the bank"],
])("the whole name of a body: %s", (text, name) => {
  expect(extract(text).quotes[0]!.speaker_text).toBe(name);
});

test.each([
  ["“Gone by noon,” @harbour_rat posted on X.", "@harbour_rat"],
  ["@harbour_rat wrote: “Gone by noon.”", "@harbour_rat"],
  ["“Gone by noon,” noted the account @HarbourRat, which counts ships.", "the account @HarbourRat"],
  ["Ann Lee (@annlee) wrote: “Gone by noon.”", "Ann Lee"],
])("a handle is a name: %s", (text, name) => {
  expect(extract(text).quotes[0]!.speaker_text).toBe(name);
});
