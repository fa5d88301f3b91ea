import type { Assertion } from "../../types";
import { isCollective } from "./collectives";
import type { Subject } from "./people/memory";
import type { Subjects } from "./people/subjects";
import type { Piece } from "./pieces";
import { isMedium, isPerson } from "./words/sources";
import {
  CONDITION,
  CUE,
  DENIAL,
  FEELING,
  isNoun,
  needsSource,
  PROSPECT,
  REJECTION,
  SILENCE,
  SILENT,
} from "./words/verbs";

/** A clause in which someone says something: its subject, its verb, and where the words begin. */
export interface Head {
  subject: Subject;
  cue: string;
  verb: number;
  /** Where what is said begins. If that is the end of the clause, it follows in the next clauses. */
  content: number;
  assertion: Assertion;
  /** Where what is said ends, if not at the end of the clause. */
  until?: number;
}

const DURING = /^.{0,24}?(?:时|后|之际|期间)/u;
// Chinese prose has no clauses this long without a comma.
const MAX_CLAUSE = 160;
const QUOTING =
  /(?:援引|引述|引用|转述|转引|援用)(?:了)?(.{2,40}?)(?:的?(?:话|消息|说法|表态|讲话|声明|分析))?(?:的?(?:报道|报导))?$/u;
// 拒绝透露姓名的官员, 未回应置评请求: nothing that anyone claims.
const NOTHING =
  /^(?:姓名|身份|名字|匿名|具名|署名|不具名)|^此(?:事|案|举)?$|^(?:该|这一?)(?:事|事件|消息|报道)$|(?:提问|请求|询问|要求|问题|消息|细节|详情|情况|信息|内容|姓名|身份)$/u;

// 未报导 | 此事.
const THAT = /^(?:此[事案举]|[该这]一?(?:事|事件|消息|报道|说法|案件))$/u;

// 如果投资者认为: a supposed opinion is not a statement, whereas these verbs would commit their subject.
const COMMITTING =
  /^(?:宣布|宣告|承认|证实|确认|承诺|保证|公布|同意|表态|表示|声明|声称|指控|指责|要求|提出|否认|坚称|威胁)/u;
// 预计下周 | 宣布, 预计月底 | 启程: what someone is expected to do.
const EXPECTED = /^(?:预[计料期]|料)$/u;
const TO_SAY =
  /^(?:[会将](?:于|在|就|向)?[^，]{0,16}?|[^，]{0,12}?(?:[时上中内后]|[周月][一-龥]|[0-9]日|[明后今][天日年]|下[周月]|[年月周][底末初])[会将]?)(?:公开|正式|再次|对外)?(?:宣布|宣示|公布|承诺|提出|发表|重申|呼吁|要求|表示|表态|证实)/u;
const TO_ACT =
  /^(?:[会将于在]|[今明后][天日]|[下本][周月][一二三四五六日]?|[0-9]+[月日]|[年月周][底末初]|[一-龥]{1,2}间){0,3}(?:启程|动身|抵|到访|出席|访问|出访|返|离开|会晤|会见|就任|就职|上任|履新|出庭|登场|亮相|举行|召开)/u;
// 部长预计 | 将于七月访华: what someone is to do. A body may well forecast what happens to it: 公司预计 | 将亏损.
const TO_DO =
  /^(?:不久后?|近期|稍后|很快|最快|[今明后][天日年]|[下本][周月][一二三四五六日]?|[0-9]+[年月日]){0,3}(?:[将会于在]|率|赴|访|前往|出)/u;
const ACTORS = /(?:代表团|元首|首脑|领导人)$/u;
const isForecast = (cue: string, words: string, { kind, speaker }: Subject): boolean => {
  if (!EXPECTED.test(cue)) return false;
  const acts = kind === "named" || isPerson(speaker.name) || ACTORS.test(speaker.name ?? "");
  return TO_SAY.test(words) || TO_ACT.test(words) || (acts && TO_DO.test(words));
};

// 声明 | 说, at the start of a clause: a noun and a verb.
const ISSUED = /^(?:声明|公告|通报|报告|通告|评论)(?=[说称指])/u;
const withoutNoun = (cue: string, index: number): [cue: string, index: number] => {
  const length = index === 0 ? (ISSUED.exec(cue)?.[0].length ?? 0) : 0;
  return [cue.slice(length), index + length];
};

const NOT = /(?:并|也|都)?不$/u;
const OPINION = /^(?:认为|相信|觉得)/u;
// 否认了这一报道: the content of the report is given elsewhere.
const THAT_CLAIM =
  /^(?:这|该|此|上述|有关|相关)[一些项种类]?(?:报[道导]|说法|指控|消息|传[闻言]|指责|言论|事|质疑|批评)$/u;
const NO_COMMENT =
  /^(?:无可奉告|(?:目前|暂时|现阶段|对此|就此)?(?:暂?不|无意|不予|不便|未能|不会|拒绝)(?:作|做|作出)?(?:任何|进一步)?(?:置评|评论|回应|回复))$/u;

