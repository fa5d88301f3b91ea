// Words for Chinese subjects and what surrounds them, in simplified characters.

import { isFollowed } from "../words/adverbs";
import { BODY, isOffice, OFFICE } from "../words/sources";
import { FUNCTION, isCommonlySurnamed, type Named } from "./names";

export const PRONOUN =
  /^(?:[他她它牠祂佢](?!们|的|国|人|乡|处|方)|后者|前者)(?:本人|则|也|还|自己)?/u;
// States and capitals, which speak for their governments.
const STATE =
  /^(?:(?:中|美|英|法|德|俄|韩|泰|印)国|俄罗斯|日本|印度(?!尼)|印尼|巴西|南非|伊朗|伊拉克|以色列|巴勒斯坦|沙特(?:阿拉伯)?|卡塔尔|阿联酋|埃及|土耳其|叙利亚|黎巴嫩|乌克兰|波兰|意大利|西班牙|荷兰|瑞[典士]|挪威|芬兰|丹麦|希腊|匈牙利|[南北]韩|朝鲜|越南|缅甸|柬埔寨|菲律宾|马来西亚|新加坡|巴基斯坦|阿富汗|澳(?:大利亚|洲)|新西兰|加拿大|墨西哥|阿根廷|委内瑞拉|古巴|台湾|香港|北京|华盛顿|华府|莫斯科|基辅|平壤|首尔|东京|伦敦|巴黎|柏林|布鲁塞尔|德黑兰|大马士革|安卡拉|新德里|河内|马尼拉|台北|堪培拉)/u;
// Plurals: their referents are known only if the last to speak were several.
export const PLURAL = /^(?:[他她它]们|[两二三]人|双方|对方)(?!的)/u;
/** Whether a speaker may be plural: 两名知情人士, 毛宁和王毅, but not 声明. */
export const SEVERAL =
  /[和与及、]|[两二三四五六七八九十几数多各双些](?:余|多)?[名位个家国地方人]|们$/u;
/** People who are merely counted: 不少人, 其中一人. */
export const SOME =
  /^(?:不少|许多|很多|有些|一些|有的|大多数|多数|少数|更多|其他|另一些|另有|另一|[一三四五六几数某]|两名?|[^，]{2,8}中的?一)个?人(?![士员民的])/u;
/** 微博用户“江边”: someone known by a nickname in quotation marks. */
export const USER = /^[一-龥]{0,6}(?:用户|网友|账号|博主|公众号)[“「][^”」]{1,14}[”」]/u;
/** What a body has issued: 声明, 该公告. */
export const DOCUMENT = /^(?:该|这份|上述)?(?:声明|公告|通告|通报|公报|新闻稿|文告|公开信)/u;
// 该官员, 这位学者: the last person described or named in this way.
export const ANAPHOR = new RegExp(
  `^(?:该|这|那|上述|前述)(?:一|两)?(?:名|位|些|家|个)?(${OFFICE}|${BODY}|人)(?:们)?`,
  "u",
);
export const TITLE = new RegExp(`^(?:[副前代]?)(${OFFICE})`, "u");
// 裁判官, 代理发言人: a title of several characters.
export const LONG_TITLE = new RegExp(`^[一-龥]{1,4}?(?:${OFFICE})`, "u");
// 这位前交通厅副厅长: the last person named, by another office.
export const ALSO_KNOWN = new RegExp(
  `^(?:这|该)[位名][^，的]{1,16}?(?:${OFFICE}|[一-龥]{2}人(?![员士民]))`,
  "u",
);
// 时任 | 财政部长维特, 预计 | 国务卿鲁比奥将…
export const HELD = /^(?:时任|现任|预[计料期])/u;
// 前大使、现任 | 国务委员崔天凯
export const BEFORE_NAME = /[的、”」](?:现任|时任|现为)?/gu;
export const JOINED = /^(?:和|与|及|以及|、)/u;
export const LINK =
  /^(?:但是?|[惟唯](?![一独恐有])|然而|而且?|不过|并且?|此外|另外|同时|与此同时|随[后即]|另|又|还|也|亦|再|则|却)/u;
export const LOCATIVE =
  /^(?:在|于|当|就|对|对于|针对|谈及|谈到|谈起|提到|提及|被问[及到]?|问及|关于|至于|面对|作为|身为)[^，]{1,40}?(?:上(?![海述市将校])|中(?![心国央方东学小])|时(?![任代间])|后|期间|内(?![政地蒙阁部])|会议|采访|问题|一事|方面|看来)(?!的)/u;
