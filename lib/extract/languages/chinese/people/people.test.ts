import { describe, expect, test } from "vitest";
import { extract } from "../../..";
import { nameAt } from "./names";

const read = (text: string) =>
  extract(text).quotes.map((q) => [q.speaker_text, q.speaker_role, q.text]);

describe("people in Chinese", () => {
  test.each([
    ["社区网格员", "丁秀梅"],
    ["环保组织者", "高卓"],
    ["船队大副兼轮机长", "韩珏"],
    ["民主党团总召", "许毓仁"],
    ["影展策展人", "许棠"],
    ["保加利亚总统顾问", "艾琳娜·佩特罗娃"],
  ])("what people are is told by the ending of the noun: %s", (role, name) => {
    expect(read(`${role}${name}说，明年会更难。`)).toEqual([[name, role, "明年会更难"]]);
  });

  test("a title or a surname with one means whoever was last named with it", () => {
    const text =
      "法国外长王立民昨天抵京。王外长说，会谈顺利。德国外长王志远今天抵京。王外长说，明年再来。外长表示，合同已经签署。";
    expect(read(text).map(([name]) => name)).toEqual(["王立民", "王志远", "王志远"]);
  });

  test.each([
    ["财政部副部长王明远昨天抵京。部长表示，谈判将继续。", "部长"],
    ["副总统王明远昨天抵京。总统表示，谈判将继续。", "总统"],
    ["前总理王明远昨天抵京。总理表示，谈判将继续。", "总理"],
    ["财政部副部长王明远昨天抵京。副部长表示，谈判将继续。", "王明远"],
    ["财政部部长王明远昨天抵京。部长表示，谈判将继续。", "王明远"],
  ])("a title is not that of a deputy or a predecessor: %s", (text, name) => {
    expect(read(text).at(-1)![0]).toBe(name);
  });

  test("words that grow long aren't chiefs", () => {
    expect(read("出口增长预计明年放缓。")).toEqual([]);
  });

  test("a transcribed name’s first part", () => {
    expect(read("阿联酋外长萨利姆·马祖基昨天抵京。萨利姆表示，阿方愿扩大合作。")).toEqual([
      ["萨利姆·马祖基", "阿联酋外长", "阿方愿扩大合作"],
    ]);
  });

  test("places that begin with a preposition, and whoever is described behind a clause", () => {
    const text =
      "以色列军方20日早间说，袭击已经结束。一位在码头干了半辈子的搬运工说，船比以前少了。越南国防部一名官员透露，合同尚未签署。不少人认为，明年会更好。";
    expect(read(text).map(([name]) => name)).toEqual([
      "以色列军方",
      "一位在码头干了半辈子的搬运工",
      "越南国防部一名官员",
      "不少人",
    ]);
  });

  test("a name goes on into what the person does", () => {
    const text =
      "哈萨克斯坦司机努尔兰排在第十位。他说，等得太久。“这不公平。”站在队伍最后的退休教师方玉兰小声嘟囔道。";
    expect(read(text)).toEqual([
      ["努尔兰", "哈萨克斯坦司机", "等得太久"],
      ["方玉兰", "退休教师", "这不公平。"],
    ]);
  });

  test.each([
    ["山本健太表示", 4, false, true],
    ["小林健太表示", 4, true, true],
    ["和田地区表示", 4, true, false],
    ["福田区表示", 3, true, false],
    ["小川大学表示", 4, true, false],
    ["金子中心表示", 4, false, false],
  ])("a Japanese name, but no place: %s", (words, verb, isBehindOffice, isSure) => {
    const found = nameAt(
      words,
      (at) => at === verb,
      () => 1,
      isBehindOffice,
    );
    expect(found?.sure ?? false).toBe(isSure);
  });

  test("a person called by a surname, and whose answer a colon opens", () => {
    expect(read("渔民老周蹲在岸边。他的回答很干脆：“不去。那地方没有鱼。”")).toEqual([
      ["老周", "渔民", "不去。那地方没有鱼。"],
    ]);
  });
});

