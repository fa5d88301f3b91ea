// The words that show that a text is about a party, beside its name: people, capital, government. A party
// that is not here is known by its name alone.
const WORDS: Record<string, string> = {
  "United States":
    "US|U.S.|United States|America|American|Washington|White House|Pentagon|State Department|Congress|Senate|Senator|House|Congressman|Congresswoman|Secretary of State|Oval Office|Commerce Department|Treasury Department" +
    "|Alabama|Alaska|Arizona|California|Colorado|Florida|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maryland|Massachusetts|Michigan|Minnesota|Missouri|Nebraska|Nevada|New Jersey|New York|Ohio|Oklahoma|Oregon|Pennsylvania|Tennessee|Texas|Utah|Virginia|Wisconsin|Wyoming|Silicon Valley|Wall Street|Boston|Chicago|Detroit|Houston|Los Angeles|San Francisco|Seattle",
  China:
    "China|Chinese|Beijing|PRC|People’s Republic|Politburo|Xi Jinping|Xi|Xinjiang|Tibet|Tibetan|Uyghur|Uighur|Hong Kong|Huawei|SMIC|cross-strait|Taiwan Strait|one-China|Shanghai|Shenzhen|Guangzhou|Chengdu|Wuhan|Taiwan Affairs Office|mainland" +
    "|Anhui|Fujian|Gansu|Guangdong|Guangxi|Guizhou|Hainan|Hebei|Heilongjiang|Henan|Hubei|Hunan|Inner Mongolia|Jiangsu|Jiangxi|Jilin|Liaoning|Ningxia|Qinghai|Shaanxi|Shandong|Shanxi|Sichuan|Yunnan|Zhejiang|Chongqing|Dalian|Hangzhou|Harbin|Lhasa|Nanjing|Ningbo|Qingdao|Tianjin|Urumqi|Xiamen",
  Russia: "Russia|Russian|Moscow|Kremlin|Putin",
  Ukraine: "Ukraine|Ukrainian|Kyiv|Zelensky",
  "European Union": "European Union|EU|Europe|European|Brussels|European Commission",
  "United Kingdom": "United Kingdom|UK|U.K.|Britain|British|London|Downing Street|Whitehall",
  Japan: "Japan|Japanese|Tokyo",
  India: "India|Indian|Delhi|New Delhi",
  Taiwan: "Taiwan|Taiwanese|Taipei",
  "South Korea": "South Korea|South Korean|Seoul",
  "North Korea": "North Korea|North Korean|Pyongyang",
  Australia: "Australia|Australian|Canberra",
  Canada: "Canada|Canadian|Ottawa",
  Germany: "Germany|German|Berlin",
  France: "France|French|Paris|Élysée",
  Iran: "Iran|Iranian|Tehran",
  Israel: "Israel|Israeli|Jerusalem|Tel Aviv",
  Turkey: "Turkey|Türkiye|Turkish|Ankara",
  "Saudi Arabia": "Saudi Arabia|Saudi|Riyadh",
  Pakistan: "Pakistan|Pakistani|Islamabad",
  Vietnam: "Vietnam|Vietnamese|Hanoi",
  Philippines: "Philippines|Philippine|Filipino|Manila",
  Mexico: "Mexico|Mexican|Mexico City",
  Brazil: "Brazil|Brazilian|Brasília",
};
const ALSO: Record<string, string> = {
  US: "United States",
  USA: "United States",
  UK: "United Kingdom",
  EU: "European Union",
};

/** The words by which a party of a relationship is recognised in a text. */
export const partyWords = (name: string): string[] =>
  WORDS[ALSO[name] ?? name]?.split("|") ?? [name];

/** The countries that are known, with their words. */
export const KNOWN_PARTIES: [name: string, words: string[]][] = Object.entries(WORDS).map(
  ([name, words]) => [name, words.split("|")],
);

/** The words of both parties of a relationship. Undefined if there are not two. */
export function partiesOf(names: string[]): [string[], string[]] | undefined {
  const [one, other] = names;
  return one && other && names.length === 2 ? [partyWords(one), partyWords(other)] : undefined;
}
