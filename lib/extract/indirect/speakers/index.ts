// Who said what is reported.

export { attributionOf } from "./attribution-of";
