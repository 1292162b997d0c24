import type { ReactNode } from "react";

interface ScrollRegionProps {
  /** What a screen reader calls it. */
  readonly label: string;
  readonly className: string | undefined;
  readonly role?: "region" | "group";
  readonly children: ReactNode;
}

/** A part of the page that scrolls by itself, and therefore can be reached by keyboard. */
export function ScrollRegion({ label, className, role = "region", children }: ScrollRegionProps) {
  return (
    <div className={className} role={role} aria-label={label} tabIndex={0}>
      {children}
    </div>
  );
}
