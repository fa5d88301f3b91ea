import { referentOf } from "../../anaphora";
import type { Attribution, SpeakerHistory } from "../../attribution";
import { type Mention, wholeOf } from "../../mentions";
import type { Models } from "../../models";
import { likeliestSubject, type Syntax } from "../../syntax";
import type { Token } from "../../tokens";
import { subjectWithAside } from "../before";
import { isCertain } from "../certain";
import type { ContentSpan } from "../content-span";
import { describedBefore, namedBefore, sourceIn } from "../sources";
import { mentionAt } from "./mention-at";
import { subjectBeside } from "./subject-beside";
import {
  byWhom,
  forWhom,
  namedBehindConjunction,
  namedBehindWhose,
  quotedBy,
  writerTo,
} from "./verb-speakers";

const NAMED_BESIDE = 0.95;

/** Finds who is reported to have said something, given who spoke before. Returns null if nobody is found. */
export function attributionOf(
  syntax: Syntax,
  content: ContentSpan,
  history: SpeakerHistory,
  models: Models,
): Attribution | null {
  const { shape, cue } = content;
  const according = shape.startsWith("according");
  const beside = speakerBeside(syntax, content);
  // "According to family legend, the old man left": nobody says this.
  if (according && !beside) return null;
  const chosen = beside
    ? { mention: beside, probability: NAMED_BESIDE }
    : likeliestSubject(syntax, cue, content);
  if (!chosen) return null;
  const { probability } = chosen;
  const mention = wholeOf(syntax.parsed, chosen.mention);
  const rule = according
    ? "“according to” introduces the speaker"
    : shape === "colon"
      ? "a colon after the name introduces what is said"
      : "the speaker is the subject of the reporting verb";
  const link = syntax.link(mention);
  return {
    mention,
    probability,
    verb: cue,
    rule: { rule, strength: 2 },
    link: link.according === according ? link : { ...link, according },
    ...referentOf(syntax, mention, history.discourse(null), models),
  };
}

/** The speaker whose position next to the content or its verb leaves no doubt. Returns null if there is none. */
function speakerBeside(syntax: Syntax, content: ContentSpan): Mention | null {
  const { shape, cue } = content;
  switch (shape) {
    case "colon":
      return namedBefore(syntax, cue) ?? describedBefore(syntax, cue);
    case "before":
      return (
        quotedBy(syntax, cue) ??
        (isCertain(syntax, content)
          ? (subjectBeside(syntax, content) ?? subjectWithAside(syntax, cue))
          : null)
      );
    case "after":
      return (
        byWhom(syntax, cue) ??
        forWhom(syntax, cue) ??
        quotedBy(syntax, cue) ??
        writerTo(syntax, cue) ??
        namedBehindWhose(syntax, cue) ??
        namedBehindConjunction(syntax, cue) ??
        // "Customs Office: | denies".
        (syntax.parsed.tokens[cue - 1]?.text === ":" ? namedBefore(syntax, cue - 1) : null)
      );
    default:
      return mentionAt(syntax, sourceAt(syntax.parsed.tokens, cue));
  }
}

/** Where the source begins that is introduced by a phrase, or by the colon or dash of a headline. */
const sourceAt = (tokens: Token[], cue: number): number =>
  tokens[cue]!.kind === "punct" ? cue + 1 : sourceIn(tokens, cue);