/** 被问到…时: the person asked comes before this. */
export const WHEN_ASKED = /^(?:当|在)?(?:再?被|遭)[追询]?问[及到]?[^，]*[时后]$/u;
export const PREPOSITION =
  /^(?:对(?!外|手|方[^案])|向(?!导)|从(?!业)|以(?![色方军外巴]|及)|经(?![济纪理贸合销营办])|用(?![户人])|同(?![事行僚学伴仁乡样])|和(?![平谈记])|被(?![告捕害访])|就(?!业)|[于由把因为给跟与]|在(?![野场职读])|当(?!局|地)|随|透过|通过|接受|据|针对)/u;
// Nothing but adverbials of time, place and manner, and addressees.
export const ADVERBS =
  /^(?:只|仅|只是|又|也|还|则|却|并|再|更|均|都|曾|已|将|会|未|没有?|不|便|就|随后|随即|同时|一再|多次|屡次?|再[次三]|进一步|明确|公开|强烈|坚决|继续|特别|郑重|严正|如此|这样|主动|私下|随之|当场|事后|连|补充|转而|反|怒|笑着?|苦笑着?|坦率地?|直接|[一-龥]{1,4}地|预计|可能|拟|打算|准备|计划|受访时?|撰文|发文|致[信函][^，]{1,12}|[在对向就于以用透通借藉接从为由][^，的]{1,24}|[^，的]{2,24}(?:时|后|之际|期间))+$/u;
export const MAX_PHRASE = 36;
export const MAX_GUESS = 16;
export const MAX_MANNER = 4;
export const DURING = /^[^，的]{2,24}(?:时|后|之际|期间|[会声信话文]上|中)$/u;
// 一名货代, 多位代工厂主: people of any kind.
export const COUNTED = /[一两二三四五六七八九十几数多某0-9](?:余|多)?[名位](?![列次])/u;
export const SOURCES = new RegExp(`(?:${OFFICE}|${BODY})们?`, "gu");

// 会见 | 议员: what someone does, without the subject.
const MEETS = /^(?:遭|会[见晤]|接见|拜会|抵达|前往|致[电函]|陪同|率领)/u;

// A relative clause may contain any word: 不愿具名的军方人士. Otherwise verbs show that the words are a clause.
export const isPhrase = (phrase: string): boolean => {
  const own = phrase.includes("的") ? phrase.slice(phrase.lastIndexOf("的") + 1) : phrase;
  const relative = phrase.slice(0, phrase.length - own.length);
  // 局方回复本报: what someone does is not part of who they are.
  if (MEETS.test(own)) return false;
  if (
    /.(?:仅|回[复覆应]|发声明|发[布出表]|致[信函电]|告诉|接受|联络|拒绝|援引|引述|会见|会晤|出席|召见|约见|召回|接见|前一[天日]|昨[天日]|当[天日晚])/u.test(
      own,
    )
  )
    return false;
  if (
    /.(?:向|对(?!外|华|台|冲|口)|在(?!野|线|职|台协|华(?![盛沙尔])|港)|就(?!业)|由(?!于)|被(?!告))/u.test(
      own,
    )
  )
    return false;
  return (
    !FUNCTION.test(
      own.replace(/(?:不愿|不便|不|未|拒绝)(?:公开|透露)?(?:具名|姓名|身份|署名)/u, ""),
    ) && !/[，。：]/u.test(relative)
  );
};

/** Where the noun phrase at the start of some words ends, judging by what may follow it. */
export function endOf(words: string): number {
  // 一位在码头干了半辈子的搬运工: the noun comes after the clause.
  const counted = COUNTED.exec(words)?.[0].length ?? 0;
  let cut = 1 + (counted > 0 ? Math.max(0, words.lastIndexOf("的"), counted) : 0);
  while (cut < words.length && (words[cut] === "的" || !isFollowed(words.slice(cut, cut + 8))))
    cut++;
  return cut;
}

// 张掖市 | 市长: a place before the title of its head.
const PLACE = /[市县省区州局部院校党会社府国军]$/u;
/** Whether a name at the start of some words is followed by its title: 王毅外长. */
export const isTitled = ({ name, sure, rest }: Named, words: string): boolean =>
  rest > name.length &&
  (sure || name.length === 3) &&
  isCommonlySurnamed(name) &&
  !PLACE.test(name) &&
  isOffice(words.slice(0, rest));

const WITHIN = new RegExp(`^.{1,12}?(?:${OFFICE}|${BODY})`, "u");

/** Whether some words are a state or a capital: 巴西 | 召见代办. */
export const isState = (words: string): boolean => STATE.exec(words)?.[0] === words;

/** The state that some words begin with, unless it is part of a longer name: 日本央行. */
export function stateIn(words: string): string | null {
  const state = STATE.exec(words)?.[0];
  if (!state) return null;
  const behind = words.slice(state.length);
  if (/^[的与和及、]/u.test(behind) || WITHIN.test(behind)) return null;
  return isFollowed(behind) ? state : null;
}
