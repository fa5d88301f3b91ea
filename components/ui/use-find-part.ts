"use client";

import { useRouter } from "next/navigation";
import { useEffect } from "react";

/**
 * Where the address names a part of the page by `KIND-ID` and the page lacks it, goes to the one that has it. `hrefOf`
 * gives that page's address by the id, or null if this should be it. Pass the same function each time.
 */
export function useFindPart(kind: string, hrefOf: (id: string) => string | null): void {
  const router = useRouter();
  useEffect(() => {
    const find = () => {
      const [, id] = new RegExp(`^#${kind}-([\\w-]+)$`).exec(location.hash) ?? [];
      if (!id || document.getElementById(`${kind}-${id}`)) return;
      const href = hrefOf(id);
      if (href) router.replace(href);
    };
    find();
    window.addEventListener("hashchange", find);
    return () => window.removeEventListener("hashchange", find);
  }, [kind, hrefOf, router]);
}
