// Speeches that are printed whole, under a line that says where they were given and one that says who gave them.
import { findParagraphs } from "../../tokens";
import { isCredit } from "../credits";
import { type Reading, turn } from "../reading";
import { isCommonlySurnamed, partsOf } from "./people/names";
import type { People, Person } from "./people/people";

interface Paragraph {
  start: number;
  end: number;
}

// ——在全省职业教育工作座谈会上的发言, 在联合国大会上的讲话（全文）
const OCCASION =
  /^\s*(?:[—－-]{1,2}\s*)?在[^。！？!?\n]{2,60}(?:上|时|式)的?(?:发言|讲话|致辞|致词|演讲|主旨演讲|主旨讲话|开幕辞|闭幕辞|报告)(?:[（(][^）)]{1,8}[）)])?\s*$/u;
// 省工艺美术学会会长　阮知微
const SPEAKER = /^\s*(?:([一-龥、·]{2,40})[\s　]+)?([一-龥·・]{2,14})\s*$/u;
// The lines of a heading: a title, the occasion, a date in brackets, the speaker.
const MAX_HEAD = 5;
// （根据录音整理）, 各位来宾：
const NOTE = /^\s*(?:[（(【][^）)】]*[）)】]|[^。！？!?\n]{2,40}[：:])\s*$/u;

/** Reads a speech as its speaker's words, by paragraph. Returns null for other texts. */
export function speech(text: string, folded: string, people: People): Reading[] | null {
  const lineAt = ({ start, end }: Paragraph) => folded.slice(start, end);
  const paragraphs = findParagraphs(text).filter((each) => !isCredit(lineAt(each)));
  const head = paragraphs.slice(0, MAX_HEAD);
  const occasion = head.findIndex((paragraph) => OCCASION.test(lineAt(paragraph)));
  if (occasion < 0) return null;
  const at = head.findIndex((each, k) => k > occasion && speakerIn(lineAt(each)) !== null);
  if (at < 0) return null;
  const person = personAt(text, head[at]!, speakerIn(lineAt(head[at]!))!, people);
  return paragraphs.slice(at + 1).flatMap((paragraph) => {
    if (NOTE.test(lineAt(paragraph))) return [];
    const { start, end } = paragraph;
    const from = start + /^\s*/u.exec(text.slice(start, end))![0].length;
    const to = start + text.slice(start, end).trimEnd().length;
    return [turn(from, to, { ...person, span: null }, { isLabelled: false, cue: "：" })];
  });
}

/** The office and the name in a line that has nothing else. Null for any other line. */
function speakerIn(line: string): { role: string | null; name: string } | null {
  const [, role = null, name = ""] = SPEAKER.exec(line) ?? [];
  const isName = isCommonlySurnamed(name) || partsOf(name).length > 1;
  return isName && (name.length <= MAX_NAME || partsOf(name).length > 1) ? { role, name } : null;
}

const MAX_NAME = 4;

/** The speaker as the text spells them, which `line` gives in simplified characters. */
function personAt(
  text: string,
  { start, end }: Paragraph,
  { role, name }: { role: string | null; name: string },
  people: People,
): Person {
  const written = text.slice(start, end).trimEnd();
  const spelled = written.slice(-name.length);
  const office = role && written.trimStart().slice(0, role.length);
  return { ...people.add(spelled, office), role: office };
}
