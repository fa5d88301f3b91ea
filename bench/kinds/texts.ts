/**
 * Short texts of the kinds that the annotated corpora don't hold: transcripts, press conferences,
 * interviews, readouts, live blogs, denials, what is withheld or only imagined, other languages,
 * heads, hard wraps, page headers, quotation marks around words that nobody says.
 *
 * How they were made. Fourteen people wrote and labelled them for this purpose, without having read the
 * extractor or seen what it does with them: the first wrote the first 113 of each half, two others 80 more
 * for each after extraction had been fitted to the first, and after that, five others wrote 152 for the first
 * half and 108 for the second (`official`: spoken and official formats, `press`: English news, `foreign`: other
 * languages). A ninth wrote 35 more of each (from 401 on). Two more wrote 104 in all: foreign languages and English
 * (from 501 on). A twelfth wrote 30 more of each (from 801 on) before reading any rule, and then worked on the rules; a
 * thirteenth did the same with 40 more of each (from 901 on), a fourteenth with 35 more of each (from 1001 on),
 * a fifteenth with 32 and 28 more (English news, from 1101 on), and a sixteenth with 24 and 24 more (foreign languages,
 * from 1301 on). Two more, who have read no rule, wrote 69 in English and 57 in other languages, from 1401 on. All of the
 * English ones are in the first half, since their mistakes were read, and 28 of the others are held out: their ids were
 * chosen for that.
 * People and events are invented; countries and cities are real. They were written in `dev.txt` and
 * `held-out.txt`, with the quotations marked inline, and `write.ts` counts the offsets. The half of a text is a
 * hash of its id (`halfOf`). Whoever works on the extractor reads the first half only. A third of the other, chosen by
 * a hash as well, was opened on 1 December 2026 and joined the first (`textHalfOf`), since texts newly written for the
 * purpose no longer showed what was wrong; figures for the held-out half until then are for all of it.
 *
 * An entry is `=== id`, lines about the text, `---` and the text. The lines name the speakers by a
 * letter (`A name / another right answer | role`; 0 is nobody; a role in two places is joined
 * by ` + `), the language (`lang zh`), hard wraps (`wrapped`), a language that isn't read
 * (`unsupported`) and the fields of the head. `{{d A|words}}` marks a quotation: d direct, m mixed,
 * i indirect, x in quotation marks but said by nobody; `-` denied, `?` withheld, `~` hypothetical,
 * `+` asserted, which is the default (two of them: the second is right too), `*` optional.
 *
 * Conventions, after ../shared/corpora and PDTB where they have one:
 * - A quotation includes its quotation marks. Words between the parts of a quotation divide it, and
 *   so do a paragraph and the furniture of a page; a hard wrap doesn't. Inner quotations are part of
 *   the outer one.
 * - A turn in a transcript is direct, without the name before it; one quotation a paragraph.
 *   Questions of reporters, and an unnamed moderator who calls on people, are optional. Reporters
 *   and interviewers named only by an outlet, a letter or "Q" have no speaker.
 * - Quoted words inside the reporter's sentence ("told X that '...'", "called it '...'") are mixed;
 *   an indirect statement that encloses them is optional.
 * - An indirect statement is the content clause without "that", "whether" or their like, and without
 *   adjuncts of the reporting verb (", citing ...", ", without explaining ..."). A reporter's
 *   contrast (", but ...", ", though ...") isn't part of it. If the content is a noun phrase, it is
 *   the whole object ("promised [a review]", "raised [concerns about X]", "denied [having met X]").
 *   A reporting clause in the middle ("X, she argued, Y") divides a statement in two.
 * - Statements in a headline are optional, and free indirect speech is if a reader could take it for
 *   the reporter's.
 * - The speaker is the fullest name in the text, without title; a described speaker is the whole
 *   noun phrase ("officials familiar with the matter"); the article counts for nothing. If only a
 *   role speaks, the role as the transcript writes it is the name. A role is verbatim: the
 *   whole noun phrase without article or pronoun, with body, place and bracket, up to a comma or a
 *   relative clause; the office held today where two are given.
 * - Assertion: `denied` is what the speaker rejects, `withheld` what the speaker doesn't say,
 *   `hypothetical` what nobody has said yet. "Nobody has said X" is withheld, or hypothetical.
 *   Words of a speech that was sent out before it is given are hypothetical, or asserted.
 *   A statement that contains a refusal ("said she could not rule out X") is asserted.
 */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { foldOf } from "../training/corpora";
import type { KindText } from "./gold";
import { readMarked } from "./marked";

export type Half = "dev" | "held-out";

export const HALVES: readonly Half[] = ["dev", "held-out"];

/** Chosen once, before anything was extracted, so that each style is divided evenly. */
const SALT = "kinds-68";

/** The half in which an id was to begin with. */
export const halfOf = (id: string): Half => HALVES[foldOf(`${SALT} ${id}`, 2)]!;

const wasOpened = (id: string): boolean => foldOf(`opened-1 ${id}`, 3) === 0;

/** The half to which a text belongs, from its id alone. */
export const textHalfOf = (id: string): Half => (wasOpened(id) ? "dev" : halfOf(id));

const folder = new URL(".", import.meta.url).pathname;

/** The file of a half: the marked texts, or what `write.ts` made of them. */
export const fileOf = (half: Half, extension: "txt" | "jsonl"): string =>
  join(folder, `${half}.${extension}`);

/**
 * Reads further texts of the same kinds, for practice. They were written after the two halves, while rules were being
 * developed, to cover what the rules were known to get wrong: several speakers, speakers without a name, offices, the
 * last to speak, silence, heads. So they are harder, and extraction was fitted to them: they represent no other texts.
 */
export const readPractice = (): KindText[] =>
  readMarked(readFileSync(join(folder, "practice.txt"), "utf8"));

/** Reads the texts of a half. Returns null if the file is missing. */
export function readKinds(half: Half): KindText[] | null {
  const file = fileOf(half, "jsonl");
  if (!existsSync(file)) return null;
  const lines = readFileSync(file, "utf8").split("\n").filter(Boolean);
  return lines.map((line) => JSON.parse(line) as KindText);
}
