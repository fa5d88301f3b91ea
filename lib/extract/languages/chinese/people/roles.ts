// Where the role before a name begins in a Chinese clause.

import { simplified } from "../words/characters";
import { OFFICE } from "../words/sources";
import { isCommonlySurnamed, isSurnamed } from "./names";

const MAX_ROLE = 40;

/**
 * What may come before a speaker in a clause: connectives, times, and the number of a paragraph, but not the first number
 * of 三、四名官员.
 */
export const LEAD =
  /^(?:[\s、，|｜）)】]|第?[一二三四五六七八九十]{1,3}条?[、．](?![二三四五六七八九十]|两[名位个人家])(?=[一-龥])|[0-9]{1,2}[、．.](?=[一-龥])|[0-9０-９]{1,2}[:：][0-9０-９]{2}(?=\D)|[0-9０-９]{1,2}(?:[】\]］)）]|\s+)|[［[〔][^］\]〕]{0,30}[］\]〕]|[一-龥]{2,6}\s?[—–]{1,2}\s*(?=[一-龥])|[一-龥]{0,5}(?:社|网|报|台|路透)[一-龥]{0,14}?(?:20[0-9]{2}年)?[0-9]{0,2}月?[0-9]{1,2}日(?:专?电|讯|综合报[道导]|报[道导])|[本央][报网刊台社](?:记者[一-龥]{2,3})?(?:讯|消息)|【[^】]{0,40}】|[（(][^）)]{0,40}[）)]|但是?|[惟唯](?![一独恐有])|然而|而且?|不过|可是|并且?|此外|另外|其中|同时|与此同时|随[后即]|之后|此前|早前|稍早|早些时候|对此|就此|为此|因此|所以|于是|例如|比如|正如|据悉|据了解|虽然|尽管|倘若|如果|一旦|假如|要是|若(?![干望泽])|除非|万一|即使|即便|甚至|就连|连(?![云任])|只有|另据|(?<!提)据|根据|依据|[按依]照|来自(?![^，的]{1,12}的)|另(?![一两几外有])|又|还|也(?!门)|亦|再|则|却|即|另一方面|一方面|相比之下|当时|有(?!关|限|色)(?=[一-龥])|快讯|独家|综合|最新消息|专访|对话|20\d\d年|[0-9０-９一二三四五六七八九十]+[月日号时点分](?!之)(?:[0-9０-９一二三四五六七八九十]+日)?|今[天日年晨早晚]|昨[天日晚晨]?|当[天日晚地]时间?|同日|近日|日前|前[天日]|本周|上?(?:周|星期|礼拜)[一二三四五六日末]|上周|上午|下午|晚间|凌晨|稍后|目前|最近|截至目前)/u;
// Verbs that an office in mid-sentence may follow: 会见 | 德国经济部长.
const OBJECT_OF =
  /^.*(?:(?<=[项个种份部次场家])被|援引|引述|转引|会见了?|会晤了?|访问(?!学者|教授)|邀请|致电|接见|陪同|任命|拜会|约见|怒问|质问|询问|反问|追问|(?<![顾访慰审])问(?!题)[到及]?|[谈提][到及起]|告诉|批评|指责|敦促|要求|呼吁|支持(?!者)|采访|专访|记者会上|接替|前任|现任|身为|作为|担任|出任|(?<!总|但)是(?!否)|(?:^)访(?!问|客)|来访的?|到访的?|访华的|通电话|预[计料期]|据[悉传报]|(?:^|[天日前约邀])(?:[与和同对向由据]|在(?![^，]{2,20}的)(?:[^同与和]{2,12}[同与和])?|被(?![告害捕]|[^的]{1,8}的))(?!野|外联|职|线))/u;
const VISITING =
  /^(?:[他她它其我]们?的(?:[^、]{1,8}、)?|现年?[0-9０-９一二三四五六七八九十]+岁的?|[0-9０-９一二三四五六七八九十]+岁的?|年[过近逾][一-龥]{1,3}的|正在[一-龥]{1,6}的|来访|到访|随行|同行|在场|与会|应邀出席的|现场|身为|一名|一位|这位|这名|该名|时任的?|的|名叫|知名的?|资深的?(?=$))的?/u;

