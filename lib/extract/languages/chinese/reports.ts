import type { Speaker } from "../reading";
import type { Head } from "./heads";
import { COUNTED } from "./people/subject-words";
import type { Subjects } from "./people/subjects";
import type { Piece } from "./pieces";
import { simplified } from "./words/characters";
import { isOffice, isSource } from "./words/sources";
import { CONDITION, isInner, needsSource } from "./words/verbs";

/** What is being reported, and where its words begin. */
export interface Reported {
  head: Head;
  start: number;
}

const MORE = /^(?:并|也|还|又|另|再|亦|同时|进一步|随后)/u;
const MESSAGE = /^(?:致[信函]|撰文|发[文帖]|留言|喊话|表态)$/u;
// Whether only punctuation comes between the verb and a clause.
const isFirst = (folded: string, from: number, start: number): boolean =>
  /^[\s，,：:]*$/u.test(folded.slice(from, start));

// 则, 也 contrast a second speaker with the first.
const CONTRAST = /^(?:则|也|却|亦|反而|方面)/u;

/**
 * Whether a verb of saying after a comma reports something new, rather than being part of what is being reported:
 * 她表示，中方反对制裁，| 呼吁各方克制.
 */
export function startsReport(
  folded: string,
  piece: Piece,
  { subject, cue }: Head,
  reported: Reported,
): boolean {
  if (subject.linked && subject.kind === "same") return true;
  if (subject.kind === "named") return true;
  if (subject.kind === "same") {
    const { head, start: from } = reported;
    // …，| 他并呼吁…: someone named again says something further.
    if (subject.speaker.span![0] >= piece.start && MORE.test(subject.adverbs)) return true;
    // 致函曼谷，| 要求…: a letter, and its content.
    if (MESSAGE.test(head.cue)) return true;
    // 仅表示，| 不评论: the refusal is what is said.
    if (/^[不未没]/u.test(subject.adverbs + cue) && isFirst(folded, from, piece.start))
      return false;
    // 质疑预算被挪用，| 要求公开账目: two things that someone does, whereas 表示 would have both as its content.
    const isDirect = from === head.content && /[^，,：:\s]/u.test(folded[from] ?? "，");
    return !isInner(cue) || (needsSource(head.cue) && isDirect);
  }
  if (subject.kind === "guess") return false;
  const [start, end] = subject.speaker.span!;
  // 中方重申…，| 巴方表示…: the other side.
  const side = folded.slice(start, end);
  const other = reported.head.subject.speaker.name;
  if (start >= piece.start && /^.{1,3}方$/u.test(side) && /^.{1,3}方$/u.test(other ?? ""))
    return other !== subject.speaker.name;
  return (
    start >= piece.start && (isOffice(folded.slice(start, end)) || CONTRAST.test(subject.adverbs))
  );
}

// 又引述一份报告，| 指…: the reporter continues with what the speaker does.
const ACTS =
  /^(?:又|并|还|随后|随即|同时)(?:当[场庭])?(?:引述|引用|援引|列举|举例|出示|展示|播放|宣读|拿出|举起|递交|提交|点名|鞠躬|赠送)/u;
// 这是一年来首次, 引发全场哄笑: what the reporter adds.
const ASIDE =
  /^(?:这|此)(?:也|亦|还)?[是为].{0,24}?(?:首次|首度|第[一二三四五]次|以来)|^(?:随即|随后|说完|语毕|之后)(?:便|就|即)?(?:离|起身|转身|走)|^(?:引发|引起|引来|激起|赢得).{0,12}(?:笑|掌声|哗然|热议|反弹)|^(?:并|也)?将.{0,16}(?:目标价|评级|评等|股价预期).{0,16}(?:调[升降高低]|[上下]调|升至|降至|维持)|^(?:但|不过|却|惟)(?:仍|也|并)?(?:拒绝|婉拒|拒不|不愿|不肯|回避)/u;
/** Whether a clause within a report says what else the speaker does. */
export const isAct = (folded: string, { start }: Piece): boolean =>
  ACTS.test(folded.slice(start, start + 10)) || ASIDE.test(folded.slice(start, start + 40));

/** Whether a reporter asks, which is not a statement: 有记者问. */
export const isAsked = (
  { cue }: Pick<Head, "cue">,
  { name }: Speaker,
  question: string,
): boolean => {
  const who = simplified(name ?? "");
  if (!/^[询提追质]?问/u.test(cue)) return false;
  return /(?:记者|媒体)[提追]?$/u.test(who) || (isOffice(who) && QUESTION.test(question));
};
// 有投资者提问 | 是否考虑收购: a question of somebody without a name.
const QUESTION = /^(?:[^，]{0,8})(?:是否|会否|能否|可否|有否|为何|为什么|何时|如何|怎么?样?)/u;

// 某某公司随后发布致歉信，| 称…: the issuer of a text can speak.
const ISSUED =
  /(?:发布|发表|发出|刊登|刊发|递交|提交|致)(?:了)?.{0,16}(?:声明|公告|[函信]|通报|视频|长?文|帖|微博|评论|公报|动态|回应|说明|报告)$/u;
/** Whether a clause says that someone issues a text. */
export const isIssued = (clause: string): boolean => ISSUED.test(clause);

// 市长回应说，难道我不该来吗？ But in 日方回应称…，中方有何评论？ a reporter asks.
const ANSWERS = /回应|回复|反问|反驳|答/u;
const STILL_ASKED = /中方|发言人|请问|您|贵|有何|如何|是否|评论|怎么看/u;

