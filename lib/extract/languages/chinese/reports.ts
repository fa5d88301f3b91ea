import type { Speaker } from "../reading";
import { simplified } from "./characters";
import type { Head } from "./heads";
import type { Piece } from "./pieces";
import { isSource, OFFICE } from "./sources";
import type { Subjects } from "./subjects";
import { isInner } from "./verbs";

const PERSON = new RegExp(`${OFFICE}$`, "u");
/** Whether somebody described is a person. Reporters are not who they write about. */
export const isPerson = (name: string | null): boolean =>
  name !== null && PERSON.test(simplified(name)) && !/记者$/u.test(simplified(name));

// 则, 也 set a second speaker beside the first.
const CONTRAST = /^(?:则|也|却|亦|反而|方面)/u;

/**
 * Whether a verb of saying behind a comma reports something new, or is still part of what is being reported: 她表示，中方反对
 * 制裁，| 呼吁各方克制.
 */
export function startsReport(folded: string, piece: Piece, { subject, cue }: Head): boolean {
  if (subject.linked && subject.kind === "same") return true;
  if (subject.kind === "named") return true;
  if (subject.kind === "same") return !isInner(cue);
  if (subject.kind === "guess") return false;
  const [start, end] = subject.speaker.span!;
  return (
    start >= piece.start &&
    (PERSON.test(folded.slice(start, end)) || CONTRAST.test(subject.adverbs))
  );
}

/** 有记者问: nobody's evidence. */
export const isAsked = ({ cue }: Head, { name }: Speaker): boolean =>
  /^[询提追]?问/u.test(cue) && /(?:记者|媒体)$/u.test(name ?? "");

const ACCORDING =
  /^(?:另?据|根据|依据|按照?|照)(.{2,30}?)(?:的?(?:说法|话说|描述|估计|估算|判断|介绍|消息))?$/u;
const IN_EYES = /^在(.{1,24})看来$/u;
/** 他的理由很简单, 老周的看法是: what somebody thinks, as a noun. */
export const OWNED =
  /^(.{1,16}?)的(?:理由|回答|答案|看法|解释|说法|反应|态度|想法|建议|原话|话|观点|结论|判断|评价|心愿|愿望|口头禅|意思|逻辑|经验|要求|感受|体会|总结|比喻|回应|表态|立场|担心|担忧|顾虑|疑问|预测|忠告|抱怨)(?=[很更也则只就却倒]|是|[：，]|非常|十分|相当|比较|$)/u;
const BARE = /^.{0,1}(?:报告|声明|公报|数据|调查|研究|统计|文件|通知|公告|消息|报道)$/u;

/** 据知情人士的说法, 在专家看来: a source without a verb. */
export function sourceOf(folded: string, piece: Piece, subjects: Subjects): Head | null {
  const clause = folded.slice(piece.start, Math.min(piece.end, piece.start + 60));
  const eyes = IN_EYES.exec(clause);
  const found = eyes ?? ACCORDING.exec(clause);
  const who = found?.[1];
  if (!found || !who || BARE.test(who)) return null;
  const at = piece.start + clause.indexOf(who);
  const subject = subjects.before(at, at + who.length);
  if (!subject || subject.kind === "guess") return null;
  if (!eyes && subject.kind === "source" && !isSource(who)) return null;
  const cue = eyes ? "看来" : "据";
  return { subject, cue, verb: piece.start, content: piece.end, assertion: "asserted" };
}
