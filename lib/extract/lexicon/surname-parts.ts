/** Lower-case words inside surnames. */
export const PARTICLES = new Set(
  "de la von van der den del della di da dos du le bin ibn al el ben bint ap ter ten y e".split(
    " ",
  ),
);

/** Words after a surname that are not part of it. */
export const SUFFIXES = new Set("jr jr. sr sr. ii iii iv esq esq. phd".split(" "));

/** Family names that come before the given name in Chinese, Korean and Vietnamese usage. */
export const FAMILY_FIRST = new Set(
  `xi li wang zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he lin gao luo zheng liang
  xie song tang deng han feng cao peng zeng xiao tian dong pan yuan cai jiang yu du ye cheng wei su lu
  ding ren lyu yao shen zhong cui tan lu fan qin bai mao wen hua tsai lai chiang yan qiu shi tao dai hou jia jin lei meng qian shao xiong yin zou lee kim park choi
  jung kang cho yoon jang lim shin kwon moon nguyen tran le pham ho ko ban joo`.split(/\s+/),
);
