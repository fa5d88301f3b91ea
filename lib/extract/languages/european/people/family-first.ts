import { oneOf, only } from "../tables";

const FAMILY = only(oneOf`
  Wang Li Zhang Liu Chen Yang Huang Zhao Wu Zhou Xu Sun Ma Zhu Hu Guo He Gao Lin Luo Zheng Liang Xie Song Tang Han Feng Deng Cao
  Peng Zeng Xiao Tian Dong Yuan Pan Yu Jiang Cai Du Ye Cheng Su Wei Lu Lü Ding Ren Shen Yao Zhong Cui Tan Qiu Dai Fan Fang Shi
  Liao Jia Xia Fu Bai Zou Meng Xiong Qin Jin Xue Hou Lei Long Duan Hao Kong Shao Mao Chang Wan Gu Lai Kang Hua Qian Niu Hong Tao
  Qi Mo Geng Ouyang Sima Zhuge Shangguan Kim Park Choi Yoon Moon Lee Chung Kwon Nguyen
  Tran Pham Xi Bo Qiao Nie Ning Miao Bao`);
const SYLLABLE = "(?:[zcs]h|[b-df-hj-np-tw-z])?[aeiouü]{1,3}(?:ng|n|r)?";
const GIVEN = only(`${SYLLABLE}(?:[-’']?${SYLLABLE}){0,2}`, "iu");
// "Suk-yeol"
const KOREAN = /^\p{Lu}\p{Ll}+-\p{Ll}+$/u;

const PLACE = /^(?:Hong Kong|Hua Shan|Song Shan|Long An|Hoi An)$/u;

/** The family name of a name that begins with it: "Dai | Ruolan". Null if it does not. */
export const familyFirst = ([first = "", second = "", ...rest]: string[]): string | null =>
  rest.length === 0 &&
  FAMILY.test(first) &&
  (GIVEN.test(second) || KOREAN.test(second)) &&
  !PLACE.test(`${first} ${second}`)
    ? first
    : null;
