import { expect, test } from "vitest";
import { readPlainText } from "./child/text/read.mjs";

const read = (text: string) => readPlainText(new TextEncoder().encode(text));

const PROSE =
  "The port authority of Westhaven said on Tuesday that it would not reopen the northern quay before the end of March, after engineers found that the piles had shifted further than they had feared. “We are not going to gamble with people’s lives,” said Ana Example, the deputy minister for trade, who had flown in overnight. Freight companies have been told to use the southern basin, where queues of two days are now usual.";
const MORE =
  "Talks with the dockers’ union resume on Thursday. Its spokesman, Bo Sample, told reporters that members had seen no offer worth putting to a vote, and that a long-term settlement needed somebody in the capital to take the matter seriously.";

/** A text as an editor wraps it: each line has the words that fit. */
function wrap(text: string, width: number, indent = ""): string {
  const lines: string[] = [];
  let line = indent;
  for (const word of text.split(" ")) {
    if (line.trim() && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else line += line.trim() ? ` ${word}` : word;
  }
  return [...lines, line].join("\n");
}

const HEAD = "Quay stays shut\n\nBy Jo Writer\n\n4 March 2024";

test.each([
  ["at 72 characters", wrap(PROSE, 72), wrap(MORE, 72)],
  ["at 60 characters", wrap(PROSE, 60), wrap(MORE, 60)],
  ["at 80 characters, with Windows line ends", wrap(PROSE, 80), wrap(MORE, 80)],
  ["at 45 characters", wrap(PROSE, 45), wrap(MORE, 45)],
  ["at 100 characters", wrap(PROSE, 100), wrap(MORE, 100)],
])("lines that an editor wrapped become paragraphs: %s", (name, first, second) => {
  const text = [HEAD, first, second].join("\n\n");
  const ends = name.includes("Windows") ? text.replaceAll("\n", "\r\n") : text;
  expect(read(ends).text).toBe([HEAD, PROSE, MORE].join("\n\n"));
});

test("paragraphs are told apart by a short last line or an indent", () => {
  const tight = `${wrap(PROSE, 66)}\n${wrap(MORE, 66)}`;
  expect(read(tight).text).toBe(`${PROSE}\n${MORE}`);
  const indented = `${wrap(PROSE, 66, "   ")}\n${wrap(MORE, 66, "   ")}`;
  expect(read(indented).text).toBe(`   ${PROSE}\n   ${MORE}`);
});

test("typewriter style, with a left margin and two spaces after each sentence, is read", () => {
  const typed = (text: string) =>
    wrap(text.replaceAll(". ", ".\u00a0 "), 66).replaceAll("\u00a0", " ").replaceAll(/^/gm, "    ");
  const lines = read(`${typed(PROSE)}\n\n${typed(MORE)}`).text.split("\n\n");
  expect(lines.map((line) => line.trim().replaceAll(/ +/g, " "))).toEqual([PROSE, MORE]);
});

test("a hyphen at the end of a wrapped line stays if it belongs to the word", () => {
  const lines = [
    "Talks with the dockers’ union resume on Thursday. Its spokesman said a long-",
    "term settlement needed somebody in the capital to take it seriously, and that",
    "no vote was planned before the nego-",
    "tiations were over.",
  ];
  expect(read(lines.join("\n")).text).toBe(
    "Talks with the dockers’ union resume on Thursday. Its spokesman said a long-term settlement needed somebody in the capital to take it seriously, and that no vote was planned before the negotiations were over.",
  );
});

const POEM =
  "The harbour keeps its winter light,\nthe cranes stand idle in the rain,\nand those who waited through the night\nwill wait until it comes again.\n\nNobody signs. The papers lie\nunread beneath a paper crane,\nand gulls that neither ask nor buy\ngo out and come back in again.";
const DIALOGUE =
  "REPORTER: Will the quay reopen this month?\nEXAMPLE: No. We are not going to gamble with people’s lives, and I have said so to the union and to the companies.\nREPORTER: When will it?\nEXAMPLE: When the engineers say so.\nSAMPLE: That is what we were told in January, and again in February.";
const LIST =
  "What was agreed:\n- the southern basin stays open at night\n- two more tugs are hired from the neighbouring port\n- the union is told of every change a week before\n- a report is made to both chambers in the autumn\nNothing else was decided.";
const TABLE =
  "Port        Ships   Tonnes    Change\nWesthaven      41   120,400     -12%\nEastport       77   310,050      +4%\nNorth Quay      0         0    -100%\nOld Basin       9    14,300      +1%";

test.each([
  ["a poem", POEM],
  ["a dialogue, one turn per line", DIALOGUE],
  ["a list", LIST],
  ["a table", TABLE],
  ["one paragraph per line", `${PROSE}\n${MORE}\n${PROSE}`],
  ["one paragraph per line with blank lines between", `${HEAD}\n\n${PROSE}\n\n${MORE}`],
  [
    "a labelled head",
    "Title: Quay stays shut\nAuthor: Jo Writer\nDate: 4 March 2024\n\nIt is shut.",
  ],
  ["a postal address", "Ministry of Trade\n14 Harbour Street\nWesthaven WH2 4QT\nExamplia"],
])("%s stays as it is", (_, text) => {
  expect(read(text).text).toBe(text);
});

test("in a wrapped text, lists, dialogues, tables and poems keep their lines", () => {
  for (const kept of [LIST, TABLE, POEM]) {
    const text = [wrap(PROSE, 72), kept, wrap(MORE, 72)].join("\n\n");
    expect(read(text).text).toBe([PROSE, kept, MORE].join("\n\n"));
  }
  const turns = DIALOGUE.split("\n");
  const text = [wrap(PROSE, 72), turns.map((turn) => wrap(turn, 72)).join("\n")].join("\n\n");
  expect(read(text).text).toBe([PROSE, DIALOGUE].join("\n\n"));
});

const ADDRESS = "https://www.example.org/news/2024/03/quay-stays-shut";

test("lines that a browser prints on each page are removed, even inside a quotation", () => {
  const [before, after] = PROSE.split(" to gamble ");
  const header = "04/03/2024, 10:15\tQuay stays shut | The Example Post";
  const text = `${header}\n\nQuay stays shut\n\n${before}\n\n${ADDRESS}\t1/2\n\n${header}\n\nto gamble ${after}\n\n${MORE}\n\n${ADDRESS}\t2/2`;
  expect(read(text)).toMatchObject({
    text: `Quay stays shut\n\n${PROSE}\n\n${MORE}`,
    url: ADDRESS,
  });
});

test("pages printed from a wrapped text are rejoined", () => {
  const lines = wrap(PROSE, 72).split("\n");
  const page = (k: number) => [`${ADDRESS}   Page ${k} of 2`, `3/4/24, 9:05 PM   Quay stays shut`];
  const text = [...lines.slice(0, 3), "", ...page(1), "", ...lines.slice(3), "", ...page(2)];
  expect(read(text.join("\n")).text).toBe(PROSE);
});

test.each([
  `The minister wrote “see ${ADDRESS} 1/2 of it is true” on the wall.`,
  `Quay stays shut\n\n${ADDRESS}\n\n${PROSE}`,
  `On 04/03/2024, 10:15 local time, the quay was shut.\n\n${PROSE}`,
  `The vote\n\n3/4\n\nof the members is not enough, the union said.`,
])("an address, a time or a fraction in the article stays: %#", (text) => {
  expect(read(text)).toMatchObject({ text, url: null });
});

test("a text of megabytes is rejoined in two seconds", () => {
  for (const text of [
    `${wrap(PROSE, 72)}\n`.repeat(6000),
    "a-\n".repeat(500_000),
    `${"quay ".repeat(14)}\n`.repeat(25_000),
    `${ADDRESS} 1/2\n`.repeat(30_000),
    "\n \t".repeat(700_000),
    `${ADDRESS} 1/2\n3/4/24, 9:05 PM${" ".repeat(500_000)}`,
    `${ADDRESS} 1/2\n${ADDRESS}${" 1/".repeat(200_000)}`,
    "x".repeat(2_000_000),
  ]) {
    const began = process.cpuUsage();
    try {
      read(text);
    } catch {}
    const { user, system } = process.cpuUsage(began);
    expect((user + system) / 1e6, text.slice(0, 20)).toBeLessThan(2);
  }
});
