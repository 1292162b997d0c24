import type { MouseEvent, ReactNode } from "react";

/**
 * A link that may be followed in place, without leaving the page; with a key held, the browser opens it as any other.
 * @param onFollow without it, a plain link
 */
export function FollowLink({ href, className, onFollow, children }: {
  readonly href: string;
  readonly className?: string | undefined;
  readonly onFollow?: (() => void) | undefined;
  readonly children: ReactNode;
}) {
  const follow = onFollow && ((event: MouseEvent<HTMLAnchorElement>) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    onFollow();
  });
  return <a href={href} {...(className !== undefined && { className })} {...(follow && { onClick: follow })}>{children}</a>;
}

/** Where the links of a list lead, and how they are followed in place. */
export interface Following {
  readonly href: (id: string) => string;
  readonly follow?: (id: string) => void;
}
