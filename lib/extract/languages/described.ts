import { describesInChinese } from "./chinese/describes";
import { describesSomebody } from "./european";

/** Whether words in Chinese, French, German or Spanish say what a speaker is, but not who: "un alto funcionario". */
export const isDescribed = (name: string): boolean =>
  describesInChinese(name) || describesSomebody(name);
