// The speakers of quoted words that no verb of saying introduces or follows, found by what someone does beside the
// words or calls something.
import type { Speaker } from "../reading";
import { CARRIED, type Found, found, isBare } from "./found";
import { headOf } from "./heads";
import { isCommonlySurnamed } from "./people/names";
import type { Subjects } from "./people/subjects";
import type { Piece } from "./pieces";
import { isPerson, OFFICE } from "./words/sources";
import { CUE } from "./words/verbs";

const MAX_BESIDE = 3;
// 她的声音很轻, 老周摇摇头: how words sound, or the expressions and gestures that accompany them.
const GESTURE =
  /声音|语气|语速|嗓音|嗓门|话音|眼[睛眶泪圈神]|神情|表情|脸[上色]|眉|头|手|[叹笑哭泣哽咽]|沉默|停顿|顿了|肩|一脸|坐|站|目光|嘴|鼻子/u;
// 把提案 | 斥为 | “…”, 部长 | 口中的 | “…”.
const CALLING =
  /(?:[把将].{1,24}?)?((?:痛?斥|指?称|形容|比喻|比|描述|描绘|嘲讽|嘲|讽刺?|讥讽?|批评?|贬|骂|誉|赞|定性|归结|概括|戏称|总结|喻)(?:其|之|此举|对方)?[为作成]|(?<=.{2})口中的)$/u;
// 被商务部长 | 斥为 | “…”, but not 被外界称为.
const CALLED = new RegExp(
  `被(?=[^，。！？；\\n]{0,24}?${OFFICE})([^，。！？；\\n]{2,40}?)((?:称|形容|比喻|描述|斥|批评|贬|誉|赞|讥|嘲讽|定性|视|看)[为作])$`,
  "u",
);
// 以 | “…” | 回应.
const WITH = /[以用]$/u;
const ANSWERED =
  /^(?:一[词语句话])?[来]?(?:回应|带过|作答|作结|回答|回绝|婉拒|拒绝|反驳|形容|描述|概括|总结|搪塞|应对|回敬|表态|解释|评价|比喻|敷衍|回呛|开场|自嘲)/u;

/** Whether quoted words are the form in which someone answers or describes something: 以“…”回应. */
export const isAnswer = (folded: string, open: number, close: number): boolean =>
  WITH.test(folded.slice(Math.max(0, open - 1), open)) &&
  ANSWERED.test(folded.slice(close, close + 8));

/** Whether quoted words follow what someone calls by them: 把提案称为“…”, but not 被称为. */
export const isCalling = (before: string): boolean =>
  CALLING.test(clauseOf(before)) || CALLED.test(before);

const clauseOf = (before: string): string => {
  const clause = /[^，。！？；：\n”」]*$/u.exec(before)![0];
  return clause.includes("被") ? "" : clause;
};

/** The person who frames the words: 他把提案斥为 | “…”, 他以 | “…” | 回应. */
export function framed(
  folded: string,
  piece: Piece,
  close: number,
  subjects: Subjects,
): Found | null {
  const clause = folded.slice(piece.start, piece.end);
  const calling = CALLING.exec(clause.includes("被") ? "" : clause);
  const called = calling ? null : CALLED.exec(clause);
  if (!calling && !called && !isAnswer(folded, piece.end, close)) return null;
  const verb = calling
    ? calling.index
    : called
      ? called.index + 1 + called[1]!.length
      : clause.length - 1;
  const from = called ? called.index + 1 : 0;
  const subject = subjects.before(piece.start + from, piece.start + verb);
  if (!subject || subject.kind === "guess") return null;
  const cue = calling?.[1] ?? called?.[2] ?? ANSWERED.exec(folded.slice(close, close + 8))![0];
  return {
    speaker: subject.speaker,
    cue,
    assertion: "asserted",
    confidence: 0.85,
    because: `the words follow a verb of naming or answering: “${cue}”`,
  };
}

/** The person who acts in the sentence after a quotation that begins a paragraph: “…” | 说到这里，| 许桂兰的声音有些发抖。 */
export function besides(
  folded: string,
  pieces: Piece[],
  k: number,
  subjects: Subjects,
): Found | null {
  const next = pieces[k + 1];
  if (!next || next.quote) return null;
  const between =
    pieces[k + 2]?.quote && next.mark === "，" ? acting(folded, next, subjects) : null;
  if (between) return { ...CARRIED, speaker: between, confidence: 0.7, because: BETWEEN };
  const behind = pieces
    .slice(k + 1, k + 1 + MAX_BESIDE)
    .filter((p) => p.sentence === next.sentence);
  const last = behind.at(-1)!;
  if (last.mark !== "。" || behind.some(({ quote }) => quote)) return null;
  for (const piece of behind) {
    const clause = folded.slice(piece.start, Math.min(piece.end, piece.start + 40));
    const head = piece === next ? null : headOf(folded, piece, subjects);
    const isOwn = head && head.subject.speaker.span![0] >= piece.start;
    // “…” | 站在门口，| 她大声质问。
    if (isOwn && piece.mark === "。" && isBare(folded, head, piece))
      return found({ head, speaker: head.subject.speaker }, 0.8, "the verb follows the words");
    const gesture = clause.search(GESTURE);
    if (gesture < 0 || clause.search(CUE) >= 0) continue;
    const speaker = actor(piece.start, clause, gesture, subjects);
    if (!speaker) continue;
    return { ...CARRIED, speaker, confidence: 0.7, because: "described next to the words" };
  }
  return null;
}

const BETWEEN = "what someone does interrupts the words";

/** “…！”| 阮佩真 | 把纸飞机放到桌上，“…”: the person who acts between the words. */
function acting(folded: string, { start, end }: Piece, subjects: Subjects): Speaker | null {
  const clause = folded.slice(start, Math.min(end, start + 40));
  if (clause.search(CUE) >= 0) return null;
  const known = subjects.people.namedAt(start)?.person ?? subjects.people.knownAt(start)?.person;
  return known ? { ...known, span: [start, start + known.name.length] } : null;
}

/** The person whose voice it is, or who acts: 许桂兰 | 的声音. */
function actor(start: number, clause: string, gesture: number, subjects: Subjects): Speaker | null {
  const own = clause.lastIndexOf("的", gesture);
  for (const end of own > 0 ? [own, gesture] : [gesture]) {
    const subject = subjects.before(start, start + end);
    if (!subject || subject.speaker.span![0] < start) continue;
    const { kind, speaker } = subject;
    if (kind === "named" || kind === "same" || isPerson(speaker.name)) return speaker;
    const { name = "" } = subjects.people.nameAt(start, start + clause.length, true) ?? {};
    if (isCommonlySurnamed(name)) {
      const span: [number, number] = [start, start + name.length];
      return { ...subjects.people.add(speaker.name!.slice(0, name.length), null), span };
    }
  }
  return null;
}
