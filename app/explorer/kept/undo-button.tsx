"use client";

import { useEffect, useRef } from "react";

/** Puts back what was deleted. It takes the focus, which was on what is gone. */
export function UndoButton({ className, onUndo }: { readonly className: string | undefined; readonly onUndo: () => void }) {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => button.current?.focus({ preventScroll: true }), []);
  return <button ref={button} type="button" className={className} onClick={onUndo}>Undo</button>;
}
