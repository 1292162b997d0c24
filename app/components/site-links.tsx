import Link from "next/link";

/** The pages about the whole, each in a word and in a sentence. */
export const SITE_PAGES = [
  { href: "/compare", name: "Compare", says: "Two people, countries or organizations side by side, or one in two times" },
  { href: "/upcoming", name: "Upcoming", says: "What is planned, and what was planned and not heard of again" },
  { href: "/method", name: "Method", says: "How values are settled, meetings counted, measures computed" },
] as const;

/** Links to the pages about the whole. */
export function SiteLinks({ className }: { readonly className: string | undefined }) {
  return (
    <ul className={className}>
      {SITE_PAGES.map(({ href, name }) => <li key={href}><Link href={href} prefetch={false}>{name}</Link></li>)}
    </ul>
  );
}
