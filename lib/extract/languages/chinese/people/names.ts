// Names of people in Chinese text, in simplified characters. They have no capitals and no spaces around them: surnames
// are few, foreign names are written with a few hundred characters, and what may follow a name is known.
import { NEXT } from "../words/adverbs";
import { isBody, OFFICE } from "../words/sources";
import { JAPANESE_FAMILY, ONLY_JAPANESE } from "./japanese";

// The surnames of nearly everyone in China and Taiwan, including those of two characters.
const SURNAMES =
  "王李张刘陈杨黄赵周吴徐孙马朱胡郭何林高罗郑梁谢宋唐许邓韩冯曹彭曾肖萧田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范石廖贾韦夏傅方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严赖覃武戴莫孔向汤温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单季裴霍涂成苗谷盛曲翁冉骆蓝路游辛靳管柴蒙鲍华喻祁蒲房滕屈饶解牟艾尤阳时穆农司卓古吉缪简车项连芦麦褚娄窦戚岑景党宫费卜冷晏席卫米柏宗瞿桂全佟应臧闵苟邬边卞姬师和仇栾隋商刁沙荣巫寇桑郎甄丛仲虞敖巩明佘池查麻苑迟邝官封谈匡鞠惠荆乐冀胥南班储原栗燕楚鄢劳谌奚皮粟冼蔺楼盘满闻位厉伊仝区郜海阚花权强帅屠豆朴盖练廉禹井祖漆巴丰支卿国狄平计索宣晋相初门云容敬来扈晁芮都普阙浦戈伏鹿薄邸雍辜羊阿乌母裘亓修邰赫杭况那宿鲜印逯隆茹诺战慕危玉银亢嵇公哈湛宾戎勾茅利於呼居揭干但尉冶斯元束檀衣信展阴昝智幸奉植衡富尧闭由金洪阎丘郁";
const SURNAME = `(?:欧阳|司马|诸葛|上官|东方|皇甫|尉迟|公孙|慕容|令狐|端木|司徒|司空|夏侯|轩辕|长孙|宇文|[${SURNAMES}])`;
// The characters with which foreign names are transcribed.
const TRANSCRIBING =
  "汗阿埃艾爱安奥澳巴拜班邦包保鲍北贝本比彼毕边宾波伯勃博布采蔡策查察昌楚茨村达大戴丹当道得德登邓迪狄蒂地第丁东都杜顿多朵俄厄恩儿尔耳伐法凡范方菲费芬丰冯佛夫弗福富盖甘冈高戈哥格葛根贡古瓜圭郭果哈海汉翰豪赫黑亨洪侯胡华怀惠霍基吉济季加嘉贾简江姜杰金津京井居喀卡凯坎康考柯科可克肯孔库夸宽奎坤拉莱赖兰朗劳勒雷蕾黎礼李里理丽利莉立连廉良列烈林琳龄留流柳龙隆卢鲁露伦罗洛吕马玛迈麦满曼芒毛茅梅门蒙盟米密敏名明缪摩莫墨默姆木穆拿娜纳乃奈南瑙内嫩能尼宁牛纽农努诺女欧帕派潘庞培佩彭蓬皮匹平泼婆珀普浦齐奇契恰乔切钦琴丘琼屈让热仁日荣茹儒瑞若撒萨赛塞桑瑟森僧沙莎山尚绍舍申圣施什石史士舒朔斯丝松苏素索塔泰坦汤唐陶特滕提题田铁廷通图土托陀瓦娃万旺威薇韦维魏温文翁沃乌吾武西希锡悉喜霞夏香向肖萧晓谢欣辛兴雄修休许雪逊雅亚延扬杨耶叶伊宜易因音英永尤于约云泽曾扎詹章赵哲者珍芝治智朱卓兹宗祖佐鸿仙戴娅菈妮蒂耶穆萝茜莱茵荻纱莎缇珊璐琪媞丝薛弥铎垦尤犹略淑洁甫佳芙蓓黛斐珂蔻札昂谟衮峇冼谬丕厦裘祺缅岗篷敦茱坡芭柴彻罕焦捷昆孟涅宰钟玻聪尧";
