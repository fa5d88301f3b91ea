export { findNames, type Name } from "./names";
