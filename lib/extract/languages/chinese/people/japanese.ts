/** Common Japanese family names of two characters that are hardly ever anything else in Chinese. */
export const ONLY_JAPANESE =
  "高桥|山本|田中|佐藤|铃木|伊藤|渡边|中村|加藤|吉田|山田|松本|井上|木村|山崎|池田|桥本|前田|藤田|冈田|村上|近藤|石井|坂本|远藤|藤井|西村|太田|三浦|藤原|冈本|松田|中川|中野|原田|小野|田村|竹内|石田|上田|森田|宫崎|酒井|工藤|横山|大野|岸田|安倍|石破|高市|河野|茂木|小泉|野田|麻生|上川|玉木|岩屋|中谷|木原|萩生田|长谷川|佐佐木";

/** The same, with those that are also Chinese words, nicknames or places: 和田地区, 小林. */
export const JAPANESE_FAMILY = `${ONLY_JAPANESE}|山口|小林|石川|小川|福田|金子|和田|中山|金井|金杉|赤泽|武藤|片山|今井|岛田|安藤|平井|久保|杉山|浜田|菅原|内田|柴田|谷口|大塚|丸山|松井|藤本|岩崎|樱井|小池|吉村|黑田|植田|齐藤|古川|服部|松尾|水野|石原|石桥|北村|青木|秋叶|垂秀`;
