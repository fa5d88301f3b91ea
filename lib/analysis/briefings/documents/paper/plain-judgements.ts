import type { EditionContent } from "@/lib/analysis/briefings/editions/content";
import { asShown } from "@/lib/analysis/briefings/editions/endnotes";
import { withoutNumbers } from "@/lib/text/markdown/cited-nouns";
import { knownNotes } from "./issue";
import { keyJudgement } from "./key-judgement";
import { proseBlocks } from "./prose";
import type { Block, Inline } from "./schema";

/** A key judgement in plain text, for an email or a feed. */
export interface PlainJudgement {
  /** The key of its issue. */
  issue: string;
  title: string;
  /** That it rests on what had been withdrawn when the edition was issued. */
  withdrawn: string | null;
  judgement: string;
  /** The likelihood and the confidence, each in a sentence of its own (ICD 203); null without an estimate. */
  likelihood: string | null;
  confidence: string | null;
  /** Who dissents, and at what likelihood: a sentence each. */
  dissents: string[];
  /** The forecast, then the trend and the alerts, as far as there are any. */
  about: string[];
}

/** The key judgements of an edition in plain text, in order, without the numbers of endnotes. */
export function plainJudgements(given: EditionContent): PlainJudgement[] {
  const content = asShown(given);
  return content.sections
    .flatMap(({ items }) => items)
    .map((item) => {
      const { issue, title, judgement, estimate, ...more } = keyJudgement(content, item);
      const { withdrawn, dissents, about } = more;
      return {
        issue,
        title: wordsIn(title),
        withdrawn,
        judgement: textOf(judgement),
        likelihood: estimate && unbound(estimate.likelihood),
        confidence: estimate && wordsIn(estimate.confidence),
        dissents: dissents.map(wordsIn),
        about: about.map(wordsIn),
      };
    });
}

/** An edition's cover note in plain text; null if it has none. */
export function plainCoverNote(content: EditionContent): string | null {
  const { coverNote } = asShown(content);
  return coverNote && textOf(proseBlocks(coverNote, knownNotes(content)));
}

/** Blocks as plain text, with an empty line between them. */
const textOf = (blocks: Block[]): string => blocks.map(blockText).join("\n\n").trim();

function blockText(block: Block): string {
  switch (block.t) {
    case "p":
    case "head":
      return wordsIn(block.c);
    case "list":
      return block.items
        .map((item, at) => {
          const mark = block.start === null ? "- " : `${block.start + at}. `;
          return mark + textOf(item).replace(/\n+/g, `\n${" ".repeat(mark.length)}`);
        })
        .join("\n");
    case "quote":
      return textOf(block.c).replace(/^/gm, "> ");
    case "code":
      return block.v;
    case "table":
      return block.rows.map((row) => row.map(wordsIn).join(" | ")).join("\n");
    case "rule":
      return "* * *";
  }
}

/** Words without formatting. A link's address follows its words, since plain text has no other place for it. */
function wordsIn(inlines: Inline[]): string {
  const words = inlines
    .map((one) => {
      if (one.t === "text" || one.t === "code") return one.v;
      if (one.t === "note") return "";
      if (one.t === "br") return "\n";
      const inside = wordsIn(one.c);
      return one.t === "link" && one.href !== inside ? `${inside} (${one.href})` : inside;
    })
    .join("");
  return unbound(words);
}

/** With ordinary spaces, where a document keeps a line from breaking. */
const unbound = (text: string): string => withoutNumbers(text).replaceAll("\u00a0", " ");
