// Chinese verbs of saying, in simplified characters: texts are converted to these before they are read.

/** The words of a list as alternatives in a regular expression, longest first. */
export const words = (list: string): string =>
  list
    .trim()
    .split(/\s+/)
    .sort((a, b) => b.length - a.length)
    .join("|");

// Verbs whose object is a clause: whatever their subject, the clause is its statement.
const STATE = words(
  `表示 指出 强调 认为 透露 表明 声称 宣称 坦言 直言 直指 断言 扬言 重申 补充 申明 声明 坦承 指称 坚称 辩称 深信 坚信 相信 感叹
  慨叹 感慨 忆述 回忆 写道 笑言 自言 自嘲 打趣 爆料 觉得 怀疑 反问 追问 质问 写到 讲道 谈道 表态 续指 另指 承认 坚持 抱怨 埋怨 叹息
  归纳 放话 喊话 表露 留言 发文 发帖 撰文 附和 回击 反击 回敬 插话 推断 推测 判断 猜测 预言 明言 明确 答道 问道 说道 叹道 放言 揭露 警示 告诫 嘟囔 嘀咕 咕哝 喃喃 念叨 吐槽 调侃 揶揄 自语 哀叹 惊呼 高呼 疾呼 大喊 高喊 喊道 嚷嚷 叫道 吼道 哭诉 诉说 倾诉 述说 陈述 供述 供称 诉称 断定 认定 裁定 裁决 判定 申辩 辩解 力陈 直陈 直斥 讲明 阐明 点明 叮嘱 嘱咐 宣告 宣示 说笑 劝道 答称 答说 回说 回称 供认 推说 推称 托词 算过 研判 确信 招认 招供 自曝 自承 泣诉 松口 示警 踢爆 追忆 抗辩 咬定 挑明 言明 直呼 大呼 惊叹 喊冤 诉苦 力主 痛陈 发推 喝道 骂道 催促 打断 劝说 呼喊 喝问 喝斥 戏称 笑称 笑说 谎称 妄称 诡辩 狡辩 争辩 反诘 诘问 回怼 怒怼 举例 研析 指陈 慨言 续称 续说 回顾 阐释 论述 感言 放风 批示 裁示`,
);
// Verbs of one character, except in words where they mean something else.
const SHORT = `(?<![规奉力])劝(?=[他她其我你]|[一-龥]{2,3}(?:不要|别|放弃|退|接受))|(?<![法小学传据再游演述众陈虽邪胡劝解听来按照照]|(?<!的)话)说(?!不[清准上出定]|到[这此底]|完(?![，：:])|法|明|服|客|辞|唱|情|教|不定|起|来|得|书|成)|(?<![名职对堪被号俗简自全昵合所又可])(?<!第[一二三]人)称(?!为|号|呼|职|霸|赞|重|之|颂|雄|得)|(?<![手戒所是五屈无弹])指(?!使|着|数|标|挥|责|示|定|控|令|导|望|甲|纹|点|向|引|针|派|明|日)|(?<![访顾慰学请反疑询过责])问(?!题|责|世|卷|候|鼎|及|起|津|答|号)|(?<![回应作])答(?!案|谢|卷|辩|应|题|复|记|问)|(?<![演开])讲(?!完|话|座|究|解|述|学|台|坛|师|义|稿)|话(?=[，：:「『“])|(?<=[佢他她])话|(?<![知报街轨渠频管味人铁公隧航门世霸通地之大难一])道(?=[，：:“「]|$)|(?<![反批痛])驳(?=[：:“「『])|(?<![心悲])酸(?=[：:“「『])|(?<![回反怒])呛(?=[：:“「『])|喊(?=[：:“「『])|回[复覆](?=[，：:]|$)|[批驳讽酸呛斥](?:称|说|指)|打了?个?比[方喻]|举了?个?例子?(?=[，：:])|(?:回|丢|撂|抛|扔|留|补|答)下?了?一句(?:话)?|转述(?=[，：:「“]|$)|(?<![惊])叹(?!息|为)|(?<![评审侨一二三四五六七八九十百大首这那整第分成数每报上下本两几])批(?!准|评|次|发|量|示|复|判)`;
// Verbs whose object may also be a noun. What they introduce is a statement if it is a clause.
const OBJECT = words(
  `批评 批驳 痛驳 谴责 形容 抨击 赞扬 称赞 评论 评价 介绍 描述 告诉 告知 回答 答复 询问 回应 反驳 驳斥 痛批 怒斥 斥责 炮轰 嘲讽 讽刺 分析 总结
  报告(?!诉) 汇报 讲述 公布 公告(?!诉) 通报 通告(?!诉) 报道 报导 显示 指控 指责 呛声 反呛 回呛 致信 致函 痛斥 严斥 训斥 痛骂 怒骂 狠批 猛批 怒轰 开轰 怒呛 狠酸 讥讽 反讽 嘲弄 嘲笑 讥笑 挖苦 奚落 盛赞 大赞 夸赞 赞许 点评 评述 阐述 详述 解说 揭发 评估(?!报告|机构|小组|委员会|组|师|表|体系|中心|工作|会) 测算 评断 转达 传达 说明(?![书会]) 比喻 披露 解释 质疑 解读 谈到 提到 谈及 提及 建言 感谢 欢迎 威胁 投诉 反映 控诉`,
);
// What is wanted, expected or feared: a statement only if the subject can speak.
const WANT = words(
  `要求 呼吁 敦促 促请 吁请 希望 期望 盼望 期待 主张 建议 提议 预计 预测 预期 预料 估计 担心 担忧 忧虑 承诺 保证 担保 誓言 发誓 警告 提醒
  宣布 证实 确认 否认 澄清 恳求 请求 同意 提出 不排除 不会排除 没有排除 未排除 并未排除 不能排除 (?<![材资原塑饲燃不布香肥饮意颜染涂])料
  允诺 应允 许诺 预估 推估 推算 估算 期盼 冀望 寄望 期勉 勉励 恳请 奉劝 劝告 规劝 力劝 正告 提示 暗示 商定 议定 议决 (?<![期企顾右热])盼(?![望头着]) (?<![呼促请长嘘])吁(?![请求叹气])`,
);

