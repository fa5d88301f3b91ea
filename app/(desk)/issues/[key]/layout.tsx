import type { ReactNode } from "react";
import { WriteOn } from "@/components/analysis/markdown/written-on";

interface Props {
  params: Promise<{ key: string }>;
  children: ReactNode;
}

/** Whatever is written on the pages of an issue is offered its evidence first. */
export default async function IssueLayout({ params, children }: Props) {
  return <WriteOn issue={(await params).key}>{children}</WriteOn>;
}
