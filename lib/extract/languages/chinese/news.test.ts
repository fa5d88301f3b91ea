import { expect, test } from "vitest";
import { statementsOf } from "@/scripts/test/said";

test.each([
  ["07:30　省气象台称，风力将达14级。", "省气象台: 风力将达14级"],
  ["10:40 交通局長劉育仁說，隧道今晚重開。", "劉育仁, 交通局長: 隧道今晚重開"],
  ["【14:05】国防部发言人孙立表示，导弹已被拦截。", "孙立, 国防部发言人: 导弹已被拦截"],
  [
    "（中央社記者林怡君台北5日電）外交部長林佳龍表示，台灣不會缺席。",
    "林佳龍, 外交部長: 台灣不會缺席",
  ],
  ["记者从市应急管理局获悉，矿工已全部升井。", "市应急管理局: 矿工已全部升井"],
  ["美国电视新闻网（CNN）援引两名官员的话说，航母已经离港。", "两名官员: 航母已经离港"],
  ["據當地《論壇晚報》報導，團隊已草擬三套方案。", "當地《論壇晚報》: 團隊已草擬三套方案"],
  ["局方回覆本報查詢時稱，工程按計劃進行。", "局方: 工程按計劃進行"],
])("where news comes from: %s", (text, ...expected) => {
  expect(statementsOf(text)).toEqual(expected);
});

test.each([
  ["同样不愿具名的第二名官员说，船已经起航。", "同样不愿具名的第二名官员: 船已经起航"],
  ["来自河南的务工者张建国说，工资拖欠了五个月。", "张建国, 务工者: 工资拖欠了五个月"],
  ["秘书长古特的发言人迪雅里克表示，会谈推迟。", "迪雅里克, 秘书长古特的发言人: 会谈推迟"],
  ["时任财政部长的卢卡斯·维特坚称，他毫不知情。", "卢卡斯·维特, 财政部长: 他毫不知情"],
  ["船工阿布力孜·买买提说，水位比往年低。", "阿布力孜·买买提, 船工: 水位比往年低"],
  ["外长让-诺埃尔·巴罗强调，谈判的大门没有关闭。", "让-诺埃尔·巴罗, 外长: 谈判的大门没有关闭"],
  ["她的代理人、人权律师白露告诉本报，案件仍在审理。", "白露, 人权律师: 案件仍在审理"],
  ["一名要求匿名的黎巴嫩安全官员说，四人受伤。", "一名要求匿名的黎巴嫩安全官员: 四人受伤"],
  ["巴西總統當選人指出，貿易協定有利雙方。", "巴西總統當選人: 貿易協定有利雙方"],
  ["賴清德總統今天強調，國防預算不能打折。", "賴清德, 總統: 國防預算不能打折"],
  ["预计商务部长卢特将宣布新的关税措施。", "卢特, 商务部长 (hypothetical): 新的关税措施"],
  ["前检察官、现任大学教授陈志远认为，证据不足。", "陈志远, 大学教授: 证据不足"],
  ["防卫相木原拒绝说明部署细节。", "木原, 防卫相 (withheld): 部署细节"],
  ["经济学家王磊和赵敏认为，物价将回落。", "王磊和赵敏: 物价将回落"],
  ["无人承认设备已经损坏。"],
  ["工会代表拿出工资单追问总经理：“这三个月的钱在哪里？”", "工会代表: 这三个月的钱在哪里？"],
])("where a speaker begins and ends: %s", (text, ...expected) => {
  expect(statementsOf(text)).toEqual(expected);
});

test.each([
  ["有记者问，日方称渔船越界，中方对此有何评论？林剑说，中方已提出交涉。", "林剑: 中方已提出交涉"],
  [
    "德国外长贝尔与法国外长莫兰在柏林会谈。她说，合作不会停止。他则强调，边界必须开放。",
    "贝尔, 德国外长: 合作不会停止",
    "莫兰, 法国外长: 边界必须开放",
  ],
])("questions, and two who met: %s", (text, ...expected) => {
  expect(statementsOf(text)).toEqual(expected);
});

test("whoever was asked answers, and the next sentence says who someone is", () => {
  const asked =
    "立委洪子晴拿出電費單追問經濟部長：「您家電費多少？」顏柏勳答稱沒有注意。裁判官隨即提醒：「保持安靜。」";
  expect(statementsOf(asked)).toEqual([
    "洪子晴, 立委: 您家電費多少？",
    "顏柏勳, 經濟部長: 沒有注意",
    "裁判官: 保持安靜。",
  ]);
  const later = "“那是礼数。”彭少聪的声音不大。这位原副总经理被控受贿。他承认收过六块手表。";
  expect(statementsOf(later)).toEqual([
    "彭少聪, 原副总经理: 那是礼数。",
    "彭少聪, 原副总经理: 收过六块手表",
  ]);
});

test.each([
  ["“我没欠过谁的钱。”说到这里，许桂兰的声音有些发抖。", "许桂兰: 我没欠过谁的钱。"],
  ["「你們憑什麼抓人？」站在警局門口，李婉婷大聲質問。", "李婉婷: 你們憑什麼抓人？"],
  ["农业部长高睿以“无稽之谈”回应上述指控。", "高睿, 农业部长: 无稽之谈"],
  ["外长马丁·科尔曼将此举称为“赤裸裸的挑衅”。", "马丁·科尔曼, 外长: 赤裸裸的挑衅"],
])("quoted words without a verb of saying: %s", (text, ...expected) => {
  expect(statementsOf(text)).toEqual(expected);
});

