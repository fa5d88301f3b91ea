export { isDescription } from "./description";