const DOT = "[·・‧•．]";
const FOREIGN = `(?:(?!彻[底夜查]|焦[急虑]|捷[报克]|钟[情表]|孟[加买]|昆[明士]|罕见|宰杀|聪明)[${TRANSCRIBING}])`;
const DOTTED = new RegExp(
  `^[一-龥A-Za-z]{1,7}(?:[-－–]${FOREIGN}{1,6})?(?:${DOT}(?:${FOREIGN}{1,9}(?:[-－–]${FOREIGN}{1,6})*|[A-Z][A-Za-z.]*))+`,
  "u",
);
// 发言人 | 普赖斯-莫里森
const HYPHENED = new RegExp(
  `^${FOREIGN}{2,6}[-－–]${FOREIGN}{2,6}(?!会[见晤谈面]|通[话电]|峰会)`,
  "u",
);
// 阿布力孜·买买提: a part in characters that are not otherwise used to transcribe names.
const DOTTED_RARE = new RegExp(`^[一-龥]{1,7}${DOT}[一-龥]`, "u");
const LATIN = /^[A-Z][A-Za-z.'’-]+(?: [A-Z][A-Za-z.'’-]+){0,3}/u;
const TRANSCRIBED = new RegExp(`^${FOREIGN}{2,8}`, "u");
const COMMON_SURNAMES =
  "王李张刘陈杨黄赵周吴徐孙朱胡郭林郑梁谢宋唐许邓韩冯曹彭曾肖萧田董袁潘蒋蔡余杜叶魏吕丁沈姚卢姜崔钟谭陆汪范廖贾韦傅邹孟熊秦邱薛阎侯陶黎贺顾郝龚邵钱覃武戴莫孔何罗苏洪柯阮骆颜翁倪童殷翟聂岳庞邢葛樊焦俞甘裴霍缪赖";
// 苏联, 洪水: words that begin with a surname but are not names.
/** A common surname and two more characters, in a regular expression. */
export const COMMON_NAME = `(?!赖[以在]|余[下人]|何[时以处]|许[多可]|武[器装]|苏[联丹]|洪[水灾])[${COMMON_SURNAMES}][一-龥]{2}`;
const COMMON = new RegExp(
  `^(?!赖[以在]|余[下人]|何[时以处]|许[多可]|武[器装]|苏[联丹]|洪[水灾])[${COMMON_SURNAMES}][一-龥]{2}`,
  "u",
);
const HAN = new RegExp(`^${SURNAME}[一-龥]{1,2}`, "u");
const FULL = new RegExp(`^${SURNAME}[一-龥]{2}`, "u");
const HAS_OFFICE = new RegExp(OFFICE, "u");
const OFFICES = new RegExp(`^${OFFICE}`, "u");

const NO_NAME =
  /会谈|会议|采访|看来|访问|会晤|讲话|办公|峰会|小组|职务|身份|人选|选举|方面|问题|情况|期间|之一|一行|代表|消息|报道|资料|病历|催促|打断|喝令|质询/u;

// 向 and 于 are surnames as well as prepositions.
const TO_WHOM =
  /^(?:向(?:本[报刊台网社]|记者|媒体|外界|法新|路透|新华|中央|警方|当局|[国议该他她它])|于(?:[0-9一二三四五六七八九十昨今本周上下当])|[和与同及]|受访)/u;
const HONORIFIC =
  /^(?:发言人|外交部长|外相|首相|市长|州长|省长|县长|院长|校长|主任|书记|委员|司长|处长|会长|理事长|秘书长|董事长|董座|立委|主委|署长|特使|专员|先生|女士|小姐|太太|博士|教授|(?:[陆海空]军)?(?:大校|上校|少校)|上将|中将|少将|将军|阁下|殿下|夫人|院士|医生|牧师|大使|议员|部长|局长|总统|总理|主席|外长|老师)(?!的)/u;

