import type { Entity } from "../mentions";
import type { ParsedText } from "../parse";
import { endsInQuestion } from "./interviewers";
import { type Label, type LabelLine, labelLine } from "./label-line";
import { labelledTurns } from "./labelled-turns";
import { findLabels } from "./labels";
import type { Turn } from "./turn";
import { wordsIn } from "./turn-words";
import { findUnlabelled } from "./unlabelled";

/** Finds the turns of a transcript or an interview, by paragraph. Returns none for other texts. */
export function findTurns(parsed: ParsedText): Turn[] {
  const labels = findLabels(parsed);
  const alternating = labels.length === 0 || isHalfLabelled(parsed, labels);
  const unlabelled = alternating ? unlabelledTurns(parsed) : [];
  return labels.length > 0 && unlabelled.length === 0 ? labelledTurns(parsed, labels) : unlabelled;
}

/** Whether more questions have no label than have one, in an interview that names its speakers only now and then. */
function isHalfLabelled(parsed: ParsedText, labels: Label[]): boolean {
  const labelled = new Set(labels.map(({ paragraph }) => paragraph));
  const asked = parsed.paragraphs.flatMap((_, k) => (endsInQuestion(parsed, k) ? [k] : []));
  return asked.filter((k) => !labelled.has(k)).length > asked.length / 2;
}

/** The turns of interviews, letters and statements that have no labels. */
function unlabelledTurns(parsed: ParsedText): Turn[] {
  const { tokens, entities, roles, mentions } = parsed;
  return findUnlabelled(parsed).flatMap(({ paragraph, mention, because, asks = false }) => {
    const { entity, first, last } = mentions[mention]!;
    if (entity < 0) return [];
    const extent = wordsIn(parsed, paragraph, ownLabel(parsed, paragraph, entities[entity]!));
    if (!extent) return [];
    const speaker = { name: entities[entity]!.name, role: roles.get(entity) ?? null, because };
    const label: [number, number] = [tokens[first]!.start, tokens[last - 1]!.end];
    return {
      paragraph,
      start: extent[0],
      end: extent[1],
      speaker,
      label,
      carried: true,
      asks,
    };
  });
}

/** A speaker's own label before one of the answers: "Holt: Not before May." Null if there is none. */
function ownLabel(
  { text, paragraphs }: ParsedText,
  paragraph: number,
  { name, surname }: Entity,
): LabelLine | null {
  const { start, end } = paragraphs[paragraph]!;
  const read = labelLine(text.slice(start, end), start);
  const label = read?.label.toLowerCase() ?? "";
  return label === name.toLowerCase() || label.split(/\s+/).at(-1) === surname ? read : null;
}
