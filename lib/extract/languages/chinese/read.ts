import { findParagraphs } from "../../tokens";
import type { Reading } from "../reading";
import { Paragraph } from "./paragraph";
import { People } from "./people/people";
import { Subjects } from "./people/subjects";
import { withReadout } from "./readouts";
import { speech } from "./speech";
import { articleBelow, chineseTurns } from "./turns";
import { simplified } from "./words/characters";

/** Reads an article in Chinese: quotations in marks, what is reported without marks, and interviews. */
export function readChinese(text: string): Reading[] {
  const folded = simplified(text);
  const people = new People(folded, text);
  const whole = speech(text, folded, people);
  if (whole) return whole;
  const turns = chineseTurns(text, folded, people);
  const subjects = new Subjects(folded, text, people);
  const read = ({ start, end }: { start: number; end: number }) =>
    new Paragraph(text, folded, start, end, subjects).read();
  const from = turns.length > 0 ? articleBelow(turns, read) : 0;
  const article = findParagraphs(text).filter(({ start }) => start >= from);
  const readings = [...turns.filter(({ start }) => start < from), ...article.flatMap(read)];
  return turns.length > 0 ? readings : withReadout(text, folded, readings);
}