/** A name at the start of some words, and where the words after it begin, skipping "先生" and the like. */
export interface Named {
  name: string;
  /** Whether its form shows that it is a name, even where no office comes before it. */
  sure: boolean;
  rest: number;
}

/**
 * The name that some words begin with, if any. `isVerb` says whether a verb of saying begins at a position, and `often`
 * how often a string occurs in the text.
 */
export function nameAt(
  words: string,
  isVerb: (at: number) => boolean,
  often: (name: string) => number,
  isBehindOffice = false,
): Named | null {
  // 坎特 | 略: a rare character may also transcribe a sound, if a verb or an adverb follows only after it.
  const extended = (name: string): Named => {
    for (const length of [name.length, name.length + 1, name.length + 2]) {
      const found =
        length <= words.length && /^[一-龥·・‧•．A-Za-z.\-－–]+$/u.test(words.slice(0, length))
          ? (ended(length) ??
            (POSTURE.test(words.slice(length))
              ? { name: words.slice(0, length), rest: length }
              : null))
          : null;
      if (found && !FUNCTION.test(words.slice(name.length, length)))
        return { ...found, sure: true };
    }
    return { name, rest: name.length, sure: true };
  };
  // 会计师 | 公会前会长: a body whose name begins like a person's.
  if (/^(?:(?:公|工|协|学|总|商|联|同乡|同业)会|公司)/u.test(words)) return null;
  // 专家 | 提醒: a verb is not a name.
  if (isVerb(0)) return null;
  // 发言人 | 能否确认: a question.
  if (/^(?:[能是可会有应]否|有没有|是不是|会不会|能不能)/u.test(words)) return null;
  if (OFFICES.test(words) || TO_WHOM.test(words) || /^[的问]/u.test(words)) return null;
  // 普遍, 明确: an adverb may begin with a surname, too.
  if ((NEXT.exec(words)?.[0].length ?? 0) > 1) return null;
  const ended = (length: number): Named | null => {
    if (HAS_OFFICE.test(words.slice(0, length))) return null;
    const honorific = HONORIFIC.exec(words.slice(length))?.[0].length ?? 0;
    const rest = length + honorific;
    return isVerb(length) || NEXT.test(words.slice(length)) || honorific > 0
      ? {
          name: words.slice(0, length),
          rest,
          sure: length > 3 || often(words.slice(0, length)) > 1,
        }
      : null;
  };
  // 陈阿姨: a surname and a familiar form of address.
  const called = CALLED.exec(words)?.[0];
  if (called) return { name: called, rest: called.length, sure: true };
  // 店主 | 阿强: a nickname among neighbours.
  const pet = isBehindOffice && /^[小阿老][一-龥]/u.test(words) ? ended(2) : null;
  if (pet) return { ...pet, sure: true };
  const dotted = (DOTTED.exec(words) ?? (isBehindOffice ? HYPHENED.exec(words) : null))?.[0];
  // 副总理 | 兼外长安娜·科瓦尔斯卡: another office comes before the name.
  if (dotted && HAS_OFFICE.test(dotted)) return null;
  if (dotted) return extended(bounded(dotted, words));
  const rare = DOTTED_RARE.exec(words)?.[0].length ?? 0;
  for (let length = rare; rare > 0 && length < rare + 6; length++) {
    const found = /[^一-龥]/u.test(words.slice(rare, length)) ? null : ended(length);
    if (found) return { ...found, sure: true };
  }
  const latin = LATIN.exec(words)?.[0].replace(/[.'’-]+$/u, "");
  if (latin) return { name: latin, rest: latin.length, sure: true };
  const [, family = ""] = (isBehindOffice ? JAPANESE_OFFICIAL : JAPANESE).exec(words) ?? [];
  const japanese = family.length;
  // 防卫大臣木原 | 拒绝透露
  if (
    isBehindOffice &&
    japanese > 0 &&
    (isVerb(japanese) || (NEXT.exec(words.slice(japanese))?.[0].length ?? 0) > 1)
  )
    return { name: family, rest: japanese, sure: true };
  for (const length of japanese > 0 ? [2, 1, 3] : []) {
    const found = words.length >= japanese + length ? ended(japanese + length) : null;
    if (found && !PARTICLE.test(words[japanese]!) && !isVerb(japanese) && !isBody(found.name))
      return { ...found, sure: true };
  }
  const han = HAN.exec(words)?.[0];
  const transcribed = TRANSCRIBED.exec(words)?.[0];
  const longest = transcribed && bounded(transcribed, words);
  // 费里斯宣称, 科瓦尔斯卡表示: longer than any Chinese name.
  if (longest && longest.length > 3) return extended(longest);
  if (han && FULL.test(words)) {
    const three = ended(han.length);
    const two = ended(han.length - 1);
    // 巴图 | 说: a verb begins where the shorter name ends.
    if (two && isVerb(han.length - 1) && !isVerb(han.length)) return two;
    if (three && two)
      return !PARTICLE.test(words[han.length - 1]!) &&
        often(three.name) >= Math.min(2, often(two.name))
        ? three
        : two;
    if (three ?? two) return three ?? two;
  } else if (han && ended(han.length)) return ended(han.length);
  if (longest && ended(longest.length)) return ended(longest.length);
  if (longest && POSTURE.test(words.slice(longest.length)))
    return { name: longest, rest: longest.length, sure: longest.length > 2 };
  if (NEXT.test(words)) return null;
  // 岸田文雄, 石破茂: whatever ends where the verb or the adverb begins.
  for (const length of [2, 3, 4])
    if (
      /^[一-龥]+(?<![的了地得])$/u.test(words.slice(0, length)) &&
      !FUNCTION.test(words.slice(0, length))
    ) {
      const found = ended(length);
      // Before a comma, only a string that recurs can be a name: 外交部长 | 会谈，.
      const name = words.slice(0, length);
      const behind = words.slice(length);
      const goesOn =
        isVerb(length) ||
        /^(?:[0-9昨今周在向对于]|拒绝|婉拒)/u.test(behind) ||
        (isBehindOffice && length > 2 && (NEXT.exec(behind)?.[0].length ?? 0) > 1);
      const again = often(name) > 1 && !behind.startsWith("的");
      if (
        found &&
        words.length >= length &&
        (goesOn || again) &&
        !NO_NAME.test(name) &&
        !isBody(name)
      )
        return { ...found, sure: false };
    }
  // 教师 | 方玉兰 | 推开门: after an office, a common surname and two more characters are a name.
  const common = isBehindOffice ? COMMON.exec(words)?.[0] : undefined;
  if (common && !FUNCTION.test(common) && !NO_NAME.test(common)) {
    const two = common.slice(0, 2);
    const name = often(two) > often(common) ? two : common;
    return { name, rest: name.length, sure: false };
  }
  // Nothing shows where it ends: most names have three characters.
  if (han && !FUNCTION.test(han) && often(han) > 1)
    return { name: han, rest: han.length, sure: false };
  return null;
}

const japaneseNamed = (family: string) =>
  new RegExp(`^(${family})(?![县市区州镇]|地区|大学|口岸)[一-龥]`, "u");
const JAPANESE = japaneseNamed(ONLY_JAPANESE);
const JAPANESE_OFFICIAL = japaneseNamed(JAPANESE_FAMILY);

// A transcribed name may run into an adverb: 布拉希米 | 日前.
function bounded(run: string, words: string): string {
  const dot = run.search(/[·・‧•．][^·・‧•．]*$/u);
  for (let at = Math.max(dot, 0) + 2; at < run.length; at++)
    if (LATER.test(words.slice(at))) return run.slice(0, at);
  return run;
}
const LATER =
  /^(?:女士|博士|教授|主席|日前|今[天日年]|昨|当[天日晚时地]|同日|近日|明确|再[次三]|及其|都(?!柏)|会见|可能|得知|通(?:过|话|电|报|信|知)|安(?:排|慰)|约有|达成|列席|来(?:访|华|京|到|函)|登(?:上|门|台)|立(?:即|刻|场)|连(?:续|任|日)|提(?:出|到|醒|议|及|名)|当(?:选|面|众)|考[察虑]|普遍|坦[言承率白]|特[别地意]|比[喻较]|利用|理解|留[言下]|安慰|明[言天]|拉[着开]|密切|基于|出(?=席|任|访|生|示)|会(?=谈|晤|上)|道(?![格夫尔])|于[0-9一二三四五六七八九十])/u;

/** Characters that do not occur in a name or a description. */
export const FUNCTION =
  /是|了(?![解望])|把(?!关)|被(?![告捕害访])|没(?!收)|未(?!来|成年)|也(?!门)|[这哪么很仍且或]|什(?![叶尔干塔])|(?<![归偿])还(?![款贷债乡])|吗(?!啡)|呢|(?<![酒网贴])吧|(?<![执沉衣])着|(?<!成)就(?!业)|让(?![娜·克雅])|(?<![大公特天信])使(?![馆节团领者用])|但(?![丁泽])|已|(?<![人英天秀])才(?!能)|越(?![南方共])|最(?![高新大早近后佳强])|过(?!渡)|都(?!市|柏|政|拉)|若(?!干|望|泽)|不(?!列颠|丹|少|愿)|那(?!慕|不|坡)|而(?!且)|更(?!生)|以及|因为|如果|所以|认为|可以|一样/u;

// 阿伊古丽 | 排在第十位: where someone is.
const POSTURE = /^[排站坐住走死守躺蹲跪趴挤留忙跑跌倒停待活长生][在着到了]/u;
// 老马, 陈阿姨.
const CALLED = new RegExp(
  `^老[王李张刘陈杨黄赵周吴徐孙马朱胡郭何林高罗郑梁谢宋唐许邓韩冯曹彭曾肖田董潘蒋蔡余杜叶程苏魏吕丁沈姚卢姜崔钟谭陆汪范石廖贾韦夏傅邹孟熊秦邱薛闫段侯陶黎贺顾郝邵钱严武莫孔鲁洪金凌翁骆耿苗柯倪颜童庞齐殷安樊关左常施龚尹](?!识途|湖|[家人头字])|` +
    `^${SURNAME}(?:阿姨|大爷|大妈|大姐|大哥|大叔|婆婆|奶奶|爷爷|伯伯|叔叔|师傅|老伯|先生|女士|小姐|太太)`,
  "u",
);
const COMMONLY_SURNAMED = new RegExp(`^[${COMMON_SURNAMES}]`, "u");
/** Whether a name begins with a surname that few other words begin with: 公 and 时 are surnames too. */
export const isCommonlySurnamed = (name: string): boolean => COMMONLY_SURNAMED.test(name);
const PARTICLE = /[则却并均都又也亦还只仅曾已将会未没不在对向就被把因由从与及是有的再更便即以]/u;
const SURNAMED = new RegExp(`^${SURNAME}[一-龥]{0,2}$`, "u");
/** Whether some characters can be a Chinese name or a surname. */
export const isSurnamed = (name: string): boolean => SURNAMED.test(name);

/** The parts of a transcribed name: 艾琳·哈特曼. */
export const partsOf = (name: string): string[] => name.split(/[·・‧•． ]/u);

/** What comes before and after the name of whoever writes: （记者 | 吴承翰 | 台北21日电）. */
export const WRITERS = /[（(【〔[][^）)】〕\]]{0,8}$|[电讯]$/u;
export const DATELINE =
  /^[一-龥]{2,12}?(?:20[0-9]{2}年)?(?:[0-9]{1,2}月)?[0-9]{1,2}日(?:专?电|讯|综合报|报)/u;
