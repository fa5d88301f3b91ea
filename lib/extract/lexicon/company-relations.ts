import { wordSet } from "./word-set";

/** Nouns for people by which companies are called, too: "its | parent |, Sunlit Group", "the | contractor | said it". */
export const COMPANY_RELATIONS = wordSet(
  `parent owner rival competitor partner supplier customer maker buyer backer shareholder investor subsidiary
  predecessor successor publisher operator developer lender neighbour neighbor ally contractor subcontractor seller
  exporter importer employer landlord bidder`,
);