/** The verb of saying in a clause, with its subject. Returns null if there is none. */
export function headOf(folded: string, piece: Piece, subjects: Subjects): Head | null {
  const { start } = piece;
  const end = Math.min(piece.end, start + MAX_CLAUSE);
  const clause = folded.slice(start, end);
  const silent = silence(clause, start, subjects);
  for (const { 0: verb, index: at } of clause.matchAll(CUE)) {
    const [cue, index] = withoutNoun(verb, at);
    if (silent && silent.verb <= start + index) break;
    if (/[所被]$/u.test(clause.slice(0, index))) continue;
    const content = start + index + cue.length;
    const words = folded.slice(content, end);
    if (NOTHING.test(words.slice(0, 4)) && words.includes("的")) continue;
    // 撰文 | 认为: the second verb introduces the words, but not in 重申 | 坚持….
    if ((words.search(CUE) === 0 && !isContent(cue, words)) || NO_COMMENT.test(words)) continue;
    // 〔记者…报导〕: the writer, not the speaker.
    if (THAT_CLAIM.test(words) && (DENIAL.test(cue) || REJECTION.test(cue))) continue;
    if (/^[〕】）)\]]/u.test(words)) continue;
    if (isNoun(cue, clause.slice(0, index), words)) continue;
    // 回答提问时 | 透露: the later verb introduces the words.
    const later = DURING.exec(words)?.[0].length ?? 0;
    if (later > 0 && words.slice(later).search(CUE) >= 0) continue;
    if (/^表/u.test(cue) && FEELING.test(words)) continue;
    const before = clause.slice(0, index);
    const quoting = QUOTING.exec(before);
    // 《晨报》援引官员的话 | 报道: the newspaper does the reporting.
    const reports = quoting && /^报[道导]/u.test(cue);
    const paper = reports ? subjects.before(start, start + quoting.index) : null;
    const isKnown = paper !== null && paper.kind !== "guess";
    const source = isKnown ? paper : quoting && quoted(quoting, start, subjects);
    const found = source ?? subjects.before(start, start + index);
    // If an outlet’s source isn’t clear, don’t attribute the words to the outlet.
    if (quoting && !source && isMedium(found?.speaker.name)) continue;
    if (!found || (found.kind === "guess" && needsSource(cue))) continue;
    if (isForecast(cue, words, found) || isCollective(found, cue)) continue;
    const { adverbs } = found;
    const isCondition = CONDITION.test(clause);
    if (isCondition && !COMMITTING.test(cue)) continue;
    const assertion = isCondition
      ? "hypothetical"
      : SILENCE.test(adverbs)
        ? "withheld"
        : NOT.test(adverbs) && OPINION.test(cue)
          ? "denied"
          : PROSPECT.test(adverbs)
            ? "hypothetical"
            : DENIAL.test(cue) || (REJECTION.test(cue) && words !== "")
              ? "denied"
              : "asserted";
    if (assertion === "withheld" && THAT.test(words)) continue;
    const head: Head = { subject: found, cue, verb: start + index, content, assertion };
    // 如果司法部承认 | 误押，| 家属有权索赔: the consequence is in the reporter’s words.
    return isCondition && words !== "" ? { ...head, until: piece.end } : head;
  }
  return silent;
}

// 要求 | 公布会议记录, 承诺 | 公开账目: what is demanded or promised is that something be said.
const DEMANDS =
  /^(?:要求|呼吁|敦促|促请|吁请|催促|承诺|保证|答应|允诺|建议|提议|请求|恳求|同意|拒绝|威胁)/u;
const DEED =
  /^(?:公布|公告|通报|说明|解释|澄清|回应|答复|回答|披露|揭露|揭发|报告|汇报|承认|承诺|保证|确认|证实|讨论|谴责|同意|宣布|提出|介绍|评论|交代|声明|表明|表态|重申|阐明|讲明|讲述|描述)/u;

/** Whether a second verb is part of what the first reports: 重申 | 坚持…, 否认 | 承诺停火, but not 撰文 | 认为…, 否认 | 指控. */
const isContent = (cue: string, words: string): boolean =>
  words.startsWith("坚持") ||
  (DEMANDS.test(cue) && DEED.test(words)) ||
  (DENIAL.test(cue) && words.replace(CUE, "").length > 1);

/** The person quoted by a medium, who is the speaker: 路透社援引 | 知情人士 | 的话称. */
function quoted(quoting: RegExpExecArray, start: number, subjects: Subjects): Subject | null {
  const whom = quoting[1]!;
  const at = start + quoting.index + quoting[0].indexOf(whom);
  const subject = subjects.before(at, at + whom.length);
  return subject?.kind === "guess" ? null : subject;
}

/** A clause that gives what someone does not say: 拒绝透露 | 客户名称. Returns null if it is not one. */
function silence(clause: string, start: number, subjects: Subjects): Head | null {
  const found = SILENT.exec(clause);
  if (!found) return null;
  const verb = start + found.index;
  const content = verb + found[0].length;
  if (NOTHING.test(clause.slice(content - start))) return null;
  const subject = subjects.before(start, verb);
  if (!subject) return null;
  const head: Head = {
    subject,
    cue: found[2] ?? found[3] ?? found[5]!,
    verb,
    content,
    assertion: "withheld",
  };
  if (content < start + clause.length) return head;
  // 不愿就融资安排 | 置评, 对传闻 | 不予置评: the topic comes before the verb.
  const about = found[1] ?? found[4] ?? ABOUT.exec(subject.adverbs)?.[0];
  if (!about || DEICTIC.test(about)) return head;
  const from = clause.lastIndexOf(about) + start;
  return { ...head, content: from + 1, until: from + about.length };
}
const ABOUT = /[对就][^，对就]{2,30}$/u;
const DEICTIC = /^.(?:此|这|该|上述|记者|媒体|本[报刊台])/u;
