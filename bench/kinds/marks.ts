/** A marked stretch: `{{kind speaker flags|words}}`. */
export interface Mark {
  kind: string;
  speaker: string;
  flags: string;
  start: number;
  end: number;
}

const OPENING = /\{\{([dmix])(?: (\w))?(?: ([-?~+* ]+))?\|/y;

// A guillemet may stand apart from the words by a space, as in French.
const PAIRS = ["“”", '""', "‘’", "''", "„“", "»«", "「」", "『』"];
const SPACED = ["«»"];

/** Takes the marks out of a text. Returns the bare text and where the marks stood, in its order. */
export function readMarks(marked: string): { text: string; marks: Mark[] } {
  let text = "";
  const marks: Mark[] = [];
  const open: Mark[] = [];
  for (let at = 0; at < marked.length; ) {
    OPENING.lastIndex = at;
    const opening = OPENING.exec(marked);
    if (opening) {
      const [all, kind = "", speaker = "", flags = ""] = opening;
      const mark = { kind, speaker, flags: flags.replaceAll(" ", ""), start: text.length, end: -1 };
      marks.push(mark);
      open.push(mark);
      at += all.length;
    } else if (marked.startsWith("}}", at)) {
      const mark = open.pop();
      if (!mark) throw new Error(`A mark is closed that isn't open: ${text.slice(-40)}`);
      mark.end = text.length;
      at += 2;
    } else {
      text += marked[at];
      at++;
    }
  }
  if (open.length > 0) throw new Error(`A mark isn't closed: ${text.slice(open[0]!.start)}`);
  return { text, marks };
}

/** Includes the quotation marks around a stretch, if there is one on each side. */
export function widened(text: string, { start, end }: Mark): { start: number; end: number } {
  for (const [gap, pairs] of [[/^\s$/, SPACED] as const, [null, [...PAIRS, ...SPACED]] as const]) {
    const width = gap?.test(text[start - 1] ?? "") && gap.test(text[end] ?? "") ? 2 : 1;
    if (pairs.includes(`${text[start - width]}${text[end + width - 1]}`))
      return { start: start - width, end: end + width };
  }
  return { start, end };
}