describe("who is quoted by someone else", () => {
  test.each([
    ["《晨报》引述三位接近谈判的消息人士说，协议已经达成。", "三位接近谈判的消息人士"],
    ["共同社援引政府相关人士消息称，双方正在协调。", "政府相关人士"],
    // The medium does the reporting.
    ["据一家通讯社援引两名知情人士的话报道，各方考虑推迟增产。", "一家通讯社"],
    ["当地媒体引用警方消息说，嫌疑人已被逮捕。", "警方"],
  ])("%s", (text, speaker) => {
    expect(read(text).map(([name]) => name)).toEqual([speaker]);
  });

  test("a document says more, and a body whose name ends with what bodies are", () => {
    const text =
      "造船公司表示，将全力配合调查。声明还称，客户没有受到影响。陆委会昨（3）日回应，「不随之起舞」。";
    expect(read(text).map(([name, , words]) => [name, words])).toEqual([
      ["造船公司", "将全力配合调查"],
      ["造船公司", "客户没有受到影响"],
      ["陆委会", "不随之起舞"],
    ]);
  });

  test("whoever acts between two quotations says the second", () => {
    const text = "“他们说要修路，修了八年。”村民田桂花指着门前的泥路，“我都快走不动了。”";
    expect(read(text).at(-1)).toEqual(["田桂花", "村民", "我都快走不动了。"]);
  });

  test("a medium reports what someone says, and a speaker what someone feels", () => {
    expect(read("路透社周一报道，一名外交官透露，河内将采购巡逻机。")).toEqual([
      ["一名外交官", null, "河内将采购巡逻机"],
    ]);
    expect(read("外交部发言人沈维说，秘书长深感担忧，敦促各方克制。")).toEqual([
      ["沈维", "外交部发言人", "秘书长深感担忧，敦促各方克制"],
    ]);
  });
});

describe("silence, and quoted terms in Chinese", () => {
  test("what it is about may stand before the verb", () => {
    const text = "央行发言人不愿就融资安排置评。国防部拒绝评论演习的规模。外交部对此不予置评。";
    expect(extract(text).quotes.map((q) => [q.speaker_text, q.text, q.assertion])).toEqual([
      ["央行发言人", "融资安排", "withheld"],
      ["国防部", "演习的规模", "withheld"],
    ]);
  });

  test("a name between a preposition and a noun isn't speech", () => {
    expect(read("校长方宁在“读书月”启动仪式上激动地表示，孩子们需要图书馆。")).toEqual([
      ["方宁", "校长", "孩子们需要图书馆"],
    ]);
  });

  test("an office in the heading answers, and a note in brackets ends the turns", () => {
    const text =
      "驻挪威大使馆发言人就渔业协定答记者问\n\n问：协定何时生效？\n\n答：明年一月。\n\n问：谁来监督？\n\n答：双方共同监督。\n\n（全文另见英文版。）";
    expect(read(text).map(([name, , words]) => [name, words])).toEqual([
      ["驻挪威大使馆发言人", "明年一月。"],
      ["驻挪威大使馆发言人", "双方共同监督。"],
    ]);
  });
});

test.each([
  ["伊朗大使穆罕默德·孟塔泽里称，德黑兰不会退让。", "穆罕默德·孟塔泽里"],
  ["美国在台协会表示，美方立场没有改变。", "美国在台协会"],
  ["日本外务大臣金井正彰称，磋商进展顺利。", "金井正彰"],
  ["“这不是贸易，这是讹诈。”经济部长埃布拉德·罗哈斯如此评价。", "埃布拉德·罗哈斯"],
  ["对于传言，首席执行官马克·范登布鲁克予以否认：“这纯属捏造。”", "马克·范登布鲁克"],
])("where a name begins and ends: %s", (text, speaker) => {
  expect(extract(text).quotes[0]!.speaker_text).toBe(speaker);
});