/** Whether a question mark after the last piece of a sentence ends what the reporter asks. */
const isStillAsked = (cue: string, { start, end }: Piece, text: string): boolean =>
  /[？?]/u.test(text[end] ?? "") &&
  (!ANSWERS.test(cue) || STILL_ASKED.test(simplified(text.slice(start, end))));

/**
 * Whether the person asked speaks in the same sentence: 记者追问，| 她说…. In 有记者问，| 美方称…，中方有何回应？ all of it is the
 * question.
 */
export const speaksHerself = (
  { subject, cue, content }: Head,
  { start, end, sentence }: Piece,
  pieces: Piece[],
  text: string,
): boolean =>
  subject.kind !== "guess" &&
  subject.speaker.span![0] >= start &&
  !isAsked({ cue }, subject.speaker, simplified(text.slice(content, end))) &&
  !isStillAsked(cue, pieces.findLast((piece) => piece.sentence === sentence)!, text);

/** Whether words are merely a condition, which nobody states: 如果演习举行. */
export const isMereCondition = (words: string): boolean =>
  !/[，,]/u.test(words) && CONDITION.test(words);

const ACCORDING =
  /^(?:另?据|根据|依据|按照?|照)(.{2,30}?)(?:的?(?:说法|话说|描述|估计|估算|判断|介绍|消息|(?:初步)?(?:统计|测算)|通报|披露))?$/u;
// 用她的话说，| “…”: her own words.
const IN_WORDS = /^[用按照]?(.{1,16}?)(?:自己)?的话(?:来)?[说讲]$/u;
const IN_EYES = /^在(.{1,24})看来$/u;
/** 他的理由很简单, 老周的看法是: nouns for what someone thinks. */
export const OWNED =
  /^(.{1,16}?)的(?:理由|回答|答案|看法|解释|说法|反应|态度|想法|建议|原话|话|观点|结论|判断|评价|心愿|愿望|口头禅|意思|逻辑|经验|要求|感受|体会|总结|比喻|回应|表态|立场|担心|担忧|顾虑|疑问|预测|忠告|抱怨)(?=[很更也则只就却倒]|不同|相反|正好|恰恰|截然|是|[：，]|非常|十分|相当|比较|$)/u;
const BARE = /^.{0,1}(?:报告|声明|公报|数据|调查|研究|统计|文件|通知|公告|消息|报道)$/u;

// 记者从市气象局 | 获悉, 财新从两名知情人士处 | 了解到.
const LEARNT =
  /^.{0,16}?从(.{2,30}?)(?:方面|那里|[处口]中?)?(?:独家)?(?:获悉|获知|得知|了解到|证实)(?:了)?$/u;

/** A source without a verb: 据知情人士的说法, 在专家看来. */
export function sourceOf(folded: string, piece: Piece, subjects: Subjects): Head | null {
  const clause = folded.slice(piece.start, Math.min(piece.end, piece.start + 60));
  const eyes = IN_EYES.exec(clause);
  const learnt = LEARNT.exec(clause);
  // 一位货代的看法更悲观：| 市场有限.
  const owned = piece.mark === "：" ? OWNED.exec(clause) : null;
  const inWords = IN_WORDS.exec(clause);
  const found = eyes ?? learnt ?? inWords ?? ACCORDING.exec(clause) ?? owned;
  const who = found?.[1];
  if (!found || !who || BARE.test(who)) return null;
  const at = piece.start + clause.indexOf(who, learnt ? clause.indexOf("从") : 0);
  const subject = subjects.before(at, at + who.length);
  if (!subject || subject.kind === "guess") return null;
  const isSomebody = isSource(who) || COUNTED.test(who);
  // 用今天的话说: nobody's words.
  const isWhole = subject.kind === "same" || subject.speaker.span![1] === at + who.length;
  if (inWords && !isWhole) return null;
  if (!eyes && subject.kind === "source" && !isSomebody) return null;
  const cue = inWords ? "的话" : eyes ? "看来" : learnt ? "从" : owned ? "：" : "据";
  return { subject, cue, verb: piece.start, content: piece.end, assertion: "asserted" };
}

const MIN_REPORT = 4;
const MIN_SILENCE = 2;
// 不认罪, 没听说.
const NEGATED = /[不没未无沒無]/u;
// 宣布 | 停航: if saying something does it, or if it is not said, two characters are enough.
const isTerse = ({ assertion, cue }: Head): boolean =>
  assertion !== "asserted" || /^(?:宣布|承诺|要求|呼吁|建议|承认|劝|推说)/u.test(cue);
/** The fewest characters that a report may have, given its first one. */
export const leastOf = (head: Head, first: string): number =>
  isTerse(head) ? MIN_SILENCE : MIN_REPORT - (NEGATED.test(first) ? 1 : 0);

// 他说，甲；| 至于乙，他不愿多谈: something else, which is often not answered.
const OTHER_TOPIC = /^(?:至于|对于|关于)/u;
/** Whether a report continues after a semicolon: 他说，甲；| 乙. */
export const goesOnBehind = (folded: string, { end }: Piece, { start, quote }: Piece): boolean =>
  !quote && /[；;]/u.test(folded[end]!) && !OTHER_TOPIC.test(folded.slice(start, start + 2));

/** Whether a clause is the rest of an object that begins in quotation marks: “完全理解” | 柏林的谨慎. */
export const isRestOfObject = (text: string, before: Piece | undefined, piece: Piece): boolean =>
  before?.quote?.close === piece.start &&
  before.sentence === piece.sentence &&
  /[^，。！？,!?…]/u.test(text[before.end - 1]!);

/** 报道称: refers back to what a medium said, without naming it. */
export const REFERS_BACK = /^报[道导](?:说|称|指出?)/u;
