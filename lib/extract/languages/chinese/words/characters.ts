// Traditional characters and their simplified forms, for the characters in the lists of this folder.

// Pairs of a simplified and a traditional character.
const PAIRS =
  "万萬与與专專业業丛叢东東丝絲两兩严嚴个個为為为爲丽麗举舉义義乌烏乐樂乔喬习習乡鄉书書亚亞" +
  "产產产産亲親亿億仅僅从從们們价價众眾众衆会會传傳伦倫体體储儲党黨兰蘭关關兴興兹茲内內冈岡" +
  "写寫军軍农農冯馮决決况況凯凱击擊刘劉则則刚剛创創别別剧劇劝勸办辦务務动動劳勞势勢区區医醫" +
  "华華协協单單卢盧卫衛卫衞却卻厂廠厅廳厉厲厦廈厨廚县縣参參双雙发發发髮叶葉号號叹嘆叹歎吕呂" +
  "吗嗎启啟吴吳员員呛嗆响響团團国國图圖圣聖场場坚堅坛壇坛罈垦墾声聲处處备備复復复複够夠头頭" +
  "奖獎奥奧妇婦娄婁孙孫学學宁寧实實审審宫宮宽寬宾賓对對导導将將尔爾尧堯尽儘尽盡层層属屬屡屢" +
  "岗崗巩鞏帅帥师師庄莊库庫应應庞龐开開张張弥彌弹彈强強归歸当噹当當忆憶忧憂怀懷态態总總恳懇" +
  "惊驚愤憤战戰户戶执執扬揚护護报報担擔拟擬挚摯挥揮据據摄攝摇搖摊攤敌敵数數断斷无無时時晋晉" +
  "晓曉术朮术術机機杂雜权權条條来來杨楊极極构構柜櫃标標样樣检檢楼樓欢歡欧歐毕畢汇匯汇彙汉漢" +
  "汤湯没沒泼潑泽澤测測济濟涂塗渔漁温溫满滿灾災点點热熱爱愛牵牽犹猶独獨猎獵玛瑪现現琼瓊电電" +
  "监監盖蓋盘盤着著矿礦确確礼禮称稱税稅窦竇笔筆签簽签籤简簡类類紧緊约約级級纪紀纱紗纳納纸紙" +
  "纹紋纽紐线綫线線练練组組细細织織绍紹经經结結绝絕绝絶统統继繼续續维維综綜绿綠缅緬缇緹编編" +
  "缪繆网網罗羅罚罰耸聳聂聶职職联聯胁脅脑腦腊臘舆輿舰艦艺藝节節芦蘆苏囌苏蘇荆荊荣榮药藥莱萊" +
  "萝蘿营營萧蕭萨薩蒋蔣蓝藍蔺藺虑慮虽雖补補见見观觀视視觉覺计計认認让讓训訓议議讯訊记記讲講" +
  "许許论論讽諷设設访訪证証证證评評诉訴词詞诗詩诚誠话話询詢该該详詳诫誡语語说說说説请請诸諸" +
  "诺諾读讀课課调調谈談谋謀谌諶谓謂谢謝谬謬谭譚谴譴贝貝负負贡貢财財责責质質贩販贸貿费費贺賀" +
  "贾賈资資赏賞赖賴赛賽赞讚赞贊赵趙车車轩軒转轉轮輪轰轟轻輕较較辑輯辕轅辞辭辩辯边邊达達过過" +
  "迈邁运運还還这這进進远遠连連迟遲选選逊遜遗遺邓鄧邹鄒郑鄭释釋针針钟鍾钟鐘钦欽钱錢铁鐵铎鐸" +
  "银銀链鏈锡錫键鍵镇鎭镇鎮长長门門闭閉问問闲閑闲閒间間闵閔闻聞阁閣阙闕队隊阳陽阴陰际際陆陸" +
  "陈陳随隨难難韦韋韩韓项項须須须鬚顾顧顿頓颂頌预預领領频頻题題颜顏颜顔额額颠顛飞飛饶饒馆館" +
  "马馬驳駁骆駱鲁魯鲍鮑鲜鮮鸿鴻麦麥黄黃齐齊龄齡龙龍龚龔气氣泪淚脸臉绘繪讥譏贬貶骂罵誉譽戏戲" +
  "带帶谁誰启啓离離闫閆邬鄔栾欒邝鄺阚闞娅婭洁潔阎閻装裝历歷饭飯纷紛终終皱皺摆擺静靜缓緩渐漸" +
  "红紅异異峰峯偿償贷貸债債贴貼挤擠识識爷爺妈媽览覽栏欄争爭届屆围圍绕繞获獲驾駕驶駛挂掛递遞" +
  "赠贈禅禪逻邏验驗岁歲绵綿狭狹颇頗变變墙牆脚腳减減伤傷险險画畫买買卖賣赢贏译譯剂劑竞競广廣" +
  "荐薦拥擁养養鱼魚贪貪罢罷丢丟窑窯枪槍杀殺销銷邻鄰残殘给給冲衝哝噥倾傾阐闡嘱囑谎謊诡詭诘詰" +
  "怼懟轨軌侨僑饲飼饮飲种種显顯谣謠哗譁叙敘络絡缄緘讳諱";
// The same, for simplified characters that are also used in traditional texts.
const SHARED =
  "丰豐么麼么麽于於云雲伙夥余餘儿兒克剋准準划劃制製卷捲只衹只隻台檯台臺台颱吁籲合閤后後向嚮" +
  "听聽周週回迴夸誇姜薑布佈干乾干幹并並并併幸倖志誌愿願戚慼才纔扎紮托託曲麴朱硃朴樸杰傑板闆" +
  "栗慄梁樑沈瀋注註游遊秘祕系係系繫群羣胡鬍致緻舍捨范範蒙濛蒙矇表錶谷穀采採里裏里裡雇僱面麵岳嶽几幾征徵";

const SIMPLIFIED_OF = new Map<string, string>();
for (let i = 0; i < PAIRS.length; i += 2) SIMPLIFIED_OF.set(PAIRS[i + 1]!, PAIRS[i]!);
const TRADITIONAL = new Set(SIMPLIFIED_OF.keys());
const SIMPLIFIED = new Set(SIMPLIFIED_OF.values());
for (let i = 0; i < SHARED.length; i += 2) SIMPLIFIED_OF.set(SHARED[i + 1]!, SHARED[i]!);

/** Whether a Chinese text is in traditional characters. */
export function isTraditional(text: string): boolean {
  let balance = 0;
  for (const character of text)
    balance += (TRADITIONAL.has(character) ? 1 : 0) - (SIMPLIFIED.has(character) ? 1 : 0);
  return balance > 0;
}

/** A text in the simplified characters that the lists are written in. Every character keeps its position. */
export const simplified = (text: string): string =>
  text
    .replace(/[\u4e00-\u9fff]/g, (character) => SIMPLIFIED_OF.get(character) ?? character)
    .replace(SOUND, "德");

// 亚的斯亚贝巴, 的士司机: here 的 only represents a sound. It becomes 德, so that it is not mistaken for the particle.
const SOUND = /(?<=亚)的(?=斯亚贝巴)|的(?=黎波里|里雅斯特|士(?:司机|业|牌|站|界|佬|车|费))/g;
