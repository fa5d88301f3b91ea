// Where what a verb reports begins after it: "told the council on Monday that | ...", "put the toll at | nine".

export { findsNone } from "./absences";
export { tells } from "./addressees";
export { saysHow } from "./circumstances";
export { addAfter } from "./contents-after";
export { governs } from "./governed";
export { takesStance } from "./objects";