/** A verb of saying, with any verb of manner before it ("反问道") and its ending. */
export const CUE = new RegExp(
  `(?:(?:${STATE}|${OBJECT}|${WANT})(?:说|称|道|指(?!出))?|${SHORT})(?!的|者|(?<=分析|评论|批评|反对|支持|抗议)(?:人士|师(?![傅生父资长大])|员(?![工警额])))(?:道(?![路理义德歉]))?了?`,
  "gu",
);

const WANTS = new RegExp(
  `^(?!否认|宣布|警告|呼吁|敦促|促请|吁请|承诺|誓言|发誓|澄清|恳求|建议|提议)(?:${WANT})`,
  "u",
);
const OBJECTS = new RegExp(`^(?:${OBJECT}|问|答|批)(?:了)?$`, "u");

// Verbs that are also nouns: 在声明中, 他的建议.
const NOUNS = new RegExp(
  `^(?:${words("裁定 裁决 声明 报告 分析 评论 介绍 建议 警告 通报 公告 公布 报道 承诺 保证 担保 要求 主张 提议 质疑 批评 估计 预测 评估 测算 期望 希望 担忧 指控 指责 赞扬 回应 解释 说明 提示 暗示 点评 预估 估算 答复 回答 总结 判断 推测 通告 呼吁 同意 确认 威胁 评价 描述 请求 疑问 提醒 预期 推断")})$`,
  "u",
);

