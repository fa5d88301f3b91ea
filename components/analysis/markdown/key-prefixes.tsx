"use client";

import { createContext, type ReactNode } from "react";

/** The prefixes of the keys of the desk's issues. Outside the desk's pages, no key is a link. */
export const KeyPrefixes = createContext<readonly string[]>([]);

/** Tells the texts within it which prefixes there are. */
export const KnowPrefixes = ({ prefixes, children }: KnowPrefixesProps) => (
  <KeyPrefixes value={prefixes}>{children}</KeyPrefixes>
);

interface KnowPrefixesProps {
  prefixes: readonly string[];
  children: ReactNode;
}
