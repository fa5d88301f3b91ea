// What someone says, reported without a verb: "according to the port, | ...", "Peter Marsh: | no deal".

export { addAccording } from "./according";
export { addColon, describedBefore, isFlash, namedBefore } from "./colons";
export { sourceBehind } from "./headline-source";
export { sourceIn } from "./source-phrases";