test.each([
  ["在野党质疑预算被挪用，要求财政部公开账目。", "在野党: 预算被挪用", "在野党: 财政部公开账目"],
  ["辩方称系统有漏洞，又引述审计报告，指漏洞早已存在。", "辩方: 系统有漏洞", "辩方: 漏洞早已存在"],
  ["劳工问题工作组致函曼谷，要求允许家属探视。", "劳工问题工作组: 允许家属探视"],
  [
    "外长王立民说，各方应保持克制；局势不能再升级。",
    "王立民, 外长: 各方应保持克制；局势不能再升级",
  ],
  ["总统府仅表示，不评论假设性问题。", "总统府: 不评论假设性问题"],
])("where a report begins and ends: %s", (text, ...expected) => {
  expect(statementsOf(text)).toEqual(expected);
});

test.each([
  ["国防部驳斥政府私下延长合同的说法。", "国防部 (denied): 政府私下延长合同的说法"],
  ["对于检方的指控，被告予以否认。", "被告 (denied): 检方的指控"],
  ["对于裁员规模，该公司没有说明。", "该公司 (withheld): 裁员规模"],
  ["被问及是否参选时，市长韩立没有回答。", "韩立, 市长 (withheld): 是否参选"],
  ["财政部长对是否加税三缄其口。", "财政部长 (withheld): 是否加税"],
  ["倘若司法部承认存在超期羁押，家属有权索赔。", "司法部 (hypothetical): 存在超期羁押"],
  ["欧盟委员会主席预计会宣布设立补贴基金。", "欧盟委员会主席 (hypothetical): 设立补贴基金"],
  ["央行行长有望在下周的会议上宣布降息。", "央行行长 (hypothetical): 降息"],
  ["友邦領袖預計月底啟程。"],
])("what is denied, withheld or still to be said: %s", (text, ...expected) => {
  expect(statementsOf(text)).toEqual(expected);
});

test.each([
  "对话薇拉·科洛娃：“病毒不看护照”\n\n《周刊》：您在写书？\n\n科洛娃：是的。\n\n《周刊》：还会再写吗？\n\n科洛娃：不。",
  "专访薇拉·科洛娃\n\n主持人李岚：您在写书？\n\n薇拉·科洛娃（作家）：是的。\n\n李岚：还会再写吗？\n\n科洛娃：不。",
])("a label gives part of a name that the heading gives in full", (text) => {
  const turns = statementsOf(text).filter((line) => /(?:是的|不)。$/.test(line));
  expect(turns.map((line) => line.replace(/[,:].*/, ""))).toEqual(["薇拉·科洛娃", "薇拉·科洛娃"]);
});

test("somebody's own words, and words that are nobody's", () => {
  const own = "部长段青谈到航线。用他的话说，“跳板不是桥”。";
  expect(statementsOf(own)).toEqual(["段青, 部长: 跳板不是桥"]);
  expect(statementsOf("用今天的话说，“跳板不是桥”。")).toEqual([]);
});

test.each([
  ["俄乌换俘谈判延期 乌方称“没有收到名单”", "乌方: 没有收到名单"],
  ["日韓舉行渔业会谈　日方：“期待尽快達成共識”", "日方: 期待尽快達成共識"],
  ["稀土磋商结束｜美方表示“取得积极进展”", "美方: 取得积极进展"],
  ["中印边境会谈：印方称“气氛坦诚”", "印方: 气氛坦诚"],
  ["印方回应撤军传闻 否认已作出承诺", "印方 (denied): 已作出承诺"],
])("the parts of a headline: %s", (text, ...expected) => {
  expect(statementsOf(`${text}\n\n会谈于周三结束。`)).toEqual(expected);
});

test.each([
  ["渔业局公布的数据显示，去年捕捞量减少一成。", "渔业局公布的数据: 去年捕捞量减少一成"],
  ["茶餐廳店主何小姐說，租金又漲了。", "何小姐, 茶餐廳店主: 租金又漲了"],
  ["車房東主陳先生透露，生意少了一半。", "陳先生, 車房東主: 生意少了一半"],
])("who speaks before a verb: %s", (text, ...expected) => {
  expect(statementsOf(text)).toEqual(expected);
});

test("照片显示的内容没有人说", () => {
  expect(statementsOf("网上流传的照片显示，码头空无一人。")).toEqual([]);
});

test("what is demanded may be that something is said", () => {
  expect(statementsOf("市长赵立民质疑工程延误，要求公布全部合同。")).toEqual([
    "赵立民, 市长: 工程延误",
    "赵立民, 市长: 公布全部合同",
  ]);
});

test("a question put by “a reporter” is nobody’s, and an article below the answers quotes others", () => {
  const text =
    "海洋局发言人就灯塔关闭答记者问\n\n有记者问：灯塔为何关闭？\n\n答：灯塔需要维修。\n\n我们将在五月重新开放。\n\n海洋大学教授魏国军对《港口报》说：“这只会让渔民更加辛苦。”";
  expect(statementsOf(text)).toEqual([
    "海洋局发言人: 灯塔需要维修。",
    "海洋局发言人: 我们将在五月重新开放。",
    "魏国军, 海洋大学教授: “这只会让渔民更加辛苦。”",
  ]);
});
