// Readouts of meetings: what follows in a paragraph continues what its speaker said. 部长表示，甲。| 中方愿…。
import { findParagraphs } from "../../tokens";
import type { Reading } from "../reading";
import { simplified } from "./words/characters";

const MEETING =
  /会[见晤](?!后)|(?:[同与和]|应约)[^。，]{2,40}(?:举行(?:了)?)?(?:会谈|会晤|磋商|通(?:了)?电话|通话)/u;
const HEAD = 160;
// 双方还就…交换意见, 某某参加会见: what the readout itself says.
const OF_READOUT =
  /^(?:双方(?!要|应|都|须|需)|两[人国](?:领导人|外长|元首)?(?:还|就|一致|同意|共同)|会[谈见晤][后前时]|[随之此]后|同日|当[天日]|据|[0-9]|[^，]{1,20}(?:参加|出席|陪同|在座|等(?:参加|出席)))/u;
// 中方愿…, 我们将继续…: what only the speaker would say, in any article.
const OWN_STANCE =
  /^(?:中方|我方|我们)(?:也|还|更|一直){0,2}(?:应|要(?!求)|愿|须|必须|需要|坚决|坚定|一贯|绝不|决不|始终|敦促|希望|相信|将(?:继续|坚定|坚决|采取|依法|奉陪))/u;
const SENTENCES = /[^。！？]+[。！？]?/gu;
const MIN_LENGTH = 6;
const MAX_SUBJECT = 16;
const GOES_ON = { confidence: 0.6, because: "continues what the speaker said" };

/**
 * The readings of an article with the sentences that go on with what was reported before them: if it is the readout of a
 * meeting or a call, all of them, and otherwise those that take a stance.
 */
export function withReadout(text: string, folded: string, readings: Reading[]): Reading[] {
  const isReadout = MEETING.test(folded.slice(0, HEAD));
  const names = readings.flatMap(({ speaker }) => simplified(speaker.name ?? "").split("·"));
  const people = [...new Set(names)].filter((name) => name.length > 1);
  const goesOn = (words: string): boolean =>
    words.length >= MIN_LENGTH &&
    (isReadout || OWN_STANCE.test(words)) &&
    !OF_READOUT.test(words) &&
    !people.some((name) => words.slice(0, MAX_SUBJECT).includes(name));
  const within = inOrder(readings);

  const found: Reading[] = [];
  for (const { start, end } of findParagraphs(text)) {
    let said: Reading | null = null;
    for (const { 0: sentence, index } of text.slice(start, end).matchAll(SENTENCES)) {
      const [from, to] = [start + index, start + index + sentence.length];
      const last = within(from, to).at(-1);
      if (last) said = last.kind === "indirect" && last.assertion === "asserted" ? last : null;
      if (last || !said) continue;
      const at = from + /^\s*/u.exec(sentence)![0].length;
      const words = folded.slice(at, to).replace(/[。！？\s]+$/u, "");
      if (goesOn(words)) found.push({ ...said, ...GOES_ON, start: at, end: at + words.length });
      else said = null;
    }
  }
  return [...readings, ...found];
}

/** Finds the readings in a stretch of the text, by where they start, for stretches that are asked for in their order. */
function inOrder(readings: Reading[]) {
  const ordered = readings.toSorted((one, other) => one.start - other.start);
  let next = 0;
  let open: Reading[] = [];
  return (from: number, to: number): Reading[] => {
    while (next < ordered.length && ordered[next]!.start < to) open.push(ordered[next++]!);
    open = open.filter(({ end }) => end > from);
    return open;
  };
}
