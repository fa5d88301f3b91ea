// What is reported before its verb: "the plan is dead, | Smith said".

export { addBefore } from "./contents-before";
export { isFronted } from "./fronted";
export { startOf, subjectWithAside } from "./subject-with-aside";
