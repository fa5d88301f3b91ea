// Interviews, whose paragraphs are questions and answers.

export { europeanTurns } from "./turns";
