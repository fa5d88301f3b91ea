// Who answers reporters' questions where answers are only labelled "A": the people named in other labels.
import type { Label } from "./label-line";
import type { TurnSpeaker } from "./turn";

// Those who only run a press conference.
const STAFF =
  /^(?:the )?(?:(?:press|media|communications|protocol) |announcer|aide|staff|interpreter|translator)/i;
const TITLES = String.raw`(?:\p{Lu}[\p{L}.]*\s){0,4}$`;
const OPENS = new RegExp(String.raw`(?:^|[.!?]\s)(?:(?:And|So|Well|Thank you),?\s)?${TITLES}`, "u");
const CLOSES = new RegExp(String.raw`,\s${TITLES}`, "u");
const PUT = new RegExp(String.raw`question\s(?:is\s)?(?:for|to)\s${TITLES}`, "u");

/** The people on the podium. */
export class Principals {
  private readonly all: TurnSpeaker[];

  constructor(labels: Label[], speakerOf: (label: Label) => TurnSpeaker) {
    const named = labels
      .filter(({ kind, label }) => kind !== "question" && kind !== "answer" && !STAFF.test(label))
      .map(speakerOf)
      .filter(({ name }) => name !== null);
    this.all = [...new Map(named.map((speaker) => [speaker.name, speaker])).values()];
  }

  /**
   * Who gives an answer: the only principal, or the one named in the answer's label or addressed in the question.
   * Returns null if that is unclear.
   */
  answering({ bracket }: Label, question: string): TurnSpeaker | null {
    if (this.all.length === 1) return answersOf(this.all[0]!);
    const own = this.all.filter(({ name }) => bracket !== null && isNamedIn(bracket, name!));
    const asked = this.all.filter(({ name }) => isAddressed(question, name!));
    const [one, ...others] = own.length > 0 ? own : asked;
    return one && others.length === 0 ? answersOf(one) : null;
  }
}

const answersOf = (speaker: TurnSpeaker): TurnSpeaker => ({
  ...speaker,
  because: `the answers are ${speaker.name}’s`,
});

const surnameOf = (name: string): string => name.split(/\s+/).at(-1)!.toLowerCase();

const isNamedIn = (bracket: string, name: string): boolean =>
  bracket.toLowerCase().split(/\s+/).includes(surnameOf(name));

/** Whether a question is put to someone: "Minister Lee, did you ...", "And the fines, Mr Lee?" */
function isAddressed(question: string, name: string): boolean {
  const surname = surnameOf(name);
  for (const { 0: word, index } of question.matchAll(/\p{L}[\p{L}'’-]*/gu)) {
    if (word.toLowerCase() !== surname) continue;
    const before = question.slice(0, index);
    const behind = question.slice(index + word.length);
    if (/^,/.test(behind) && OPENS.test(before)) return true;
    if (/^[,.?!]/.test(behind) && (CLOSES.test(before) || PUT.test(before))) return true;
  }
  return false;
}
