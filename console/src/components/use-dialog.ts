/** Which of a page's dialogs is open: one at a time. */
import { useState } from "react";

/** How a dialog ends; spread into `CommandDialog` and `CommandConfirm`. */
export interface DialogEnds {
  onDone(): void;
  onCancel(): void;
}

/** The dialog that is open, and the way to open one. */
export interface OpenDialog<Name extends string> {
  readonly name: Name | undefined;
  open(name: Name): void;
  /** Both close it. */
  readonly ends: DialogEnds;
}

/** `const dialog = useDialog<"rename" | "delete">(asked.reload)`; `onDone` is called when one has done what it is for. */
export function useDialog<Name extends string>(onDone?: () => void): OpenDialog<Name> {
  const [name, setName] = useState<Name>();
  const close = (): void => setName(undefined);
  const done = (): void => {
    close();
    onDone?.();
  };
  return { name, open: setName, ends: { onDone: done, onCancel: close } };
}
