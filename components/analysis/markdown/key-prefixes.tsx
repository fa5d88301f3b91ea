"use client";

import { createContext, type ReactNode } from "react";

/** The prefixes of the keys of the desk's issues. Outside the desk's pages, no key is a link. */
export const KeyPrefixes = createContext<readonly string[]>([]);

/** Says which prefixes there are, to the texts within it. */
export const KnowPrefixes = ({ prefixes, children }: KnowPrefixesProps) => (
  <KeyPrefixes value={prefixes}>{children}</KeyPrefixes>
);

interface KnowPrefixesProps {
  prefixes: readonly string[];
  children: ReactNode;
}