const MEETS = /^([一-龥]{2,3})(?:(同|会见|会晤|致电|约见)|[与和])(?=[一-龥]{2})/u;

/** The length of the words that say who meets the holder of an office: 岑明同 | 瑞典外交大臣. */
function meeting(rest: string): number {
  const found = MEETS.exec(rest);
  if (!found) return 0;
  const isName = found[2] ? isSurnamed(found[1]!) : isCommonlySurnamed(found[1]!);
  return isName ? found[0].length : 0;
}

/** 秘书长 | 特别代表, 部长 | 兼发言人: a further office. */
export const LINKED =
  /^(?:特别(?:代表|报告员|顾问|助理|协调员|检察官)|、|兼(?:任)?|暨|和|及|及其)/u;

// 流亡海外的 | 诗人: what someone does or did, not part of an office.
const DOING =
  /^(?:负责|主管|分管|主[持审办]|率领|参与|流亡|旅居|定居|常驻|长期|专门|专攻|从事|研究|任教|执教|就读|供职|熟悉|代表|经营|拥有|曾|刚刚?|正在|深耕|关注|亲历|接近)[^的]+的/u;

/** Where the role that ends at `end` in a clause begins. Returns null if nothing is left of it. */
export function roleIn(clause: string, from: number, end: number): number | null {
  let start = from;
  let rest = clause.slice(start, Math.min(end, start + 2 * MAX_ROLE));
  const skip = (pattern: RegExp) => {
    const length = pattern.exec(rest)?.[0].length ?? 0;
    start += length;
    rest = rest.slice(length);
    return length > 0;
  };
  while (skip(LEAD));
  start = Math.max(start, end - MAX_ROLE);
  rest = clause.slice(start, end);
  skip(OBJECT_OF);
  start += meeting(rest);
  rest = clause.slice(start, end);
  while (skip(LEAD) || skip(VISITING));
  // 在观塘经营小店的 | 陈太: a relative clause before the office describes the person, and is not part of it.
  const relative =
    /^.*(?:[在从于正曾向对把被][^的]*|[来到]访|不愿[^的]*|刚[^的]*|[涉遭因获][^的]{2,}|来自[^的]*|亲历[^的]*|目睹[^的]*)的/u.exec(
      rest,
    )?.[0];
  if (relative) start += relative.length;
  rest = clause.slice(start, end);
  skip(DOING);
  return start < end ? start : null;
}

/** 毛宁是…发言人, 毛宁（发言人）: an office after a name. */
export const STATED = new RegExp(
  `^(?:(?:今年|现年)?[0-9一二三四五六七八九十]+岁)?(?:[，,]?(?:现任|现为|是|为|系|担任|出任|时任|曾任)|[，,]|[（(])([\\p{Script=Han}、]{0,28}?${OFFICE})(?=[，。；）),]|$)`,
  "u",
);

/** 彭少聪的声音不大。这位原副总经理…: the next sentence gives the person's office. */
export const CALLED_LATER = new RegExp(
  `^[^。！？”」\\n]{1,30}[。！？][”」]?\\s*(?:[^。，！？\\n]{1,10}，)?(?:这位|这名|该名)([^，。的这那]{2,20}?${OFFICE})(?=被|曾|在|说|表|对|向|坦|指|认|已|正|从|将|因|[递辞离搬写把也还却仍每便就没不与和用来走坐站退])`,
  "u",
);

/** Whether a title is the one that ends a role: 总统 isn't 副总统 or 前总统. */
export function endsWithTitle(whole: string | null, title: string): boolean {
  const role = simplified(whole ?? "");
  if (!role.endsWith(title)) return false;
  return !/^[副前]|[副前]$/u.test(role.slice(0, -title.length)) || /[副前]/u.test(title);
}
