/** The longest text that a field accepts. */
const MOST = 20_000;

const fill = (part: string, length = MOST) =>
  part.repeat(Math.ceil(length / part.length)).slice(0, length);

const table = (columns: number, rows: number) =>
  `|${"a|".repeat(columns)}\n|${"-|".repeat(columns)}\n${"|\n".repeat(rows)}`.slice(0, MOST);

/** Marks that, repeated many times, are known to make Markdown parsers slow or overflow their stack. */
const REPEATED = [
  ..."[ ] [] ![ [a]( []( [a][b] [a](<b [[[] [x]( ]( ![a] [` [* *[x [*x]_ a[ [a]: [^a] [Q1] [Q999]".split(
    " ",
  ),
  ..."* *_ _a_b *** ***a*** ~~ ` & &amp; &a &#1 \\ \\* < <b> <!-- <? <![CDATA[ </a > # | |- www. @ a@ a.".split(
    " ",
  ),
  ...[
    "*a ",
    "a* ",
    "*a_ ",
    "a**bc* ",
    "**a *a ",
    "_a *b ",
    "~a~~b",
    "~~a ",
    "a~~ ",
    "`a ",
    "<a ",
    '<a href="',
  ],
  ...[
    "> ",
    "1. ",
    "1) ",
    "- ",
    "* + - ",
    "-\t-\t",
    "123456789. ",
    ">\n",
    "-\n",
    "- a\n",
    "- [ ] a\n",
    "[ ] ",
  ],
  ...[
    "|\n",
    "|a|b\n",
    "-|",
    "|a|\n|-|\n\n",
    "[^a]: b\n",
    "[a]: b\n",
    "[a\n",
    "http://a.b ",
    "www.a.b ",
    "a@b.c ",
  ],
  ...[
    "\n",
    "a\n",
    "a  \n",
    "#\n",
    "---\n",
    "***\n",
    "a\n=",
    "a\n-",
    "```\n",
    "~~~a\n",
    "- ```\n",
    "<div>\n\n",
  ],
  ...[
    "    ",
    "\t",
    "\u202e",
    "e\u0301",
    "😀",
    "漢",
    "http://a.b/漢 ",
    "[a](http://a.b/漢) ",
    "![a](b)",
  ],
];

const shaped = (): string[] => [
  table(3000, 900),
  table(700, 700),
  table(40, 3000),
  table(9000, 1),
  `> ${table(300, 300).replaceAll("\n", "\n> ")}`,
  `${"- ".repeat(5000)}a`,
  `${">".repeat(2000)}a`,
  "1. ".repeat(1000),
  `${">".repeat(100)}${"\na".repeat(9000)}`,
  `${"- ".repeat(100)}a${"\n\n".repeat(9000)}`,
  Array.from({ length: 140 }, (_, depth) => `${" ".repeat(2 * depth)}- a`).join("\n"),
  Array.from({ length: 60 }, (_, depth) => `${"\t".repeat(3 * depth)}- - - -\n2. x`).join("\n"),
  `${"[".repeat(9000)}a${"]".repeat(9000)}`,
  `${"![".repeat(4000)}a${"](b)".repeat(3000)}`,
  `${"*".repeat(9999)}a${"*".repeat(9999)}`,
  `${"*a ".repeat(3000)}${"a* ".repeat(3000)}`,
  `${"_a *b ".repeat(1600)}${"b* a_ ".repeat(1600)}`,
  `${"**a _b ".repeat(120)}${"b_ a** ".repeat(120)}`,
  `[a]: /${"u".repeat(10_000)}\n\n${"[a] ".repeat(2000)}`,
  `[^a]: b\n\n${"[^a] ".repeat(3000)}`,
  `[^${"漢".repeat(9000)}]\n\n[^${"漢".repeat(9000)}]: x`,
  Array.from({ length: 1000 }, (_, k) => `[^${k}]: [^${k + 1}]\n\n`).join(""),
  Array.from({ length: 1000 }, (_, k) => `[a${k}]: b${k}\n`).join(""),
  `[a]: b "${"a\n".repeat(9000)}`,
  ...["!", "&a;", ")", "?.", "_", "\\"].map((end) => `www.a.b${fill(end, 19_000)}`),
  `http://${fill("a_.", 19_000)}`,
  Array.from({ length: 190 }, (_, k) => "`".repeat(k)).join("a"),
  `<a${' x="y"'.repeat(3000)}>`,
  `${"a".repeat(19_990)}`,
  "[Q1] ".repeat(100),
];

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
function random(seed: number) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Random marks, a few of them repeated, for combinations that nobody thought of. */
function mixed(seed: number): string {
  const next = random(seed);
  const pick = <T>(from: readonly T[]) => from[Math.floor(next() * from.length)] as T;
  const few = Array.from({ length: 2 + Math.floor(next() * 5) }, () =>
    pick([...REPEATED, " a ", "\n"]),
  );
  const length = pick([400, 2000, 6000, MOST]);
  const parts: string[] = [];
  for (let size = 0; size < length; ) {
    const part = next() < 0.1 ? fill(pick(few), Math.floor(next() * 60) + 1) : pick(few);
    parts.push(part);
    size += part.length;
  }
  return parts.join("").slice(0, length);
}

/** Some 260 odd texts of at most 20,000 characters, the same each time, none of them empty. */
export const oddMarkdown = (): string[] =>
  [
    ...REPEATED.map((part) => fill(part)),
    ...shaped(),
    ...Array.from({ length: 120 }, (_, seed) => mixed(seed)),
  ].map((text) => text.slice(0, MOST));
