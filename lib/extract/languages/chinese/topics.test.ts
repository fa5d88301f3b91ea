import { expect, test } from "vitest";
import { extract } from "../..";

// Each quotation as its speaker, the speaker's role, the assertion if it is not simply said, and the words.
const read = (text: string) =>
  extract(text)
    .quotes.filter(({ kind }) => kind !== "passage")
    .map(({ speaker_text: who, speaker_role: role, assertion, text: words }) => {
      const how = assertion === "asserted" ? "" : ` (${assertion})`;
      return `${[who, role].filter(Boolean).join(", ")}${how}: ${words}`;
    });

test.each([
  [
    "whom the text is about",
    "林阿水的茶园今年少收了三成。“以前一季能卖完，现在卖到过年，”这位安溪茶农说。",
    ["林阿水, 安溪茶农: 以前一季能卖完，现在卖到过年，"],
  ],
  [
    "a name before a verb of working",
    "儿子周航负责直播。他算过，运费只有从前的一半。",
    ["周航, 儿子: 运费只有从前的一半"],
  ],
  [
    "a view before a colon",
    "宁波一位货代的看法更直接：红海这条路今年走不通了。",
    ["宁波一位货代: 红海这条路今年走不通了"],
  ],
  [
    "a medium that reports, and goes on",
    "英国《晨报》网站援引两名官员的话报道，政府正考虑关闭港口。报道称，关闭期为三个月。",
    ["英国《晨报》网站: 政府正考虑关闭港口", "英国《晨报》网站: 关闭期为三个月"],
  ],
  [
    "a minister in Korea",
    "韩国海洋水产部长官朴俊镐对记者说：“先把船救回来。”",
    ["朴俊镐, 韩国海洋水产部长官: 先把船救回来。"],
  ],
  [
    "a body that begins like a surname",
    "會計師公會前會長陳美儀認為，新例過於倉促。",
    ["陳美儀, 會計師公會前會長: 新例過於倉促"],
  ],
  [
    "a relative clause with 被",
    "被點名的海關關長梁志恒出席活動時笑言：「我從來未去過紐約。」",
    ["梁志恒, 海關關長: 我從來未去過紐約。"],
  ],
  [
    "a reporter in brackets",
    "〔駐日記者林佳蓉／東京報導〕日本參議員佐藤健表示，法案將延後。",
    ["佐藤健, 日本參議員: 法案將延後"],
  ],
  [
    "他 is no wife",
    "陳水發開了三十年船。「風一變我就知道，」這位澎湖船長說。妻子勸他退休，他總是推說過了年再講。",
    ["陳水發, 澎湖船長: 風一變我就知道，", "妻子: 他退休", "陳水發, 澎湖船長: 過了年再講"],
  ],
  [
    "what is not made public",
    "交通部表示，桥梁已恢复通车，但不愿公开检测报告。",
    ["交通部: 桥梁已恢复通车", "交通部 (withheld): 检测报告"],
  ],
  [
    "the other side",
    "中方重申恪守一个中国原则，巴方表示将继续坚定支持。",
    ["中方: 恪守一个中国原则", "巴方: 将继续坚定支持"],
  ],
  [
    "a nickname in marks",
    "微博用户“江边老李”发帖称，大桥的裂缝三年前就有了。",
    ["微博用户“江边老李”: 大桥的裂缝三年前就有了"],
  ],
  ["a short denial", "被告出庭时表示不认罪。", ["被告: 不认罪"]],
  ["no answer", "发言人表示无意置评。加方官员否认了这一报道。", []],
])("%s", (_, text, said) => {
  expect(read(text)).toEqual(said);
});
