// What is reported before its verb: "the plan is dead, | Smith said".

export { conditionEnd } from "./condition";
export { addBefore } from "./contents-before";
export { isFronted } from "./fronted";
