/** The wording that a note or an answer has had from a given time. */
export interface Wording {
  number: number;
  body: string;
  createdAt: string;
}
