import Link from "next/link";

/** Marks a quotation whose words the later version of its article no longer has. */
export function GoneMark({ later }: { later: string | null }) {
  const words = "gone from the later version";
  return (
    <span className="text-warning">
      {later ? (
        <Link href={`/sources/${later}`} prefetch={false} className="underline">
          {words}
        </Link>
      ) : (
        words
      )}
    </span>
  );
}
