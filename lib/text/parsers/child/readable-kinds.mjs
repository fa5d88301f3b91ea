/** The endings of the files that are read as articles. Not all that are: those that people are told. */
export const FILE_ENDINGS = [".txt", ".html", ".pdf", ".docx", ".eml"];

/** The endings that a file dialog offers. */
export const OFFERED_ENDINGS = [...FILE_ENDINGS, ".htm", ".zip"];

/** The kinds of file that are read, as pages and refusals name them. */
export const READABLE_KINDS = "text (.txt), web pages (.html), PDF, Word (.docx) and emails (.eml)";