/** Whether a verb is used as a noun, given the words before and after it. */
export const isNoun = (cue: string, before: string, after: string): boolean =>
  NOUNS.test(cue) &&
  (/(?:[的份项该这其何任些种个次篇封]|(?<!如)此|联合|共同)$/u.test(before) ||
    /^(?:[（(]|[中里内](?![国方美日俄欧])|上(?![周月个])|的|书|稿|会|后|之|与|和|及|(?:还|也|又|则|并|同时|进一步|特别|最后|再次)?(?:表示|指|显示|称|说|强调|认为|写|提出|呼吁|警告|提到|透露|表明)|[上下]调|调[升降高低整]|[升降]至|落空|转[弱强]|[升降]温)/u.test(
      after,
    ));

/** Whether the subject of a verb must be someone who can speak: a price may be expected without anyone saying so. */
export const needsSource = (cue: string): boolean => WANTS.test(cue) || OBJECTS.test(cue);

const ATTACKS = new RegExp(
  `^(?:${words("批评 质疑 指责 谴责 抨击 嘲讽 讽刺 痛批 怒斥 痛斥 严斥 训斥 斥责 痛骂 怒骂 狠批 猛批 炮轰 怒轰 开轰 怒呛 狠酸 讥讽 反讽 嘲弄 嘲笑 讥笑 挖苦 奚落 揭发 反驳 驳斥 指控 威胁 批")})`,
  "u",
);

/**
 * Whether the words after a verb are merely its object, and not a statement: 介绍情况, 批评当局的做法. A clause of some length
 * without 的 is a statement even if nothing marks it: 批评商户坐地起价.
 */
export function isObject(cue: string, object: string): boolean {
  if (!OBJECTS.test(cue) || CLAUSE.test(object)) return false;
  // 通报了停火斡旋的进展: in a readout, what someone speaks about.
  if (/^通报/u.test(cue) && object.length >= MIN_CLAUSE) return false;
  return (
    !ATTACKS.test(cue) ||
    object.includes("的") ||
    object.length < (cue === "质疑" ? MIN_DOUBT : MIN_CLAUSE)
  );
}
const MIN_CLAUSE = 8;
const MIN_DOUBT = 4;

/** Verbs that may be part of what someone says: "中方反对制裁，呼吁各方克制". */
export const isInner = (cue: string): boolean =>
  /^(?:要求|呼吁|敦促|促请|吁请|希望|期望|盼望|期待|主张|建议|提议|相信|坚信|深信|支持|欢迎|感谢|同意|提出|坚持|承诺|保证|预[计估]|推估|期盼|冀望|寄望|盼|吁|料|认为|担心|明确|判断|叹|话|讲|威胁|介绍|报告|提到)/u.test(
    cue,
  );

// 表示欢迎, 表示强烈不满: someone's feeling, not a statement.
export const FEELING =
  /^(?:[了过]|热烈|衷心|诚挚|强烈|高度|坚决|深切|严重|非常|极为|十分|由衷|充分|亲切|沉痛){0,3}(?:赞赏|欢迎|感谢|谢意|遗憾|关切|支持|反对|谴责|理解|担忧|不满|祝贺|哀悼|同情|慰问|抗议|敬意|震惊|愤慨|怀疑|肯定|赞同|同意|歉意|惋惜|忧虑|关注|失望|满意|不解|乐观|悲观|悲痛|忧心|认同)(?:[、和与及]\p{Script=Han}{2,4}){0,2}$/u;

export const SILENCE =
  /(?:未|没有|拒绝|不愿|不肯|不想|无法|不予|没|未有|未能|不便|避免|回避|无意|拒不|婉拒|谢绝)(?:[对就向](?!外).{1,20}?)?(?:再|作|作出|做出|再度|进一步|明确|直接|公开|正面|具体|详细|立即|对外|有|予以|任何){0,3}$/u;
/** What someone may be silent about, with its verb. */
export const SILENT =
  /(?:([对就].{1,20}?)(三缄其口|避而不谈|讳莫如深|保持[沉缄]默|闭口不谈|不置可否)|(只字[未不]提|绝口不提|闭口不谈|避谈|避而不[谈答]|笑而不[语答]|避重就轻|三缄其口|讳莫如深|不置可否|不愿多[谈说]|未提[及到]?))(?!的)|(?:未|没有|拒绝|不愿|不肯|不想|无法|不予|没|未有|未能|不便|避免|回避|拒不|婉拒|谢绝)([对就向](?!外).{1,20}?)?(?:再|作|作出|做出|再度|进一步|明确|直接|公开|正面|具体|详细|立即|对外|予以){0,3}(透露|说明|证实|确认|回应|评论|置评|公布|回答|答复|披露|交代|解释|表态|表明|提及|提到|谈及|表示|说|讲|详述|否认|澄清|指出|介绍|公开|估算|估计|预测|预估|点名|发表(?:评论|看法|意见|说明)|谈论|[多详深]谈|讨论|解读)(?!的)了?(?:(?:[也亦]|[且或和])[未不]?(?:没有?)?(?:透露|证实|确认|否认|回应|说明|评论))?/u;
export const PROSPECT =
  /(?:预[计料期]|料(?=[会将])|[有可]望|或将)[^，]{0,16}$|(?:将|(?<![委大协国议员学商工公社理字合金事者布谈证论讨说询明见例晚餐年峰音])会|预计|可能|料|拟|有望|计划|打算|准备|或)(?:再次|于.{0,10}|在.{0,20}|对外|向.{0,12}|正式|公开)?$/u;
export const CONDITION = /^(?:如果|如(?=他|她|被)|若|一旦|假如|倘若|要是|除非)/u;
/** 政府延役的 | 说法: what someone denies or rejects, as a noun phrase. */
export const CLAIM =
  /.{4}的?(?:说法|指控|指责|指称|传闻|传言|报道|报导|言论|批评|质疑|猜测|谣言|消息|论调|论断|主张|可能性?|企图|计划)$/u;
export const DENIAL = /^否认/u;
/** Verbs that reject their object: 反驳这一说法, but not 反驳，…. */
export const REJECTION = /^(?:驳斥|反驳|批驳|痛驳)/u;
// What makes the object of a verb a clause: an auxiliary, a negation, an aspect.
export const CLAUSE =
  /未|没|不|将|会(?!议|晤|见|谈)|应|已|是(?!非)|有(?!关)|要(?!求|素)|能(?!源|力|够源)|可(?!再)|被(?!告)|把|了|过(?!程|去)|必须|需|正在|太|很|只|都|仍|还|越/u;
