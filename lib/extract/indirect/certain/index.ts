// What grammar alone shows to be reported, whatever the model thinks of it.

export { isCertain } from "./is-certain";
